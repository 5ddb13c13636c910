import { createWriteStream, mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { writeCsv } from '../../graph/exports/csv.ts';
import { writeGexf } from '../../graph/exports/gexf.ts';
import { edgeTable, nodeTable, type TableUse } from '../../graph/exports/graph-tables.ts';
import { writeGraphml } from '../../graph/exports/graphml.ts';
import { writeJsonLd } from '../../graph/exports/json-ld.ts';
import { type WholeGraphRequest, wholeGraph } from '../../graph/questions/whole-graph.ts';
import type { GraphStore } from '../../graph/store.ts';
import { type StoreFlags, withStore, withStoreFlags } from '../store-flags.ts';

const formats = ['graphml', 'gexf', 'jsonld', 'csv'] as const;
const writers = { graphml: writeGraphml, gexf: writeGexf, jsonld: writeJsonLd } as const;

interface ExportFlags extends StoreFlags {
  readonly format: (typeof formats)[number];
  readonly out?: string;
  readonly region?: string;
  readonly since?: number;
  readonly until?: number;
  readonly neo4jAdmin?: boolean;
}

function year(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new InvalidArgumentError('应为四位年份');
  return Number(text);
}

/** Adds `zhengmai export`. */
export function registerExport(program: Command): void {
  withStoreFlags(program.command('export'))
    .description('把整个图或其中一部分写成文件：GraphML、GEXF、JSON-LD 或 CSV')
    .addOption(new Option('--format <format>', '格式').choices(formats).makeOptionMandatory())
    .option(
      '--out <file>',
      '写到这个文件；csv 写成两个：名-nodes.csv 与 名-edges.csv（不给时 csv 写到 zhengmai-*.csv，其余打印）',
    )
    .option('--region <path>', '只要这个地区及其下级的政策，及其措施与所连的节点：山东省/济南市')
    .option('--since <year>', '只要这一年及以后的政策', year)
    .option('--until <year>', '只要这一年及以前的政策', year)
    .option('--neo4j-admin', 'csv 写成 neo4j-admin database import 读的样子')
    .addHelpText(
      'after',
      '\n示例：\n  zhengmai export --format gexf --out 图谱.gexf\n  zhengmai export --format csv --neo4j-admin --out graph.csv',
    )
    .action((flags: ExportFlags) => exportCommand(flags));
}

/** Writes the graph, as it is read; says on the error output where to. */
export async function exportCommand(flags: ExportFlags): Promise<void> {
  const request = { region: flags.region ?? null, fromYear: flags.since ?? null, toYear: flags.until ?? null };
  await withStore(flags, async (store) => {
    if (flags.format === 'csv') await exportTables(store, request, flags);
    else await write(writers[flags.format](await wholeGraph(store, request)), flags.out ?? null);
  });
}

async function exportTables(store: GraphStore, request: WholeGraphRequest, flags: ExportFlags): Promise<void> {
  const use: TableUse = flags.neo4jAdmin ? 'neo4j-admin' : 'plain';
  const reader = flags.neo4jAdmin ? 'programs' : 'spreadsheets';
  const out = flags.out ?? 'zhengmai.csv';
  const named = (part: string): string => join(dirname(out), `${basename(out, '.csv')}-${part}.csv`);
  const graph = await wholeGraph(store, request);
  await write(writeCsv(nodeTable(graph, use), reader), named('nodes'));
  await write(writeCsv(edgeTable(graph, use), reader), named('edges'));
}

async function write(body: AsyncIterable<string>, file: string | null): Promise<void> {
  if (file === null) {
    for await (const piece of body) {
      if (!process.stdout.write(piece)) await new Promise((drained) => process.stdout.once('drain', drained));
    }
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  await pipeline(Readable.from(body), createWriteStream(file));
  process.stderr.write(`已写到 ${file}\n`);
}
