import { questionEdgeCounts, questionEdges, questionMeasureLinks } from '../../cypher/queries.ts';
import type { GraphReader, GraphStore } from '../store.ts';
import type { AnswerEdgeKind, GraphEdge, GraphNode } from './answers.ts';
import { within } from './bounds.ts';
import { measureEdge, mergedEdges } from './edges.ts';
import { leadOf } from './leads.ts';
import { measures } from './measures.ts';
import { missingNode } from './nearest.ts';
import { graphNodes, kindOfId } from './nodes.ts';

/** Most neighbours that may be asked for at once. */
const MOST_NEIGHBOURS = 500;
/** Most measures of one policy. */
const MOST_MEASURES = 20_000;

/** Kinds of relationship in the order in which they are shown when there is no room for all. */
const kindOrder: readonly AnswerEdgeKind[] = [
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

export interface NeighboursRequest {
  readonly id: string;
  /** Kinds of relationship to follow; all unless given. */
  readonly kinds?: readonly AnswerEdgeKind[] | null;
  /** How many neighbours, 1 to 500; 50 unless given. */
  readonly first?: number;
}

export interface Subgraph {
  /** The node itself first. */
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Neighbours there are, counted once for each kind of relationship. */
  readonly total: number;
  /** Whether there are more than are shown. */
  readonly cut: boolean;
}

/**
 * What stands beside a node, over relationships that answers show; each kind gets an equal share of the room.
 * Throws `NotFoundError` for an unknown id, `LimitError` for `first` outside 1 to 500.
 */
export async function neighbours(store: GraphStore, request: NeighboursRequest): Promise<Subgraph> {
  const first = within('邻居数（first）', request.first ?? 50, 1, MOST_NEIGHBOURS);
  const id = await store.read((graph) => leadOf(graph, request.id));
  return store.read(async (graph) => {
    const own = (await graphNodes(graph, [id])).get(id) ?? (await missingNode(store, id));
    const kinds = kindOrder.filter((kind) => request.kinds?.includes(kind) ?? true);
    const held = kinds.includes('HAS_MEASURE') ? await measureEdges(graph, id) : [];
    const counts = await kindCounts(graph, id, kinds, held.length);
    const edges = await sharedOut(graph, id, counts, held, first);
    const others = [...new Set(edges.flatMap((edge) => [edge.from, edge.to]))].filter((end) => end !== id);
    const heads = await graphNodes(graph, others);
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const shown = new Set(edges.map((edge) => `${edge.kind} ${edge.from === id ? edge.to : edge.from}`)).size;
    return { nodes: [own, ...heads.values()], edges, total, cut: shown < total };
  });
}

/** A policy's hold on its measures, or on this measure. */
async function measureEdges(graph: GraphReader, id: string): Promise<readonly GraphEdge[]> {
  if (kindOfId(id) === 'Measure') {
    const policy = (await measures(graph, [id])).get(id)?.policy;
    return policy === undefined ? [] : [measureEdge(policy, id)];
  }
  if (kindOfId(id) !== 'Policy') return [];
  const rows = await graph.run(questionMeasureLinks, { ids: [id], limit: MOST_MEASURES });
  return rows.map((row) => measureEdge(id, row.measure));
}

async function kindCounts(
  graph: GraphReader,
  id: string,
  kinds: readonly AnswerEdgeKind[],
  measureCount: number,
): Promise<ReadonlyMap<AnswerEdgeKind, number>> {
  const rows = await graph.run(questionEdgeCounts, { ids: [id], kinds });
  const counts = new Map<string, number>(rows.map((row) => [row.kind, row.neighbours]));
  if (measureCount > 0) counts.set('HAS_MEASURE', measureCount);
  return new Map(kinds.flatMap((kind) => (counts.has(kind) ? [[kind, counts.get(kind) ?? 0] as const] : [])));
}

/** Edges of each kind: what the kinds with few neighbours leave over goes to the others. */
async function sharedOut(
  graph: GraphReader,
  id: string,
  counts: ReadonlyMap<AnswerEdgeKind, number>,
  held: readonly GraphEdge[],
  first: number,
): Promise<readonly GraphEdge[]> {
  const edges: GraphEdge[] = [];
  for (const [kind, room] of shares(counts, first)) {
    if (kind === 'HAS_MEASURE') edges.push(...held.slice(0, room));
    else edges.push(...(await edgesOfKind(graph, id, kind, room)));
  }
  return edges;
}

/** Edges of a kind to the first `room` neighbours. One neighbour may stand in several rows, one for each source. */
async function edgesOfKind(
  graph: GraphReader,
  id: string,
  kind: AnswerEdgeKind,
  room: number,
): Promise<readonly GraphEdge[]> {
  const rows = await graph.run(questionEdges, { ids: [id], kinds: [kind], others: null, limit: room * 8 });
  const merged = mergedEdges(rows.filter((row) => row.fromId !== row.toId));
  const near = new Set([...new Set(merged.map((edge) => (edge.from === id ? edge.to : edge.from)))].slice(0, room));
  return merged.filter((edge) => near.has(edge.from === id ? edge.to : edge.from));
}

/** Room for each kind, in the order of the kinds. */
export function shares(
  counts: ReadonlyMap<AnswerEdgeKind, number>,
  first: number,
): ReadonlyMap<AnswerEdgeKind, number> {
  const byCount = [...counts].sort((a, b) => a[1] - b[1]);
  const granted = new Map<AnswerEdgeKind, number>();
  let left = first;
  byCount.forEach(([kind, count], index) => {
    const share = Math.min(count, Math.max(0, Math.ceil(left / (byCount.length - index))), left);
    granted.set(kind, share);
    left -= share;
  });
  return new Map(
    [...counts.keys()].flatMap((kind) =>
      (granted.get(kind) ?? 0) > 0 ? [[kind, granted.get(kind) ?? 0] as const] : [],
    ),
  );
}
