import type { Evidence } from '../../graph/text.ts';
import { squash } from './keys.ts';
import type { Comparison } from './policies.ts';

interface Printed {
  readonly rule: string;
  readonly evidence: Evidence;
}

/** Counts parks by name, scopes by kind and name, digest rows by line and first words. */
export function compareExtents(comparison: Comparison): void {
  const { labels, records, same } = comparison;
  const parks = pair(
    comparison,
    'parks',
    labels.parks,
    records.parks,
    ({ name }) => name,
    (label, each) => same(label.policy, each.policy) && squash(each.name) === squash(label.name),
  );
  for (const [label, park] of parks) {
    compareColumn(comparison, label.located_in, park.locatedIn, park.rule, park.evidence.line);
    compareColumn(comparison, label.industry, park.industry, park.rule, park.evidence.line);
    compareColumn(comparison, label.operator, park.operator, park.rule, park.evidence.line);
  }
  pair(
    comparison,
    'scopes',
    labels.applies_to,
    records.scopes,
    ({ name }) => name,
    (label, each) =>
      same(label.policy, each.policy) && each.kind === label.kind && isNear(squash(each.name), squash(label.name)),
  );
  pair(
    comparison,
    'digest',
    labels.digest,
    records.digest,
    ({ excerpt }) => excerpt,
    (label, each) =>
      (labels.loose || Math.abs(each.evidence.line - label.line) <= 2) && begin(each.excerpt) === begin(label.excerpt),
  );
}

function begin(excerpt: string): string {
  return squash(excerpt).slice(0, 10);
}

/** One within the other, and at least half as long. */
function isNear(a: string, b: string): boolean {
  if (a === '' || b === '' || !(a.includes(b) || b.includes(a))) return false;
  return Math.min(a.length, b.length) * 2 >= Math.max(a.length, b.length);
}

/** Pairs each label with the first record that is the same, and counts. */
function pair<Label extends { readonly line?: number | null | undefined }, Item extends Printed>(
  { tally, inside, labels: { source } }: Comparison,
  measure: string,
  labels: readonly Label[],
  printed: readonly Item[],
  wordsOf: (each: Label | Item) => string,
  isSame: (label: Label, item: Item) => boolean,
): readonly (readonly [Label, Item])[] {
  tally.touch(measure);
  const left = printed.filter(({ evidence }) => inside(evidence));
  const pairs = labels.flatMap((label): (readonly [Label, Item])[] => {
    const at = left.findIndex((item) => isSame(label, item));
    const item = at < 0 ? undefined : left.splice(at, 1)[0];
    tally.add(measure, item?.rule ?? null, true, item !== undefined);
    if (item !== undefined) return [[label, item]];
    tally.differ({ measure, kind: 'missed', rule: null, source, line: label.line ?? null, words: wordsOf(label) });
    return [];
  });
  for (const item of left) {
    tally.add(measure, item.rule, false, false);
    const line = item.evidence.line;
    tally.differ({ measure, kind: 'extra', rule: item.rule, source, line, words: wordsOf(item) });
  }
  return pairs;
}

function compareColumn(
  { tally, labels: { source } }: Comparison,
  wanted: string | null | undefined,
  got: string | null,
  rule: string,
  line: number,
): void {
  if (wanted === null || wanted === undefined || wanted === '') return;
  const agrees = squash(wanted) === squash(got);
  tally.add('parks.columns', rule, true, agrees);
  const words = `应为“${wanted}”，读成“${got ?? ''}”`;
  if (!agrees) tally.differ({ measure: 'parks.columns', kind: 'wrong', rule, source, line, words });
}
