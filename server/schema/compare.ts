import {
  type CommonCitation as CommonCitationShape,
  type CommonScope as CommonScopeShape,
  type CommonUnit as CommonUnitShape,
  type ComparedFact as ComparedFactShape,
  compare,
  type PolicyComparison as PolicyComparisonShape,
} from '../../graph/questions/compare.ts';
import { builder } from '../builder.ts';
import { Citation } from './citation.ts';
import { NodeKind } from './enums.ts';
import { Evidence } from './evidence.ts';
import { Fact } from './policy.ts';
import { Agency, Policy } from './refs.ts';
import { Task } from './task.ts';

const ComparedFact = builder.objectRef<ComparedFactShape>('ComparedFact').implement({
  description: 'A field of two headers side by side.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Which field, as of `Fact`.' }),
    a: t.field({ type: [Fact], description: 'Of the first policy; one for each source.', resolve: ({ a }) => [...a] }),
    b: t.field({ type: [Fact], description: 'Of the second.', resolve: ({ b }) => [...b] }),
    agree: t.exposeBoolean('agree', { description: 'Whether both have it and the same values.' }),
  }),
});

const CommonCitation = builder.objectRef<CommonCitationShape>('CommonCitation').implement({
  description: 'A policy to which two others stand in the same way.',
  fields: (t) => ({
    policy: t.field({ type: Policy, description: 'The policy.', resolve: ({ policy }) => policy }),
    a: t.field({ type: Citation, description: 'The citation out of or into the first.', resolve: ({ a }) => a }),
    b: t.field({ type: Citation, description: 'And the second.', resolve: ({ b }) => b }),
  }),
});

const CommonUnit = builder.objectRef<CommonUnitShape>('CommonUnit').implement({
  description: 'A unit that two policies assign.',
  fields: (t) => ({
    agency: t.field({ type: Agency, description: 'The unit.', resolve: ({ agency }) => agency }),
    a: t.field({ type: [Task], description: 'Its tasks in the first.', resolve: ({ a }) => [...a] }),
    b: t.field({ type: [Task], description: 'Its tasks in the second.', resolve: ({ b }) => [...b] }),
  }),
});

const CommonScope = builder.objectRef<CommonScopeShape>('CommonScope').implement({
  description: 'A region, park, industry or subject that two policies are for or about, or that both name.',
  fields: (t) => ({
    node: t.id({ description: 'Its id.', resolve: ({ node }) => node }),
    kind: t.field({ type: NodeKind, description: 'Its kind.', resolve: ({ kind }) => kind }),
    name: t.exposeString('name', { description: 'Its name.' }),
    a: t.field({ type: [Evidence], description: 'The words of the first.', resolve: ({ a }) => [...a] }),
    b: t.field({ type: [Evidence], description: 'The words of the second.', resolve: ({ b }) => [...b] }),
  }),
});

const PolicyComparison = builder.objectRef<PolicyComparisonShape>('PolicyComparison').implement({
  description: 'Two policies side by side.',
  fields: (t) => ({
    a: t.field({ type: Policy, description: 'The first.', resolve: ({ a }) => a }),
    b: t.field({ type: Policy, description: 'The second.', resolve: ({ b }) => b }),
    facts: t.field({
      type: [ComparedFact],
      description: 'Their header facts; fields that neither has are left out.',
      resolve: ({ facts }) => [...facts],
    }),
    between: t.field({
      type: [Citation],
      description: 'Citations of either by the other.',
      resolve: ({ between }) => [...between],
    }),
    sources: t.field({
      type: [CommonCitation],
      description: 'What both cite, by the stronger role of the two; at most 200.',
      resolve: ({ sources }) => [...sources],
    }),
    citing: t.field({
      type: [CommonCitation],
      description: 'What cites both, by the stronger role of the two; at most 200.',
      resolve: ({ citing }) => [...citing],
    }),
    units: t.field({
      type: [CommonUnit],
      description: 'Whom both assign, most tasks first; at most 200.',
      resolve: ({ units }) => [...units],
    }),
    scopes: t.field({
      type: [CommonScope],
      description: 'What both are for or about, or both name; by kind, then by name; at most 200.',
      resolve: ({ scopes }) => [...scopes],
    }),
  }),
});

builder.queryField('compare', (t) =>
  t.field({
    type: PolicyComparison,
    description: 'Two policies side by side: their facts, and what they have in common, each with its words.',
    complexity: { field: 50, multiplier: 1 },
    args: {
      a: t.arg.id({ required: true, description: 'Id of the first policy.' }),
      b: t.arg.id({ required: true, description: 'Id of the second.' }),
    },
    resolve: (_, { a, b }, { store }) => compare(store, a, b),
  }),
);
