import {
  type Adoption as AdoptionShape,
  type Diffusion as DiffusionShape,
  diffusion,
  type RegionAdoption as RegionAdoptionShape,
} from '../../graph/questions/diffusion.ts';
import { builder } from '../builder.ts';
import { Evidence, withSources } from './evidence.ts';
import { GraphEdge } from './graph.ts';
import { Industry, Policy } from './refs.ts';

const Adoption = builder.objectRef<AdoptionShape>('Adoption').implement({
  description: 'A dated policy on the industry, in one region.',
  fields: (t) => ({
    policy: t.field({ type: Policy, description: 'The policy.', resolve: ({ policy }) => policy }),
    region: t.exposeString('region', { description: 'Path of the region; 地区不详 where the policy names none.' }),
    day: t.expose('day', { type: 'Date', description: 'Day of issue.' }),
    lag: t.exposeInt('lag', { description: 'Days behind the first policy of all.' }),
    evidence: t.field({
      type: [Evidence],
      description: 'The words that say it is on the industry.',
      resolve: ({ evidence }) => [...evidence],
    }),
  }),
});

const RegionAdoption = builder.objectRef<RegionAdoptionShape>('RegionAdoption').implement({
  description: 'When a region first issued a policy on the industry.',
  fields: (t) => ({
    region: t.exposeString('region', { description: 'Path of the region.' }),
    day: t.expose('day', { type: 'Date', description: 'Day of its first policy.' }),
    lag: t.exposeInt('lag', { description: 'Days behind the first region.' }),
    count: t.exposeInt('count', { description: 'How many dated policies it has on the industry.' }),
    firstPolicy: t.field({ type: Policy, description: 'Its first policy.', resolve: ({ firstPolicy }) => firstPolicy }),
  }),
});

const Diffusion = builder.objectRef<DiffusionShape>('Diffusion').implement({
  description: 'How policies on an industry spread from region to region.',
  fields: (t) => ({
    industry: t.field({ type: Industry, description: 'The industry.', resolve: ({ industry }) => industry }),
    policies: t.field({
      type: [Adoption],
      description: 'Dated policies by day; one of several regions stands once for each.',
      resolve: ({ policies }) => [...policies],
    }),
    regions: t.field({
      type: [RegionAdoption],
      description: 'Regions by day of first adoption.',
      resolve: ({ regions }) => [...regions],
    }),
    edges: t.field({
      type: [GraphEdge],
      description: 'Citations between these policies.',
      resolve: async ({ edges }, _, context) => [...(await withSources(edges, context))],
    }),
    undated: t.exposeInt('undated', {
      description: 'How many policies have no day of issue, drafts and public notices among them.',
    }),
    undatedPolicies: t.field({
      type: [Policy],
      description: 'These policies.',
      resolve: ({ undatedPolicies }) => [...undatedPolicies],
    }),
    first: t.expose('first', { type: 'Date', nullable: true, description: 'The first day of all.' }),
  }),
});

builder.queryField('diffusion', (t) =>
  t.field({
    type: Diffusion,
    description:
      'Which regions took up an industry, when, and who cites whom. An unknown industry is an error NOT_FOUND with the nearest names.',
    complexity: { field: 50, multiplier: 1 },
    args: { industry: t.arg.string({ required: true, description: 'Id or name of the industry.' }) },
    resolve: (_, { industry }, { store }) => diffusion(store, industry),
  }),
);
