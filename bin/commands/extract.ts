import { readFileSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { OversizedFileError } from '../../importers/errors.ts';
import { extractAhead, type PendingFile } from '../../importers/extract-ahead.ts';
import type { Extracted } from '../../importers/extract-thread.ts';
import { isImportable, LARGEST_FILE } from '../../importers/formats/formats.ts';
import { lineBytes } from '../../importers/record-line.ts';
import { filesBelow } from '../build-state.ts';
import { endWith } from '../failure.ts';

/** A source file and the name it goes by: its path below the named folder, or its own name. */
export interface SourceFile {
  readonly path: string;
  readonly name: string;
}

/** A file or folder that was named does not exist, holds nothing that can be read, or goes by the name of another. */
export class SourcePathError extends Error {
  override readonly name = 'SourcePathError';
  readonly code: 'FILE_MISSING' | 'FOLDER_EMPTY' | 'SOURCE_TAKEN';

  constructor(code: SourcePathError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** Prints the records of each file as a line of JSON. One that cannot be read keeps no other; the exit code is the first failure's. */
export async function extractCommand(paths: readonly string[]): Promise<void> {
  const files = distinctFiles(paths.flatMap(sourceFiles)).map(pendingFile);
  let exitCode: typeof process.exitCode;
  for await (const outcome of extractAhead(files, 'line')) {
    if ('error' in outcome) {
      endWith(outcome.error);
      exitCode ??= process.exitCode;
    } else if (outcome.extracted !== null) await printLine(outcome.extracted);
  }
  process.exitCode = exitCode;
}

/** Prints the line of a file piece by piece. */
async function printLine(extracted: Extracted): Promise<void> {
  for (const piece of 'line' in extracted ? extracted.line : lineBytes(extracted.records)) await print(piece);
}

function pendingFile({ path, name }: SourceFile): PendingFile {
  return { name, size: sizeOf(path), read: () => readSource(path, name) };
}

/** How many bytes a file holds. */
export function sizeOf(path: string): number {
  return statSync(path).size;
}

/** Writes to standard output as fast as it is read. */
export async function print(words: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(words)) await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}

/** The source files that a path names: itself, or what can be read below a folder. Throws {@link SourcePathError}. */
export function sourceFiles(path: string): readonly SourceFile[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new SourcePathError('FILE_MISSING', `${path}：文件或文件夹不存在。请检查路径。`);
  if (!stat.isDirectory()) return [{ path, name: basename(path) }];
  const found = filesBelow(path).filter(isImportable);
  if (found.length === 0) {
    throw new SourcePathError('FOLDER_EMPTY', `${path}：文件夹中没有可读的文件（.txt、.md、.html）。`);
  }
  return found.map((file) => ({ path: join(file), name: relative(path, file).split(sep).join('/') }));
}

/** Each file once. Throws {@link SourcePathError} where two files go by one name. */
export function distinctFiles(files: readonly SourceFile[]): readonly SourceFile[] {
  const byName = new Map<string, SourceFile>();
  for (const file of files) {
    const other = byName.get(file.name);
    if (other !== undefined && other.path !== file.path) {
      throw new SourcePathError(
        'SOURCE_TAKEN',
        `${other.path} 与 ${file.path} 的来源名同为“${file.name}”：请逐份导入并用 --as 另取名称，或给出它们的上级文件夹。`,
      );
    }
    byName.set(file.name, file);
  }
  return [...byName.values()];
}

/** The bytes of a file; one that is too large is refused before it is read. */
export function readSource(path: string, name: string): Uint8Array {
  const size = sizeOf(path);
  if (size > LARGEST_FILE) throw new OversizedFileError(name, size, LARGEST_FILE);
  return readFileSync(path);
}
