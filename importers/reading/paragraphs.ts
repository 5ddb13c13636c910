import { HeadPattern, TailPattern } from '../edge-pattern.ts';
import { Signs } from '../signs.ts';
import type { Line } from './line.ts';
import { isAnnexMark, isCloser, isDate, isNumber } from './line.ts';
import { startsProvision } from './numbering.ts';
import type { Paragraph } from './paragraph.ts';

/** A line without punctuation that is longer than this is prose and no heading. */
const LONGEST_HEADING = 32;

/** Joins lines that a page or a narrow column has cut, and makes paragraphs of them. */
export function joinLines(lines: readonly Line[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let from = 0;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (next !== undefined && goesOn(line, next)) continue;
    paragraphs.push(paragraphOf(lines.slice(from, at + 1)));
    from = at + 1;
  }
  return paragraphs;
}

/** One paragraph of lines that belong together. */
export function paragraphOf(lines: readonly Line[]): Paragraph {
  const [first] = lines;
  if (first === undefined) throw new RangeError('a paragraph has at least one line');
  if (lines.length === 1) {
    return {
      start: first.start,
      end: first.end,
      text: first.text,
      line: first.number,
      pieces: [{ index: 0, offset: first.start }],
    };
  }
  const pieces: { index: number; offset: number }[] = [];
  let length = 0;
  for (const line of lines) {
    pieces.push({ index: length, offset: line.start });
    length += line.text.length;
  }
  const end = lines.at(-1)?.end ?? first.end;
  return { start: first.start, end, text: lines.map(({ text }) => text).join(''), line: first.number, pieces };
}

/** A part of a paragraph as a paragraph of its own. */
export function slicePart(
  paragraph: Paragraph,
  from: number,
  to: number,
  lineOf: (offset: number) => number,
): Paragraph {
  if (from === 0 && to === paragraph.text.length) return paragraph;
  const pieces: { index: number; offset: number }[] = [];
  for (const [at, piece] of paragraph.pieces.entries()) {
    const end = paragraph.pieces[at + 1]?.index ?? paragraph.text.length;
    if (end <= from || piece.index >= to) continue;
    const index = Math.max(piece.index, from);
    pieces.push({ index: index - from, offset: piece.offset + index - piece.index });
  }
  const start = pieces[0]?.offset ?? paragraph.start;
  const last = pieces.at(-1) ?? { index: 0, offset: start };
  return {
    start,
    end: last.offset + (to - from - last.index),
    text: paragraph.text.slice(from, to),
    line: lineOf(start),
    pieces,
  };
}

function goesOn(last: Line, next: Line): boolean {
  const a = last.text;
  const b = next.text;
  if (next.marked || last.marked || a.includes('\t') || b.includes('\t') || a.startsWith('|')) return false;
  if (GOES_ON.at(b, 0)) return true;
  if (END.at(a, a.length - 1)) return CLOSING.at(a, a.length - 1) ? isOpen(a) : LABEL_ENDS.test(a) && !startsBlock(b);
  if (startsBlock(b)) return false;
  if (startsBlock(a)) return startsProvision(a) && isProse(a);
  return isProse(a) || isOpen(a);
}

/** …（责任单位： and the units on the next line. */
const LABEL_ENDS = new TailPattern(/[(〔][^()〔〕。；]{2,8}[:：]$/);
const GOES_ON = Signs.of('，。；、,.;：:)）》”!！?？');
/** 。；：！？ and closing brackets end a paragraph. */
const END = Signs.of('。；：！？;:!?)）〕】');
const CLOSING = Signs.of(')）');

function startsBlock(text: string): boolean {
  return (
    startsProvision(text) || isDate(text) || isNumber(text) || isCloser(text) || isAnnexMark(text) || BLOCK.test(text)
  );
}

const BLOCK = new HeadPattern(/^(?:——|--|专栏)/);

/** What the sentence goes on behind. */
const COMMAS = Signs.of('，、,');

function isProse(text: string): boolean {
  if (text.length > LONGEST_HEADING || COMMAS.at(text, text.length - 1)) return true;
  return /[。；：]/.test(text) || (text.length > 12 && /[，,]/.test(text) && !startsProvision(text));
}

/** Whether a bracket is open at the end of a line. */
function isOpen(text: string): boolean {
  const first = Math.max(0, text.length - 400);
  let closed = 0;
  for (let at = text.length - 1; at >= first; at--) {
    const code = text.charCodeAt(at);
    if (code >= 0x4e00 && code <= 0x9fff) continue;
    const sign = text.charAt(at);
    const opener = OPENERS.indexOf(sign);
    if (opener >= 0 && (closed & (1 << opener)) === 0) return true;
    const closer = CLOSERS.indexOf(sign);
    if (closer >= 0) closed |= 1 << closer;
  }
  return false;
}
const OPENERS = '(《〔“';
const CLOSERS = ')》〕”';
