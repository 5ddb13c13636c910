import { builder } from '../builder.ts';
import { Agency, Industry, Park, Policy, Region } from './refs.ts';

builder.objectType(Park, {
  description: '园区: a park or zone.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name.' }),
    names: t.exposeStringList('names', { description: 'Its name, then the others by which texts call it.' }),
    locatedIn: t.field({
      type: Region,
      nullable: true,
      description: 'Where it lies.',
      resolve: ({ region }) => region,
    }),
    operator: t.field({
      type: Agency,
      nullable: true,
      description: 'Who runs it.',
      resolve: ({ operator }) => operator,
    }),
    industries: t.field({
      type: [Industry],
      description: 'Its main industries.',
      resolve: ({ industries }) => [...industries],
    }),
    policies: t.field({
      type: [Policy],
      description: 'Policies that name it or are for it, newest first; at most 2,000.',
      resolve: async ({ id }, _, { loaders }) => [...((await loaders.policiesOfPark.load(id)) ?? [])],
    }),
  }),
});
