import { type Evidence, evidenceAt, LONGEST_QUOTE, type Span } from '../../graph/text.ts';
import { type Instrument, type Provision, provisionAt, type SourceView } from '../reading/instrument.ts';
import { type Paragraph, sourceSpan } from '../reading/paragraph.ts';

/** The measure that an assignment belongs to. */
export interface TaskHeading {
  readonly measureKey: string | null;
  readonly heading: string;
  /** Where the measure's own text begins. */
  readonly measure: Evidence;
}

/** The nearest numbered heading above `offset`, or the first sentence of the paragraph where no provision holds it. */
export function headingOf(view: SourceView, instrument: Instrument, paragraph: Paragraph, offset: number): TaskHeading {
  const provision = provisionAt(instrument, offset);
  if (provision === null || isClosing(instrument, provision, paragraph)) return leadSentence(view, paragraph);
  const { record } = provision;
  return {
    measureKey: record.key,
    heading: record.heading,
    measure: evidenceAt(view.text, view.lines, headingSpan(view.text, record.start, record.heading)),
  };
}

/** The words of a heading in the source: blanks and line breaks that the heading leaves out are skipped. */
function headingSpan(text: string, start: number, heading: string): Span {
  let left = heading.replace(/\s/g, '').length;
  let end = start;
  while (left > 0 && end < text.length && end - start < LONGEST_QUOTE) {
    if (!/\s/.test(text[end] ?? '')) left--;
    end++;
  }
  return { start, end: Math.max(end, start + 1) };
}

function leadSentence(view: SourceView, paragraph: Paragraph): TaskHeading {
  const stop = paragraph.text.indexOf('。');
  const sentence = stop < 0 ? paragraph.text : paragraph.text.slice(0, stop);
  const to = Math.max(1, Math.min(sentence.trimEnd().length, LONGEST_QUOTE));
  return {
    measureKey: null,
    heading: sentence.trim(),
    measure: evidenceAt(view.text, view.lines, sourceSpan(paragraph, 0, to)),
  };
}

/**
 * A last paragraph that closes the whole instrument: every provision of the last one's kind keeps to a single paragraph of its own,
 * and this one stands behind the last of them.
 */
function isClosing(instrument: Instrument, provision: Provision, paragraph: Paragraph): boolean {
  const last = instrument.outline.at(-1);
  if (last !== provision || instrument.outline.length < 2) return false;
  const own = instrument.body[provision.from];
  if (own === undefined || own.start === paragraph.start || paragraph.start <= own.start) return false;
  const headed = instrument.outline.filter((each) => each.depth === provision.depth && each !== provision);
  const width = ownParagraphs(own, provision);
  return (
    headed.length > 0 &&
    headed.every((each) => each.to - each.from < width) &&
    paragraphsAfter(instrument, provision, paragraph) >= width
  );
}

/** How many paragraphs a provision of this kind fills: one when its heading runs into its text, two when it stands alone. */
function ownParagraphs(own: Paragraph, provision: Provision): number {
  const heading = provision.record.heading.replace(/\s/g, '').length;
  return own.text.replace(/\s/g, '').length > heading + 4 ? 1 : 2;
}

function paragraphsAfter(instrument: Instrument, provision: Provision, paragraph: Paragraph): number {
  for (let at = provision.from; at <= provision.to; at++)
    if (instrument.body[at]?.start === paragraph.start) return at - provision.from;
  return 0;
}
