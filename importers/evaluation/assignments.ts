import type { SourceRecords } from '../records.ts';
import { squash } from './keys.ts';
import type { Comparison } from './policies.ts';

/** One unit in one place, of a label or of a record. */
interface Assigned {
  readonly policy: string;
  readonly heading: string;
  readonly line: number;
  readonly unit: string;
  readonly canonical: string;
  readonly role: string;
  /** Whether a bracket or a label lists the unit, or a sentence names it. */
  readonly kind: 'listed' | 'prose';
  readonly rule: string;
}

/** How many lines apart a label and a record may stand. */
const NEAR = 3;
/** Headings are the same when so many of their first characters are. */
const HEADING = 12;

/**
 * Counts assigned units: a label and a record are one when policy and unit are and they stand at most three lines apart. A unit stands many times in a
 * policy: those are paired first that agree in heading, role and line.
 */
export function compareAssignments(comparison: Comparison): void {
  const { labels, tally } = comparison;
  const wanted = labels.tasks.flatMap(({ policy, heading, line, quote, assignments }) =>
    assignments.map((each): Assigned => ({ ...each, policy, heading, line, kind: kindOf(quote, each.unit), rule: '' })),
  );
  const got = assignedIn(comparison);
  const pairs = pairUnits(comparison, wanted, got);
  for (const measure of MEASURES) tally.touch(`assignments.${measure}`);
  for (const label of wanted) {
    const hit = pairs.get(label);
    const measure = `assignments.${label.kind}`;
    tally.add(measure, hit?.rule ?? null, true, hit !== undefined);
    const difference = { source: labels.source, line: label.line, rule: hit?.rule ?? null };
    if (hit === undefined) tally.differ({ ...difference, measure, kind: 'missed', words: label.unit });
    else compareParts(comparison, label, hit);
  }
  const paired = new Set(pairs.values());
  for (const each of got) {
    if (paired.has(each)) continue;
    const measure = `assignments.${each.kind}`;
    tally.add(measure, each.rule, false, false);
    tally.differ({ measure, kind: 'extra', rule: each.rule, source: labels.source, line: each.line, words: each.unit });
  }
}

const MEASURES = ['listed', 'prose', 'role', 'canonical', 'heading'] as const;

function compareParts({ labels, tally }: Comparison, label: Assigned, hit: Assigned): void {
  const parts = [
    ['role', label.role === hit.role],
    ['canonical', squash(label.canonical) === squash(hit.canonical)],
    ['heading', sameHeading(label, hit)],
  ] as const;
  for (const [part, agrees] of parts) {
    const measure = `assignments.${part}`;
    tally.add(measure, hit.rule, true, agrees);
    const words = `${label.unit}：应为“${label[part]}”，读成“${hit[part]}”`;
    if (!agrees)
      tally.differ({ measure, kind: 'wrong', rule: hit.rule, source: labels.source, line: label.line, words });
  }
}

/** What stands before a quote that opens a list: its bracket or its label. */
const OPENS_LIST = /(?:[（(〔[]|(?:单位|部门)[:：])\s*$/;

function assignedIn({ records, inside }: Comparison): readonly Assigned[] {
  return records.tasks
    .filter(({ evidence }) => inside(evidence))
    .flatMap(({ policy, heading, rule, evidence, assignments }) => {
      const quote = openingOf(records, evidence.start) + evidence.quote;
      return assignments.map(
        (each): Assigned => ({ ...each, policy, heading, rule, line: evidence.line, kind: kindOf(quote, each.unit) }),
      );
    });
}

function openingOf({ text }: SourceRecords, start: number): string {
  return OPENS_LIST.exec(text.slice(Math.max(0, start - 8), start))?.[0] ?? '';
}

/** listed: the unit stands within a bracket of the quote, or behind 单位：. */
function kindOf(quote: string, unit: string): 'listed' | 'prose' {
  const words = squash(quote);
  const at = words.indexOf(squash(unit));
  const before = at < 0 ? words : words.slice(0, at);
  const isOpen = before.split('(').length > before.split(')').length;
  return isOpen || /(?:单位|部门)[:]/.test(before) ? 'listed' : 'prose';
}

function sameHeading(label: Assigned, hit: Assigned): boolean {
  const wanted = squash(label.heading).slice(0, HEADING);
  return wanted !== '' && squash(hit.heading).slice(0, wanted.length) === wanted;
}

function pairUnits(
  { labels, same }: Comparison,
  wanted: readonly Assigned[],
  got: readonly Assigned[],
): ReadonlyMap<Assigned, Assigned> {
  const pairs = new Map<Assigned, Assigned>();
  const taken = new Set<Assigned>();
  const byUnit = new Map<string, Assigned[]>();
  for (const each of got) byUnit.set(squash(each.unit), [...(byUnit.get(squash(each.unit)) ?? []), each]);
  for (const agrees of AGREEMENTS) {
    for (const label of wanted) {
      if (pairs.has(label)) continue;
      const hit = (byUnit.get(squash(label.unit)) ?? []).find(
        (each) =>
          !taken.has(each) &&
          same(label.policy, each.policy) &&
          (labels.loose || Math.abs(each.line - label.line) <= NEAR) &&
          agrees(label, each),
      );
      if (hit === undefined) continue;
      pairs.set(label, hit);
      taken.add(hit);
    }
  }
  return pairs;
}

/** From the closest agreement to none. */
const AGREEMENTS: readonly ((label: Assigned, hit: Assigned) => boolean)[] = [
  (label, hit) => sameHeading(label, hit) && label.role === hit.role && label.line === hit.line,
  (label, hit) => sameHeading(label, hit) && label.role === hit.role,
  sameHeading,
  (label, hit) => label.line === hit.line,
  () => true,
];
