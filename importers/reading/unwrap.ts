import { HeadPattern } from '../edge-pattern.ts';
import { isCloser, isDate, isNumber } from './line.ts';
import { markerAt, startsProvision } from './numbering.ts';

/** A text whose paragraphs a narrow column had broken, in one line each again. */
export interface Flow {
  readonly text: string;
  /** Where `text` goes on on another line of the source: `index` in `text` stands at `offset` in the source. Ascending, from 0. */
  readonly pieces: readonly { readonly index: number; readonly offset: number }[];
}

interface WrappedLine {
  readonly start: number;
  /** Without a carriage return at its end. */
  readonly end: number;
  readonly text: string;
}

/** Shorter lines do not tell how wide a column is. */
const NARROWEST = 20;
const FEWEST_FULL = 4;
/** So large a share of the lines is full where a column breaks them … */
const FULL_SHARE = 0.3;
/** … and so large a share of the full lines goes on in the next one. */
const RUNNING_SHARE = 0.6;
/** … and has signs within, unless nearly all lines are full (names that follow each other). */
const PROSE_SHARE = 0.5;
const NEARLY_ALL = 0.9;

/**
 * Joins the lines of a text that was broken at a fixed width (as mail and old editors do) into paragraphs; null where the lines
 * of a text are its paragraphs. Blank lines, tables and what opens a provision, a date or a 文号 are never joined. Linear.
 */
export function unwrap(text: string): Flow | null {
  const lines = linesOf(text);
  const isFull = fullLines(lines);
  if (isFull === null) return null;
  const pieces = [{ index: 0, offset: 0 }];
  const parts: string[] = [];
  let from = 0;
  let length = 0;
  const count = new Count();
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    count.read(line.text);
    if (next === undefined || !isFull(line) || !(runsOn(line, next) || count.goesOn(next.text))) {
      count.begin();
      continue;
    }
    const to = next.start + next.text.length - next.text.trimStart().length;
    parts.push(text.slice(from, line.end));
    length += line.end - from;
    pieces.push({ index: length, offset: to });
    from = to;
  }
  return pieces.length < 2 ? null : { text: parts.join('') + text.slice(from), pieces };
}

/** The source offset of the character at `index` of a flow. */
export function flowOffset({ pieces }: Flow, index: number): number {
  let low = 0;
  let high = pieces.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.index ?? 0) <= index) low = middle;
    else high = middle;
  }
  const piece = pieces[low] ?? { index: 0, offset: 0 };
  return piece.offset + index - piece.index;
}

function linesOf(text: string): readonly WrappedLine[] {
  const lines: WrappedLine[] = [];
  for (let start = 0; start <= text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(start, text[end - 1] === '\r' ? end - 1 : end);
    lines.push({ start, end: start + line.length, text: line });
    start = end + 1;
  }
  return lines;
}

/** How long a line is, and how far a full one may fall short of the width or hang over it. */
interface Measure {
  readonly length: (line: string) => number;
  readonly short: number;
  readonly over: number;
  readonly share: number;
}

const MEASURES: readonly Measure[] = [
  { length: (line) => line.length, short: 0, over: 0, share: FULL_SHARE },
  // a wide character takes two columns and does not fit into the last one; a sign that ends a sentence hangs over
  { length: columns, short: 1, over: 6, share: 0.45 },
];

function columns(line: string): number {
  let wide = 0;
  for (let at = 0; at < line.length; at++) if (line.charCodeAt(at) > 0x2000) wide++;
  return line.length + wide;
}

/** Tells a line that fills the column; null where no width stands out among the lines. */
function fullLines(lines: readonly WrappedLine[]): ((line: WrappedLine) => boolean) | null {
  const long = lines.filter(({ text }) => text.length >= NARROWEST && !isRow(text));
  if (long.length < FEWEST_FULL) return null;
  let best: { readonly count: number; readonly isFull: (line: WrappedLine) => boolean } | null = null;
  for (const measure of MEASURES) {
    const width = commonest(long.map(({ text }) => measure.length(text)));
    const isFull = ({ text }: WrappedLine): boolean => {
      // Between one and two columns a character: most lines are told by that alone.
      if (text.length * 2 < width - measure.short || text.length > width + measure.over) return false;
      const length = measure.length(text);
      if (text.length < NARROWEST || length < width - measure.short || length > width + measure.over) return false;
      return length <= width || HANGING.test(text);
    };
    const full = lines.filter((line) => isFull(line) && !isRow(line.text)).length;
    if (full < FEWEST_FULL || full < long.length * measure.share || full <= (best?.count ?? 0)) continue;
    const running = lines.filter((line, at) => {
      const next = lines[at + 1];
      return next !== undefined && isFull(line) && !END.test(line.text) && runsOn(line, next) && !isItem(next.text);
    });
    const prose = running.filter(({ text }) => /[，。；、：,]/.test(text)).length;
    const least = full < long.length * NEARLY_ALL ? full * PROSE_SHARE : 1;
    if (running.length >= full * RUNNING_SHARE && prose >= least) best = { count: full, isFull };
  }
  return best?.isFull ?? null;
}

function commonest(lengths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function isItem(text: string): boolean {
  return startsProvision(text.trimStart());
}

const HANGING = /[，。；：、！？）》”〕】]$/;
const END = /[。；：！？;:!?）)]$/;

function runsOn(line: WrappedLine, next: WrappedLine): boolean {
  const begin = next.text.trimStart();
  if (begin === '' || isRow(line.text) || isRow(next.text) || isDate(begin) || isNumber(begin)) return false;
  return !END.test(line.text) || !(startsProvision(begin) || isCloser(begin) || begin.length < next.text.length);
}

const MARKS = /[第(（①-⑳]|(?<![一二三四五六七八九十])[一二三四五六七八九十]|(?<![\d.])\d(?=\d? ?[.、．])/g;

/** The numbers that stand within a paragraph, not at its head: …；（七）…；‖（八）… goes on with them. */
class Count {
  #seen = new Set<string>();
  #inside = false;

  /** A new paragraph begins with the next line. */
  begin(): void {
    if (this.#seen.size > 0) this.#seen = new Set();
    this.#inside = false;
  }

  read(line: string): void {
    for (const { index } of line.matchAll(MARKS)) {
      const marker = index === 0 && !this.#inside ? null : markerAt(line, index);
      if (marker !== null) this.#seen.add(`${marker.rank} ${marker.value}`);
    }
    this.#inside = true;
  }

  goesOn(next: string): boolean {
    const marker = this.#seen.size === 0 || isRow(next) ? null : markerAt(next.trimStart(), 0);
    return marker !== null && this.#seen.has(`${marker.rank} ${marker.value - 1}`);
  }
}

const ROW = new HeadPattern(/^\s*(?:\||#)/);

function isRow(text: string): boolean {
  return text.includes('\t') || ROW.test(text);
}
