import { LineIndex } from '../../../graph/text.ts';
import type { SegmentedSource } from '../../../importers/reading/instrument.ts';
import { segment } from '../../../importers/reading/segment.ts';

/** A source of these lines, cut into what it holds. */
export function readSource(...lines: readonly string[]): SegmentedSource {
  const text = lines.join('\n');
  return segment({ source: 'a.txt', text, lines: new LineIndex(text) }, []);
}
