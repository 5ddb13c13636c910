import { box, type Cascade, type CascadeHeading } from './cascade-layout.ts';
import { type CascadeBox, factsText, headingText, lineText } from './cascade-words.ts';
import { type Caption, type Drawn, framedPicture, svgElement, svgText, wrapped } from './framed-picture.ts';
import type { GraphEdge, GraphNode } from './graph-data.ts';
import type { Point } from './level-layout.ts';
import { type LineStyle, lineOf } from './line-style.ts';
import { heads, lineColour } from './node-forms.ts';
import { type Palette, readPalette } from './palette.ts';

/** A cascade as the page shows it. */
export interface ShownCascade {
  readonly cascade: Cascade;
  readonly boxes: readonly CascadeBox[];
  readonly edges: readonly GraphEdge[];
  readonly root: string;
}

const [titleSize, factsSize] = [12.5, 11];
const inner = box.width - 18;
const legendStep = 150;
const legendRow = 22;

/** The cascade as an SVG file of its own: the boxes where they stand, lines with their legend, title, source and date around it. */
export function cascadePicture(shown: ShownCascade, caption: Caption): string {
  return framedPicture(() => drawCascade(shown, readPalette(document.documentElement)), caption);
}

function drawCascade({ cascade, boxes, edges, root }: ShownCascade, palette: Palette): Drawn {
  const { width, height } = cascade;
  const legend = legendOf(edges, Math.max(1, Math.floor(width / legendStep)), height, palette);
  return {
    width,
    height: height + legend.height,
    elements: [
      ...laneOf(cascade, palette),
      ...edges.flatMap((edge) => lineElements(cascade.paths.get(edge.id), lineOf(edge), palette)),
      ...cascade.headings.flatMap((heading) => headingElements(heading, palette)),
      ...boxes.flatMap((each) => boxElements(each, cascade.boxes.get(each.node.id), each.node.id === root, palette)),
      ...legend.elements,
    ],
  };
}

function laneOf({ laneTop, width, height }: Cascade, { red }: Palette): readonly Element[] {
  if (laneTop === null) return [];
  const ground = { x: 0, y: laneTop, width, height: height - laneTop, fill: red, 'fill-opacity': 0.05 };
  const border = { x1: 0, y1: laneTop, x2: width, y2: laneTop, stroke: red, 'stroke-width': 2 };
  return [svgElement('rect', ground), svgElement('line', { ...border, 'stroke-dasharray': '6 4' })];
}

/** A line and its head, which points the way in which the path ends. */
function lineElements(path: string | undefined, line: LineStyle, palette: Palette): readonly Element[] {
  const ends = (path?.match(/-?\d+(?:\.\d+)?/g) ?? []).slice(-4).map(Number);
  const [fromX, fromY, x, y] = ends;
  if (path === undefined || fromX === undefined || fromY === undefined || x === undefined || y === undefined) return [];
  const stroke = lineColour(line.tone, palette);
  const dash = line.dash.length === 0 ? {} : { 'stroke-dasharray': line.dash.join(' ') };
  const angle = (Math.atan2(y - fromY, x - fromX) * 180) / Math.PI;
  return [
    svgElement('path', { d: path, fill: 'none', stroke, 'stroke-width': line.width, ...dash }),
    svgElement('path', {
      d: heads[line.arrow],
      transform: `translate(${x} ${y}) rotate(${Math.round(angle)})`,
      fill: line.hollow ? palette.sheet : stroke,
      stroke,
    }),
  ];
}

function headingElements(heading: CascadeHeading, palette: Palette): readonly Element[] {
  const { of, at } = heading;
  const isYear = of === 'day';
  const words = svgText(
    headingText(heading),
    at.x + (isYear ? 5 : 0),
    at.y + 11,
    isYear ? 12 : 13,
    of === 'apart' ? palette.red : palette.inkSoft,
    of === 'rank' || of === 'apart' ? 600 : 400,
  );
  const mark = { x1: at.x, x2: at.x, y1: at.y, y2: at.y + 12, stroke: palette.line };
  return isYear ? [svgElement('line', mark), words] : [words];
}

function boxElements(
  { node, between }: CascadeBox,
  place: Point | undefined,
  isRoot: boolean,
  palette: Palette,
): readonly Element[] {
  if (place === undefined) return [];
  const isDraft = node.status === 'DRAFT';
  const stroke = between ? palette.line : palette.kinds.POLICY;
  const frame = (inset: number, width: number): Element =>
    svgElement('rect', {
      x: place.x + inset,
      y: place.y + inset,
      width: box.width - 2 * inset,
      height: box.height - 2 * inset,
      rx: 3,
      fill: palette.sheet,
      stroke,
      'stroke-width': width,
      ...(node.form === 'STUB' ? { 'stroke-dasharray': '5 3' } : {}),
    });
  const ink = node.form === 'STUB' ? palette.inkSoft : palette.ink;
  const lines = linesOf(node.caption, titleSize, 2);
  const [facts = ''] = linesOf(shortFacts(node), factsSize, 1);
  const first = place.y + box.height / 2 + 5 - ((lines.length - 1) * 16 + (facts === '' ? 0 : 14)) / 2;
  const x = place.x + 9;
  return [
    ...(isDraft ? [frame(0, 1.3), frame(3, 1.3)] : [frame(0, isRoot ? 3 : 1.5)]),
    ...lines.map((line, at) => svgText(line, x, first + at * 16, titleSize, ink, isRoot ? 700 : 400)),
    ...(facts === '' ? [] : [svgText(facts, x, first + lines.length * 16 - 1, factsSize, palette.inkSoft)]),
  ];
}

/** Words on at most so many lines of a box; what is left out shows. */
function linesOf(words: string, size: number, most: number): readonly string[] {
  const lines = wrapped(words, size, inner);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${(lines[most - 1] ?? '').slice(0, -1)}…`];
}

/** Region and day on one line: of a region with a long path its own name alone. */
function shortFacts(node: GraphNode): string {
  const whole = factsText(node);
  const region = node.region?.split('/').at(-1) ?? null;
  return wrapped(whole, factsSize, inner).length > 1 ? factsText({ ...node, region }) : whole;
}

/** What the lines of the picture mean, below it, in rows of so many. */
function legendOf(edges: readonly GraphEdge[], columns: number, top: number, palette: Palette) {
  const lines = [...new Map(edges.map((edge) => [lineText(edge), lineOf(edge)]))];
  const elements = lines.flatMap(([words, line], index) => {
    const x = 14 + (index % columns) * legendStep;
    const y = top + 14 + Math.floor(index / columns) * legendRow;
    const sample = lineElements(`M${x} ${y}L${x + 20} ${y} ${x + 38} ${y}`, line, palette);
    return [...sample, svgText(words, x + 46, y + 4, 12, palette.inkSoft)];
  });
  return { elements, height: Math.ceil(lines.length / columns) * legendRow + 4 };
}
