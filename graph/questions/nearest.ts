import { sourceAll } from '../../cypher/queries.ts';
import { NotFoundError } from '../errors.ts';
import { nodeKinds, type SearchKind } from '../model.ts';
import { searchForm } from '../search-text.ts';
import type { GraphStore } from '../store.ts';
import { graphNodes, kindOfId } from './nodes.ts';

/** How many names are offered, and how many candidates are compared for each part of the text. */
const OFFERED = 5;
const CANDIDATES = 100;

type MissingKind = SearchKind | 'Source' | 'Subject';

/** Throws a {@link NotFoundError} that names what was asked for and offers the names nearest to it. */
export async function missing(store: GraphStore, kind: MissingKind, text: string): Promise<never> {
  const nearest = await nearestOf(store, kind, text);
  const offer = nearest.length > 0 ? `相近的有：${nearest.join('、')}。` : '可用搜索查找。';
  throw new NotFoundError(`没有找到${nodeKinds[kind].term}“${text}”。${offer}`, nearest);
}

/** Throws a {@link NotFoundError} for an id that names no node, by the kind that the id begins with. */
export async function missingNode(store: GraphStore, id: string): Promise<never> {
  const kind = kindOfId(id);
  if (kind !== null) return missing(store, kind, id);
  throw new NotFoundError(`没有找到节点“${id}”。节点的 id 以 policy:、measure:、agency: 等开头，可用搜索查找。`, []);
}

async function nearestOf(store: GraphStore, kind: MissingKind, text: string): Promise<readonly string[]> {
  if (kind === 'Subject') return [];
  if (kind !== 'Source') return nearestNames(store, kind, text);
  const sources = await store.read((graph) => graph.run(sourceAll, {}));
  return nearestAmong(
    sources.map(({ name }) => name),
    text.replace(/^source:/, ''),
  );
}

/** Captions of nodes of a kind that share most pairs of characters with a text, nearest first; at most five. */
export async function nearestNames(store: GraphStore, kind: SearchKind, text: string): Promise<readonly string[]> {
  const wanted = searchForm(text.replace(/^[a-z]+:/, '')).slice(0, 100);
  const ids = await candidates(store, kind, wanted);
  const heads = await store.read((graph) => graphNodes(graph, ids));
  return nearestAmong(
    [...heads.values()].map((node) => node.caption),
    wanted,
  );
}

/** Those of the names that share most pairs of characters with a text, nearest first; at most five. */
export function nearestAmong(names: readonly string[], text: string): readonly string[] {
  const wanted = searchForm(text);
  return [...new Set(names)]
    .map((name) => ({ name, likeness: likeness(wanted, searchForm(name)) }))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness || (a.name < b.name ? -1 : 1))
    .slice(0, OFFERED)
    .map(({ name }) => name);
}

/** Nodes that hold the whole text, or else parts of it: the longest parts that any node holds. */
async function candidates(store: GraphStore, kind: SearchKind, text: string): Promise<readonly string[]> {
  const { ids: whole } = await store.search({ kind, text, limit: CANDIDATES });
  if (whole.length > 0) return whole;
  for (const length of [6, 3, 2]) {
    const parts = partsOf(text, length);
    const found = await Promise.all(parts.map((part) => store.search({ kind, text: part, limit: CANDIDATES })));
    const ids = [...new Set(found.flatMap(({ ids: each }) => each))];
    if (ids.length > 0) return ids.slice(0, 5 * CANDIDATES);
  }
  return [];
}

/** Windows over a text, at most some eight of them. */
function partsOf(text: string, length: number): readonly string[] {
  if (text.length <= length) return text.length >= 2 && length === 2 ? [text] : [];
  const step = Math.max(1, Math.ceil((text.length - length) / 8));
  return Array.from({ length: Math.floor((text.length - length) / step) + 1 }, (_, at) =>
    text.slice(at * step, at * step + length),
  );
}

/** The share of common pairs of characters (Dice), 0 to 1. */
export function likeness(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  const common = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

function pairsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}
