/** Half-open UTF-16 offsets into a source's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words of a source that prove a fact: `quote === text.slice(start, end)`, at most {@link LONGEST_QUOTE} characters; `line` is 1-based. */
export interface Evidence extends Span {
  readonly line: number;
  readonly quote: string;
}

/** The longest quote in UTF-16 units. */
export const LONGEST_QUOTE = 400;

/** Finds the 1-based line of an offset in O(log lines). */
export class LineIndex {
  readonly #starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts;
  }

  /** The 1-based line on which `offset` stands. */
  lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }
}

/** Evidence for a span of a text; a longer span is cut to its first {@link LONGEST_QUOTE} characters. */
export function evidenceAt(text: string, lines: LineIndex, span: Span): Evidence {
  const end = Math.min(span.end, span.start + LONGEST_QUOTE);
  return { start: span.start, end, line: lines.lineOf(span.start), quote: text.slice(span.start, end) };
}
