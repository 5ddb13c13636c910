import { type Evidence, evidenceAt } from '../../graph/text.ts';
import { type Instrument, provisionAt, type SourceView } from '../reading/instrument.ts';
import { type Paragraph, sourceSpan } from '../reading/paragraph.ts';
import type { MeasureRecord } from '../records.ts';
import type { FoundDeadline } from './deadlines.ts';

/** A year with the words that give it. */
export interface GoalYear {
  readonly year: string;
  readonly evidence: Evidence;
}

function isOfGoals({ heading }: MeasureRecord): boolean {
  return heading.slice(0, 24).includes('目标');
}

/** How many provisions above its own a paragraph may take its year from. */
const DEEPEST = 4;

/**
 * The years that chapters of goals (一、发展目标 到2026年，…) give to the paragraphs below them. A chapter whose own words name several years
 * gives none.
 */
export class GoalYears {
  readonly #view: SourceView;
  readonly #instrument: Instrument;
  readonly #records: ReadonlyMap<string, MeasureRecord>;
  /** Hardly any instrument has a chapter of goals. */
  readonly #hasChapters: boolean;
  readonly #years = new Map<string, GoalYear | null>();

  constructor(view: SourceView, instrument: Instrument) {
    this.#view = view;
    this.#instrument = instrument;
    this.#hasChapters = instrument.outline.some(({ record }) => isOfGoals(record));
    this.#records = new Map(this.#hasChapters ? instrument.outline.map(({ record }) => [record.key, record]) : []);
  }

  /** The year for a paragraph's figures that have none of their own; the dates of a chapter's own paragraphs are kept for those below. */
  yearOf(paragraph: Paragraph, dates: readonly FoundDeadline[]): GoalYear | null {
    if (!this.#hasChapters) return null;
    const own = provisionAt(this.#instrument, paragraph.start)?.record;
    const chapter = own === undefined ? null : this.#chapterOf(own);
    if (chapter === null) return null;
    if (chapter.key === own?.key) this.#keep(chapter.key, paragraph, dates);
    return this.#years.get(chapter.key) ?? null;
  }

  #chapterOf(own: MeasureRecord): MeasureRecord | null {
    let record: MeasureRecord | undefined = own;
    for (let step = 0; record !== undefined && step < DEEPEST; step++) {
      if (isOfGoals(record)) return record;
      record = record.parent === null ? undefined : this.#records.get(record.parent);
    }
    return null;
  }

  #keep(chapter: string, paragraph: Paragraph, dates: readonly FoundDeadline[]): void {
    const [first] = dates;
    if (first === undefined) return;
    const year = first.value.slice(0, 4);
    const { text, lines } = this.#view;
    const known = this.#years.get(chapter);
    const isOne = dates.every(({ value }) => value.startsWith(year)) && (known === undefined || known?.year === year);
    const evidence = known?.evidence ?? evidenceAt(text, lines, sourceSpan(paragraph, first.from, first.to));
    this.#years.set(chapter, isOne ? { year, evidence } : null);
  }
}
