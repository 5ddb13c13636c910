import { createRequire } from 'node:module';
import type { Region } from './region-table.ts';
import { chainOf, regionByPath } from './regions.ts';

interface AgencyNames {
  readonly departments: readonly string[];
}

const names = createRequire(import.meta.url)('../knowledge/agencies.json') as AgencyNames;

/** A department's name without a place before it: 发改委, 规资分局, 组织部. */
const DEPARTMENT = new RegExp(
  `^(?!.*部.+局$)(?:${names.departments.join('|')})[一-鿿]{0,14}(?<=局|委|厅|办|办公室|委员会|部|支队)$`,
);
const PROVINCE = /^省(?![外际内]|\(|（|、|（区|会城)/;
const AUTONOMOUS = /^自治区(?![一-鿿]?、|直辖)/;
const CITY = /^市(?!场监|场局|容|政工程|民中心|值|外(?!办|事|侨)|内|县|州|直辖)/;
const DISTRICT = /^区(?!域|块|位|外(?!办|事|侨)|内|际|间|县)/;
const COUNTY = /^县(?!域|外(?!办|事|侨)|内|际|级市)/;
const LEAGUE = /^(?:州|盟|旗)(?![一-鿿]?、)/;

interface Level {
  readonly pattern: RegExp;
  readonly region: Region;
}

/**
 * The name of a unit placed by its text alone: the level word at its head gives way to the region's own name (市商务局 in a text of
 * 天津市 -> 天津市商务局, 区科技局 in one of 济南市市中区 -> 济南市市中区科技局); a bare department (发改委, 组织部) gets the region's name.
 * `bare` false: the text is a central organ's, whose bare departments are not the region's. `regionPath` is where the policy applies (山东省/济南市/市中区); null, 全国 and several places leave the unit as written.
 */
export function placeUnit(unit: string, regionPath: string | null, bare = true): string {
  const region = regionPath === null ? null : regionByPath(regionPath);
  if (region === null || region.level === 'nation') return unit;
  if (startsWithPlace(unit, region)) return unit;
  for (const { pattern, region: at } of levelsOf(region)) {
    if (pattern.test(unit)) return fullName(at) + unit.replace(/^(?:自治区|[省市区县州盟旗])/, '');
  }
  return bare && DEPARTMENT.test(unit) ? fullName(areaOf(unit, region)) + unit : unit;
}

/** A 厅 is its province's also where a city's text names it. */
function areaOf(unit: string, region: Region): Region {
  return unit.endsWith('厅') ? (chainOf(region).find(({ level }) => level === 'province') ?? region) : region;
}

/** A region's name as its organs bear it: 山东省, 济南市, 济南市市中区, 天津市东丽区. */
export function fullName(region: Region): string {
  const { parent } = region;
  if (region.level !== 'county' || parent === null || parent.level === 'nation') return region.name;
  return parent.name + region.name;
}

const near = new Map<Region, readonly string[]>();

/** The names of the places that a text of a region names without saying where they are; short ones only where they begin like a level. */
function namesNear(region: Region): readonly string[] {
  const before = near.get(region);
  if (before !== undefined) return before;
  const siblings = region.level === 'county' ? (region.parent?.children ?? []) : [];
  const places = [...chainOf(region), ...region.children, ...siblings];
  const short = places.filter((place) => place.short.length >= 2 && /^[市区县]/.test(place.short));
  const names = [...places.map(({ name }) => name), ...short.map((place) => place.short)];
  near.set(region, names);
  return names;
}

/** 市中城投集团 in 市中区, 市北区政府 in 青岛市: 市 is no level there. */
function startsWithPlace(unit: string, region: Region): boolean {
  return namesNear(region).some((name) => unit.startsWith(name));
}

const levels = new Map<Region, readonly Level[]>();

function levelsOf(region: Region): readonly Level[] {
  const before = levels.get(region);
  if (before !== undefined) return before;
  const found = levelsIn(region);
  levels.set(region, found);
  return found;
}

function levelsIn(region: Region): readonly Level[] {
  return chainOf(region).flatMap((at): readonly Level[] => {
    const municipality = at.level === 'province' && at.name.endsWith('市');
    if (municipality) return [{ pattern: CITY, region: at }];
    if (at.level === 'province') return [{ pattern: at.name.endsWith('省') ? PROVINCE : AUTONOMOUS, region: at }];
    if (at.level === 'city') return [{ pattern: at.name.endsWith('市') ? CITY : LEAGUE, region: at }];
    if (at.name.endsWith('区')) return [{ pattern: DISTRICT, region: at }];
    return [{ pattern: at.name.endsWith('市') ? CITY : COUNTY, region: at }];
  });
}
