import type { Camera } from './explore-state.ts';
import type { ExploreEvents } from './explore-surface.ts';
import type { Point } from './level-layout.ts';

/** What a hand finds in the picture and does to it; points are those of the picture, pixels those of the screen. */
export interface UnderHand extends Omit<ExploreEvents, 'looked' | 'moved'> {
  readonly camera: () => Camera;
  readonly pan: (dx: number, dy: number) => void;
  readonly zoomAt: (factor: number, at: Point) => void;
  readonly nodeAt: (point: Point) => string | null;
  readonly edgeAt: (point: Point) => string | null;
  readonly nodesIn: (a: Point, b: Point) => readonly string[];
  readonly drag: (id: string, by: Point) => void;
  readonly dropped: (id: string) => void;
}

/** A hand that moves less is still: a click. */
const still = 4;
/** Two clicks within so many milliseconds are one double click. */
const twice = 350;
/** How much nearer a turn of the wheel by one pixel comes. */
const perPixel = 0.0016;
const pixelsOfLine = 16;

/** What the pressed hand does: moves the window or a node, or draws a frame. */
type Grip =
  | { readonly kind: 'ground' }
  | { readonly kind: 'node'; readonly id: string }
  | { readonly kind: 'frame'; readonly box: HTMLElement };

/** Lets a mouse, a pen or fingers move a picture, until `signal` fires. */
export function handOn(canvas: HTMLCanvasElement, signal: AbortSignal, under: UnderHand): void {
  const hand = new Hand(canvas, under);
  canvas.addEventListener('pointerdown', (event) => hand.press(event), { signal });
  canvas.addEventListener('pointermove', (event) => hand.move(event), { signal });
  canvas.addEventListener('pointerup', (event) => hand.release(event), { signal });
  canvas.addEventListener('pointercancel', (event) => hand.release(event), { signal });
  canvas.addEventListener('wheel', (event) => hand.turn(event), { signal, passive: false });
}

class Hand {
  readonly #canvas: HTMLCanvasElement;
  readonly #under: UnderHand;
  /** Fingers on the screen, where they are. */
  readonly #fingers = new Map<number, Point>();
  #grip: Grip | null = null;
  #from: Point = { x: 0, y: 0 };
  #hasMoved = false;
  #clicked = { id: '', at: 0 };

  constructor(canvas: HTMLCanvasElement, under: UnderHand) {
    this.#canvas = canvas;
    this.#under = under;
  }

  press(event: PointerEvent): void {
    if (event.button !== 0) return;
    this.#canvas.setPointerCapture(event.pointerId);
    this.#fingers.set(event.pointerId, this.#at(event));
    if (this.#fingers.size > 1) return;
    this.#from = this.#at(event);
    this.#hasMoved = false;
    const id = this.#under.nodeAt(this.#pointOf(this.#from));
    if (id !== null) this.#grip = { kind: 'node', id };
    else if (event.shiftKey) this.#grip = { kind: 'frame', box: this.#frame() };
    else this.#grip = { kind: 'ground' };
  }

  move(event: PointerEvent): void {
    const now = this.#at(event);
    const before = this.#fingers.get(event.pointerId);
    if (before === undefined || this.#grip === null) {
      const point = this.#pointOf(now);
      const isOver = this.#under.nodeAt(point) !== null || this.#under.edgeAt(point) !== null;
      this.#canvas.style.cursor = isOver ? 'pointer' : '';
      return;
    }
    if (!this.#hasMoved && Math.hypot(now.x - this.#from.x, now.y - this.#from.y) < still) return;
    this.#hasMoved = true;
    const other = [...this.#fingers].find(([id]) => id !== event.pointerId)?.[1];
    this.#fingers.set(event.pointerId, now);
    const [dx, dy] = [now.x - before.x, now.y - before.y];
    if (other) this.#pinch(before, now, other);
    else if (this.#grip.kind === 'ground') this.#under.pan(dx, dy);
    else if (this.#grip.kind === 'frame') this.#stretch(this.#grip.box, now);
    else {
      const { zoom } = this.#under.camera();
      this.#under.drag(this.#grip.id, { x: dx / zoom, y: dy / zoom });
    }
  }

  release(event: PointerEvent): void {
    if (!this.#fingers.delete(event.pointerId) || this.#fingers.size > 0) return;
    const grip = this.#grip;
    this.#grip = null;
    if (grip === null) return;
    if (grip.kind === 'frame') {
      grip.box.remove();
      const ids = this.#under.nodesIn(this.#pointOf(this.#from), this.#pointOf(this.#at(event)));
      if (this.#hasMoved && ids.length > 0) this.#under.framed(ids);
    } else if (!this.#hasMoved) this.#click(grip, event);
    else if (grip.kind === 'node') this.#under.dropped(grip.id);
  }

  turn(event: WheelEvent): void {
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? pixelsOfLine : 1);
    this.#under.zoomAt(Math.exp(-pixels * perPixel), this.#pointOf(this.#at(event)));
  }

  #click(grip: Grip, event: PointerEvent): void {
    if (grip.kind !== 'node') {
      const edge = this.#under.edgeAt(this.#pointOf(this.#from));
      if (edge === null) this.#under.ground();
      else this.#under.edge(edge);
      return;
    }
    const isSecond = this.#clicked.id === grip.id && event.timeStamp - this.#clicked.at < twice;
    this.#clicked = { id: isSecond ? '' : grip.id, at: event.timeStamp };
    this.#under.node(grip.id, event.ctrlKey || event.metaKey || event.shiftKey);
    if (isSecond) this.#under.open(grip.id);
  }

  /** Two fingers: what is between them stays between them. */
  #pinch(before: Point, now: Point, other: Point): void {
    const span = (finger: Point): number => Math.max(1, Math.hypot(finger.x - other.x, finger.y - other.y));
    this.#under.pan((now.x - before.x) / 2, (now.y - before.y) / 2);
    const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
    this.#under.zoomAt(span(now) / span(before), this.#pointOf(middle));
  }

  #frame(): HTMLElement {
    const box = document.createElement('div');
    box.style.cssText = 'position: absolute; border: 1px dashed var(--red); pointer-events: none';
    this.#canvas.parentElement?.append(box);
    return box;
  }

  #stretch(box: HTMLElement, now: Point): void {
    const { x, y } = this.#from;
    box.style.left = `${Math.min(x, now.x)}px`;
    box.style.top = `${Math.min(y, now.y)}px`;
    box.style.width = `${Math.abs(now.x - x)}px`;
    box.style.height = `${Math.abs(now.y - y)}px`;
  }

  /** Where the hand is in the box of the picture, which stands still while the picture moves. */
  #at({ clientX, clientY }: MouseEvent): Point {
    const box = this.#canvas.parentElement?.getBoundingClientRect();
    return { x: clientX - (box?.left ?? 0), y: clientY - (box?.top ?? 0) };
  }

  #pointOf({ x, y }: Point): Point {
    const box = this.#canvas.parentElement;
    const { x: middleX, y: middleY, zoom } = this.#under.camera();
    return {
      x: middleX + (x - (box?.clientWidth ?? 0) / 2) / zoom,
      y: middleY + (y - (box?.clientHeight ?? 0) / 2) / zoom,
    };
  }
}
