/** What can be wrong with a file, by code; each code has its own exit code on the command line. */
export type UnreadableCode =
  | 'FILE_EMPTY'
  | 'FILE_BINARY'
  | 'FILE_FORMAT'
  | 'FILE_TOO_LARGE'
  | 'LINE_TOO_LONG'
  | 'FILE_UNDECODABLE';

/** A file cannot be read; the message says which, what is wrong, and what to do. */
export abstract class UnreadableFileError extends Error {
  abstract readonly code: UnreadableCode;
}

/** Nothing but blanks. */
export class EmptyFileError extends UnreadableFileError {
  override readonly name = 'EmptyFileError';
  readonly code = 'FILE_EMPTY';

  constructor(file: string) {
    super(`${file}：文件为空，没有可读的文字。请确认文件已保存完整。`);
  }
}

/** Neither text nor a document of a kind that is known. */
export class BinaryFileError extends UnreadableFileError {
  override readonly name = 'BinaryFileError';
  readonly code = 'FILE_BINARY';

  constructor(file: string, offset: number) {
    super(`${file}：这是二进制文件，不是文字（第 ${offset} 字节处不是文字）。请提供文本、Markdown 或网页文件。`);
  }
}

/** A document whose format is known and not read yet. */
export class UnsupportedFormatError extends UnreadableFileError {
  override readonly name = 'UnsupportedFormatError';
  readonly code = 'FILE_FORMAT';
  /** Word, PDF, OFD … */
  readonly kind: string;

  constructor(file: string, kind: string) {
    super(`${file}：这是 ${kind} 文件：请先另存为文本（.txt）再导入。`);
    this.kind = kind;
  }
}

/** More bytes than a source file may have. */
export class OversizedFileError extends UnreadableFileError {
  override readonly name = 'OversizedFileError';
  readonly code = 'FILE_TOO_LARGE';

  constructor(file: string, bytes: number, limit: number) {
    super(`${file}：文件有 ${megabytes(bytes)} MB，超过 ${megabytes(limit)} MB 的上限。请拆成几个文件再导入。`);
  }
}

/** One line has more bytes than a line may have. */
export class OverlongLineError extends UnreadableFileError {
  override readonly name = 'OverlongLineError';
  readonly code = 'LINE_TOO_LONG';

  constructor(file: string, line: number, bytes: number, limit: number) {
    super(
      `${file}：第 ${line} 行有 ${megabytes(bytes)} MB，超过每行 ${megabytes(limit)} MB 的上限。请在段落之间换行后再导入。`,
    );
  }
}

/** Bytes that are no text in any encoding that is read. */
export class UndecodableFileError extends UnreadableFileError {
  override readonly name = 'UndecodableFileError';
  readonly code = 'FILE_UNDECODABLE';
  /** Of the first byte that cannot be read, from 0. */
  readonly offset: number;

  constructor(file: string, encoding: string, offset: number) {
    super(
      `${file}：第 ${offset} 字节处无法按 ${encoding} 解码。只能读 UTF-8 和 GB18030 文字，请用文本编辑器另存为 UTF-8。`,
    );
    this.offset = offset;
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1048576).toFixed(bytes % 1048576 === 0 ? 0 : 1);
}
