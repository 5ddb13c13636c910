import { type DivisionLevel, divisionLevel, divisions, liesIn, NATION_PATH } from '../divisions.ts';
import type { Proof } from './answers.ts';
import type { Taker } from './diffusion-subject.ts';
import { distinctProofs } from './evidence.ts';
import { groupedBy } from './grouping.ts';

/** Most places of one policy that an answer gives as evidence. */
const MOST_PROOFS = 10;

/** When, where and by whom a policy was issued. */
export interface IssueFacts {
  readonly id: string;
  readonly status: string | null;
  readonly level: string | null;
  readonly issued: string | null;
  readonly region: string | null;
}

/** Which adoptions count. */
export interface AdoptionFilter {
  readonly levels: readonly DivisionLevel[] | null;
  /** Paths; what lies in one of them counts. */
  readonly regions: readonly string[] | null;
  /** First and last year. */
  readonly from: number | null;
  readonly to: number | null;
}

/** A dated policy in one region that takes it up. */
export interface Adoption {
  readonly policy: string;
  /** Path of the region that issued it: of what central organs issue, 全国. */
  readonly region: string;
  readonly level: DivisionLevel;
  readonly day: string;
  /** Days behind the day from which lags count; negative before it. */
  readonly lag: number;
  readonly steps: number | null;
  /** At most {@link MOST_PROOFS} places, in reading order. */
  readonly evidence: readonly Proof[];
}

/** When a region first took it up. */
export interface RegionAdoption {
  readonly region: string;
  /** GB/T 2260; null for a division that the table no longer holds. */
  readonly code: string | null;
  readonly level: DivisionLevel;
  readonly day: string;
  readonly lag: number;
  /** 1 for the earliest; equal days have equal ranks. */
  readonly rank: number;
  /** The same among the regions of its level. */
  readonly levelRank: number;
  /** Dated policies of the region. */
  readonly count: number;
  readonly firstPolicy: string;
  readonly evidence: readonly Proof[];
}

/** A count of the adoptions with some value, under all filters but the one on that value. */
export interface AdoptionCount<Value> {
  readonly value: Value;
  readonly count: number;
}

export interface Adoptions {
  /** By day, then region; a policy of several regions stands once for each. */
  readonly policies: readonly Adoption[];
  /** By day of first adoption. */
  readonly regions: readonly RegionAdoption[];
  /** Policies without a whole day of issue, drafts and public notices among them: they adopt nothing yet. */
  readonly undatedPolicies: readonly string[];
  /** Dated policies that name no region. */
  readonly unplacedPolicies: readonly string[];
  /** The first day of all. */
  readonly first: string | null;
  /** From which lags count: the day of the policy asked for, else `first`. */
  readonly since: string | null;
  readonly byLevel: readonly AdoptionCount<DivisionLevel>[];
  readonly byYear: readonly AdoptionCount<string>[];
  /** By province; what central organs issue counts for 全国. */
  readonly byProvince: readonly AdoptionCount<string>[];
}

/** The regions that issued a policy: what central organs issue is no adoption by the place it is for. */
export function issuingRegions({ level, region }: IssueFacts): readonly string[] {
  if (level === 'state' || level === 'ministry') return [NATION_PATH];
  return region === null ? [] : [...new Set(region.split('、'))];
}

/** The day on which a policy was issued; null without a whole date, and for what is not issued. */
export function issueDay({ status, issued }: IssueFacts): string | null {
  return (status ?? 'issued') === 'issued' && issued?.length === 10 ? issued : null;
}

type Place = Pick<Adoption, 'policy' | 'region' | 'level' | 'day'>;

/** Who took a subject up, when and where. `since`: the day from which lags count, where it is not the first adoption's. */
export function adoptions(
  facts: readonly IssueFacts[],
  takers: ReadonlyMap<string, Taker>,
  filter: AdoptionFilter,
  since: string | null,
): Adoptions {
  const places = facts.flatMap(placesOf).sort(inOrder);
  const shown = places.filter((place) => passes(place, filter));
  const first = shown[0]?.day ?? null;
  const start = since ?? first ?? '';
  const policies = shown.map((place): Adoption => {
    const taker = takers.get(place.policy);
    return {
      ...place,
      lag: daysBetween(start, place.day),
      steps: taker?.steps ?? null,
      evidence: inReadingOrder(taker?.proofs ?? []),
    };
  });
  return {
    policies,
    regions: byRegion(policies),
    undatedPolicies: facts.filter((each) => issueDay(each) === null && mayPass(each, filter)).map(({ id }) => id),
    unplacedPolicies: facts.filter((each) => isUnplaced(each, filter)).map(({ id }) => id),
    first,
    since: since ?? first,
    ...counts(places, filter),
  };
}

