import fc from 'fast-check';
import { citationRoles } from '../../graph/model.ts';
import { GraphBuilder } from '../graph/graph-builder.ts';

/** A random graph as numbers; each index is taken modulo what there is, so that shrinking always gives a graph again. */
export interface RandomGraph {
  readonly policies: readonly RandomPolicy[];
  readonly agencies: number;
  readonly citations: readonly RandomEdge[];
  readonly assignments: readonly RandomEdge[];
  readonly scopes: readonly RandomEdge[];
  /** What the tables say of agencies. */
  readonly relations: readonly RandomEdge[];
}

interface RandomPolicy {
  readonly region: number;
  readonly issuer: number;
  readonly day: string | null;
  readonly expires: string | null;
  readonly status: string;
  /** Headings of its measures; none for a policy that is only cited. */
  readonly measures: readonly number[];
  /** Whether it stands in a second source, too. */
  readonly copied: boolean;
}

interface RandomEdge {
  readonly from: number;
  readonly to: number;
  readonly kind: number;
}

export const regions = ['全国', '山东省', '山东省/济南市', '江苏省', '江苏省/苏州市'] as const;
export const industries = ['低空经济', '物联网', '集成电路'] as const;
const agencyNames = ['国务院', '市发展改革委', '省财政厅', '市财政局', '各区县政府', '商务部'];
const headings = ['建设起降场', '扶持企业', '培育人才', '开放数据', '加强监管'];
const days = ['2023', '2024-03', '2024-03-01', '2024-03-15', '2024-09-30', '2025-01-01'];

const edges = (most: number) =>
  fc.array(fc.record({ from: fc.nat(20), to: fc.nat(20), kind: fc.nat(20) }), { maxLength: most });

export const randomGraphs: fc.Arbitrary<RandomGraph> = fc.record({
  policies: fc.array(
    fc.record({
      region: fc.nat(regions.length - 1),
      issuer: fc.nat(5),
      day: fc.option(fc.constantFrom(...days)),
      expires: fc.option(fc.constantFrom(...days)),
      status: fc.constantFrom('issued', 'issued', 'draft', 'public-notice'),
      measures: fc.array(fc.nat(headings.length - 1), { maxLength: 4 }),
      copied: fc.boolean(),
    }),
    { minLength: 1, maxLength: 7 },
  ),
  agencies: fc.integer({ min: 1, max: agencyNames.length }),
  citations: edges(14),
  assignments: edges(12),
  scopes: edges(12),
  relations: edges(6),
});

/** The graph that the numbers stand for. */
export function built(random: RandomGraph): GraphBuilder {
  const graph = new GraphBuilder();
  regions.forEach((path, at) => {
    graph.region(regionCode(at), path, at === 0 ? undefined : `region:${regionCode(at % 2 === 1 ? 0 : at - 1)}`);
  });
  industries.forEach((name, at) => {
    graph.named('Industry', `industry:${at}`, name);
    graph.named('Park', `park:${at}`, `${name}园区`);
    graph.named('Subject', `subject:${at}`, `${name}企业`);
  });
  for (let at = 0; at < random.agencies; at += 1) addAgency(graph, at);
  random.policies.forEach((policy, at) => {
    addPolicy(graph, random, policy, at);
  });
  for (const edge of random.citations) cite(graph, random, edge);
  for (const edge of random.assignments) assign(graph, random, edge);
  for (const edge of random.scopes) scope(graph, random, edge);
  for (const edge of random.relations) relate(graph, random, edge);
  return graph;
}

export function policyId(at: number): string {
  return `policy:${at}`;
}

function regionCode(at: number): string {
  return String(at * 10_000).padStart(6, '0');
}

const relations = [
  ['SUCCEEDS', { day: '2024-03-10', kind: 'merger', document: '某方案' }],
  ['SUCCEEDS', { day: '2024-03-10', kind: 'transfer', document: '某方案', duties: '某项' }],
  ['MEMBER_OF', { possible: false }],
  ['MEMBER_OF', { possible: true }],
  ['SUBORDINATE_TO', {}],
  ['MAY_BE', { reason: 'several' }],
] as const;

function relate(graph: GraphBuilder, { agencies }: RandomGraph, { from, to, kind }: RandomEdge): void {
  const [name, properties] = relations[kind % relations.length] ?? relations[0];
  if (from % agencies !== to % agencies)
    graph.edge(name, `agency:${from % agencies}`, `agency:${to % agencies}`, properties);
}

function addAgency(graph: GraphBuilder, at: number): void {
  const region = at % regions.length;
  const name = agencyNames[at] ?? '';
  graph.agency(`agency:${at}`, name, { region: regions[region] ?? '', group: name.startsWith('各') });
  graph.edge('BELONGS_TO', `agency:${at}`, `region:${regionCode(region)}`);
}

function addPolicy(graph: GraphBuilder, random: RandomGraph, policy: RandomPolicy, at: number): void {
  const title = `关于${industries[at % industries.length]}的第${at}号意见`;
  const id = graph.policy(policyId(at), {
    title,
    number: at % 2 === 0 ? `济政发〔2024〕${at}号` : null,
    issued: policy.day,
    expires: policy.expires,
    status: policy.status,
    region: regions[policy.region] ?? null,
    form: policy.measures.length === 0 ? 'stub' : 'full',
  });
  if (policy.measures.length === 0) return;
  for (const name of policy.copied ? ['a', 'b'] : ['a']) addText(graph, policy, id, `${at}${name}`, title);
  const proof = { source: `source:${at}a`, quote: title };
  graph.proved('ISSUED_BY', id, `agency:${policy.issuer % random.agencies}`, proof, {
    order: 1,
    text: `text:${at}a`,
  });
}

