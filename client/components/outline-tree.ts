import type { TextMark } from './text-lines.ts';

/** A numbered provision of a text. */
export interface Provision {
  readonly id: string;
  readonly heading: string;
  readonly depth: number;
  readonly start: number;
  readonly end: number;
}

/** What an outline tells of a provision: marks that stand in it and in no deeper one. */
export const outlineMarks = ['citation', 'task', 'deadline', 'target'] as const;
export type OutlineMark = (typeof outlineMarks)[number];

export interface OutlineItem extends Provision {
  /** Marks by kind, kinds without one left out. */
  readonly marks: readonly { readonly kind: OutlineMark; readonly count: number }[];
}

/** The provisions of a text in reading order, each with the marks that stand in it and in none below it. */
export function outlineOf(provisions: readonly Provision[], marks: readonly TextMark[]): readonly OutlineItem[] {
  const sorted = provisions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const counts = sorted.map(() => new Map<OutlineMark, number>());
  let at = -1;
  const open: number[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    while ((sorted[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= mark.start) {
      at += 1;
      open.push(at);
    }
    const kind = outlineMarks.find((each) => each === mark.kind);
    const innermost = open.findLast((index) => (sorted[index]?.end ?? 0) > mark.start);
    if (kind === undefined || innermost === undefined) continue;
    const own = counts[innermost];
    own?.set(kind, (own.get(kind) ?? 0) + 1);
  }
  return sorted.map((provision, index) => ({
    ...provision,
    marks: outlineMarks.flatMap((kind) => {
      const count = counts[index]?.get(kind) ?? 0;
      return count === 0 ? [] : [{ kind, count }];
    }),
  }));
}
