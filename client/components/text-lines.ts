import type { Words } from '../state/location.ts';

/** A span of a text that proves something. */
export interface TextMark extends Words {
  readonly kind: string;
  readonly label: string;
  readonly edge: string | null;
  readonly target: string | null;
  readonly targetCaption: string | null;
  readonly role: string | null;
}

/** One line of a text. `start` is the offset of its first unit in the source's text; `marks` are those that touch it. */
export interface TextLine {
  readonly start: number;
  readonly text: string;
  readonly isHeading: boolean;
  /** Whether Markdown's signs of emphasis stand in it, which {@link worded} leaves out. */
  readonly isEmphasised: boolean;
  readonly marks: readonly TextMark[];
}

/** A run of a line under the same mark. `isHit`: it belongs to the words in question. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly mark: TextMark | null;
  readonly isHit: boolean;
}

/** What stands before the words of a line: blanks, and the signs of a heading in Markdown. */
const margin = /^\s*(?:#{1,6}[ \t]+)?/;
const emphasis = /\*\*[^*]+\*\*/;
/** Headings longer than this run on into their text and are not set apart. */
const longestHeading = 70;

/** Splits a text that begins at `offset` of its source into lines, each with its marks. Blank lines, margins and Markdown's signs of headings fall away. */
export function splitLines(text: string, offset: number, marks: readonly TextMark[]): readonly TextLine[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const inline = sorted.filter(({ kind }) => kind !== 'measure');
  const headings = sorted.filter(({ kind }) => kind === 'measure').map((mark) => mark.start);
  const lines: TextLine[] = [];
  let open: readonly TextMark[] = [];
  let next = 0;
  let nextHeading = 0;
  for (const found of text.matchAll(/[^\n\r\f]+/g)) {
    const before = margin.exec(found[0])?.[0].length ?? 0;
    const words = found[0].slice(before).trimEnd();
    if (words === '') continue;
    const start = offset + found.index + before;
    const end = start + words.length;
    const touching = open.filter((mark) => mark.end > start);
    for (let mark = inline[next]; mark && mark.start < end; mark = inline[++next]) {
      if (mark.end > start) touching.push(mark);
    }
    open = touching;
    while ((headings[nextHeading] ?? end) < offset + found.index) nextHeading += 1;
    const isHeading = (headings[nextHeading] ?? end) < end && words.length <= longestHeading;
    lines.push({ start, text: words, isHeading, isEmphasised: emphasis.test(words), marks: touching });
  }
  return lines;
}

/** Words of a line as they are shown. */
export function worded({ isEmphasised }: TextLine, text: string): string {
  return isEmphasised ? text.replaceAll('**', '') : text;
}

const covers = (span: Words, start: number, end: number): boolean => span.start <= start && span.end >= end;
const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Cuts a line wherever a mark or the words in question begin or end; of marks that overlap, the shortest shows. */
export function splitSegments(line: TextLine, words: Words | null): readonly Segment[] {
  const end = line.start + line.text.length;
  const cuts = new Set([line.start, end]);
  for (const span of words ? [...line.marks, words] : line.marks) {
    cuts.add(clamp(span.start, line.start, end));
    cuts.add(clamp(span.end, line.start, end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? end;
    const covering = line.marks.filter((mark) => covers(mark, from, to));
    const mark = covering.reduce<TextMark | null>(
      (shortest, each) => (shortest && shortest.end - shortest.start <= each.end - each.start ? shortest : each),
      null,
    );
    const isHit = words !== null && covers(words, from, to);
    return { start: from, text: line.text.slice(from - line.start, to - line.start), mark, isHit };
  });
}

/** The words in question as far as a line holds them. */
export function wordsWithin(line: TextLine, words: Words | null): Words | null {
  return words && words.start < line.start + line.text.length && words.end > line.start ? words : null;
}
