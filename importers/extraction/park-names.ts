import { matchesOf } from '../matches.ts';
import { regionOf } from '../resolution/regions.ts';
import { findIndustryWords } from './industries.ts';
import type { ParkMention } from './park-judgement.ts';
import { judgePark } from './park-judgement.ts';
import { STOP, TYPE } from './park-words.ts';

/** Signs of which names consist. */
const NAME_SIGN = /[\u4e00-\u9fffA-Za-z\d—·－]/;
const LONGEST = 36;

/** The named parks of a text, in text order. */
export function findParkNames(text: string): readonly ParkMention[] {
  const found: ParkMention[] = [];
  // Those that judge a name search for the same words: where to go on is set each time.
  TYPE.lastIndex = 0;
  for (let match = TYPE.exec(text); match !== null; match = TYPE.exec(text)) {
    const least = found.at(-1)?.to ?? 0;
    const end = match.index + match[0].length;
    const to = nameEnd(text, end);
    const from = nameStart(text, match.index, least);
    // 宁波石化经济技术开发区|绿色石化基地: the whole run may be no name where its head is one
    const mention = judgePark(text, from, to) ?? (to > end ? judgePark(text, from, bracketTail(text, end)) : null);
    if (mention !== null) found.push(...sharingHead(text, mention, least), mention);
    TYPE.lastIndex = Math.max(to, match.index + 1);
  }
  return found;
}

/** 东湖某镇智能家电园提升工作方案: the park that the title of a plan begins with, though its kind is a common word. */
const TITLED =
  /^(?<name>[\u4e00-\u9fff]{4,20}?(?<![公校家田花乐果茶陵菜庄林物儿])园)(?!区|林|艺|丁|本)[\u4e00-\u9fff]{0,16}(?:计划|方案|规划)(?:[(（][^()（）]{1,20}[)）])*$/;

/** The named parks of a title. */
export function findTitledParks(title: string): readonly ParkMention[] {
  const found = findParkNames(title);
  const name = found.length > 0 ? undefined : TITLED.exec(title)?.groups?.['name'];
  return name === undefined || regionOf(name.slice(0, 2)) === null || name.search(STOP) >= 0
    ? found
    : [{ from: 0, to: name.length, rule: 'proper-name' }];
}

/** 乌鲁木齐、昌吉、石河子高新技术产业开发区: places before the name that share its head. */
function sharingHead(text: string, { from, rule }: ParkMention, least: number): readonly ParkMention[] {
  const begin = Math.max(least, from - LONGEST);
  const list = /(?:[\u4e00-\u9fff]{2,12}、)+$/.exec(text.slice(begin, from))?.[0];
  if (list === undefined || rule !== 'proper-name') return [];
  let end = from - list.length;
  return list.split('、').flatMap((words) => {
    const start = end + nameStart(words, words.length, 0);
    end += words.length;
    const place = { from: start, to: end, rule: 'shared-head' as const };
    end += 1;
    return words !== '' && regionOf(text.slice(place.from, place.to)) !== null ? [place] : [];
  });
}

/** A name runs on where another type word ends it: 自贸试验区|联动创新示范基地, 天津经济技术开发区|汽车产业主题园区. */
function nameEnd(text: string, end: number): number {
  const behind = text.slice(end, end + 18);
  const run = /^[\u4e00-\u9fffA-Za-z\d(（)）—·]*/.exec(behind)?.[0] ?? '';
  const stop = firstStop(run);
  const words = run.slice(0, stop);
  const next = lastTypeEnd(words);
  if (next > 0 && !/^(?:管|内|外|间|等)/.test(words)) return bracketTail(text, end + next);
  return bracketTail(text, end);
}

function firstStop(words: string): number {
  const at = words.search(STOP);
  return at < 0 ? words.length : at;
}

function lastTypeEnd(words: string): number {
  let end = 0;
  for (const match of matchesOf(TYPE, words)) end = match.index + match[0].length;
  return end;
}

/** （天津段）, （双碳）: a bracket that belongs to the name; not a place, a remark or a list. */
function bracketTail(text: string, end: number): number {
  const match = /^[(（]([^()（）、，,：:；;《》“”]{1,10})[)）]/.exec(text.slice(end, end + 14));
  if (match === null) return end;
  const inner = match[1] ?? '';
  if (/简称|详见|下同|附件|[如含即见]|^[\d一二三四五六七八九十]+$|(?:山|湖|市|区|县|镇|街道|岛|湾|园区)$/.test(inner))
    return end;
  return /段$/.test(inner) || findIndustryWords(inner).length > 0 ? end + match[0].length : end;
}

function nameStart(text: string, type: number, least: number): number {
  const from = Math.max(least, type - LONGEST);
  let start = type;
  while (start > from && isNamePart(text, start - 1)) start--;
  const words = text.slice(start, type);
  let cut = 0;
  for (const match of matchesOf(STOP, words)) {
    const open = words.lastIndexOf('(', match.index);
    if (open < 0 || words.indexOf(')', open) < match.index) cut = match.index + match[0].length;
  }
  return start + cut;
}

/** A sign of a name, or a bracket within one: 中国（天津）自由贸易试验区. */
function isNamePart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  const sign = text[at] ?? '';
  if (NAME_SIGN.test(sign)) return true;
  if (sign === ')' || sign === '）')
    return /[\u4e00-\u9fff][(（][\u4e00-\u9fff]{1,8}$/.test(text.slice(Math.max(0, at - 10), at));
  if (sign === '(' || sign === '（')
    return /^[\u4e00-\u9fff]{1,8}[)）]/.test(text.slice(at + 1, at + 10)) && NAME_SIGN.test(text[at - 1] ?? '');
  return false;
}
