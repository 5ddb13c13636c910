/** A point in pixels at zoom 1. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Link {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

export interface LevelLayout {
  readonly points: ReadonlyMap<string, Point>;
  /** Where a link that passes a column goes between its boxes, from its `from` to its `to`; by link id. */
  readonly bends: ReadonlyMap<string, readonly Point[]>;
}

/** What stands in a column: a node, or the gap through which a link passes. */
interface Slot {
  readonly id: string;
  readonly isGap: boolean;
}

const columnStep = 262;
const foldStep = 196;
const rowStep = 66;
const gapStep = 26;
const rounds = 6;

/** Rows of a column: a crowded level folds into several columns, so that the picture stays about as wide as high. */
const rowsOf = (count: number): number => Math.max(9, Math.ceil(Math.sqrt(count * 3)));
const isFolded = (ids: readonly string[]): boolean => ids.length > rowsOf(ids.length);

/**
 * Places nodes in columns by their level, the lowest level at the left; links decide the order within a column.
 * A link over several levels gets a gap in each column it passes, so that it runs between the boxes; folded columns have none.
 */
export function placeByLevel(levels: ReadonlyMap<string, number>, links: readonly Link[]): LevelLayout {
  const distinct = [...new Set(levels.values())].sort((a, b) => a - b);
  const columns = distinct.map((level) => [...levels].filter(([, each]) => each === level).map(([id]) => id));
  const place = new Map(columns.flatMap((ids, column) => ids.map((id) => [id, column] as const)));
  const chains = links.map((link) => ({ link, passes: gapsOf(link, columns, place) }));
  const slots = columns.map((ids, column): Slot[] => [
    ...ids.map((id) => ({ id, isGap: false })),
    ...chains.flatMap(({ passes }) =>
      passes.filter((gap) => gap.column === column).map(({ id }) => ({ id, isGap: true })),
    ),
  ]);
  const near = neighboursOf(chains.map(({ link, passes }) => [link.from, ...passes.map(({ id }) => id), link.to]));
  const points = placeColumns(orderColumns(slots, near));
  const bends = chains.flatMap(({ link, passes }) => {
    const bent = passes.flatMap(({ id }) => points.get(id) ?? []);
    return bent.length === 0 ? [] : [[link.id, bent] as const];
  });
  return { points: new Map([...points].filter(([id]) => levels.has(id))), bends: new Map(bends) };
}

/** The gaps of a link in the columns between its ends, in the order it passes them. */
function gapsOf(
  { id, from, to }: Link,
  columns: readonly (readonly string[])[],
  place: ReadonlyMap<string, number>,
): readonly { readonly id: string; readonly column: number }[] {
  const [start, end] = [place.get(from), place.get(to)];
  if (start === undefined || end === undefined) return [];
  const between = columns.map((_, column) => column).slice(Math.min(start, end) + 1, Math.max(start, end));
  const passed = between.filter((column) => !isFolded(columns[column] ?? []));
  return (start < end ? passed : passed.reverse()).map((column) => ({ id: `${id} ${column}`, column }));
}

function neighboursOf(chains: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>();
  const join = (a: string, b: string): void => {
    const known = near.get(a);
    if (known) known.push(b);
    else near.set(a, [b]);
  };
  for (const chain of chains) {
    for (const [index, id] of chain.entries()) {
      const next = chain[index + 1];
      if (next === undefined) continue;
      join(id, next);
      join(next, id);
    }
  }
  return near;
}

/** Orders each column so that what is linked stands at like heights (barycentres, swept to and fro). */
function orderColumns(columns: readonly Slot[][], near: ReadonlyMap<string, readonly string[]>): readonly Slot[][] {
  const rows = new Map<string, number>();
  const note = (slots: readonly Slot[]): void => {
    for (const [index, { id }] of slots.entries()) rows.set(id, index - (slots.length - 1) / 2);
  };
  const pull = (id: string): number => {
    const linked = (near.get(id) ?? []).map((other) => rows.get(other) ?? 0);
    return linked.length === 0 ? (rows.get(id) ?? 0) : linked.reduce((sum, row) => sum + row, 0) / linked.length;
  };
  for (const slots of columns) note(slots);
  for (let round = 0; round < rounds; round += 1) {
    for (const slots of round % 2 === 0 ? columns : [...columns].reverse()) {
      const pulls = new Map(slots.map(({ id }) => [id, pull(id)]));
      slots.sort((a, b) => (pulls.get(a.id) ?? 0) - (pulls.get(b.id) ?? 0));
      note(slots);
    }
  }
  return columns;
}

function placeColumns(columns: readonly Slot[][]): ReadonlyMap<string, Point> {
  const points = new Map<string, Point>();
  let left = 0;
  for (const slots of columns) {
    const nodes = slots.filter(({ isGap }) => !isGap).map(({ id }) => id);
    const folds = isFolded(nodes) ? Math.ceil(nodes.length / rowsOf(nodes.length)) : 1;
    if (folds === 1) stack(slots, left, points);
    else fold(nodes, left, folds, points);
    left += columnStep + (folds - 1) * foldStep;
  }
  return points;
}

function stack(slots: readonly Slot[], x: number, points: Map<string, Point>): void {
  const heightOf = ({ isGap }: Slot): number => (isGap ? gapStep : rowStep);
  let y = -slots.reduce((sum, slot) => sum + heightOf(slot), 0) / 2;
  for (const slot of slots) {
    points.set(slot.id, { x, y: y + heightOf(slot) / 2 });
    y += heightOf(slot);
  }
}

function fold(ids: readonly string[], left: number, folds: number, points: Map<string, Point>): void {
  const height = Math.ceil(ids.length / folds);
  for (const [index, id] of ids.entries()) {
    const y = (Math.floor(index / folds) - (height - 1) / 2) * rowStep;
    points.set(id, { x: left + (index % folds) * foldStep, y });
  }
}

/** A bend as a canvas takes it: how far along the straight line between the ends (0 to 1), and how far beside it. */
export function besideLine(
  bend: Point,
  from: Point,
  to: Point,
): { readonly weight: number; readonly distance: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const [bx, by] = [bend.x - from.x, bend.y - from.y];
  return { weight: (bx * dx + by * dy) / length ** 2, distance: (by * dx - bx * dy) / length };
}
