import type { Ledger } from '../ledger.ts';
import { type Paragraph, sourceSpan } from '../reading/paragraph.ts';
import { findNumbers } from './citation-numbers.ts';

/** A number may stand so many characters before the title that it belongs to: 令第52号发布了《…》. */
const NEAREST = 8;

/** Notes every number of a paragraph that has no entry of its own: of one that is given with a title became what became of the title. The paragraph's own entries begin at `first`. */
export function noteBelonging(ledger: Ledger, first: number, paragraph: Paragraph): void {
  const own = ledger.entries.slice(first);
  const titles = own.filter(({ kind }) => kind === 'title' || kind === 'remark');
  const numbers = new Set(own.flatMap(({ kind, start }) => (kind === 'number' ? [start] : [])));
  for (const { from, to } of findNumbers(paragraph.text)) {
    const span = sourceSpan(paragraph, from, to);
    const owner = titles.find(({ start, end }) => span.end > start - NEAREST - 1 && span.start < end);
    if (!numbers.has(span.start)) ledger.note('number', span, owner?.verdict ?? { aside: 'unread' });
  }
}
