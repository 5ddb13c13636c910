import {
  type ExecutionResult,
  execute,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  parse,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSamples, type SampleGraph } from '../../bin/sample-graph.ts';
import type { Query } from '../../cypher/query.ts';
import { loadSource } from '../../importers/load.ts';
import { createContext } from '../../server/context.ts';
import { schema } from '../../server/schema.ts';
import { type SamplePolicy, sampleRecords } from '../importers/loading/sample-records.ts';
import { noImports } from './no-imports.ts';

/**
 * What the fields that cannot be asked without arguments are asked with, over the samples. A field that is missing here
 * fails the first test below, so that no list escapes the walk.
 */
const given: Readonly<Record<string, string>> = {
  'Query.agency': 'name: "天津市发展和改革委员会"',
  'Query.clusters': 'id: "$Agency", kind: ASSIGNS_TO, way: IN, by: YEAR',
  'Query.compare': 'a: "$Policy", b: "$Policy"',
  'Query.derivation': 'policy: "$Policy"',
  'Query.diffusion': 'industry: "低空经济"',
  'Query.edgeGroups': 'id: "$Policy"',
  'Query.inForce': 'region: "天津市"',
  'Query.lineage': 'policy: "$Policy"',
  'Query.measuresDerivedFrom': 'policy: "$Policy"',
  'Query.neighbours': 'id: "$Policy"',
  'Query.path': 'from: "$Policy", to: "$Agency"',
  'Query.policy': 'id: "$Policy"',
  'Query.region': 'path: "天津市"',
  'Query.search': 'text: "低空"',
  'Query.source': 'id: "$Source"',
  'Query.subgraph': 'ids: ["$Policy", "$Agency"]',
  'Query.tasksOf': 'name: "天津市发展和改革委员会"',
};

const nodeTypes = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType =>
    isObjectType(type) && type.getInterfaces().some((each) => isInterfaceType(each) && each.name === 'Node'),
);

/** A way from the query's root to the object that has a list: fields with their arguments, outermost first. */
interface Way {
  readonly name: string;
  readonly steps: readonly string[];
  readonly list: GraphQLField<unknown, unknown>;
}

const isConnection = (type: unknown): boolean => isObjectType(type) && type.name.endsWith('Connection');

/** Fields that lead to one object. */
function single(field: GraphQLField<unknown, unknown>): GraphQLObjectType | null {
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  const named = getNamedType(field.type);
  return isListType(type) || !isObjectType(named) || isConnection(named) ? null : named;
}

/** The ways to every list of a type, through objects that are no nodes: those are entered by their ids. */
function waysFrom(type: GraphQLObjectType, steps: readonly string[], seen: ReadonlySet<string>): readonly Way[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const name = `${type.name}.${field.name}`;
    if (isConnection(getNamedType(field.type))) return [{ name, steps, list: field }];
    const inner = single(field);
    if (inner === null || nodeTypes.includes(inner) || seen.has(inner.name) || field.name === 'node') return [];
    return waysFrom(inner, [...steps, call(name, field)], new Set([...seen, inner.name]));
  });
}

function call(name: string, field: GraphQLField<unknown, unknown>, more = ''): string {
  const args = [given[name] ?? '', more].filter((each) => each !== '').join(', ');
  return args === '' ? field.name : `${field.name}(${args})`;
}

const ways: readonly Way[] = [
  ...waysFrom(schema.getQueryType() as GraphQLObjectType, [], new Set(['Query'])),
  ...nodeTypes.flatMap((type) =>
    waysFrom(type, [`node(id: "$${type.name}")`, `... on ${type.name}`], new Set([type.name])),
  ),
];

/** Two editions of a catalogue, and a policy that does not say which of them it follows. */
const ambiguous: readonly SamplePolicy[] = [
  { title: '鼓励投资产业目录（2019年版）', region: '全国' },
  { title: '鼓励投资产业目录（2024年本）', region: '全国' },
  { title: '天津市实施细则', region: '天津市', cites: [{ title: '鼓励投资产业目录', role: 'implements' }] },
];

let graph: SampleGraph;
let ids: ReadonlyMap<string, readonly string[]>;
beforeAll(async () => {
  graph = await openSamples();
  // No sample cites a name that several policies bear.
  await loadSource(graph.store, sampleRecords('目录', ambiguous));
  ids = new Map(await Promise.all(nodeTypes.map(async ({ name }) => [name, await idsOf(name)] as const)));
});
afterAll(() => graph.close());

async function idsOf(label: string): Promise<readonly string[]> {
  const query: Query<object, { readonly id: string }> = {
    name: `test/ids-of-${label}`,
    mode: 'read',
    text: `MATCH (n:${label}) RETURN n.id AS id ORDER BY id`,
    params: [],
    columns: ['id'],
  };
  const rows = await graph.store.read((reader) => reader.run(query, {}));
  return rows.map(({ id }) => id);
}

interface Items {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: unknown }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

async function ask(text: string): Promise<Readonly<Record<string, unknown>>> {
  const contextValue = createContext({ store: graph.store, imports: noImports, mayWrite: false, job: null });
  const result = (await execute({ schema, document: parse(text), contextValue })) as ExecutionResult;
  expect(result.errors, text).toBeUndefined();
  return JSON.parse(JSON.stringify(result.data)) as Readonly<Record<string, unknown>>;
}

