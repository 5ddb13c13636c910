import { expect, test } from 'vitest';
import { besideLine, type Link, placeByLevel } from '../../../client/graph-view/level-layout.ts';

const link = (from: string, to: string): Link => ({ id: `${from}>${to}`, from, to });
const levelsOf = (count: number, level: number): [string, number][] =>
  Array.from({ length: count }, (_, index) => [`${level}-${index}`, level]);

test('levels stand from left to right, the lowest first', () => {
  const { points } = placeByLevel(
    new Map([
      ['root', 0],
      ['up', -1],
      ['down', 1],
    ]),
    [],
  );
  const x = ['up', 'root', 'down'].map((id) => points.get(id)?.x ?? Number.NaN);
  expect(x).toEqual([...x].sort((a, b) => a - b));
  expect(new Set(x).size).toBe(3);
});

test('no two boxes overlap, in crowded levels too', () => {
  const levels = new Map([...levelsOf(1, 0), ...levelsOf(60, 1), ...levelsOf(7, 2)]);
  const points = [...placeByLevel(levels, []).points.values()];
  expect(points).toHaveLength(68);
  for (const [index, a] of points.entries()) {
    for (const b of points.slice(index + 1)) expect(Math.abs(a.x - b.x) >= 180 || Math.abs(a.y - b.y) >= 60).toBe(true);
  }
});

test('a crowded level folds instead of growing endlessly high', () => {
  const heights = [...placeByLevel(new Map(levelsOf(60, 1)), []).points.values()].map(({ y }) => y);
  expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(60 * 66 * 0.4);
});

test('linked nodes stand at like heights', () => {
  const levels = new Map([...levelsOf(3, 0), ...levelsOf(3, 1)]);
  const links = [link('1-0', '0-2'), link('1-1', '0-1'), link('1-2', '0-0')];
  const { points } = placeByLevel(levels, links);
  for (const { from, to } of links) expect(points.get(from)?.y).toBe(points.get(to)?.y);
});

test('a link over several levels runs between the boxes it passes', () => {
  const levels = new Map([...levelsOf(1, 0), ...levelsOf(5, 1), ...levelsOf(4, 2), ...levelsOf(1, 3)]);
  const long = link('3-0', '0-0');
  const { points, bends } = placeByLevel(levels, [
    ...levelsOf(5, 1).map(([id]) => link(id, '0-0')),
    link('2-1', '1-2'),
    long,
  ]);
  const turns = bends.get(long.id) ?? [];
  expect(turns.map(({ x }) => x)).toEqual([points.get('2-0')?.x, points.get('1-0')?.x]);
  for (const turn of turns) {
    for (const box of points.values())
      expect(Math.abs(box.x - turn.x) >= 88 || Math.abs(box.y - turn.y) >= 40).toBe(true);
  }
  expect(bends.size).toBe(1);
});

test('a bend lies along and beside the straight line', () => {
  expect(besideLine({ x: 5, y: 3 }, { x: 0, y: 0 }, { x: 10, y: 0 })).toEqual({ weight: 0.5, distance: 3 });
  expect(besideLine({ x: 5, y: 3 }, { x: 10, y: 0 }, { x: 0, y: 0 })).toEqual({ weight: 0.5, distance: -3 });
  expect(besideLine({ x: 1, y: 1 }, { x: 1, y: 1 }, { x: 1, y: 1 })).toEqual({ weight: 0, distance: 0 });
});

test('nothing to place', () => {
  expect(placeByLevel(new Map(), [])).toEqual({ points: new Map(), bends: new Map() });
});
