import type { GraphData, GraphEdge, GraphNode } from './graph-data.ts';
import { boxHeight, labelOf } from './graph-elements.ts';
import type { Point } from './level-layout.ts';
import { type LineStyle, lineOf } from './line-style.ts';
import { borderOf, boxWidth, heads, labelStep, lineColour, outlines, radius } from './node-forms.ts';
import type { Palette } from './palette.ts';

/** What stands on the picture beside the graph. */
export interface Caption {
  readonly title: string;
  /** Where it is from and of which day. */
  readonly note: string;
}

const margin = 48;
const head = 64;
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
const short = (value: number): string => String(Math.round(value * 10) / 10);

/**
 * A picture as a file of its own: the nodes at their places, lines as the legend has them, a title and a note above. Fonts are those of the
 * page's font list that the reader's machine has.
 */
export function pictureSvg(
  picture: GraphData,
  places: ReadonlyMap<string, Point>,
  palette: Palette,
  caption: Caption,
): string {
  const shown = picture.nodes.flatMap((node) => {
    const place = places.get(node.id);
    return place ? [{ node, place }] : [];
  });
  const { left, top, right, bottom } = extent(shown);
  const [width, height] = [right - left + 2 * margin, bottom - top + 2 * margin + head];
  const byId = new Map(shown.map((each) => [each.node.id, each]));
  const lines = picture.edges.map((edge) => {
    const [from, to] = [byId.get(edge.from), byId.get(edge.to)];
    return from && to ? edgeSvg(edge, from, to, palette) : '';
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${short(width)}" height="${short(height)}" viewBox="0 0 ${short(width)} ${short(height)}" font-family="${safe(palette.font)}">`,
    `<title>${safe(caption.title)}</title>`,
    `<rect width="100%" height="100%" fill="${palette.sheet}"/>`,
    `<text x="${margin}" y="34" font-size="20" font-weight="bold" fill="${palette.ink}">${safe(caption.title)}</text>`,
    `<text x="${margin}" y="56" font-size="12" fill="${palette.inkSoft}">${safe(caption.note)}</text>`,
    `<g transform="translate(${short(margin - left)} ${short(margin + head - top)})">`,
    ...lines,
    ...shown.map(({ node, place }) => nodeSvg(node, place, palette)),
    '</g></svg>',
  ].join('\n');
}

interface Placed {
  readonly node: GraphNode;
  readonly place: Point;
}

function extent(shown: readonly Placed[]) {
  let [left, top, right, bottom] = [0, 0, 320, 40];
  for (const [at, { node, place }] of shown.entries()) {
    const [wide, high] = [boxWidth / 2, Math.max(boxHeight(labelOf(node)) / 2, 44)];
    [left, right] = [
      Math.min(at === 0 ? Infinity : left, place.x - wide),
      Math.max(at === 0 ? -Infinity : right, place.x + wide),
    ];
    [top, bottom] = [
      Math.min(at === 0 ? Infinity : top, place.y - high),
      Math.max(at === 0 ? -Infinity : bottom, place.y + high),
    ];
  }
  return { left, top, right: Math.max(right, left + 320), bottom };
}

function nodeSvg(node: GraphNode, { x, y }: Point, palette: Palette): string {
  const colour = palette.kinds[node.kind];
  const label = labelOf(node);
  const dash = node.form === 'STUB' ? ' stroke-dasharray="5 3"' : '';
  const ink = node.form === 'STUB' ? palette.inkSoft : palette.ink;
  const lines = label.text.split('\n');
  const text = (first: number, step: number): string =>
    lines
      .map(
        (line, at) =>
          `<text x="${short(x)}" y="${short(first + at * step)}" font-size="12" text-anchor="middle" fill="${ink}">${safe(line)}</text>`,
      )
      .join('');
  if (node.kind === 'POLICY') {
    const high = boxHeight(label);
    const frame = (inset: number): string =>
      `<rect x="${short(x - boxWidth / 2 + inset)}" y="${short(y - high / 2 + inset)}" width="${short(boxWidth - 2 * inset)}" height="${short(high - 2 * inset)}" fill="${palette.sheet}" stroke="${colour}" stroke-width="1.5"${dash}/>`;
    const frames = node.status === 'DRAFT' ? frame(0) + frame(3) : frame(0);
    return frames + text(y - ((lines.length - 1) * labelStep) / 2 + 4, labelStep);
  }
  const form =
    node.kind === 'AGENCY'
      ? `<circle cx="${short(x)}" cy="${short(y)}" r="${radius}" fill="${colour}"/>`
      : `<path transform="translate(${short(x)} ${short(y)}) scale(${radius})" d="${outlines[node.kind]}" fill="${colour}"/>`;
  return form + text(y + radius + labelStep, labelStep);
}

const heightOf = ({ node }: Placed): number | null => (node.kind === 'POLICY' ? boxHeight(labelOf(node)) : null);

function edgeSvg(edge: GraphEdge, from: Placed, to: Placed, palette: Palette): string {
  const line = lineOf(edge);
  const colour = lineColour(line.tone, palette);
  const angle = Math.atan2(to.place.y - from.place.y, to.place.x - from.place.x);
  const [start, end] = [borderOf(from.place, heightOf(from), angle), borderOf(to.place, heightOf(to), angle + Math.PI)];
  const stop = { x: end.x - 8 * Math.cos(angle), y: end.y - 8 * Math.sin(angle) };
  const dash = line.dash.length === 0 ? '' : ` stroke-dasharray="${line.dash.join(' ')}"`;
  const stroke = `<path d="M${short(start.x)} ${short(start.y)}L${short(stop.x)} ${short(stop.y)}" stroke="${colour}" stroke-width="${line.width}" fill="none"${dash}/>`;
  return stroke + arrowSvg(line, end, angle, colour, palette.sheet);
}

function arrowSvg(
  { arrow, hollow }: LineStyle,
  { x, y }: Point,
  angle: number,
  colour: string,
  ground: string,
): string {
  const turned = `translate(${short(x)} ${short(y)}) rotate(${short((angle * 180) / Math.PI)})`;
  return `<path transform="${turned}" d="${heads[arrow]}" fill="${hollow ? ground : colour}" stroke="${colour}"/>`;
}

/** Most pixels of a drawn picture: what browsers still allocate. */
const mostPixels = 40_000_000;

/** An SVG as PNG, twice as fine as it is wide where that is within 40 million pixels. Throws when the browser cannot draw it. */
export async function drawnPng(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const scale = Math.min(2, Math.sqrt(mostPixels / (image.naturalWidth * image.naturalHeight)));
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [Math.round(image.naturalWidth * scale), Math.round(image.naturalHeight * scale)];
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large to draw'))),
        'image/png',
      ),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
