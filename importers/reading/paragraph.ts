import type { Span } from '../../graph/text.ts';

/**
 * One logical paragraph: lines that belong together joined without their line breaks, widths folded
 * (full-width digits, letters and brackets to half-width, every blank to U+0020, «» to 《》), one character for one.
 * All finders match on `text` and go back to the source by {@link sourceSpan}.
 */
export interface Paragraph extends Span {
  readonly text: string;
  /** 1-based line on which it starts. */
  readonly line: number;
  /**
   * Where `text` continues on another line: `index` in `text` stands at `offset` in the source. Ascending; the first is `{index: 0, offset: start}`.
   * Within a piece, one character of `text` is one UTF-16 unit of the source.
   */
  readonly pieces: readonly { readonly index: number; readonly offset: number }[];
}

/** Which of a paragraph's pieces holds the character at `index`; found by halving, since a paragraph may have very many. */
export function pieceAt({ pieces }: Paragraph, index: number): number {
  let low = 0;
  let high = pieces.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.index ?? 0) <= index) low = middle;
    else high = middle;
  }
  return low;
}

/** The source offset of the character at `index` of a paragraph's text. */
export function sourceOffset(paragraph: Paragraph, index: number): number {
  const piece = paragraph.pieces[pieceAt(paragraph, index)];
  return piece === undefined ? paragraph.start + index : piece.offset + index - piece.index;
}

/** The source span of `text.slice(from, to)`; a span over a joined line break holds the break. */
export function sourceSpan(paragraph: Paragraph, from: number, to: number): Span {
  return {
    start: sourceOffset(paragraph, from),
    end: to > from ? sourceOffset(paragraph, to - 1) + 1 : sourceOffset(paragraph, from),
  };
}
