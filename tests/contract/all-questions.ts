import { NotFoundError } from '../../graph/errors.ts';
import { citationRoles } from '../../graph/model.ts';
import { agencyCounts, findAgency, issuedBy } from '../../graph/questions/agency.ts';
import { takeoversOf } from '../../graph/questions/agency-ways.ts';
import { aimsOfTexts } from '../../graph/questions/aims.ts';
import { citationsOf } from '../../graph/questions/citations.ts';
import { clusters } from '../../graph/questions/clusters.ts';
import { compare } from '../../graph/questions/compare.ts';
import { derivation } from '../../graph/questions/derivation.ts';
import { diffusion } from '../../graph/questions/diffusion.ts';
import { edgeGroups } from '../../graph/questions/edge-groups.ts';
import { editionsOf } from '../../graph/questions/editions.ts';
import { examples } from '../../graph/questions/examples.ts';
import { findPolicy } from '../../graph/questions/find-policy.ts';
import { type InForceRequest, inForce } from '../../graph/questions/in-force.ts';
import { findIndustry, industriesByPolicies, industryCounts } from '../../graph/questions/industry.ts';
import { lineage } from '../../graph/questions/lineage.ts';
import { marksOfText } from '../../graph/questions/marks.ts';
import { measures, measuresOfText, measureWords } from '../../graph/questions/measures.ts';
import { type DerivedMeasuresRequest, measuresDerivedFrom } from '../../graph/questions/measures-derived.ts';
import { neighbours } from '../../graph/questions/neighbours.ts';
import { graphNodes } from '../../graph/questions/nodes.ts';
import { parks, parksOfPolicies, policiesOfPark } from '../../graph/questions/park.ts';
import { path } from '../../graph/questions/path.ts';
import { issuersOf } from '../../graph/questions/policy.ts';
import {
  agenciesOfRegion,
  findRegion,
  parksOfRegion,
  policiesOfRegion,
  regionsBelow,
} from '../../graph/questions/region.ts';
import { scopesOfPolicies } from '../../graph/questions/scopes.ts';
import { search } from '../../graph/questions/search.ts';
import { findSource, sourceList, sourceText, textsOfSource } from '../../graph/questions/source.ts';
import { stats } from '../../graph/questions/stats.ts';
import { subgraph } from '../../graph/questions/subgraph.ts';
import { subjects } from '../../graph/questions/subject.ts';
import { tasksOfPolicy } from '../../graph/questions/tasks.ts';
import { tasksOf } from '../../graph/questions/tasks-of.ts';
import { textsOfPolicies } from '../../graph/questions/texts.ts';
import { validities, validityReasons } from '../../graph/questions/validity.ts';
import type { GraphReader, GraphStore } from '../../graph/store.ts';
import { industries, policyId, type RandomGraph, regions } from './random-graph.ts';

const page = { offset: 0, limit: 50 };
const day = '2024-06-30';
type Ask = (store: GraphStore) => Promise<unknown>;

/** Asks every question about some nodes of a random graph; answers by question, in plain data. */
export async function allAnswers(
  store: GraphStore,
  random: RandomGraph,
): Promise<{ readonly [question: string]: unknown }> {
  const ids = [...random.policies.keys(), 99].map(policyId);
  const asked: readonly (readonly [string, Ask])[] = [
    ...ids.slice(0, 2).flatMap(ofPolicy),
    ['an unknown policy', (store) => findPolicy(store, { id: policyId(99) })],
    ...ofPair(ids[0] ?? '', ids.at(-2) ?? ''),
    ...Array.from({ length: Math.min(random.agencies, 2) }, (_, at) => `agency:${at}`).flatMap(ofAgency),
    ...industries.flatMap((name, at) => ofIndustry(name, at)),
    ...regions.slice(0, 3).flatMap(ofRegion),
    ...ofAll(ids),
  ];
  const answers: (readonly [string, unknown])[] = [];
  for (let at = 0; at < asked.length; at += ABREAST) {
    const some = asked.slice(at, at + ABREAST);
    answers.push(...(await Promise.all(some.map(async ([name, ask]) => [name, await answerOf(store, ask)] as const))));
  }
  return Object.fromEntries(answers);
}

/** How many questions are asked at a time: fewer than a driver keeps connections. */
const ABREAST = 50;

