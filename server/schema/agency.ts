import { type DatedName as DatedNameShape, findAgency, issuedBy } from '../../graph/questions/agency.ts';
import { takeoversOf } from '../../graph/questions/agency-ways.ts';
import { builder } from '../builder.ts';
import { connect, pageArgs, pageComplexity } from '../connections.ts';
import { PolicyConnection } from './policy.ts';
import { Agency } from './refs.ts';
import { TaskThrough } from './task-through.ts';

const DatedName = builder.objectRef<DatedNameShape>('DatedName').implement({
  description: 'A name of an agency and the days on which it was borne: ISO, as exact as known.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The full name.' }),
    short: t.stringList({ description: 'Its short names.', resolve: ({ short }) => [...short] }),
    from: t.exposeString('from', { nullable: true, description: 'The first day; none where not known.' }),
    until: t.exposeString('until', {
      nullable: true,
      description: 'The first day without it; none while it is borne.',
    }),
    document: t.exposeString('document', { description: 'The document that set it.' }),
  }),
});

builder.objectType(Agency, {
  description: '机构: who issues policies or is assigned tasks, under every name it goes by.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name.' }),
    names: t.stringList({ description: 'Every name it goes by.', resolve: ({ names }) => [...names] }),
    region: t.exposeString('region', { nullable: true, description: 'Path of the region it belongs to.' }),
    level: t.exposeString('level', { nullable: true, description: 'Its rank.' }),
    group: t.exposeBoolean('group', { description: 'Whether it is many at once, such as 各区政府.' }),
    namesOverTime: t.field({
      type: [DatedName],
      description: 'The names that a central organ has had, the first one first; empty for any other agency.',
      resolve: ({ history }) => [...history],
    }),
    predecessors: t.field({
      type: [TaskThrough],
      description: 'From whom it took over, by day.',
      resolve: async ({ id }, _, { store }) => [...(await store.read((graph) => takeoversOf(graph, id))).predecessors],
    }),
    successors: t.field({
      type: [TaskThrough],
      description: 'Who took over from it, by day.',
      resolve: async ({ id }, _, { store }) => [...(await store.read((graph) => takeoversOf(graph, id))).successors],
    }),
    issued: t.field({
      type: PolicyConnection,
      description: 'Policies it issued, newest first.',
      args: pageArgs(t.arg, 50),
      complexity: pageComplexity,
      resolve: ({ id }, args, { store }) => connect(args, (page) => store.read((graph) => issuedBy(graph, id, page))),
    }),
    taskCount: t.int({
      description: 'How many tasks it has in shown texts.',
      resolve: async ({ id }, _, { loaders }) => (await loaders.agencyCounts.load(id))?.tasks ?? 0,
    }),
    issuedCount: t.int({
      description: 'How many policies it issued.',
      resolve: async ({ id }, _, { loaders }) => (await loaders.agencyCounts.load(id))?.issued ?? 0,
    }),
  }),
});

builder.queryField('agency', (t) =>
  t.field({
    type: Agency,
    nullable: true,
    description:
      'An agency by id or any of its names. An unknown or ambiguous one is an error NOT_FOUND with the nearest names.',
    args: {
      id: t.arg.id({ description: 'Its id.' }),
      name: t.arg.string({ description: 'Any of its names.' }),
      region: t.arg.string({ description: 'Where several bear the name: a region, as a path or a part of one.' }),
    },
    resolve: async (_, { id, name, region }, { store }) =>
      (await findAgency(store, { id: id ?? null, name: name ?? null, region: region ?? null })).agency,
  }),
);
