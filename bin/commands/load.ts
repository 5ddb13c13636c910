import type { Command } from 'commander';
import type { LoadSummary } from '../../importers/load.ts';
import { failureOf } from '../failure.ts';
import { progressReport, summaryTable } from '../import-report.ts';
import { type StoreFlags, withStore, withStoreFlags } from '../store-flags.ts';

interface LoadFlags extends StoreFlags {
  readonly again?: boolean;
  readonly json?: boolean;
}

/** Adds `zhengmai load`. */
export function registerLoad(program: Command): void {
  withStoreFlags(program.command('load'))
    .description('把 extract 打印的记录写入图谱；不需要原文件')
    .argument('<records...>', 'extract 打印的 JSON Lines 文件')
    .option('--again', '内容未变也重新比对；与已有同名来源无相同政策时也替换')
    .option('--json', '打印 JSON')
    .addHelpText('after', '\n示例：\n  zhengmai extract samples > records.jsonl\n  zhengmai load records.jsonl')
    .action((paths: string[], flags: LoadFlags) => loadCommand(paths, flags));
}

/** Loads every line of the files, each in a transaction of its own. Throws at the first line that breaks the contract; those before it stay. */
export async function loadCommand(paths: readonly string[], flags: LoadFlags): Promise<void> {
  const report = progressReport(null, flags.json ?? false);
  const summaries: LoadSummary[] = [];
  const failed: ReturnType<typeof failureOf>[] = [];
  let loading = '';
  try {
    await withStore(flags, async (store) => {
      const [{ readRecords }, { loadSource }] = await Promise.all([
        import('../../importers/records-file.ts'),
        import('../../importers/load.ts'),
      ]);
      for (const path of paths) {
        loading = path;
        for await (const records of readRecords(path)) {
          report.start(records.source);
          const summary = await loadSource(store, records, {
            again: flags.again ?? false,
            onProgress: (done, total) => report.rows(done, total),
          });
          summaries.push(summary);
          report.done(summary);
        }
      }
    });
  } catch (error) {
    failed.push(failureOf(loading, error));
    throw error;
  } finally {
    report.end();
    if (flags.json ?? false) process.stdout.write(`${JSON.stringify({ sources: summaries, failed })}\n`);
    else if (summaries.length > 0) process.stdout.write(summaryTable(summaries));
  }
}
