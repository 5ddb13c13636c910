import { questionChunks } from '../../cypher/queries.ts';
import type { GraphReader } from '../store.ts';

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
