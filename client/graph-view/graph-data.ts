import type { EdgeFieldsFragment, NodeFieldsFragment } from '../api/generated/graphql.ts';

export type GraphNode = NodeFieldsFragment;
export type GraphEdge = EdgeFieldsFragment;

/** What a graph shows: plain values, never reactive ones. Edges whose ends are not among the nodes are left out. */
export interface GraphData {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Where the nodes stand: by level from left to right, or wherever the forces take them. */
export type Placing =
  | { readonly by: 'levels'; readonly levels: ReadonlyMap<string, number> }
  | { readonly by: 'forces' };
