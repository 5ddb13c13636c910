import { industriesByPolicies } from '../../graph/questions/industry.ts';
import { builder } from '../builder.ts';
import { connect, connectionType, pageArgs, pageComplexity } from '../connections.ts';
import { Industry, Subject } from './refs.ts';

builder.objectType(Industry, {
  description: '产业: an industry.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name.' }),
    names: t.exposeStringList('names', { description: 'Its name, then the other words by which texts name it.' }),
    parent: t.field({
      type: Industry,
      nullable: true,
      description: 'The broader industry.',
      resolve: ({ parent }) => parent,
    }),
    policyCount: t.int({
      description: 'How many policies are about it, a narrower one or for it.',
      resolve: async ({ id }, _, { loaders }) => (await loaders.industryCount.load(id)) ?? 0,
    }),
  }),
});

builder.objectType(Subject, {
  description: '适用对象: whom policies are for.',
  fields: (t) => ({ name: t.exposeString('name', { description: 'Its name.' }) }),
});

const IndustryConnection = connectionType('Industry', Industry);

builder.queryField('industries', (t) =>
  t.field({
    type: IndustryConnection,
    description: 'Industries, those with most policies first.',
    args: pageArgs(t.arg, 50),
    complexity: pageComplexity,
    resolve: (_, args, { store }) => connect(args, (page) => store.read((graph) => industriesByPolicies(graph, page))),
  }),
);