function addText(graph: GraphBuilder, policy: RandomPolicy, id: string, name: string, title: string): void {
  const lines = policy.measures.map((heading, order) => `${order}、${headings[heading]}`);
  const imported = `2025-01-0${1 + (Number.parseInt(name, 10) % 3)}T03:04:05.000Z`;
  const source = graph.source(name, [title, ...lines].join('\n'), { chunk: 25, imported });
  const text = graph.text(`text:${name}`, id, source, { shown: name.endsWith('a') });
  let parent = text;
  lines.forEach((line, order) => {
    const measure = graph.measure(`measure:${name}:${order}`, parent, line, aims(order));
    parent = order % 2 === 0 ? measure : text;
  });
}

/** A measure in three has a deadline, one in two a target. */
function aims(order: number) {
  const words = { rule: 'sample', start: order, end: order + 2, line: 1, quote: '关于' };
  const target = { metric: '企业', value: order, high: null, comparison: 'at-least', unit: '家', year: '2026' };
  return {
    deadline: order % 3 === 0 ? JSON.stringify([{ date: order % 2 === 0 ? `202${order}` : 'P1Y/12', ...words }]) : null,
    targets: order % 2 === 1 ? JSON.stringify([{ ...target, ...words, yearWords: words }]) : null,
  };
}

/** Those of the policies that have a text. */
function held(random: RandomGraph): readonly number[] {
  return random.policies.flatMap((policy, at) => (policy.measures.length === 0 ? [] : [at]));
}

/** A citation as the numbers give it; null where they give none. */
export function citationOf(random: RandomGraph, edge: RandomEdge) {
  const from = held(random)[edge.from % Math.max(1, held(random).length)];
  const to = edge.to % random.policies.length;
  const policy = from === undefined ? undefined : random.policies[from];
  if (from === undefined || policy === undefined || from === to) return null;
  const role = citationRoles[edge.kind % citationRoles.length] ?? 'mentions';
  const copy = policy.copied && edge.kind % 5 === 0 ? 'b' : 'a';
  // Two citations in three stand in a measure.
  const order = edge.kind % 3 === 0 ? null : edge.kind % policy.measures.length;
  return { from, to, role, copy, order };
}

function cite(graph: GraphBuilder, random: RandomGraph, edge: RandomEdge): void {
  const citation = citationOf(random, edge);
  if (citation === null) return;
  const { from, to, role, copy, order } = citation;
  const name = `${from}${copy}`;
  const measure = order === null ? null : `measure:${name}:${order}`;
  const proof = { source: `source:${name}`, quote: '关于' };
  const places = JSON.stringify([{ measure, start: 0, end: 2, line: 1, quote: '关于' }]);
  graph.cites(policyId(from), policyId(to), role, proof, { title: `第${to}号`, places, measure, text: `text:${name}` });
}

function assign(graph: GraphBuilder, random: RandomGraph, edge: RandomEdge): void {
  const measure = someMeasure(random, edge.from);
  if (measure === null) return;
  const role = ['lead', 'support', 'responsible'][edge.kind % 3] ?? 'lead';
  graph.assigns(measure.id, `agency:${edge.to % random.agencies}`, role, { source: measure.source, quote: '、' });
}

function scope(graph: GraphBuilder, random: RandomGraph, edge: RandomEdge): void {
  const measure = someMeasure(random, edge.from);
  if (measure === null) return;
  const proof = { source: measure.source, quote: '关于' };
  const end = edge.to % industries.length;
  const policy = policyId(measure.policy);
  const named = { name: String(end), text: measure.text };
  const add = [
    () => graph.proved('ABOUT', policy, `industry:${end}`, proof, named),
    () => graph.proved('APPLIES_TO', policy, `region:${regionCode(edge.to % regions.length)}`, proof, named),
    () => graph.proved('APPLIES_TO', measure.id, `industry:${end}`, proof, named),
    () => graph.proved('APPLIES_TO', measure.id, `subject:${end}`, proof, named),
    () => graph.proved('NAMES_PARK', policy, `park:${end}`, proof, named),
    () => graph.proved('LOCATED_IN', `park:${end}`, `region:${regionCode(end)}`, proof, named),
    () => graph.proved('OPERATED_BY', `park:${end}`, `agency:${end % random.agencies}`, proof, named),
    () => graph.proved('FOCUSES_ON', `park:${end}`, `industry:${end}`, proof, named),
    () => graph.edge('EDITION_OF', policy, policyId(edge.to % random.policies.length)),
    () => graph.edge('MAY_BE', policy, policyId(edge.to % random.policies.length), { reason: 'title' }),
    () => graph.edge('MAY_BE', policy, policyId(edge.to % random.policies.length), { reason: 'edition' }),
  ];
  add[edge.kind % add.length]?.();
}

function someMeasure(random: RandomGraph, at: number) {
  const all = random.policies.flatMap((policy, number) =>
    (policy.copied ? ['a', 'b'] : ['a']).flatMap((copy) =>
      policy.measures.map((_, order) => ({
        id: `measure:${number}${copy}:${order}`,
        policy: number,
        source: `source:${number}${copy}`,
        text: `text:${number}${copy}`,
      })),
    ),
  );
  return all.length === 0 ? null : (all[at % all.length] ?? null);
}
