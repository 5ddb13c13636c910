import { createHash } from 'node:crypto';
import {
  loadLabelAllIssuers,
  loadLabelAllResponsibleUnits,
  loadTakeLock,
  removeDropSources,
  sourceAll,
  sourceOne,
  sourceStale,
} from '../cypher/queries.ts';
import { NotFoundError } from '../graph/errors.ts';
import { nearestAmong } from '../graph/questions/nearest.ts';
import type { GraphReader, GraphStore, GraphWriter } from '../graph/store.ts';
import { assertionsOf } from './loading/assertions.ts';
import { type ChangeCounts, diff, isEmpty } from './loading/diff.ts';
import { SourceOfOursError } from './loading/errors.ts';
import { readRecords } from './loading/held-records.ts';
import { sourceId } from './loading/ids.ts';
import { formerTables, isKnowledge, loaderStamp } from './loading/knowledge.ts';
import { planLoad } from './loading/plan.ts';
import type { WantedSource } from './loading/plan-source.ts';
import { readProperties, stringOf } from './loading/present.ts';
import type { NodeRow, Properties } from './loading/rows.ts';
import { refuseStranger } from './loading/strangers.ts';
import { type Batch, batchesOf, type WriteProgress, writeBatches } from './loading/write.ts';
import type { SourceRecords } from './records.ts';

export interface LoadOptions {
  /** Compares and writes even when the records are those already loaded; replaces a source with which they have nothing in common. */
  readonly again?: boolean;
  readonly onProgress?: WriteProgress;
}

/** What a load did: the source's own numbers, and how many nodes and edges came, changed and went. */
export interface LoadSummary extends ChangeCounts {
  readonly source: string;
  readonly policies: number;
  readonly measures: number;
  readonly citations: number;
  /** Assignments of units to measures. */
  readonly tasks: number;
  readonly warnings: SourceRecords['warnings'];
  readonly unchanged: boolean;
  readonly seconds: number;
}

/**
 * Makes the graph hold exactly what these records assert under their source's name, in one transaction; the same records again
 * write nothing. Throws `SourceTakenError` rather than replace a source with which they share no policy.
 */
export async function loadSource(
  store: GraphStore,
  records: SourceRecords,
  options: LoadOptions = {},
): Promise<LoadSummary> {
  return loadMade(store, () => records, options);
}

/** As {@link loadSource}; the records are made here and let go of while they are written, and made again for another attempt. */
export async function loadMade(
  store: GraphStore,
  make: () => SourceRecords | Promise<SourceRecords>,
  options: LoadOptions = {},
): Promise<LoadSummary> {
  await refreshSources(store);
  return putMade(store, make, options);
}

/** Stores whose sources are known to be loaded by this program and its tables. */
const fresh = new WeakSet<GraphStore>();

/**
 * Loads the sources again that were loaded by another version of the program or of its data files, from the records that the graph holds:
 * what the new tables call by another name is resolved again. Once for each store that is opened; returns how many sources that were.
 */
export async function refreshSources(store: GraphStore): Promise<number> {
  if (fresh.has(store)) return 0;
  const stale = await store.read((graph) => graph.run(sourceStale, { loader: loaderStamp() }));
  let refreshed = 0;
  for (const { id } of stale) {
    const records = await store.read((graph) => readRecords(graph, id));
    if (records === null) continue;
    await putMade(store, () => records, { again: true });
    refreshed++;
  }
  const former = await store.read(formerTables);
  if (stale.length + former.length > 0) await store.write((graph) => replaceTables(graph, former));
  fresh.add(store);
  return refreshed;
}

/** Takes away the data files of before, and labels the agencies of a graph from before there were labels. */
async function replaceTables(graph: GraphWriter, former: readonly string[]): Promise<void> {
  await graph.run(removeDropSources, { ids: former });
  await graph.run(loadLabelAllIssuers, {});
  await graph.run(loadLabelAllResponsibleUnits, {});
}

async function putMade(
  store: GraphStore,
  make: () => SourceRecords | Promise<SourceRecords>,
  { again = false, onProgress }: LoadOptions,
): Promise<LoadSummary> {
  const began = performance.now();
  const supply = new RecordSupply(make);
  const told = tellOf(await supply.records());
  if (isKnowledge(told.source)) throw new SourceOfOursError(told.source);
  const { id, digest, numbers } = told;
  const summary = (counts: ChangeCounts, unchanged: boolean): LoadSummary => ({
    source: told.source,
    ...numbers,
    warnings: told.warnings,
    ...counts,
    unchanged,
    seconds: (performance.now() - began) / 1000,
  });
  const present = await store.read((graph) => readSourceNode(graph, id));
  const isSame = present !== null && present['digest'] === digest;
  const isFresh = isSame && present['loader'] === loaderStamp();
  if (isFresh && !again) return summary(NOTHING, true);
  if (present !== null && !isSame && !again)
    await store.read(async (graph) => refuseStranger(graph, id, await supply.records()));
  // Made anew for each attempt and not kept: what is written is not held twice.
  const wanted = async (): Promise<WantedSource> => ({
    node: (old) => sourceNode(told, old),
    assertions: assertionsOf(await supply.take()),
  });
  // Usually nothing differs then, and a look does without the lock.
  if (isFresh && (await store.read(async (graph) => isAsWanted(graph, id, await wanted()))))
    return summary(NOTHING, true);
  const counts = await store.write((graph) => replace(store, graph, id, wanted, onProgress));
  return summary(counts, counts === NOTHING);
}

