import type { Query } from '../cypher/query.ts';
import type { SearchKind } from './model.ts';

/** Runs named queries inside one unit of work. */
export interface GraphReader {
  /** The rows of a query, in its own order. Throws {@link StoreError} kinds of `errors.ts`. */
  run<Params, Row>(query: Query<Params, Row>, params: Params): Promise<readonly Row[]>;
}

/** A unit of work that may also run queries whose mode is `write`. */
export interface GraphWriter extends GraphReader {
  readonly writable: true;
}

/** What full-text search is asked for. */
export interface SearchRequest {
  readonly kind: SearchKind;
  /** Plain text as a user typed it; adapters escape it. */
  readonly text: string;
  readonly limit: number;
  /** What is looked through: the words of nodes, unless it says their spelling in pinyin. */
  readonly by?: SearchedBy | undefined;
}

/** What full-text search finds. */
export interface Found {
  /** Those with the fewest words first, then by id; at most as many as were asked for. */
  readonly ids: readonly string[];
  /** How many there are in all. */
  readonly total: number;
}

/** The properties that can be looked through. */
export const searchedBy = ['words', 'sounds'] as const;
export type SearchedBy = (typeof searchedBy)[number];

/**
 * The port to the graph database. The same `.cypher` files run behind every implementation.
 * No engine's own id ever leaves an adapter.
 */
export interface GraphStore {
  /** The engine's name for messages: `grafeo` or `neo4j`. */
  readonly engine: 'grafeo' | 'neo4j';
  /** A unit of reading. A snapshot where the engine has one, otherwise read-committed. */
  read<Result>(work: (graph: GraphReader) => Promise<Result>): Promise<Result>;
  /** One transaction: all of it or nothing. One at a time in a process; conflicts are retried, so `work` may run twice. */
  write<Result>(work: (graph: GraphWriter) => Promise<Result>): Promise<Result>;
  /**
   * The nodes of a kind whose search text holds every bigram of the text (one character, letters in a row: holds it); measures of texts
   * that are not shown are left out.
   */
  search(request: SearchRequest): Promise<Found>;
  /** Makes constraints, indexes and full-text indexes that are not there yet. */
  ensureSchema(): Promise<void>;
  close(): Promise<void>;
}
