import { questionFormers } from '../../cypher/queries.ts';
import { formerKey, nameId } from '../ids.ts';
import type { GraphReader } from '../store.ts';
import { shownMeasures } from './measures.ts';
import { kindOfId } from './nodes.ts';

/**
 * Where ids lead, for those that lead elsewhere: the id that a policy had before its text came to the policy that it became, a
 * measure of a text that is not shown to its equal in the shown one.
 */
export async function leadsOf(graph: GraphReader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const measures = ids.filter((id) => kindOfId(id) === 'Measure');
  const shown = measures.length === 0 ? [] : await shownMeasures(graph, measures);
  return new Map([...shown, ...(await formerPolicies(graph, ids))]);
}

/** The node that an id leads to, or the id itself. */
export async function leadOf(graph: GraphReader, id: string): Promise<string> {
  return (await leadsOf(graph, [id])).get(id) ?? id;
}

/**
 * From ids that policies had to the policies that they became; ids of today are absent. Where one became several, as when a notice
 * turned out to promulgate several plans, it leads to the one with the smallest id: a permalink opens a page rather than an error.
 */
export async function formerPolicies(graph: GraphReader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const policies = ids.filter((id) => kindOfId(id) === 'Policy');
  if (policies.length === 0) return new Map();
  const idsByKey = new Map(policies.map((id) => [formerKey(id), id]));
  const rows = await graph.run(questionFormers, { names: [...idsByKey.keys()].map(nameId) });
  const leads = new Map<string, string>();
  for (const { key, policy } of rows) {
    const id = idsByKey.get(key);
    if (id !== undefined && !leads.has(id)) leads.set(id, policy);
  }
  return leads;
}
