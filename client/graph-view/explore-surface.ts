import type { Camera, ShownNode } from './explore-state.ts';
import type { GraphData } from './graph-data.ts';
import type { Point } from './level-layout.ts';
import type { Palette } from './palette.ts';

/** What a hand does on the canvas. */
export interface ExploreEvents {
  /** A node was clicked; `adds`: with Ctrl, ⌘ or Shift, to be chosen beside the others. */
  readonly node: (id: string, adds: boolean) => void;
  /** A node was clicked twice: it opens, or closes. */
  readonly open: (id: string) => void;
  readonly edge: (id: string) => void;
  readonly ground: () => void;
  /** Nodes were framed with Shift. */
  readonly framed: (ids: readonly string[]) => void;
  /** A node was dragged to another place. */
  readonly moved: (points: ReadonlyMap<string, Point>) => void;
  /** The window moved; `rests`: it came to rest, or else goes on moving. */
  readonly looked: (camera: Camera, rests: boolean) => void;
}

/** What is marked in the picture. */
export interface Marks {
  readonly selection: readonly string[];
  readonly edge: string | null;
  readonly trail: readonly string[];
  /** Found by the words the reader looks for; null while nothing is looked for. */
  readonly found: ReadonlySet<string> | null;
}

/** The explorer's picture. Shows what it is told, at the places it is told, and tells what a hand does. */
export interface ExploreSurface {
  /** Makes the picture hold exactly this, each node at its place. */
  draw(picture: GraphData, places: ReadonlyMap<string, ShownNode>, root: string | null): void;
  /** Marks what is chosen, found or on the trail, and dims the rest. */
  mark(marks: Marks): void;
  /** Takes new colours. */
  paint(palette: Palette): void;
  /** Moves the window, unless it stands there. */
  look(camera: Camera): void;
  /** Brings nodes into the window, all of them unless some are named. */
  fit(ids?: readonly string[]): void;
  /** Moves the window only where one of the nodes stands outside it. */
  reveal(ids: readonly string[]): void;
  /** Zooms about the middle: a factor above 1 comes nearer. */
  zoom(factor: number): void;
  resize(): void;
  destroy(): void;
}

export const furthestOut = 0.05;
export const furthestIn = 2.4;
/** Fitting a small graph must not blow its boxes up. */
export const closestFit = 1.15;
/** Pixels around what is fitted. */
export const margin = 40;
/** The window rests when it has not moved for so many milliseconds. */
export const rest = 200;

/** A camera as exact as a link tells it. */
export const rounded = ({ x, y, zoom }: Camera): Camera => ({
  x: Math.round(x * 10) / 10,
  y: Math.round(y * 10) / 10,
  zoom: Math.round(zoom * 10_000) / 10_000,
});

/** Whether two cameras stand in one place: differences below a millionth are of reckoning. */
export const sameSight = (a: Camera, b: Camera): boolean =>
  Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y), Math.abs(a.zoom - b.zoom)) < 1e-6;
