import { questionCitationPairs, questionIssueFacts, questionStepsUp } from '../../cypher/queries.ts';
import { type DivisionLevel, divisionCalled, divisions } from '../divisions.ts';
import { LimitError, NotFoundError } from '../errors.ts';
import { citationRoles } from '../model.ts';
import type { GraphReader, GraphStore } from '../store.ts';
import { type AdoptionShare, adoptionShares } from './adoption-shares.ts';
import {
  type AdoptionFilter,
  type Adoptions,
  adoptions,
  type IssueFacts,
  issueDay,
  issuingRegions,
} from './adoptions.ts';
import type { GraphEdge } from './answers.ts';
import {
  type DiffusionCut,
  type DiffusionSubject,
  type FoundSubject,
  findSubject,
  type Takers,
  takersOf,
} from './diffusion-subject.ts';
import { mergedEdges } from './edges.ts';
import { nearestAmong } from './nearest.ts';
import { type CitationPair, type RegionCitations, regionCitations } from './region-citations.ts';
import type { RowOf } from './rows.ts';

/** Most citations out of the policies that are looked at. */
const MOST_CITATIONS = 50_000;
/** Most policies in an answer: the earliest. */
const MOST_POLICIES = 5000;

export interface DiffusionRequest extends DiffusionSubject {
  readonly levels?: readonly DivisionLevel[] | null;
  /** Paths, codes or names of regions; what lies in one of them counts. */
  readonly regions?: readonly string[] | null;
  /** First and last year of issue. */
  readonly from?: number | null;
  readonly to?: number | null;
}

export interface Diffusion extends Adoptions {
  readonly subject: FoundSubject;
  readonly shares: readonly AdoptionShare[];
  /** Citations of all roles between the policies, dated or not, and the policy asked for; {@link citationEdges} gives their words. */
  readonly edges: readonly CitationPair[];
  /** The same by region; only of policies with a day, and the policy asked for. Those first to adopt come first. */
  readonly citing: readonly RegionCitations[];
  readonly cut: readonly DiffusionCut[];
}

/** Who took a subject up, before anything is narrowed: one reading of the graph for all filters. */
export interface Spread {
  readonly subject: FoundSubject;
  readonly takers: Takers['takers'];
  /** Of the earliest policies that took it up; at most {@link MOST_POLICIES}. */
  readonly facts: readonly IssueFacts[];
  /** Who of these, and the policy asked for, cites whom. */
  readonly citations: readonly CitationPair[];
  readonly cut: readonly DiffusionCut[];
}

/**
 * How an industry (with its narrower ones), the consequences of a policy, or a phrase spread from region to region.
 * Throws `InputError` unless exactly one is asked for, `NotFoundError` with the nearest names, `LimitError` for years that are none.
 */
export async function diffusion(store: GraphStore, request: DiffusionRequest): Promise<Diffusion> {
  filterOf(request);
  return narrowed(await spreadOf(store, request), request);
}

/** Who took a subject up. Throws `InputError` unless exactly one is asked for, `NotFoundError` with the nearest names. */
export async function spreadOf(store: GraphStore, request: DiffusionSubject): Promise<Spread> {
  const subject = await findSubject(store, request);
  const { takers, cut } = await takersOf(store, subject);
  return store.read(async (graph) => {
    const all = await graph.run(questionIssueFacts, { ids: [...takers.keys()] });
    const facts = earliest(all);
    const { citations, isCut } = await citationsAmong(graph, [...facts.map(({ id }) => id), ...rootOf(subject)]);
    const cuts: readonly DiffusionCut[] = [
      ...cut,
      ...(facts.length < all.length ? [{ what: 'policies' as const, shown: MOST_POLICIES }] : []),
      ...(isCut ? [{ what: 'citations' as const, shown: MOST_CITATIONS }] : []),
    ];
    return { subject, takers, facts, citations, cut: cuts };
  });
}

function rootOf(subject: FoundSubject): readonly string[] {
  return subject.by === 'policy' ? [subject.policy.id] : [];
}

