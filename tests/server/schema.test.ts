import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExecutionResult, execute, isObjectType, parse, subscribe, validate } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { printedSchema } from '../../bin/generated/schema.ts';
import type { GraphReader, GraphStore } from '../../graph/store.ts';
import { createContext, type ServerContext } from '../../server/context.ts';
import { maskError } from '../../server/errors.ts';
import type { ImportProgress, ImportService } from '../../server/imports.ts';
import { schema } from '../../server/schema.ts';
import { ids } from '../graph/questions/example-graph.ts';
import { exampleStore } from '../graph/questions/example-store.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await exampleStore();
});

/** Takes what it is given and says so. */
const imports: ImportService = {
  importFile: async ({ name, bytes, job }) => ({
    job: job ?? 'none',
    source: ids.citySource,
    policies: 1,
    measures: 0,
    citations: 0,
    tasks: 0,
    created: bytes.length,
    changed: 0,
    removed: 0,
    unchanged: false,
    warnings: [{ kind: 'name', message: name, start: 0, end: 1, line: 1, quote: 'x' }],
    seconds: 0.5,
  }),
  refresh: async () => 0,
  removeSource: async (id) => ({ name: id, removed: 3 }),
  async *progress(job): AsyncGenerator<ImportProgress> {
    yield { job, phase: 'loading', done: 1, total: 2, message: null };
    yield { job, phase: 'done', done: 2, total: 2, message: null };
  },
};

function context(more: Partial<ServerContext> = {}): ServerContext {
  return createContext({ store, imports, mayWrite: true, job: 'job-1', ...more });
}

interface Answer {
  // The shape of an answer is that of its query.
  readonly data: { readonly [field: string]: Json } | null;
  readonly codes: readonly unknown[];
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly [name: string]: unknown } }[];
}
type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

async function ask(
  text: string,
  variables: { [name: string]: unknown } = {},
  more?: Partial<ServerContext>,
): Promise<Answer> {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const result = (await execute({
    schema,
    document,
    variableValues: variables,
    contextValue: context(more),
  })) as ExecutionResult;
  const errors = (result.errors ?? []).map((error) => maskError(error, { error: () => {} }));
  return {
    data: JSON.parse(JSON.stringify(result.data ?? null)) as Answer['data'],
    codes: errors.map((error) => error.extensions['code']),
    errors,
  };
}

describe('the printed schema', () => {
  test('is fresh', () => {
    const committed = readFileSync(join(import.meta.dirname, '..', '..', 'server', 'schema.graphql'), 'utf8');
    expect(committed).toBe(printedSchema());
  });

  test('describes every type and field', () => {
    const own = Object.values(schema.getTypeMap()).filter(
      ({ name }) => !/^(?:__|ID$|Int$|Float$|String$|Boolean$)/.test(name),
    );
    expect(own.filter((type) => !type.description).map(({ name }) => name)).toEqual([]);
    const fields = own
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));
    expect(
      fields.filter(({ field }) => !field.description).map(({ type, field }) => `${type.name}.${field.name}`),
    ).toEqual([]);
  });
});

