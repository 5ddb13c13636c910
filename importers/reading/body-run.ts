import type { Span } from '../../graph/text.ts';
import { isOrgan } from '../extraction/unit-names.ts';
import { type RegionMention, regionsIn } from '../resolution/regions.ts';
import { CENTRAL, isOffice } from './central.ts';

/** Bodies that follow each other without a sign between them, and where the first of them begins. */
export interface BodyRun {
  readonly from: number;
  readonly names: readonly string[];
}

const LONGEST_BODY = 34;
const COMPANY = /(?:公司|集团)$/;
/** A local branch bears the central body's name before that of its place: 国家税务总局青岛市税务局. */
export const BRANCH = /(?:税务局|[分支]行|中心支行|监管局|监管分局|监察局|证监局|办事处|专员办|管理局|气象局|海关)$/;

/**
 * The bodies that end a text whose line breaks were lost: …统计表青岛市生态环境局 -> 青岛市生态环境局 alone;
 * …方案生态环境部国家能源局北京市人民政府 -> three. Central bodies are known by name, local ones begin with their place.
 */
export function bodiesAtEnd(text: string): BodyRun {
  const places = regionsIn(text).map((place) => innerPlace(text, place) ?? place);
  const names: string[] = [];
  let end = text.trimEnd().length;
  for (let from = bodyStart(text, end, places); from >= 0; from = bodyStart(text, end, places)) {
    const name = text.slice(from, end).replace(/ +/g, '');
    // no company signs beside an organ of the state: the last cell of a table stands before the signature
    if (names.length > 0 && COMPANY.test(name) && !COMPANY.test(names[0] ?? '')) break;
    names.unshift(name);
    end = text.slice(0, from).trimEnd().length;
  }
  return { from: names.length === 0 ? text.length : end + blanksAt(text, end), names };
}

/** 指南宁波市: not 南宁 but 宁波市, whose whole name begins within it. */
function innerPlace(text: string, { region, start, end }: RegionMention): Span | null {
  if (text.slice(start, end).endsWith(region.name)) return null;
  const [inner] = regionsIn(text.slice(start + 1, start + 1 + LONGEST_BODY));
  if (inner === undefined || start + 1 + inner.start >= end) return null;
  const span = { start: start + 1 + inner.start, end: start + 1 + inner.end };
  return text.slice(span.start, span.end).endsWith(inner.region.name) ? span : null;
}

/** Where the body that ends at `end` begins; -1 where none does. */
function bodyStart(text: string, end: number, places: readonly Span[]): number {
  const central = centralStart(text, end);
  // 青岛市能源局 is no 能源局 of the whole country
  if (central >= 0) return places.find((place) => place.end === central)?.start ?? levelStart(text, central, end);
  const local = localStart(text, end, places);
  const above = local < 0 || !BRANCH.test(text.slice(local, end)) ? -1 : centralStart(text, local);
  return above >= 0 ? above : local;
}

/** 市地震局, 省财政厅: the level of a local body that is called like a central one. */
function levelStart(text: string, central: number, end: number): number {
  const isLevel = '省市'.includes(text.charAt(central - 1)) && !CENTRAL.has(text.slice(central - 1, end));
  return isLevel && !/[一-鿿]/.test(text.charAt(central - 2)) && isOrgan(text.slice(central - 1, end))
    ? central - 1
    : central;
}

/** The last characters of central bodies and their offices: hardly any text that is asked about ends in one. */
const CENTRAL_ENDS = new Set(['厅', '室', '司', ...[...CENTRAL].map((name) => name.charAt(name.length - 1))]);

/** The longest name of a central body that ends there, with its letters spaced or not. */
function centralStart(text: string, end: number): number {
  let last = end - 1;
  while (text[last] === ' ') last--;
  if (!CENTRAL_ENDS.has(text.charAt(last))) return -1;
  const first = Math.max(0, end - LONGEST_BODY);
  const isSpaced = text.slice(first, end).includes(' ');
  const mayBeOffice = '厅室司'.includes(text.charAt(last));
  for (let from = first; from <= end - 2; from++) {
    if (text[from] === ' ') continue;
    const written = text.slice(from, end);
    const name = isSpaced ? written.replace(/ +/g, '') : written;
    if (CENTRAL.has(name) || (mayBeOffice && isOffice(name))) return from;
  }
  return -1;
}

/** The nearest place before the end whose body the words from it on are. */
function localStart(text: string, end: number, places: readonly Span[]): number {
  for (let at = places.length - 1; at >= 0; at--) {
    const from = places[at]?.start ?? 0;
    if (from >= end - 3) continue;
    if (end - from > LONGEST_BODY) return -1;
    if (!isOrgan(text.slice(from, end))) continue;
    if (ZONE_HEAD.test(text.slice(from - 3, end))) return from - 3;
    return from - (PARTY.exec(text.slice(Math.max(0, from - 3), from))?.[0].length ?? 0);
  }
  return -1;
}

/** 中国(天津)自由贸易试验区管理委员会 begins before its place. */
const ZONE_HEAD = /^中国[(（][一-鿿]{2,4}[)）]自由贸易/;

/** 中共浙江省委网信办 */
const PARTY = /中共 ?$/;

function blanksAt(text: string, at: number): number {
  let end = at;
  while (text[end] === ' ') end++;
  return end - at;
}
