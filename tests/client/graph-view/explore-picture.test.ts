import { describe, expect, test } from 'vitest';
import type { NodeKind } from '../../../client/api/generated/graphql.ts';
import { clusterId, clusterOf, isCluster } from '../../../client/graph-view/cluster.ts';
import { pictureOf, type Stock, wholeOf } from '../../../client/graph-view/explore-picture.ts';
import { type ExploreFilter, noFilter, type ShownNode } from '../../../client/graph-view/explore-state.ts';
import type { GraphEdge, GraphNode } from '../../../client/graph-view/graph-data.ts';

const node = (id: string, kind: NodeKind, more: Partial<GraphNode> = {}): GraphNode => ({
  id,
  kind,
  caption: id,
  detail: null,
  region: null,
  level: null,
  issued: null,
  form: null,
  status: null,
  degree: 1,
  ...more,
});
const edge = (from: string, to: string, kind: GraphEdge['kind'], role: string | null): GraphEdge => ({
  id: `${from} ${to}`,
  kind,
  from,
  to,
  role,
  label: '',
  evidence: [],
  basis: null,
});

const nodes = [
  node('root', 'POLICY', { issued: '2024-03', region: '山东省/济南市' }),
  node('old', 'POLICY', { issued: '2019', region: '山东省' }),
  node('undated', 'POLICY', { region: '天津市' }),
  node('task', 'MEASURE'),
  node('bureau', 'AGENCY', { region: '天津市' }),
];
const edges = [
  edge('root', 'old', 'CITES', 'basis'),
  edge('undated', 'root', 'CITES', 'mentions'),
  edge('old', 'task', 'HAS_MEASURE', null),
  edge('task', 'bureau', 'ASSIGNS_TO', 'lead'),
];
const stock: Stock = {
  nodes: new Map(nodes.map((each) => [each.id, each])),
  edges: new Map(edges.map((each) => [each.id, each])),
};
const shown = (id: string, opener: string | null, more: Partial<ShownNode> = {}): ShownNode => ({
  id,
  x: 0,
  y: 0,
  by: opener === null ? [] : [`${opener}|CITES OUT`],
  pinned: false,
  hidden: false,
  ...more,
});
const state = (more: Readonly<Record<string, Partial<ShownNode>>> = {}) =>
  new Map(
    [
      shown('root', null),
      shown('old', 'root'),
      shown('undated', 'root'),
      shown('task', 'old'),
      shown('bureau', 'task'),
    ].map((each) => [each.id, { ...each, ...more[each.id] }] as const),
  );
const seen = (filter: Partial<ExploreFilter>, more?: Readonly<Record<string, Partial<ShownNode>>>): string =>
  pictureOf({ nodes: state(more), filter: { ...noFilter, ...filter } }, stock)
    .nodes.map(({ id }) => id)
    .join(' ');

describe('what is in sight', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['without a filter everything', seen({}), 'root old undated task bureau'],
    ['a kind that is left out takes along what was opened from it', seen({ kinds: ['MEASURE'] }), 'root old undated'],
    ['a pinned node stays', seen({ kinds: ['MEASURE'] }, { bureau: { pinned: true } }), 'root old undated bureau'],
    ['years bind policies with a date', seen({ from: 2020 }), 'root undated'],
    ['up to a year', seen({ to: 2020 }), ''],
    ['regions bind all that has one', seen({ regions: ['山东省'] }), 'root old task'],
    ['a city is not its province', seen({ regions: ['山东省/济南市'] }), 'root'],
    ['a hidden node hides itself alone', seen({}, { task: { hidden: true } }), 'root old undated bureau'],
  ];
  test.each(rows)('%s', (_, got, expected) => expect(got).toBe(expected));

  test('relations go with their ends and by their role or kind', () => {
    const sight = (lines: readonly string[]) =>
      pictureOf({ nodes: state(), filter: { ...noFilter, lines } }, stock).edges.map(({ id }) => id);
    expect(sight([])).toHaveLength(4);
    expect(sight(['BASIS', 'HAS_MEASURE'])).toEqual(['undated root', 'task bureau']);
  });

  test('what the server has not told is not shown', () => {
    const nodes = new Map([...state(), ['gone', shown('gone', null)] as const]);
    expect(wholeOf({ nodes, filter: noFilter }, stock).nodes).toHaveLength(5);
  });
});

test('the id of a cluster tells all of it', () => {
  const ref = { owner: 'agency:1', kind: 'ASSIGNS_TO', way: 'IN', by: 'AGENCY', key: '甲|乙' } as const;
  expect(clusterOf(clusterId(ref))).toEqual(ref);
  expect(isCluster(clusterId(ref))).toBe(true);
  for (const other of ['agency:1', 'cluster|a', 'cluster|a|CITES|IN|COLOUR|x', 'cluster|a|CITES|BESIDE|YEAR|x'])
    expect(clusterOf(other)).toBeNull();
});