describe('questions', () => {
  test('a policy with all that belongs to it', async () => {
    const { data, codes } = await ask(`{
      policy(number: "济政发（2024）9号") {
        id title number form status level issued region validity(on: "2025-01-01")
        regionNode { path parent { path } } issuers { name } issuerNames aliases industries
        texts { id shown source { name format } start end line text(start: 0, end: 12) marks { kind label start end target targetCaption } }
        measures(first: 2) { totalCount pageInfo { hasNextPage endCursor } edges { node { id heading path words tasks { role agency { name } } } } }
        cites { totalCount edges { node { role to { title } measure { heading } evidence { source { name } line quote rule } } } }
        citedBy { totalCount }
        tasks { totalCount edges { node { role unit measure { id } policy { id } evidence { quote } } } }
        parks { park { name locatedIn { name } policies { id } } evidence { quote } }
        scopes { kind name node evidence { quote } }
      }
    }`);
    expect(codes).toEqual([]);
    expect(data?.['policy']).toMatchObject({
      id: ids.city,
      form: 'FULL',
      status: 'ISSUED',
      level: 'CITY',
      validity: 'IN_FORCE',
      regionNode: { path: '山东省/济南市', parent: { path: '山东省' } },
      texts: [{ shown: true, text: '济南市低空经济行动计划\n' }, { shown: false }],
      measures: { totalCount: 3, pageInfo: { hasNextPage: true } },
      cites: { totalCount: 4 },
      citedBy: { totalCount: 0 },
      tasks: { totalCount: 4 },
      parks: [
        { park: { name: '济南高新技术产业开发区', locatedIn: { name: '济南市' }, policies: [{ id: ids.city }] } },
      ],
    });
  });

  test('derivation with the words of each step', async () => {
    const { data, codes } = await ask(
      `query ($policy: ID!) { derivation(policy: $policy, direction: DOWN, roles: [BASIS, IMPLEMENTS], depth: 4) {
        root { caption } direction depth total nodes { level node { id kind caption detail region level issued form status degree } }
        edges { id kind from to role label evidence { source { name } start end line quote rule } } cut { node reason hidden } } }`,
      { policy: ids.centre },
    );
    expect(codes).toEqual([]);
    expect(data?.['derivation']).toMatchObject({
      root: { caption: '低空经济发展指导意见' },
      direction: 'DOWN',
      total: 4,
    });
  });

  test('tasks of a bureau by any name, with counts', async () => {
    const { data, codes } = await ask(`{ tasksOf(name: "济南市发改委", status: ISSUED) {
      agency { id names taskCount issuedCount } matchedBy total
      tasks(first: 1) { edges { cursor node { heading: measure { path } role } } pageInfo { hasNextPage endCursor } }
      counts { byRole { role count } byPolicy { policy { title } count } byYear { year count } } together { agency { name } count } } }`);
    expect(codes).toEqual([]);
    expect(data?.['tasksOf']).toMatchObject({
      agency: { id: ids.cityBureau, taskCount: 2, issuedCount: 0 },
      matchedBy: '济南市发改委',
      total: 2,
      counts: {
        byRole: [
          { role: 'LEAD', count: 1 },
          { role: 'RESPONSIBLE', count: 1 },
        ],
      },
    });
  });

  test('diffusion, neighbours, path, search, sources, industries and counts', async () => {
    const { data, codes } = await ask(
      `query ($city: ID!, $park: ID!) {
        diffusion(industry: "低空经济") { industry { name policyCount } first undated undatedPolicies { id }
          policies { policy { title } region day lag evidence { quote } } regions { region day lag count firstPolicy { id } } edges { from to } }
        neighbours(id: $city, kinds: [CITES, HAS_MEASURE], first: 10) { total cut nodes { id kind } edges { kind label } }
        path(from: $park, to: $city) { found nodes { id } edges { kind } }
        search(text: "低空", kinds: [POLICY, INDUSTRY]) { totalCount byKind { kind count } edges { cursor matched node { __typename ... on Policy { title } ... on Industry { name } } } pageInfo { hasNextPage } }
        sources(first: 2) { totalCount edges { node { id name chars policyCount warnings { message } policies { id title } } } }
        source(name: "city.txt") { id text(start: 0, end: 4) }
        industries { edges { node { name policyCount } } }
        region(path: "山东省/济南市") { code level policies { totalCount } }
        agency(name: "济南市财政局") { name group issued { totalCount } }
        stats { sources policies measures agencies citations tasks engine examples { directive { id } bureau { name } industry { name } } }
      }`,
      { city: ids.city, park: ids.park },
    );
    expect(codes).toEqual([]);
    expect(data).toMatchObject({
      diffusion: { industry: { policyCount: 5 }, first: '2024-01-10', undated: 2 },
      neighbours: { total: 6, cut: false },
      path: { found: true, nodes: [{ id: ids.park }, { id: ids.city }], edges: [{ kind: 'NAMES_PARK' }] },
      search: { edges: [{ node: { __typename: 'Industry', name: '低空经济' } }, {}, {}, {}, {}, {}] },
      sources: { totalCount: 5 },
      source: { id: ids.citySource, text: '济南市低' },
      region: { code: '370100' },
      stats: { sources: 5, policies: 9, tasks: 5, examples: { directive: { id: ids.centre } } },
    });
  });

  test('diffusion of what follows from a policy and of a phrase, narrowed', async () => {
    const { data, codes } = await ask(
      `query ($centre: String!) {
        followed: diffusion(policy: $centre, levels: [CITY], regions: ["山东省"], from: 2024, to: 2024) {
          policy { id } industry { id } phrase since policies { steps level lag evidence { quote source { name } } }
          regions { region code rank levelRank evidence { quote } } shares { level within adopted total regions }
          citing { from to count medianLag edges } curve(unit: YEAR) { at policies regions allPolicies allRegions }
          tiles(within: "山东") { code short level below adoption { day } } byLevel { level count } byYear { value count }
          byProvince { value count } unplaced cut { what shown } }
        named: diffusion(phrase: "起降场") { phrase policies { policy { id } evidence { quote } } tiles { short below belowFirst } }
      }`,
      { centre: ids.centre },
    );
    expect(codes).toEqual([]);
    const { followed, named } = data as { followed: { tiles: Json[] }; named: { tiles: Json[] } };
    expect(followed).toMatchObject({
      policy: { id: ids.centre },
      industry: null,
      since: '2024-01-10',
      policies: [{ steps: 1, level: 'CITY', lag: 157 }],
      regions: [{ region: '山东省/济南市', code: '370100', rank: 1 }],
      shares: [
        { level: 'CITY', within: '全国', adopted: 1, total: 333 },
        { within: '山东省', adopted: 1, total: 16 },
      ],
      citing: [{ from: '山东省/济南市', to: '全国', count: 1, medianLag: 157 }],
      curve: [{ at: '2024', policies: 1, regions: 1, allPolicies: 1, allRegions: 1 }],
      byLevel: [
        { level: 'CITY', count: 1 },
        { level: 'PROVINCE', count: 1 },
      ],
      byProvince: [{ value: '山东省', count: 1 }],
      cut: [],
    });
    expect([followed.tiles.length, followed.tiles[0]]).toEqual([
      16,
      { code: '370100', short: '济南', level: 'CITY', below: 0, adoption: { day: '2024-06-15' } },
    ]);
    expect(named).toMatchObject({ phrase: '起降场', policies: [{ policy: { id: ids.city } }] });
    expect(named.tiles).toHaveLength(34);
  });

  test('any node by its id, and null for an id that names nothing', async () => {
    const nodes = [ids.city, ids.field, ids.council, ids.jinan, ids.park, ids.industry, ids.citySource];
    for (const id of nodes) {
      const { data } = await ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id });
      expect(data?.['node']).toMatchObject({ id });
    }
    const { data, codes } = await ask('{ node(id: "policy:none") { id } }');
    expect([data?.['node'], codes]).toEqual([null, []]);
    expect((await ask('{ node(id: "nothing") { id } }')).codes).toEqual(['BAD_INPUT']);
    // The measure of another text leads to the shown one.
    expect((await ask('query ($id: ID!) { node(id: $id) { id } }', { id: ids.copyField })).data?.['node']).toEqual({
      id: ids.field,
    });
  });

  test('pages of a list follow each other', async () => {
    const page =
      'query ($after: String) { sources(first: 2, after: $after) { edges { node { name } } pageInfo { endCursor hasNextPage hasPreviousPage } } }';
    const names: Json[] = [];
    let after: Json = null;
    for (let pages = 0; pages < 3; pages += 1) {
      const { data } = await ask(page, { after });
      const list = data?.['sources'] as {
        edges: { node: { name: string } }[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
      names.push(...list.edges.map(({ node }) => node.name));
      expect(list.pageInfo.hasNextPage).toBe(pages < 2);
      after = list.pageInfo.endCursor;
    }
    expect(names).toEqual(['centre.txt', 'city.txt', 'copy.txt', 'draft.txt', 'province.txt']);
  });

  test('what a list needs of each item is read by one query, not by one for each', async () => {
    let reads = 0;
    const counting: GraphStore = {
      ...store,
      engine: store.engine,
      read: (work) => {
        reads += 1;
        return store.read(work);
      },
      search: (request) => store.search(request),
    };
    await ask(
      'query ($id: ID!) { tasksOf(agency: $id) { tasks { edges { node { policy { title issuers { name } } measure { heading policy { number } } evidence { source { name } } } } } } }',
      { id: ids.cityBureau },
      { store: counting },
    );
    expect(reads).toBeLessThanOrEqual(8);
  });
});

