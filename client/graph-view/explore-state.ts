import type { NodeKind } from '../api/generated/graphql.ts';
import type { Point } from './level-layout.ts';

/** How the nodes of the explorer are arranged. */
export const exploreLayouts = ['forces', 'levels', 'rings', 'places'] as const;
export type ExploreLayout = (typeof exploreLayouts)[number];

/** A node in the picture. Positions are whole pixels at zoom 1, so that a link tells them exactly. */
export interface ShownNode extends Point {
  readonly id: string;
  /** The openings that brought it ({@link openingKey}); none for a node that the reader placed. */
  readonly by: readonly string[];
  /** A pinned node keeps its place, and stays when what brought it is collapsed. */
  readonly pinned: boolean;
  readonly hidden: boolean;
}

/** What is left out of sight without leaving the picture. */
export interface ExploreFilter {
  /** Kinds of nodes that are not shown. */
  readonly kinds: readonly NodeKind[];
  /** Roles, and kinds of relationships without a role, that are not shown. */
  readonly lines: readonly string[];
  /** First and last year of policies; null is open. */
  readonly from: number | null;
  readonly to: number | null;
  /** Paths of regions: only these and what lies in them; empty is all. */
  readonly regions: readonly string[];
}

/** The point in the middle of the window, in pixels at zoom 1, and the zoom. */
export interface Camera extends Point {
  readonly zoom: number;
}

/** The whole of what the explorer shows, without the words: those are asked by the ids. */
export interface ExploreState {
  /** In reading order: a node stands behind what it was opened from. */
  readonly nodes: ReadonlyMap<string, ShownNode>;
  readonly filter: ExploreFilter;
  readonly layout: ExploreLayout;
  /** Chosen nodes, the last one last. */
  readonly selection: readonly string[];
  /** The chosen relationship. */
  readonly edge: string | null;
  /** Nodes of a path between two, from one end to the other; empty for none. */
  readonly trail: readonly string[];
  /** Null: all of it fits. */
  readonly camera: Camera | null;
}

export const noFilter: ExploreFilter = { kinds: [], lines: [], from: null, to: null, regions: [] };

export const emptyState: ExploreState = {
  nodes: new Map(),
  filter: noFilter,
  layout: 'forces',
  selection: [],
  edge: null,
  trail: [],
  camera: null,
};

/** One kind of relationship in one direction, as it opens at a node: `CITES in`. */
export type GroupName = `${string} ${'OUT' | 'IN'}`;

/** The name of an opening: which node was opened, and which group of its neighbours. */
export const openingKey = (node: string, group: GroupName): string => `${node}|${group}`;
export const openerOf = (key: string): string => key.slice(0, key.lastIndexOf('|'));

export type ExploreAction =
  /** Neighbours come in, or are there already and now hang on this opening too. */
  | {
      readonly does: 'open';
      readonly node: string;
      readonly found: ReadonlyMap<string, readonly GroupName[]>;
      readonly points: ReadonlyMap<string, Point>;
    }
  /** What a node's opening brought goes, and what was opened from that; one group only, or all. */
  | { readonly does: 'collapse'; readonly node: string; readonly group: GroupName | null }
  /** Nodes come in by the reader's wish; a trail among them may be marked. */
  | {
      readonly does: 'place';
      readonly points: ReadonlyMap<string, Point>;
      readonly trail?: readonly string[];
    }
  | { readonly does: 'hide'; readonly ids: readonly string[]; readonly hidden: boolean }
  | { readonly does: 'pin'; readonly ids: readonly string[]; readonly pinned: boolean }
  | { readonly does: 'move'; readonly points: ReadonlyMap<string, Point> }
  | { readonly does: 'filter'; readonly filter: ExploreFilter }
  | { readonly does: 'arrange'; readonly layout: ExploreLayout }
  | { readonly does: 'select'; readonly selection: readonly string[]; readonly edge: string | null }
  | { readonly does: 'leave-trail' }
  | { readonly does: 'look'; readonly camera: Camera | null };

