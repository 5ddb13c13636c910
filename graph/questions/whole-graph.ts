import { exportIds, questionEdges, questionMeasureLinks } from '../../cypher/queries.ts';
import { LimitError } from '../errors.ts';
import type { GraphParts } from '../exports/graph-parts.ts';
import type { VisibleKind } from '../model.ts';
import type { GraphStore } from '../store.ts';
import type { GraphEdge, GraphNode } from './answers.ts';
import { shownEdgeKinds } from './edge-groups.ts';
import { mergedEdges } from './edges.ts';
import { measureLinksAmong } from './measure-links.ts';
import { graphNodes } from './nodes.ts';

/** Most nodes of one file. */
const MOST_NODES = 1_000_000;
/** Nodes that are looked up at once. */
const BATCH = 500;
/** Ids that are listed at once. */
const LISTED = 50_000;
/** Most rows that a batch's edges may come in. */
const MOST_ROWS = 1_000_000;

const kinds: readonly VisibleKind[] = ['Policy', 'Measure', 'Agency', 'Region', 'Park', 'Industry', 'Subject'];

export interface WholeGraphRequest {
  /** Only policies of this region and what lies in it, by its path: 山东省/济南市. */
  readonly region?: string | null;
  /** Only policies issued from this year on, and up to that one. */
  readonly fromYear?: number | null;
  readonly toYear?: number | null;
}

/**
 * The whole graph, or the policies that a filter keeps with their measures and all that these are linked to, policies outside the filter
 * apart. Nodes and edges come as they are read, each batch in a reading of its own: what is loaded meanwhile may or may not be there, but no
 * edge comes without its ends. Throws `LimitError` for more than 1,000,000 nodes.
 */
export async function wholeGraph(store: GraphStore, request: WholeGraphRequest = {}): Promise<GraphParts> {
  const isWhole = !request.region && (request.fromYear ?? null) === null && (request.toYear ?? null) === null;
  const ids = isWhole ? await allIds(store) : await filteredIds(store, request);
  const known = new Set(ids);
  return { title: '政脉图谱', nodes: nodesOf(store, ids), edges: edgesOf(store, ids, known) };
}

async function allIds(store: GraphStore): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const kind of kinds) for (const id of await idsOfKind(store, kind)) ids.push(id);
  return within(ids);
}

async function idsOfKind(store: GraphStore, kind: VisibleKind): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let after = ''; ; after = ids.at(-1) ?? '') {
    const rows = await store.read((graph) => graph.run(exportIds, { kind, after, limit: LISTED }));
    for (const { id } of rows) ids.push(id);
    if (rows.length < LISTED || ids.length > MOST_NODES) return ids;
  }
}

function within(ids: readonly string[]): readonly string[] {
  if (ids.length <= MOST_NODES) return ids;
  throw new LimitError(
    `图中节点超过 ${MOST_NODES} 个，一个文件放不下：请按地区（region）或年份（fromYear、toYear）筛选。`,
  );
}

/** Policies that pass, their measures, and what both are linked to. */
async function filteredIds(store: GraphStore, request: WholeGraphRequest): Promise<readonly string[]> {
  const chosen = new Set<string>();
  for (const ids of batches(await idsOfKind(store, 'Policy'))) {
    const heads = await store.read((graph) => graphNodes(graph, ids));
    for (const node of heads.values()) if (passes(node, request)) chosen.add(node.id);
  }
  for (const ids of batches([...chosen])) {
    const asked = { ids, limit: MOST_ROWS };
    for (const { measure } of await store.read((graph) => graph.run(questionMeasureLinks, asked))) chosen.add(measure);
  }
  const linked = new Set<string>();
  for (const ids of batches([...chosen])) {
    for (const { to } of await edgesOutOf(store, ids)) if (!to.startsWith('policy:')) linked.add(to);
  }
  return within([...chosen, ...[...linked].filter((id) => !chosen.has(id)).sort()]);
}

function passes({ region, issued }: GraphNode, { region: path, fromYear, toYear }: WholeGraphRequest): boolean {
  if (path && !(region ?? '').split('、').some((each) => each === path || each.startsWith(`${path}/`))) return false;
  const year = issued === null ? null : Number(issued.slice(0, 4));
  if (year === null) return (fromYear ?? null) === null && (toYear ?? null) === null;
  return year >= (fromYear ?? year) && year <= (toYear ?? year);
}

function* batches(ids: readonly string[]): Generator<readonly string[]> {
  for (let at = 0; at < ids.length; at += BATCH) yield ids.slice(at, at + BATCH);
}

async function* nodesOf(store: GraphStore, ids: readonly string[]): AsyncGenerator<GraphNode> {
  for (const batch of batches(ids)) {
    const heads = await store.read((graph) => graphNodes(graph, batch));
    for (const id of batch) {
      const node = heads.get(id);
      if (node !== undefined) yield node;
    }
  }
}

/** Each edge once, with the node that it goes out of; a policy's hold on a measure with the measure. */
async function* edgesOf(
  store: GraphStore,
  ids: readonly string[],
  known: ReadonlySet<string>,
): AsyncGenerator<GraphEdge> {
  for (const batch of batches(ids)) {
    for (const edge of await edgesOutOf(store, batch)) if (known.has(edge.to) && edge.from !== edge.to) yield edge;
    for (const edge of await store.read((graph) => measureLinksAmong(graph, new Set(batch), known))) yield edge;
  }
}

async function edgesOutOf(store: GraphStore, ids: readonly string[]): Promise<readonly GraphEdge[]> {
  const asked = { ids, kinds: shownEdgeKinds, others: null, out: true, limit: MOST_ROWS };
  return mergedEdges(await store.read((graph) => graph.run(questionEdges, asked)));
}
