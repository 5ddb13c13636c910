import {
  type Cluster as ClusterShape,
  clusters,
  type Grouping as GroupingShape,
} from '../../graph/questions/clusters.ts';
import { type EdgeGroup as EdgeGroupShape, edgeGroups } from '../../graph/questions/edge-groups.ts';
import { neighbours, type Subgraph as SubgraphShape } from '../../graph/questions/neighbours.ts';
import { type PathAnswer as PathAnswerShape, path } from '../../graph/questions/path.ts';
import { type SubgraphAnswer, subgraph } from '../../graph/questions/subgraph.ts';
import { builder } from '../builder.ts';
import { Clustering, EdgeKind, EdgeWay } from './enums.ts';
import { withSources } from './evidence.ts';
import { GraphEdge, GraphNode } from './graph.ts';

const Cluster = builder.objectRef<ClusterShape>('Cluster').implement({
  description: 'Neighbours that have something in common.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'A province, an issuer, a year; empty where it is not known.' }),
    neighbours: t.exposeInt('neighbours', { description: 'How many neighbours are in it.' }),
  }),
});

const Grouping = builder.objectRef<GroupingShape>('Grouping').implement({
  description: 'Neighbours in the groups of which the largest is smallest.',
  fields: (t) => ({
    by: t.field({ type: Clustering, description: 'What they are grouped by.', resolve: ({ by }) => by }),
    clusters: t.field({
      type: [Cluster],
      description: 'The groups, at most 200, the largest first, years in order.',
      resolve: ({ clusters: groups }) => [...groups],
    }),
  }),
});

const Subgraph = builder.objectRef<SubgraphShape>('Subgraph').implement({
  description: 'A node and what stands beside it.',
  fields: (t) => ({
    nodes: t.field({ type: [GraphNode], description: 'The node itself first.', resolve: ({ nodes }) => [...nodes] }),
    edges: t.field({
      type: [GraphEdge],
      description:
        'Relationships between it and the others, and those among the others and `beside` where that is given.',
      resolve: async ({ edges }, _, context) => [...(await withSources(edges, context))],
    }),
    total: t.exposeInt('total', {
      description: 'Neighbours there are, counted once for each kind of relationship and its direction.',
    }),
    cut: t.exposeBoolean('cut', { description: 'Whether there are more than are shown.' }),
    grouped: t.field({
      type: Grouping,
      nullable: true,
      description: 'In place of neighbours, where these would take the picture beyond 1,500 nodes and relationships.',
      resolve: ({ grouped }) => grouped,
    }),
  }),
});

const EdgeGroup = builder.objectRef<EdgeGroupShape>('EdgeGroup').implement({
  description: 'The neighbours of a node over one kind of relationship in one direction.',
  fields: (t) => ({
    kind: t.field({ type: EdgeKind, description: 'The kind.', resolve: ({ kind }) => kind }),
    way: t.field({ type: EdgeWay, description: 'The direction.', resolve: ({ way }) => way }),
    neighbours: t.exposeInt('neighbours', { description: 'How many there are.' }),
  }),
});

const ClusterKey = builder.inputType('ClusterKey', {
  description: 'One group of neighbours.',
  fields: (t) => ({
    by: t.field({ type: Clustering, required: true, description: 'What they are grouped by.' }),
    key: t.string({ required: true, description: 'The key of the group.' }),
  }),
});

const MovedId = builder.objectRef<SubgraphAnswer['moved'][number]>('MovedId').implement({
  description: 'An id that leads elsewhere today.',
  fields: (t) => ({
    from: t.exposeID('from', { description: 'The id as it was asked for.' }),
    to: t.exposeID('to', { description: 'The id of today.' }),
  }),
});

const Picture = builder.objectRef<SubgraphAnswer>('Picture').implement({
  description: 'Nodes that were asked for by their ids, and all that stands between them.',
  fields: (t) => ({
    nodes: t.field({
      type: [GraphNode],
      description: 'In the order of the ids, each once, at most 3,000.',
      resolve: ({ nodes }) => [...nodes],
    }),
    edges: t.field({
      type: [GraphEdge],
      description: 'All relationships among them, and between them and those beside.',
      resolve: async ({ edges }, _, context) => [...(await withSources(edges, context))],
    }),
    moved: t.field({
      type: [MovedId],
      description: "Ids that lead elsewhere today: a policy's id from before its text came.",
      resolve: ({ moved }) => [...moved],
    }),
    missing: t.idList({ description: 'Ids that name nothing any more.', resolve: ({ missing }) => [...missing] }),
  }),
});

