import { questionPoliciesOnIndustry } from '../../cypher/queries.ts';
import { InputError } from '../errors.ts';
import type { GraphReader, GraphStore } from '../store.ts';
import type { Proof } from './answers.ts';
import { citingPolicies } from './diffusion-citing.ts';
import { policiesWithPhrase } from './diffusion-phrase.ts';
import { proofsOf } from './evidence.ts';
import { policyCalled } from './find-policy.ts';
import { groupedBy } from './grouping.ts';
import { findIndustry, type Industry, withNarrower } from './industry.ts';
import type { Policy } from './policy.ts';

/** Most places that name an industry that are looked at. */
const MOST_ROWS = 50_000;

/** What spreads: exactly one of these. */
export interface DiffusionSubject {
  /** Id or name of an industry. */
  readonly industry?: string | null;
  /** Id, 文号 or title of a policy. */
  readonly policy?: string | null;
  /** Words that stand in titles, headings or measures. */
  readonly phrase?: string | null;
}

/** What was asked for, found. */
export type FoundSubject =
  | { readonly by: 'industry'; readonly industry: Industry }
  | { readonly by: 'policy'; readonly policy: Policy }
  | { readonly by: 'phrase'; readonly phrase: string };

/** A bound that an answer came to: it holds only the first `shown`. */
export interface DiffusionCut {
  /** places: where the words stand; depth: citation steps; policies: adopting policies; citations: between them. */
  readonly what: 'places' | 'depth' | 'policies' | 'citations';
  readonly shown: number;
}

/** A policy that takes the subject up, with the words that say so. */
export interface Taker {
  readonly proofs: readonly Proof[];
  /** Citation steps from the policy asked for; null for an industry or a phrase. */
  readonly steps: number | null;
}

export interface Takers {
  /** By id of the policy. */
  readonly takers: ReadonlyMap<string, Taker>;
  readonly cut: readonly DiffusionCut[];
}

/** Finds what is asked for. Throws `InputError` unless it is exactly one thing, `NotFoundError` with the nearest names. */
export async function findSubject(
  store: GraphStore,
  { industry, policy, phrase }: DiffusionSubject,
): Promise<FoundSubject> {
  if ([industry, policy, phrase].filter((each) => each != null).length !== 1)
    throw new InputError('请给出产业（industry）、政策（policy）或用语（phrase），三者取一。');
  if (industry != null) return { by: 'industry', industry: await findIndustry(store, industry) };
  if (policy != null) return { by: 'policy', policy: await policyCalled(store, policy) };
  return { by: 'phrase', phrase: checkedPhrase(phrase ?? '') };
}

const LONGEST_PHRASE = 60;

function checkedPhrase(phrase: string): string {
  const words = phrase.trim();
  const hasWords = /[\p{L}\p{N}]/u.test(words);
  if (hasWords && words.length >= 2 && words.length <= LONGEST_PHRASE) return words;
  throw new InputError(`用语须有 2 到 ${LONGEST_PHRASE} 个字，例如“首台套”。`);
}

/** The policies that take a subject up. */
export function takersOf(store: GraphStore, subject: FoundSubject): Promise<Takers> {
  switch (subject.by) {
    case 'industry':
      return store.read((graph) => policiesOnIndustry(graph, subject.industry.id));
    case 'policy':
      return store.read((graph) => citingPolicies(graph, subject.policy.id));
    case 'phrase':
      return policiesWithPhrase(store, subject.phrase);
  }
}

async function policiesOnIndustry(graph: GraphReader, industry: string): Promise<Takers> {
  const industries = await withNarrower(graph, industry);
  const rows = await graph.run(questionPoliciesOnIndustry, { industries, limit: MOST_ROWS + 1 });
  const groups = groupedBy(rows.slice(0, MOST_ROWS), (row) => row.policy);
  return {
    takers: new Map([...groups].map(([id, own]) => [id, { proofs: own.flatMap(proofsOf), steps: null }])),
    cut: rows.length > MOST_ROWS ? [{ what: 'places', shown: MOST_ROWS }] : [],
  };
}
