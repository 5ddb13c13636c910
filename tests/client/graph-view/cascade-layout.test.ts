import { expect, test } from 'vitest';
import { box, type CascadeNode, cascadeOrders, layCascade } from '../../../client/graph-view/cascade-layout.ts';

const node = (id: string, rank: number, column: number, day: string | null, apart = false): CascadeNode => ({
  id,
  rank,
  column,
  day,
  apart,
});
const nodes = [
  node('directive', 0, 0, '2021-10-24'),
  node('ministry', 1, 1, '2022-07'),
  node('province', 2, 1, '2022-08-25'),
  node('city', 3, 2, '2023-04-28'),
  node('county', 4, 3, null),
  node('old', 0, 0, '2015-01-01', true),
];
const links = [
  { id: '1', from: 'ministry', to: 'directive' },
  { id: '2', from: 'province', to: 'directive' },
  { id: '3', from: 'city', to: 'province' },
  { id: '4', from: 'county', to: 'city' },
  { id: '5', from: 'directive', to: 'old' },
];

test.each(cascadeOrders)('by %s every policy has a place within the picture, and no two the same', (order) => {
  const { boxes, paths, width, height } = layCascade(nodes, links, order);
  const places = [...boxes.values()];
  expect(boxes.size).toBe(nodes.length);
  for (const [index, { x, y }] of places.entries()) {
    expect(x >= 0 && y >= 0 && x + box.width <= width && y + box.height <= height).toBe(true);
    for (const other of places.slice(index + 1)) {
      expect(Math.abs(x - other.x) >= box.width || Math.abs(y - other.y) >= box.height).toBe(true);
    }
  }
  expect([...paths.keys()]).toEqual(links.map(({ id }) => id));
});

test('by rank higher ranks stand further left, under their names', () => {
  const { boxes, headings } = layCascade(nodes, links, 'rank');
  const lefts = ['directive', 'ministry', 'province', 'city', 'county'].map((id) => boxes.get(id)?.x ?? 0);
  expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
  expect(headings.filter(({ of }) => of === 'rank').map(({ value }) => value)).toEqual([0, 1, 2, 3, 4]);
});

test('by time the later stands further right, and what has no day beyond all', () => {
  const { boxes, headings } = layCascade(nodes, links, 'time');
  const lefts = ['directive', 'ministry', 'province', 'city', 'county'].map((id) => boxes.get(id)?.x ?? 0);
  expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
  expect(headings.filter(({ of }) => of === 'day').map(({ value }) => value)).toEqual(['2021', '2022', '2023']);
  expect(headings.some(({ of }) => of === 'undated')).toBe(true);
});

test('what only replaces or is replaced stands in a lane below the rest', () => {
  const { boxes, laneTop } = layCascade(nodes, links, 'rank');
  const others = nodes.filter(({ apart }) => !apart).map(({ id }) => (boxes.get(id)?.y ?? 0) + box.height);
  expect(laneTop).toBeGreaterThan(Math.max(...others) - 1);
  expect(boxes.get('old')?.y).toBeGreaterThan(laneTop ?? 0);
  expect(layCascade(nodes.slice(0, 5), links, 'rank').laneTop).toBeNull();
});
