import type { GraphData } from './graph-data.ts';

/** How much of a graph is drawn. */
export interface GraphBound {
  readonly nodes: number;
  readonly edges: number;
  /** Nodes and edges together. */
  readonly elements: number;
}

/** What a canvas moves smoothly and an eye still tells apart; and the most that is drawn when a reader asks for all. */
export const easyBound: GraphBound = { nodes: 1500, edges: 1500, elements: 1500 };
export const mostBound: GraphBound = { nodes: 3000, edges: 4000, elements: 7000 };

/** The part of a graph that stays within a bound: its first nodes, and the edges among them. The whole graph where it fits. */
export function boundedGraph(graph: GraphData, bound: GraphBound): GraphData {
  const edgesAt = new Map<string, string[]>();
  for (const { from, to } of graph.edges) {
    for (const [end, other] of [[from, to], ...(from === to ? [] : [[to, from]])] as const) {
      const others = edgesAt.get(end);
      if (others) others.push(other);
      else edgesAt.set(end, [other]);
    }
  }
  const kept = new Set<string>();
  let edges = 0;
  for (const { id } of graph.nodes) {
    const more = (edgesAt.get(id) ?? []).filter((other) => other === id || kept.has(other)).length;
    const nodes = kept.size + 1;
    if (nodes > bound.nodes || edges + more > bound.edges || nodes + edges + more > bound.elements) break;
    kept.add(id);
    edges += more;
  }
  if (kept.size === graph.nodes.length) return graph;
  return {
    nodes: graph.nodes.filter(({ id }) => kept.has(id)),
    edges: graph.edges.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  };
}
