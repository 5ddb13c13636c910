import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GraphReader, GraphStore } from '../../graph/store.ts';
import { allAnswers } from './all-questions.ts';
import { allQueries } from './query-cases.ts';
import { built, randomGraphs } from './random-graph.ts';
import { empty, neo4jAddress, openStores } from './stores.ts';

const GRAPHS = 100;

let stores: readonly GraphStore[];
beforeAll(async () => {
  stores = await openStores();
});
afterAll(async () => {
  for (const store of stores) await store.close();
});

test.skipIf(neo4jAddress === null)(
  `every question gives equal answers on both engines, on ${GRAPHS} random graphs`,
  { timeout: 600_000 },
  async () => {
    const asked = new Set<string>();
    await fc.assert(
      fc.asyncProperty(randomGraphs, async (random) => {
        const answers = stores.map(async (store) => {
          await empty(store);
          await built(random).into(store);
          return allAnswers(noting(store, asked), random);
        });
        const [grafeo, neo4j] = await Promise.all(answers);
        expect(neo4j).toEqual(grafeo);
      }),
      { numRuns: GRAPHS, seed: 20241121 },
    );
    const queries = allQueries.map((query) => query.name).filter((name) => name.startsWith('question/'));
    expect(queries.filter((name) => !asked.has(name))).toEqual([]);
  },
);

/** A store that notes the names of the queries it runs. */
function noting(store: GraphStore, asked: Set<string>): GraphStore {
  const note = (graph: GraphReader): GraphReader => ({
    run: (query, params) => {
      asked.add(query.name);
      return graph.run(query, params);
    },
  });
  return {
    engine: store.engine,
    read: (work) => store.read((graph) => work(note(graph))),
    write: (work) => store.write(work),
    search: (request) => store.search(request),
    ensureSchema: () => store.ensureSchema(),
    close: () => store.close(),
  };
}
