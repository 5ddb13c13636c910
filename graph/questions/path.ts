import { questionEdges, questionHubs, questionLinks, questionMeasureLinks } from '../../cypher/queries.ts';
import { LimitError } from '../errors.ts';
import { edgeKinds, type VisibleKind } from '../model.ts';
import type { GraphReader, GraphStore } from '../store.ts';
import type { GraphEdge, GraphNode } from './answers.ts';
import { within } from './bounds.ts';
import { distinctRows, measureEdge, mergedEdges } from './edges.ts';
import { leadsOf } from './leads.ts';
import { measures, measureWords } from './measures.ts';
import { missingNode } from './nearest.ts';
import { graphNodes, kindOfId } from './nodes.ts';

/** Longest path that may be asked for. */
const LONGEST = 10;
/** A node with more relationships joins everything with everything. */
const HUB_DEGREE = 500;
/** Nodes that paths do not pass through whatever their degree. */
const HUB_NAMES: readonly string[] = ['国务院', '中华人民共和国国务院'];
/** Most nodes that a search looks at, and most rows of one step. */
const MOST_NODES = 50_000;
const MOST_ROWS = 200_000;

export interface PathRequest {
  readonly from: string;
  readonly to: string;
  /** Relationships, 1 to 10; 6 unless given. */
  readonly maxLength?: number;
  /** Also pass through regions, 国务院 and nodes of over 500 relationships. */
  readonly throughHubs?: boolean;
}

export interface PathAnswer {
  readonly found: boolean;
  /** From one end to the other. */
  readonly nodes: readonly GraphNode[];
  /**
   * All relationships between neighbours on the path. Each carries its words but those that no text asserts: editions, and what the
   * tables say of agencies, regions and industries.
   */
  readonly edges: readonly GraphEdge[];
}

/**
 * A shortest path between two nodes over relationships that answers show, searched from both ends.
 * Throws `NotFoundError` for an unknown end, `LimitError` for a length outside 1 to 10 or past {@link MOST_NODES} nodes.
 */
export async function path(store: GraphStore, request: PathRequest): Promise<PathAnswer> {
  const longest = within('路径长度（maxLength）', request.maxLength ?? 6, 1, LONGEST);
  return store.read(async (graph) => {
    const leads = await leadsOf(graph, [request.from, request.to]);
    const [from, to] = [leads.get(request.from) ?? request.from, leads.get(request.to) ?? request.to];
    const ends = await graphNodes(graph, [from, to]);
    for (const end of [from, to]) if (!ends.has(end)) await missingNode(store, end);
    const ids = await shortest(graph, from, to, longest, request.throughHubs ?? false);
    const heads = await graphNodes(graph, ids);
    const nodes = ids.flatMap((id) => heads.get(id) ?? []);
    return { found: ids.length > 0, nodes, edges: await withHeadings(graph, await edgesAlong(graph, ids)) };
  });
}

/** One half of the search: what has been reached and from where. */
interface Half {
  readonly cameFrom: Map<string, string | null>;
  frontier: readonly string[];
}

/** The ids along a shortest path, or none within the length. */
async function shortest(
  graph: GraphReader,
  from: string,
  to: string,
  longest: number,
  throughHubs: boolean,
): Promise<readonly string[]> {
  if (from === to) return [from];
  const halves: readonly [Half, Half] = [startingAt(from), startingAt(to)];
  for (let length = 1; length <= longest; length += 1) {
    const [near, far] = halves[0].frontier.length <= halves[1].frontier.length ? halves : [halves[1], halves[0]];
    if (near.frontier.length === 0) return [];
    const passing = (ids: readonly string[]) => (throughHubs ? ids : withoutHubs(graph, ids, from, to));
    const [meeting] = await passing(await grow(graph, near, far, await passing(near.frontier)));
    if (meeting !== undefined) return joined(halves[0], halves[1], meeting);
    if (near.cameFrom.size + far.cameFrom.size > MOST_NODES) throw tooWide();
  }
  return [];
}

function startingAt(id: string): Half {
  return { cameFrom: new Map([[id, null]]), frontier: [id] };
}

