import type { Camera } from './explore-state.ts';
import type { Marks } from './explore-surface.ts';
import { type LineStyle, lineOf } from './line-style.ts';
import { borderOf, heads, labelStep, lineColour, outlines, radius } from './node-forms.ts';
import type { Palette } from './palette.ts';
import { halfSize, type Light, lightOf, type Scene, type SceneEdge, type SceneNode } from './scene.ts';

/** The window onto a picture: where it stands, its size in pixels, and pixels of the screen for each. */
export interface Sight {
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

type Pen = OffscreenCanvasRenderingContext2D;

/** Below so many pixels on screen, what is too small to be told apart is left out: labels, arrowheads, dashes. */
const legible = { label: 5, head: 3.5, dash: 2 } as const;
const labelSize = 12;
const headSize = 9;
/** A line is never fainter than so many pixels of the screen. */
const thinnest = 0.45;
const dimmed = 0.3;

/** A relationship that is in the window, from border to border. */
interface Drawn {
  readonly edge: SceneEdge;
  readonly line: LineStyle;
  readonly start: { readonly x: number; readonly y: number };
  readonly end: { readonly x: number; readonly y: number };
  readonly angle: number;
}

/**
 * Paints a picture of thousands of nodes: what looks alike is one path, what is outside the window or too small is left out.
 * Some tens of milliseconds for 3,000 nodes and 4,000 relations; meant for a worker.
 */
export function paintScene(pen: Pen, scene: Scene, sight: Sight, marks: Marks, palette: Palette): void {
  const { camera, width, height, ratio } = sight;
  const scale = camera.zoom * ratio;
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, width * ratio, height * ratio);
  pen.setTransform(scale, 0, 0, scale, (width * ratio) / 2 - camera.x * scale, (height * ratio) / 2 - camera.y * scale);
  const light = lightOf(scene, marks);
  const painter = new Painter(pen, scene, sight, marks, palette);
  for (const isLit of light === null ? [true] : [false, true]) {
    pen.globalAlpha = isLit ? 1 : dimmed;
    painter.edges(light, isLit);
    painter.nodes(light, isLit);
  }
  pen.globalAlpha = 1;
}

class Painter {
  readonly #pen: Pen;
  readonly #scene: Scene;
  readonly #palette: Palette;
  readonly #marks: Marks;
  readonly #zoom: number;
  readonly #window: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly #chosen: ReadonlySet<string>;
  readonly #trail: ReadonlySet<string>;

