import type { PolicyRecord, SourceRecords } from '../../importers/records.ts';

/** One fact of a source, with the rule that found it; facts of the same words are the same. */
export interface Fact {
  readonly file: string;
  readonly rule: string;
  readonly words: string;
}

/** All facts of the records of one source, in their order. */
export function factsOf(records: SourceRecords): readonly Fact[] {
  const titles = new Map(records.policies.map(({ key, title }) => [key, title]));
  const fact = (rule: string, policy: string | null, words: string): Fact => ({
    file: records.source,
    rule,
    words: policy === null ? words : `${titles.get(policy)?.slice(0, 24)}: ${words}`,
  });
  return [
    ...records.policies.flatMap((policy) => headerFacts(policy).map(([rule, words]) => fact(rule, policy.key, words))),
    ...records.citations.map((each) => fact(each.rule, each.from, `${each.role} ${each.title ?? each.number}`)),
    ...records.tasks.flatMap(({ rule, policy, heading, assignments }) =>
      assignments.map(({ unit, canonical, role }) =>
        fact(rule, policy, `${role} ${unit} (${canonical}) in ${heading.slice(0, 12)}`),
      ),
    ),
    ...records.parks.map((each) =>
      fact(each.rule, each.policy, `park ${each.name} ${each.locatedIn} ${each.industry} ${each.operator}`),
    ),
    ...records.scopes.map((each) => fact(each.rule, each.policy, `for ${each.kind} ${each.name}`)),
    ...records.digest.map((each) => fact(each.rule, null, `digest ${each.excerpt.slice(0, 24)} ${each.sourceTitle}`)),
    ...(records.deadlines ?? []).map((each) => fact(each.rule, each.policy, `by ${each.date} ${each.evidence.quote}`)),
    ...(records.targets ?? []).map((each) =>
      fact(each.rule, each.policy, `target ${each.metric} ${each.value} ${each.unit} ${each.evidence.quote}`),
    ),
  ];
}

/** Each field that has a value, with its rule. */
function headerFacts(policy: PolicyRecord): readonly (readonly [string, string])[] {
  const { title, noticeTitle, number, issued, effective, expires, status, region } = policy;
  const [issuers, industries] = [policy.issuers.join('、') || null, policy.industries.join('、') || null];
  const fields = { title, noticeTitle, number, issuers, issued, effective, expires, status, region, industries };
  return (Object.keys(fields) as (keyof typeof fields)[]).flatMap((field) => {
    const value = fields[field];
    return value === null ? [] : [[policy.rules?.[field] ?? field, `${field} ${value}`] as const];
  });
}

/** What a second reading has that the first has not, and the other way round; equal facts are held against each other one by one. */
export function differencesOf(
  before: readonly Fact[],
  after: readonly Fact[],
): { readonly lost: readonly Fact[]; readonly gained: readonly Fact[] } {
  return { lost: without(before, after), gained: without(after, before) };
}

function without(facts: readonly Fact[], others: readonly Fact[]): readonly Fact[] {
  const left = new Map<string, number>();
  for (const each of others) left.set(keyOf(each), (left.get(keyOf(each)) ?? 0) + 1);
  return facts.filter((each) => {
    const count = left.get(keyOf(each)) ?? 0;
    left.set(keyOf(each), count - 1);
    return count <= 0;
  });
}

function keyOf({ file, words }: Fact): string {
  return `${file}\0${words}`;
}
