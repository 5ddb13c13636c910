import { expect, test } from 'vitest';
import { outlineOf } from '../../../client/components/outline-tree.ts';

const provision = (id: string, depth: number, start: number, end: number) => ({ id, heading: id, depth, start, end });
const mark = (kind: string, start: number) => ({
  kind,
  start,
  end: start + 1,
  label: '',
  edge: null,
  target: null,
  targetCaption: null,
  role: null,
});

test('a mark counts for the innermost provision that holds it', () => {
  const items = outlineOf(
    [
      provision('一', 1, 10, 50),
      provision('（一）', 2, 20, 30),
      provision('（二）', 2, 30, 50),
      provision('二', 1, 50, 60),
    ],
    [
      // Before the first; in the first alone; in its parts; a kind that an outline does not tell.
      mark('citation', 3),
      mark('citation', 12),
      mark('task', 25),
      mark('task', 26),
      mark('deadline', 35),
      mark('header', 36),
      mark('target', 55),
    ],
  );
  expect(items.map(({ id, marks }) => [id, ...marks.map(({ kind, count }) => `${kind} ${count}`)])).toEqual([
    ['一', 'citation 1'],
    ['（一）', 'task 2'],
    ['（二）', 'deadline 1'],
    ['二', 'target 1'],
  ]);
});
