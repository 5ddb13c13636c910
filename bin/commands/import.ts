import type { Command } from 'commander';
import type { FileToImport, ImportedFile } from '../../importers/import-files.ts';
import type { LoadSummary } from '../../importers/load.ts';
import { errorCode, exitCodeOf } from '../exit-codes.ts';
import { failureOf } from '../failure.ts';
import { type ProgressReport, progressReport, summaryTable } from '../import-report.ts';
import { type StoreFlags, withStore, withStoreFlags } from '../store-flags.ts';
import type { SourceFile } from './extract.ts';

interface ImportFlags extends StoreFlags {
  readonly as?: string;
  readonly again?: boolean;
  readonly json?: boolean;
}

/** Adds `zhengmai import`. */
export function registerImport(program: Command): void {
  withStoreFlags(program.command('import'))
    .description('读取文件或文件夹，抽取并写入图谱')
    .argument('<path...>', '文件或文件夹')
    .option('--as <name>', '另取来源名（只导入一份文件时）')
    .option('--again', '内容未变也重新比对；与已有同名来源无相同政策时也替换')
    .option('--json', '打印 JSON')
    .addHelpText('after', '\n示例：\n  zhengmai import samples\n  zhengmai import 通知.txt --as 2024/通知.txt')
    .action((paths: string[], flags: ImportFlags) => importCommand(paths, flags));
}

/** What could not be imported. */
interface Failure {
  readonly name: string;
  readonly error: unknown;
}

/** Imports all files; one that fails does not keep the others, and all are told. The exit code is the first failure's. */
export async function importCommand(paths: readonly string[], flags: ImportFlags): Promise<void> {
  const { distinctFiles, sourceFiles } = await import('./extract.ts');
  const files = await toImport(distinctFiles(paths.flatMap(sourceFiles)), flags.as ?? null);
  const report = progressReport(files.length, flags.json ?? false);
  const { summaries, failures } = await withStore(flags, async (store) => {
    const { importFiles } = await import('../../importers/import-files.ts');
    const onProgress = (done: number, total: number) => report.rows(done, total);
    return follow(importFiles(store, files, { again: flags.again ?? false, onProgress }), files, report);
  }).finally(() => report.end());
  printSummaries(summaries, failures, flags.json ?? false);
  const [first] = failures;
  if (first === undefined) return;
  if (files.length === 1) throw first.error;
  // Each failure was told as it came; the exit code is that of the first.
  process.exitCode = exitCodeOf(first.error);
}

/** Throws where one name is to be that of several files. */
async function toImport(files: readonly SourceFile[], as: string | null): Promise<readonly FileToImport[]> {
  const { readSource, sizeOf } = await import('./extract.ts');
  if (as !== null && files.length > 1) throw new NameError('--as 只能用于一份文件：请逐份导入。');
  return files.map(({ path, name }) => {
    return { name, source: as ?? name, size: sizeOf(path), read: () => readSource(path, name) };
  });
}

class NameError extends Error {
  override readonly name = 'NameError';
  readonly code = 'USAGE';
}

/** Reports what becomes of the files, one by one. */
async function follow(
  imported: AsyncIterable<ImportedFile>,
  files: readonly FileToImport[],
  report: ProgressReport,
): Promise<{ readonly summaries: readonly LoadSummary[]; readonly failures: readonly Failure[] }> {
  const summaries: LoadSummary[] = [];
  const failures: Failure[] = [];
  const left = [...files];
  report.start(files[0]?.source ?? '');
  for await (const outcome of imported) {
    const name = left.shift()?.name ?? '';
    if ('summary' in outcome) {
      summaries.push(outcome.summary);
      report.done(outcome.summary);
    } else {
      const { error } = outcome;
      if (!isAboutOneFile(error)) throw error;
      failures.push({ name, error });
      if (files.length > 1) report.failed(name, error instanceof Error ? error.message : String(error));
    }
    const [next] = left;
    if (next !== undefined) report.start(next.source);
  }
  return { summaries, failures };
}

/** Whether the next file may do better: not so when the store is out of reach. */
function isAboutOneFile(error: unknown): boolean {
  const code = errorCode(error);
  return code !== null && /^(?:FILE_|LINE_|SOURCE_)/.test(code);
}

function printSummaries(summaries: readonly LoadSummary[], failures: readonly Failure[], json: boolean): void {
  if (json) {
    const failed = failures.map(({ name, error }) => failureOf(name, error));
    process.stdout.write(`${JSON.stringify({ sources: summaries, failed })}\n`);
  } else if (summaries.length > 0) process.stdout.write(summaryTable(summaries));
}
