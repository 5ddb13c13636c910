import type { Command } from 'commander';
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
  const { distinctFiles, readSource, sourceFiles } = await import('./extract.ts');
  const files = named(distinctFiles(paths.flatMap(sourceFiles)), flags.as ?? null);
  const report = progressReport(files.length, flags.json ?? false);
  const { summaries, failures } = await withStore(flags, async (store) => {
    const { importBytes } = await import('../../importers/import.ts');
    return importFiles(files, report, ({ path, name }, source) =>
      importBytes(store, name, readSource(path, name), {
        as: source,
        again: flags.again ?? false,
        onProgress: ({ done, total }) => report.rows(done, total),
      }),
    );
  }).finally(() => report.end());
  printSummaries(summaries, failures, flags.json ?? false);
  const [first] = failures;
  if (first === undefined) return;
  if (files.length === 1) throw first.error;
  // Each failure was told as it came; the exit code is that of the first.
  process.exitCode = exitCodeOf(first.error);
}

interface NamedFile extends SourceFile {
  /** The name of its source. */
  readonly as: string;
}

/** Throws where one name is to be that of several files. */
function named(files: readonly SourceFile[], as: string | null): readonly NamedFile[] {
  if (as !== null && files.length > 1) throw new NameError('--as 只能用于一份文件：请逐份导入。');
  return files.map((file) => ({ ...file, as: as ?? file.name }));
}

class NameError extends Error {
  override readonly name = 'NameError';
  readonly code = 'USAGE';
}

async function importFiles(
  files: readonly NamedFile[],
  report: ProgressReport,
  load: (file: SourceFile, source: string) => Promise<LoadSummary>,
): Promise<{ readonly summaries: readonly LoadSummary[]; readonly failures: readonly Failure[] }> {
  const summaries: LoadSummary[] = [];
  const failures: Failure[] = [];
  for (const file of files) {
    report.start(file.as);
    try {
      const summary = await load(file, file.as);
      summaries.push(summary);
      report.done(summary);
    } catch (error) {
      if (!isAboutOneFile(error)) throw error;
      failures.push({ name: file.name, error });
      if (files.length > 1) report.failed(file.name, error instanceof Error ? error.message : String(error));
    }
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
