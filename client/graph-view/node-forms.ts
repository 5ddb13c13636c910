import type { NodeKind } from '../api/generated/graphql.ts';
import type { Point } from './level-layout.ts';
import type { LineStyle } from './line-style.ts';
import type { Palette } from './palette.ts';

/** Width of a policy's box and radius of the other forms, in pixels at zoom 1. */
export const boxWidth = 176;
export const radius = 12;
/** Pixels from one line of a label to the next. */
export const labelStep = 15;

/** Outlines of the kinds in a square of 2 × 2 about the origin: the same forms as on the canvas. */
export const outlines: { readonly [kind in Exclude<NodeKind, 'POLICY' | 'AGENCY'>]: string } = {
  MEASURE: 'M0-1 1 0 0 1-1 0z',
  REGION: 'M-.4-1H.4L1-.4V.4L.4 1H-.4L-1 .4V-.4z',
  PARK: 'M0-1 1 1H-1z',
  INDUSTRY: 'M-.5-1H.5L1 0 .5 1H-.5L-1 0z',
  SUBJECT: 'M-1-1H.3L1 1H-.3z',
};

/** Outlines of arrowheads whose tip is the origin, pointing right. */
export const heads: { readonly [arrow in LineStyle['arrow']]: string } = {
  triangle: 'M0 0-9-4.5-9 4.5z',
  vee: 'M0 0-9-4.5-6 0-9 4.5z',
  tee: 'M0-6H-3V6H0z',
  circle: 'M0 0a4 4 0 1 0-8 0a4 4 0 1 0 8 0z',
  diamond: 'M0 0-4.5-4-9 0-4.5 4z',
};

export const lineColour = (tone: LineStyle['tone'], palette: Palette): string =>
  ({ red: palette.red, ink: palette.inkSoft, agency: palette.kinds.AGENCY, faint: palette.line })[tone];

/** Where a line that leaves a node's middle at an angle leaves its outline; `high` is the height of a policy's box, null for other kinds. */
export function borderOf({ x, y }: Point, high: number | null, angle: number): Point {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  if (high === null) return { x: x + (radius + 2) * dx, y: y + (radius + 2) * dy };
  const [halfWide, halfHigh] = [boxWidth / 2 + 1, high / 2 + 1];
  const away = Math.min(halfWide / Math.max(Math.abs(dx), 1e-6), halfHigh / Math.max(Math.abs(dy), 1e-6));
  return { x: x + away * dx, y: y + away * dy };
}
