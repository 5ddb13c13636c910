import { hashOf } from '../../graph/ids.ts';
import type { PartBuilder } from './rows.ts';

/** The longest piece of a source's text in one node, in UTF-16 units. */
const CHUNK = 65_536;

/** Adds a source's text in pieces, each with its place and line. */
export function addChunks(part: PartBuilder, source: string, text: string): void {
  let line = 1;
  for (const { start, end } of chunkSpans(text)) {
    const id = `chunk:${hashOf(source, start)}`;
    const piece = text.slice(start, end);
    part.node(id, { id, spanStart: start, spanEnd: end, line, text: piece });
    part.plain('HAS_CHUNK', source, id);
    for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', at + 1)) line++;
  }
}

function* chunkSpans(text: string): Generator<{ readonly start: number; readonly end: number }> {
  for (let start = 0; start < text.length; ) {
    let end = Math.min(start + CHUNK, text.length);
    // A pair of surrogates stays together.
    if (end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1))) end--;
    yield { start, end };
    start = end;
  }
}
