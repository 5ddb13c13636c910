import { questionEdgeCounts } from '../../cypher/queries.ts';
import type { GraphReader, GraphStore } from '../store.ts';
import type { AnswerEdgeKind } from './answers.ts';
import { leadOf } from './leads.ts';
import { measureLinksOf } from './measure-links.ts';
import { missingNode } from './nearest.ts';
import { graphNodes } from './nodes.ts';

/** Kinds of relationship in the order in which they are shown when there is no room for all. */
export const shownEdgeKinds: readonly AnswerEdgeKind[] = [
  'SUPERSEDES',
  'AMENDS',
  'CITES',
  'EDITION_OF',
  'MAY_BE',
  'ISSUED_BY',
  'ASSIGNS_TO',
  'ABOUT',
  'APPLIES_TO',
  'NAMES_PARK',
  'LOCATED_IN',
  'OPERATED_BY',
  'FOCUSES_ON',
  'HAS_MEASURE',
  'SUCCEEDS',
  'SUBORDINATE_TO',
  'MEMBER_OF',
  'BELONGS_TO',
  'PART_OF',
];

/** Out of the node that is asked about, or into it. */
export type EdgeWay = 'out' | 'in';

/** The neighbours of a node over one kind of relationship in one direction. */
export interface EdgeGroup {
  readonly kind: AnswerEdgeKind;
  readonly way: EdgeWay;
  /** How many there are. */
  readonly neighbours: number;
}

/**
 * What opens at a node, with counts: 引用 12, 被引 40, 任务 7. Kinds without a neighbour are absent.
 * Throws `NotFoundError` for an unknown id.
 */
export async function edgeGroups(store: GraphStore, request: { readonly id: string }): Promise<readonly EdgeGroup[]> {
  return store.read(async (graph) => {
    const id = await leadOf(graph, request.id);
    if (!(await graphNodes(graph, [id])).has(id)) await missingNode(store, id);
    return groupsAt(graph, id, shownEdgeKinds, await measureLinksOf(graph, id));
  });
}

/** The groups of a node among some kinds; `held` are the links between a policy and its measures. */
export async function groupsAt(
  graph: GraphReader,
  id: string,
  kinds: readonly AnswerEdgeKind[],
  held: readonly { readonly from: string }[],
): Promise<readonly EdgeGroup[]> {
  const rows = await graph.run(questionEdgeCounts, { ids: [id], kinds });
  return kinds.flatMap((kind) =>
    (['out', 'in'] as const).flatMap((way) => {
      const isOut = way === 'out';
      const neighbours =
        kind === 'HAS_MEASURE'
          ? held.filter(({ from }) => (from === id) === isOut).length
          : (rows.find((row) => row.kind === kind && row.out === isOut)?.neighbours ?? 0);
      return neighbours === 0 ? [] : [{ kind, way, neighbours }];
    }),
  );
}
