import { parseDate } from '../../graph/dates.ts';
import type { Span } from '../../graph/text.ts';
import { FULL_DATE } from '../reading/line.ts';
import { type Paragraph, sourceSpan } from '../reading/paragraph.ts';

/** The day on which a text was approved, and the words that tell it. */
export interface Approval {
  readonly date: string;
  readonly span: Span;
}

/** 国务院2024年2月8日批准, 2024年2月8日(经)国务院批准, 经国务院批准(2024年2月8日): the body before the day, behind it, before its bracket. */
const APPROVED = new RegExp(
  [
    `(?<=(?<first>[一-鿿]{0,12}))(?:于|在)? ?(?<a>${FULL_DATE})(?:正式)?批准`,
    `(?<b>${FULL_DATE}) ?(?<second>[一-鿿]{2,16}?)(?:第[一-鿿\\d]{1,6}次[一-鿿]{0,6}会议)?(?:讨论|审议)?(?:同意|通过)?、?批准`,
    `(?<third>[一-鿿]{2,16})批准 ?\\((?<c>${FULL_DATE})\\)`,
  ].join('|'),
  'g',
);

/** The first approval by that body that the texts date; by any body where none is named. */
export function approvalIn(texts: readonly Paragraph[], body: string): Approval | null {
  for (const paragraph of texts) {
    if (!paragraph.text.includes('批准')) continue;
    for (const match of paragraph.text.matchAll(APPROVED)) {
      const { a, b, c, first, second, third } = match.groups ?? {};
      const date = parseDate(a ?? b ?? c ?? '');
      if (date === null || !(first ?? second ?? third ?? '').includes(body)) continue;
      return { date, span: sourceSpan(paragraph, match.index, match.index + match[0].length) };
    }
  }
  return null;
}