function ofPolicy(id: string): readonly (readonly [string, Ask])[] {
  const roles = citationRoles;
  return [
    [`policy ${id}`, (store) => findPolicy(store, { id })],
    [`who took up ${id}`, (store) => diffusion(store, { policy: id })],
    [`what derives from ${id}`, (store) => derivation(store, { policy: id })],
    [`what ${id} rests on`, (store) => derivation(store, { policy: id, direction: 'up', roles, depth: 2, on: day })],
    [`what derives from ${id} in a region`, (store) => derivation(store, { policy: id, region: '山东省', depth: 8 })],
    [`measures derived from ${id}`, derivedMeasures({ policy: id, roles, depth: 8 })],
    [`measures derived from ${id} in a region`, derivedMeasures({ policy: id, region: '江苏省', on: day })],
    [`lineage of ${id}`, (store) => lineage(store, id)],
    [`beside ${id}`, (store) => neighbours(store, { id, first: 5 })],
    [
      `citing ${id} and beside each other`,
      (store) => neighbours(store, { id, kinds: ['CITES'], way: 'in', beside: [] }),
    ],
    [`what opens at ${id}`, (store) => edgeGroups(store, { id })],
    [`editions of ${id}`, inRead((graph) => editionsOf(graph, id))],
    [`cited by ${id}`, inRead((graph) => citationsOf(graph, id, 'cites', page))],
    [`citing ${id}`, inRead((graph) => citationsOf(graph, id, 'citedBy', page))],
    [`possibly citing ${id}`, inRead((graph) => citationsOf(graph, id, 'possiblyCitedBy', page))],
    [`tasks of ${id}`, inRead((graph) => tasksOfPolicy(graph, id))],
    [`marks of ${id}`, inRead((graph) => marksOfText(graph, `text:${id.slice(7)}a`))],
    [`aims of ${id}`, inRead((graph) => aimsOfTexts(graph, [`text:${id.slice(7)}a`, `text:${id.slice(7)}b`]))],
    [`outline of ${id}`, inRead(async (graph) => measuresOfText(graph, `text:${id.slice(7)}b`))],
    [
      `words of ${id}`,
      inRead(async (graph) => measureWords(graph, await measuresOfText(graph, `text:${id.slice(7)}a`))),
    ],
    [`source of ${id}`, (store) => findSource(store, { name: `${id.slice(7)}a` })],
    [`source text of ${id}`, inRead((graph) => sourceText(graph, `source:${id.slice(7)}a`, { start: 10, end: 60 }))],
    [`texts of the source of ${id}`, inRead((graph) => textsOfSource(graph, `source:${id.slice(7)}a`))],
  ];
}

/** The counts of the measures that derive, and a part of the list. */
function derivedMeasures(request: DerivedMeasuresRequest): Ask {
  return async (store) => {
    const { measures, ...rest } = await measuresDerivedFrom(store, request);
    return { ...rest, measures: await measures(page), part: await measures({ offset: 1, limit: 2 }) };
  };
}

/** What a search finds, with its first page. */
async function searched(store: GraphStore, text: string): Promise<unknown> {
  const { page: pageOfHits, ...rest } = await search(store, { text });
  return { ...rest, hits: await pageOfHits(page) };
}

/** The counts of what is in force, and the lists. */
function valid(request: InForceRequest): Ask {
  return async (store) => {
    const { policies, unknown, ...rest } = await inForce(store, request);
    return { ...rest, policies: await policies(page), unknown: await unknown(page) };
  };
}

function ofPair(from: string, to: string): readonly (readonly [string, Ask])[] {
  return [
    ['how long is the way', async (store) => (await path(store, { from, to })).nodes.length],
    ['both ends beside an agency', (store) => subgraph(store, { ids: [from, to], beside: ['agency:0', 'region:0'] })],
    ['side by side', (store) => compare(store, from, to)],
    ['the way through hubs', async (store) => (await path(store, { from, to, throughHubs: true })).nodes.length],
  ];
}

function ofAgency(id: string): readonly (readonly [string, Ask])[] {
  return [
    [`agency ${id}`, (store) => findAgency(store, { id })],
    [`tasks of ${id}`, (store) => tasksOf(store, { agency: { id } })],
    [`lead tasks of ${id}`, (store) => tasksOf(store, { agency: { id }, role: ['lead'], year: ['2024'] })],
    [
      `narrowed tasks of ${id}`,
      (store) =>
        tasksOf(store, {
          agency: { id },
          text: '建设 低空',
          industry: ['低空经济'],
          importedSince: '2025-01-01',
          order: 'imported',
        }),
    ],
    [
      `due tasks of ${id}`,
      (store) => tasksOf(store, { agency: { id }, dueFrom: '2020-01-01', dueTo: '2024-12-31', order: 'due' }),
    ],
    [`possible tasks of ${id}`, (store) => tasksOf(store, { agency: { id }, via: ['possible'] })],
    [`takeovers of ${id}`, inRead((graph) => takeoversOf(graph, id))],
    [`issued by ${id}`, inRead((graph) => issuedBy(graph, id, page))],
    [`beside ${id}`, (store) => neighbours(store, { id })],
    [`tasks of ${id} by year`, (store) => clusters(store, { id, kind: 'ASSIGNS_TO', way: 'in', by: 'year' })],
    [`issued by ${id} by place`, (store) => clusters(store, { id, kind: 'ISSUED_BY', way: 'in', by: 'region' })],
  ];
}

