/** Whether a query changes the graph; adapters send `write` queries to a writer only. */
export type QueryMode = 'read' | 'write';

/**
 * One Cypher file as a value. `Params` and `Row` are the types its header declares; they exist for the compiler only.
 * A row holds scalars, lists and maps, never nodes or edges.
 */
export interface Query<Params, Row> {
  /** The file's path below `cypher/` without its ending, e.g. `policy/citing`. */
  readonly name: string;
  readonly mode: QueryMode;
  readonly text: string;
  readonly params: readonly string[];
  readonly columns: readonly string[];
  /** Never present at run time: carries the types. */
  readonly types?: { readonly params: Params; readonly row: Row };
}
