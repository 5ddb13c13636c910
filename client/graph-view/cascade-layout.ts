import { type Link, type Point, placeByLevel } from './level-layout.ts';

/** What decides where a policy stands: the rank of its issuer, how many citations it is away, or its day. */
export const cascadeOrders = ['rank', 'steps', 'time'] as const;
export type CascadeOrder = (typeof cascadeOrders)[number];

/** Size of a box in pixels. */
export const box = { width: 172, height: 60 } as const;

export interface CascadeNode {
  readonly id: string;
  /** Place of the issuer's rank, the highest 0. */
  readonly rank: number;
  /** Column by citations. */
  readonly column: number;
  /** ISO date as precise as it is known. */
  readonly day: string | null;
  /** It belongs to the picture only by replacing or changing, or by being replaced: it stands in a lane of its own. */
  readonly apart: boolean;
}

/** A heading over a column, or beside a row of the picture by time. */
export interface CascadeHeading {
  /** A rank, a column or a date, by the order; `apart` over the lane of replacements, `undated` over what has no day. */
  readonly of: 'rank' | 'column' | 'day' | 'apart' | 'undated';
  readonly value: number | string;
  readonly at: Point;
}

export interface Cascade {
  /** Left upper corners. */
  readonly boxes: ReadonlyMap<string, Point>;
  /** SVG paths by link id, from the citing box to the cited one. */
  readonly paths: ReadonlyMap<string, string>;
  readonly headings: readonly CascadeHeading[];
  /** Where the lane of replacements begins, if there is one. */
  readonly laneTop: number | null;
  readonly width: number;
  readonly height: number;
}

const margin = 14;
const headRoom = 38;
const laneRoom = 46;
const gap = 22;
const rowHeight = box.height + 14;
/** Ranks are so far apart that the columns of one stay together. */
const rankStep = 100;

/** Places policies as boxes and leads their citations around them. */
export function layCascade(nodes: readonly CascadeNode[], links: readonly Link[], order: CascadeOrder): Cascade {
  const main = nodes.filter(({ apart }) => !apart);
  const placed = order === 'time' ? placeByTime(main) : placeInColumns(main, links, order);
  const lane = nodes.filter(({ apart }) => apart);
  const laneTop = lane.length === 0 ? null : placed.height + 8;
  const boxes = new Map(placed.boxes);
  for (const [index, { id }] of lane.entries()) {
    boxes.set(id, { x: margin + index * (box.width + gap), y: (laneTop ?? 0) + laneRoom - 10 });
  }
  const paths = links.flatMap(({ id, from, to }) => {
    const [start, end] = [boxes.get(from), boxes.get(to)];
    return start && end ? [[id, leadPath(start, end, placed.bends.get(id) ?? [])] as const] : [];
  });
  const apart: readonly CascadeHeading[] =
    laneTop === null ? [] : [{ of: 'apart', value: '', at: { x: margin, y: laneTop + 24 } }];
  return {
    boxes,
    paths: new Map(paths),
    headings: [...placed.headings, ...apart],
    laneTop,
    width: Math.max(placed.width, margin * 2 + lane.length * (box.width + gap)),
    height: laneTop === null ? placed.height : laneTop + laneRoom + box.height + margin,
  };
}

interface Placed extends Pick<Cascade, 'boxes' | 'headings' | 'width' | 'height'> {
  readonly bends: ReadonlyMap<string, readonly Point[]>;
}

/** Columns from left to right, the highest rank or the furthest cited first. */
function placeInColumns(nodes: readonly CascadeNode[], links: readonly Link[], order: 'rank' | 'steps'): Placed {
  const key = ({ rank, column }: CascadeNode): number => (order === 'rank' ? rank * rankStep + column : column);
  const levels = new Map(nodes.map((node) => [node.id, key(node)]));
  const known = links.filter(({ from, to }) => levels.has(from) && levels.has(to));
  const wide = placeByLevel(levels, known);
  const points = new Map([...wide.points].map(([id, point]) => [id, narrowed(point)]));
  const bends = new Map([...wide.bends].map(([id, bent]) => [id, bent.map(narrowed)]));
  const shift = shiftOf([...points.values(), ...[...bends.values()].flat()]);
  const move = ({ x, y }: Point): Point => ({ x: x + shift.x, y: y + shift.y });
  const boxes = new Map([...points].map(([id, point]) => [id, cornerOf(move(point))]));
  const corners = [...boxes.values()];
  return {
    boxes,
    bends: new Map([...bends].map(([id, bent]) => [id, bent.map(move)])),
    headings: columnHeadings(nodes, boxes, order),
    width: Math.max(0, ...corners.map(({ x }) => x)) + box.width + margin,
    height: Math.max(0, ...corners.map(({ y }) => y)) + box.height + margin,
  };
}

/** Columns stand closer than those of a canvas: titles are shorter here, and lines have no labels. */
const narrowed = ({ x, y }: Point): Point => ({ x: x * 0.86, y });

function shiftOf(points: readonly Point[]): Point {
  const low = (of: (point: Point) => number): number => Math.min(...points.map(of));
  if (points.length === 0) return { x: 0, y: 0 };
  return { x: margin + box.width / 2 - low(({ x }) => x), y: headRoom + box.height / 2 - low(({ y }) => y) };
}

const cornerOf = ({ x, y }: Point): Point => ({ x: x - box.width / 2, y: y - box.height / 2 });

