import { questionEdges } from '../../cypher/queries.ts';
import { InputError } from '../errors.ts';
import type { GraphReader, GraphStore } from '../store.ts';
import type { AnswerEdgeKind, GraphEdge, GraphNode } from './answers.ts';
import { within } from './bounds.ts';
import { type Clustering, evenGrouping, type Grouping, membersOf } from './clusters.ts';
import { type EdgeGroup, type EdgeWay, groupsAt, shownEdgeKinds } from './edge-groups.ts';
import { mergedEdges } from './edges.ts';
import { edgesAmong } from './edges-among.ts';
import { leadOf } from './leads.ts';
import { measureLinksOf } from './measure-links.ts';
import { missingNode } from './nearest.ts';
import { graphNodes } from './nodes.ts';
import { withinPicture } from './subgraph.ts';

/** Most neighbours that may be asked for at once. */
const MOST_NEIGHBOURS = 500;
/** Nodes and relationships of a picture beyond which neighbours come in groups. */
const MOST_ELEMENTS = 1500;

export interface NeighboursRequest {
  readonly id: string;
  /** Kinds of relationship to follow; all unless given. */
  readonly kinds?: readonly AnswerEdgeKind[] | null;
  /** Only over relationships that go out of the node, or only over those that come in; both unless given. */
  readonly way?: EdgeWay | null;
  /** Only those of one group of {@link clusters}; wants exactly one of `kinds`, and `way`. */
  readonly cluster?: { readonly by: Clustering; readonly key: string } | null;
  /** How many neighbours, 1 to 500; 50 unless given. */
  readonly first?: number;
  /** Ids of nodes that are shown already, at most 3,000: how the neighbours stand to these is answered too; nothing of it unless given. */
  readonly beside?: readonly string[] | null;
  /**
   * How many nodes and relationships the picture holds already. Where one kind in one direction would take it beyond 1,500, its neighbours are
   * answered as groups; never unless given, nor for the measures of a policy.
   */
  readonly shown?: number | null;
}

export interface Subgraph {
  /** The node itself first. */
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Neighbours there are, counted once for each kind of relationship and its direction. */
  readonly total: number;
  /** Whether there are more than are shown. */
  readonly cut: boolean;
  /** In place of neighbours, where these are too many for the picture: the node stands alone then. */
  readonly grouped: Grouping | null;
}

/**
 * What stands beside a node, over relationships that answers show; each kind gets an equal share of the room.
 * Throws `NotFoundError` for an unknown id, `LimitError` for `first` outside 1 to 500.
 */
export async function neighbours(store: GraphStore, request: NeighboursRequest): Promise<Subgraph> {
  const first = within('邻居数（first）', request.first ?? 50, 1, MOST_NEIGHBOURS);
  const id = await store.read((graph) => leadOf(graph, request.id));
  withinPicture(request.beside ?? []);
  return store.read(async (graph) => {
    const own = (await graphNodes(graph, [id])).get(id) ?? (await missingNode(store, id));
    const kinds = shownEdgeKinds.filter((kind) => request.kinds?.includes(kind) ?? true);
    const held = kinds.includes('HAS_MEASURE') ? await measureLinksOf(graph, id) : [];
    const members = await clusterMembers(graph, id, request);
    const groups = (await groupsAt(graph, id, kinds, held))
      .filter(({ way }) => way === (request.way ?? way))
      .map((group) => (members === null ? group : { ...group, neighbours: members.length }));
    const total = groups.reduce((sum, { neighbours }) => sum + neighbours, 0);
    const [group] = groups;
    if (group && isTooMuch(group, groups.length, first, request)) {
      const grouped = await evenGrouping(graph, id, group);
      return { nodes: [own], edges: [], total, cut: true, grouped };
    }
    const near = await sharedOut(graph, id, groups, held, members, first);
    const others = [...new Set(near.flatMap((edge) => [edge.from, edge.to]))].filter((end) => end !== id);
    const heads = await graphNodes(graph, others);
    const shown = new Set(near.map(({ kind, from, to }) => `${kind} ${from} ${to}`)).size;
    const further = request.beside ? await edgesAmong(graph, others, [id, ...request.beside]) : [];
    const edges = [...new Map([...near, ...further].map((edge) => [edge.id, edge])).values()];
    return { nodes: [own, ...heads.values()], edges, total, cut: shown < total, grouped: null };
  });
}

/** Whether the neighbours, each with its line, would take the picture beyond what it holds. */
function isTooMuch(
  { kind, neighbours }: EdgeGroup,
  groups: number,
  first: number,
  request: NeighboursRequest,
): boolean {
  if (request.shown == null || request.cluster || groups > 1 || kind === 'HAS_MEASURE') return false;
  return request.shown + 2 * Math.min(neighbours, first) > MOST_ELEMENTS;
}

/** The neighbours of the cluster that is asked for; null without one. Throws `InputError` where it is not said of which relationship. */
async function clusterMembers(
  graph: GraphReader,
  id: string,
  { cluster, kinds, way }: NeighboursRequest,
): Promise<readonly string[] | null> {
  if (!cluster) return null;
  const [kind, ...more] = kinds ?? [];
  if (kind === undefined || more.length > 0 || !way)
    throw new InputError('按分组（cluster）取相邻节点时，须给出一种关系（kinds）和方向（way）。');
  return membersOf(graph, id, { kind, way, ...cluster });
}

/** Edges of each group: what the groups with few neighbours leave over goes to the others. */
async function sharedOut(
  graph: GraphReader,
  id: string,
  groups: readonly EdgeGroup[],
  held: readonly GraphEdge[],
  members: readonly string[] | null,
  first: number,
): Promise<readonly GraphEdge[]> {
  const edges: GraphEdge[] = [];
  for (const [group, room] of shares(new Map(groups.map((each) => [each, each.neighbours])), first)) {
    if (group.kind === 'HAS_MEASURE') edges.push(...held.slice(0, room));
    else edges.push(...(await edgesOfGroup(graph, id, group, members?.slice(0, room) ?? null, room)));
  }
  return edges;
}

/** Edges of a group to its first `room` neighbours. One neighbour may stand in several rows, one for each source. */
async function edgesOfGroup(
  graph: GraphReader,
  id: string,
  { kind, way }: EdgeGroup,
  others: readonly string[] | null,
  room: number,
): Promise<readonly GraphEdge[]> {
  const asked = { ids: [id], kinds: [kind], others, out: way === 'out', limit: room * 8 };
  const merged = mergedEdges((await graph.run(questionEdges, asked)).filter((row) => row.fromId !== row.toId));
  const near = new Set([...new Set(merged.map((edge) => (edge.from === id ? edge.to : edge.from)))].slice(0, room));
  return merged.filter((edge) => near.has(edge.from === id ? edge.to : edge.from));
}

/** Room for each group, in the order given. */
export function shares<Group>(counts: ReadonlyMap<Group, number>, first: number): ReadonlyMap<Group, number> {
  const byCount = [...counts].sort((a, b) => a[1] - b[1]);
  const granted = new Map<Group, number>();
  let left = first;
  byCount.forEach(([group, count], index) => {
    const share = Math.min(count, Math.max(0, Math.ceil(left / (byCount.length - index))), left);
    granted.set(group, share);
    left -= share;
  });
  return new Map(
    [...counts.keys()].flatMap((group) =>
      (granted.get(group) ?? 0) > 0 ? [[group, granted.get(group) ?? 0] as const] : [],
    ),
  );
}
