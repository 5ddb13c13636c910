import { describe, expect, test } from 'vitest';
import { type Body, placeByForces } from '../../../client/graph-view/force-layout.ts';
import type { Link } from '../../../client/graph-view/level-layout.ts';

/** `hubs` nodes, each with `leaves` of its own, the hubs in a chain; all begin near one place. */
function star(hubs: number, leaves: number): { bodies: readonly Body[]; links: readonly Link[] } {
  const ids = Array.from({ length: hubs }, (_, hub) => [
    `hub ${hub}`,
    ...Array.from({ length: leaves }, (_, leaf) => `hub ${hub} leaf ${leaf}`),
  ]);
  const bodies = ids.flat().map((id, at) => ({ id, radius: 30, x: Math.cos(at * 2.4), y: Math.sin(at * 2.4) }));
  const spokes = ids.flatMap(([hub = '', ...rest]) => rest.map((leaf) => ({ id: leaf, from: hub, to: leaf })));
  const chain = ids.slice(1).map(([hub = ''], at) => ({ id: `chain ${at}`, from: `hub ${at}`, to: hub }));
  return { bodies, links: [...spokes, ...chain] };
}

describe('placeByForces', () => {
  const { bodies, links } = star(12, 40);
  const shares: number[] = [];
  const points = [...placeByForces(bodies, links, (share) => shares.push(share))];
  const placed = new Map(points);

  test('every node has a place, and tells of its progress on the way', () => {
    expect(placed.size).toBe(bodies.length);
    for (const { x, y } of placed.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  test('hardly a node covers another', () => {
    const covering = points.filter(([, a], at) =>
      points.slice(at + 1).some(([, b]) => Math.hypot(a.x - b.x, a.y - b.y) < 40),
    );
    expect(covering.length).toBeLessThan(points.length / 50);
  });

  test('what is linked stands nearer than what is not', () => {
    const distance = (a: string, b: string): number => {
      const [from, to] = [placed.get(a), placed.get(b)];
      return from && to ? Math.hypot(from.x - to.x, from.y - to.y) : Number.NaN;
    };
    const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length;
    const linked = mean(links.map(({ from, to }) => distance(from, to)));
    const others = mean(bodies.map(({ id }, at) => distance(id, bodies[(at + 251) % bodies.length]?.id ?? '')));
    expect(linked).toBeLessThan(others / 2);
  });

  test('the same graph gives the same picture', () => {
    const small = star(3, 5);
    expect(placeByForces(small.bodies, small.links)).toEqual(placeByForces(small.bodies, small.links));
  });

  test('links to nodes that are not there are left out', () => {
    const one = [{ id: 'a', radius: 10, x: 0, y: 0 }];
    expect(placeByForces(one, [{ id: 'x', from: 'a', to: 'b' }]).size).toBe(1);
  });
});
