import { questionEditions, questionPossibleEditions } from '../../cypher/queries.ts';
import { normalTitle } from '../names.ts';
import type { GraphReader } from '../store.ts';
import { editionOf } from '../titles.ts';
import { type Policy, policies } from './policy.ts';

/** The most editions that are told. */
const MOST_EDITIONS = 100;

/**
 * The other editions of a policy (2024年本 of 2019年本, the plan of another year), the latest first; of one that is cited without
 * its edition those that it may be. At most 100.
 */
export async function editionsOf(graph: GraphReader, id: string): Promise<readonly Policy[]> {
  const possible = await graph.run(questionPossibleEditions, { ids: [id] });
  const seen = new Set([id, ...possible.map(({ edition }) => edition)]);
  for (let frontier = [...seen]; frontier.length > 0 && seen.size <= MOST_EDITIONS; ) {
    const found = (await graph.run(questionEditions, { ids: frontier })).map(({ edition }) => edition);
    frontier = [...new Set(found)].filter((edition) => !seen.has(edition));
    for (const edition of frontier) seen.add(edition);
  }
  seen.delete(id);
  const editions = await policies(graph, [...seen].slice(0, MOST_EDITIONS));
  return [...editions.values()].sort(latestFirst);
}

function latestFirst(one: Policy, other: Policy): number {
  return timeOf(other).localeCompare(timeOf(one)) || (one.id < other.id ? -1 : 1);
}

function timeOf({ title, issued }: Policy): string {
  return editionOf(normalTitle(title))?.year || (issued ?? '');
}
