import { type Mark as MarkShape, marksOfText } from '../../graph/questions/marks.ts';
import { policyText } from '../../graph/questions/source.ts';
import type { PolicyText as PolicyTextShape } from '../../graph/questions/texts.ts';
import { builder } from '../builder.ts';
import { Measure, Policy, Source } from './refs.ts';

const Mark = builder.objectRef<MarkShape>('Mark').implement({
  description: "Words of a text that prove something; offsets count in the source's text.",
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'First UTF-16 offset.' }),
    end: t.exposeInt('end', { description: 'Offset behind the last.' }),
    kind: t.exposeString('kind', { description: 'citation, task, header, park, scope or measure.' }),
    label: t.exposeString('label', { description: 'What they prove, in Chinese.' }),
    edge: t.id({ nullable: true, description: 'The relationship they prove.', resolve: (mark) => mark.edge }),
    target: t.id({ nullable: true, description: 'The node at its other end.', resolve: (mark) => mark.target }),
    targetCaption: t.exposeString('targetCaption', {
      nullable: true,
      description: 'Its caption, or the value of a header field.',
    }),
    role: t.exposeString('role', { nullable: true, description: 'Role of a citation or an assignment.' }),
  }),
});

export const PolicyText = builder.objectRef<PolicyTextShape>('PolicyText').implement({
  description: "One policy's words in one source.",
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    source: t.field({ type: Source, description: 'The source that holds it.', resolve: (text) => text.source }),
    policy: t.field({ type: Policy, description: 'Whose words they are.', resolve: (text) => text.policy }),
    title: t.exposeString('title', { description: 'The title in this source.' }),
    shown: t.exposeBoolean('shown', { description: 'Whether it is the one that answers are made from.' }),
    start: t.exposeInt('spanStart', { description: "Its first UTF-16 offset in the source's text." }),
    end: t.exposeInt('spanEnd', { description: 'Offset behind the last.' }),
    line: t.exposeInt('line', { description: 'The line on which it begins, from 1.' }),
    text: t.string({
      description: 'Its words, or a part of them; at most 400,000 UTF-16 units.',
      args: {
        start: t.arg.int({ description: "First offset in the source's text; where it begins unless given." }),
        end: t.arg.int({ description: 'Offset behind the last; where it ends unless given.' }),
      },
      resolve: (text, { start, end }, { store }) =>
        store.read((graph) => policyText(graph, text, { start: start ?? null, end: end ?? null })),
    }),
    outline: t.field({
      type: [Measure],
      description:
        'Its numbered provisions in reading order, at most 20,000; those of this text also where another is shown.',
      complexity: { field: 10, multiplier: 20 },
      resolve: async ({ id }, _, { loaders }) => [...((await loaders.outline.load(id)) ?? [])],
    }),
    marks: t.field({
      type: [Mark],
      description: 'Every span of evidence in it, by start.',
      complexity: { field: 10, multiplier: 20 },
      resolve: async ({ id }, _, { store }) => [...(await store.read((graph) => marksOfText(graph, id)))],
    }),
  }),
});
