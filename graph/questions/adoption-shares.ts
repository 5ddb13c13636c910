import { type Division, type DivisionLevel, divisions, divisionsIn, liesIn, NATION_PATH } from '../divisions.ts';
import type { RegionAdoption } from './adoptions.ts';

/** How many of the regions of a level took it up. */
export interface AdoptionShare {
  readonly level: DivisionLevel;
  /** Path of the region whose divisions are counted. */
  readonly within: string;
  readonly adopted: number;
  /** Divisions of the level in GB/T 2260. */
  readonly total: number;
  /** Paths of those that took it up, by day. */
  readonly regions: readonly string[];
}

/** 台湾省, 香港特别行政区 and 澳门特别行政区 have a law of their own and are not counted among the 31 that others are. */
const APART = new Set(['710000', '810000', '820000']);

/**
 * Of all provinces, of all cities, of the cities of each province and of the counties of each city (in a municipality: of its
 * districts) the share that took it up; only where one did.
 */
export function adoptionShares(regions: readonly RegionAdoption[]): readonly AdoptionShare[] {
  const known = regions.flatMap(({ region }) => divisions.get(region) ?? []);
  const parents = (level: DivisionLevel): readonly string[] =>
    [...new Set(known.filter((each) => each.level === level).map(({ parent }) => parent ?? ''))].sort();
  return [
    shareOf(known, 'province', NATION_PATH),
    shareOf(known, 'city', NATION_PATH),
    ...parents('city').map((within) => shareOf(known, 'city', within)),
    ...parents('county').map((within) => shareOf(known, 'county', within)),
  ].filter(({ adopted }) => adopted > 0);
}

function shareOf(known: readonly Division[], level: DivisionLevel, within: string): AdoptionShare {
  const counts = (each: Division): boolean => each.level === level && !APART.has(each.code) && isRightIn(each, within);
  const regions = known.filter(counts).map(({ path }) => path);
  return { level, within, adopted: regions.length, total: [...divisions.values()].filter(counts).length, regions };
}

/** The country holds all; another region what lies right below it. */
function isRightIn(division: Division, within: string): boolean {
  return within === NATION_PATH ? liesIn(division.path, within) : division.parent === within;
}

/** A division on a map of its neighbours, and what it took up. */
export interface AdoptionTile extends Omit<Division, 'parent'> {
  readonly adoption: RegionAdoption | null;
  /** How many regions below it took it up, and the day of the first. */
  readonly below: number;
  readonly belowFirst: string | null;
}

/** The divisions right below a region (the country: all 34 provinces) in the order of codes, each with its adoption. */
export function adoptionTiles(regions: readonly RegionAdoption[], within: string): readonly AdoptionTile[] {
  const byPath = new Map(regions.map((each) => [each.region, each]));
  return divisionsIn(within).map(({ code, name, short, path, level }) => {
    const below = regions.filter(({ region }) => region !== path && liesIn(region, path));
    const belowFirst = below[0]?.day ?? null;
    return { code, name, short, path, level, adoption: byPath.get(path) ?? null, below: below.length, belowFirst };
  });
}
