import { createReadStream, statSync } from 'node:fs';
import type { SourceRecords } from './records.ts';
import { parseRecords } from './records-schema.ts';

/** A line of a records file that breaks the contract, or a file that is not there; the message says where. */
export class RecordsError extends Error {
  override readonly name = 'RecordsError';
  readonly code: 'RECORDS_INVALID' | 'FILE_MISSING' | 'FILE_EMPTY';

  constructor(code: RecordsError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** Reads the records of a JSON Lines file one line at a time, blank lines left out. Throws {@link RecordsError} at the first broken line. */
export async function* readRecords(path: string): AsyncGenerator<SourceRecords> {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new RecordsError('FILE_MISSING', `${path}：文件不存在。请检查路径。`);
  if (stat.isDirectory())
    throw new RecordsError(
      'RECORDS_INVALID',
      `${path}：这是文件夹，不是记录文件。记录由 zhengmai extract 打印；要直接读取文件夹请用 zhengmai import。`,
    );
  let number = 0;
  let found = 0;
  for await (const line of linesOf(createReadStream(path, { highWaterMark: 1 << 20 }))) {
    number++;
    if (line.trim() === '') continue;
    const parsed = parseRecords(number === 1 ? line.replace(/^\ufeff/, '') : line);
    if ('fault' in parsed) throw brokenLine(path, number, parsed.fault);
    found++;
    yield parsed.records;
  }
  if (found === 0) throw new RecordsError('FILE_EMPTY', `${path}：文件为空，没有记录。记录由 zhengmai extract 打印。`);
}

function brokenLine(
  path: string,
  line: number,
  { path: at, message }: { readonly path: string; readonly message: string },
): RecordsError {
  const where = at === '' ? '' : ` ${at}`;
  return new RecordsError(
    'RECORDS_INVALID',
    `${path} 第 ${line} 行${where}：${message}。该行未导入；请用 zhengmai extract 重新生成，或改正后再试。`,
  );
}

/** Lines of any length; the bytes of each are joined once. */
async function* linesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let parts: Buffer[] = [];
  for await (const piece of bytes) {
    let start = 0;
    for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, start)) {
      parts.push(piece.subarray(start, at));
      yield Buffer.concat(parts).toString('utf8');
      parts = [];
      start = at + 1;
    }
    if (start < piece.length) parts.push(piece.subarray(start));
  }
  if (parts.length > 0) yield Buffer.concat(parts).toString('utf8');
}
