import { createRequire } from 'node:module';
import { NATION, type Region, regionsByPath } from './region-table.ts';

/** A place that a text names: the deepest division of a chain such as 山东省济南市市中区, and where the chain stands. */
export interface RegionMention {
  readonly region: Region;
  readonly start: number;
  readonly end: number;
}

const { wordsToo } = createRequire(import.meta.url)('../knowledge/places.json') as {
  readonly wordsToo: readonly string[];
};
/** Names that are words of their own in running text: they are places only behind the place that holds them. */
const AMBIGUOUS = new Set([
  ...wordsToo,
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
  /^(?:路|湾(?!里)|街(?!道)|大道|江(?!西|苏)|河(?!北|南|东|西)|湖(?!北|南)|大学|学院|银行|港(?!区)|机场|站|铁路|高速)/;

const LEVELS = ['province', 'city', 'county'] as const;
const byName = new Map<string, Region[]>();
/** Names by their first two characters, longest first: what a text may name at some place. */
const byStart = new Map<string, string[]>();

function put(name: string, region: Region): void {
  const same = byName.get(name);
  if (same === undefined) byName.set(name, [region]);
  else if (!same.includes(region)) same.push(region);
}

/** A division that is no more is known by its full name only: its short name is mostly its successor's. */
for (const region of regionsByPath.values()) {
  if (region === NATION) continue;
  put(region.name, region);
  if (region.ended === null) put(region.short, region);
}
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
  return regionsByPath.get(path) ?? null;
}

/**
 * The division of this full name, short name (济南) or joined chain (山东省济南市); among several of one name the one
 * inside `within` (a path), else the one of the highest level. Null where none is so called, or several at one level.
 */
export function regionOf(name: string, within: string | null = null): Region | null {
  const direct = regionsByPath.get(name);
  if (direct !== undefined) return direct;
  const found = byName.get(name);
  if (found !== undefined) return choose(found, name, within === null ? null : (regionsByPath.get(within) ?? null));
  const chain = mentionAt(name, 0, within === null ? [] : [regionsByPath.get(within) ?? NATION]);
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
    const at = ofToday(among.filter((region) => region.level === level));
    const full = at.filter((region) => region.name === name);
    const only = full.length > 0 ? full : at;
    if (only.length > 0) return only.length === 1 ? (only[0] ?? null) : null;
  }
  return null;
}

/** The divisions of today among them, or all where there is none. */
function ofToday(found: readonly Region[]): readonly Region[] {
  const today = found.filter(({ ended }) => ended === null);
  return today.length > 0 ? today : found;
}

/** Whether the name may stand alone in running text, with nothing before it that says it is a place. */
function standsAlone(name: string, region: Region): boolean {
  if (AMBIGUOUS.has(name)) return false;
  return region.level === 'county' ? name === region.name && name.length >= 3 : true;
}

function childAt(text: string, at: number, region: Region): { readonly region: Region; readonly end: number } | null {
  let best: { readonly region: Region; readonly end: number } | null = null;
  const pending = [...region.children, ...region.former];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    // The city in between may be left out: 山东省市中区 is not written, 江苏省昆山市 is.
    if (next.level === 'city') pending.push(...next.children);
    const direct = next.parent === region;
    const short = direct && next.level !== 'county' && next.ended === null && next.short.length >= 2;
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
  const start = within === null ? undefined : regionsByPath.get(within);
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
