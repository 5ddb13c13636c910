import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isBuilt, sourceState, stampPath } from '../../bin/build-state.ts';

let checkout: string;
const file = (): string => join(checkout, 'graph/model.ts');
beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'zhengmai-state-'));
  for (const folder of ['graph', 'importers', 'cypher', 'server', 'bin', 'client', 'dist'])
    mkdirSync(join(checkout, folder));
  for (const name of ['package-lock.json', 'tsconfig.build.json']) writeFileSync(join(checkout, name), '{}');
  writeFileSync(file(), 'export const a = 1;');
  writeFileSync(stampPath(checkout), sourceState(checkout));
});
afterEach(() => rmSync(checkout, { recursive: true, force: true }));

test('is true to sources that nobody touched', () => {
  expect(isBuilt(checkout)).toBe(true);
});

test.each([
  ['changed', () => writeFileSync(file(), 'export const a = 12;')],
  ['another of the same size', () => utimesSync(file(), 0, 1)],
  ['new', () => writeFileSync(join(checkout, 'server/new.ts'), '')],
  ['gone', () => rmSync(file())],
  ['never built', () => rmSync(stampPath(checkout))],
])('is not where a source is %s', (_, change) => {
  change();
  expect(isBuilt(checkout)).toBe(false);
});
