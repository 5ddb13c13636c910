import { expect, test } from 'vitest';
import type { NodeKind } from '../../../client/api/generated/graphql.ts';
import { type Expansion, visibleGraph } from '../../../client/components/expansion.ts';
import type { GraphEdge, GraphNode } from '../../../client/graph-view/graph-data.ts';

const node = (id: string, kind: NodeKind): GraphNode => ({
  id,
  kind,
  caption: id,
  detail: null,
  region: null,
  level: null,
  issued: null,
  form: null,
  status: null,
  degree: 0,
});
const edge = (from: string, to: string): GraphEdge => ({
  id: `${from}>${to}`,
  kind: 'CITES',
  from,
  to,
  role: null,
  label: '',
  evidence: [],
});

const policy = node('p', 'POLICY');
const agency = node('a', 'AGENCY');
const other = node('q', 'POLICY');
const far = node('r', 'POLICY');
const expansion = (nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Expansion => ({
  nodes,
  edges,
  total: nodes.length,
  cut: false,
});
const expansions = new Map([
  ['p', expansion([policy, agency, other], [edge('p', 'a'), edge('q', 'p')])],
  ['a', expansion([agency, policy, far], [edge('p', 'a'), edge('r', 'a')])],
]);
const none = new Set<NodeKind>();
const shown = (graph: { nodes: readonly GraphNode[]; edges: readonly GraphEdge[] }) =>
  [graph.nodes.map(({ id }) => id).join(''), graph.edges.map(({ id }) => id)] as const;

test('expanded nodes bring their neighbours, an edge stands once', () => {
  expect(shown(visibleGraph('p', expansions, none))).toEqual(['paqr', ['p>a', 'q>p', 'r>a']]);
});

test('a collapsed node takes along what hung on it alone', () => {
  const collapsed = new Map([...expansions].filter(([id]) => id !== 'a'));
  expect(shown(visibleGraph('p', collapsed, none))).toEqual(['paq', ['p>a', 'q>p']]);
});

test('a hidden kind takes along what is only reached through it', () => {
  expect(shown(visibleGraph('p', expansions, new Set<NodeKind>(['AGENCY'])))).toEqual(['pq', ['q>p']]);
});

test('the root stays even when its kind is hidden', () => {
  expect(shown(visibleGraph('p', expansions, new Set<NodeKind>(['POLICY'])))).toEqual(['pa', ['p>a']]);
});

test('nothing before the first answer', () => {
  expect(visibleGraph('p', new Map(), none)).toEqual({ nodes: [], edges: [] });
});
