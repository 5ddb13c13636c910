import type { Proof } from '../questions/answers.ts';

/** The path of the page on which words of a policy are marked; without words that of the policy. */
export function wordsPathOf(policy: string, words: Proof | undefined): string {
  const path = `/policy/${encodeURIComponent(policy).replaceAll('%3A', ':')}`;
  if (words === undefined) return path;
  return `${path}?${new URLSearchParams({ source: words.source })}#${words.start}-${words.end}`;
}
