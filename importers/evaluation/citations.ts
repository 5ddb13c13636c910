import type { CitationRecord } from '../records.ts';
import { numberKey, titleKey } from './keys.ts';
import type { Comparison } from './policies.ts';

type Cited = { readonly title?: string | null | undefined; readonly number?: string | null | undefined };

function keysOf({ title, number }: Cited): readonly string[] {
  const [byNumber, byTitle] = [numberKey(number), titleKey(title)];
  return [...(byNumber === null ? [] : [`number ${byNumber}`]), ...(byTitle === null ? [] : [`title ${byTitle}`])];
}

const isStrong = ({ role }: { readonly role: string }): boolean => role === 'supersedes' || role === 'amends';

/** Counts citations: a label and a record are one when their policies are, and their numbers or titles. Border cases (`optional`) count neither way. */
export function compareCitations({ labels, records, tally, inside, same }: Comparison): void {
  const left = records.citations.filter(({ evidence }) => inside(evidence));
  const take = (label: Cited & { readonly from: string }): CitationRecord | null => {
    const keys = keysOf(label);
    const found = left.findIndex(
      (each) => same(label.from, each.from) && keysOf(each).some((key) => keys.includes(key)),
    );
    return found < 0 ? null : (left.splice(found, 1)[0] ?? null);
  };
  for (const measure of ['citations', 'citations.role', 'citations.supersedes']) tally.touch(measure);
  for (const label of labels.citations) if (label.optional) take(label);
  for (const label of labels.citations) {
    if (label.optional) continue;
    const hit = take(label);
    const words = label.title ?? label.number ?? '';
    const difference = { source: labels.source, line: label.line ?? null };
    tally.add('citations', hit?.rule ?? null, true, hit !== null);
    const agrees = hit?.role === label.role;
    if (hit === null) tally.differ({ ...difference, measure: 'citations', kind: 'missed', rule: null, words });
    else {
      tally.add('citations.role', hit.rule, true, agrees);
      const told = `${words}：应为 ${label.role}，读成 ${hit.role}`;
      if (!agrees)
        tally.differ({ ...difference, measure: 'citations.role', kind: 'wrong', rule: hit.rule, words: told });
    }
    if (isStrong(label) || (hit !== null && isStrong(hit)))
      tally.add(
        'citations.supersedes',
        hit !== null && isStrong(hit) ? hit.rule : null,
        isStrong(label),
        isStrong(label) && agrees,
      );
  }
  for (const { rule, title, number, evidence, role } of left) {
    tally.add('citations', rule, false, false);
    if (isStrong({ role })) tally.add('citations.supersedes', rule, false, false);
    const words = title ?? number ?? '';
    tally.differ({ measure: 'citations', kind: 'extra', rule, source: labels.source, line: evidence.line, words });
  }
}
