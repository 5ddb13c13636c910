import type { Span } from '../../graph/text.ts';
import type { Entry } from '../ledger.ts';

/** How far before a place one looks for what holds it: longer stretches are kept apart. */
const LONG = 2_000;

/** Entries that can be asked which of them holds a place; the shortest answers, of two alike a fact. */
export class Stretches {
  readonly #short: readonly Entry[];
  readonly #long: readonly Entry[];

  constructor(entries: readonly Entry[]) {
    const sorted = [...entries].sort((a, b) => a.start - b.start);
    this.#short = sorted.filter(({ start, end }) => end - start <= LONG);
    this.#long = sorted.filter(({ start, end }) => end - start > LONG);
  }

  /** The shortest entry that holds the whole span; an entry that is the span itself counts. */
  around({ start, end }: Span): Entry | null {
    return this.#best(start, (entry) => entry.start <= start && entry.end >= end);
  }

  /** The shortest entry that shares a character with the span. */
  touching({ start, end }: Span): Entry | null {
    return this.#best(end - 1, (entry) => entry.start < end && entry.end > start);
  }

  #best(before: number, holds: (entry: Entry) => boolean): Entry | null {
    let best: Entry | null = null;
    const consider = (entry: Entry): void => {
      if (holds(entry) && (best === null || isBetter(entry, best))) best = entry;
    };
    for (let at = this.#behind(before) - 1; at >= 0; at--) {
      const entry = this.#short[at];
      if (entry === undefined || entry.start < before - 2 * LONG) break;
      consider(entry);
    }
    if (best === null) this.#long.forEach(consider);
    return best;
  }

  /** How many short entries begin at the offset or before it. */
  #behind(offset: number): number {
    let low = 0;
    let high = this.#short.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#short[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function isBetter(entry: Entry, best: Entry): boolean {
  const [a, b] = [entry.end - entry.start, best.end - best.start];
  return a < b || (a === b && 'rule' in entry.verdict && !('rule' in best.verdict));
}
