import { createRequire } from 'node:module';
import { normalName } from '../../graph/names.ts';
import { presentOf, type Region } from './region-table.ts';
import { regionByPath, regionNamed, regionsIn } from './regions.ts';

/** Which park a name means, by the place in the name or, for a name that only says a kind of zone, by the text that uses it. */

export interface ParkIdentity {
  /** Equal for names of one park: the place's path, and what the name says beside the place. */
  readonly key: string;
  /** The division of today that the name begins with, or whose only such zone a kind name means; null where neither tells. */
  readonly region: Region | null;
  readonly reason: 'place-in-name' | 'place-of-text' | 'name';
}

const { types } = createRequire(import.meta.url)('../knowledge/parks.json') as { readonly types: readonly string[] };
const KINDS = new RegExp(`^(?:国家级?|省级|市级)?(?:${[...types].sort((a, b) => b.length - a.length).join('|')})+$`);
/** One word for kinds of zones that go by two names. */
const KIND_NAMES: readonly (readonly [RegExp, string])[] = [
  [/高新技术产业开发区|高新技术开发区|高新技术产业园区/, '高新区'],
  [/经济技术开发区|经济开发区/, '经开区'],
  [/自由贸易试验区|自由贸易区|自贸区/, '自贸试验区'],
];

/** The park that `name` means in a text about `around` (a path, or several joined by 、). */
export function resolvePark(name: string, around: string | null): ParkIdentity {
  const written = normalName(name).replace(/^(?:中国|国家级?)(?=[（(])/, '');
  const bare = written.replace(/^[（(]([^（()）]{2,8})[)）]/, '$1');
  const first = regionsIn(bare, around)[0];
  if (first !== undefined && first.start === 0) {
    // The table of codes also holds some zones: what holds them is the place.
    const place = first.end < bare.length ? first.region : first.region.parent;
    const region = place === null ? null : only(presentOf(place));
    const rest = first.end < bare.length ? bare.slice(first.end) : first.region.name;
    if (region !== null) return placed(region, rest, 'place-in-name');
  }
  const region = KINDS.test(bare) ? placeOfText(around) : null;
  return region === null
    ? { key: kindName(bare), region: null, reason: 'name' }
    : placed(region, bare, 'place-of-text');
}

function placed(region: Region, rest: string, reason: ParkIdentity['reason']): ParkIdentity {
  return { key: `${region.path}:${kindName(rest)}`, region, reason };
}

function kindName(words: string): string {
  return KIND_NAMES.reduce((text, [kind, short]) => text.replace(kind, short), words);
}

/** The one place that a text is about; a text for the whole country, or for several places, means no place's zone. */
function placeOfText(around: string | null): Region | null {
  if (around === null || around.includes('、')) return null;
  const region = regionByPath(around) ?? regionNamed(around);
  return region === null || region.level === 'nation' ? null : only(presentOf(region));
}

function only(regions: readonly Region[]): Region | null {
  return regions.length === 1 ? (regions[0] ?? null) : null;
}
