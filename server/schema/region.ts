import {
  agenciesOfRegion,
  type FormerRegion as FormerRegionShape,
  findRegion,
  parksOfRegion,
  policiesOfRegion,
  regionsBelow,
} from '../../graph/questions/region.ts';
import { builder } from '../builder.ts';
import { connect, connectionType, pageArgs, pageComplexity } from '../connections.ts';
import { PolicyConnection } from './policy.ts';
import { Agency, Park, Region } from './refs.ts';

const AgencyConnection = connectionType('Agency', Agency);
const ParkConnection = connectionType('Park', Park);

const FormerRegion = builder.objectRef<FormerRegionShape>('FormerRegion').implement({
  description: 'A division that is no more.',
  fields: (t) => ({
    path: t.exposeString('path', { description: 'Its path, e.g. 湖北省/襄樊市.' }),
    until: t.exposeString('until', { description: 'The year in which another took its place.' }),
    source: t.exposeString('source', { description: 'The document that says so.' }),
  }),
});

builder.objectType(Region, {
  description: '地区: a division of GB/T 2260, or 全国.',
  fields: (t) => ({
    code: t.exposeString('code', { nullable: true, description: 'Its code in GB/T 2260.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    path: t.exposeString('path', { description: 'Its path, e.g. 山东省/济南市.' }),
    level: t.exposeString('level', { description: 'Its rank.' }),
    names: t.exposeStringList('names', { description: 'Its name, then its short forms: 上海市, 上海, 沪.' }),
    formers: t.field({
      type: [FormerRegion],
      description: 'The divisions whose place it took, wholly or in part.',
      resolve: ({ formers }) => [...formers],
    }),
    parent: t.field({
      type: Region,
      nullable: true,
      description: 'The region above it.',
      resolve: ({ parent }) => parent,
    }),
    below: t.field({
      type: [Region],
      description: 'The regions of the graph that lie directly in it, by code; at most 1,000.',
      resolve: async ({ id }, _, { store }) => [...(await store.read((graph) => regionsBelow(graph, id)))],
    }),
    agencies: t.field({
      type: AgencyConnection,
      description: 'Its agencies, those with tasks in most measures first.',
      args: pageArgs(t.arg, 20),
      complexity: pageComplexity,
      resolve: ({ id }, args, { store }) =>
        connect(args, (page) => store.read((graph) => agenciesOfRegion(graph, id, page))),
    }),
    parks: t.field({
      type: ParkConnection,
      description: 'Parks in it or in the regions below it, by name.',
      args: pageArgs(t.arg, 20),
      complexity: pageComplexity,
      resolve: ({ id }, args, { store }) =>
        connect(args, (page) => store.read((graph) => parksOfRegion(graph, id, page))),
    }),
    policies: t.field({
      type: PolicyConnection,
      description: 'Policies for it or issued by its agencies, newest first.',
      args: pageArgs(t.arg, 50),
      complexity: pageComplexity,
      resolve: ({ id }, args, { store }) =>
        connect(args, (page) => store.read((graph) => policiesOfRegion(graph, id, page))),
    }),
  }),
});

builder.queryField('region', (t) =>
  t.field({
    type: Region,
    nullable: true,
    description:
      'A region by exactly one of id, code and path. An unknown one is an error NOT_FOUND with the nearest names.',
    args: {
      id: t.arg.id({ description: 'Its id.' }),
      code: t.arg.string({ description: 'Its code in GB/T 2260.' }),
      path: t.arg.string({
        description: 'Its path, e.g. 山东省/济南市; or a name that it alone goes or went by: 沪, 襄樊市.',
      }),
    },
    resolve: (_, { id, code, path }, { store }) =>
      findRegion(store, { id: id ?? null, code: code ?? null, path: path ?? null }),
  }),
);
