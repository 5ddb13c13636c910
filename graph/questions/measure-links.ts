import { questionMeasureLinks } from '../../cypher/queries.ts';
import type { GraphReader } from '../store.ts';
import type { GraphEdge } from './answers.ts';
import { measureEdge } from './edges.ts';
import { measures } from './measures.ts';
import { kindOfId } from './nodes.ts';

/** Most measures of one policy. */
const MOST_MEASURES = 20_000;

/** A policy's hold on the measures of its shown text, or on this measure; none for other kinds. */
export async function measureLinksOf(graph: GraphReader, id: string): Promise<readonly GraphEdge[]> {
  if (kindOfId(id) === 'Measure') {
    const policy = (await measures(graph, [id])).get(id)?.policy;
    return policy === undefined ? [] : [measureEdge(policy, id)];
  }
  if (kindOfId(id) !== 'Policy') return [];
  const rows = await graph.run(questionMeasureLinks, { ids: [id], limit: MOST_MEASURES });
  return rows.map((row) => measureEdge(id, row.measure));
}

/** The holds of policies on the measures among the ids, where the policy is known. */
export async function measureLinksAmong(
  graph: GraphReader,
  ids: ReadonlySet<string>,
  known: ReadonlySet<string>,
): Promise<readonly GraphEdge[]> {
  const held = await measures(
    graph,
    [...ids].filter((id) => kindOfId(id) === 'Measure'),
  );
  return [...held.values()].flatMap(({ id, policy }) => (known.has(policy) ? [measureEdge(policy, id)] : []));
}
