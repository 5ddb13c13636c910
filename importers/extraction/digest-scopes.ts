import type { DigestRecord, PolicyRecord, ScopeRecord } from '../records.ts';
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
  const found = new Map<string, ScopeRecord>();
  const count = new Map<string, number>();
  for (const { policy } of stated) count.set(policy, (count.get(policy) ?? 0) + 1);
  const known = new Set(stated.map(({ policy, name }) => `${policy} ${name}`));
  for (const row of digest) {
    const policy = policyOf(row, policies);
    if (policy === null) continue;
    for (const name of row.scope) {
      const key = `${policy.key} ${name}`;
      const before = count.get(policy.key) ?? 0;
      if (found.has(key) || known.has(key) || before >= MOST_SCOPES) continue;
      count.set(policy.key, before + 1);
      found.set(key, { policy: policy.key, kind: scopeKind(name), name, rule: 'digest-row', evidence: row.evidence });
    }
  }
  return [...found.values()];
}

/** The policy that a row was taken from: by its number, by a title, or, where the row has no source, by the title that is its excerpt. */
function policyOf(row: DigestRecord, policies: readonly PolicyRecord[]): PolicyRecord | null {
  const { sourceNumber, sourceTitle } = row;
  if (sourceNumber !== null) {
    const number = numberKey(sourceNumber);
    const same = policies.filter((each) => each.number !== null && numberKey(each.number) === number);
    if (same.length === 1) return same[0] ?? null;
  }
  const title = sourceTitle ?? (/^《.*》$/.test(row.excerpt) ? plainTitle(row.excerpt.slice(1, -1)) : null);
  if (title === null) return null;
  const keys = [titleKey(title), promulgatedKey(title)].filter((each) => each !== null);
  return policies.find((each) => namesOf(each).some((name) => keys.includes(name))) ?? null;
}

function namesOf({ title, noticeTitle, aliases }: PolicyRecord): readonly string[] {
  const names = [title, noticeTitle, ...aliases].filter((each) => each !== null);
  return names.flatMap((each) => [titleKey(each), promulgatedKey(each) ?? titleKey(each)]);
}
