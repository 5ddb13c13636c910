import { matchesOf } from '../matches.ts';
import { remembered } from '../remembered.ts';
import { regionsIn } from '../resolution/regions.ts';
import type { ParkRule } from '../rules/extents.ts';
import { findIndustryWords } from './industries.ts';
import { KIND, TYPE } from './park-words.ts';

/** A park's name in a text. */
export interface ParkMention {
  readonly from: number;
  readonly to: number;
  /** Why it counts: a place or proper name within it, or the words that plan it. */
  readonly rule: Extract<ParkRule, 'proper-name' | 'planned-zone' | 'shared-head'>;
}

/** Stops before which nothing is named: honours sought, types in the plural. */
const UNNAMED =
  /(?:争创|创建|申报|若干|一批|多个|各类|各|\d个|[一二三四五六七八九十两]个|等|每|某|该|符合|遴选|属于|成为|有关|相关|现有|已有|申请|评定|评选)$/;
const PLANNING = /(?:打造|建设|依托|构建|培育|建成|发展|推进|推动|围绕|为|以)$/;
/** Names that are short forms of one zone that everyone knows. */
const KNOWN = /^(?:自贸试验区|上合示范区)$/;
/** Kinds of zones at or beyond the border, where no place is named. */
const ABROAD = /^(?:境外|海外|跨境|边境)/;
/** A unit begins with the zone's name: its committee, a bureau, a company. */
const UNIT_BEHIND =
  /^(?:[(（][^()（）]{1,8}[)）])?(?:管委|管理委员会|党工委|人民政府|政府|[\u4e00-\u9fff]{0,10}?(?:管理局|管理办公室|有限公司|有限责任公司|促进局|改革局|发展局|监管局|税务局|法院|检察院|工作领导小组|领导小组|推进工作|指挥部))/;
/** A law or plan that is named after a zone: 中国（天津）自由贸易试验区条例. */
const LAW_BEHIND = /^(?:条例|管理办法|管理条例|总体方案|发展规划)/;
/** An item of a list of attachments names a document: 附件：1.某园区建设工作计划. */
const LISTED_ANNEX =
  /^ *(?:附 ?件 ?\d{0,2} ?[:：. ]? ?(?:\d{1,2} ?[.、．] ?)?|\d{1,2} ?[.、．] ?)《?[^。；，:：]{0,24}$/;
const ATTACHED = /^[^。；，]{0,24}(?:计划|方案|规划|清单|名单)(?:[（(][^（()）]{1,12}[)）])?》? *$/;
/** A zone within another: 高新区联动创新区. */
const ZONE = /经开区|高新区|自贸试验区|保税区|新区|片区|创新区/g;
/** 高新区生物医药产业园: a park of a zone's own. */
const WITHIN_ZONE =
  /^[\u4e00-\u9fff]{0,4}(?:经开区|高新区|保税区|开发区|港区)[\u4e00-\u9fff]{2,10}(?:产业园|科技园|创新园|园区|产业基地)$/;
/** Types so common that a name needs a place, or words that plan or list it. */
const WEAK = /(?:园区|基地|片区|港区|合作区|核心区|创新区)$/;
const LISTED =
  /(?:[^\u4e00-\u9fff的]|打造|建设|依托|推进|推动|加快|以|和|及|发挥|支持|立足|与|完善|提升|联动|认定|聚焦|串联|利用|把握|组织|围绕|培育|发展|对接|在|对|将|于)$/;
/** A kind of zone in a city, not one zone: 天津市化工园区. */
const KINDS_OF_PLACE = /^[\u4e00-\u9fff]{2,8}[省市区县](?:[\u4e00-\u9fff]{0,4})(?:园区|产业园|基地)$/;

/** Whether what stands from `from` to `to` is the name of one park, and why; null where it is a kind of park, a unit or a law. */
export function judgePark(text: string, from: number, to: number): ParkMention | null {
  const start = from + unbalanced(text.slice(from, to));
  const name = text.slice(start, to);
  const before = text.slice(Math.max(0, start - 6), start);
  if (UNIT_BEHIND.test(text.slice(to, to + 24))) return null;
  if (ATTACHED.test(text.slice(to, to + 40)) && LISTED_ANNEX.test(text.slice(0, start))) return null;
  if (LAW_BEHIND.test(text.slice(to, to + 8)) || /风景名胜区$|流域|沿线|(?:研究所|医院|公司)园区$/.test(name))
    return null;
  if (ABROAD.test(name) && placesIn(name).length === 0) return null;
  if (KNOWN.test(name)) return { from: start, to, rule: 'proper-name' };
  if (
    UNNAMED.test(before) ||
    name.length < 4 ||
    /(?:地址|住址|电话)[:：][^。]{0,40}$/.test(text.slice(Math.max(0, start - 48), start))
  )
    return null;
  if (isProper(name) && isSpecific(text, name, start)) return { from: start, to, rule: 'proper-name' };
  return isPlanned(text, name, before, to) ? { from: start, to, rule: 'planned-zone' } : null;
}

/** How much stands before the sign behind the last bracket that does not close. */
function unbalanced(name: string): number {
  const open = Math.max(name.lastIndexOf('('), name.lastIndexOf('（'));
  const close = Math.max(name.lastIndexOf(')'), name.lastIndexOf('）'));
  return open > close ? open + 1 : 0;
}

function isSpecific(text: string, name: string, from: number): boolean {
  if (WITHIN_ZONE.test(name)) return true;
  if (/基地$/.test(name) && rest(withoutPlace(name)).length < 2) return false;
  if (KINDS_OF_PLACE.test(name) && rest(name.replace(/^[\u4e00-\u9fff]{1,7}?[省市区县]/, '')).length < 2) return false;
  if (!WEAK.test(name) || placesIn(name).length > 0) return true;
  return from === 0 || LISTED.test(text.slice(Math.max(0, from - 2), from));
}

const placesIn = remembered((name) => regionsIn(name));

/** 山西能源基地: a place and a kind make no name. */
function withoutPlace(name: string): string {
  const place = placesIn(name)[0];
  return place === undefined ? name : name.slice(0, place.start) + name.slice(place.end);
}

/** Whether something is left of a name when the words for its kind and its industry are taken away, or a place stands in it. */
function isProper(name: string): boolean {
  return (
    placesIn(name).length > 0 || rest(name).length >= 2 || matchesOf(ZONE, name).length >= 2 || WITHIN_ZONE.test(name)
  );
}

const rest = remembered((name: string): string => {
  const ends = matchesOf(TYPE, name).at(-1);
  let words = ends === undefined ? name : name.slice(0, ends.index);
  for (const { start, end } of [...findIndustryWords(words)].reverse())
    words = `${words.slice(0, start)} ${words.slice(end)}`;
  return longest(words.replace(KIND, ' ').split(/[^\u4e00-\u9fff]+/));
});

function longest(parts: readonly string[]): string {
  return parts.reduce((best, part) => (part.length > best.length ? part : best), '');
}

/** One definite zone or national base that the text plans: 建设国家数字服务出口基地. */
function isPlanned(text: string, name: string, before: string, to: number): boolean {
  if (/^(?:功能)?定位/.test(text.slice(to, to + 4))) return false;
  if (/^(?:等|、[^。；]{0,20}等)/.test(text.slice(to, to + 24))) return false;
  if (/^(?:国家(?!级)|全国)/.test(name) && name.length >= 8) return true;
  return (
    PLANNING.test(before) &&
    /(?:集聚区|先导区|示范区|试验区|经济区|新城)$/.test(name) &&
    new Set(findIndustryWords(name).map((each) => each.industry)).size >= 2
  );
}
