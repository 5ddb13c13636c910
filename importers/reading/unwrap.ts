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

/**
 * Joins the lines of a text that was broken at a fixed width (as mail and old editors do) into paragraphs; null where the lines
 * of a text are its paragraphs. Blank lines, tables and what opens a provision, a date or a 文号 are never joined. Linear.
 */
export function unwrap(text: string): Flow | null {
  const lines = linesOf(text);
  const width = columnWidth(lines);
  if (width === null) return null;
  const pieces = [{ index: 0, offset: 0 }];
  const parts: string[] = [];
  let from = 0;
  let length = 0;
  let paragraph = 0;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (
      next === undefined ||
      line.text.length !== width ||
      !(runsOn(line, next) || counts(text.slice(Math.max(paragraph, line.end - COUNTED), line.end), next))
    ) {
      paragraph = next?.start ?? 0;
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

/** At how many characters the lines are broken, or null where no width stands out. */
function columnWidth(lines: readonly WrappedLine[]): number | null {
  const counts = new Map<number, number>();
  let long = 0;
  for (const { text } of lines) {
    if (text.length < NARROWEST || isRow(text)) continue;
    long++;
    counts.set(text.length, (counts.get(text.length) ?? 0) + 1);
  }
  const [width, full] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  if (full < FEWEST_FULL || full < long * FULL_SHARE) return null;
  const running = lines.filter((line, at) => {
    const next = lines[at + 1];
    return line.text.length === width && next !== undefined && !END.test(line.text) && runsOn(line, next);
  }).length;
  return running >= full * RUNNING_SHARE ? width : null;
}

const END = /[。；：！？;:!?）)]$/;

function runsOn(line: WrappedLine, next: WrappedLine): boolean {
  const begin = next.text.trimStart();
  if (begin === '' || isRow(line.text) || isRow(next.text) || isDate(begin) || isNumber(begin)) return false;
  return !END.test(line.text) || !(startsProvision(begin) || isCloser(begin) || begin.length < next.text.length);
}

/** An enumeration within a paragraph is found within so many characters. */
const COUNTED = 600;
const MARKS = /[第(（①-⑳]|(?<![\d.])\d(?=\d? ?[.、．])/g;

/** Whether a line that begins with a number goes on with the count of the paragraph before: …；（七）…；‖（八）…. */
function counts(paragraph: string, next: WrappedLine): boolean {
  const begin = next.text.trimStart();
  const marker = isRow(next.text) ? null : markerAt(begin, 0);
  if (marker === null) return false;
  for (const { index } of paragraph.matchAll(MARKS)) {
    const before = index === 0 ? null : markerAt(paragraph, index);
    if (before !== null && before.rank === marker.rank && before.value + 1 === marker.value) return true;
  }
  return false;
}

function isRow(text: string): boolean {
  return text.includes('\t') || /^\s*(?:\||#)/.test(text);
}
