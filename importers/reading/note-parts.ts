import type { Span } from '../../graph/text.ts';
import type { CardField } from '../formats/format.ts';
import type { Ledger } from '../ledger.ts';
import type { AsideReason } from '../rules/asides.ts';
import type { HeaderRule } from '../rules/header.ts';
import type { Document, Part } from './documents.ts';
import type { Line } from './line.ts';
import type { EditorialPiece } from './pieces.ts';

/** What segmentation has made of the lines of a source. */
interface Cut {
  readonly lines: readonly Line[];
  readonly editorial: readonly EditorialPiece[];
  readonly card: readonly CardField[];
  /** All parts that were read … */
  readonly parts: readonly Part[];
  /** … and the documents that stayed. */
  readonly documents: readonly Document[];
}

/** Notes the stretches in which nothing is cited and no one given work: editors' parts, and the lines around each text. */
export function noteParts(ledger: Ledger, { lines, editorial, card, parts, documents }: Cut): void {
  const aside = (span: Span, reason: AsideReason): void => ledger.note('stretch', span, { aside: reason });
  for (const { span } of card) aside(span, 'card');
  for (const { kind, from, to } of editorial) {
    const span = spanOf(lines.slice(from, to));
    if (span !== null) aside(span, kind === 'overview' ? 'contents' : kind);
  }
  const kept = new Set(documents.flatMap(({ notice, instrument }) => [notice, instrument]));
  for (const part of parts) {
    const { from, to } = part.piece;
    const whole = spanOf(lines.slice(from, to));
    if (whole !== null) aside(whole, kept.has(part) ? 'colophon' : 'cut-copy');
    if (kept.has(part)) noteZone(ledger, part);
  }
  for (const { notice, instrument } of documents) {
    noteTitle(ledger, notice, 'notice-title.lines');
    noteTitle(ledger, instrument, 'title.lines');
  }
}

function noteZone(ledger: Ledger, { zone }: Part): void {
  const { numberLine, addressees, headnote, signatures } = zone;
  const aside = (span: Span | null, reason: AsideReason): void => {
    if (span !== null) ledger.note('stretch', span, { aside: reason });
  };
  aside(addressees, 'addressee');
  aside(headnote, 'headnote');
  for (const { signerSpans, dateSpan } of signatures)
    for (const span of [...signerSpans, dateSpan]) aside(span, 'signature');
  for (const paragraph of zone.content) aside(paragraph, 'unread');
  if (numberLine !== null) ledger.note('number', numberLine, { rule: 'number.line' });
}

/** A title's own words are a fact, its brackets give no one work. */
function noteTitle(ledger: Ledger, part: Part | null, rule: HeaderRule): void {
  const span = spanOf(part?.title?.lines ?? []);
  if (span === null) return;
  ledger.note('stretch', span, { rule });
  ledger.note('bracket', span, { aside: 'title-line' });
}

function spanOf(lines: readonly Line[]): Span | null {
  const [first, last] = [lines[0], lines.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
