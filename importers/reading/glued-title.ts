import { matchesOf } from '../matches.ts';
import { isAddressee, isAnnexMark, NUMBER } from './line.ts';
import { likeness } from './promulgation.ts';
import { readTitle } from './title.ts';

const ENDINGS =
  /(?:通知|公告|通告|通报|决定|决议|命令|批复|复函|函|公示|答复|请示|报告|意见|办法|方案|规划|计划|措施|规定|条例|细则|制度|纲要|纪要|讲话|机制|工作安排|建议|解读|问答|答记者问)(?:\((?!\d+\)|[一二三四五六七八九十]+\)|此件|[^()]*日)[^()]{1,24}\))*/g;
/** What begins a text behind its title, where no 文号 and no addressee does. */
const BODY_START =
  /^ *(?:$|为|根据|按照|依据|遵照|党的|近[年日来几]|现|经|随着|当前|目前|一、|第一[条章]|各|《|20\d\d年|19\d\d年|[一-鿿]{2,24}(?:部|局|委|厅|院|署|办)(?:为|根据|\d{4}年|[一二]九?[○〇]?)|\([^()]{2,40}(?:日|通过|批准)\)|\([^()]{0,16}[\d一二三四五六七八九十]日[^()]{2,80}\)|检查(?:单位|日期|目的))/;
/** 中共中央办公厅、国务院办公厅印发《…》 */
const HEADLINE = /^[一-鿿、，, ]{4,60}?印发《[^《》]*(?:《[^《》]*》[^《》]*)*》/;
/** Words that go on with a title rather than follow it. */
const GOES_ON = /^(?:的|和|及|》|”|、|中(?![国共央核石华广交铁电])|后|等|书|有关|管理)/;
/** 某部公告2022年第5号 */
const ORDER_NEXT = /^ ?(?:[一-鿿、 ]{2,60}?(?:公告|令|通告)|公告) ?(?:[〔(]?\d{4}[〕)]? ?年? ?)?第 ?\d{1,4} ?号/;
const YEAR_MARK = / ?[〔[(【﹝] ?(?:19|20)?\d\d ?年?[〕\])】﹞]/;

/**
 * Where a title at the head of a text ends, its line breaks lost; -1 where the text begins with none.
 * A name that the notice before has promised ends it wherever the text goes on.
 */
export function titleEnd(head: string, expected: readonly string[]): number {
  if (/^附 ?件/.test(head)) return -1;
  const stop = /[。；]/.exec(head.replace(/《[^》]*》/g, (title) => '《'.repeat(title.length)))?.index ?? head.length;
  const window = head.slice(0, Math.min(head.length, stop));
  for (const name of expected) {
    const end = promisedEnd(window, name);
    if (end > 0) return end;
  }
  if (isAnnexMark(head.slice(0, 4))) return -1;
  const numbered = endBeforeNumber(window);
  if (numbered > 0) return numbered;
  const headline = HEADLINE.exec(window)?.[0];
  if (headline !== undefined && readTitle(headline) !== null && !GOES_ON.test(window.slice(headline.length)))
    return headline.length;
  let likely = -1;
  for (const match of matchesOf(ENDINGS, window)) {
    const end = match.index + match[0].length;
    const rest = head.slice(end);
    const title = GOES_ON.test(rest) ? null : readTitle(head.slice(0, end));
    if (title === null || (!title.strong && !beginsPreamble(title.text, rest))) continue;
    if (ORDER_NEXT.test(rest) || addressesNext(rest)) return end;
    if (likely < 0 && BODY_START.test(rest)) likely = end;
  }
  return likely;
}

/** 某市某产业行动方案为进一步加快…: a title without 关于, and the words that plans begin with. */
function beginsPreamble(title: string, rest: string): boolean {
  return title.length >= 8 && !/[，,]/.test(title) && (PREAMBLE.test(rest) || MAKES_ITSELF.test(rest));
}
/** …，制定本方案: the first sentence of what the title names. */
const MAKES_ITSELF = /^ *(?:为|根据|按照|依据)[^。]{4,220}(?:制定|提出|出台|编制)(?:本|如下|以下|此)/;
const PREAMBLE =
  /^ *(?:根据|按照|依据|为)(?:了)?(?:《|[一-鿿]{2,50}?(?:部署|要求|精神|意见|规定)|进一步|加快|深入|贯彻|全面|抢抓|推动|落实|规范|加强|切实|持续|扎实|促进|积极|更好|充分|做好|推进|加力|大力|提升|强化|有效|保障|支持)/;

/** The title before a 文号: what stands before its letters, whether or not it is spaced. */
function endBeforeNumber(window: string): number {
  const year = YEAR_MARK.exec(window);
  if (year === null) return -1;
  for (let end = year.index; end >= Math.max(6, year.index - 12); end--) {
    const number = window.slice(end).trimStart();
    if (ANCHORED_NUMBER.test(number) && readTitle(window.slice(0, end)) !== null) return end;
  }
  return -1;
}
const ANCHORED_NUMBER = new RegExp(`^${NUMBER}`);

/** Whether an addressee stands at the head of a text, and no rest of a title in it. */
function addressesNext(rest: string): boolean {
  const colon = rest.slice(0, 700).search(/[:：]/);
  if (colon < 2) return false;
  const words = rest.slice(0, colon + 1).trim();
  return !/的(?:通知|公告|函|批复|意见|报告|决定)/.test(words) && isAddressee(words);
}

/** Where the promised name ends at the head of the text: blanks, quotes and the particle 的 may differ. */
function promisedEnd(window: string, name: string): number {
  const exact = spacedEnd(window, name);
  if (exact > 0) return withEdition(window, exact);
  const last = name.slice(-2);
  for (let at = window.indexOf(last); at >= 0; at = window.indexOf(last, at + 1)) {
    const end = withEdition(window, at + last.length);
    if (end > name.length * 2 + 20) return -1;
    if (/^[》”的]/.test(window.slice(end)) || window.slice(0, end).includes('：')) continue;
    // a signature before the name is none of it
    if (!name.includes('日') && window.slice(0, end).includes('日')) continue;
    if (likeness(window.slice(0, end), name) >= 0.85) return end;
  }
  return -1;
}

/** Where a name ends whose letters may be spaced out; -1 where the text does not begin with it. */
function spacedEnd(window: string, name: string): number {
  let at = 0;
  for (const sign of name) {
    while (window[at] === ' ') at++;
    if (window[at] !== sign) return -1;
    at++;
  }
  return at;
}

/** An edition in brackets belongs to the name: (2024—2026年), (试行). */
function withEdition(window: string, end: number): number {
  const bracket = /^\((?:\d{4}[^()]{0,14}|试行|暂行|修订[^()]{0,6}|征求意见稿)\)/.exec(window.slice(end, end + 24));
  return bracket === null || /日/.test(bracket[0]) ? end : end + bracket[0].length;
}
