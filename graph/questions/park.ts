import { questionParkPolicies, questionParks, questionParksOfPolicies } from '../../cypher/queries.ts';
import type { GraphReader } from '../store.ts';
import type { Proof } from './answers.ts';
import { proofsOf } from './evidence.ts';
import { groupedBy } from './grouping.ts';
import type { RowOf } from './rows.ts';

/** Most parks of a page of policies, and most policies of one park, that are listed. */
const MOST = 2000;

export type Park = RowOf<typeof questionParks>;

/** Parks by id, with the ids of their region, operator and industries; an unknown id is absent. */
export async function parks(graph: GraphReader, ids: readonly string[]): Promise<ReadonlyMap<string, Park>> {
  if (ids.length === 0) return new Map();
  const rows = await graph.run(questionParks, { ids });
  return new Map(rows.map((row) => [row.id, { ...row, industries: [...row.industries].sort() }]));
}

/** Ids of the policies that name a park or are for it, newest first. */
export async function policiesOfPark(graph: GraphReader, park: string): Promise<readonly string[]> {
  const rows = await graph.run(questionParkPolicies, { park, limit: MOST });
  return rows.map((row) => row.id);
}

/** A park named in a policy. */
export interface ParkMention {
  readonly park: string;
  readonly proof: Proof;
}

/** The parks that policies name, by policy, in reading order. */
export async function parksOfPolicies(
  graph: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ParkMention[]>> {
  const rows = await graph.run(questionParksOfPolicies, { ids, limit: MOST * ids.length });
  const groups = groupedBy(rows, (row) => row.policy);
  return new Map(
    [...groups].map(([id, own]) => [
      id,
      own.flatMap((row) => proofsOf(row).map((proof) => ({ park: row.park, proof }))),
    ]),
  );
}
