import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../graph/embedded.ts';
import type { GraphStore } from '../../graph/store.ts';
import { loadSource, removeSource } from '../../importers/load.ts';
import type { SourceRecords } from '../../importers/records.ts';
import { wholeGraph } from '../importers/loading/whole-graph.ts';
import { meetingSources } from './order-sources.ts';
import { empty, openStores } from './stores.ts';

const ORDERS = 20;

let stores: readonly GraphStore[];
beforeAll(async () => {
  stores = await openStores();
});
afterAll(async () => {
  for (const store of stores) await store.close();
});

/** Numbers from 0 to below `below`, the same ones for the same seed (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function shuffled<Item>(items: readonly Item[], next: (below: number) => number): readonly Item[] {
  const rest = [...items];
  return items.flatMap(() => rest.splice(next(rest.length), 1));
}

/** The graph without the lock, which stands where several processes may write. */
async function graphOf(store: GraphStore): Promise<readonly string[]> {
  return (await wholeGraph(store)).filter((line) => !line.startsWith('["Lock"'));
}

/**
 * Loads sources in the order of a seed, one by one or several at once, and removes some on the way that come again. Returns the name of
 * the one that came last, or one of those that came last together.
 */
async function loadSomehow(store: GraphStore, sources: readonly SourceRecords[], seed: number): Promise<string> {
  const next = numbers(seed);
  const queue = [...shuffled(sources, next)];
  let last = '';
  let removals = 2;
  while (queue.length > 0) {
    const together = queue.splice(0, 1 + next(3));
    await Promise.all(together.map((records) => loadSource(store, records)));
    const [some] = together;
    if (some === undefined) break;
    last = some.source;
    if (removals === 0 || next(3) > 0) continue;
    removals--;
    await removeSource(store, some.source);
    queue.splice(next(queue.length + 1), 0, some);
  }
  return last;
}

/** What stands when sources are loaded one by one as they are given, and nothing else has ever been loaded: made once for each that is left out. */
class Expected {
  readonly #graphs = new Map<string, Promise<readonly string[]>>();

  without(gone: string): Promise<readonly string[]> {
    const known = this.#graphs.get(gone) ?? this.#make(gone);
    this.#graphs.set(gone, known);
    return known;
  }

  async #make(gone: string): Promise<readonly string[]> {
    const store = await openEmbedded(null);
    await store.ensureSchema();
    for (const records of meetingSources) if (records.source !== gone) await loadSource(store, records);
    const graph = await graphOf(store);
    await store.close();
    return graph;
  }
}

const NOBODY = '';
const expected = new Expected();

/** Kinds of edges that the sources must make, so that their orders are told apart by them. */
const KINDS = ['MAY_BE', 'SUCCEEDS', 'MEMBER_OF', 'EDITION_OF', 'SUPERSEDES', 'LISTS', 'FOCUSES_ON', 'PART_OF'];

describe('the order of loading changes nothing', () => {
  test('the sources meet in every way', async () => {
    const whole = await expected.without(NOBODY);
    for (const kind of KINDS)
      expect(
        whole.some((line) => line.includes(`","${kind}","`)),
        kind,
      ).toBe(true);
    for (const { source } of meetingSources) expect(await expected.without(source), source).not.toEqual(whole);
  });

  test.for(['grafeo', 'neo4j'] as const)('on %s', { timeout: 300_000 }, async (engine, { skip }) => {
    const store = stores.find((each) => each.engine === engine);
    if (store === undefined) return skip('no Neo4j here');
    for (let seed = 1; seed <= ORDERS; seed++) {
      await empty(store);
      const last = await loadSomehow(store, meetingSources, seed);
      expect(await graphOf(store), `order ${seed}`).toEqual(await expected.without(NOBODY));
      await removeSource(store, last);
      expect(await graphOf(store), `order ${seed}, without ${last}`).toEqual(await expected.without(last));
    }
  });
});
