import { questionTexts, questionTextsOfPolicies } from '../../cypher/queries.ts';
import type { GraphReader } from '../store.ts';
import { groupedBy } from './grouping.ts';
import type { RowOf } from './rows.ts';

/** One policy's words in one source. */
export type PolicyText = RowOf<typeof questionTexts>;

/** Texts by id; an unknown id is absent. */
export async function textsOf(graph: GraphReader, ids: readonly string[]): Promise<ReadonlyMap<string, PolicyText>> {
  if (ids.length === 0) return new Map();
  const rows = await graph.run(questionTexts, { ids });
  return new Map(rows.map((row) => [row.id, row]));
}

/** The texts of policies by policy, the shown one first. */
export async function textsOfPolicies(
  graph: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly PolicyText[]>> {
  if (ids.length === 0) return new Map();
  return groupedBy(await graph.run(questionTextsOfPolicies, { ids }), (row) => row.policy);
}
