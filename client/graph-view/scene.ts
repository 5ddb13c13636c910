import type { NodeKind } from '../api/generated/graphql.ts';
import { isCluster } from './cluster.ts';
import type { ShownNode } from './explore-state.ts';
import type { Marks } from './explore-surface.ts';
import type { GraphData } from './graph-data.ts';
import { boxHeight, labelOf } from './graph-elements.ts';
import { boxWidth, radius } from './node-forms.ts';

/** A node of a large picture as it is painted. `high`: height of a policy's box, null for other kinds. */
export interface SceneNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly high: number | null;
  readonly cluster: boolean;
  readonly stub: boolean;
  readonly draft: boolean;
  readonly root: boolean;
  readonly pinned: boolean;
}

/** An edge of a large picture; its ends are places in the list of nodes. */
export interface SceneEdge {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly kind: string;
  readonly role: string | null;
  readonly label: string;
}

/** A large picture as plain values, which a worker can be sent. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
}

export const emptyScene: Scene = { nodes: [], edges: [] };

/** Labels are broken once: a picture is told again whenever something in it moves. */
const labels = new WeakMap<object, { readonly lines: readonly string[]; readonly high: number }>();

function labelled(node: GraphData['nodes'][number]) {
  const known = labels.get(node);
  if (known) return known;
  const label = labelOf(node);
  const made = { lines: label.text.split('\n'), high: boxHeight(label) };
  labels.set(node, made);
  return made;
}

/** The picture with the places of its nodes; edges whose ends are not in it are left out. */
export function sceneOf(picture: GraphData, places: ReadonlyMap<string, ShownNode>, root: string | null): Scene {
  const nodes = picture.nodes.map((node): SceneNode => {
    const { x, y, pinned } = places.get(node.id) ?? { x: 0, y: 0, pinned: false };
    const { lines, high } = labelled(node);
    const { id, kind, form, status } = node;
    const facts = { cluster: isCluster(id), stub: form === 'STUB', draft: status === 'DRAFT', root: id === root };
    return { id, kind, x, y, pinned, lines, high: kind === 'POLICY' ? high : null, ...facts };
  });
  const at = new Map(nodes.map(({ id }, index) => [id, index]));
  const edges = picture.edges.flatMap(({ id, from, to, kind, role, label }): readonly SceneEdge[] => {
    const [start, end] = [at.get(from), at.get(to)];
    return start === undefined || end === undefined ? [] : [{ id, from: start, to: end, kind, role, label }];
  });
  return { nodes, edges };
}

/** The picture with its nodes at other places: x and y of each, one after another. */
export function sceneAt(scene: Scene, points: ArrayLike<number>): Scene {
  const nodes = scene.nodes.map((node, at) => ({
    ...node,
    x: points[2 * at] ?? node.x,
    y: points[2 * at + 1] ?? node.y,
  }));
  return { ...scene, nodes };
}

/** What of a picture is bright while something in it is marked: places of nodes and edges; null: all of it. */
export interface Light {
  readonly nodes: ReadonlySet<number>;
  readonly edges: ReadonlySet<number>;
}

/** What was found; else what is chosen with what stands beside it; else the trail. */
export function lightOf({ nodes, edges }: Scene, { selection, edge, trail, found }: Marks): Light | null {
  const placesOf = (ids: ReadonlySet<string>) => new Set(nodes.flatMap(({ id }, at) => (ids.has(id) ? [at] : [])));
  const chosen = placesOf(new Set(selection));
  const chosenEdges = new Set(edges.flatMap(({ id }, at) => (id === edge ? [at] : [])));
  if (found !== null) return { nodes: new Set([...placesOf(found), ...chosen]), edges: chosenEdges };
  if (chosen.size + chosenEdges.size > 0) {
    const beside = edges.flatMap(({ from, to }, at) =>
      chosen.has(from) || chosen.has(to) || chosenEdges.has(at) ? [{ at, from, to }] : [],
    );
    const ends = beside.flatMap(({ from, to }) => [from, to]);
    return { nodes: new Set([...chosen, ...ends]), edges: new Set(beside.map(({ at }) => at)) };
  }
  const way = placesOf(new Set(trail));
  if (way.size === 0) return null;
  return {
    nodes: way,
    edges: new Set(edges.flatMap(({ from, to }, at) => (way.has(from) && way.has(to) ? [at] : []))),
  };
}

const clusterSize = { wide: 132, high: 34 } as const;

/** Half the width and height of a node's form, in pixels at zoom 1. */
export function halfSize({ high, cluster }: SceneNode): { readonly wide: number; readonly high: number } {
  if (cluster) return { wide: clusterSize.wide / 2, high: clusterSize.high / 2 };
  return high === null ? { wide: radius, high: radius } : { wide: boxWidth / 2, high: high / 2 };
}

/** The topmost node at a point of the picture; null on open ground. */
export function nodeAt({ nodes }: Scene, x: number, y: number): SceneNode | null {
  return (
    nodes.findLast((node) => {
      const half = halfSize(node);
      return Math.abs(x - node.x) <= half.wide && Math.abs(y - node.y) <= half.high;
    }) ?? null
  );
}

/** The topmost edge whose line passes a point of the picture within `reach` pixels. */
export function edgeAt({ nodes, edges }: Scene, x: number, y: number, reach: number): SceneEdge | null {
  return (
    edges.findLast(({ from, to }) => {
      const [a, b] = [nodes[from], nodes[to]];
      if (a === undefined || b === undefined) return false;
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const share = Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / Math.max(dx * dx + dy * dy, 1e-6)));
      return Math.hypot(a.x + share * dx - x, a.y + share * dy - y) <= reach;
    }) ?? null
  );
}
