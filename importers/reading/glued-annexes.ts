import { matchesOf } from '../matches.ts';
import { readTitle } from './title.ts';

/** 附件：, 附件1, 附件一： behind a sentence, a bracket, a name or a date, or at the head of a text. */
const MARK = /附 ?件 ?(?<number>\d{1,2}|[一二三四五六七八九十]{1,2})? ?(?<colon>[:：])? ?/g;
/** Attachments that are texts of their own. */
export const OWN_TEXT =
  '方案|计划|规划|办法|规定|细则|措施|意见|制度|纲要|要点|条例|章程|机制|准则|规则|规程|指南|清单|条件|规范|标准|目录|名录|指引|导则|预案';
/** 某园区工作方案一、…, 某园区工作方案（征求意见稿）为…: the title of what is attached, and the words that begin it. */
const ATTACHED = new RegExp(
  `^(?<title>(?:(?!附 ?件|月 ?\\d{1,2} ?日)[^。；，：:]){4,80}?(?:${OWN_TEXT})(?:\\([^()]{1,20}\\))*|《[^《》]{4,80}》(?:编制|起草|修订|制定)说明)(?= *(?:一、|\\(一\\)|1 ?[.、](?!\\d)|第一[章条节]|为(?!了?[^。]{0,6}的)|根据|按照|依据|深入|围绕|序号))`,
);
const LONGEST_TITLE = 120;
/** What stands before a mark of attachment that begins a line of its own. */
const ENDED = /[。；)）日号》”]$|(?:方案|计划|规划|办法|规定|细则|措施|意见|制度|清单|名单|目录|表)$/;
const MOST_ITEMS = 30;
const LONGEST_ITEM = 100;

/** Where a text is to be cut whose list of attachments or whose attachments follow each other without line breaks, ascending. */
export function annexCuts(text: string): readonly number[] {
  if (!text.includes('附')) return [];
  const cuts: number[] = [];
  for (const { index, 0: mark, groups } of matchesOf(MARK, text)) {
    const behind = index + mark.length;
    if (index > 0 && !ENDED.test(text.slice(Math.max(0, index - 8), index).trimEnd())) continue;
    const items = groups?.['number'] === undefined ? itemsAt(text, behind) : [];
    const attached = ATTACHED.exec(text.slice(behind, behind + LONGEST_TITLE))?.groups?.['title'];
    if (items.length > 1) cuts.push(index, ...items.slice(1));
    else if (attached !== undefined && readTitle(attached) !== null) cuts.push(index, behind, behind + attached.length);
  }
  return cuts;
}

/** Where the items of a list begin that counts 1. 2. 3. from there on, each no longer than a name. */
function itemsAt(text: string, from: number): readonly number[] {
  const items: number[] = [];
  for (let at = from; items.length < MOST_ITEMS; ) {
    const mark = new RegExp(`${items.length + 1} ?[.、．](?!\\d(?!0))`, 'y');
    const found = seek(text, at, mark, items.length === 0 ? at : at + LONGEST_ITEM);
    if (found < 0 || /[。；]/.test(text.slice(at, found))) break;
    items.push(found);
    at = found + 2;
  }
  return items;
}

function seek(text: string, from: number, mark: RegExp, to: number): number {
  for (let at = from; at <= Math.min(to, text.length - 1); at++) {
    mark.lastIndex = at;
    if (mark.test(text) && !/\d/.test(text[at - 1] ?? '')) return at;
  }
  return -1;
}
