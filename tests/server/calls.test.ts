import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExecutionResult, execute, parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSamples, type SampleGraph } from '../../bin/sample-graph.ts';
import type { GraphStore } from '../../graph/store.ts';
import { createContext } from '../../server/context.ts';
import { schema } from '../../server/schema.ts';
import { noImports } from './no-imports.ts';

const EXAMPLES = join(import.meta.dirname, '../../docs/api');

/**
 * How often each example of docs/api asks the database. A number that grows with what is asked about would show here: every list and
 * every field of its items is read at once, whatever its length.
 */
const calls: Readonly<Record<string, number>> = {
  agency: 3,
  clusters: 2,
  compare: 8,
  derivation: 6,
  'derivation-region': 10,
  diffusion: 8,
  'diffusion-phrase': 9,
  'diffusion-policy': 9,
  'edge-groups': 4,
  'in-force': 8,
  industries: 4,
  lineage: 8,
  'measures-derived-from': 13,
  neighbours: 8,
  node: 1,
  path: 12,
  policy: 6,
  region: 5,
  search: 4,
  source: 2,
  sources: 3,
  stats: 4,
  subgraph: 4,
  'tasks-of': 17,
};

let graph: SampleGraph;
beforeAll(async () => {
  graph = await openSamples();
});
afterAll(() => graph.close());

/** A store that counts what is asked of it. */
function counting(store: GraphStore): { readonly store: GraphStore; count(): number } {
  let count = 0;
  const counted: GraphStore = {
    engine: store.engine,
    read: (work) =>
      store.read((reader) =>
        work({
          run(query, params) {
            count += 1;
            return reader.run(query, params);
          },
        }),
      ),
    write: (work) => store.write(work),
    search(request) {
      count += 1;
      return store.search(request);
    },
    ensureSchema: () => store.ensureSchema(),
    close: () => store.close(),
  };
  return { store: counted, count: () => count };
}

test.each(readdirSync(EXAMPLES).flatMap((file) => (file.endsWith('.graphql') ? [file.replace('.graphql', '')] : [])))(
  '%s asks no more than this',
  async (name) => {
    const { store, count } = counting(graph.store);
    const document = parse(readFileSync(join(EXAMPLES, `${name}.graphql`), 'utf8'));
    const contextValue = createContext({ store, imports: noImports, mayWrite: false, job: null });
    const { errors } = (await execute({ schema, document, contextValue })) as ExecutionResult;
    expect(errors).toBeUndefined();
    expect({ [name]: count() }).toEqual({ [name]: calls[name] });
  },
);
