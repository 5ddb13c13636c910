import { adoptionCurve, type CurvePoint as CurvePointShape } from '../../graph/questions/adoption-curve.ts';
import {
  type AdoptionShare as AdoptionShareShape,
  type AdoptionTile as AdoptionTileShape,
  adoptionTiles,
} from '../../graph/questions/adoption-shares.ts';
import type {
  Adoption as AdoptionShape,
  RegionAdoption as RegionAdoptionShape,
} from '../../graph/questions/adoptions.ts';
import {
  citationEdges,
  type Diffusion as DiffusionShape,
  narrowed,
  regionCalled,
  spreadOf,
} from '../../graph/questions/diffusion.ts';
import type { DiffusionCut as DiffusionCutShape } from '../../graph/questions/diffusion-subject.ts';
import type { RegionCitations as RegionCitationsShape } from '../../graph/questions/region-citations.ts';
import { builder } from '../builder.ts';
import { remembered } from '../remembered-answers.ts';
import { CurveUnit, DiffusionBound, DivisionLevel } from './enums.ts';
import { Evidence, withSources } from './evidence.ts';
import { GraphEdge } from './graph.ts';
import { Industry, Policy } from './refs.ts';

const Adoption = builder.objectRef<AdoptionShape>('Adoption').implement({
  description: 'A dated policy that takes up what is asked for, in one region.',
  fields: (t) => ({
    policy: t.field({ type: Policy, description: 'The policy.', resolve: ({ policy }) => policy }),
    region: t.exposeString('region', {
      description: 'Path of the region that issued it, e.g. 山东省/济南市; 全国 for what central organs issue.',
    }),
    level: t.field({ type: DivisionLevel, description: "The region's level.", resolve: ({ level }) => level }),
    day: t.expose('day', { type: 'Date', description: 'Day of issue.' }),
    lag: t.exposeInt('lag', { description: 'Days behind `Diffusion.since`; negative before it.' }),
    steps: t.exposeInt('steps', {
      nullable: true,
      description: 'Citation steps from the policy asked for, from 1; null for an industry or phrase.',
    }),
    evidence: t.field({
      type: [Evidence],
      description: 'The words that say so, in reading order, at most 10 places.',
      resolve: ({ evidence }) => [...evidence],
    }),
  }),
});

const RegionAdoption = builder.objectRef<RegionAdoptionShape>('RegionAdoption').implement({
  description: 'When a region first took up what is asked for.',
  fields: (t) => ({
    region: t.exposeString('region', { description: 'Path of the region.' }),
    code: t.exposeString('code', { nullable: true, description: 'Its code in GB/T 2260; CN for the country.' }),
    level: t.field({ type: DivisionLevel, description: 'Its level.', resolve: ({ level }) => level }),
    day: t.expose('day', { type: 'Date', description: 'Day of its first policy.' }),
    lag: t.exposeInt('lag', { description: 'Days behind `Diffusion.since`; negative before it.' }),
    rank: t.exposeInt('rank', { description: '1 for the earliest; equal days have equal ranks.' }),
    levelRank: t.exposeInt('levelRank', { description: 'The same among the regions of its level.' }),
    count: t.exposeInt('count', { description: 'How many dated policies it has.' }),
    firstPolicy: t.field({ type: Policy, description: 'Its first policy.', resolve: ({ firstPolicy }) => firstPolicy }),
    evidence: t.field({
      type: [Evidence],
      description: "The first policy's words that say so, at most 10 places.",
      resolve: ({ evidence }) => [...evidence],
    }),
  }),
});

const AdoptionShare = builder.objectRef<AdoptionShareShape>('AdoptionShare').implement({
  description: 'How many of the regions of a level took it up.',
  fields: (t) => ({
    level: t.field({ type: DivisionLevel, description: 'The level.', resolve: ({ level }) => level }),
    within: t.exposeString('within', { description: 'Path of the region whose divisions are counted; 全国 for all.' }),
    adopted: t.exposeInt('adopted', { description: 'How many took it up.' }),
    total: t.exposeInt('total', {
      description: 'Divisions of the level in GB/T 2260; of provinces 31, without 台湾省, 香港 and 澳门.',
    }),
    regions: t.exposeStringList('regions', { description: 'Paths of those that took it up, by day.' }),
  }),
});

