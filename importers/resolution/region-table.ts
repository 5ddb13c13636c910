import { createRequire } from 'node:module';
import { type DivisionLevel, divisions, NATION_PATH, shortDivisionName } from '../../graph/divisions.ts';

/** The divisions of GB/T 2260 as a tree, with those that are no more and what became of them. */

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
  readonly level: DivisionLevel;
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

interface FormerRow extends Ended {
  readonly path: string;
}

interface Growing extends Region {
  readonly children: Region[];
  readonly former: Region[];
}

const load = createRequire(import.meta.url);
const { former } = load('../knowledge/region-names.json') as { readonly former: readonly FormerRow[] };
const formerByPath = new Map(former.map((row) => [row.path, row]));

const growing = new Map<string, Growing>();

function grow(name: string, parent: Growing | null, level: DivisionLevel, code: string | null): Growing {
  const path = parent === null || parent.level === 'nation' ? name : `${parent.path}/${name}`;
  const known = growing.get(path);
  if (known !== undefined) return known;
  const ended = formerByPath.get(path) ?? null;
  const region: Growing = {
    code,
    name,
    short: shortDivisionName(name, level),
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

const nation = grow(NATION_PATH, null, 'nation', 'CN');
for (const { name, parent, level, code } of divisions.values()) {
  const above = parent === null ? undefined : growing.get(parent);
  if (above !== undefined) grow(name, above, level, code);
}
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
