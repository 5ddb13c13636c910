import { createHash } from 'node:crypto';
import { sourceOne } from '../cypher/queries.ts';
import type { GraphStore } from '../graph/store.ts';
import { extractAhead, type Outcome } from './extract-ahead.ts';
import { type LoadSummary, loadSource, summaryOf } from './load.ts';
import { sourceId } from './loading/ids.ts';
import { readProperties } from './loading/present.ts';
import type { Properties } from './loading/rows.ts';
import type { WriteProgress } from './loading/write.ts';

/** A file to import: its own name, which tells its format, the name of its source, its size in bytes and how to read it. */
export interface FileToImport {
  readonly name: string;
  readonly source: string;
  readonly size: number;
  /** Throws where it cannot be read. */
  readonly read: () => Uint8Array;
}

/** What became of a file: what its load did, or the error that says why nothing was loaded. */
export type ImportedFile = { readonly summary: LoadSummary } | { readonly error: unknown };

/**
 * Imports files one after the other, each in one transaction, and yields what became of each, in their order; extraction runs ahead in
 * threads. Bytes that are loaded under their source's name already are not extracted, unless `again`.
 */
export async function* importFiles(
  store: GraphStore,
  files: readonly FileToImport[],
  { again, onProgress }: { readonly again: boolean; readonly onProgress: WriteProgress },
): AsyncGenerator<ImportedFile> {
  const known = again ? new Map<string, Properties>() : await knownSources(store, files);
  const pending = files.map(({ name, source, size, read }) => ({
    name,
    size,
    read: () => unlessKnown(read(), known.get(source)),
  }));
  let began = performance.now();
  let at = 0;
  for await (const outcome of extractAhead(pending, 'records')) {
    const source = files[at++]?.source ?? '';
    yield await loaded(outcome, source);
    began = performance.now();
  }

  async function loaded(outcome: Outcome, source: string): Promise<ImportedFile> {
    if ('error' in outcome) return outcome;
    const { extracted } = outcome;
    if (extracted === null || !('records' in extracted)) return { summary: summaryOf(known.get(source) ?? {}) };
    try {
      const summary = await loadSource(store, { ...extracted.records, source }, { again, onProgress });
      return { summary: { ...summary, seconds: (performance.now() - began) / 1000 } };
    } catch (error) {
      return { error };
    }
  }
}

/** The nodes of the sources that are loaded under these names. */
async function knownSources(
  store: GraphStore,
  files: readonly FileToImport[],
): Promise<ReadonlyMap<string, Properties>> {
  const known = new Map<string, Properties>();
  await store.read(async (graph) => {
    for (const { source } of files) {
      const [row] = await graph.run(sourceOne, { id: sourceId(source) });
      if (row !== undefined) known.set(source, readProperties(row.properties));
    }
  });
  return known;
}

function unlessKnown(bytes: Uint8Array, node: Properties | undefined): Uint8Array | null {
  if (node === undefined) return bytes;
  return node['sha256'] === createHash('sha256').update(bytes).digest('hex') ? null : bytes;
}