const SOME_POLICY = 'id title number issuers { name } regionNode { path }';
const WORDS = 'evidence { source { name } line quote }';

/** The researcher's questions, each with all that a page shows of it. */
const researcher: readonly (readonly [string, string, object, number])[] = [
  [
    'what derives in a region',
    `derivation(policy: "${ids.centre}", region: "济南市") { total region byLevel { level count } bySteps { steps count } nodes { between level node { caption } } edges { role ${WORDS} } }`,
    { total: 2, region: '山东省/济南市', byLevel: [{ level: 'CITY', count: 1 }], edges: [{ role: 'basis' }] },
    9,
  ],
  [
    'measures that derive',
    `measuresDerivedFrom(policy: "${ids.centre}") { total byReason { reason count } byLevel { level count } byPolicy { policy { caption } steps count } cut { hidden }
      measures(first: 20) { totalCount edges { node { reason steps measure { heading path policy { ${SOME_POLICY} } } chain { role from { title } to { title } measure { heading } ${WORDS} } } } } }`,
    {
      byReason: [
        { reason: 'PROVISION', count: 1 },
        { reason: 'POLICY', count: 4 },
      ],
      measures: {
        totalCount: 5,
        edges: [
          {
            node: {
              reason: 'PROVISION',
              measure: { heading: '总体目标', policy: { number: '济政发〔2024〕9号' } },
              chain: [{ role: 'BASIS', evidence: [{ source: { name: 'city.txt' }, line: 3 }] }],
            },
          },
          {},
          {},
          {},
          {},
        ],
      },
    },
    20,
  ],
  [
    'lineage',
    `lineage(policy: "${ids.old}") { cut policy { title } items { relation day change of { title } policy { ${SOME_POLICY} } ${WORDS} } }`,
    { items: [{ relation: 'SELF' }, { relation: 'REPLACED_BY', day: '2024-06-15', policy: { issuers: [] } }] },
    12,
  ],
  [
    'what is in force',
    `inForce(region: "济南市", on: "2024-06-15", above: true) { on ended region { path } byLevel { level count }
      policies { totalCount edges { node { policy { ${SOME_POLICY} } validity { state since endedBy { title } ${WORDS} } } } } unknown { totalCount } }`,
    {
      on: '2024-06-15',
      region: { path: '山东省/济南市' },
      policies: { totalCount: 1, edges: [{ node: { validity: { state: 'IN_FORCE' } } }] },
    },
    12,
  ],
  [
    'side by side',
    `compare(a: "${ids.province}", b: "${ids.city}") { a { title } b { title } facts { field agree a { value } b { value } } between { role ${WORDS} }
      sources { policy { ${SOME_POLICY} } a { role measure { heading } ${WORDS} } b { role ${WORDS} } } citing { policy { title } } units { agency { name } a { role ${WORDS} } } scopes { kind name a { quote } b { quote } } }`,
    { sources: [{ policy: { id: ids.centre } }], scopes: [{ kind: 'INDUSTRY', name: '低空经济' }] },
    18,
  ],
];

