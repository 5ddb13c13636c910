import type { MessagePort } from 'node:worker_threads';
import type { Config, StoreConfig } from './config.ts';
import { openEmbedded } from './embedded.ts';
import { StoreError } from './errors.ts';
import { readHolder } from './holder.ts';
import { openNeo4j } from './neo4j.ts';
import { openRemote } from './remote.ts';
import type { GraphStore } from './store.ts';
import { openPort } from './store-port.ts';
import { openStoreThread } from './store-thread.ts';

/**
 * Opens the graph that the configuration names, with its schema in place.
 * Throws {@link StoreError}: unreachable, wrong password, or a database file that another process holds.
 */
export async function openStore(config: Pick<Config, 'store'>): Promise<GraphStore> {
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

/** The way to a graph that one thread gives to another, to be sent with what {@link transferOf} names; for {@link openAccess}. */
export type StoreAccess =
  | { readonly kind: 'port'; readonly port: MessagePort }
  | { readonly kind: 'server'; readonly server: StoreConfig };

/** A graph that several threads of this process use. */
export interface ThreadedGraph {
  /** The graph, for this thread; to be closed last. */
  readonly store: GraphStore;
  /** A way to it for another thread. */
  readonly access: () => StoreAccess;
}

/**
 * As {@link openStore}, for a process that answers others meanwhile: an embedded graph is held by a thread of its own. When that ends unasked,
 * `onLost` is told, and what is asked of the graph fails with `STORE_UNREACHABLE`.
 */
export async function openThreaded(config: Config, onLost: (error: Error) => void): Promise<ThreadedGraph> {
  if (config.store.kind === 'embedded') {
    const { store, connect } = await openStoreThread(config.store, onLost);
    return { store, access: () => ({ kind: 'port', port: connect() }) };
  }
  const server = config.store;
  return { store: await openStore(config), access: () => ({ kind: 'server', server }) };
}

/** What of a way to a graph is handed over rather than copied. */
export function transferOf(access: StoreAccess): readonly MessagePort[] {
  return access.kind === 'port' ? [access.port] : [];
}

/** Opens a graph by the way that another thread gave. */
export async function openAccess(access: StoreAccess): Promise<GraphStore> {
  return access.kind === 'port' ? openPort(access.port) : openBy(access.server);
}

function openBy(store: StoreConfig): Promise<GraphStore> {
  return store.kind === 'embedded' ? openEmbedded(store.path) : openNeo4j(store);
}

function heldBy(store: StoreConfig, error: unknown) {
  if (!(error instanceof StoreError) || error.code !== 'STORE_HELD' || store.kind !== 'embedded') return null;
  return readHolder(store.path);
}
