import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../graph/store.ts';
import { allQueries, casesOf, orphanedCases, outcomeOf, type QueryCase, writeCases } from './query-cases.ts';
import { loadSmallGraph } from './small-graph.ts';
import { dump, openStores } from './stores.ts';

/** Set to 1, the rows that Grafeo gives are written into the case files, for a person to read before they are committed. */
const WRITE = process.env['ZHENGMAI_WRITE_EXPECTED'] === '1';

let stores: readonly GraphStore[];
beforeAll(async () => {
  stores = await openStores();
  for (const store of stores) await loadSmallGraph(store);
});
afterAll(async () => {
  for (const store of stores) await store.close();
});

test('the small graph is the same on every engine', async () => {
  const graphs = await Promise.all(stores.map((store) => store.read(dump)));
  expect(graphs[0]?.length).toBeGreaterThan(100);
  for (const graph of graphs) expect(graph).toEqual(graphs[0]);
});

if (WRITE) {
  test.each(allQueries)('write what is expected of $name', async (query) => {
    const [store] = stores;
    const cases: QueryCase[] = [];
    for (const { params } of casesOf(query)) {
      if (store !== undefined) cases.push({ params, ...(await outcomeOf(store, query, params)) });
    }
    if (cases.length > 0) writeCases(query, cases);
  });
}

describe.each(['grafeo', 'neo4j'] as const)('%s', (engine) => {
  test.for(allQueries)('$name', async (query, { skip }) => {
    const store = stores.find((candidate) => candidate.engine === engine);
    if (store === undefined) return skip('no Neo4j here');
    const cases = casesOf(query);
    expect(cases.length, `no cases: write tests/contract/expected/${query.name}.json`).toBeGreaterThan(0);
    for (const { params, ...expected } of cases) {
      expect(await outcomeOf(store, query, params), JSON.stringify(params)).toEqual(expected);
    }
    expect(cases.some(hasEffect), 'every case gives nothing').toBe(true);
  });
});

test('every case belongs to a query', () => {
  expect(orphanedCases()).toEqual([]);
});

function hasEffect({ rows, removed = [], added = [] }: QueryCase): boolean {
  return rows.length + removed.length + added.length > 0;
}
