import { openEmbedded } from '../../../graph/embedded.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { exampleGraph } from './example-graph.ts';

/** A store in memory that holds the example graph. */
export async function exampleStore(): Promise<GraphStore> {
  const store = await openEmbedded(null);
  await store.ensureSchema();
  await exampleGraph().into(store);
  return store;
}
