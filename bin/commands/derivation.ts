import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { writeCsv } from '../../graph/exports/csv.ts';
import { derivationTable, measuresTable } from '../../graph/exports/derivation-table.ts';
import { measureRows } from '../../graph/exports/measure-rows.ts';
import type { TableFrame } from '../../graph/exports/table.ts';
import { type Derivation, type DerivationRequest, derivation } from '../../graph/questions/derivation.ts';
import { policyCalled } from '../../graph/questions/find-policy.ts';
import {
  type DerivedMeasure,
  type DerivedMeasures,
  measuresDerivedFrom,
} from '../../graph/questions/measures-derived.ts';
import { graphNodes } from '../../graph/questions/nodes.ts';
import { sources } from '../../graph/questions/source.ts';
import { today } from '../../graph/questions/validity.ts';
import type { GraphReader, GraphStore } from '../../graph/store.ts';
import { derivationTree, levelsText, measuresText, type NameOf } from '../derivation-text.ts';
import { type StoreFlags, withStore, withStoreFlags } from '../store-flags.ts';

/** How many measures are printed, and read at once. */
const PRINTED = 100;
const AT_ONCE = 1000;

interface DerivationFlags extends StoreFlags {
  readonly up?: boolean;
  readonly depth?: string;
  readonly region?: string;
  readonly on?: string;
  readonly measures?: boolean;
  readonly csv?: string;
  readonly json?: boolean;
}

/** Adds `zhengmai derivation`. */
export function registerDerivation(program: Command): void {
  withStoreFlags(program.command('derivation'))
    .description('列出由一件政策派生的政策与措施，每一步都有引文')
    .argument('<policy>', '文号、标题或 id')
    .option('--up', '反过来：它以哪些政策为依据')
    .option('--depth <steps>', '引用层数，1 到 32（默认 4）')
    .option('--region <region>', '只看一个地区的：路径或名称，如 山东省/济南市、沪')
    .option('--on <day>', '只看这一天有效的，如 2024-06-30')
    .option('--measures', '列出单项措施，最近的理由在前')
    .option('--csv <file>', '写成 CSV 文件：每步引用一行；加 --measures 时每条措施一行')
    .option('--json', '打印 JSON')
    .addHelpText(
      'after',
      '\n示例：\n  zhengmai derivation 国发〔2021〕23号 --region 天津市\n  zhengmai derivation 2030年前碳达峰行动方案 --measures',
    )
    .action((policy: string, flags: DerivationFlags) => derivationCommand(policy, flags));
}

/** Prints the tree of what derives from a policy (or on what it rests), or the single measures that do. */
export async function derivationCommand(name: string, flags: DerivationFlags): Promise<void> {
  const { up = false, measures = false, json = false } = flags;
  await withStore(flags, async (store) => {
    const { id } = await policyCalled(store, name);
    const request: DerivationRequest = {
      policy: id,
      direction: up ? 'up' : 'down',
      ...(flags.depth === undefined ? {} : { depth: Number(flags.depth) }),
      region: flags.region ?? null,
      on: flags.on ?? null,
    };
    if (flags.csv !== undefined) return writeTable(store, request, flags, flags.csv);
    const text = measures ? await measuresOutput(store, request, json) : await treeOutput(store, request, json);
    process.stdout.write(text);
  });
}

/** Writes the table that the page offers for download. */
async function writeTable(
  store: GraphStore,
  request: DerivationRequest,
  { measures = false, depth, region, on }: DerivationFlags,
  file: string,
): Promise<void> {
  const given = { 层数: depth, 地区: region, 有效于: on };
  const filters = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`${name}：${value}`]));
  const frame = { origin: '', filters: filters.join('；'), today: today() };
  const csv = measures ? await measuresCsv(store, request, frame) : await stepsCsv(store, request, frame);
  await writeFile(file, csv);
  process.stdout.write(`已写入 ${file}\n`);
}

async function stepsCsv(store: GraphStore, request: DerivationRequest, frame: TableFrame) {
  return writeCsv(derivationTable(await derivation(store, request), frame));
}

async function measuresCsv(store: GraphStore, request: DerivationRequest, frame: TableFrame) {
  const answer = await measuresDerivedFrom(store, request);
  return writeCsv(measuresTable(answer, measureRows(store, answer), frame));
}

async function treeOutput(store: GraphStore, request: DerivationRequest, json: boolean): Promise<string> {
  const answer = await derivation(store, request);
  if (json) return `${JSON.stringify(answer)}\n`;
  const nameOf = await store.read((graph) =>
    sourceNames(
      graph,
      answer.edges.flatMap(({ evidence }) => evidence),
    ),
  );
  return derivationTree(answer, nameOf) + summaryOf(answer);
}

function summaryOf({ direction, total, byLevel, cut }: Derivation): string {
  const what = direction === 'down' ? '由它派生' : '它所依据';
  const hidden = cut.reduce((sum, each) => sum + each.hidden, 0);
  const levels = byLevel.length === 0 ? '' : `：${levelsText(byLevel)}`;
  const rest = hidden === 0 ? '' : `；还有 ${hidden} 件未列出，可用 --depth 加深`;
  return `\n${what}的政策 ${total - 1} 件${levels}${rest}\n`;
}

async function measuresOutput(store: GraphStore, request: DerivationRequest, json: boolean): Promise<string> {
  const answer = await measuresDerivedFrom(store, request);
  if (json) return `${JSON.stringify({ ...answer, measures: await allMeasures(answer) })}\n`;
  const { items } = await answer.measures({ offset: 0, limit: PRINTED });
  const { titleOf, nameOf } = await store.read((graph) => namesIn(graph, items));
  const shown = items.length < answer.total ? `，列出前 ${items.length} 条（--json 给出全部）` : '';
  const levels = answer.byLevel.length === 0 ? '' : `：${levelsText(answer.byLevel)}`;
  return `${measuresText(items, titleOf, nameOf)}\n由《${answer.root.caption}》派生的措施 ${answer.total} 条${levels}${shown}\n`;
}

async function allMeasures({ measures, total }: DerivedMeasures): Promise<readonly DerivedMeasure[]> {
  const items: DerivedMeasure[] = [];
  while (items.length < total) {
    const page = await measures({ offset: items.length, limit: AT_ONCE });
    if (page.items.length === 0) break;
    items.push(...page.items);
  }
  return items;
}

/** The titles of the policies and the names of the sources that measures name. */
async function namesIn(
  graph: GraphReader,
  items: readonly DerivedMeasure[],
): Promise<{ readonly titleOf: NameOf; readonly nameOf: NameOf }> {
  const steps = items.flatMap(({ chain }) => chain);
  const ids = [...new Set([...items.map(({ measure }) => measure.policy), ...steps.map(({ to }) => to)])];
  const titles = await graphNodes(graph, ids);
  const nameOf = await sourceNames(
    graph,
    steps.flatMap(({ evidence }) => evidence),
  );
  return { titleOf: (id) => titles.get(id)?.caption ?? id, nameOf };
}

async function sourceNames(graph: GraphReader, evidence: readonly { readonly source: string }[]): Promise<NameOf> {
  const found = await sources(graph, [...new Set(evidence.map(({ source }) => source))]);
  return (id) => found.get(id)?.name ?? id;
}
