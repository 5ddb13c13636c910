import { findSource, type SourceWarning, sourceList, sourceText, textsOfSource } from '../../graph/questions/source.ts';
import { builder } from '../builder.ts';
import { connect, connectionType, pageArgs, pageComplexity } from '../connections.ts';
import { PolicyText } from './policy-text.ts';
import { Source } from './refs.ts';

export const Warning = builder.objectRef<SourceWarning>('Warning').implement({
  description: 'Something in a source that was not understood.',
  fields: (t) => ({
    kind: t.exposeString('kind', { description: 'What sort of thing.' }),
    message: t.exposeString('message', { description: 'What is wrong, in Chinese.' }),
    start: t.exposeInt('start', { description: "First UTF-16 offset in the source's text." }),
    end: t.exposeInt('end', { description: 'Offset behind the last.' }),
    line: t.exposeInt('line', { description: 'The line on which it begins, from 1.' }),
    quote: t.exposeString('quote', { description: 'The words.' }),
  }),
});

builder.objectType(Source, {
  description: '来源: an imported file.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its path below the folder that was imported, or its name.' }),
    format: t.exposeString('format', { description: 'txt, md, html and others.' }),
    sha256: t.exposeString('sha256', { description: "Hash of the file's bytes, hexadecimal." }),
    imported: t.expose('imported', { type: 'DateTime', description: 'When it was imported.' }),
    chars: t.exposeInt('chars', { description: 'Length of its text in UTF-16 units.' }),
    policyCount: t.exposeInt('policies', { description: 'How many policies it holds.' }),
    measureCount: t.exposeInt('measures', { description: 'How many measures it holds.' }),
    citationCount: t.exposeInt('citations', { description: 'How many citations it holds.' }),
    taskCount: t.exposeInt('tasks', { description: 'How many assignments it holds.' }),
    policies: t.field({
      type: [PolicyText],
      description: 'The texts it holds, in its own order; at most 5,000.',
      args: { at: t.arg.int({ description: 'Only those over this UTF-16 offset.' }) },
      resolve: async ({ id }, { at }, { store }) => [
        ...(await store.read((graph) => textsOfSource(graph, id, at ?? null))),
      ],
    }),
    warnings: t.field({
      type: [Warning],
      description: 'What in it was not understood.',
      resolve: ({ warnings }) => [...warnings],
    }),
    text: t.string({
      description: 'A part of its text; at most 400,000 UTF-16 units.',
      args: {
        start: t.arg.int({ defaultValue: 0, description: 'First offset.' }),
        end: t.arg.int({ description: 'Offset behind the last; as much as may be asked for unless given.' }),
      },
      resolve: ({ id }, { start, end }, { store }) =>
        store.read((graph) => sourceText(graph, id, { start: start ?? 0, end: end ?? null })),
    }),
  }),
});

const SourceConnection = connectionType('Source', Source);

builder.queryField('source', (t) =>
  t.field({
    type: Source,
    nullable: true,
    description: 'A source by exactly one of id and name. An unknown one is an error NOT_FOUND.',
    args: { id: t.arg.id({ description: 'Its id.' }), name: t.arg.string({ description: 'Its name.' }) },
    resolve: (_, { id, name }, { store }) => findSource(store, { id: id ?? null, name: name ?? null }),
  }),
);

builder.queryField('sources', (t) =>
  t.field({
    type: SourceConnection,
    description: 'The imported files by name.',
    args: pageArgs(t.arg, 50),
    complexity: pageComplexity,
    resolve: (_, args, { store }) => connect(args, (page) => store.read((graph) => sourceList(graph, page))),
  }),
);
