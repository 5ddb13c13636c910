import { neighbours, type Subgraph as SubgraphShape } from '../../graph/questions/neighbours.ts';
import { type PathAnswer as PathAnswerShape, path } from '../../graph/questions/path.ts';
import { builder } from '../builder.ts';
import { EdgeKind } from './enums.ts';
import { withSources } from './evidence.ts';
import { GraphEdge, GraphNode } from './graph.ts';

const Subgraph = builder.objectRef<SubgraphShape>('Subgraph').implement({
  description: 'A node and what stands beside it.',
  fields: (t) => ({
    nodes: t.field({ type: [GraphNode], description: 'The node itself first.', resolve: ({ nodes }) => [...nodes] }),
    edges: t.field({
      type: [GraphEdge],
      description: 'Relationships between it and the others.',
      resolve: async ({ edges }, _, context) => [...(await withSources(edges, context))],
    }),
    total: t.exposeInt('total', { description: 'Neighbours there are, counted once for each kind of relationship.' }),
    cut: t.exposeBoolean('cut', { description: 'Whether there are more than are shown.' }),
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
      first: t.arg.int({ defaultValue: 50, description: 'How many neighbours, at most 500.' }),
    },
    resolve: (_, { id, kinds, first }, { store }) =>
      neighbours(store, { id, kinds: kinds ?? null, first: first ?? 50 }),
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
