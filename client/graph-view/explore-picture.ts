import { type ExploreFilter, type ExploreState, hanging } from './explore-state.ts';
import type { GraphData, GraphEdge, GraphNode } from './graph-data.ts';
import { roleOf } from './line-style.ts';

/** All that the server has said so far: what a picture is drawn from. */
export interface Stock {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
}

export const emptyStock: Stock = { nodes: new Map(), edges: new Map() };

/** The stock with one more answer in it. */
export function stocked(stock: Stock, { nodes, edges }: GraphData): Stock {
  return {
    nodes: new Map([...stock.nodes, ...nodes.map((node) => [node.id, node] as const)]),
    edges: new Map([...stock.edges, ...edges.map((edge) => [edge.id, edge] as const)]),
  };
}

/** What an edge is called in the legend and in filters: its role, or its kind where it has none. */
export const lineName = (edge: { readonly kind: string; readonly role: string | null }): string =>
  roleOf(edge) ?? edge.kind;

/** What of a state decides what is in sight. */
export type Sight = Pick<ExploreState, 'nodes' | 'filter'>;

/** The nodes of the state that are in the stock, and every relationship among them, whatever is filtered or hidden. */
export function wholeOf(state: Sight, stock: Stock): GraphData {
  return {
    nodes: [...state.nodes.keys()].flatMap((id) => stock.nodes.get(id) ?? []),
    edges: [...stock.edges.values()].filter(({ from, to }) => state.nodes.has(from) && state.nodes.has(to)),
  };
}

/**
 * What is in sight: the whole without what is hidden, what the filter keeps back, and what was opened only from the latter.
 * A node that the reader hid hides itself alone.
 */
export function pictureOf(state: Sight, stock: Stock): GraphData {
  const whole = wholeOf(state, stock);
  const passing = new Set(whole.nodes.filter((node) => passes(node, state.filter)).map(({ id }) => id));
  const standing = hanging(state, (id) => passing.has(id));
  const isIn = (id: string): boolean => standing.has(id) && state.nodes.get(id)?.hidden === false;
  const lines = new Set(state.filter.lines);
  return {
    nodes: whole.nodes.filter(({ id }) => isIn(id)),
    edges: whole.edges.filter((edge) => isIn(edge.from) && isIn(edge.to) && !lines.has(lineName(edge))),
  };
}

/** Years bind policies only, regions all that has one. What carries no date or region is not kept back for it. */
function passes({ kind, issued, region }: GraphNode, filter: ExploreFilter): boolean {
  if (filter.kinds.includes(kind)) return false;
  const year = kind === 'POLICY' && issued ? Number(issued.slice(0, 4)) : null;
  if (year !== null && (year < (filter.from ?? year) || year > (filter.to ?? year))) return false;
  return !region || filter.regions.length === 0 || filter.regions.some((path) => liesIn(region, path));
}

const liesIn = (region: string, path: string): boolean => region === path || region.startsWith(`${path}/`);

/** Whether a filter keeps anything back. */
export const isFiltering = ({ kinds, lines, from, to, regions }: ExploreFilter): boolean =>
  kinds.length + lines.length + regions.length > 0 || from !== null || to !== null;

/** How often something stands in a list, most frequent first, then in the order of its first place. */
export function tally<Name extends string>(names: readonly Name[]): readonly (readonly [Name, number])[] {
  const counts = new Map<Name, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
