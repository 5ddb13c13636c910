import { builder } from '../builder.ts';
import { UnauthorizedError } from '../errors.ts';
import type { ImportOutcome, ImportProgress as ImportProgressShape } from '../imports.ts';
import { Source } from './refs.ts';
import { Warning } from './source.ts';

const ImportReport = builder.objectRef<ImportOutcome>('ImportReport').implement({
  description: 'What an import did.',
  fields: (t) => ({
    job: t.exposeID('job', { description: 'Under which its progress was told.' }),
    source: t.field({ type: Source, description: 'The source it made or changed.', resolve: ({ source }) => source }),
    policies: t.exposeInt('policies', { description: 'Policies in the file.' }),
    measures: t.exposeInt('measures', { description: 'Measures in the file.' }),
    citations: t.exposeInt('citations', { description: 'Citations in the file.' }),
    tasks: t.exposeInt('tasks', { description: 'Assignments in the file.' }),
    created: t.exposeInt('created', { description: 'Nodes and relationships made.' }),
    changed: t.exposeInt('changed', { description: 'Nodes and relationships changed.' }),
    removed: t.exposeInt('removed', { description: 'Nodes and relationships removed.' }),
    unchanged: t.exposeBoolean('unchanged', {
      description: 'Whether the file was already there and nothing was written.',
    }),
    warnings: t.field({
      type: [Warning],
      description: 'What was not understood.',
      resolve: ({ warnings }) => [...warnings],
    }),
    seconds: t.exposeFloat('seconds', { description: 'How long it took.' }),
  }),
});

const RemoveReport = builder.objectRef<{ readonly name: string; readonly removed: number }>('RemoveReport').implement({
  description: 'What a removal did.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The source that went.' }),
    removed: t.exposeInt('removed', { description: 'Nodes and relationships that went.' }),
  }),
});

const ImportProgress = builder.objectRef<ImportProgressShape>('ImportProgress').implement({
  description: 'One step of an import under way.',
  fields: (t) => ({
    job: t.exposeID('job', { description: 'The job.' }),
    phase: t.exposeString('phase', { description: 'queued, extracting, loading, done or failed.' }),
    done: t.exposeInt('done', { description: 'Rows written.' }),
    total: t.exposeInt('total', { description: 'Rows to write.' }),
    message: t.exposeString('message', { nullable: true, description: 'What went wrong, in Chinese.' }),
  }),
});

builder.mutationFields((t) => ({
  importFile: t.field({
    type: ImportReport,
    description:
      'Reads a file of at most 25 MB and loads it. Its progress is told under the job named in the header x-import-job. SOURCE_TAKEN: another file holds the name; send `as`.',
    args: {
      file: t.arg({ type: 'File', required: true, description: 'The file.' }),
      name: t.arg.string({ description: "Its name; the upload's own unless given." }),
      as: t.arg.string({ description: 'Another name for the source.' }),
      again: t.arg.boolean({ description: 'Load again even when it is the file already loaded.' }),
    },
    resolve: async (_, { file, name, as, again }, { imports, job, mayWrite }) => {
      requireWriting(mayWrite);
      const bytes = new Uint8Array(await file.arrayBuffer());
      return imports.importFile({ name: name ?? file.name, bytes, as: as ?? null, again: again ?? false, job });
    },
  }),
  removeSource: t.field({
    type: RemoveReport,
    description: 'Removes a source and everything that only it asserts.',
    args: { id: t.arg.id({ required: true, description: 'Id of the source.' }) },
    resolve: (_, { id }, { imports, mayWrite }) => {
      requireWriting(mayWrite);
      return imports.removeSource(id);
    },
  }),
}));

builder.subscriptionField('importProgress', (t) =>
  t.field({
    type: ImportProgress,
    description: 'Every step of an import from now on, the latest one first; ends after done or failed.',
    args: { job: t.arg.id({ required: true, description: 'The job, as the client named it.' }) },
    subscribe: (_, { job }, { imports }) => imports.progress(job),
    resolve: (step) => step,
  }),
);

function requireWriting(mayWrite: boolean): void {
  if (!mayWrite) throw new UnauthorizedError('没有写入的权限：请用启动服务时给出的口令登录，或在本机操作。');
}
