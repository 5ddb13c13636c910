import { describe, expect, test } from 'vitest';
import type { Marks } from '../../../client/graph-view/explore-surface.ts';
import type { GraphData, GraphEdge, GraphNode } from '../../../client/graph-view/graph-data.ts';
import { edgeAt, lightOf, nodeAt, sceneAt, sceneOf } from '../../../client/graph-view/scene.ts';

const unknown = { detail: null, region: null, level: null, issued: null, form: null, status: null, degree: 0 };
const node = (id: string, kind: GraphNode['kind'], facts: Partial<GraphNode> = {}): GraphNode => ({
  ...unknown,
  id,
  kind,
  caption: id,
  ...facts,
});
const edge = (from: string, to: string): GraphEdge => ({
  ...{ id: `${from} ${to}`, from, to, kind: 'CITES', role: 'basis', label: '依据' },
  ...{ evidence: [], basis: null },
});

// A draft 300 pixels left of the policy it rests on, a measure below that, an agency far off.
const picture: GraphData = {
  nodes: [
    node('draft', 'POLICY', { status: 'DRAFT' }),
    node('policy', 'POLICY', { form: 'STUB' }),
    node('measure', 'MEASURE'),
    node('agency', 'AGENCY'),
  ],
  edges: [edge('draft', 'policy'), edge('policy', 'measure'), edge('policy', 'elsewhere')],
};
const at = (id: string, x: number, y: number, pinned = false) =>
  [id, { id, x, y, by: [], pinned, hidden: false }] as const;
const places = new Map([at('draft', -300, 0), at('policy', 0, 0, true), at('measure', 0, 200), at('agency', 900, 900)]);
const scene = sceneOf(picture, places, 'draft');
const none: Marks = { selection: [], edge: null, trail: [], found: null };

/** The bright part by ids. */
function lit(marks: Partial<Marks>) {
  const light = lightOf(scene, { ...none, ...marks });
  if (light === null) return null;
  return {
    nodes: [...light.nodes].map((index) => scene.nodes[index]?.id),
    edges: [...light.edges].map((index) => scene.edges[index]?.id),
  };
}

describe('sceneOf', () => {
  test('nodes stand at their places with what their form tells', () => {
    expect(scene.nodes.map(({ id, x, y }) => [id, x, y])).toEqual([
      ['draft', -300, 0],
      ['policy', 0, 0],
      ['measure', 0, 200],
      ['agency', 900, 900],
    ]);
    expect(scene.nodes.map(({ draft, stub, root, pinned }) => [draft, stub, root, pinned])).toEqual([
      [true, false, true, false],
      [false, true, false, true],
      [false, false, false, false],
      [false, false, false, false],
    ]);
    expect(scene.nodes.map(({ high }) => high !== null)).toEqual([true, true, false, false]);
  });

  test('an edge without one of its ends is left out', () => {
    expect(scene.edges.map(({ id }) => id)).toEqual(['draft policy', 'policy measure']);
  });
});

test('sceneAt: other places, all else as it was', () => {
  const moved = sceneAt(scene, [1, 2, 3, 4, 5, 6, 7, 8]);
  expect(moved.nodes.map(({ x, y }) => [x, y])).toEqual([
    [1, 2],
    [3, 4],
    [5, 6],
    [7, 8],
  ]);
  expect(moved.edges).toBe(scene.edges);
  expect(moved.nodes.map(({ id, lines, pinned }) => [id, lines, pinned])).toEqual(
    scene.nodes.map(({ id, lines, pinned }) => [id, lines, pinned]),
  );
});

describe('lightOf', () => {
  test('nothing marked: all is bright', () => expect(lit({})).toBeNull());

  test('a chosen node: with what stands beside it', () =>
    expect(lit({ selection: ['measure'] })).toEqual({ nodes: ['measure', 'policy'], edges: ['policy measure'] }));

  test('a chosen edge: with its ends', () =>
    expect(lit({ edge: 'draft policy' })).toEqual({ nodes: ['draft', 'policy'], edges: ['draft policy'] }));

  test('found nodes: alone, with those that are chosen', () =>
    expect(lit({ found: new Set(['agency']), selection: ['draft'] })).toEqual({
      nodes: ['agency', 'draft'],
      edges: [],
    }));

  test('found nothing: nothing is bright', () => expect(lit({ found: new Set() })).toEqual({ nodes: [], edges: [] }));

  test('a trail: its nodes and the edges among them', () =>
    expect(lit({ trail: ['draft', 'policy'] })).toEqual({ nodes: ['draft', 'policy'], edges: ['draft policy'] }));
});

describe('what is under the hand', () => {
  test('a policy is hit all over its box', () => expect(nodeAt(scene, -300 + 80, 10)?.id).toBe('draft'));
  test('open ground beside a measure', () => expect(nodeAt(scene, 20, 200)).toBeNull());
  test('a line within reach', () => expect(edgeAt(scene, -150, 4, 5)?.id).toBe('draft policy'));
  test('a line out of reach', () => expect(edgeAt(scene, -150, 6, 5)).toBeNull());
  test('not beyond the end of a line', () => expect(edgeAt(scene, 0, 210, 5)).toBeNull());
});
