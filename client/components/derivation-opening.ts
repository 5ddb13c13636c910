import type { GraphEdge } from '../graph-view/graph-data.ts';
import type { DerivationGraph, DerivedNode } from './derivation-graph.ts';

/** How many policies one step of opening brings. */
export const openingStep = 12;
/** A derivation of at most so many policies is opened whole. */
const openWhole = 24;

/** The policies one step further from a policy, in the order in which they open; the root has some on both sides. */
export type Side = 'down' | 'up';

/** How often each policy has been opened: `id` for a side of its own, `id up` for what the root rests on. */
export type Opening = ReadonlyMap<string, number>;

/** What stands beside a shown policy on one side: how many there are, and how many of them are shown. */
export interface Opener {
  readonly id: string;
  readonly side: Side;
  readonly total: number;
  readonly shown: number;
}

export interface OpenedDerivation {
  readonly nodes: readonly DerivedNode[];
  readonly edges: readonly GraphEdge[];
  /** For each shown policy with further ones. */
  readonly openers: readonly Opener[];
}

const ranks = ['STATE', 'MINISTRY', 'PROVINCE', 'CITY', 'COUNTY', 'PARK', 'OTHER'];

/** The place of a policy's rank, the highest 0; what has none stands with the others. */
export const rankOf = (level: string | null): number => Math.max(0, ranks.indexOf(level ?? 'OTHER'));

/** Highest rank first, then oldest, then by id. */
function inOrder(a: DerivedNode, b: DerivedNode): number {
  return rankOf(a.level) - rankOf(b.level) || compare(a.issued ?? '~', b.issued ?? '~') || compare(a.id, b.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The key under which a side of a policy is opened. */
export const openingKey = (id: string, side: Side): string => (side === 'up' ? `${id} up` : id);

/** The policies one step further on each side of each policy. */
function furtherOf(graph: DerivationGraph): ReadonlyMap<string, readonly DerivedNode[]> {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const further = new Map<string, Set<string>>();
  for (const { from, to } of graph.edges) {
    const [citing, cited] = [graph.levels.get(from), graph.levels.get(to)];
    if (citing === undefined || cited === undefined) continue;
    if (citing === cited + 1 && cited >= 0) add(further, openingKey(to, 'down'), from);
    if (cited === citing - 1 && citing <= 0) add(further, openingKey(from, 'up'), to);
  }
  return new Map(
    [...further].map(([key, ids]) => [key, [...ids].flatMap((id) => nodes.get(id) ?? []).sort(inOrder)] as const),
  );
}

function add(lists: Map<string, Set<string>>, key: string, id: string): void {
  const known = lists.get(key);
  if (known) known.add(id);
  else lists.set(key, new Set([id]));
}

/** What is open before a reader opens anything: all of a small derivation, else one step on each side of the root. */
export function firstOpening(graph: DerivationGraph): Opening {
  if (graph.nodes.length <= openWhole) return wholeOpening(graph);
  return new Map([
    [openingKey(graph.root.id, 'down'), 1],
    [openingKey(graph.root.id, 'up'), 1],
  ]);
}

/** Everything open. */
export function wholeOpening(graph: DerivationGraph): Opening {
  return new Map([...furtherOf(graph)].map(([key, list]) => [key, Math.ceil(list.length / openingStep)]));
}

/** The part of a derivation that an opening shows, walked from the root. */
export function openedDerivation(graph: DerivationGraph, opening: Opening): OpenedDerivation {
  const further = furtherOf(graph);
  const nodes = new Map<string, DerivedNode>();
  const root = graph.nodes.find(({ id }) => id === graph.root.id);
  const waiting: DerivedNode[] = root ? [root] : [];
  for (let node = waiting.shift(); node; node = waiting.shift()) {
    if (nodes.has(node.id)) continue;
    nodes.set(node.id, node);
    for (const side of ['down', 'up'] as const) {
      const key = openingKey(node.id, side);
      waiting.push(...(further.get(key) ?? []).slice(0, (opening.get(key) ?? 0) * openingStep));
    }
  }
  const openers = [...nodes.keys()].flatMap((id) =>
    (['down', 'up'] as const).flatMap((side): readonly Opener[] => {
      const list = further.get(openingKey(id, side)) ?? [];
      return list.length === 0
        ? []
        : [{ id, side, total: list.length, shown: list.filter((each) => nodes.has(each.id)).length }];
    }),
  );
  const edges = graph.edges.filter(({ from, to }) => nodes.has(from) && nodes.has(to));
  return { nodes: [...nodes.values()], edges, openers };
}

/** An opening as it stands in an address: `5d68.1,9f38.2`, ids without what all have in common; `-` where nothing is open. */
export function writeOpening(opening: Opening): string {
  const open = [...opening].filter(([, steps]) => steps > 0);
  if (open.length === 0) return '-';
  return open.map(([key, steps]) => `${key.replace(/^policy:/, '').replace(' up', '~')}.${steps}`).join(',');
}

/** Reads it back; null where the address says nothing. */
export function readOpening(text: string | null): Opening | null {
  if (text === null) return null;
  const entries = [...text.matchAll(/([^,.~]+)(~?)\.(\d{1,3})/g)];
  return new Map(entries.map(([, id = '', up, steps]) => [`policy:${id}${up ? ' up' : ''}`, Number(steps)]));
}
