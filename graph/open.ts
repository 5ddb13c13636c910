import type { Config, StoreConfig } from './config.ts';
import { openEmbedded } from './embedded.ts';
import { StoreError } from './errors.ts';
import { readHolder } from './holder.ts';
import { openNeo4j } from './neo4j.ts';
import { openRemote } from './remote.ts';
import type { GraphStore } from './store.ts';

/**
 * Opens the graph that the configuration names, with its schema in place.
 * Throws {@link StoreError}: unreachable, wrong password, or a database file that another process holds.
 */
export async function openStore(config: Config): Promise<GraphStore> {
  const store = await openBy(config.store);
  try {
    await store.ensureSchema();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** As {@link openStore}; where a server of this machine holds the embedded graph, works on it through that server. */
export async function openShared(config: Config): Promise<GraphStore> {
  try {
    return await openStore(config);
  } catch (error) {
    const holder = heldBy(config.store, error);
    if (holder === null) throw error;
    return openRemote(holder);
  }
}

function openBy(store: StoreConfig): Promise<GraphStore> {
  return store.kind === 'embedded' ? openEmbedded(store.path) : openNeo4j(store);
}

function heldBy(store: StoreConfig, error: unknown) {
  if (!(error instanceof StoreError) || error.code !== 'STORE_HELD' || store.kind !== 'embedded') return null;
  return readHolder(store.path);
}
