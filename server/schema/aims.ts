import type {
  Aims as AimsShape,
  Deadline as DeadlineShape,
  Target as TargetShape,
} from '../../graph/questions/aims.ts';
import { builder } from '../builder.ts';
import { Comparison } from './enums.ts';
import { Evidence } from './evidence.ts';
import { Measure } from './refs.ts';

export const Deadline = builder.objectRef<DeadlineShape>('Deadline').implement({
  description: '期限: by when a provision wants something done.',
  fields: (t) => ({
    date: t.exposeString('date', {
      description:
        'An ISO date as precise as it is written (2025, 2025-06, 2025-06-30), or a period in which it comes again (P1Y, P1Y/12, P1Y/06-30, P6M, P3M, P1M/25, P1W).',
    }),
    day: t.exposeString('day', {
      nullable: true,
      description: 'The last day that it may mean; none for one that comes again.',
    }),
    evidence: t.field({
      type: Evidence,
      description: 'The date and the clause behind it.',
      resolve: ({ proof }) => proof,
    }),
  }),
});

export const Target = builder.objectRef<TargetShape>('Target').implement({
  description: '目标: a figure that a provision wants reached.',
  fields: (t) => ({
    metric: t.exposeString('metric', { description: 'What is counted, in the words of the text.' }),
    value: t.exposeFloat('value', { description: 'The figure in `unit`; the lower one of a range.' }),
    high: t.exposeFloat('high', { nullable: true, description: 'The upper figure of a range.' }),
    comparison: t.field({
      type: Comparison,
      description: 'How the figure is to be compared.',
      resolve: ({ comparison }) => comparison,
    }),
    unit: t.exposeString('unit', { description: 'Its unit as written, with 万 and 亿: 亿元, 家, %.' }),
    year: t.exposeString('year', {
      nullable: true,
      description: 'The year by whose end it is to be reached, four digits; none where the text gives none.',
    }),
    evidence: t.field({
      type: [Evidence],
      description: 'The words of the figure, then those of its year where they stand apart.',
      resolve: ({ evidence }) => [...evidence],
    }),
  }),
});

export const Aims = builder.objectRef<AimsShape>('Aims').implement({
  description: 'What a measure wants by when, or a text outside its measures.',
  fields: (t) => ({
    measure: t.field({
      type: Measure,
      nullable: true,
      description: 'The measure; none for what stands in none.',
      resolve: ({ measure }) => measure,
    }),
    deadlines: t.field({
      type: [Deadline],
      description: 'By last day, those that come again last.',
      resolve: ({ deadlines }) => [...deadlines],
    }),
    targets: t.field({ type: [Target], description: 'In text order.', resolve: ({ targets }) => [...targets] }),
  }),
});