function placesOf(facts: IssueFacts): readonly Place[] {
  const day = issueDay(facts);
  if (day === null) return [];
  return issuingRegions(facts).map((region) => ({ policy: facts.id, region, level: divisionLevel(region), day }));
}

function passes({ region, level, day }: Place, filter: AdoptionFilter): boolean {
  return passesPlace(region, level, filter) && passesYear(day, filter);
}

function passesPlace(region: string, level: DivisionLevel, { levels, regions }: AdoptionFilter): boolean {
  return (levels?.includes(level) ?? true) && (regions?.some((within) => liesIn(region, within)) ?? true);
}

function passesYear(day: string, { from, to }: AdoptionFilter): boolean {
  const year = Number(day.slice(0, 4));
  return (from === null || year >= from) && (to === null || year <= to);
}

/** Whether an undated policy could be one of those asked for: as far as its region and year are known they fit. */
function mayPass(facts: IssueFacts, filter: AdoptionFilter): boolean {
  const regions = issuingRegions(facts);
  const fits = regions.length === 0 || regions.some((region) => passesPlace(region, divisionLevel(region), filter));
  return fits && (facts.issued === null || passesYear(facts.issued, filter));
}

function isUnplaced(facts: IssueFacts, filter: AdoptionFilter): boolean {
  const day = issueDay(facts);
  return day !== null && issuingRegions(facts).length === 0 && passesYear(day, filter);
}

/** Regions by their first adoption; the adoptions come sorted by day. */
function byRegion(policies: readonly Adoption[]): readonly RegionAdoption[] {
  const groups = groupedBy(policies, ({ region }) => region);
  const firsts = [...groups.values()].flatMap(([first]) => first ?? []);
  const ranks = ranked(firsts);
  const levelRanks = new Map([...groupedBy(firsts, ({ level }) => level).values()].flatMap((own) => [...ranked(own)]));
  return firsts.map(({ region, level, day, lag, policy, evidence }) => ({
    region,
    code: divisions.get(region)?.code ?? null,
    level,
    day,
    lag,
    rank: ranks.get(region) ?? 0,
    levelRank: levelRanks.get(region) ?? 0,
    count: groups.get(region)?.length ?? 0,
    firstPolicy: policy,
    evidence,
  }));
}

/** The ranks of regions that come sorted by day: one more than how many were earlier. */
function ranked(firsts: readonly Adoption[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  let [day, rank] = ['', 0];
  firsts.forEach((first, at) => {
    if (first.day !== day) [day, rank] = [first.day, at + 1];
    ranks.set(first.region, rank);
  });
  return ranks;
}

function counts(
  places: readonly Place[],
  filter: AdoptionFilter,
): Pick<Adoptions, 'byLevel' | 'byYear' | 'byProvince'> {
  const count = <Value extends string>(
    off: Partial<AdoptionFilter>,
    of: (place: Place) => Value,
  ): readonly AdoptionCount<Value>[] => {
    const found = new Map<Value, number>();
    for (const place of places) {
      if (passes(place, { ...filter, ...off })) found.set(of(place), (found.get(of(place)) ?? 0) + 1);
    }
    return [...found].map(([value, times]) => ({ value, count: times })).sort((a, b) => compare(a.value, b.value));
  };
  return {
    byLevel: count({ levels: null }, ({ level }) => level),
    byYear: count({ from: null, to: null }, ({ day }) => day.slice(0, 4)),
    byProvince: count({ regions: null }, ({ region }) => region.split('/')[0] ?? region),
  };
}

function inReadingOrder(proofs: readonly Proof[]): readonly Proof[] {
  const sorted = [...proofs].sort((a, b) => compare(a.source, b.source) || a.start - b.start || a.end - b.end);
  return distinctProofs(sorted).slice(0, MOST_PROOFS);
}

/** Days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function inOrder(one: Place, other: Place): number {
  return compare(one.day, other.day) || compare(one.region, other.region) || compare(one.policy, other.policy);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
