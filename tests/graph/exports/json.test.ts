import { expect, test } from 'vitest';
import { writeJson } from '../../../graph/exports/json.ts';
import { tableOf, textOf } from './a-table.ts';

test('title, notes, captions by key, and rows by key with their values as they are', async () => {
  const text = await textOf(
    writeJson(
      tableOf(
        ['措施', '行'],
        [
          ['=甲', 3],
          [null, 4],
        ],
      ),
    ),
  );
  expect(JSON.parse(text)).toEqual({
    title: '一张表',
    notes: { 出处: '某处' },
    columns: { column0: '措施', column1: '行' },
    rows: [
      { column0: '=甲', column1: 3 },
      { column0: null, column1: 4 },
    ],
  });
});

test('a table without rows', async () => {
  expect(JSON.parse(await textOf(writeJson(tableOf(['措施'], []))))).toMatchObject({ rows: [] });
});

test('many rows come in pieces of some size, not one by one', async () => {
  const rows = Array.from({ length: 5000 }, (_, at) => [`第${at}项`]);
  const pieces: string[] = [];
  for await (const piece of writeJson(tableOf(['措施'], rows))) pieces.push(piece);
  expect(pieces.length).toBeGreaterThan(3);
  expect(pieces.length).toBeLessThan(30);
  expect(JSON.parse(pieces.join('')).rows).toHaveLength(5000);
});
