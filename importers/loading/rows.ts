import type { EdgeKind } from '../../graph/model.ts';
import type { Evidence } from '../../graph/text.ts';
import type { CitationRole, PolicyRecord } from '../records.ts';

export type Value = string | number | boolean | readonly string[];
export type Properties = { readonly [name: string]: Value };

/** A node as it should stand; its kind is that of its id. */
export interface NodeRow {
  readonly id: string;
  readonly properties: Properties;
}

/** An edge as it should stand. `key` tells it from all others: its id where it has evidence, else its kind and ends. */
export interface EdgeRow {
  readonly key: string;
  readonly kind: EdgeKind;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** The part of a graph that a load looks at or wants. */
export interface GraphPart {
  readonly nodes: Rows<NodeRow>;
  readonly edges: Rows<EdgeRow>;
}

/** Rows by their id or key. */
export type Rows<Row> = Pick<ReadonlyMap<string, Row>, 'get' | 'has' | 'keys' | 'values'>;

/** Two parts that have no row in common, seen as one. */
export function joined(one: GraphPart, other: GraphPart): GraphPart {
  return { nodes: joinedRows(one.nodes, other.nodes), edges: joinedRows(one.edges, other.edges) };
}

function joinedRows<Row>(one: Rows<Row>, other: Rows<Row>): Rows<Row> {
  return {
    get: (key) => one.get(key) ?? other.get(key),
    has: (key) => one.has(key) || other.has(key),
    keys: () => chained(one.keys(), other.keys()),
    values: () => chained(one.values(), other.values()),
  };
}

function* chained<Item>(one: Iterable<Item>, other: Iterable<Item>): MapIterator<Item> {
  yield* one;
  yield* other;
}

/** Collects rows; one of the same key replaces the one before. */
export class PartBuilder implements GraphPart {
  readonly nodes = new Map<string, NodeRow>();
  readonly edges = new Map<string, EdgeRow>();

  node(id: string, properties: Properties): void {
    this.nodes.set(id, { id, properties });
  }

  edge(edge: EdgeRow): void {
    this.edges.set(edge.key, edge);
  }

  /** An edge without evidence, known by its kind and ends. */
  plain(kind: EdgeKind, from: string, to: string): void {
    this.edge(plainEdge(kind, from, to));
  }
}

export function plainEdge(kind: EdgeKind, from: string, to: string): EdgeRow {
  return { key: `${kind}|${from}|${to}`, kind, from, to, properties: {} };
}

/** The edge by which a source's text or reference uses a name. */
export function namingEdge(name: string, to: string, source: string, via: string): EdgeRow {
  return { key: `NAMES|${name}|${to}|${source}|${via}`, kind: 'NAMES', from: name, to, properties: { source, via } };
}

/** The properties that have a value: engines store no null. */
export function withoutNulls(values: { readonly [name: string]: Value | null | undefined }): Properties {
  const properties: Record<string, Value> = {};
  for (const name in values) {
    const value = values[name];
    if (value !== null && value !== undefined) properties[name] = value;
  }
  return properties;
}

/** The properties by which an edge proves itself. */
export function evidenceProperties(id: string, source: string, evidence: Evidence, rule: string): Properties {
  const { start, end, line, quote } = evidence;
  return { id, source, spanStart: start, spanEnd: end, line, quote, rule };
}

/** One record of a citation as its text keeps it, with ids in place of keys. */
export interface CitationFact {
  readonly id: string;
  /** The cited document as written. */
  readonly via: string;
  readonly title: string | null;
  readonly number: string | null;
  readonly role: CitationRole;
  readonly rule: string;
  /** Id of the citing measure. */
  readonly measure: string | null;
  readonly evidence: Evidence;
  readonly places: readonly PlaceFact[];
}

export interface PlaceFact extends Evidence {
  readonly measure: string | null;
}

/** What asserts facts of one policy in a source: a text, or a claim that stands for a stub. */
export interface Holder {
  /** Id of the Text or Claim. */
  readonly id: string;
  /** Id of the Source. */
  readonly source: string;
  /** Under what `NAMES.via` and {@link Resolution.targets} know its policy: a text's id, a stub's reference. */
  readonly via: string;
  readonly policy: PolicyRecord;
  readonly citations: readonly CitationFact[];
}

/** An edge from a holder's policy, whichever policy that is. */
export interface AssertedEdge {
  readonly holder: string;
  readonly kind: EdgeKind;
  readonly to: string;
  readonly properties: Properties;
}

/** A row of a list: a stub or a digest row. */
export interface Listing {
  readonly claim: string;
  readonly via: string;
  readonly properties: Properties;
}

/** Names of one shared node (an agency, region, park, industry or subject) that a source uses. */
export interface Mention {
  readonly id: string;
  /** Keys of Name nodes. */
  readonly names: ReadonlySet<string>;
}

/** All that one source asserts, with stable ids, before it is known which policies its texts and references are. */
export interface Assertions {
  /** Source, chunks, measures and claims with the edges between them, and edges whose ends no other source decides. */
  readonly settled: GraphPart;
  /** Text nodes, without the properties that depend on other sources. */
  readonly texts: readonly NodeRow[];
  readonly holders: readonly Holder[];
  readonly asserted: readonly AssertedEdge[];
  readonly listings: readonly Listing[];
  readonly mentions: ReadonlyMap<string, Mention>;
}
