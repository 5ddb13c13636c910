import { questionEdges, questionHubs } from '../../cypher/queries.ts';
import type { GraphReader } from '../store.ts';
import type { GraphEdge } from './answers.ts';
import { shownEdgeKinds } from './edge-groups.ts';
import { distinctRows, mergedEdges } from './edges.ts';
import { measureLinksAmong } from './measure-links.ts';

/** A node with more relationships is not walked from while the others lead to it. */
const HUB_DEGREE = 500;
/** Most rows that one look at the graph may give. */
const MOST_ROWS = 40_000;

/**
 * Every relationship that has both ends among `ids` and `beside`, and at least one among `ids`; each once.
 * Relationships are looked for from the ends with few of them: what joins everything is only asked about others of its like.
 */
export async function edgesAmong(
  graph: GraphReader,
  ids: readonly string[],
  beside: readonly string[],
): Promise<readonly GraphEdge[]> {
  if (ids.length === 0) return [];
  const own = new Set(ids);
  const all = [...new Set([...ids, ...beside])];
  const hubs = new Set((await graph.run(questionHubs, { ids: all, names: [], most: HUB_DEGREE })).map(({ id }) => id));
  const run = (from: readonly string[], others: readonly string[]) =>
    from.length === 0 || others.length === 0
      ? []
      : graph.run(questionEdges, { ids: from, kinds: shownEdgeKinds, others, out: null, limit: MOST_ROWS });
  const fromOwn = await run(
    ids.filter((id) => !hubs.has(id)),
    all,
  );
  // A hub among `ids` is reached from what stands beside it, and from the other hubs.
  const ownHubs = ids.filter((id) => hubs.has(id));
  const fromBeside = await run(
    ownHubs.length === 0 ? [] : beside.filter((id) => !hubs.has(id) && !own.has(id)),
    ownHubs,
  );
  const amongHubs = await run(ownHubs, [...hubs]);
  const rows = [...fromOwn, ...fromBeside, ...amongHubs].filter(({ fromId, toId }) => fromId !== toId);
  const held = await measureLinksAmong(graph, new Set(all), new Set(all));
  const edges = [...mergedEdges(distinctRows(rows)), ...held.filter(({ from, to }) => own.has(from) || own.has(to))];
  return [...new Map(edges.map((edge) => [edge.id, edge])).values()];
}