/** Whether two sets of nodes differ in nothing but where the nodes stand. */
export function sameMembers(one: ExploreState['nodes'], other: ExploreState['nodes']): boolean {
  if (one === other) return true;
  if (one.size !== other.size) return false;
  const others = other.values();
  for (const { id, by, pinned, hidden } of one.values()) {
    const each = others.next().value;
    if (each?.id !== id || each.by !== by || each.pinned !== pinned || each.hidden !== hidden) return false;
  }
  return true;
}

const whole = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });

/** The state after an action; the same object where nothing changes. */
export function reduceExplore(state: ExploreState, action: ExploreAction): ExploreState {
  switch (action.does) {
    case 'open':
      return opened(state, action.node, action.found, action.points);
    case 'collapse':
      return collapsed(state, action.node, action.group);
    case 'place':
      return placed(state, action.points, action.trail);
    case 'hide':
      return changed(state, action.ids, (node) => ({ ...node, hidden: action.hidden }));
    case 'pin':
      return changed(state, action.ids, (node) => ({ ...node, pinned: action.pinned }));
    case 'move':
      return changed(state, [...action.points.keys()], (node) => ({
        ...node,
        ...whole(action.points.get(node.id) ?? node),
      }));
    case 'filter':
      return { ...state, filter: action.filter };
    case 'arrange':
      return state.layout === action.layout ? state : { ...state, layout: action.layout };
    case 'select':
      return selected(state, action.selection, action.edge);
    case 'leave-trail':
      return state.trail.length === 0 ? state : { ...state, trail: [] };
    case 'look':
      return sameCamera(state.camera, action.camera) ? state : { ...state, camera: action.camera };
  }
}

const sameCamera = (a: Camera | null, b: Camera | null): boolean =>
  a === b || (a !== null && b !== null && a.x === b.x && a.y === b.y && a.zoom === b.zoom);

function opened(
  state: ExploreState,
  opener: string,
  found: ReadonlyMap<string, readonly GroupName[]>,
  points: ReadonlyMap<string, Point>,
): ExploreState {
  if (!state.nodes.has(opener) || found.size === 0) return state;
  const came: ShownNode[] = [];
  const nodes = new Map(state.nodes);
  for (const [id, groups] of found) {
    const keys = groups.map((group) => openingKey(opener, group));
    const known = nodes.get(id);
    // The reader asks for it: what was hidden is shown again. What the reader placed goes on standing of itself.
    const by = known?.by.length === 0 ? [] : [...new Set([...(known?.by ?? []), ...keys])];
    if (known) nodes.set(id, { ...known, by, hidden: false });
    else came.push({ id, ...whole(points.get(id) ?? { x: 0, y: 0 }), by: keys, pinned: false, hidden: false });
  }
  return { ...state, nodes: behind(nodes, opener, came) };
}

/** Reading order: what comes in stands behind its opener and what was opened from it before. */
function behind(
  nodes: ReadonlyMap<string, ShownNode>,
  opener: string,
  came: readonly ShownNode[],
): ReadonlyMap<string, ShownNode> {
  const all = [...nodes.values()];
  const own = new Set([opener]);
  let at = all.findIndex(({ id }) => id === opener) + 1;
  for (; at < all.length; at += 1) {
    const node = all[at];
    if (!node || node.by.length === 0 || !node.by.some((key) => own.has(openerOf(key)))) break;
    own.add(node.id);
  }
  return new Map([...all.slice(0, at), ...came, ...all.slice(at)].map((node) => [node.id, node]));
}

