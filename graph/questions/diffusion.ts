import { questionPoliciesOnIndustry, questionStepsUp } from '../../cypher/queries.ts';
import { LimitError } from '../errors.ts';
import { citationRoles } from '../model.ts';
import type { GraphStore } from '../store.ts';
import type { GraphEdge, Proof } from './answers.ts';
import { mergedEdges } from './edges.ts';
import { distinctProofs, proofsOf } from './evidence.ts';
import { groupedBy } from './grouping.ts';
import { findIndustry, type Industry, withNarrower } from './industry.ts';
import { type Policy, policies } from './policy.ts';

/** Most places that name the industry, and most citations out of its policies, that are looked at. */
const MOST_ROWS = 50_000;
/** Where a policy does not say for which region it is. */
const UNKNOWN_REGION = '地区不详';

/** A policy on the industry in one region, and how many days it came after the first of all. */
export interface Adoption {
  readonly policy: string;
  readonly region: string;
  readonly day: string;
  readonly lag: number;
  readonly evidence: readonly Proof[];
}

/** When a region first issued a policy on the industry. */
export interface RegionAdoption {
  readonly region: string;
  readonly day: string;
  /** Days behind the first region. */
  readonly lag: number;
  /** Dated policies of the region on the industry. */
  readonly count: number;
  readonly firstPolicy: string;
}

export interface Diffusion {
  readonly industry: Industry;
  /** By day, then region; a policy of several regions stands once for each. */
  readonly policies: readonly Adoption[];
  /** By day of first adoption. */
  readonly regions: readonly RegionAdoption[];
  /** Citations of all roles between the policies, dated or not. */
  readonly edges: readonly GraphEdge[];
  /** Policies without a day of issue, drafts and public notices among them: they adopt nothing yet. */
  readonly undated: number;
  readonly undatedPolicies: readonly string[];
  /** The first day of all. */
  readonly first: string | null;
}

/**
 * How policies on an industry (id or name) and its narrower ones spread from region to region. Throws `NotFoundError` with the nearest names,
 * `LimitError` when more than {@link MOST_ROWS} places name it.
 */
export async function diffusion(store: GraphStore, asked: string): Promise<Diffusion> {
  const industry = await findIndustry(store, asked);
  return store.read(async (graph) => {
    const industries = await withNarrower(graph, industry.id);
    const rows = await graph.run(questionPoliciesOnIndustry, { industries, limit: MOST_ROWS + 1 });
    if (rows.length > MOST_ROWS)
      throw new LimitError(`涉及“${industry.name}”的条文超过 ${MOST_ROWS} 处，无法一次列出。`);
    const proofs = new Map([...groupedBy(rows, (row) => row.policy)].map(([id, own]) => [id, own.flatMap(proofsOf)]));
    const found = await policies(graph, [...proofs.keys()]);
    const cited = await graph.run(questionStepsUp, { ids: [...proofs.keys()], roles: citationRoles, limit: MOST_ROWS });
    const between = cited.filter((row) => found.has(row.toId) && found.has(row.fromId));
    return {
      industry,
      ...adoptions([...found.values()], proofs),
      edges: mergedEdges(between),
    };
  });
}

function adoptions(
  found: readonly Policy[],
  proofs: ReadonlyMap<string, readonly Proof[]>,
): Omit<Diffusion, 'industry' | 'edges'> {
  const first = found.flatMap((policy) => dayOf(policy) ?? []).sort()[0] ?? null;
  const listed = found.flatMap((policy) => adoptionsOf(policy, first, proofs.get(policy.id) ?? []));
  listed.sort((a, b) => compare(a.day, b.day) || compare(a.region, b.region) || compare(a.policy, b.policy));
  const undatedPolicies = found.filter((policy) => dayOf(policy) === null).map((policy) => policy.id);
  return { policies: listed, regions: byRegion(listed), undated: undatedPolicies.length, undatedPolicies, first };
}

/** The day on which a policy was issued; null without a whole date, and for what is not issued. */
function dayOf(policy: Policy): string | null {
  return policy.status === 'issued' && policy.issued?.length === 10 ? policy.issued : null;
}

function adoptionsOf(policy: Policy, first: string | null, evidence: readonly Proof[]): readonly Adoption[] {
  const day = dayOf(policy);
  if (day === null || first === null) return [];
  const regions = policy.region === null ? [UNKNOWN_REGION] : [...new Set(policy.region.split('、'))];
  return regions.map((region) => ({
    policy: policy.id,
    region,
    day,
    lag: daysBetween(first, day),
    evidence: distinctProofs(evidence),
  }));
}

/** Regions by their first adoption; the lists come sorted by day. */
function byRegion(listed: readonly Adoption[]): readonly RegionAdoption[] {
  return [...groupedBy(listed, (each) => each.region)].flatMap(([region, own]) => {
    const [earliest] = own;
    if (earliest === undefined) return [];
    return [{ region, day: earliest.day, lag: earliest.lag, count: own.length, firstPolicy: earliest.policy }];
  });
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
