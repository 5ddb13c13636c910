import type { Aims } from '../../graph/questions/aims.ts';
import { builder } from '../builder.ts';
import { connectionType } from '../connections.ts';
import { Deadline, Target } from './aims.ts';
import { Measure, Policy, Source } from './refs.ts';
import { Task } from './task.ts';

const aimsOf = (aims: readonly Aims[] | null, measure: string): Aims | undefined =>
  aims?.find((each) => each.measure === measure);

builder.objectType(Measure, {
  description: "措施: a numbered provision of a policy's shown text.",
  fields: (t) => ({
    policy: t.field({ type: Policy, description: 'The policy it is of.', resolve: (measure) => measure.policy }),
    place: t.exposeString('place', { nullable: true, description: 'Its place in the outline, e.g. 2.3.1.' }),
    heading: t.exposeString('heading', { description: 'Its heading.' }),
    path: t.stringList({ description: 'Headings from the outermost to its own.', resolve: ({ path }) => [...path] }),
    depth: t.exposeInt('depth', { description: 'Its depth in the outline, from 1.' }),
    start: t.exposeInt('start', { description: "First UTF-16 offset in the source's text." }),
    end: t.exposeInt('end', { description: 'Offset behind the last.' }),
    line: t.exposeInt('line', { description: 'The line on which it begins, from 1.' }),
    source: t.field({
      type: Source,
      description: 'The source of the shown text.',
      resolve: (measure) => measure.source,
    }),
    words: t.string({
      description: 'Its first 400 characters, verbatim.',
      resolve: (measure, _, { loaders }) => loaders.words.load(measure),
    }),
    deadlines: t.field({
      type: [Deadline],
      description: 'By when it wants something done: by last day, those that come again last.',
      resolve: async ({ id, text }, _, { loaders }) => [
        ...(aimsOf(await loaders.aims.load(text), id)?.deadlines ?? []),
      ],
    }),
    targets: t.field({
      type: [Target],
      description: 'The figures that it wants reached, in text order.',
      resolve: async ({ id, text }, _, { loaders }) => [...(aimsOf(await loaders.aims.load(text), id)?.targets ?? [])],
    }),
    tasks: t.field({
      type: [Task],
      description: 'The tasks it assigns.',
      resolve: async ({ id, policy }, _, { loaders }) =>
        ((await loaders.tasks.load(policy)) ?? []).filter((task) => task.measure === id),
    }),
  }),
});

export const MeasureConnection = connectionType('Measure', Measure);
