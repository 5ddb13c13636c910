import { expect, test } from 'vitest';
import { placeByLevel } from '../../../client/graph-view/level-layout.ts';

const levelsOf = (count: number, level: number): [string, number][] =>
  Array.from({ length: count }, (_, index) => [`${level}-${index}`, level]);

test('levels stand from left to right, the lowest first', () => {
  const points = placeByLevel(
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
  const points = [...placeByLevel(levels, []).values()];
  expect(points).toHaveLength(68);
  for (const [index, a] of points.entries()) {
    for (const b of points.slice(index + 1)) expect(Math.abs(a.x - b.x) >= 180 || Math.abs(a.y - b.y) >= 60).toBe(true);
  }
});

test('a crowded level folds instead of growing endlessly high', () => {
  const heights = [...placeByLevel(new Map(levelsOf(60, 1)), []).values()].map(({ y }) => y);
  expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(60 * 66 * 0.4);
});

test('linked nodes stand at like heights', () => {
  const levels = new Map([...levelsOf(3, 0), ...levelsOf(3, 1)]);
  const links = [
    { from: '1-0', to: '0-2' },
    { from: '1-1', to: '0-1' },
    { from: '1-2', to: '0-0' },
  ];
  const points = placeByLevel(levels, links);
  for (const { from, to } of links) expect(points.get(from)?.y).toBe(points.get(to)?.y);
});

test('nothing to place', () => {
  expect(placeByLevel(new Map(), [])).toEqual(new Map());
});
