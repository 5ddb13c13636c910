import { flushSync } from 'svelte';
import type { TextLine } from './text-lines.ts';

/** Lines whose marks are drawn together. */
const together = 12;
/** Milliseconds of a frame that drawing may take: the rest is the browser's, which lays out and paints what was drawn. */
const slice = 6;

class Block {
  lines: readonly TextLine[] = $state.raw([]);

  constructor(lines: readonly TextLine[]) {
    this.lines = lines;
  }
}

/** The lines of a text as they stand on screen: all of them at once, and their marks block by block, a few in each frame. */
export class DrawnLines {
  blocks: readonly Block[] = $state.raw([]);
  /** Places of blocks whose marks are still to be drawn, the next one last; null until the window has been looked at. */
  #waiting: number[] | null = [];
  #parts: readonly (readonly TextLine[])[] = [];
  #begin: () => number = () => 0;
  #frame = 0;

  /** Shows lines as they are. */
  show(lines: readonly TextLine[]): void {
    this.blocks = parted(lines).map((part) => new Block(part));
  }

  /**
   * Puts lines in place of those shown, which differ in their marks alone: first at the block that `begin` names, then on to both sides.
   * Returns what ends it.
   */
  mark(lines: readonly TextLine[], begin: () => number): () => void {
    this.#parts = parted(lines);
    this.#begin = begin;
    this.#waiting = null;
    this.#frame = requestAnimationFrame(() => this.#draw(slice));
    return () => {
      cancelAnimationFrame(this.#frame);
      this.#waiting = [];
    };
  }

  /** Draws what is left in one go. */
  finish(): void {
    cancelAnimationFrame(this.#frame);
    this.#draw(Number.POSITIVE_INFINITY);
  }

  #draw(milliseconds: number): void {
    const until = performance.now() + milliseconds;
    this.#waiting ??= outwards(this.#begin(), this.#parts.length).toReversed();
    for (let at = this.#waiting.pop(); at !== undefined; at = this.#waiting.pop()) {
      this.#put(at);
      if (performance.now() > until) break;
    }
    if (this.#waiting.length > 0) this.#frame = requestAnimationFrame(() => this.#draw(slice));
  }

  #put(at: number): void {
    const [block, lines] = [this.blocks[at], this.#parts[at]];
    if (block === undefined || lines === undefined) return;
    flushSync(() => {
      block.lines = lines;
    });
  }
}

function parted(lines: readonly TextLine[]): readonly (readonly TextLine[])[] {
  return Array.from({ length: Math.ceil(lines.length / together) }, (_, at) =>
    lines.slice(at * together, (at + 1) * together),
  );
}

/** 4 of 7 → 4 5 3 6 2 1 0 */
function outwards(begin: number, count: number): readonly number[] {
  const from = Math.min(Math.max(begin, 0), Math.max(count - 1, 0));
  return Array.from({ length: count }, (_, at) => at).sort((a, b) => Math.abs(a - from) - Math.abs(b - from) || b - a);
}