const RegionCitations = builder.objectRef<RegionCitationsShape>('RegionCitations').implement({
  description: 'How often policies of one region cite those of another.',
  fields: (t) => ({
    from: t.exposeString('from', { description: 'Path of the citing region.' }),
    to: t.exposeString('to', { description: 'Path of the cited region; may be the same.' }),
    count: t.exposeInt('count', {
      description: 'Pairs of policies; a policy of several regions counts for each of them.',
    }),
    medianLag: t.exposeFloat('medianLag', {
      nullable: true,
      description: 'Median of the days by which the citing policy is the younger; null where no pair has both days.',
    }),
    edges: t.idList({
      description: 'Ids of these citations among `Diffusion.edges`.',
      resolve: ({ edges }) => [...edges],
    }),
  }),
});

const AdoptionTile = builder.objectRef<AdoptionTileShape>('AdoptionTile').implement({
  description: 'A division of GB/T 2260 and what it took up.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its code.' }),
    name: t.exposeString('name', { description: 'Its full name.' }),
    short: t.exposeString('short', { description: 'Its name without the word for its kind.' }),
    path: t.exposeString('path', { description: 'Its path.' }),
    level: t.field({ type: DivisionLevel, description: 'Its level.', resolve: ({ level }) => level }),
    adoption: t.field({
      type: RegionAdoption,
      nullable: true,
      description: 'Its own first adoption; null without any.',
      resolve: ({ adoption }) => adoption,
    }),
    below: t.exposeInt('below', { description: 'How many regions below it took it up.' }),
    belowFirst: t.expose('belowFirst', { type: 'Date', nullable: true, description: 'The day of the first of these.' }),
  }),
});

const CurvePoint = builder.objectRef<CurvePointShape>('CurvePoint').implement({
  description: 'A day, month or year in which something was adopted.',
  fields: (t) => ({
    at: t.expose('at', { type: 'Date', description: 'Which, as precise as the unit.' }),
    policies: t.exposeInt('policies', { description: 'Policies issued in it.' }),
    regions: t.exposeInt('regions', { description: 'Regions whose first policy was issued in it.' }),
    allPolicies: t.exposeInt('allPolicies', { description: 'Policies up to its end.' }),
    allRegions: t.exposeInt('allRegions', { description: 'Regions up to its end.' }),
  }),
});

