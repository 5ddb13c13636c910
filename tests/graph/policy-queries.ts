import type { Query, QueryMode } from '../../cypher/query.ts';
import type { GraphStore } from '../../graph/store.ts';

/** A query written for a test, with the parameters and columns it names. */
export function query<Params extends object, Row extends object>(
  mode: QueryMode,
  text: string,
  params: readonly (keyof Params & string)[],
  columns: readonly (keyof Row & string)[],
): Query<Params, Row> {
  return { name: 'test', mode, text, params, columns };
}

/** Writes policies with some words; one row with how many. */
export const putPolicies = query<{ rows: readonly { id: string; words: string }[] }, { n: number }>(
  'write',
  'UNWIND $rows AS row MERGE (p:Policy {id: row.id}) SET p.words = row.words RETURN count(p) AS n',
  ['rows'],
  ['n'],
);

/** The ids of all policies, sorted. */
export const policyIds = query<object, { id: string }>(
  'read',
  'MATCH (p:Policy) RETURN p.id AS id ORDER BY id',
  [],
  ['id'],
);

/** The ids of all policies of a store, sorted. */
export async function idsIn(store: GraphStore): Promise<readonly string[]> {
  return (await store.read((graph) => graph.run(policyIds, {}))).map((row) => row.id);
}