/** Makes the records of a source when they are asked for and keeps them until they are taken. */
class RecordSupply {
  readonly #make: () => SourceRecords | Promise<SourceRecords>;
  #kept: SourceRecords | null = null;

  constructor(make: () => SourceRecords | Promise<SourceRecords>) {
    this.#make = make;
  }

  async records(): Promise<SourceRecords> {
    this.#kept ??= await this.#make();
    return this.#kept;
  }

  async take(): Promise<SourceRecords> {
    const records = await this.records();
    this.#kept = null;
    return records;
  }
}

/** What is told of a source, and kept while its records are not. */
interface SourceTold extends Pick<SourceRecords, 'source' | 'format' | 'sha256' | 'warnings'> {
  readonly id: string;
  readonly digest: string;
  readonly chars: number;
  readonly numbers: ReturnType<typeof numbersOf>;
}

function tellOf(records: SourceRecords): SourceTold {
  const { source, format, sha256, warnings, text } = records;
  const told = { source, format, sha256, warnings, chars: text.length, numbers: numbersOf(records) };
  return { ...told, id: sourceId(source), digest: digestOf(records) };
}

/** The summary of a source that stays as it is, from its node. */
export function summaryOf(node: Properties): LoadSummary {
  const count = (name: string): number => (typeof node[name] === 'number' ? node[name] : 0);
  return {
    source: stringOf(node, 'name'),
    policies: count('policies'),
    measures: count('measures'),
    citations: count('citations'),
    tasks: count('tasks'),
    warnings: JSON.parse(stringOf(node, 'warnings') || '[]') as SourceRecords['warnings'],
    ...NOTHING,
    unchanged: true,
    seconds: 0,
  };
}

const NOTHING: ChangeCounts = { created: 0, changed: 0, removed: 0 };

/** What a removal did. */
export interface RemoveSummary {
  readonly name: string;
  /** Nodes and edges that went. */
  readonly removed: number;
}

/** Makes the graph what it would be without a source. Throws {@link NotFoundError} with the nearest names for an unknown one. */
export async function removeSource(store: GraphStore, name: string): Promise<RemoveSummary> {
  if (isKnowledge(name)) throw new SourceOfOursError(name);
  await refreshSources(store);
  const id = sourceId(name);
  const { removed } = await store.write(async (graph) => {
    if ((await readSourceNode(graph, id)) === null) throw await unknownSource(graph, name);
    return replace(store, graph, id, async () => null);
  });
  return { name, removed };
}

async function replace(
  store: GraphStore,
  graph: GraphWriter,
  id: string,
  wanted: () => Promise<WantedSource | null>,
  progress?: WriteProgress,
): Promise<ChangeCounts> {
  // The embedded engine has one writing process, which queues its own.
  if (store.engine === 'neo4j') await graph.run(loadTakeLock, { token: id });
  const { batches, counts } = await changes(graph, id, await wanted());
  await writeBatches(graph, batches, progress);
  return counts;
}

/** What must be written, and how much that is. */
async function changes(
  graph: GraphReader,
  id: string,
  wanted: WantedSource | null,
): Promise<{ readonly batches: Batch[]; readonly counts: ChangeCounts }> {
  const plan = await planLoad(graph, id, wanted);
  const patch = diff(plan.present, plan.wanted);
  return { batches: batchesOf(patch), counts: isEmpty(patch) ? NOTHING : patch.counts };
}

async function isAsWanted(graph: GraphReader, id: string, wanted: WantedSource): Promise<boolean> {
  const plan = await planLoad(graph, id, wanted);
  return isEmpty(diff(plan.present, plan.wanted));
}

async function readSourceNode(graph: GraphReader, id: string): Promise<Properties | null> {
  const [row] = await graph.run(sourceOne, { id });
  return row === undefined ? null : readProperties(row.properties);
}

/** The SHA-256 of all that the records say. */
function digestOf(records: SourceRecords): string {
  const hash = createHash('sha256');
  for (const [, part] of Object.entries(records).sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(typeof part === 'string' ? part : JSON.stringify(part));
  return hash.digest('hex');
}

function numbersOf({ policies, measures, citations, tasks }: SourceRecords) {
  return {
    policies: policies.length,
    measures: measures.length,
    citations: citations.length,
    tasks: tasks.reduce((sum, { assignments }) => sum + assignments.length, 0),
  };
}

function sourceNode(told: SourceTold, old: NodeRow | null): NodeRow {
  const { id, source: name, format, sha256, digest, chars, numbers } = told;
  const unchanged = old !== null && old.properties['digest'] === digest;
  const loader = loaderStamp();
  const imported = unchanged ? stringOf(old.properties, 'imported') : new Date().toISOString();
  const warnings = JSON.stringify(told.warnings);
  return { id, properties: { id, name, format, sha256, digest, loader, imported, chars, ...numbers, warnings } };
}

async function unknownSource(graph: GraphReader, name: string): Promise<NotFoundError> {
  const names = (await graph.run(sourceAll, {})).map((row) => row.name);
  const nearest = nearestAmong(names, name);
  const hint = nearest.length > 0 ? `相近的有：${nearest.join('、')}。` : '用 zhengmai sources 查看全部来源。';
  return new NotFoundError(`图中没有名为“${name}”的来源。${hint}`, nearest);
}