/** One page of the list at the end of a way, from the given object. */
async function page(way: Way, id: string | null, args: string): Promise<Items | null> {
  const last = `${call(way.name, way.list, args)} { totalCount edges { cursor node { __typename ... on Node { id } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
  const text = [...way.steps, last].reduceRight((held, step) => `${step} { ${held} }`);
  let found: unknown = await ask(`{ ${filled(text, id)} }`);
  for (const key of [...way.steps.filter((step) => !step.startsWith('...')), way.list.name])
    found = (found as Record<string, unknown> | null)?.[key.replace(/\W.*$/s, '')];
  return (found ?? null) as Items | null;
}

/** A query with ids in the places of `$Type`. */
function filled(text: string, id: string | null): string {
  return text.replace(/\$(\w+)/g, (_, type: string) =>
    id?.startsWith(type.toLowerCase()) ? id : (ids.get(type)?.[0] ?? ''),
  );
}

/** All items from the front, in pages of `size`. */
async function forwards(way: Way, id: string | null, size: number): Promise<Items['edges']> {
  const all: Items['edges'][number][] = [];
  for (let after: string | null = null; ; ) {
    const found: Items | null = await page(way, id, `first: ${size}${after === null ? '' : `, after: "${after}"`}`);
    if (found === null) return all;
    expect(found.pageInfo.hasPreviousPage).toBe(all.length > 0);
    all.push(...found.edges);
    if (!found.pageInfo.hasNextPage) return all;
    expect(found.edges.length).toBe(size);
    after = found.pageInfo.endCursor;
  }
}

/** All items from the end, in pages of `size`, turned round. */
async function backwards(way: Way, id: string | null, size: number): Promise<Items['edges']> {
  const all: Items['edges'][number][] = [];
  for (let before: string | null = null; ; ) {
    const found: Items | null = await page(way, id, `last: ${size}${before === null ? '' : `, before: "${before}"`}`);
    if (found === null) return all;
    expect(found.pageInfo.hasNextPage).toBe(all.length > 0);
    all.unshift(...found.edges);
    if (!found.pageInfo.hasPreviousPage) return all;
    expect(found.edges.length).toBe(size);
    before = found.pageInfo.startCursor;
  }
}

describe('what introspection shows', () => {
  test('has an example for every field that wants arguments', () => {
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
    const bare = fields.filter(
      ({ name, args }) => name !== 'node' && args.some(isRequiredArgument) && given[`Query.${name}`] === undefined,
    );
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  test('describes every type, field and argument', () => {
    const bare = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
      .flatMap((type) =>
        Object.values((type as GraphQLObjectType).getFields()).flatMap((field) => [
          ...(field.description ? [] : [`${type.name}.${field.name}`]),
          ...field.args.filter((arg) => !arg.description).map((arg) => `${type.name}.${field.name}(${arg.name})`),
        ]),
      );
    // The plugin that makes this field takes no description of its argument.
    expect(bare).toEqual(['Query.node(id)']);
  });
});

describe('every list', () => {
  test.each(ways.map((way) => [way.name, way] as const))('%s goes both ways in one order', async (_, way) => {
    const owner = /\$(\w+)/.exec(way.steps[0] ?? '')?.[1];
    const ownersOfWay = owner === undefined ? [null] : await longest(way, ids.get(owner) ?? []);
    for (const id of ownersOfWay) {
      const whole = await page(way, id, 'first: 1000');
      if (whole === null) continue;
      const size = Math.max(2, Math.ceil(whole.totalCount / 7));
      expect(whole.edges).toHaveLength(Math.min(1000, whole.totalCount));
      expect(await forwards(way, id, size)).toEqual(whole.edges);
      expect(await backwards(way, id, size)).toEqual(whole.edges);
      expect(new Set(whole.edges.map(({ cursor }) => cursor)).size).toBe(whole.edges.length);
    }
  });

  test('bounds a page by a cursor on either side', async () => {
    const way = ways.find(({ name }) => name === 'Query.industries');
    if (way === undefined) throw new Error('there is no list of industries');
    const whole = await page(way, null, 'first: 6');
    const cursor = (at: number): string => whole?.edges[at]?.cursor ?? '';
    const between = `after: "${cursor(0)}", before: "${cursor(5)}"`;
    expect((await page(way, null, `first: 100, ${between}`))?.edges).toEqual(whole?.edges.slice(1, 5));
    expect((await page(way, null, `last: 2, ${between}`))?.edges).toEqual(whole?.edges.slice(3, 5));
  });
});

/** The three objects with the longest lists, and one more. */
async function longest(way: Way, owners: readonly string[]): Promise<readonly string[]> {
  const lengths = await Promise.all(
    owners.map(async (id) => ({ id, length: (await page(way, id, 'first: 0'))?.totalCount ?? 0 })),
  );
  const sorted = lengths.sort((a, b) => b.length - a.length || (a.id < b.id ? -1 : 1));
  expect(sorted[0]?.length ?? 0, `no example of ${way.name} holds anything`).toBeGreaterThan(0);
  return [...sorted.slice(0, 3), ...sorted.slice(-1)].map(({ id }) => id);
}

describe('every id', () => {
  test.each(nodeTypes.map(({ name }) => name))('of a %s leads back to what bears it', async (type) => {
    const all = ids.get(type) ?? [];
    expect(all.length).toBeGreaterThan(0);
    for (const id of all) {
      const { node } = await ask(`{ node(id: ${JSON.stringify(id)}) { __typename id } }`);
      // What only a hidden text holds is shown by its counterpart of the shown text.
      if (type !== 'Measure' || (node as { id: string } | null)?.id === id)
        expect(node).toEqual({ __typename: type, id });
    }
  });
});
