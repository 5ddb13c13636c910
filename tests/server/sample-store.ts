import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEmbedded } from '../../graph/embedded.ts';
import type { GraphStore } from '../../graph/store.ts';
import { extractSource } from '../../importers/extract.ts';
import { loadSource } from '../../importers/load.ts';

const SAMPLES = join(import.meta.dirname, '../../samples');

/** A store in memory that holds the project's samples. */
export async function sampleStore(): Promise<GraphStore> {
  const store = await openEmbedded(null);
  await store.ensureSchema();
  for (const file of readdirSync(SAMPLES).filter((each) => /^\d/.test(each)))
    await loadSource(store, extractSource(file, readFileSync(join(SAMPLES, file))));
  return store;
}
