import {
  loadAsserted,
  loadClaims,
  loadListings,
  loadNames,
  loadTexts,
  sourceAssignments,
  sourceChunks,
  sourceClaims,
  sourceListings,
  sourceMeasures,
  sourceOne,
  sourceParks,
  sourceTexts,
} from '../../cypher/queries.ts';
import type { Query } from '../../cypher/query.ts';
import { type EdgeKind, edgeKinds } from '../../graph/model.ts';
import type { GraphReader } from '../../graph/store.ts';
import { readHolder } from './holders.ts';
import {
  type EdgeRow,
  type Holder,
  type NodeRow,
  PartBuilder,
  type Properties,
  plainEdge,
  type Value,
} from './rows.ts';

/** The most rows that one query is given. */
export const BATCH = 2000;

/** Runs a query over a list in batches. */
export async function runBatches<Item, Params, Row>(
  graph: GraphReader,
  query: Query<Params, Row>,
  items: readonly Item[],
  params: (batch: readonly Item[]) => Params,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let at = 0; at < items.length; at += BATCH) {
    for (const row of await graph.run(query, params(items.slice(at, at + BATCH)))) rows.push(row);
  }
  return rows;
}

/** The properties of a node or edge as the store gives them. Throws for a value that no load writes. */
export function readProperties(values: { readonly [name: string]: unknown }): Properties {
  const properties: Record<string, Value> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined) continue;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') properties[name] = value;
    else if (Array.isArray(value)) properties[name] = value.map(String);
    else throw new Error(`property ${name} has a value of no known type`);
  }
  return properties;
}

/** A string property; empty where it is not there. */
export function stringOf(properties: Properties, name: string): string {
  const value = properties[name];
  return typeof value === 'string' ? value : '';
}

interface FoundEdge {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly properties: { readonly [name: string]: unknown };
}

/** An edge with evidence as the store gives it. */
export function readEdge({ kind, from, to, properties }: FoundEdge): EdgeRow {
  const read = readProperties(properties);
  if (!isEdgeKind(kind)) throw new Error(`edge of no known kind: ${kind}`);
  return { key: stringOf(read, 'id'), kind, from, to, properties: read };
}

function isEdgeKind(kind: string): kind is EdgeKind {
  return Object.hasOwn(edgeKinds, kind);
}

/** What a source asserts at present, but for the names it uses. */
export interface PresentSource {
  readonly node: NodeRow;
  readonly part: PartBuilder;
  readonly holders: readonly Holder[];
  /** Ids of the names that it uses. */
  readonly names: readonly string[];
}

/** Reads all that a source asserts, from its node outwards; null where there is no such source. */
export async function readSource(graph: GraphReader, id: string): Promise<PresentSource | null> {
  const [row] = await graph.run(sourceOne, { id });
  if (row === undefined) return null;
  const node = { id, properties: readProperties(row.properties) };
  const part = new PartBuilder();
  part.node(id, node.properties);
  const texts = await readTexts(graph, id, part);
  await readChunks(graph, id, part);
  const { names, stubs } = await readClaims(graph, id, part);
  await readMeasures(
    graph,
    texts.map((text) => text.id),
    part,
  );
  const listings = (await graph.run(sourceListings, { id })).map((each) => readEdge({ kind: 'LISTS', ...each }));
  const policies = new Set([...listings.map(({ to }) => to), ...texts.map(({ policy }) => policy)]);
  const asserted = (await readAsserted(graph, [...policies])).filter((edge) => edge.properties['source'] === id);
  const parks = await readParks(graph, id, asserted);
  for (const edge of [...listings, ...asserted, ...parks]) part.edge(edge);
  return { node, part, holders: [...texts.map(({ holder }) => holder), ...stubs], names };
}

/** The edges that texts and lists of any source assert of policies. */
export async function readAsserted(graph: GraphReader, policies: readonly string[]): Promise<readonly EdgeRow[]> {
  return (await runBatches(graph, loadAsserted, policies, (ids) => ({ ids }))).map(readEdge);
}

/** The list rows of any source that lead to policies. */
export async function readListings(graph: GraphReader, policies: readonly string[]): Promise<readonly EdgeRow[]> {
  const rows = await runBatches(graph, loadListings, policies, (ids) => ({ ids }));
  return rows.map((row) => readEdge({ kind: 'LISTS', ...row }));
}

/** The stubs among the claims of list rows. */
export async function readStubs(graph: GraphReader, listings: readonly EdgeRow[]): Promise<readonly Holder[]> {
  const claims = [...new Set(listings.map(({ properties }) => stringOf(properties, 'claim')))];
  const rows = await runBatches(graph, loadClaims, claims, (ids) => ({ ids }));
  return rows.flatMap((row) => {
    const properties = readProperties(row.properties);
    if (properties['kind'] !== 'stub') return [];
    return [readHolder(row.id, stringOf(properties, 'source'), stringOf(properties, 'record'))];
  });
}

