/** A point in pixels at zoom 1. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Link {
  readonly from: string;
  readonly to: string;
}

const columnStep = 262;
const foldStep = 196;
const rowStep = 66;
const rounds = 4;

/** Rows of a column: a crowded level folds into several columns, so that the picture stays about as wide as high. */
const rowsOf = (count: number): number => Math.max(9, Math.ceil(Math.sqrt(count * 3)));

/** The mean row of a node's linked nodes, or its own row where none is placed. */
function pull(id: string, near: ReadonlyMap<string, readonly string[]>, rows: ReadonlyMap<string, number>): number {
  const linked = (near.get(id) ?? []).map((other) => rows.get(other)).filter((row) => row !== undefined);
  if (linked.length === 0) return rows.get(id) ?? 0;
  return linked.reduce((sum, row) => sum + row, 0) / linked.length;
}

function linksByNode(links: readonly Link[]): Map<string, string[]> {
  const near = new Map<string, string[]>();
  for (const { from, to } of links) {
    near.set(from, [...(near.get(from) ?? []), to]);
    near.set(to, [...(near.get(to) ?? []), from]);
  }
  return near;
}

/** Orders each level so that linked nodes stand at like heights (barycentres, swept to and fro). */
function orderLevels(levels: readonly string[][], near: ReadonlyMap<string, readonly string[]>): string[][] {
  let ordered = levels.map((ids) => [...ids]);
  const rows = new Map<string, number>();
  const note = (ids: readonly string[]): void => {
    for (const [index, id] of ids.entries()) rows.set(id, index - (ids.length - 1) / 2);
  };
  for (const ids of ordered) note(ids);
  for (let round = 0; round < rounds; round += 1) {
    const sweep = round % 2 === 0 ? ordered : [...ordered].reverse();
    for (const ids of sweep) {
      const pulls = new Map(ids.map((id) => [id, pull(id, near, rows)]));
      ids.sort((a, b) => (pulls.get(a) ?? 0) - (pulls.get(b) ?? 0));
      note(ids);
    }
    ordered = round % 2 === 0 ? sweep : [...sweep].reverse();
  }
  return ordered;
}

/** Places nodes in columns by their level, the lowest level at the left; links only decide the order within a column. */
export function placeByLevel(levels: ReadonlyMap<string, number>, links: readonly Link[]): Map<string, Point> {
  const distinct = [...new Set(levels.values())].sort((a, b) => a - b);
  const columns = distinct.map((level) => [...levels].filter(([, each]) => each === level).map(([id]) => id));
  const points = new Map<string, Point>();
  let left = 0;
  for (const ids of orderLevels(columns, linksByNode(links))) {
    const rows = Math.min(rowsOf(ids.length), ids.length);
    const folds = Math.max(1, Math.ceil(ids.length / rows));
    for (const [index, id] of ids.entries()) {
      const row = Math.floor(index / folds);
      const height = Math.ceil(ids.length / folds);
      points.set(id, { x: left + (index % folds) * foldStep, y: (row - (height - 1) / 2) * rowStep });
    }
    left += columnStep + (folds - 1) * foldStep;
  }
  return points;
}
