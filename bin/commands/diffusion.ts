import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { readConfig } from '../../graph/config.ts';
import type { DivisionLevel } from '../../graph/divisions.ts';
import type { Diffusion, DiffusionRequest } from '../../graph/questions/diffusion.ts';
import type { GraphStore } from '../../graph/store.ts';
import { type StoreFlags, settingsOf, withStore, withStoreFlags } from '../store-flags.ts';

interface DiffusionFlags extends StoreFlags {
  readonly policy?: boolean;
  readonly phrase?: boolean;
  readonly level?: readonly DivisionLevel[];
  readonly region?: readonly string[];
  readonly since?: number;
  readonly until?: number;
  readonly csv?: string;
  readonly json?: boolean;
}

const levels: Readonly<Record<string, DivisionLevel>> = {
  全国: 'nation',
  国家: 'nation',
  省: 'province',
  省级: 'province',
  市: 'city',
  市级: 'city',
  区县: 'county',
  县: 'county',
};

/** Adds `zhengmai diffusion`. */
export function registerDiffusion(program: Command): void {
  withStoreFlags(program.command('diffusion'))
    .description('一个产业、一件政策的后续或一个用语，先后在哪些地方铺开')
    .argument('<subject>', '产业名；加 --policy 时是政策的标题、文号或 id，加 --phrase 时是一个用语')
    .addOption(new Option('--policy', '问一件政策：谁引用它，又派生出什么').conflicts('phrase'))
    .option('--phrase', '问一个用语：标题、条款里写着它的政策')
    .option('--level <levels>', '只看这些层级：全国、省、市、区县，以逗号相连', levelsOf)
    .option('--region <regions>', '只看这些地区及其下辖，以逗号相连', (text: string) => text.split(/[,，、]/))
    .option('--since <year>', '只看这一年以后', yearOf)
    .option('--until <year>', '只看这一年以前', yearOf)
    .option('--csv <file>', '把每件政策连同原文、链接写成 CSV')
    .option('--json', '打印 JSON')
    .addHelpText(
      'after',
      '\n示例：\n  zhengmai diffusion 低空经济 --level 省\n  zhengmai diffusion 国发〔2021〕23号 --policy\n  zhengmai diffusion 首台套 --phrase --since 2022 --csv 首台套.csv',
    )
    .action((subject: string, flags: DiffusionFlags) => diffusionCommand(subject, flags));
}

function levelsOf(text: string): readonly DivisionLevel[] {
  return text.split(/[,，、]/).map((name) => {
    const level = levels[name.trim()];
    if (level === undefined) throw new InvalidArgumentError(`“${name}”不是层级`);
    return level;
  });
}

function yearOf(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new InvalidArgumentError(`“${text}”不是年份`);
  return Number(text);
}

/** Prints who took something up, in what order; with `--csv` also writes the table. */
export async function diffusionCommand(subject: string, flags: DiffusionFlags): Promise<void> {
  const { diffusion } = await import('../../graph/questions/diffusion.ts');
  const { diffusionReport, titlesOf } = await import('../diffusion-report.ts');
  await withStore(flags, async (store) => {
    const answer = await diffusion(store, requestOf(subject, flags));
    if (flags.csv !== undefined) await writeTable(store, answer, flags.csv, flags);
    if (flags.json ?? false) process.stdout.write(`${JSON.stringify(answer)}\n`);
    else process.stdout.write(diffusionReport(answer, await titlesOf(store, answer)));
  });
}

async function writeTable(store: GraphStore, answer: Diffusion, file: string, flags: DiffusionFlags): Promise<void> {
  const { writeCsv } = await import('../../graph/exports/csv.ts');
  const { diffusionTable } = await import('../../graph/exports/diffusion-table.ts');
  const { policyLines } = await import('../../graph/questions/policy-lines.ts');
  const ids = [...new Set(answer.policies.map(({ policy }) => policy))];
  const lines = await store.read((graph) => policyLines(graph, ids));
  const { host, port } = readConfig(settingsOf(flags));
  const table = diffusionTable(answer, lines, {
    origin: `http://${host}:${port}`,
    filters: '',
    today: new Date().toISOString().slice(0, 10),
  });
  await pipeline(Readable.from(writeCsv(table)), createWriteStream(file));
  process.stderr.write(`已写入 ${file}：${answer.policies.length} 条。\n`);
}

function requestOf(subject: string, flags: DiffusionFlags): DiffusionRequest {
  const by = (flags.policy ?? false) ? 'policy' : (flags.phrase ?? false) ? 'phrase' : 'industry';
  return {
    [by]: subject,
    levels: flags.level ?? null,
    regions: flags.region ?? null,
    from: flags.since ?? null,
    to: flags.until ?? null,
  };
}
