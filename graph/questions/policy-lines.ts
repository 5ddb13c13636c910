import { questionPolicyLines } from '../../cypher/queries.ts';
import type { GraphReader } from '../store.ts';
import type { RowOf } from './rows.ts';

/** A policy as a list shows it. */
export type PolicyLine = RowOf<typeof questionPolicyLines>;

/** Policies by id; an unknown id is absent. */
export async function policyLines(
  graph: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PolicyLine>> {
  if (ids.length === 0) return new Map();
  const rows = await graph.run(questionPolicyLines, { ids });
  return new Map(rows.map((row) => [row.id, row]));
}
