import { describe, expect, test } from 'vitest';
import { placeByForces } from '../../../client/graph-view/force-layout.ts';
import { placeInTable } from '../../../client/graph-view/place-layout.ts';
import { placeInRings } from '../../../client/graph-view/ring-layout.ts';

const link = (from: string, to: string) => ({ id: `${from} ${to}`, from, to });
const far = ({ x, y } = { x: Number.NaN, y: Number.NaN }): number => Math.hypot(x, y);
const named = (count: number, name: string) => Array.from({ length: count }, (_, at) => `${name}${at}`);

describe('rings', () => {
  test('what is further away stands further out, what is linked to nothing outermost', () => {
    const points = placeInRings('a', ['z', 'c', 'b', 'a'], [link('a', 'b'), link('c', 'b')]);
    expect(far(points.get('a'))).toBe(0);
    const [b, c, z] = ['b', 'c', 'z'].map((id) => far(points.get(id)));
    expect(b).toBeGreaterThan(0);
    expect(c).toBeGreaterThan(b ?? 0);
    expect(z).toBeGreaterThan(c ?? 0);
  });

  test('no two of many stand closer than a title is wide', () => {
    const ids = named(120, 'n');
    const points = [
      ...placeInRings(
        'a',
        ['a', ...ids],
        ids.map((id) => link('a', id)),
      ).values(),
    ];
    const nearest = points.flatMap((one, at) =>
      points.slice(at + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
    );
    expect(Math.min(...nearest)).toBeGreaterThan(90);
  });
});

describe('a table of regions and years', () => {
  test('columns are years, rows are regions, and cells do not overlap', () => {
    const cells = [
      ...named(9, 'a').map((id) => ({ id, column: '2023', row: '天津市' })),
      ...named(3, 'b').map((id) => ({ id, column: '2024', row: '天津市' })),
      { id: 'c', column: '2023', row: '山东省' },
    ];
    const points = placeInTable(cells);
    const of = (name: string, axis: 'x' | 'y') =>
      [...points].flatMap(([id, point]) => (id.startsWith(name) ? [point[axis]] : []));
    expect(Math.max(...of('a', 'x'))).toBeLessThan(Math.min(...of('b', 'x')));
    expect(Math.max(...of('a', 'y'))).toBeLessThan(Math.min(...of('c', 'y')));
    expect(new Set([...points.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(cells.length);
  });
});

describe('forces', () => {
  const bodies = named(30, 'n').map((id, at) => ({
    id,
    x: (at % 6) * 20,
    y: Math.floor(at / 6) * 20,
    radius: 60,
    fixed: at === 3,
  }));
  const links = bodies.slice(1).map(({ id }) => link('n0', id));

  test('a fixed node keeps its place', () => {
    expect(placeByForces(bodies, links).get('n3')).toEqual({ x: 60, y: 0 });
  });

  test('with less heat nodes stay nearer to where they were', () => {
    const moved = (heat: number): number => {
      const points = placeByForces(bodies, links, () => {}, heat);
      return bodies.reduce(
        (sum, { id, x, y }) => sum + Math.hypot((points.get(id)?.x ?? 0) - x, (points.get(id)?.y ?? 0) - y),
        0,
      );
    };
    expect(moved(0.1)).toBeLessThan(moved(1));
  });
});
