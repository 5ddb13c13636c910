import { type Evidence, evidenceAt, LONGEST_QUOTE, type Span } from '../../graph/text.ts';
import { writtenPart } from '../reading/as-written.ts';
import { type Instrument, type Provision, provisionAt, type SourceView } from '../reading/instrument.ts';
import { type Paragraph, sourceOffset, sourceSpan } from '../reading/paragraph.ts';
import type { TaskLead } from './assignment.ts';
import { closerBefore, isGlued, leadBefore } from './assignment-lead.ts';

/** The measure that an assignment belongs to. */
export interface TaskHeading {
  readonly measureKey: string | null;
  readonly heading: string;
  /** Where the measure's own text begins. */
  readonly measure: Evidence;
}

/**
 * The nearest numbered heading above the character at `index` of the paragraph, or the lead sentence where no provision holds it: the
 * paragraph's first, or where line breaks are lost the one that led it.
 */
export function headingOf(
  view: SourceView,
  instrument: Instrument,
  paragraph: Paragraph,
  index: number,
  closing: number,
): TaskHeading {
  const glued = isGlued(view, paragraph);
  const offset = sourceOffset(paragraph, index);
  const provision = paragraph.start >= closing ? null : provisionAt(instrument, offset);
  if (provision === null) return sentenceAt(view, paragraph, glued ? leadBefore(paragraph.text, index) : 0);
  const { record } = provision;
  const closer = glued && isLast(instrument, provision) ? closerBefore(paragraph, record, index) : null;
  if (closer !== null) return sentenceAt(view, paragraph, closer);
  return {
    measureKey: record.key,
    heading: record.heading,
    measure: evidenceAt(view.text, view.lines, headingSpan(view.text, record.start, record.heading)),
  };
}

/** The work that a table's row names: its first sentence. */
export function cellHeading(view: SourceView, { paragraph, from, to }: TaskLead): TaskHeading {
  return sentenceAt(view, paragraph, from, to);
}

/** Whether no provision follows, or the first one of an annex. */
function isLast(instrument: Instrument, { record }: Provision): boolean {
  const next = provisionAt(instrument, record.end);
  return next === null || next.record.place === '1';
}

/** The words of a heading in the source: blanks and line breaks that the heading leaves out are skipped. */
function headingSpan(text: string, start: number, heading: string): Span {
  if (text.startsWith(heading, start) && !/\s/.test(heading))
    return { start, end: start + Math.max(heading.length, 1) };
  let left = heading.replace(/\s/g, '').length;
  let end = start;
  while (left > 0 && end < text.length && end - start < LONGEST_QUOTE) {
    if (!/\s/.test(text[end] ?? '')) left--;
    end++;
  }
  return { start, end: Math.max(end, start + 1) };
}

function sentenceAt(view: SourceView, paragraph: Paragraph, start: number, to = paragraph.text.length): TaskHeading {
  const head = paragraph.text.slice(start, Math.min(to, start + LONGEST_QUOTE));
  const stop = head.indexOf('。');
  const sentence = (stop < 0 ? head : head.slice(0, stop)).trim();
  const from = start + Math.max(0, head.indexOf(sentence));
  const span = sourceSpan(paragraph, from, from + Math.max(1, sentence.length));
  return {
    measureKey: null,
    heading: writtenPart(view, paragraph, from, from + sentence.length),
    measure: evidenceAt(view.text, view.lines, span),
  };
}

/**
 * Where the paragraphs begin that close the whole instrument behind its last provision, as an offset into the source; infinity where
 * there are none. They stand behind a last provision whose kind elsewhere keeps to a heading and one paragraph, or to one paragraph.
 */
export function closingOffset(instrument: Instrument): number {
  const { outline, body } = instrument;
  const last = outline.at(-1);
  const own = last === undefined ? undefined : body[last.from];
  if (last === undefined || own === undefined || outline.length < 2) return Number.POSITIVE_INFINITY;
  const behindNames = endOfNames(body.slice(last.from, last.to + 1));
  if (behindNames !== null) return behindNames;
  const width = ownParagraphs(own, last);
  const siblings = outline.filter((each) => each.depth === last.depth && each !== last);
  if (siblings.length === 0 || siblings.some((each) => each.to - each.from >= width)) return Number.POSITIVE_INFINITY;
  const first = last.from + width;
  return first <= last.to ? (body[first]?.start ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
}

/** A provision that lists names, a line each, ends with them: where the sentence behind them begins. */
function endOfNames(paragraphs: readonly Paragraph[]): number | null {
  const sentence = paragraphs.findIndex((paragraph, index) => index > 0 && paragraph.text.includes('。'));
  return sentence > FEWEST_NAMES ? (paragraphs[sentence]?.start ?? null) : null;
}

const FEWEST_NAMES = 3;

/** How many paragraphs a provision of this kind fills: one when its heading runs into its text, two when it stands alone. */
function ownParagraphs(own: Paragraph, provision: Provision): number {
  const heading = provision.record.heading.replace(/\s/g, '').length;
  return own.text.slice(0, 600).replace(/\s/g, '').length > heading + 4 ? 1 : 2;
}
