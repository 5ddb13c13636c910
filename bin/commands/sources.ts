import type { Command } from 'commander';
import { sourceAll } from '../../cypher/queries.ts';
import { table } from '../import-report.ts';
import { type StoreFlags, withStore, withStoreFlags } from '../store-flags.ts';

interface SourcesFlags extends StoreFlags {
  readonly json?: boolean;
}

/** Adds `zhengmai sources`. */
export function registerSources(program: Command): void {
  withStoreFlags(program.command('sources'))
    .description('列出图谱中的来源')
    .option('--json', '打印 JSON')
    .addHelpText('after', '\n示例：\n  zhengmai sources --json')
    .action((flags: SourcesFlags) => sourcesCommand(flags));
}

/** Prints every source with its counts, by name. */
export async function sourcesCommand(flags: SourcesFlags): Promise<void> {
  const rows = await withStore(flags, (store) => store.read((graph) => graph.run(sourceAll, {})));
  const sources = rows.map((row) => ({ ...row, warnings: (JSON.parse(row.warnings) as readonly unknown[]).length }));
  if (flags.json ?? false) process.stdout.write(`${JSON.stringify(sources)}\n`);
  else if (sources.length === 0) process.stdout.write('图谱中还没有来源。用 zhengmai import 导入文件。\n');
  else process.stdout.write(sourcesTable(sources));
}

function sourcesTable(sources: readonly { readonly [name: string]: string | number }[]): string {
  const columns = {
    name: '来源',
    format: '格式',
    policies: '政策',
    measures: '措施',
    citations: '引用',
    tasks: '任务',
    warnings: '警告',
    chars: '字数',
  };
  const cells = sources.map((source) => [
    ...Object.keys(columns).map((name) => String(source[name] ?? '')),
    String(source['imported']).slice(0, 16),
  ]);
  return table([[...Object.values(columns), '导入时间'], ...cells]);
}
