import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divisionLevel } from '../../../graph/divisions.ts';
import { openEmbedded } from '../../../graph/embedded.ts';
import { adoptionCurve } from '../../../graph/questions/adoption-curve.ts';
import { type Diffusion, type DiffusionRequest, diffusion } from '../../../graph/questions/diffusion.ts';
import { built, industries, policyId, randomGraphs, regions } from '../../contract/random-graph.ts';
import type { GraphRows } from '../graph-builder.ts';

const RUNS = 120;

/** Random graphs in which most policies have a text, a day, and an industry: else most answers are empty. */
const graphs = randomGraphs.map((random) => ({
  ...random,
  policies: random.policies.map((policy, at) => ({
    ...policy,
    status: at % 4 === 3 ? policy.status : 'issued',
    day: at % 3 === 2 || policy.day?.length === 10 ? policy.day : `2024-0${at + 1}-15`,
    measures: at % 4 === 3 ? policy.measures : [at % 2, ...policy.measures],
  })),
  scopes: [...random.scopes, ...random.policies.map((_, at) => ({ from: at * 2, to: at % 2, kind: 0 }))],
}));

/** How often a filter is off: every second time. */
const half = { freq: 1 } as const;
const filters = fc.record({
  levels: fc.option(fc.subarray(['nation', 'province', 'city'] as const), half),
  regions: fc.option(fc.subarray([...regions]), half),
  from: fc.option(fc.constantFrom(2023, 2024, 2025), half),
  to: fc.option(fc.constantFrom(2023, 2024, 2025), half),
});
const subjects = fc.oneof(
  fc.constantFrom(...industries.map((_, at) => ({ industry: `industry:${at}` }))),
  fc.constant({ policy: policyId(0) }),
  fc.constantFrom({ phrase: '起降场' }, { phrase: '扶持企业' }, { phrase: '场建' }),
);

test(`any question on any graph is answered as a reader of all its rows would, ${RUNS} times`, async () => {
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(graphs, subjects, filters, async (random, subject, filter) => {
      const graph = built(random);
      const store = await openEmbedded(null);
      try {
        await store.ensureSchema();
        await graph.into(store);
        const answer = await diffusion(store, { ...subject, ...filter });
        expect(summary(answer)).toEqual(model(graph.rows(), subject, filter));
        agrees(answer);
        if (answer.policies.length > 1) answered += 1;
      } finally {
        await store.close();
      }
    }),
    { numRuns: RUNS, seed: 20241122 },
  );
  expect(answered).toBeGreaterThan(RUNS / 5);
}, 60_000);

/** What the model says, in the answer's own words. */
function summary({ policies, regions: found, undatedPolicies, edges, citing }: Diffusion) {
  return {
    policies: policies.map(({ policy, region, day }) => `${day} ${region} ${policy}`),
    regions: found.map(({ region, day, rank, count }) => `${region} ${day} ${rank} ${count}`),
    undated: [...undatedPolicies].sort(),
    edges: edges.map(({ kind, from, to }) => `${kind} ${from} ${to}`).sort(),
    citing: citing.map(({ from, to, count }) => `${from} ${to} ${count}`).sort(),
  };
}

interface PolicyRow {
  readonly id: string;
  readonly status: string;
  readonly issued: string | null;
  readonly region: string;
}

