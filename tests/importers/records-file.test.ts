import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RecordsError, readRecords } from '../../importers/records-file.ts';
import { sampleRecords } from './loading/sample-records.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhengmai-records-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(text: string): string {
  const path = join(folder, 'records.jsonl');
  writeFileSync(path, text);
  return path;
}

async function sources(path: string): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { source } of readRecords(path)) found.push(source);
  return found;
}

const line = (name: string, tail = '') => JSON.stringify(sampleRecords(name, [{ title: '方案', tail }]));

test('reads line after line, past blank ones, with or without an end of line', async () => {
  expect(await sources(file(`\ufeff${line('a.txt')}\n\n${line('b.txt')}\r\n${line('c.txt')}`))).toEqual([
    'a.txt',
    'b.txt',
    'c.txt',
  ]);
});

test('a line may be longer than any piece that is read at once, with characters across their borders', async () => {
  const long = '政策文件'.repeat(700_000);
  const { value } = await readRecords(file(`${line('a.txt', long)}\n`)).next();
  expect(value?.text.includes(long)).toBe(true);
});

test.each([
  // Broken in the second line, after a blank one.
  [`${line('a.txt')}\n\n{"source":1}\n`, 'RECORDS_INVALID', '第 3 行 source'],
  // Nothing in it.
  ['\n', 'FILE_EMPTY', '文件为空'],
])('%#: a fault is told with its line', async (text, code, words) => {
  const error = await sources(file(text)).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(RecordsError);
  expect(error instanceof RecordsError && [error.code, error.message.includes(words)]).toEqual([code, true]);
});

test('a file that is not there is told', async () => {
  await expect(sources(join(folder, 'none.jsonl'))).rejects.toMatchObject({ code: 'FILE_MISSING' });
});