/** One heading for each rank, or each column, over its leftmost box. */
function columnHeadings(
  nodes: readonly CascadeNode[],
  boxes: ReadonlyMap<string, Point>,
  order: 'rank' | 'steps',
): readonly CascadeHeading[] {
  const lefts = new Map<number, number>();
  for (const { id, rank, column } of nodes) {
    const value = order === 'rank' ? rank : column;
    const x = boxes.get(id)?.x ?? 0;
    lefts.set(value, Math.min(x, lefts.get(value) ?? x));
  }
  const of = order === 'rank' ? 'rank' : 'column';
  return [...lefts].sort(([a], [b]) => a - b).map(([value, x]) => ({ of, value, at: { x, y: headRoom - 18 } }));
}

const dayLength = 86_400_000;
const narrowest = 640;
const undatedRoom = box.width + 40;

const toDays = (day: string): number => {
  const [year = '1970', month = '01', date = '01'] = day.split('-');
  return Date.UTC(Number(year), Number(month) - 1, Number(date)) / dayLength;
};

/** By day from left to right, a row of lanes for each rank; what has no day stands at the right. */
function placeByTime(nodes: readonly CascadeNode[]): Placed {
  const days = nodes.flatMap(({ day }) => (day === null ? [] : [toDays(day)]));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const span = Math.max(1, last - first);
  const reach = Math.max(narrowest, Math.min(2400, (span / 365) * 260));
  const at = (day: string): number => margin + ((toDays(day) - first) / span) * reach;
  const undatedX = (days.length === 0 ? 0 : reach + box.width) + margin + 40;
  const boxes = new Map<string, Point>();
  const headings: CascadeHeading[] = days.length === 0 ? [] : yearsBetween(first, last, at);
  let top = headRoom;
  for (const rank of [...new Set(nodes.map((node) => node.rank))].sort((a, b) => a - b)) {
    headings.push({ of: 'rank', value: rank, at: { x: margin, y: top + 4 } });
    const own = nodes.filter((node) => node.rank === rank);
    const rows = layRows(own, at, undatedX);
    for (const [id, { x, row }] of rows.places) boxes.set(id, { x, y: top + 26 + row * rowHeight });
    top += 26 + rows.count * rowHeight + 10;
  }
  const isUndated = nodes.some(({ day }) => day === null);
  if (isUndated) headings.push({ of: 'undated', value: '', at: { x: undatedX, y: headRoom - 18 } });
  return {
    boxes,
    bends: new Map(),
    headings,
    width: isUndated ? undatedX + undatedRoom : margin * 2 + reach + box.width,
    height: top + margin,
  };
}

function yearsBetween(first: number, last: number, at: (day: string) => number): CascadeHeading[] {
  const yearOf = (days: number): number => new Date(days * dayLength).getUTCFullYear();
  const years = Array.from({ length: yearOf(last) - yearOf(first) + 1 }, (_, index) => yearOf(first) + index);
  const step = Math.max(1, Math.ceil(years.length / 16));
  return years
    .filter((_, index) => index % step === 0)
    .map((year) => ({
      of: 'day' as const,
      value: String(year),
      at: { x: Math.max(margin, at(`${year}`)), y: headRoom - 18 },
    }));
}

/** Boxes of a rank in as few rows as keep them apart, the oldest first. */
function layRows(
  nodes: readonly CascadeNode[],
  at: (day: string) => number,
  undatedX: number,
): { readonly places: ReadonlyMap<string, { readonly x: number; readonly row: number }>; readonly count: number } {
  const ends: number[] = [];
  const places = new Map<string, { x: number; row: number }>();
  const sorted = nodes.toSorted((a, b) => ((a.day ?? '~') < (b.day ?? '~') ? -1 : 1));
  for (const { id, day } of sorted) {
    const x = day === null ? undatedX : at(day);
    const free = ends.findIndex((end) => x > end + gap / 2);
    const row = free === -1 ? ends.length : free;
    ends[row] = x + box.width;
    places.set(id, { x, row });
  }
  return { places, count: Math.max(1, ends.length) };
}

/** A curve from the side of one box that faces the other, through the gaps kept for it. */
function leadPath(from: Point, to: Point, bends: readonly Point[]): string {
  const start = { x: from.x, y: from.y + box.height / 2 };
  const end = { x: to.x, y: to.y + box.height / 2 };
  const isBeside = Math.abs(from.x - to.x) < box.width + gap;
  if (isBeside) return aroundPath(from, to);
  const isLeft = to.x < from.x;
  const points = [
    { ...start, x: isLeft ? start.x : start.x + box.width },
    ...bends,
    { ...end, x: isLeft ? end.x + box.width : end.x },
  ];
  return `M${xy(points[0] ?? start)}${points
    .slice(1)
    .map((point, index) => curve(points[index] ?? start, point))
    .join('')}`;
}

/** Where boxes stand above each other: from top to bottom, or beside where they overlap. */
function aroundPath(from: Point, to: Point): string {
  const isAbove = to.y < from.y;
  const start = { x: from.x + box.width / 2, y: isAbove ? from.y : from.y + box.height };
  const end = { x: to.x + box.width / 2, y: isAbove ? to.y + box.height : to.y };
  const middle = (start.y + end.y) / 2;
  return `M${xy(start)}C${xy({ x: start.x, y: middle })} ${xy({ x: end.x, y: middle })} ${xy(end)}`;
}

function curve(from: Point, to: Point): string {
  const middle = (from.x + to.x) / 2;
  return `C${xy({ x: middle, y: from.y })} ${xy({ x: middle, y: to.y })} ${xy(to)}`;
}

const xy = ({ x, y }: Point): string => `${Math.round(x)} ${Math.round(y)}`;
