import { questionChunks, questionChunksOfPlaces } from '../../cypher/queries.ts';
import type { GraphReader } from '../store.ts';
import { groupedBy } from './grouping.ts';

/** Most UTF-16 units of text that one question gives. */
export const MOST_TEXT = 400_000;

/** The text of a source from `start` to `end`, joined from its chunks; shorter where the source ends. */
export async function textOfSource(graph: GraphReader, source: string, start: number, end: number): Promise<string> {
  if (end <= start) return '';
  const chunks = await graph.run(questionChunks, { source, spanStart: start, spanEnd: end });
  return chunks
    .map(({ spanStart, text }) => text.slice(Math.max(0, start - spanStart), Math.max(0, end - spanStart)))
    .join('');
}

/** A part of a source's text. */
export interface SourceSpan {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** The words of several parts of sources, in their order. One query; a piece of text that several of them need is read once. */
export async function textOfSpans(graph: GraphReader, spans: readonly SourceSpan[]): Promise<readonly string[]> {
  const places = spans.map(({ source, start, end }) => ({ source, spanStart: start, spanEnd: end }));
  const rows = places.length === 0 ? [] : await graph.run(questionChunksOfPlaces, { places });
  const chunks = groupedBy(rows, ({ source }) => source);
  return spans.map(({ source, start, end }) =>
    (chunks.get(source) ?? [])
      .map(({ spanStart, text }) => text.slice(Math.max(0, start - spanStart), Math.max(0, end - spanStart)))
      .join(''),
  );
}
