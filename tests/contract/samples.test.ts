import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openNeo4j } from '../../graph/neo4j.ts';
import type { GraphStore } from '../../graph/store.ts';
import { extractSource } from '../../importers/extract.ts';
import { loadSource, removeSource } from '../../importers/load.ts';
import type { SourceRecords } from '../../importers/records.ts';
import { wholeGraph } from '../importers/loading/whole-graph.ts';
import { neo4jAddress, openStores } from './stores.ts';

const SAMPLES = join(import.meta.dirname, '../../samples');

let stores: readonly GraphStore[];
let records: readonly SourceRecords[];
beforeAll(async () => {
  stores = await openStores();
  const files = readdirSync(SAMPLES).filter((file) => /^\d/.test(file));
  records = files.map((file) => extractSource(file, readFileSync(join(SAMPLES, file))));
});
afterAll(async () => {
  for (const store of stores) await store.close();
});

describe.skipIf(neo4jAddress === null)('the samples', { timeout: 300_000 }, () => {
  test('make the same graph on both engines', async () => {
    for (const store of stores) for (const each of records) await loadSource(store, each);
    const [grafeo, neo4j] = await graphs();
    expect(grafeo?.length).toBeGreaterThan(1000);
    expect(neo4j).toEqual(grafeo);
  });

  test('write nothing when they are loaded again', async () => {
    for (const store of stores) {
      for (const each of records) {
        const { created, changed, removed } = await loadSource(store, each, { again: true });
        expect([store.engine, created, changed, removed]).toEqual([store.engine, 0, 0, 0]);
      }
    }
  });

  test('leave the same graph on both engines when some are removed', async () => {
    for (const store of stores) {
      for (const each of records.slice(0, 3)) await removeSource(store, each.source);
    }
    const [grafeo, neo4j] = await graphs();
    expect(neo4j).toEqual(grafeo);
  });

  test('come to the same graph when two processes load at once', async () => {
    const [grafeo, first] = stores;
    if (grafeo === undefined || first === undefined || neo4jAddress === null) return;
    const second = await openNeo4j(neo4jAddress);
    try {
      for (const each of records.slice(0, 3)) await loadSource(grafeo, each);
      await Promise.all([
        ...records.slice(0, 2).map((each) => loadSource(first, each)),
        ...records.slice(2, 3).map((each) => loadSource(second, each)),
      ]);
    } finally {
      await second.close();
    }
    const [sequential, concurrent] = await graphs();
    expect(concurrent).toEqual(sequential);
  });

  test('leave nothing when all are removed', async () => {
    for (const store of stores) {
      for (const each of records) await removeSource(store, each.source);
    }
    for (const graph of await graphs()) expect(graph).toEqual([]);
  });
});

/** What each engine holds, without the lock that only writers on a shared server take. */
async function graphs(): Promise<readonly (readonly string[])[]> {
  const whole = await Promise.all(stores.map(wholeGraph));
  return whole.map((lines) => lines.filter((line) => !line.startsWith('["Lock"')));
}
