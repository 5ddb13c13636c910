import type { LineIndex } from '../../graph/text.ts';
import type { Ledger } from '../ledger.ts';
import type { MeasureRecord, PolicyRecord } from '../records.ts';
import type { Paragraph } from './paragraph.ts';

/** The text that all offsets count in, with its line index: what every finder gets to make evidence from. */
export interface SourceView {
  readonly source: string;
  readonly text: string;
  readonly lines: LineIndex;
  /** Where finders note what they found and what they set aside; only where somebody asks. */
  readonly ledger?: Ledger;
}

/** One provision of an outline, with where its heading ends and its own paragraphs. */
export interface Provision {
  readonly record: MeasureRecord;
  /** Depth in the outline, from 1. */
  readonly depth: number;
  /** Indexes into the instrument's `body`: from its heading's paragraph to the last before the next provision of the same or a higher depth. */
  readonly from: number;
  readonly to: number;
}

/**
 * One instrument as segmentation and header reading leave it; citations, assignments, parks and scopes are found in it.
 * Title lines and signatures are in none of the paragraph lists.
 */
export interface Instrument {
  readonly policy: PolicyRecord;
  /** What kind of text it is: `interpretation` explains another instrument of the same source. */
  readonly kind: 'instrument' | 'interpretation';
  /** The running text of the notice that promulgates it; empty where there is none. Several instruments of one notice share it: only the first one holds it. */
  readonly notice: readonly Paragraph[];
  /** The addressee line (各区人民政府：), where there is one. */
  readonly addressees: Paragraph | null;
  /** The instrument's own running text, tables included. */
  readonly body: readonly Paragraph[];
  /** In text order, parents before children. Several provisions may stand in one paragraph (texts whose line breaks are lost). */
  readonly outline: readonly Provision[];
}

/** The digest tables, contents lists and editors' parts of a source: no instrument. */
export interface EditorialPart {
  readonly kind: 'contents' | 'digest' | 'overview' | 'summary';
  readonly paragraphs: readonly Paragraph[];
}

/** A whole source, cut into what it holds. */
export interface SegmentedSource {
  readonly view: SourceView;
  readonly instruments: readonly Instrument[];
  readonly editorial: readonly EditorialPart[];
}

/** The innermost provision whose span holds the source offset, or null before the first one. */
export function provisionAt(instrument: Instrument, offset: number): Provision | null {
  const { outline } = instrument;
  let low = 0;
  let high = outline.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((outline[middle]?.record.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0; at--) {
    const provision = outline[at];
    if (provision !== undefined && offset < provision.record.end) return provision;
  }
  return null;
}
