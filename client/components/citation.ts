/** Words of a source, and the policy they stand in. */
export interface Cited {
  readonly quote: string;
  /** The name of the source and the line (null where it is not known), for words that stand in no policy. */
  readonly source: string;
  readonly line: number | null;
  readonly policy: CitedPolicy | null;
  /** The address that opens at the words. */
  readonly link: string;
  /** The day on which they are cited: 2026-11-21. */
  readonly day: string;
}

interface CitedPolicy {
  readonly title: string;
  readonly number?: string | null;
  readonly issuerNames: readonly string[];
  readonly issued?: string | null;
  readonly status: string;
}

/**
 * A citation after GB/T 7714 with the quoted words before it (docs/citing.md):
 * “引文”. 发文机关. 题名: 文号[Z/OL]. (发布日期)[引用日期]. 网址. What is not known is left out; dates are as precise as known.
 */
export function citationText({ quote, source, line, policy, link, day }: Cited): string {
  const words = `“${quote.replace(/\s+/g, ' ').trim()}”`;
  const parts =
    policy === null ? [words, `${source}${line === null ? '' : `: 第${line}行`}[Z/OL]`] : [words, ...namesOf(policy)];
  const issued = policy?.issued ? `(${policy.issued})` : '';
  return `${parts.join('. ')}. ${issued}[${day}]. ${link}`;
}

function namesOf({ title, number, issuerNames, status }: CitedPolicy): readonly string[] {
  const issuers = issuerNames.length > 3 ? `${issuerNames.slice(0, 3).join(', ')}, 等` : issuerNames.join(', ');
  const draft = status === 'DRAFT' && !title.includes('征求意见') ? '（征求意见稿）' : '';
  return [...(issuers === '' ? [] : [issuers]), `${title}${draft}${number ? `: ${number}` : ''}[Z/OL]`];
}