function collapsed(state: ExploreState, opener: string, group: GroupName | null): ExploreState {
  const isLeft = (key: string): boolean =>
    group === null ? openerOf(key) === opener : key === openingKey(opener, group);
  if (![...state.nodes.values()].some(({ by }) => by.some(isLeft))) return state;
  const left = [...state.nodes.values()].map((node) => ({
    node: { ...node, by: node.by.filter((key) => !isLeft(key)) },
    stays: node.by.length === 0 || node.pinned,
  }));
  const kept = reached(left);
  const nodes = left.flatMap(({ node }) =>
    kept.has(node.id) ? [{ ...node, by: node.by.filter((key) => kept.has(openerOf(key))) }] : [],
  );
  return within({ ...state, nodes: new Map(nodes.map((node) => [node.id, node])) });
}

/** The nodes that stay of themselves, and what hangs on them by openings. */
function reached(nodes: readonly { readonly node: ShownNode; readonly stays: boolean }[]): ReadonlySet<string> {
  const below = new Map<string, string[]>();
  for (const { node } of nodes) {
    for (const opener of new Set(node.by.map(openerOf))) {
      const known = below.get(opener);
      if (known) known.push(node.id);
      else below.set(opener, [node.id]);
    }
  }
  const kept = new Set<string>();
  const waiting = nodes.filter(({ stays }) => stays).map(({ node }) => node.id);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (kept.has(id)) continue;
    kept.add(id);
    waiting.push(...(below.get(id) ?? []));
  }
  return kept;
}

/** Nodes that stand in sight as far as openings go: they hang, over nodes that pass `isIn`, on one that the reader placed or pinned. */
export function hanging(
  { nodes: all }: Pick<ExploreState, 'nodes'>,
  isIn: (id: string) => boolean,
): ReadonlySet<string> {
  const nodes = [...all.values()].filter(({ id }) => isIn(id));
  return reached(nodes.map((node) => ({ node, stays: node.by.length === 0 || node.pinned })));
}

function placed(
  state: ExploreState,
  points: ReadonlyMap<string, Point>,
  trail: readonly string[] | undefined,
): ExploreState {
  const nodes = new Map(state.nodes);
  for (const [id, point] of points) {
    const known = nodes.get(id);
    if (known) nodes.set(id, { ...known, by: [], hidden: false });
    else nodes.set(id, { id, ...whole(point), by: [], pinned: false, hidden: false });
  }
  return within({ ...state, nodes, trail: trail ?? state.trail });
}

function changed(state: ExploreState, ids: readonly string[], change: (node: ShownNode) => ShownNode): ExploreState {
  const present = ids.filter((id) => state.nodes.has(id));
  if (present.length === 0) return state;
  const nodes = new Map(state.nodes);
  for (const id of present) {
    const node = nodes.get(id);
    if (node) nodes.set(id, change(node));
  }
  return within({ ...state, nodes });
}

function selected(state: ExploreState, selection: readonly string[], edge: string | null): ExploreState {
  const isSame = edge === state.edge && selection.join() === state.selection.join();
  return isSame ? state : within({ ...state, selection, edge });
}

/** A selection and a trail name only what is there and not hidden. */
function within(state: ExploreState): ExploreState {
  const isIn = (id: string): boolean => state.nodes.get(id)?.hidden === false;
  return {
    ...state,
    selection: state.selection.filter(isIn),
    trail: state.trail.every((id) => state.nodes.has(id)) ? state.trail : [],
  };
}

/** The state with ids of today in place of former ones, and without those that name nothing any more. */
export function renamed(
  state: ExploreState,
  moved: ReadonlyMap<string, string>,
  missing: ReadonlySet<string>,
): ExploreState {
  const today = (id: string): string => moved.get(id) ?? id;
  const nodes = new Map<string, ShownNode>();
  for (const node of state.nodes.values()) {
    if (missing.has(node.id) || nodes.has(today(node.id))) continue;
    const by = node.by.filter((key) => !missing.has(openerOf(key)));
    nodes.set(today(node.id), {
      ...node,
      id: today(node.id),
      by: by.map((key) => `${today(openerOf(key))}${key.slice(openerOf(key).length)}`),
    });
  }
  return within({ ...state, nodes, selection: state.selection.map(today), trail: state.trail.map(today) });
}
