import {
  type DerivationStep as DerivationStepShape,
  type DerivedMeasure as DerivedMeasureShape,
  type DerivedMeasures as DerivedMeasuresShape,
  measuresDerivedFrom,
} from '../../graph/questions/measures-derived.ts';
import { builder } from '../builder.ts';
import { connect, connectionType, pageArgs, pageComplexity } from '../connections.ts';
import { Cut, LevelCount } from './derivation.ts';
import { CitationRole, DerivationReason } from './enums.ts';
import { Evidence } from './evidence.ts';
import { GraphNode } from './graph.ts';
import { Measure, Policy } from './refs.ts';
import { walkArgs, walkOptions } from './walk-args.ts';

const DerivationStep = builder.objectRef<DerivationStepShape>('DerivationStep').implement({
  description: 'One policy resting on another, in the words that say so.',
  fields: (t) => ({
    from: t.field({ type: Policy, description: 'The policy that rests on the other.', resolve: ({ from }) => from }),
    to: t.field({ type: Policy, description: 'The other, one step nearer.', resolve: ({ to }) => to }),
    role: t.field({ type: CitationRole, description: 'How it rests on it.', resolve: ({ role }) => role }),
    measure: t.field({
      type: Measure,
      nullable: true,
      description: 'The measure whose words cite; none where the policy as a whole does.',
      resolve: ({ measure }) => measure,
    }),
    evidence: t.field({
      type: [Evidence],
      description: 'The words of that measure, or every place.',
      resolve: ({ evidence }) => [...evidence],
    }),
  }),
});

const DerivedMeasure = builder.objectRef<DerivedMeasureShape>('DerivedMeasure').implement({
  description: 'A measure that derives from a policy, and how.',
  fields: (t) => ({
    measure: t.field({ type: Measure, description: 'The measure.', resolve: ({ measure }) => measure }),
    reason: t.field({ type: DerivationReason, description: 'Why it derives.', resolve: ({ reason }) => reason }),
    steps: t.exposeInt('steps', {
      description: "Citation steps from the measure's policy to the one asked for, from 1.",
    }),
    chain: t.field({
      type: [DerivationStep],
      description: "Step by step from the measure's policy to the one asked for.",
      resolve: ({ chain }) => [...chain],
    }),
  }),
});

const DerivedMeasureConnection = connectionType('DerivedMeasure', DerivedMeasure);

const DerivedPolicyCount = builder.objectRef<DerivedMeasuresShape['byPolicy'][number]>('DerivedPolicyCount').implement({
  description: 'How many of the measures are of one policy.',
  fields: (t) => ({
    policy: t.field({ type: GraphNode, description: 'The policy.', resolve: ({ policy }) => policy }),
    steps: t.exposeInt('steps', { description: 'Citation steps from it to the policy asked for, from 1.' }),
    count: t.exposeInt('count', { description: 'How many measures.' }),
  }),
});

const ReasonCount = builder.objectRef<DerivedMeasuresShape['byReason'][number]>('DerivationReasonCount').implement({
  description: 'How many of the measures derive for one reason.',
  fields: (t) => ({
    reason: t.field({ type: DerivationReason, description: 'The reason.', resolve: ({ reason }) => reason }),
    count: t.exposeInt('count', { description: 'How many measures.' }),
  }),
});

const DerivedMeasures = builder.objectRef<DerivedMeasuresShape>('DerivedMeasures').implement({
  description: 'The single measures that derive from a policy.',
  fields: (t) => ({
    root: t.field({ type: GraphNode, description: 'The policy asked for.', resolve: ({ root }) => root }),
    region: t.exposeString('region', { nullable: true, description: 'Path of the region asked for.' }),
    total: t.exposeInt('total', { description: 'How many measures.' }),
    measures: t.field({
      type: DerivedMeasureConnection,
      args: pageArgs(t.arg, 50),
      complexity: pageComplexity,
      description:
        'Nearest reason first: by steps; provisions that cite before those whose policy does; then policies by rank, day of issue and id; within a policy in reading order.',
      resolve: ({ measures }, args) => connect(args, measures),
    }),
    byPolicy: t.field({
      type: [DerivedPolicyCount],
      description: 'Counts by policy, in the order of the list; at most 2,000.',
      resolve: ({ byPolicy }) => [...byPolicy],
    }),
    byLevel: t.field({
      type: [LevelCount],
      description: 'Counts by rank of the issuer, highest first.',
      resolve: ({ byLevel }) => [...byLevel],
    }),
    byReason: t.field({
      type: [ReasonCount],
      description: 'Counts by reason.',
      resolve: ({ byReason }) => [...byReason],
    }),
    cut: t.field({
      type: [Cut],
      description: 'Where the walk over policies was cut.',
      resolve: ({ cut }) => [...cut],
    }),
  }),
});

builder.queryField('measuresDerivedFrom', (t) =>
  t.field({
    type: DerivedMeasures,
    description:
      'The single measures that derive from a policy: provisions that cite it, and those of policies that rest on it, each with the chain of quotes that leads to it. At most those of 2,000 policies.',
    complexity: { field: 50, multiplier: 1 },
    args: {
      ...walkArgs(
        t.arg,
        'Only measures of policies of this region and of places in it: its path, or a name that it alone goes by.',
      ),
    },
    resolve: (_, args, { store }) => measuresDerivedFrom(store, walkOptions(args)),
  }),
);