  constructor(pen: Pen, scene: Scene, { camera, width, height }: Sight, marks: Marks, palette: Palette) {
    this.#pen = pen;
    this.#scene = scene;
    this.#palette = palette;
    this.#marks = marks;
    this.#zoom = camera.zoom;
    const [wide, high] = [width / camera.zoom / 2, height / camera.zoom / 2];
    this.#window = {
      left: camera.x - wide,
      right: camera.x + wide,
      top: camera.y - high,
      bottom: camera.y + high,
    };
    this.#chosen = new Set([...marks.selection, ...(marks.found ?? [])]);
    this.#trail = new Set(marks.trail);
  }

  edges(light: Light | null, isLit: boolean): void {
    const alike = new Map<string, Drawn[]>();
    for (const [at, edge] of this.#scene.edges.entries()) {
      if (light !== null && light.edges.has(at) !== isLit) continue;
      const drawn = this.#drawn(edge);
      if (drawn === null) continue;
      const { tone, width, dash, arrow, hollow } = drawn.line;
      const key = `${tone} ${width} ${dash.join()} ${arrow} ${hollow}`;
      const others = alike.get(key);
      if (others) others.push(drawn);
      else alike.set(key, [drawn]);
    }
    for (const group of alike.values()) this.#stroke(group);
  }

  /** Null where it cannot be in the window. */
  #drawn(edge: SceneEdge): Drawn | null {
    const [from, to] = [this.#scene.nodes[edge.from], this.#scene.nodes[edge.to]];
    if (from === undefined || to === undefined) return null;
    const { left, right, top, bottom } = this.#window;
    if (Math.max(from.x, to.x) < left || Math.min(from.x, to.x) > right) return null;
    if (Math.max(from.y, to.y) < top || Math.min(from.y, to.y) > bottom) return null;
    const angle = Math.atan2(to.y - from.y, to.x - from.x);
    const end = borderOf(to, to.high, angle + Math.PI);
    return { edge, line: lineOf(edge), start: borderOf(from, from.high, angle), end, angle };
  }

  #stroke(group: readonly Drawn[]): void {
    const [first] = group;
    if (first === undefined) return;
    const { line } = first;
    const pen = this.#pen;
    const marked = group.filter(({ edge }) => this.#isMarked(edge));
    for (const drawn of marked) this.#underline(drawn);
    pen.beginPath();
    for (const { start, end } of group) {
      pen.moveTo(start.x, start.y);
      pen.lineTo(end.x, end.y);
    }
    pen.strokeStyle = lineColour(line.tone, this.#palette);
    pen.lineWidth = Math.max(line.width, thinnest / this.#zoom);
    pen.setLineDash((line.dash[0] ?? 0) * this.#zoom < legible.dash ? [] : [...line.dash]);
    pen.stroke();
    pen.setLineDash([]);
    if (headSize * this.#zoom >= legible.head) this.#heads(group, line);
    for (const drawn of marked) this.#lineLabel(drawn);
  }

  #heads(group: readonly Drawn[], { arrow, hollow, tone }: LineStyle): void {
    const form = new Path2D(heads[arrow]);
    const all = new Path2D();
    for (const { end, angle } of group) {
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      all.addPath(form, new DOMMatrix([cos, sin, -sin, cos, end.x, end.y]));
    }
    const colour = lineColour(tone, this.#palette);
    this.#pen.fillStyle = hollow ? this.#palette.sheet : colour;
    this.#pen.fill(all);
    this.#pen.lineWidth = 1;
    this.#pen.strokeStyle = colour;
    this.#pen.stroke(all);
  }

  #isMarked({ id, from, to }: SceneEdge): boolean {
    if (id === this.#marks.edge) return true;
    const [start, end] = [this.#scene.nodes[from], this.#scene.nodes[to]];
    return start !== undefined && end !== undefined && this.#trail.has(start.id) && this.#trail.has(end.id);
  }

  #underline({ edge, start, end }: Drawn): void {
    const isChosen = edge.id === this.#marks.edge;
    this.#pen.beginPath();
    this.#pen.moveTo(start.x, start.y);
    this.#pen.lineTo(end.x, end.y);
    this.#pen.lineWidth = Math.max(isChosen ? 12 : 10, 5 / this.#zoom);
    this.#pen.strokeStyle = isChosen ? this.#palette.hit : this.#palette.red;
    this.#faintly(isChosen ? 0.85 : 0.3, () => this.#pen.stroke());
  }

  #lineLabel({ edge, start, end }: Drawn): void {
    if (labelSize * this.#zoom < legible.label) return;
    this.#write([edge.label], (start.x + end.x) / 2, (start.y + end.y) / 2 + 4, this.#palette.ink, true);
  }

  #faintly(share: number, paint: () => void): void {
    const before = this.#pen.globalAlpha;
    this.#pen.globalAlpha = before * share;
    paint();
    this.#pen.globalAlpha = before;
  }

  nodes(light: Light | null, isLit: boolean): void {
    const { left, right, top, bottom } = this.#window;
    const seen = this.#scene.nodes.filter((node, at) => {
      if (light !== null && light.nodes.has(at) !== isLit) return false;
      const { wide, high } = halfSize(node);
      const below = labelStep * 3;
      return (
        node.x + Math.max(wide, 60) > left &&
        node.x - Math.max(wide, 60) < right &&
        node.y + high + below > top &&
        node.y - high < bottom
      );
    });
    for (const node of seen) this.#underlay(node);
    for (const kind of Object.keys(this.#palette.kinds) as readonly SceneNode['kind'][]) {
      const own = seen.filter((node) => node.kind === kind && !node.cluster);
      if (kind === 'POLICY') this.#boxes(own);
      else this.#forms(own, kind);
    }
    this.#clusters(seen.filter(({ cluster }) => cluster));
    if (labelSize * this.#zoom >= legible.label) for (const node of seen) this.#label(node);
  }

  #underlay(node: SceneNode): void {
    const half = halfSize(node);
    const frame = (beyond: number): [number, number, number, number] => [
      node.x - half.wide - beyond,
      node.y - half.high - beyond,
      2 * (half.wide + beyond),
      2 * (half.high + beyond),
    ];
    if (this.#chosen.has(node.id)) {
      this.#pen.fillStyle = this.#palette.hit;
      const beyond = Math.max(6, 3 / this.#zoom);
      this.#faintly(0.85, () => this.#pen.fillRect(...frame(beyond)));
    }
    if (node.pinned) {
      this.#pen.strokeStyle = this.#palette.ink;
      this.#pen.lineWidth = 2;
      this.#pen.strokeRect(...frame(4));
    }
  }

  #boxes(nodes: readonly SceneNode[]): void {
    const pen = this.#pen;
    const framed = (beyond: number, chosen: readonly SceneNode[]): void => {
      pen.beginPath();
      for (const node of chosen) {
        const { wide, high } = halfSize(node);
        pen.rect(node.x - wide + beyond, node.y - high + beyond, 2 * (wide - beyond), 2 * (high - beyond));
      }
    };
    framed(0, nodes);
    pen.fillStyle = this.#palette.sheet;
    pen.fill();
    const thin = Math.max(1.5, thinnest / this.#zoom);
    pen.strokeStyle = this.#palette.kinds.POLICY;
    const stroke = (chosen: readonly SceneNode[], width: number, beyond = 0): void => {
      if (chosen.length === 0) return;
      framed(beyond, chosen);
      pen.lineWidth = width;
      pen.stroke();
    };
    const isPlain = ({ root, stub, id }: SceneNode): boolean => !root && !stub && !this.#trail.has(id);
    stroke(nodes.filter(isPlain), thin);
    stroke(
      nodes.filter(({ draft }) => draft),
      thin,
      3,
    );
    stroke(
      nodes.filter(({ root }) => root),
      4,
    );
    pen.setLineDash(5 * this.#zoom < legible.dash ? [] : [5, 3]);
    stroke(
      nodes.filter(({ stub, root }) => stub && !root),
      thin,
    );
    pen.setLineDash([]);
    pen.strokeStyle = this.#palette.red;
    stroke(
      nodes.filter(({ id }) => this.#trail.has(id)),
      4,
    );
  }

  #forms(nodes: readonly SceneNode[], kind: Exclude<SceneNode['kind'], 'POLICY'>): void {
    if (nodes.length === 0) return;
    const all = new Path2D();
    const form = kind === 'AGENCY' ? null : new Path2D(outlines[kind]);
    for (const { x, y } of nodes) {
      if (form) all.addPath(form, new DOMMatrix([radius, 0, 0, radius, x, y]));
      else {
        all.moveTo(x + radius, y);
        all.arc(x, y, radius, 0, 2 * Math.PI);
      }
    }
    this.#pen.fillStyle = this.#palette.kinds[kind];
    this.#pen.fill(all);
    for (const { id, x, y, root } of nodes) {
      if (!root && !this.#trail.has(id)) continue;
      this.#pen.beginPath();
      this.#pen.arc(x, y, radius + 2, 0, 2 * Math.PI);
      this.#pen.lineWidth = 4;
      this.#pen.strokeStyle = root ? this.#palette.ink : this.#palette.red;
      this.#pen.stroke();
    }
  }

  #clusters(nodes: readonly SceneNode[]): void {
    for (const node of nodes) {
      const { wide, high } = halfSize(node);
      this.#pen.beginPath();
      this.#pen.roundRect(node.x - wide, node.y - high, 2 * wide, 2 * high, 6);
      this.#pen.fillStyle = this.#palette.sheet;
      this.#pen.fill();
      this.#pen.strokeStyle = this.#palette.kinds[node.kind];
      this.#pen.lineWidth = 4;
      this.#pen.stroke();
    }
  }

  #label(node: SceneNode): void {
    const ink = node.stub ? this.#palette.inkSoft : this.#palette.ink;
    const isInside = node.high !== null || node.cluster;
    const first = isInside ? node.y - ((node.lines.length - 1) * labelStep) / 2 + 4 : node.y + radius + labelStep;
    this.#pen.font = `${node.root || node.cluster ? 'bold ' : ''}${labelSize}px ${this.#palette.font}`;
    this.#write(node.lines, node.x, first, ink, !isInside);
  }

  /** `outlined`: on the ground, where lines pass behind the words. */
  #write(lines: readonly string[], x: number, first: number, ink: string, outlined: boolean): void {
    const pen = this.#pen;
    pen.textAlign = 'center';
    for (const [at, line] of lines.entries()) {
      if (outlined) {
        pen.lineWidth = 3;
        pen.lineJoin = 'round';
        pen.strokeStyle = this.#palette.sheet;
        pen.strokeText(line, x, first + at * labelStep);
      }
      pen.fillStyle = ink;
      pen.fillText(line, x, first + at * labelStep);
    }
  }
}
