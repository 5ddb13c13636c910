import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../../graph/exports/csv.ts';
import type { Cell } from '../../../graph/exports/table.ts';
import { tableOf, textOf } from './a-table.ts';

async function fieldOf(cell: Cell): Promise<string> {
  const text = await textOf(writeCsv(tableOf(['值'], [[cell]])));
  return text.slice('\uFEFF值\r\n'.length, -2);
}

describe('a cell of a CSV file', () => {
  const rows: readonly (readonly [string, Cell, string])[] = [
    ['words as they are', '市发展改革委', '市发展改革委'],
    ['a comma', '甲,乙', '"甲,乙"'],
    ['quotes are doubled', '所谓"低空"', '"所谓""低空"""'],
    ['a line break stays within quotes', '甲\r\n乙', '"甲\r\n乙"'],
    ['nothing', null, ''],
    // What a spreadsheet would run stays text.
    ['a formula', '=1+1', "'=1+1"],
    ['a sum', '+86 22', "'+86 22"],
    ['a dash', '-市', "'-市"],
    ['an at sign', '@甲', "'@甲"],
    ['a full-width sign', '＝甲', "'＝甲"],
    ['a tab in front', '\t=甲', "'\t=甲"],
    ['a line break in front', '\r=甲', '"\'\r=甲"'],
    ['a formula behind words', '甲=乙', '甲=乙'],
    // Figures are no text.
    ['a figure below nought', -3, '-3'],
    ['a fraction', 0.25, '0.25'],
  ];
  test.each(rows)('%s', async (_, cell, expected) => {
    expect(await fieldOf(cell)).toBe(expected);
  });
});

test('it begins with a byte order mark and the captions, and every line ends in CRLF', async () => {
  const text = await textOf(
    writeCsv(
      tableOf(
        ['措施', '文号'],
        [
          ['甲', '乙'],
          ['丙', null],
        ],
      ),
    ),
  );
  expect(text).toBe('\uFEFF措施,文号\r\n甲,乙\r\n丙,\r\n');
});

test('a table without rows has its captions', async () => {
  expect(await textOf(writeCsv(tableOf(['措施'], [])))).toBe('\uFEFF措施\r\n');
});

// Text that itself begins with an apostrophe and such a sign reads like marked text, and is left out here.
const cells = fc.string().filter((text) => !text.startsWith("'"));

test('any cells come back as they were, the mark of text apart', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cells, { minLength: 2, maxLength: 2 }), { minLength: 1 }), async (rows) => {
      const read = readCsv((await textOf(writeCsv(tableOf(['甲', '乙'], rows)))).slice(1));
      const plain = read.slice(1).map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/u, '')));
      expect(plain).toEqual(rows);
    }),
  );
});

/** RFC 4180 read back, by hand. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
