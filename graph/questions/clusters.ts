import { questionFacets } from '../../cypher/queries.ts';
import type { GraphReader, GraphStore } from '../store.ts';
import type { AnswerEdgeKind } from './answers.ts';
import type { EdgeWay } from './edge-groups.ts';
import { leadOf } from './leads.ts';
import { missingNode } from './nearest.ts';
import { graphNodes } from './nodes.ts';
import type { RowOf } from './rows.ts';

/** What neighbours are grouped by: the province they are for, the first issuer, the year of issue; of a measure those of its policy. */
export const clusterings = ['region', 'agency', 'year'] as const;
export type Clustering = (typeof clusterings)[number];

/** Most neighbours that are grouped, and most groups that are answered. */
const MOST_NEIGHBOURS = 50_000;
const MOST_CLUSTERS = 200;

export interface ClustersRequest {
  readonly id: string;
  readonly kind: AnswerEdgeKind;
  readonly way: EdgeWay;
  readonly by: Clustering;
}

/** Neighbours that have something in common. */
export interface Cluster {
  /** A province, an issuer, a year; empty where it is not known. Asks for its neighbours. */
  readonly key: string;
  /** How many neighbours are in it. */
  readonly neighbours: number;
}

/**
 * The neighbours of a node in groups, the largest first; years in their order. Without the holds of policies on measures.
 * Throws `NotFoundError` for an unknown id.
 */
export async function clusters(store: GraphStore, request: ClustersRequest): Promise<readonly Cluster[]> {
  return store.read(async (graph) => {
    const id = await leadOf(graph, request.id);
    if (!(await graphNodes(graph, [id])).has(id)) await missingNode(store, id);
    return clustered(await facets(graph, id, request), request.by);
  });
}

/** A way of grouping and what it gives. */
export interface Grouping {
  readonly by: Clustering;
  readonly clusters: readonly Cluster[];
}

/** The neighbours of a node in the groups of which the largest is smallest: those open most evenly. */
export async function evenGrouping(
  graph: GraphReader,
  id: string,
  request: Omit<ClustersRequest, 'id' | 'by'>,
): Promise<Grouping> {
  const rows = await facets(graph, id, request);
  const largest = ({ clusters }: Grouping): number => Math.max(...clusters.map(({ neighbours }) => neighbours));
  return clusterings
    .map((by): Grouping => ({ by, clusters: clustered(rows, by) }))
    .reduce((best, each) => (largest(each) < largest(best) ? each : best));
}

function clustered(rows: readonly RowOf<typeof questionFacets>[], by: Clustering): readonly Cluster[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row, by);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const found = [...counts].map(([key, neighbours]) => ({ key, neighbours }));
  return found.sort(by === 'year' ? byKey : bySize).slice(0, MOST_CLUSTERS);
}

const byKey = (a: Cluster, b: Cluster): number => (a.key < b.key ? -1 : 1);
const bySize = (a: Cluster, b: Cluster): number => b.neighbours - a.neighbours || byKey(a, b);

/** The ids of the neighbours in one group. */
export async function membersOf(
  graph: GraphReader,
  id: string,
  { kind, way, by, key }: Omit<ClustersRequest, 'id'> & { readonly key: string },
): Promise<readonly string[]> {
  const rows = await facets(graph, id, { kind, way });
  return rows.filter((row) => keyOf(row, by) === key).map((row) => row.id);
}

function facets(graph: GraphReader, id: string, { kind, way }: Pick<ClustersRequest, 'kind' | 'way'>) {
  return graph.run(questionFacets, { ids: [id], kinds: [kind], out: way === 'out', limit: MOST_NEIGHBOURS });
}

function keyOf({ region, issued, issuers }: RowOf<typeof questionFacets>, by: Clustering): string {
  switch (by) {
    case 'region':
      return region?.split(/[/、]/)[0] ?? '';
    case 'agency':
      return issuers?.[0] ?? '';
    case 'year':
      return issued?.slice(0, 4) ?? '';
  }
}