/** One step outwards; the ids at which the halves meet, in order. */
async function grow(graph: GraphReader, near: Half, far: Half, from: readonly string[]): Promise<readonly string[]> {
  const next: string[] = [];
  for (const [node, other] of await linksOf(graph, from)) {
    if (near.cameFrom.has(other)) continue;
    near.cameFrom.set(other, node);
    next.push(other);
  }
  near.frontier = next;
  return next.filter((id) => far.cameFrom.has(id)).sort();
}

/** Pairs of a node and one beside it; a policy and the measures of its shown text stand beside each other. */
async function linksOf(graph: GraphReader, ids: readonly string[]): Promise<readonly (readonly [string, string])[]> {
  if (ids.length === 0) return [];
  const [rows, held, own] = await Promise.all([
    graph.run(questionLinks, { ids, limit: MOST_ROWS }),
    heldBy(graph, ofKind(ids, 'Policy')),
    measures(graph, ofKind(ids, 'Measure')),
  ]);
  if (rows.length >= MOST_ROWS) throw tooWide();
  return [
    ...rows.map((row) => [row.node, row.other] as const),
    ...held.map((row) => [row.policy, row.measure] as const),
    ...[...own.values()].map((measure) => [measure.id, measure.policy] as const),
  ];
}

function ofKind(ids: readonly string[], kind: VisibleKind): readonly string[] {
  return ids.filter((id) => kindOfId(id) === kind);
}

async function heldBy(graph: GraphReader, policies: readonly string[]) {
  return policies.length === 0 ? [] : graph.run(questionMeasureLinks, { ids: policies, limit: MOST_ROWS });
}

/** Those through which a path may pass; the ends always may. */
async function withoutHubs(
  graph: GraphReader,
  ids: readonly string[],
  from: string,
  to: string,
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const near = ids.filter((id) => id === from || id === to || kindOfId(id) !== 'Region');
  const rows = await graph.run(questionHubs, { ids: near, names: HUB_NAMES, most: HUB_DEGREE });
  const hubs = new Set(rows.map((row) => row.id));
  return near.filter((id) => id === from || id === to || !hubs.has(id));
}

function joined(one: Half, other: Half, meeting: string): readonly string[] {
  return [...trail(one, meeting).toReversed(), ...trail(other, meeting).slice(1)];
}

/** From a node back to where its half began. */
function trail(half: Half, from: string): readonly string[] {
  const ids: string[] = [];
  for (let id: string | null = from; id !== null; id = half.cameFrom.get(id) ?? null) ids.push(id);
  return ids;
}

/** Every relationship between neighbours on the path, in its order. */
async function edgesAlong(graph: GraphReader, ids: readonly string[]): Promise<readonly GraphEdge[]> {
  if (ids.length < 2) return [];
  const kinds = Object.keys(edgeKinds);
  const rows = await graph.run(questionEdges, { ids, kinds, others: ids, out: null, limit: 1000 * ids.length });
  const edges = mergedEdges(distinctRows(rows));
  return ids.slice(1).flatMap((id, index) => {
    const before = ids[index] ?? id;
    const own = edges.filter(({ from, to }) => (from === before && to === id) || (from === id && to === before));
    if (own.length > 0) return own;
    const pair = [before, id].map(kindOfId).join(' ');
    if (pair === 'Policy Measure') return [measureEdge(before, id)];
    return pair === 'Measure Policy' ? [measureEdge(id, before)] : [];
  });
}

/** A policy's hold on a measure is proved by the line on which that begins. */
async function withHeadings(graph: GraphReader, edges: readonly GraphEdge[]): Promise<readonly GraphEdge[]> {
  const held = edges.flatMap(({ kind, to }) => (kind === 'HAS_MEASURE' ? [to] : []));
  const found = await measures(graph, held);
  const words = await measureWords(graph, [...found.values()]);
  return edges.map((edge) => {
    const measure = edge.kind === 'HAS_MEASURE' ? found.get(edge.to) : undefined;
    if (measure === undefined) return edge;
    const { source, start, line } = measure;
    const quote = (words.get(measure.id) ?? '').split('\n')[0] ?? '';
    return { ...edge, evidence: [{ source, start, end: start + quote.length, line, quote, rule: null }] };
  });
}

function tooWide(): LimitError {
  return new LimitError(`两点之间要查的节点超过 ${MOST_NODES} 个：请缩短路径长度（maxLength），或从更近的节点开始。`);
}
