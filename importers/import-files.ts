import { createHash } from 'node:crypto';
import { sourceOne } from '../cypher/queries.ts';
import type { GraphStore } from '../graph/store.ts';
import { extractSource } from './extract.ts';
import { extractAhead, threadsFor } from './extract-ahead.ts';
import { type LoadSummary, loadMade, loadSource, summaryOf } from './load.ts';
import { sourceId } from './loading/ids.ts';
import { readProperties } from './loading/present.ts';
import type { Properties } from './loading/rows.ts';
import type { WriteProgress } from './loading/write.ts';
import type { SourceRecords } from './records.ts';

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

interface ImportOptions {
  /** Reads and compares even when these very bytes are loaded; replaces sources with which the files have nothing in common. */
  readonly again: boolean;
  readonly onProgress: WriteProgress;
}

/**
 * Imports files one after the other, each in one transaction, and yields what became of each, in their order; where there are several
 * large ones, extraction runs ahead in threads. Bytes that are loaded under their source's name already are not extracted, unless `again`.
 */
export async function* importFiles(
  store: GraphStore,
  files: readonly FileToImport[],
  options: ImportOptions,
): AsyncGenerator<ImportedFile> {
  const known = options.again ? new Map<string, Properties>() : await knownSources(store, files);
  const threads = threadsFor(files);
  if (threads < 2) for (const file of files) yield await settled(() => importHere(store, file, known, options));
  else yield* importAhead(store, files, threads, known, options);
}

type KnownSources = ReadonlyMap<string, Properties>;

async function importHere(
  store: GraphStore,
  file: FileToImport,
  known: KnownSources,
  options: ImportOptions,
): Promise<LoadSummary> {
  const began = performance.now();
  const { name, source } = file;
  const node = known.get(source);
  if (node !== undefined && isOf(file.read(), node)) return summaryOf(node);
  const make = (): SourceRecords => ({ ...extractSource(name, file.read()), source });
  return since(began, await loadMade(store, make, options));
}

async function* importAhead(
  store: GraphStore,
  files: readonly FileToImport[],
  threads: number,
  known: KnownSources,
  options: ImportOptions,
): AsyncGenerator<ImportedFile> {
  const pending = files.map(({ name, source, size, read }) => ({
    name,
    size,
    read: () => {
      const bytes = read();
      const node = known.get(source);
      return node !== undefined && isOf(bytes, node) ? null : bytes;
    },
  }));
  let at = 0;
  for await (const outcome of extractAhead(pending, 'records', threads)) {
    const source = files[at++]?.source ?? '';
    yield await settled(async () => {
      if ('error' in outcome) throw outcome.error;
      const { extracted } = outcome;
      if (extracted === null || !('records' in extracted)) return summaryOf(known.get(source) ?? {});
      return loadSource(store, { ...extracted.records, source }, options);
    });
  }
}

async function settled(work: () => Promise<LoadSummary>): Promise<ImportedFile> {
  try {
    return { summary: await work() };
  } catch (error) {
    return { error };
  }
}

function since(began: number, summary: LoadSummary): LoadSummary {
  return { ...summary, seconds: (performance.now() - began) / 1000 };
}

/** The nodes of the sources that are loaded under these names. */
async function knownSources(store: GraphStore, files: readonly FileToImport[]): Promise<KnownSources> {
  const known = new Map<string, Properties>();
  await store.read(async (graph) => {
    for (const { source } of files) {
      const [row] = await graph.run(sourceOne, { id: sourceId(source) });
      if (row !== undefined) known.set(source, readProperties(row.properties));
    }
  });
  return known;
}

/** Whether a source was made of these bytes. */
function isOf(bytes: Uint8Array, node: Properties): boolean {
  return node['sha256'] === createHash('sha256').update(bytes).digest('hex');
}
