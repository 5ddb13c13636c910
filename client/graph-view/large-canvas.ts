import type { Camera, ShownNode } from './explore-state.ts';
import {
  closestFit,
  type ExploreEvents,
  type ExploreSurface,
  furthestIn,
  furthestOut,
  type Marks,
  margin,
  rest,
  rounded,
  sameSight,
} from './explore-surface.ts';
import type { GraphData } from './graph-data.ts';
import { handOn } from './large-canvas-hand.ts';
import type { Point } from './level-layout.ts';
import type { Palette } from './palette.ts';
import { edgeAt, emptyScene, halfSize, nodeAt, type Scene, sceneAt, sceneOf } from './scene.ts';
import type { Sight } from './scene-painter.ts';
import type { SceneOrder, ScenePainted } from './scene-worker.ts';

/** An edge is hit so many pixels of the screen beside its line. */
const edgeReach = 5;

/**
 * The explorer's picture with thousands of nodes: a worker paints it, and the page only moves what was painted last until the next is
 * there, so that no hand waits. `data-behind` on the canvas says that a newer picture is under way.
 */
export class LargeCanvas implements ExploreSurface {
  readonly #container: HTMLElement;
  readonly #events: ExploreEvents;
  readonly #canvas = document.createElement('canvas');
  readonly #screen = this.#canvas.getContext('bitmaprenderer');
  readonly #worker = new Worker(new URL('./scene-worker.ts', import.meta.url), { type: 'module' });
  readonly #ended = new AbortController();
  #scene: Scene = emptyScene;
  #drawn: { readonly picture: GraphData; readonly root: string | null } | null = null;
  #camera: Camera = { x: 0, y: 0, zoom: 1 };
  #painted: Sight | null = null;
  /** A picture is being painted; and something has changed since it was ordered. */
  #isPainting = false;
  #isStale = false;
  #isMoving = false;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;

