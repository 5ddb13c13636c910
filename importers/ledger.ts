import type { Span } from '../graph/text.ts';
import type { AsideReason } from './rules/asides.ts';

/** What became of a place of the text: a rule found a fact there, or it was set aside for a reason. */
export type Verdict = { readonly rule: string } | { readonly aside: AsideReason };

/** What stands at a place: a 《title》, the brackets right behind it that give its number or short form, a 文号, a bracket, a unit that was given work, or a stretch of the source that is read as a whole. */
export type EntryKind = 'title' | 'remark' | 'number' | 'bracket' | 'unit' | 'stretch';

export interface Entry extends Span {
  readonly kind: EntryKind;
  readonly verdict: Verdict;
}

/** What the finders tell of each place that they have looked at. Kept only where somebody asks: a view without a ledger costs nothing. */
export class Ledger {
  #entries: Entry[] = [];

  note(kind: EntryKind, { start, end }: Span, verdict: Verdict): void {
    this.#entries.push({ kind, start, end, verdict });
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** Puts every place back to where it stands in the source. */
  restore(span: (inFlow: Span) => Span): void {
    this.#entries = this.#entries.map((entry) => ({ ...entry, ...span(entry) }));
  }
}