/** A store that counts the queries that it runs. */
function counting(): { readonly counted: GraphStore; readonly queries: () => number } {
  let queries = 0;
  const count = (graph: GraphReader): GraphReader => ({
    run: (query, params) => {
      queries += 1;
      return graph.run(query, params);
    },
  });
  const counted: GraphStore = {
    ...store,
    engine: 'grafeo',
    read: (work) => store.read((graph) => work(count(graph))),
    search: (request) => store.search(request),
  };
  return { counted, queries: () => queries };
}

describe("the researcher's questions", () => {
  test.each(researcher)('%s, in a fixed number of queries', async (_, question, expected, most) => {
    const { counted, queries } = counting();
    const { data, codes } = await ask(`{ answer: ${question} }`, {}, { store: counted });
    expect(codes).toEqual([]);
    expect(data?.['answer']).toMatchObject(expected);
    expect(queries()).toBe(most);
  });
});

describe('errors', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['an unknown policy', '{ policy(title: "济南市低空经济行动方案") { id } }', 'NOT_FOUND'],
    ['an unknown bureau', '{ tasksOf(name: "济南市财政厅") { total } }', 'NOT_FOUND'],
    ['an unknown industry', '{ diffusion(industry: "低空产业") { undated } }', 'NOT_FOUND'],
    ['diffusion of nothing', '{ diffusion { undated } }', 'BAD_INPUT'],
    [
      'diffusion in an unknown region',
      '{ diffusion(industry: "低空经济", regions: ["济南府"]) { undated } }',
      'NOT_FOUND',
    ],
    ['two names at once', '{ policy(id: "policy:a", title: "甲") { id } }', 'BAD_INPUT'],
    ['a cursor that is none', '{ sources(after: "x") { totalCount } }', 'BAD_INPUT'],
    ['too deep a walk', `{ derivation(policy: "${ids.centre}", depth: 33) { total } }`, 'LIMIT'],
    ['too long a page', '{ sources(first: 1001) { totalCount } }', 'LIMIT'],
    ['too many neighbours', `{ neighbours(id: "${ids.centre}", first: 501) { total } }`, 'LIMIT'],
    ['too much text', '{ source(name: "city.txt") { text(start: 0, end: 500000) } }', 'LIMIT'],
    [
      'too costly a query',
      '{ sources(first: 1000) { edges { node { policies { marks { kind label start end edge target role } source { policies { marks { kind label } } } } } } } }',
      'LIMIT',
    ],
  ];
  test.each(rows)('%s', async (_, text, code) => {
    const { codes, errors } = await ask(text);
    expect(codes).toEqual([code]);
    expect(errors[0]?.message).toMatch(/\p{Script=Han}/u);
  });

  test('an unknown name comes with the nearest ones', async () => {
    const { errors } = await ask('{ tasksOf(name: "济南市财政厅") { total } }');
    expect(errors[0]?.extensions['nearest']).toContain('济南市财政局');
  });

  test('a fault of ours is logged and masked', async () => {
    const broken: GraphStore = {
      ...store,
      engine: 'grafeo',
      read: () => Promise.reject(new Error('secret path')),
      search: () => Promise.reject(new Error('secret path')),
    };
    const { codes, errors } = await ask('{ stats { policies } }', {}, { store: broken });
    expect(codes).toEqual(['INTERNAL']);
    expect(errors[0]?.message).not.toContain('secret');
  });
});