function model(rows: GraphRows, subject: DiffusionRequest, filter: DiffusionRequest): ReturnType<typeof summary> {
  const takers = takersIn(rows, subject);
  const all = rows.nodes.flatMap(({ kind, properties }) =>
    kind === 'Policy' ? [properties as unknown as PolicyRow] : [],
  );
  const inPlace = ({ region }: PolicyRow): boolean =>
    (!filter.levels?.length || filter.levels.includes(divisionLevel(region) as 'city')) &&
    (!filter.regions?.length ||
      filter.regions.some((path) => path === '全国' || region === path || region.startsWith(`${path}/`)));
  const inYears = (issued: string): boolean =>
    Number(issued.slice(0, 4)) >= (filter.from ?? 0) && Number(issued.slice(0, 4)) <= (filter.to ?? 9999);
  const isDated = ({ status, issued }: PolicyRow): boolean => status === 'issued' && issued?.length === 10;
  const own = all.filter((each) => takers.has(each.id) && inPlace(each));
  const dated = own
    .filter((each) => isDated(each) && inYears(each.issued ?? ''))
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const undated = own.filter((each) => !isDated(each) && (each.issued === null || inYears(each.issued)));
  const firsts = dated.filter(({ region }, at) => dated.findIndex((other) => other.region === region) === at);
  const root = all.find(({ id }) => id === subject.policy);
  const ends = new Set([...dated, ...undated, ...(root ? [root] : [])].map(({ id }) => id));
  const edges = new Set(
    rows.edges
      .filter(({ kind, from, to }) => isCitation(kind) && ends.has(from) && ends.has(to))
      .map(({ kind, from, to }) => `${kind} ${from} ${to}`),
  );
  const regionOf = new Map([...dated, ...(root ? [root] : [])].map(({ id, region }) => [id, region]));
  const pairs = [...edges].flatMap((edge) => {
    const [, from = '', to = ''] = edge.split(' ');
    return regionOf.has(from) && regionOf.has(to) ? [`${regionOf.get(from)} ${regionOf.get(to)}`] : [];
  });
  return {
    policies: dated.map(key),
    regions: firsts.map(({ region, issued }) => {
      const rank = firsts.filter((other) => (other.issued ?? '') < (issued ?? '')).length + 1;
      return `${region} ${issued} ${rank} ${dated.filter((each) => each.region === region).length}`;
    }),
    undated: undated.map(({ id }) => id).sort(),
    edges: [...edges].sort(),
    citing: [...new Set(pairs)].map((pair) => `${pair} ${pairs.filter((each) => each === pair).length}`).sort(),
  };
}

const key = ({ id, region, issued }: PolicyRow): string => `${issued} ${region} ${id}`;
const isCitation = (kind: string): boolean => ['CITES', 'SUPERSEDES', 'AMENDS'].includes(kind);

/** Ids of the policies that take a subject up. */
function takersIn({ nodes, edges }: GraphRows, { industry, policy, phrase }: DiffusionRequest): ReadonlySet<string> {
  const policyOfMeasure = new Map(
    nodes.flatMap(({ kind, properties }) => {
      // Only texts whose name ends in a are shown.
      const text = String(properties['text']);
      return kind === 'Measure' && text.endsWith('a') ? [[properties.id, `policy:${text.slice(5, -1)}`] as const] : [];
    }),
  );
  if (phrase) {
    const holding = nodes.filter(
      ({ kind, properties }) => kind === 'Measure' && String(properties['heading']).includes(phrase),
    );
    return new Set(holding.flatMap(({ properties }) => policyOfMeasure.get(properties.id) ?? []));
  }
  if (industry) {
    const naming = edges.filter(({ kind, to }) => to === industry && (kind === 'ABOUT' || kind === 'APPLIES_TO'));
    return new Set(
      naming.flatMap(({ from }) => (from.startsWith('policy:') ? from : (policyOfMeasure.get(from) ?? []))),
    );
  }
  const found = new Set(edges.filter(({ kind, to }) => isCitation(kind) && to === policy).map(({ from }) => from));
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const { from, to, properties } of edges) {
      if (found.has(to) && ['basis', 'implements'].includes(String(properties['role']))) found.add(from);
    }
  }
  return new Set([...found].filter((id) => id !== policy));
}

/** Totals agree with lists. */
function agrees({ policies, regions: found, shares, citing, edges, byLevel, byYear, byProvince }: Diffusion): void {
  const count = (counts: readonly { readonly count: number }[]): number =>
    counts.reduce((all, each) => all + each.count, 0);
  expect(count(found)).toBe(policies.length);
  for (const facet of [byLevel, byYear, byProvince]) expect(count(facet)).toBeGreaterThanOrEqual(policies.length);
  for (const { value, count: some } of byLevel) {
    const shown = policies.filter(({ level }) => level === value).length;
    expect([0, some]).toContain(shown);
  }
  for (const { adopted, total, regions: paths } of shares) {
    expect(paths).toHaveLength(adopted);
    expect(adopted).toBeLessThanOrEqual(total);
  }
  const known = new Set(edges.map(({ id }) => id));
  for (const cell of citing) {
    expect(cell.edges).toHaveLength(cell.count);
    expect(cell.edges.every((id) => known.has(id))).toBe(true);
  }
  for (const unit of ['day', 'month', 'year'] as const) {
    const curve = adoptionCurve(policies, unit);
    expect(curve.at(-1)?.allRegions ?? 0).toBe(found.length);
    expect(curve.at(-1)?.allPolicies ?? 0).toBe(new Set(policies.map(({ policy }) => policy)).size);
    expect(curve.reduce((all, { policies: some }) => all + some, 0)).toBe(curve.at(-1)?.allPolicies ?? 0);
  }
  for (const { evidence } of policies) expect(evidence.length).toBeGreaterThan(0);
}