/** The stubs that stand for policies: those whose list row leads to them first. */
export async function readStubsOf(
  graph: GraphReader,
  policies: readonly string[],
): Promise<readonly { readonly policy: string; readonly holder: Holder }[]> {
  const listings = (await readListings(graph, policies)).filter(({ key }) => !key.includes('+'));
  const policyOf = new Map(listings.map(({ to, properties }) => [stringOf(properties, 'claim'), to]));
  return (await readStubs(graph, listings)).map((holder) => ({ policy: policyOf.get(holder.id) ?? '', holder }));
}

/** A text node with what it keeps. */
export interface PresentText {
  readonly id: string;
  readonly policy: string;
  readonly properties: Properties;
  readonly holder: Holder;
}

export function presentText(values: { readonly [name: string]: unknown }): PresentText {
  const properties = readProperties(values);
  const id = stringOf(properties, 'id');
  const holder = readHolder(id, stringOf(properties, 'source'), stringOf(properties, 'record'));
  return { id, policy: stringOf(properties, 'policy'), properties, holder };
}

/** Text nodes by id. */
export async function readTextNodes(graph: GraphReader, texts: readonly string[]): Promise<readonly PresentText[]> {
  return (await runBatches(graph, loadTexts, texts, (ids) => ({ ids }))).map(({ properties }) =>
    presentText(properties),
  );
}

async function readTexts(graph: GraphReader, id: string, part: PartBuilder): Promise<readonly PresentText[]> {
  const texts = (await graph.run(sourceTexts, { id })).map(({ properties }) => presentText(properties));
  for (const text of texts) {
    part.node(text.id, text.properties);
    part.plain('HOLDS', id, text.id);
    part.edge(plainEdge('TEXT_OF', text.id, text.policy));
  }
  return texts;
}

async function readChunks(graph: GraphReader, id: string, part: PartBuilder): Promise<void> {
  for (const row of await graph.run(sourceChunks, { id })) {
    const properties = readProperties(row.properties);
    part.node(stringOf(properties, 'id'), properties);
    part.plain('HAS_CHUNK', id, stringOf(properties, 'id'));
  }
}

async function readClaims(
  graph: GraphReader,
  id: string,
  part: PartBuilder,
): Promise<{ readonly names: readonly string[]; readonly stubs: readonly Holder[] }> {
  const names: string[] = [];
  const stubs: Holder[] = [];
  for (const row of await graph.run(sourceClaims, { id })) {
    const properties = readProperties(row.properties);
    const claim = stringOf(properties, 'id');
    const record = stringOf(properties, 'record');
    part.node(claim, properties);
    part.plain('ASSERTS', id, claim);
    if (properties['kind'] === 'names') names.push(...(JSON.parse(record) as string[]));
    if (properties['kind'] === 'stub') stubs.push(readHolder(claim, id, record));
  }
  return { names, stubs };
}

async function readMeasures(graph: GraphReader, texts: readonly string[], part: PartBuilder): Promise<void> {
  const measures: string[] = [];
  for (const { parent, properties } of await runBatches(graph, sourceMeasures, texts, (batch) => ({ texts: batch }))) {
    const read = readProperties(properties);
    const id = stringOf(read, 'id');
    part.node(id, read);
    part.plain('CONTAINS', parent, id);
    measures.push(id);
  }
  for (const row of await runBatches(graph, sourceAssignments, measures, (batch) => ({ measures: batch }))) {
    part.edge(readEdge({ kind: 'ASSIGNS_TO', ...row }));
  }
}

async function readParks(
  graph: GraphReader,
  source: string,
  asserted: readonly EdgeRow[],
): Promise<readonly EdgeRow[]> {
  const parks = [...new Set(asserted.filter(({ kind }) => kind === 'NAMES_PARK').map(({ to }) => to))];
  return (await runBatches(graph, sourceParks, parks, (batch) => ({ parks: batch, source }))).map(readEdge);
}

/** That a text or reference leads from a name to a node, in the source under work (`mine`) or in others. */
export interface NameUse {
  readonly name: string;
  readonly via: string;
  readonly target: string;
  readonly mine: boolean;
  readonly others: boolean;
}

/** The uses of names, seen from a source. */
export async function readUses(
  graph: GraphReader,
  names: readonly string[],
  source: string,
): Promise<readonly NameUse[]> {
  const rows = await runBatches(graph, loadNames, names, (batch) => ({ names: batch, source }));
  return rows.map((row) => ({ ...row, mine: row.mine > 0, others: row.others > 0 }));
}