const PathAnswer = builder.objectRef<PathAnswerShape>('PathAnswer').implement({
  description: 'A shortest path between two nodes.',
  fields: (t) => ({
    found: t.exposeBoolean('found', { description: 'Whether there is one within the length.' }),
    nodes: t.field({
      type: [GraphNode],
      description: 'From one end to the other.',
      resolve: ({ nodes }) => [...nodes],
    }),
    edges: t.field({
      type: [GraphEdge],
      description: 'All relationships between neighbours on it.',
      resolve: async ({ edges }, _, context) => [...(await withSources(edges, context))],
    }),
  }),
});

builder.queryFields((t) => ({
  neighbours: t.field({
    type: Subgraph,
    description: 'What stands beside a node; each kind of relationship gets an equal share of the room.',
    complexity: { field: 20, multiplier: 1 },
    args: {
      id: t.arg.id({ required: true, description: 'Id of the node.' }),
      kinds: t.arg({ type: [EdgeKind], description: 'Kinds of relationships; all unless given.' }),
      way: t.arg({ type: EdgeWay, description: 'One direction only; both unless given.' }),
      cluster: t.arg({
        type: ClusterKey,
        description: 'Only those of one group; wants exactly one of `kinds`, and `way`.',
      }),
      first: t.arg.int({ defaultValue: 50, description: 'How many neighbours, at most 500.' }),
      beside: t.arg.idList({
        description:
          'Ids of nodes that are shown already, at most 3,000: how the neighbours stand to these and to each other is answered too.',
      }),
      shown: t.arg.int({
        description:
          'How many nodes and relationships the picture holds already: one kind in one direction that would take it beyond 1,500 is answered as groups (`grouped`).',
      }),
    },
    resolve: (_, { id, kinds, way, cluster, first, beside, shown }, { store }) =>
      neighbours(store, {
        id,
        kinds: kinds ?? null,
        way: way ?? null,
        cluster: cluster ?? null,
        first: first ?? 50,
        beside: beside ?? null,
        shown: shown ?? null,
      }),
  }),
  clusters: t.field({
    type: [Cluster],
    description:
      'The neighbours of a node in groups, at most 200, for more of them than a picture holds; the largest first, years in order.',
    complexity: { field: 50, multiplier: 1 },
    args: {
      id: t.arg.id({ required: true, description: 'Id of the node.' }),
      kind: t.arg({ type: EdgeKind, required: true, description: 'Over which kind of relationship.' }),
      way: t.arg({ type: EdgeWay, required: true, description: 'In which direction.' }),
      by: t.arg({ type: Clustering, required: true, description: 'What they are grouped by.' }),
    },
    resolve: async (_, { id, kind, way, by }, { store }) => [...(await clusters(store, { id, kind, way, by }))],
  }),
  edgeGroups: t.field({
    type: [EdgeGroup],
    description: 'What opens at a node, with counts, before it is opened; kinds without a neighbour are absent.',
    complexity: { field: 5, multiplier: 1 },
    args: { id: t.arg.id({ required: true, description: 'Id of the node.' }) },
    resolve: async (_, { id }, { store }) => [...(await edgeGroups(store, { id }))],
  }),
  subgraph: t.field({
    type: Picture,
    description:
      'Nodes by their ids, present or former, with all that stands between them: a picture as a link tells it.',
    complexity: { field: 50, multiplier: 1 },
    args: {
      ids: t.arg.idList({ required: true, description: 'Ids of nodes, at most 3,000.' }),
      beside: t.arg.idList({
        description: 'Ids of nodes that are shown already, at most 3,000: relationships to these are answered too.',
      }),
    },
    resolve: (_, { ids, beside }, { store }) => subgraph(store, { ids, beside: beside ?? null }),
  }),
  path: t.field({
    type: PathAnswer,
    description:
      'A shortest path between two nodes. It does not pass through a region, 国务院 or a node of over 500 relationships unless asked.',
    complexity: { field: 50, multiplier: 1 },
    args: {
      from: t.arg.id({ required: true, description: 'Id of one end.' }),
      to: t.arg.id({ required: true, description: 'Id of the other.' }),
      maxLength: t.arg.int({ defaultValue: 6, description: 'Relationships, at most 10.' }),
      throughHubs: t.arg.boolean({ defaultValue: false, description: 'Also pass through what joins everything.' }),
    },
    resolve: (_, { from, to, maxLength, throughHubs }, { store }) =>
      path(store, { from, to, maxLength: maxLength ?? 6, throughHubs: throughHubs ?? false }),
  }),
}));
