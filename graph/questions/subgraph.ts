import { LimitError } from '../errors.ts';
import type { GraphStore } from '../store.ts';
import type { GraphEdge, GraphNode } from './answers.ts';
import { edgesAmong } from './edges-among.ts';
import { leadsOf } from './leads.ts';
import { graphNodes } from './nodes.ts';

/** Most nodes of one picture. */
export const MOST_SHOWN = 3000;

export interface SubgraphRequest {
  /** Ids of nodes, present or former, at most 3,000. */
  readonly ids: readonly string[];
  /** Ids of nodes that are shown already: relationships to these are answered too, and no node of them; at most 3,000. */
  readonly beside?: readonly string[] | null;
}

export interface SubgraphAnswer {
  /** In the order of the ids, each once. */
  readonly nodes: readonly GraphNode[];
  /** All relationships among them, and between them and those beside. */
  readonly edges: readonly GraphEdge[];
  /** Ids that lead elsewhere today: a policy's id from before its text came. */
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  /** Ids that name nothing any more. */
  readonly missing: readonly string[];
}

/** Nodes by their ids with all that stands between them, as a picture shows them. Throws `LimitError` for more than 3,000. */
export async function subgraph(store: GraphStore, { ids, beside }: SubgraphRequest): Promise<SubgraphAnswer> {
  withinPicture(ids);
  withinPicture(beside ?? []);
  return store.read(async (graph) => {
    const leads = await leadsOf(graph, ids);
    const present = [...new Set(ids.map((id) => leads.get(id) ?? id))];
    const heads = await graphNodes(graph, present);
    const nodes = present.flatMap((id) => heads.get(id) ?? []);
    const shown = nodes.map(({ id }) => id);
    return {
      nodes,
      edges: await edgesAmong(graph, shown, beside ?? []),
      moved: ids.flatMap((from) => {
        const to = leads.get(from) ?? from;
        return to !== from && heads.has(to) ? [{ from, to }] : [];
      }),
      missing: ids.filter((id) => !heads.has(leads.get(id) ?? id)),
    };
  });
}

/** Throws `LimitError` for more nodes than a picture holds. */
export function withinPicture(ids: readonly string[]): void {
  if (ids.length > MOST_SHOWN)
    throw new LimitError(`一次最多取 ${MOST_SHOWN} 个节点，给了 ${ids.length} 个：请先筛选，或分几次取。`);
}
