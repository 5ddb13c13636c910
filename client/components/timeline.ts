/** A policy on the timeline. */
export interface TimelinePoint {
  readonly id: string;
  readonly region: string;
  /** ISO date, as precise as it is known. */
  readonly day: string;
}

export interface TimelineRow<Point extends TimelinePoint> {
  readonly region: string;
  readonly points: readonly (Point & { readonly at: number; readonly lane: number })[];
  /** How many points stand above each other where they would touch. */
  readonly lanes: number;
}

export interface Tick {
  readonly label: string;
  readonly at: number;
}

export interface Timeline<Point extends TimelinePoint> {
  readonly rows: readonly TimelineRow<Point>[];
  readonly ticks: readonly Tick[];
  readonly from: string;
  readonly to: string;
}

const dayLength = 86_400_000;
/** Points nearer than this share of the width touch. */
const touching = 0.018;

/** A date as days since 1970; a month or a year counts from its first day. */
export function toDays(day: string): number {
  const [year = '1970', month = '01', date = '01'] = day.split('-');
  return Date.UTC(Number(year), Number(month) - 1, Number(date)) / dayLength;
}

/** Marks at the beginning of years or, within two years, of quarters. At most about a dozen. */
export function findTicks(first: number, last: number): readonly Tick[] {
  const year = (days: number): number => new Date(days * dayLength).getUTCFullYear();
  const [from, to] = [year(first), year(last)];
  const isShort = to - from < 2;
  const step = Math.max(1, Math.ceil((to - from + 1) / 12));
  const ticks: Tick[] = [];
  for (let each = from; each <= to + 1; each += step) {
    for (const month of isShort ? [1, 4, 7, 10] : [1]) {
      const at = (Date.UTC(each, month - 1, 1) / dayLength - first) / (last - first);
      const label = isShort && month !== 1 ? `${each}-${String(month).padStart(2, '0')}` : String(each);
      if (at >= 0 && at <= 1) ticks.push({ label, at });
    }
  }
  return ticks;
}

/** Pixels of a sign of a label, and between two labels. */
const [signWidth, between] = [7.2, 8];

/** The ticks whose labels have room on an axis of so many pixels: years from the left, then the middles of years and the other quarters if all of them have. */
export function labelledTicks(ticks: readonly Tick[], width: number): readonly Tick[] {
  const touches = (one: Tick, other: Tick): boolean =>
    Math.abs(one.at - other.at) * width < ((one.label.length + other.label.length) / 2) * signWidth + between;
  const kept: Tick[] = [];
  const isFree = (tick: Tick): boolean => !kept.some((other) => other !== tick && touches(tick, other));
  for (const tick of ticks.filter(({ label }) => label.length === 4)) if (isFree(tick)) kept.push(tick);
  for (const months of [['07'], ['04', '10']]) {
    const more = ticks.filter(({ label }) => months.includes(label.slice(5)));
    if (!more.every(isFree)) break;
    kept.push(...more);
  }
  return kept.sort((a, b) => a.at - b.at);
}

function layRow<Point extends TimelinePoint>(
  points: readonly Point[],
  at: (day: string) => number,
): TimelineRow<Point> {
  const ends: number[] = [];
  const laid = points
    .toSorted((a, b) => toDays(a.day) - toDays(b.day))
    .map((point) => {
      const place = at(point.day);
      const free = ends.findIndex((end) => place - end > touching);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = place;
      return { ...point, at: place, lane };
    });
  return { region: points[0]?.region ?? '', points: laid, lanes: Math.max(1, ends.length) };
}

/** Lays policies out by day (`at` from 0 to 1) and region, the regions in the order given. Null without any policy. */
export function layTimeline<Point extends TimelinePoint>(
  points: readonly Point[],
  regions: readonly string[],
): Timeline<Point> | null {
  const sorted = points.toSorted((a, b) => toDays(a.day) - toDays(b.day));
  const [earliest, latest] = [sorted[0], sorted.at(-1)];
  if (!earliest || !latest) return null;
  const margin = Math.max(20, (toDays(latest.day) - toDays(earliest.day)) * 0.03);
  const [first, last] = [toDays(earliest.day) - margin, toDays(latest.day) + margin];
  const at = (day: string): number => (toDays(day) - first) / (last - first);
  const rows = regions
    .map((region) =>
      layRow(
        points.filter((point) => point.region === region),
        at,
      ),
    )
    .filter((row) => row.points.length > 0);
  return { rows, ticks: findTicks(first, last), from: earliest.day, to: latest.day };
}