describe('changes', () => {
  const upload =
    'mutation ($file: File!) { importFile(file: $file) { job source { name } created warnings { message } seconds } }';

  test('a file goes to the import service, with its name and bytes', async () => {
    const { data, codes } = await ask(upload, { file: new File(['政策'], '甲.txt') });
    expect(codes).toEqual([]);
    expect(data?.['importFile']).toEqual({
      job: 'job-1',
      source: { name: 'city.txt' },
      created: 6,
      warnings: [{ message: '甲.txt' }],
      seconds: 0.5,
    });
  });

  test('a source is removed by its id', async () => {
    const { data } = await ask(`mutation { removeSource(id: "${ids.citySource}") { name removed } }`);
    expect(data?.['removeSource']).toEqual({ name: ids.citySource, removed: 3 });
  });

  test('without the right to write nothing is changed', async () => {
    const asked = { file: new File(['政策'], '甲.txt') };
    expect((await ask(upload, asked, { mayWrite: false })).codes).toEqual(['UNAUTHORIZED']);
    expect((await ask('mutation { removeSource(id: "source:x") { name } }', {}, { mayWrite: false })).codes).toEqual([
      'UNAUTHORIZED',
    ]);
  });

  test('progress is told step by step', async () => {
    const document = parse('subscription { importProgress(job: "job-1") { job phase done total message } }');
    const steps = await subscribe({ schema, document, contextValue: context() });
    const phases: unknown[] = [];
    if (Symbol.asyncIterator in steps) for await (const step of steps) phases.push(step.data?.['importProgress']);
    expect(phases).toMatchObject([
      { phase: 'loading', done: 1 },
      { phase: 'done', done: 2 },
    ]);
  });
});
