import type { DigestRecord, PolicyRecord, ScopeRecord } from '../records.ts';
import type { ScopeRule } from '../rules/extents.ts';
import { numberKey, promulgatedKey, titleKey } from './citation-key.ts';
import { plainTitle } from './citation-titles.ts';
import { scopeKind } from './scope-kind.ts';
import { MOST_SCOPES } from './scopes.ts';

/**
 * What the rows of a digest say that their policies are for: one record for each policy and name, beside what the policies themselves
 * state, at most five for a policy.
 */
export function findDigestScopes(
  digest: readonly DigestRecord[],
  policies: readonly PolicyRecord[],
  stated: readonly ScopeRecord[] = [],
): readonly ScopeRecord[] {
  const index = indexOf(policies);
  const found = new Map<string, ScopeRecord>();
  const count = new Map<string, number>();
  for (const { policy } of stated) count.set(policy, (count.get(policy) ?? 0) + 1);
  const known = new Set(stated.map(({ policy, name }) => `${policy} ${name}`));
  for (const row of digest) {
    const policy = policyOf(row, index);
    if (policy === null) continue;
    for (const name of row.scope) {
      const key = `${policy.key} ${name}`;
      const before = count.get(policy.key) ?? 0;
      if (found.has(key) || known.has(key) || before >= MOST_SCOPES) continue;
      count.set(policy.key, before + 1);
      found.set(key, {
        policy: policy.key,
        kind: scopeKind(name),
        name,
        rule: 'digest-scope' satisfies ScopeRule,
        evidence: row.evidence,
      });
    }
  }
  return [...found.values()];
}

/** Policies by every key under which a row may name them. */
interface PolicyIndex {
  readonly byNumber: ReadonlyMap<string, readonly PolicyRecord[]>;
  readonly byName: ReadonlyMap<string, PolicyRecord>;
  readonly order: ReadonlyMap<PolicyRecord, number>;
}

function indexOf(policies: readonly PolicyRecord[]): PolicyIndex {
  const byNumber = new Map<string, PolicyRecord[]>();
  const byName = new Map<string, PolicyRecord>();
  for (const policy of policies) {
    if (policy.number !== null) {
      const number = numberKey(policy.number);
      const same = byNumber.get(number);
      if (same === undefined) byNumber.set(number, [policy]);
      else same.push(policy);
    }
    for (const name of namesOf(policy)) if (!byName.has(name)) byName.set(name, policy);
  }
  return { byNumber, byName, order: new Map(policies.map((policy, at) => [policy, at])) };
}

/** The policy that a row was taken from: by its number, by a title, or, where the row has no source, by the title that is its excerpt. */
function policyOf(row: DigestRecord, { byNumber, byName, order }: PolicyIndex): PolicyRecord | null {
  const { sourceNumber, sourceTitle } = row;
  const same = sourceNumber === null ? [] : (byNumber.get(numberKey(sourceNumber)) ?? []);
  if (same.length === 1) return same[0] ?? null;
  const title = sourceTitle ?? (/^《.*》$/.test(row.excerpt) ? plainTitle(row.excerpt.slice(1, -1)) : null);
  if (title === null) return null;
  const keys = [titleKey(title), promulgatedKey(title)].filter((each) => each !== null);
  const named = keys.flatMap((key) => byName.get(key) ?? []);
  return named.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))[0] ?? null;
}

function namesOf({ title, noticeTitle, aliases }: PolicyRecord): readonly string[] {
  const names = [title, noticeTitle, ...aliases].filter((each) => each !== null);
  return names.flatMap((each) => [titleKey(each), promulgatedKey(each) ?? titleKey(each)]);
}