function ofIndustry(name: string, at: number): readonly (readonly [string, Ask])[] {
  return [
    [`industry ${name}`, (store) => findIndustry(store, name)],
    [`diffusion of ${name}`, (store) => diffusion(store, { industry: `industry:${at}` })],
    [`policies of park ${at}`, inRead((graph) => policiesOfPark(graph, `park:${at}`))],
    [`search ${name}`, (store) => searched(store, name)],
  ];
}

function ofRegion(region: string): readonly (readonly [string, Ask])[] {
  return [
    [`region ${region}`, (store) => findRegion(store, { path: region })],
    [`region once called ${region}`, (store) => findRegion(store, { path: `旧${region.split('/').at(-1) ?? ''}` })],
    [`in force in ${region}`, valid({ region, on: day, above: true })],
    [
      `in force on an industry in ${region}`,
      valid({ region, on: day, industry: 'industry:0', text: '意见', level: 'city' }),
    ],
    [
      `policies of ${region}`,
      async (store) => {
        const { id } = await findRegion(store, { path: region });
        return store.read((graph) => policiesOfRegion(graph, id, page));
      },
    ],
    [
      `what lies in ${region}`,
      async (store) => {
        const { id } = await findRegion(store, { path: region });
        return store.read(async (graph) => ({
          agencies: await agenciesOfRegion(graph, id, page),
          parks: await parksOfRegion(graph, id, page),
          below: await regionsBelow(graph, id),
        }));
      },
    ],
  ];
}

function ofAll(ids: readonly string[]): readonly (readonly [string, Ask])[] {
  const parkIds = industries.map((_, at) => `park:${at}`);
  const industryIds = industries.map((_, at) => `industry:${at}`);
  const agencyIds = ['agency:0', 'agency:1', 'agency:5'];
  return [
    ['an unknown title', (store) => findPolicy(store, { title: '低空经济的意见' })],
    ['a number', (store) => findPolicy(store, { number: '济政发[2024]0号' })],
    ['an agency by name', (store) => findAgency(store, { name: '发展改革委' })],
    ['who took up a phrase', (store) => diffusion(store, { phrase: '起降场', levels: ['city', 'province'] })],
    ['who took up a title', (store) => diffusion(store, { phrase: '物联网的', regions: ['山东省'], to: 2024 })],
    ['search a measure', (store) => searched(store, '起降')],
    ['search one character', (store) => searched(store, '园')],
    ['sources', inRead((graph) => sourceList(graph, page))],
    // Which engine it is may differ.
    ['counts', async (store) => ({ ...(await stats(store)), engine: null })],
    ['examples', examples],
    ['industries', inRead((graph) => industriesByPolicies(graph, page))],
    ['counts of industries', inRead((graph) => industryCounts(graph, industryIds))],
    ['counts of agencies', inRead((graph) => agencyCounts(graph, agencyIds))],
    ['issuers', inRead((graph) => issuersOf(graph, ids))],
    ['scopes', inRead((graph) => scopesOfPolicies(graph, ids))],
    ['parks', inRead((graph) => parks(graph, parkIds))],
    ['parks of policies', inRead((graph) => parksOfPolicies(graph, ids))],
    ['subjects', inRead((graph) => subjects(graph, ['subject:0', 'subject:1', 'subject:9']))],
    ['texts', inRead((graph) => textsOfPolicies(graph, ids))],
    ['validity', inRead((graph) => validities(graph, ids, day))],
    ['words on validity', inRead((graph) => validityReasons(graph, ids, day))],
    ['measures', inRead((graph) => measures(graph, ['measure:0a:0', 'measure:1b:0']))],
    ['nodes', inRead((graph) => graphNodes(graph, [...ids, ...parkIds, 'subject:0', 'region:000000']))],
  ];
}

function inRead(work: (graph: GraphReader) => Promise<unknown>): Ask {
  return (store) => store.read(work);
}

/** An answer as plain data; what is not found is an answer, too, any other error is not. */
async function answerOf(store: GraphStore, ask: Ask): Promise<unknown> {
  try {
    return plain(await ask(store));
  } catch (error) {
    if (error instanceof NotFoundError) return { notFound: error.message, nearest: error.nearest };
    throw error;
  }
}

function plain(value: unknown): unknown {
  if (value instanceof Map) return [...value].map(([key, item]) => [key, plain(item)]);
  return value instanceof Set ? [...value] : value;
}