const AdoptionCount = builder.objectRef<{ readonly value: string; readonly count: number }>('AdoptionCount').implement({
  description: 'How many adoptions have some value, under all filters but the one on that value.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'A year, or the path of a province or 全国.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

const LevelCount = builder.objectRef<DiffusionShape['byLevel'][number]>('AdoptionLevelCount').implement({
  description: 'How many adoptions a level of regions has, under all filters but the one on levels.',
  fields: (t) => ({
    level: t.field({ type: DivisionLevel, description: 'The level.', resolve: ({ value }) => value }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

const DiffusionCut = builder.objectRef<DiffusionCutShape>('DiffusionCut').implement({
  description: 'A bound that the answer came to.',
  fields: (t) => ({
    what: t.field({ type: DiffusionBound, description: 'Of what there is more.', resolve: ({ what }) => what }),
    shown: t.exposeInt('shown', { description: 'How many were looked at.' }),
  }),
});

const Diffusion = builder.objectRef<DiffusionShape>('Diffusion').implement({
  description: 'How an industry, what follows from a policy, or a phrase spread from region to region.',
  fields: (t) => ({
    industry: t.field({
      type: Industry,
      nullable: true,
      description: 'The industry asked for; narrower ones are counted in.',
      resolve: ({ subject }) => (subject.by === 'industry' ? subject.industry : null),
    }),
    policy: t.field({
      type: Policy,
      nullable: true,
      description: 'The policy asked for.',
      resolve: ({ subject }) => (subject.by === 'policy' ? subject.policy : null),
    }),
    phrase: t.string({
      nullable: true,
      description: 'The phrase asked for.',
      resolve: ({ subject }) => (subject.by === 'phrase' ? subject.phrase : null),
    }),
    policies: t.field({
      type: [Adoption],
      description:
        'Dated policies by day, at most those of the first 5,000; one of several regions stands once for each.',
      resolve: async ({ policies }, _, context) => [...(await withSources(policies, context))],
    }),
    regions: t.field({
      type: [RegionAdoption],
      description: 'Regions by day of first adoption.',
      resolve: async ({ regions }, _, context) => [...(await withSources(regions, context))],
    }),
    shares: t.field({
      type: [AdoptionShare],
      description:
        'Of provinces, cities, the cities of a province and the counties of a city the share that took it up.',
      resolve: ({ shares }) => [...shares],
    }),
    edges: t.field({
      type: [GraphEdge],
      description: 'Citations between these policies, undated ones among them, and the policy asked for.',
      resolve: async ({ edges }, _, context) => {
        const proved = await context.store.read((graph) => citationEdges(graph, edges));
        return [...(await withSources(proved, context))];
      },
    }),
    citing: t.field({
      type: [RegionCitations],
      description:
        'The same by region, of dated policies and the policy asked for; regions in their order of adoption.',
      resolve: ({ citing }) => [...citing],
    }),
    curve: t.field({
      type: [CurvePoint],
      description: 'How adoptions add up.',
      args: { unit: t.arg({ type: CurveUnit, defaultValue: 'month', description: 'By what they are gathered.' }) },
      resolve: ({ policies }, { unit }) => [...adoptionCurve(policies, unit ?? 'month')],
    }),
    tiles: t.field({
      type: [AdoptionTile],
      description: 'The divisions right below a region in the order of their codes, each with its adoption.',
      args: {
        within: t.arg.string({
          defaultValue: '全国',
          description: 'Path, code or name of the region; 全国 gives the 34 provinces.',
        }),
      },
      resolve: ({ regions }, { within }) => [...adoptionTiles(regions, regionCalled(within ?? '全国'))],
    }),
    byLevel: t.field({
      type: [LevelCount],
      description: 'Adoptions by level.',
      resolve: ({ byLevel }) => [...byLevel],
    }),
    byYear: t.field({
      type: [AdoptionCount],
      description: 'Adoptions by year.',
      resolve: ({ byYear }) => [...byYear],
    }),
    byProvince: t.field({
      type: [AdoptionCount],
      description: 'Adoptions by province, with all that lies in it; 全国 for those of central organs.',
      resolve: ({ byProvince }) => [...byProvince],
    }),
    undated: t.int({
      description:
        'How many policies are left out for want of a whole day of issue, drafts and public notices among them.',
      resolve: ({ undatedPolicies }) => undatedPolicies.length,
    }),
    undatedPolicies: t.field({
      type: [Policy],
      description: 'These policies.',
      resolve: ({ undatedPolicies }) => [...undatedPolicies],
    }),
    unplaced: t.int({
      description: 'How many dated policies are left out because they name no region.',
      resolve: ({ unplacedPolicies }) => unplacedPolicies.length,
    }),
    unplacedPolicies: t.field({
      type: [Policy],
      description: 'These policies.',
      resolve: ({ unplacedPolicies }) => [...unplacedPolicies],
    }),
    first: t.expose('first', { type: 'Date', nullable: true, description: 'The day of the first adoption.' }),
    since: t.expose('since', {
      type: 'Date',
      nullable: true,
      description: 'From which lags count: the day of the policy asked for, else `first`.',
    }),
    cut: t.field({
      type: [DiffusionCut],
      description: 'The bounds that the answer came to; none when it is whole.',
      resolve: ({ cut }) => [...cut],
    }),
  }),
});

builder.queryField('diffusion', (t) =>
  t.field({
    type: Diffusion,
    description:
      'Which regions took up exactly one of an industry, what follows from a policy, and a phrase; when, and who cites whom. An unknown one is an error NOT_FOUND with the nearest names.',
    complexity: { field: 50, multiplier: 1 },
    args: {
      industry: t.arg.string({ description: 'Id or name of the industry.' }),
      policy: t.arg.string({
        description: 'Id, 文号 or title of a policy: whoever cites it, and what derives from these, up to 8 steps.',
      }),
      phrase: t.arg.string({
        description: '2 to 60 characters that stand in a title, a heading or a measure.',
      }),
      levels: t.arg({ type: [DivisionLevel], description: 'Only regions of these levels.' }),
      regions: t.arg.stringList({ description: 'Paths, codes or names: only these regions and what lies in them.' }),
      from: t.arg.int({ description: 'First year of issue, 1900 to 2999.' }),
      to: t.arg.int({ description: 'Last year of issue, 1900 to 2999.' }),
    },
    resolve: async (_, { levels, regions, from, to, ...subject }, { store }) => {
      const asked = {
        industry: subject.industry ?? null,
        policy: subject.policy ?? null,
        phrase: subject.phrase ?? null,
      };
      // A reader narrows what is shown again and again: the graph is asked once.
      const spread = await remembered(store, `spread ${JSON.stringify(asked)}`, () => spreadOf(store, asked));
      return narrowed(spread, {
        ...asked,
        levels: levels ?? null,
        regions: regions ?? null,
        from: from ?? null,
        to: to ?? null,
      });
    },
  }),
);
