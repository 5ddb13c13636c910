import type { NodeKind } from '../api/generated/graphql.ts';
import type { GraphData, GraphEdge, GraphNode } from '../graph-view/graph-data.ts';

/** What the server answered about one node's neighbours. */
export interface Expansion extends GraphData {
  /** How many neighbours there are, drawn or not. */
  readonly total: number;
  readonly cut: boolean;
}

/**
 * What the explorer shows: the root, and step by step the neighbours of every expanded node that is itself in sight.
 * Nodes of a hidden kind are left out, and what hangs on them alone; the root always stays.
 */
export function visibleGraph(
  root: string,
  expansions: ReadonlyMap<string, Expansion>,
  hidden: ReadonlySet<NodeKind>,
): GraphData {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const waiting = [root];
  const walked = new Set<string>();
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    const expansion = walked.has(id) ? undefined : expansions.get(id);
    walked.add(id);
    for (const node of expansion?.nodes ?? []) {
      if (hidden.has(node.kind) && node.id !== root) continue;
      if (!nodes.has(node.id)) nodes.set(node.id, node);
      waiting.push(node.id);
    }
    for (const edge of expansion?.edges ?? []) edges.set(edge.id, edge);
  }
  const drawn = [...edges.values()].filter(({ from, to }) => nodes.has(from) && nodes.has(to));
  return { nodes: [...nodes.values()], edges: drawn };
}
