import {
  type LineageItem as LineageItemShape,
  type Lineage as LineageShape,
  lineage,
} from '../../graph/questions/lineage.ts';
import { builder } from '../builder.ts';
import { LineageRelation } from './enums.ts';
import { Evidence } from './evidence.ts';
import { Policy } from './refs.ts';

const LineageItem = builder.objectRef<LineageItemShape>('LineageItem').implement({
  description: 'A policy of a lineage, when it came and why it is there.',
  fields: (t) => ({
    policy: t.field({ type: Policy, description: 'The policy.', resolve: ({ policy }) => policy }),
    relation: t.field({
      type: LineageRelation,
      description: 'How it belongs to the lineage.',
      resolve: ({ relation }) => relation,
    }),
    of: t.field({
      type: Policy,
      nullable: true,
      description: 'The policy to which it stands so; none for the one asked for.',
      resolve: ({ of }) => of,
    }),
    day: t.expose('day', {
      type: 'Date',
      nullable: true,
      description:
        'Where it stands in time: for what replaces, abolishes or changes the day on which it does, for all others the day of issue, or the year in its number.',
    }),
    change: t.expose('change', {
      type: 'Date',
      nullable: true,
      description: 'The day on which the earlier of the two gave way or was changed.',
    }),
    evidence: t.field({
      type: [Evidence],
      description: 'The words that say so, then those of the day.',
      resolve: ({ evidence }) => [...evidence],
    }),
  }),
});

const Lineage = builder.objectRef<LineageShape>('Lineage').implement({
  description: 'Where a policy comes from and what became of it.',
  fields: (t) => ({
    policy: t.field({ type: Policy, description: 'The policy asked for.', resolve: ({ policy }) => policy }),
    items: t.field({
      type: [LineageItem],
      description:
        'In order of time, the policy itself among them; without a day, what it comes from first and what came of it last. At most 100.',
      resolve: ({ items }) => [...items],
    }),
    cut: t.exposeBoolean('cut', { description: 'Whether there are more than are told.' }),
  }),
});

builder.queryField('lineage', (t) =>
  t.field({
    type: Lineage,
    description:
      'Drafts and editions of a policy, what it replaced and what replaced that, what changed, replaced or abolished it, with days and words. A draft replaces and changes nothing.',
    complexity: { field: 50, multiplier: 1 },
    args: { policy: t.arg.id({ required: true, description: 'Id of the policy.' }) },
    resolve: (_, { policy }, { store }) => lineage(store, policy),
  }),
);
