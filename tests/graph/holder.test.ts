import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clearHolder, readHolder, writeHolder } from '../../graph/holder.ts';

let folder: string;
let database: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhengmai-holder-'));
  database = join(folder, 'graph.grafeo');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ours = { pid: process.pid, url: 'http://127.0.0.1:4000', secret: 'abc' };

test('names the server that holds the database until that server clears it', () => {
  expect(readHolder(database)).toBeNull();
  writeHolder(database, ours);
  expect(readHolder(database)).toEqual(ours);
  expect(readdirSync(folder)).toHaveLength(1);
  clearHolder(database, process.pid + 1);
  expect(readHolder(database)).toEqual(ours);
  clearHolder(database, process.pid);
  expect(readHolder(database)).toBeNull();
});

test('a server that is gone holds nothing', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeHolder(database, { ...ours, pid });
  expect(readHolder(database)).toBeNull();
});

test.each([
  '',
  '{',
  '[]',
  '{"pid":"1","url":"http://a","secret":"s"}',
  '{"pid":1,"url":"javascript:1","secret":"s"}',
  '{"pid":1,"url":"http://a"}',
])('an address file that reads %j names nobody', (text) => {
  writeHolder(database, ours);
  const [file = ''] = readdirSync(folder);
  writeFileSync(join(folder, file), text);
  expect(readHolder(database)).toBeNull();
});
