import { type LabelChange, labelChanges } from './labels.ts';
import type { EdgeRow, GraphPart, NodeRow, Properties } from './rows.ts';

/** What must be written so that the present part of the graph becomes the wanted one. */
export interface Patch {
  /** Nodes to make or to give other properties. */
  readonly put: readonly NodeRow[];
  /** Nodes to delete with all their edges. */
  readonly drop: readonly string[];
  readonly link: readonly EdgeRow[];
  readonly unlink: readonly EdgeRow[];
  /** Which agencies come under a label, and which may have lost what they had it for. */
  readonly labels: readonly LabelChange[];
  readonly counts: ChangeCounts;
}

/** How many nodes and edges come, change and go. */
export interface ChangeCounts {
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
}

/** The differences between two parts; an edge that changes is unlinked and linked anew. */
export function diff(present: GraphPart, wanted: GraphPart): Patch {
  const put = [...wanted.nodes.values()].filter(({ id, properties }) => {
    const before = present.nodes.get(id);
    return before === undefined || !sameProperties(before.properties, properties);
  });
  const drop = [...present.nodes.keys()].filter((id) => !wanted.nodes.has(id));
  const dropped = new Set(drop);
  const link = [...wanted.edges.values()].filter((edge) => !isSame(present.edges.get(edge.key), edge));
  const gone = [...present.edges.values()].filter((edge) => !isSame(wanted.edges.get(edge.key), edge));
  const unlink = gone.filter(({ from, to }) => !dropped.has(from) && !dropped.has(to));
  const labels = labelChanges(link, gone, dropped);
  return { put, drop, link, unlink, labels, counts: count(present, wanted, put, drop, link, gone) };
}

export function isEmpty({ put, drop, link, unlink }: Patch): boolean {
  return put.length + drop.length + link.length + unlink.length === 0;
}

function count(
  present: GraphPart,
  wanted: GraphPart,
  put: readonly NodeRow[],
  drop: readonly string[],
  link: readonly EdgeRow[],
  gone: readonly EdgeRow[],
): ChangeCounts {
  const changedNodes = put.filter(({ id }) => present.nodes.has(id)).length;
  const changedEdges = link.filter(({ key }) => present.edges.has(key)).length;
  const goneEdges = gone.filter(({ key }) => !wanted.edges.has(key)).length;
  return {
    created: put.length - changedNodes + link.length - changedEdges,
    changed: changedNodes + changedEdges,
    removed: drop.length + goneEdges,
  };
}

function isSame(one: EdgeRow | undefined, other: EdgeRow): boolean {
  if (one === undefined || one.kind !== other.kind || one.from !== other.from || one.to !== other.to) return false;
  return sameProperties(one.properties, other.properties);
}

function sameProperties(one: Properties, other: Properties): boolean {
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return false;
  return names.every((name) => {
    const [a, b] = [one[name], other[name]];
    if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
    return a.length === b.length && a.every((item, index) => item === b[index]);
  });
}
