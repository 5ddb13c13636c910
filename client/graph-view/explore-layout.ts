import type { ExploreState } from './explore-state.ts';
import type { Body } from './force-layout.ts';
import type { GraphData, GraphNode } from './graph-data.ts';
import { radiusOf } from './graph-elements.ts';
import type { LayoutTask } from './layout-task.ts';
import type { Point } from './level-layout.ts';
import type { Cell } from './place-layout.ts';

/** Ranks of issuers as columns: 国务院 → 部委 → 省 → 市 → 区县 → 园区. */
const ranks = ['STATE', 'MINISTRY', 'PROVINCE', 'CITY', 'COUNTY', 'PARK', 'OTHER'] as const;
const behindPolicies = { MEASURE: 0.5, AGENCY: 1, REGION: 2, PARK: 2, INDUSTRY: 3, SUBJECT: 3 } as const;
/** How far nodes go when some come in: what a reader knows stays about where it is. */
const settling = 0.35;

/**
 * What is to be placed, as the chosen layout places it. `settles`: something came in, and the rest keeps about its place.
 * Pinned nodes keep their place whatever the layout: {@link keptPlaces} puts them back.
 */
export function layoutTask(state: ExploreState, picture: GraphData, settles: boolean): LayoutTask {
  const links = picture.edges.map(({ id, from, to }) => ({ id, from, to }));
  const ids = picture.nodes.map(({ id }) => id);
  switch (state.layout) {
    case 'forces':
      return {
        by: 'forces',
        bodies: picture.nodes.map((node) => bodyOf(node, state)),
        links,
        heat: settles ? settling : 1,
      };
    case 'levels':
      return { by: 'levels', levels: rankLevels(picture), links };
    case 'rings':
      return { by: 'rings', centre: centreOf(state, ids), ids, links };
    case 'places':
      return { by: 'places', cells: picture.nodes.map((node) => cellOf(node, picture)) };
  }
}

function bodyOf(node: GraphNode, state: ExploreState): Body {
  const shown = state.nodes.get(node.id);
  const { x, y } = shown ?? { x: 0, y: 0 };
  return { id: node.id, x, y, radius: radiusOf(node), fixed: shown?.pinned ?? false };
}

/** The chosen node, else the first one. */
function centreOf(state: ExploreState, ids: readonly string[]): string {
  const chosen = state.selection.findLast((id) => ids.includes(id));
  return chosen ?? ids[0] ?? '';
}

/** The policy that holds a measure, where it is in the picture. */
function holders(picture: GraphData): ReadonlyMap<string, GraphNode> {
  const nodes = new Map(picture.nodes.map((node) => [node.id, node]));
  return new Map(
    picture.edges.flatMap(({ kind, from, to }) => {
      const policy = nodes.get(from);
      return kind === 'HAS_MEASURE' && policy ? [[to, policy] as const] : [];
    }),
  );
}

/** Policies by the rank of their issuer, a measure right of its policy, then agencies, places, industries. */
export function rankLevels(picture: GraphData): ReadonlyMap<string, number> {
  const policyOf = holders(picture);
  const rankOf = ({ level }: GraphNode): number => ranks.findIndex((rank) => rank === (level ?? 'OTHER'));
  return new Map(
    picture.nodes.map((node) => {
      if (node.kind === 'POLICY') return [node.id, rankOf(node)];
      const policy = policyOf.get(node.id);
      if (policy) return [node.id, rankOf(policy) + behindPolicies.MEASURE];
      return [node.id, ranks.length + behindPolicies[node.kind]];
    }),
  );
}

/** The year and the province of a node; a measure stands with its policy. */
function cellOf(node: GraphNode, picture: GraphData): Cell {
  const told = holders(picture).get(node.id) ?? node;
  const region = told.region?.split('/')[0] ?? '';
  return { id: node.id, column: told.issued?.slice(0, 4) ?? '', row: region };
}

/** A layout's points without those of pinned nodes, and in the middle of what was there before, so that nothing flies away. */
export function keptPlaces(state: ExploreState, points: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  return new Map([...points].filter(([id]) => state.nodes.get(id)?.pinned === false));
}

/** Where nodes come in: around what they were opened from, each at an angle of its own. */
export function besidePoints(from: Point, ids: readonly string[]): ReadonlyMap<string, Point> {
  return new Map(
    ids.map((id, at) => {
      const [angle, away] = [at * 2.39996, 90 + 34 * Math.sqrt(at)];
      return [id, { x: from.x + away * Math.cos(angle), y: from.y + away * Math.sin(angle) }];
    }),
  );
}
