import { createHash } from 'node:crypto';
import { sourceOne } from '../cypher/queries.ts';
import type { GraphStore } from '../graph/store.ts';
import { extractSource } from './extract.ts';
import {
  type LoadSummary,
  loadMade,
  type RemoveSummary,
  refreshSources as refreshLoaded,
  removeSource as removeLoaded,
  summaryOf,
} from './load.ts';
import { sourceId } from './loading/ids.ts';
import { loaderStamp } from './loading/knowledge.ts';
import { readProperties } from './loading/present.ts';
import type { SourceRecords } from './records.ts';

/** A step of an import; `done` of `total` counts rows that are written, both 0 while extracting. */
export interface ImportStep {
  readonly phase: 'extracting' | 'loading';
  readonly done: number;
  readonly total: number;
}

export interface ImportOptions {
  /** Another name for the source. */
  readonly as?: string | null;
  /** Reads and compares even when these very bytes are loaded; replaces a source with which the file has nothing in common. */
  readonly again?: boolean;
  readonly onProgress?: (step: ImportStep) => void;
}

/**
 * Imports a file's bytes under its name: extracts its records and loads them in one transaction. The bytes that are loaded under this
 * name already are not read again unless asked. Throws `UnreadableFileError`, `SourceTakenError` and `StoreError`; the graph is then as
 * before.
 */
export async function importBytes(
  store: GraphStore,
  name: string,
  bytes: Uint8Array,
  { as = null, again = false, onProgress = () => {} }: ImportOptions = {},
): Promise<LoadSummary> {
  const began = performance.now();
  const source = as ?? name;
  const loaded = again ? null : await loadedSummary(store, source, bytes);
  if (loaded !== null) return loaded;
  onProgress({ phase: 'extracting', done: 0, total: 0 });
  // The file's own name tells its format.
  const make = (): SourceRecords => ({ ...extractSource(name, bytes), source });
  const summary = await loadMade(store, make, {
    again,
    onProgress: (done, total) => onProgress({ phase: 'loading', done, total }),
  });
  return { ...summary, seconds: (performance.now() - began) / 1000 };
}

/**
 * Loads again what another version of the program or of its data files had loaded, from the records that the graph holds. Returns how
 * many sources that were; the first import and removal do so too.
 */
export function refreshSources(store: GraphStore): Promise<number> {
  return refreshLoaded(store);
}

/** Makes the graph what it would be without a source. Throws `NotFoundError` with the nearest names for an unknown one. */
export function removeSource(store: GraphStore, name: string): Promise<RemoveSummary> {
  return removeLoaded(store, name);
}

/** The summary of the source that holds exactly these bytes; null where there is none. */
async function loadedSummary(store: GraphStore, source: string, bytes: Uint8Array): Promise<LoadSummary | null> {
  const [row] = await store.read((graph) => graph.run(sourceOne, { id: sourceId(source) }));
  if (row === undefined) return null;
  const properties = readProperties(row.properties);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return properties['sha256'] === sha256 && properties['loader'] === loaderStamp() ? summaryOf(properties) : null;
}
