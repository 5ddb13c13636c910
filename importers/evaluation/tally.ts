/** How many facts were found out of those printed and those labelled. */
export interface Counts {
  readonly found: number;
  readonly printed: number;
  readonly labelled: number;
}

/** One way in which records and labels differ. */
export interface Difference {
  readonly measure: string;
  readonly kind: 'missed' | 'extra' | 'wrong';
  readonly rule: string | null;
  readonly source: string;
  readonly line: number | null;
  readonly words: string;
}

/** A measure's counts, and those of each rule: `labelled` of a rule is that of its measure. */
export interface Measure extends Counts {
  readonly rules: ReadonlyMap<string, Counts>;
}

interface Sum {
  found: number;
  printed: number;
  labelled: number;
  readonly rules: Map<string, { found: number; printed: number }>;
}

/** Counts hits, misses and what is printed too much, by measure and by rule. */
export class Tally {
  readonly #sums = new Map<string, Sum>();
  readonly differences: Difference[] = [];

  /** One comparison: what was printed by `rule` (null: nothing), whether something was labelled, whether both agree. */
  add(measure: string, rule: string | null, labelled: boolean, agrees: boolean): void {
    const sum = this.#sum(measure);
    if (labelled) sum.labelled++;
    if (agrees) sum.found++;
    if (rule === null) return;
    sum.printed++;
    const own = sum.rules.get(rule) ?? { found: 0, printed: 0 };
    own.printed++;
    if (agrees) own.found++;
    sum.rules.set(rule, own);
  }

  differ(difference: Difference): void {
    this.differences.push(difference);
  }

  /** Makes a measure known of which nothing is printed or labelled. */
  touch(measure: string): void {
    this.#sum(measure);
  }

  measures(): ReadonlyMap<string, Measure> {
    return new Map(
      [...this.#sums].map(([name, { found, printed, labelled, rules }]) => [
        name,
        {
          found,
          printed,
          labelled,
          rules: new Map([...rules].map(([rule, own]) => [rule, { ...own, labelled }] as const)),
        },
      ]),
    );
  }

  #sum(measure: string): Sum {
    const known = this.#sums.get(measure);
    if (known !== undefined) return known;
    const sum: Sum = { found: 0, printed: 0, labelled: 0, rules: new Map() };
    this.#sums.set(measure, sum);
    return sum;
  }
}

/** Share of what is printed that is labelled; 1 where nothing is to be found and nothing is printed. */
export function precision({ found, printed, labelled }: Counts): number {
  return printed > 0 ? found / printed : labelled > 0 ? 0 : 1;
}

/** Share of what is labelled that is printed. */
export function recall({ found, labelled }: Counts): number {
  return labelled > 0 ? found / labelled : 1;
}

/** The harmonic mean of both. */
export function f1({ found, printed, labelled }: Counts): number {
  return printed + labelled > 0 ? (2 * found) / (printed + labelled) : 1;
}
