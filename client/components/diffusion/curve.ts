import { findTicks, type Tick, toDays } from '../timeline.ts';

interface CurvePoint {
  readonly at: string;
  readonly allPolicies: number;
  readonly allRegions: number;
}

/** A point with its place across, from 0 to 1. */
export type PlacedPoint<Point extends CurvePoint> = Point & { readonly x: number };

export interface Curve<Point extends CurvePoint> {
  readonly points: readonly PlacedPoint<Point>[];
  readonly ticks: readonly Tick[];
  /** Lines across, from 0 to at least the largest count. */
  readonly levels: readonly number[];
}

/** Lays a cumulative curve out in time; null without a point. */
export function layCurve<Point extends CurvePoint>(points: readonly Point[]): Curve<Point> | null {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const margin = Math.max(10, (toDays(last.at) - toDays(first.at)) * 0.03);
  const [from, to] = [toDays(first.at) - margin, toDays(last.at) + margin];
  return {
    points: points.map((point) => ({ ...point, x: (toDays(point.at) - from) / (to - from) })),
    ticks: findTicks(from, to),
    levels: levelsUpTo(Math.max(last.allPolicies, last.allRegions)),
  };
}

/** Round numbers from 0 to the first that is not below `most`, some four of them. */
function levelsUpTo(most: number): readonly number[] {
  const rough = Math.max(1, most / 4);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((each) => each >= rough) ?? rough;
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, at) => at * step);
}

/** A line that stays level until each point and then rises; `x` and `y` place values on the drawing. */
export function stepPath(
  points: readonly { readonly x: number; readonly y: number }[],
  base: number,
  end: number,
): string {
  const steps = points.map(({ x, y }) => `H${x.toFixed(1)}V${y.toFixed(1)}`);
  const [first] = points;
  return first === undefined ? '' : `M${first.x.toFixed(1)} ${base.toFixed(1)}${steps.join('')}H${end.toFixed(1)}`;
}
