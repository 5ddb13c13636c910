import {
  type Derivation as DerivationShape,
  derivation,
  type LevelCount as LevelCountShape,
  type StepsCount as StepsCountShape,
} from '../../graph/questions/derivation.ts';
import type { Cut as CutShape } from '../../graph/questions/derivation-walk.ts';
import { builder } from '../builder.ts';
import { Direction, PolicyLevel } from './enums.ts';
import { withSources } from './evidence.ts';
import { GraphEdge, GraphNode } from './graph.ts';
import { walkArgs, walkOptions } from './walk-args.ts';

const DerivedNode = builder.objectRef<DerivationShape['nodes'][number]>('DerivedNode').implement({
  description: 'A policy that a derivation reached.',
  fields: (t) => ({
    node: t.field({ type: GraphNode, description: 'The policy.', resolve: ({ node }) => node }),
    level: t.exposeInt('level', { description: 'Fewest citation steps from the root.' }),
    between: t.exposeBoolean('between', {
      description:
        'Of another region than the one asked for: shown since a policy of the region is reached over it, counted nowhere.',
    }),
  }),
});

export const Cut = builder.objectRef<CutShape>('Cut').implement({
  description: 'Where a walk stopped although it goes on.',
  fields: (t) => ({
    node: t.id({ description: 'The last policy shown.', resolve: (cut) => cut.node }),
    reason: t.exposeString('reason', { description: 'depth or breadth.' }),
    hidden: t.exposeInt('hidden', { description: 'Policies beside it that are not shown.' }),
  }),
});

export const LevelCount = builder.objectRef<LevelCountShape>('LevelCount').implement({
  description: 'How many are of one rank of issuer.',
  fields: (t) => ({
    level: t.field({ type: PolicyLevel, description: 'The rank.', resolve: ({ level }) => level }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

const StepsCount = builder.objectRef<StepsCountShape>('StepsCount').implement({
  description: 'How many policies lie so many citation steps away.',
  fields: (t) => ({
    steps: t.exposeInt('steps', { description: 'Citation steps, from 1.' }),
    count: t.exposeInt('count', { description: 'How many policies.' }),
  }),
});

const Derivation = builder.objectRef<DerivationShape>('Derivation').implement({
  description: 'What derives from a policy, or what it rests on.',
  fields: (t) => ({
    root: t.field({ type: GraphNode, description: 'Where the walk began.', resolve: ({ root }) => root }),
    direction: t.field({ type: Direction, description: 'Which way it went.', resolve: ({ direction }) => direction }),
    depth: t.exposeInt('depth', { description: 'How many steps were allowed.' }),
    nodes: t.field({
      type: [DerivedNode],
      description: 'Each policy once, by level.',
      resolve: ({ nodes }) => [...nodes],
    }),
    edges: t.field({
      type: [GraphEdge],
      description: 'All citations of the roles between them.',
      resolve: async ({ edges }, _, context) => [...(await withSources(edges, context))],
    }),
    cut: t.field({ type: [Cut], description: 'Where it was cut.', resolve: ({ cut }) => [...cut] }),
    region: t.exposeString('region', { nullable: true, description: 'Path of the region asked for.' }),
    total: t.exposeInt('total', {
      description: 'How many policies it gives, with the root, without those `between`; at most 2,000.',
    }),
    byLevel: t.field({
      type: [LevelCount],
      description: 'The same without the root by rank of the issuer, highest first.',
      resolve: ({ byLevel }) => [...byLevel],
    }),
    bySteps: t.field({
      type: [StepsCount],
      description: 'And by citation steps.',
      resolve: ({ bySteps }) => [...bySteps],
    }),
  }),
});

builder.queryField('derivation', (t) =>
  t.field({
    type: Derivation,
    description:
      'Which policies derive from one, or which it rests on, with the words that prove each step. At most 2,000 policies.',
    complexity: { field: 50, multiplier: 1 },
    args: {
      ...walkArgs(
        t.arg,
        'Only policies of this region and of places in it: its path, or a name that it alone goes by. The walk goes on over those of other places.',
      ),
      direction: t.arg({ type: Direction, defaultValue: 'down', description: 'Which way.' }),
    },
    resolve: (_, { direction, ...walk }, { store }) =>
      derivation(store, { ...walkOptions(walk), direction: direction ?? 'down' }),
  }),
);