/** The part of a spread that a filter keeps. Throws `LimitError` for years that are none, `NotFoundError` for unknown regions. */
export function narrowed(spread: Spread, request: DiffusionRequest): Diffusion {
  const { subject, takers, facts, citations, cut } = spread;
  const root = subject.by === 'policy' ? subject.policy : null;
  const found = adoptions(facts, takers, filterOf(request), root === null ? null : issueDay(root));
  const { policies, undatedPolicies, unplacedPolicies } = found;
  const ends = new Set([
    ...policies.map(({ policy }) => policy),
    ...undatedPolicies,
    ...unplacedPolicies,
    ...rootOf(subject),
  ]);
  const edges = citations.filter(({ from, to }) => ends.has(from) && ends.has(to));
  return {
    subject,
    ...found,
    shares: adoptionShares(found.regions),
    edges,
    citing: citedByRegion(edges, found, root),
    cut,
  };
}

function filterOf({ levels, regions, from, to }: DiffusionRequest): AdoptionFilter {
  for (const year of [from, to]) {
    if (year != null && !(Number.isInteger(year) && year >= 1900 && year <= 2999))
      throw new LimitError(`年份须是 1900 到 2999 之间的整数，给的是 ${year}。`);
  }
  return {
    levels: levels == null || levels.length === 0 ? null : levels,
    regions: regions == null || regions.length === 0 ? null : regions.map(regionCalled),
    from: from ?? null,
    to: to ?? null,
  };
}

/** The path of a region by path, code or name. Throws `NotFoundError` with the nearest paths. */
export function regionCalled(name: string): string {
  const found = divisionCalled(name);
  if (found !== null) return found.path;
  const nearest = nearestAmong([...divisions.keys()], name);
  const offer = nearest.length > 0 ? `相近的有：${nearest.join('、')}。` : '请写全称，例如 山东省/济南市。';
  throw new NotFoundError(`没有找到地区“${name}”。${offer}`, nearest);
}

/** The policies issued first; those without a day come last. */
function earliest(facts: readonly IssueFacts[]): readonly IssueFacts[] {
  if (facts.length <= MOST_POLICIES) return facts;
  const keyOf = (each: IssueFacts): string => `${issueDay(each) ?? '9999'} ${each.id}`;
  return [...facts].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).slice(0, MOST_POLICIES);
}

/** Citations with the words that prove them. */
export async function citationEdges(graph: GraphReader, pairs: readonly CitationPair[]): Promise<readonly GraphEdge[]> {
  if (pairs.length === 0) return [];
  const wanted = new Set(pairs.map(({ kind, from, to }) => `${kind} ${from} ${to}`));
  const ids = [...new Set(pairs.map(({ from }) => from))];
  const rows = await graph.run(questionStepsUp, { ids, roles: citationRoles, limit: MOST_CITATIONS });
  return mergedEdges(rows.filter(({ kind, fromId, toId }) => wanted.has(`${kind} ${fromId} ${toId}`)));
}

async function citationsAmong(
  graph: GraphReader,
  ids: readonly string[],
): Promise<{ readonly citations: readonly CitationPair[]; readonly isCut: boolean }> {
  const ends = new Set(ids);
  const rows = await graph.run(questionCitationPairs, { ids: [...ends], limit: MOST_CITATIONS });
  return { citations: mergedPairs(rows.filter((row) => ends.has(row.toId))), isCut: rows.length === MOST_CITATIONS };
}

/** What several sources say of two policies is one, under the smallest of its ids: rows come in the order of their ids. */
function mergedPairs(rows: readonly RowOf<typeof questionCitationPairs>[]): readonly CitationPair[] {
  const pairs = new Map<string, CitationPair>();
  for (const { id, kind, fromId, toId } of rows) {
    const key = `${kind} ${fromId} ${toId}`;
    if (!pairs.has(key)) pairs.set(key, { id, kind, from: fromId, to: toId });
  }
  return [...pairs.values()];
}

function citedByRegion(
  edges: readonly CitationPair[],
  { policies, regions }: Adoptions,
  root: IssueFacts | null,
): readonly RegionCitations[] {
  const placed = new Map<string, { readonly regions: string[]; readonly day: string | null }>();
  if (root !== null) placed.set(root.id, { regions: [...issuingRegions(root)], day: issueDay(root) });
  for (const { policy, region, day } of policies) {
    const known = placed.get(policy);
    if (known === undefined) placed.set(policy, { regions: [region], day });
    else if (!known.regions.includes(region)) known.regions.push(region);
  }
  const own = root === null ? [] : issuingRegions(root);
  return regionCitations(edges, placed, [...new Set([...own, ...regions.map(({ region }) => region)])]);
}
