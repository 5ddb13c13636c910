import type { DerivationFieldsFragment } from '../api/generated/graphql.ts';
import type { GraphData, GraphEdge, GraphNode } from '../graph-view/graph-data.ts';

/** A policy that a derivation reached. */
export interface DerivedNode extends GraphNode {
  /** Of another region than the one asked for. */
  readonly between: boolean;
}

/** Both ways of a derivation in one picture. Levels below zero stand for what the root rests on. */
export interface DerivationGraph extends GraphData {
  readonly root: GraphNode;
  readonly nodes: readonly DerivedNode[];
  readonly levels: ReadonlyMap<string, number>;
  /** How many policies the walk left out. */
  readonly hidden: number;
}

export type Way = 'both' | 'up' | 'down';

const hiddenIn = (derivation: DerivationFieldsFragment): number =>
  derivation.cut.reduce((sum, { hidden }) => sum + hidden, 0);

/** Joins what derives from a policy and what it rests on. A policy found on both ways stays on the nearer level. */
export function joinDerivations(
  down: DerivationFieldsFragment,
  up: DerivationFieldsFragment,
  way: Way,
): DerivationGraph {
  const parts = [
    ...(way === 'up' ? [] : [{ sign: 1, from: down }]),
    ...(way === 'down' ? [] : [{ sign: -1, from: up }]),
  ];
  const nodes = new Map<string, DerivedNode>([[down.root.id, { ...down.root, between: false }]]);
  const levels = new Map<string, number>([[down.root.id, 0]]);
  const edges = new Map<string, GraphEdge>();
  for (const { sign, from } of parts) {
    for (const { node, level, between } of from.nodes) {
      const known = levels.get(node.id);
      if (known !== undefined && Math.abs(known) <= Math.abs(level)) continue;
      nodes.set(node.id, { ...node, between });
      levels.set(node.id, sign * Math.abs(level));
    }
    for (const edge of from.edges) edges.set(edge.id, edge);
  }
  const hidden = parts.reduce((sum, { from }) => sum + hiddenIn(from), 0);
  return { root: down.root, nodes: [...nodes.values()], edges: [...edges.values()], levels, hidden };
}
