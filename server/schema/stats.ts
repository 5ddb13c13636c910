import { type Examples as ExamplesShape, examples } from '../../graph/questions/examples.ts';
import { type Stats as StatsShape, stats } from '../../graph/questions/stats.ts';
import { builder } from '../builder.ts';
import { Agency, Industry, Policy } from './refs.ts';

const Examples = builder.objectRef<ExamplesShape>('Examples').implement({
  description: 'Nodes on which the questions have the richest answers.',
  fields: (t) => ({
    directive: t.field({
      type: Policy,
      nullable: true,
      description: 'The policy on which most others rest.',
      resolve: ({ directive }) => directive,
    }),
    bureau: t.field({
      type: Agency,
      nullable: true,
      description: 'The agency with tasks in most measures.',
      resolve: ({ bureau }) => bureau,
    }),
    industry: t.field({
      type: Industry,
      nullable: true,
      description: 'The industry that most regions took up.',
      resolve: ({ industry }) => industry,
    }),
  }),
});

const Stats = builder.objectRef<StatsShape>('Stats').implement({
  description: 'How much the graph holds; what stands in several sources counts once.',
  fields: (t) => ({
    sources: t.exposeInt('sources', { description: 'Imported files.' }),
    policies: t.exposeInt('policies', { description: 'Policies, known by their text or not.' }),
    fullPolicies: t.exposeInt('fullPolicies', { description: 'Policies known by their text.' }),
    stubs: t.exposeInt('stubs', { description: 'Policies only cited or listed.' }),
    measures: t.exposeInt('measures', { description: 'Measures of shown texts.' }),
    agencies: t.exposeInt('agencies', { description: 'Agencies that issue or are assigned to.' }),
    citations: t.exposeInt('citations', { description: 'Pairs of a citing and a cited policy.' }),
    tasks: t.exposeInt('tasks', { description: 'Assignments in shown texts.' }),
    regions: t.exposeInt('regions', { description: 'Regions.' }),
    parks: t.exposeInt('parks', { description: 'Parks.' }),
    industries: t.exposeInt('industries', { description: 'Industries.' }),
    engine: t.exposeString('engine', { description: 'The graph database: grafeo or neo4j.' }),
    examples: t.field({
      type: Examples,
      description: 'Where to begin.',
      resolve: (_, __, { store }) => examples(store),
    }),
  }),
});

builder.queryField('stats', (t) =>
  t.field({ type: Stats, description: 'What is in the graph.', resolve: (_, __, { store }) => stats(store) }),
);