  constructor(container: HTMLElement, palette: Palette, events: ExploreEvents) {
    this.#container = container;
    this.#events = events;
    this.#canvas.style.cssText = 'position: absolute; inset: 0; width: 100%; height: 100%; touch-action: none';
    container.append(this.#canvas);
    this.#worker.addEventListener('message', ({ data }: MessageEvent<ScenePainted>) => this.#take(data));
    handOn(this.#canvas, this.#ended.signal, {
      camera: () => this.#camera,
      pan: (dx, dy) => {
        const { x, y, zoom } = this.#camera;
        this.#go({ x: x - dx / zoom, y: y - dy / zoom, zoom });
      },
      zoomAt: (factor, at) => this.#zoomAt(factor, at),
      nodeAt: ({ x, y }) => nodeAt(this.#scene, x, y)?.id ?? null,
      edgeAt: ({ x, y }) => edgeAt(this.#scene, x, y, edgeReach / this.#camera.zoom)?.id ?? null,
      nodesIn: (a, b) => this.#nodesIn(a, b),
      drag: (id, by) => this.#drag(id, by),
      dropped: (id) => {
        const node = this.#scene.nodes.find((each) => each.id === id);
        if (node) this.#events.moved(new Map([[id, { x: node.x, y: node.y }]]));
      },
      ...events,
    });
    this.paint(palette);
  }

  draw(picture: GraphData, places: ReadonlyMap<string, ShownNode>, root: string | null): void {
    const drawn = { picture, root };
    if (this.#drawn?.picture === picture && this.#drawn.root === root) {
      const points = picture.nodes.flatMap(({ id }) => {
        const { x, y } = places.get(id) ?? { x: 0, y: 0 };
        return [x, y];
      });
      this.#scene = sceneAt(this.#scene, points);
      this.#tell({ does: 'place', points: Float64Array.from(points) });
    } else {
      this.#scene = sceneOf(picture, places, root);
      this.#tell({ does: 'show', scene: this.#scene });
    }
    this.#drawn = drawn;
  }

  mark(marks: Marks): void {
    const { selection, edge, trail, found } = marks;
    this.#tell({ does: 'mark', marks: { selection, edge, trail, found } });
  }

  paint(palette: Palette): void {
    this.#tell({ does: 'colour', palette });
  }

  look(camera: Camera): void {
    if (!sameSight(this.#camera, camera)) this.#go(camera);
  }

  fit(ids?: readonly string[]): void {
    const named = ids && new Set(ids);
    const nodes = named ? this.#scene.nodes.filter(({ id }) => named.has(id)) : this.#scene.nodes;
    if (nodes.length === 0) return;
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const node of nodes) {
      const half = halfSize(node);
      [left, right] = [Math.min(left, node.x - half.wide), Math.max(right, node.x + half.wide)];
      [top, bottom] = [Math.min(top, node.y - half.high), Math.max(bottom, node.y + half.high)];
    }
    const { width, height } = this.#size();
    const wanted = Math.min((width - 2 * margin) / (right - left), (height - 2 * margin) / (bottom - top), closestFit);
    this.#go({ x: (left + right) / 2, y: (top + bottom) / 2, zoom: Math.max(furthestOut, wanted) });
  }

  reveal(ids: readonly string[]): void {
    const { width, height } = this.#size();
    const named = new Set(ids);
    const { x, y, zoom } = this.#camera;
    const isOutside = this.#scene.nodes.some(
      (node) =>
        named.has(node.id) && (Math.abs(node.x - x) * zoom > width / 2 || Math.abs(node.y - y) * zoom > height / 2),
    );
    if (isOutside) this.fit();
  }

  zoom(factor: number): void {
    this.#zoomAt(factor, this.#camera);
  }

  resize(): void {
    this.#place();
    this.#want();
  }

  destroy(): void {
    this.#ended.abort();
    clearTimeout(this.#restTimer);
    cancelAnimationFrame(this.#frame);
    this.#worker.terminate();
    this.#canvas.remove();
  }

  #size() {
    return { width: Math.max(1, this.#container.clientWidth), height: Math.max(1, this.#container.clientHeight) };
  }

  #tell(order: Exclude<SceneOrder, { readonly does: 'paint' }>): void {
    this.#worker.postMessage(order);
    this.#want();
  }

  /** The point under the hand stays under it. */
  #zoomAt(factor: number, at: Point): void {
    const zoom = Math.min(furthestIn, Math.max(furthestOut, this.#camera.zoom * factor));
    const share = this.#camera.zoom / zoom;
    const { x, y } = this.#camera;
    this.#go({ x: at.x + (x - at.x) * share, y: at.y + (y - at.y) * share, zoom });
  }

  #nodesIn(a: Point, b: Point): readonly string[] {
    const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
    const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
    const isIn = ({ x, y }: Point): boolean => x >= left && x <= right && y >= top && y <= bottom;
    return this.#scene.nodes.filter(isIn).map(({ id }) => id);
  }

  #drag(id: string, by: Point): void {
    const nodes = this.#scene.nodes.map((node) =>
      node.id === id ? { ...node, x: node.x + by.x, y: node.y + by.y } : node,
    );
    this.#scene = { ...this.#scene, nodes };
    const moved = nodes.find((node) => node.id === id);
    if (moved) this.#tell({ does: 'move', id, x: moved.x, y: moved.y });
  }

  #go(camera: Camera): void {
    this.#camera = camera;
    this.#isMoving = true;
    this.#place();
    this.#want();
    if (this.#frame === 0) {
      this.#frame = requestAnimationFrame(() => {
        this.#frame = 0;
        this.#events.looked(this.#camera, false);
      });
    }
    clearTimeout(this.#restTimer);
    this.#restTimer = setTimeout(() => {
      this.#isMoving = false;
      // Where it rests is where a link says it rests.
      this.#camera = rounded(this.#camera);
      this.#place();
      this.#want();
      this.#events.looked(this.#camera, true);
    }, rest);
  }

  /** Orders the picture as it is now; while one is being painted, the newest order waits. */
  #want(): void {
    this.#isStale = true;
    this.#canvas.dataset['behind'] = '';
    if (this.#isPainting) return;
    this.#isPainting = true;
    // What is told in one turn is painted once.
    queueMicrotask(() => this.#order());
  }

  #order(): void {
    if (this.#ended.signal.aborted) return;
    this.#isStale = false;
    const ratio = this.#isMoving ? 1 : Math.min(2, devicePixelRatio);
    const sight: Sight = { camera: this.#camera, ...this.#size(), ratio };
    this.#worker.postMessage({ does: 'paint', sight } satisfies SceneOrder);
  }

  #take({ sight, picture }: ScenePainted): void {
    [this.#canvas.width, this.#canvas.height] = [picture.width, picture.height];
    this.#screen?.transferFromImageBitmap(picture);
    this.#painted = sight;
    this.#place();
    this.#isPainting = false;
    if (this.#isStale) this.#want();
    else delete this.#canvas.dataset['behind'];
  }

  /** Lays what was painted where the window stands now. */
  #place(): void {
    if (this.#painted === null) return;
    const { camera } = this.#painted;
    const [x, y] = [(camera.x - this.#camera.x) * this.#camera.zoom, (camera.y - this.#camera.y) * this.#camera.zoom];
    this.#canvas.style.transform = `translate(${x}px, ${y}px) scale(${this.#camera.zoom / camera.zoom})`;
  }
}
