import type { Span } from '../../graph/text.ts';
import { HeadPattern, TailPattern } from '../edge-pattern.ts';
import { Signs } from '../signs.ts';
import { startsProvision } from './numbering.ts';

/** A line of a source that holds text; where line breaks were lost, a part of a line. */
export interface Line extends Span {
  /** Folded, without blanks and Markdown marks at its ends. */
  readonly text: string;
  /** 1-based line of the source. */
  readonly number: number;
  /** Whether it is marked as a heading (Markdown). */
  readonly marked: boolean;
}

/** The lines of a folded text; blank lines, page numbers and rules between parts are left out. */
export function readLines(folded: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let number = 1; start <= folded.length; number++) {
    const stop = folded.indexOf('\n', start);
    const end = stop < 0 ? folded.length : stop;
    const line = trimLine(folded, start, end, number);
    if (line !== null && !(line.text.length < 24 && isPageMark(line.text))) push(lines, line);
    start = end + 1;
  }
  return withoutRunningHeads(lines);
}

/** What a periodical prints at the head of each page: 某某参考 2024年第2期, 某某政策汇编 12. */
const RUNNING_HEAD = /第 ?\d{1,4} ?期|总第|[月周季年简专快导][报刊]|汇编|参考|选编|读本|摘编/;
const LONGEST_RUNNING_HEAD = 60;
const FEWEST_PAGES = 3;

/** The lines without those that recur from page to page. */
function withoutRunningHeads(lines: Line[]): Line[] {
  const pages = new Map<string, number>();
  const keys = lines.map(({ text }) => {
    if (text.length > LONGEST_RUNNING_HEAD || !RUNNING_HEAD.test(text) || /[。；：:《\t]/.test(text)) return null;
    const key = text.replace(/^[\d ·|/-]+|[\d ·|/-]+$/g, '').replace(/ /g, '');
    pages.set(key, (pages.get(key) ?? 0) + 1);
    return key;
  });
  if (pages.size === 0) return lines;
  return lines.filter((_, at) => (pages.get(keys[at] ?? '') ?? 0) < FEWEST_PAGES);
}

/** 征求意见稿, （草案）: on a line of its own it says what stands below or above it. */
const DRAFT_MARK = new HeadPattern(/^[(〔]?(?:公开)?(?:征求意见稿|征求意见|草案|讨论稿|送审稿)[)〕]?$/);

/** Whether the line is nothing but the mark of a draft. */
export function isDraftMark(text: string): boolean {
  return text.length <= 9 && DRAFT_MARK.test(text);
}

/** Adds a line; 第706号 below 国务院令 is one number with it, and 二日 below 二○○六年三月二十 one date. */
function push(lines: Line[], line: Line): void {
  const last = lines.at(-1);
  if (line.text.length <= 3 && /^(?:令|公 ?告)$/.test(line.text) && last !== undefined && ORDERING.test(last.text)) {
    const from = lines.findLastIndex(({ text }) => !ORDERING.test(text)) + 1;
    const bodies = lines.splice(Math.max(from, lines.length - MOST_ORDERING));
    const text = [...bodies, line].map((each) => each.text).join(' ');
    lines.push({ ...line, start: bodies[0]?.start ?? line.start, number: bodies[0]?.number ?? line.number, text });
    return;
  }
  if (last !== undefined && isRestOfDate(last.text, line.text)) {
    lines[lines.length - 1] = { ...last, end: line.end, text: last.text + line.text };
    return;
  }
  const isRest = line.text.length < 20 && REST_OF_NUMBER.test(line.text);
  if (
    isRest &&
    last !== undefined &&
    last.text.length < 50 &&
    /(?:令|公告)$/.test(last.text) &&
    !/关于|的/.test(last.text)
  ) {
    lines[lines.length - 1] = {
      ...last,
      end: line.end,
      text: last.text + (line.text.includes('届') ? line.text : line.text.replace(/^[(〔]|[)〕]$/g, '')),
    };
  } else {
    lines.push(line);
  }
}

/** 第706号, (第七十二号), 〔十四届〕第12号 */
const REST_OF_NUMBER =
  /^[(〔]?(?:[一二三四五六七八九十]{1,3}届[)〕]? ?)?(?:\d{4} ?年 ?)?第 ?(?:\d{1,4}|[一二三四五六七八九十百零〇]{1,6}) ?号[)〕]?$/;

/** A body that orders together with others, each on a line of its own above 令. */
const ORDERING = /^(?!.*(?:关于|的))[一-鿿 ]{2,28}(?:部|委员会|局|总局|署|院|行|会|厅|政府)$/;
const MOST_ORDERING = 12;

/** Whether a narrow page has cut a date between the two lines. */
function isRestOfDate(above: string, text: string): boolean {
  return text.length <= 9 && text.endsWith('日') && above.length <= 20 && !isDate(text) && isDate(above + text);
}

/** A part of a folded text as a line, or null where nothing but blanks stands. */
export function trimLine(folded: string, from: number, to: number, number: number): Line | null {
  let start = from;
  let end = to;
  while (end > start && isBlank(folded.charCodeAt(end - 1))) end--;
  while (start < end && isBlank(folded.charCodeAt(start))) start++;
  if (start >= end) return null;
  let marked = false;
  const first = folded.charCodeAt(start);
  if (first === HASH || first === STAR || first === QUOTE) {
    const mark = /^(?:#{1,6}\s+|>\s+)*/.exec(folded.slice(start, Math.min(end, start + 24)))?.[0] ?? '';
    marked = mark.startsWith('#');
    start += mark.length;
    if (end - start > 4 && folded.startsWith('**', start) && folded.indexOf('**', start + 2) === end - 2) {
      start += 2;
      end -= 2;
      marked = true;
    }
  }
  return start < end ? { start, end, text: folded.slice(start, end), number, marked } : null;
}

const HASH = 35;
const STAR = 42;
const QUOTE = 62;

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0x200b || code === 0xfeff;
}

/** Page numbers (- 12 -, 第3页 共9页) and rules (---, ***). */
function isPageMark(text: string): boolean {
  return (
    /^[-—–－·.•*=_~ ]*(?:第? ?\d{1,4} ?页?(?: ?[/,，、共]+ ?\d{1,4} ?页?)?)?[-—–－·.•*=_~ ]*$/.test(text) ||
    text === '<br>'
  );
}

const YEAR = '(?:[12] ?\\d ?\\d ?\\d|[一二三四五六七八九○〇零OＯo]{4})';
const MONTH = '(?:\\d{1,2}|十[一二]?|[一二三四五六七八九])';
const DAY = '(?:\\d{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])';
/** A full date as signatures write it. */
export const FULL_DATE = `${YEAR} ?年 ?${MONTH} ?月 ?${DAY} ?日`;

const DATE_LINE = new TailPattern(new RegExp(`^\\(?(?:${FULL_DATE})\\)?$`));

/** Whether the line is nothing but a date. */
export function isDate(text: string): boolean {
  return text.length <= 20 && DATE_LINE.test(text);
}

const HAN = '\\u4e00-\\u9fff○〇A-Za-z';
/** A 文号 by itself. */
const YEAR_IN_BRACKETS = '[〔\\[(【﹝] ?(?:19|20)?\\d\\d ?年? ?[〕\\])】﹞]';
export const NUMBER = `(?:[${HAN}]{1,14} ?${YEAR_IN_BRACKETS} ?(?:第 ?)?[A-Za-z]?|${YEAR_IN_BRACKETS} ?[${HAN}]{2,10}?(?:第 ?)?) ?\\d{1,5} ?号`;
const ORDER = `(?:[${HAN}、 ]{2,80}?(?:公告|通告|令) ?|(?:公告|国令) ?)(?:[〔(]?[一二三四五六七八九十]{1,3}届[〕)]? ?)?(?:[〔\\[(【]? ?(?:19|20)\\d\\d ?年?[〕\\])】]? ?)?(?:第 ?)?(?:\\d{1,4}|[一二三四五六七八九十百]{1,6}) ?号`;
const NUMBER_LINE = new RegExp(
  `^\\(?(?:(?:发文字号|文号|文件编号)[:：] ?)?(?:${NUMBER}|${ORDER}|[${HAN}]{4,30}公告 ?[(〔]第 ?[一二三四五六七八九十百零〇\\d]{1,6} ?号|(?:(?:19|20)\\d\\d ?年? ?)第 ?\\d{1,4} ?号)\\)?$`,
);

const NUMBER_END = new TailPattern(/号\)?$/);

/** Whether the line is nothing but a 文号 or the number of an order or announcement. */
export function isNumber(text: string): boolean {
  return (
    text.length <= 90 && text.length >= 5 && NUMBER_END.test(text) && !text.includes('关于') && NUMBER_LINE.test(text)
  );
}

const CLOSER =
  /^(?:\(?(?:此件|本文|此文|本件).{0,12}(?:公开|发布|删减|印发|略)|\(?(?:联系人|联系电话|联系方式|联系单位|联系地址|通信地址|通讯地址|邮政编码|电子邮[箱件]|邮箱|传真|电话)[:：]|\(?来源[:：]|(?:发布|发文|成文)(?:日期|时间)[:：]|信息来源[:：]|抄送|抄报|部内抄送|主送|分送|文件下载|信息公开|公开方式|责任编辑|扫一扫|打印本页|附件下载|相关链接|解读[:：]|[【[]?(?:政策|相关|图文|文字)?(?:解读|问答|图解|原文|全文)[】\]]?$|【[^】]{2,10}】$|字号$|\|字号$|印发\.?字号$)/;
/** What a site prints around a text: its card, its buttons, its footer. */
const SITE =
  /^(?:【(?:发布|发文|成文)[^】]{2,4}】|【?字体 ?[:：]|(?:打印|分享|关闭|收藏)(?:[ 】到]|$)|[【[ ](?:打印|关闭|分享)|您?的?(?:当前|现在|目前)(?:的|所在的?)?位置|您所在的?位置|首页 ?[>》|]|(?:上|下)一[篇条] ?[:：]|版权所有|[一-鿿]ICP备|相关(?:稿件|文章|新闻|阅读|报道)|(?:索 ?引 ?号|主题分类|信息分类|发文机[关构]|发布机构|公开(?:类别|范围|形式)|有效性|时效性|标 *题|浏览次数|点击数|阅读次数) ?[:：])/;
const LONGEST_SITE_LINE = 80;
const COLOPHON = /^.{2,30}办公[厅室] ?(?:\d{4} ?年 ?\d+ ?月 ?\d+ ?日) ?印发/;
/** The characters that such lines begin with. */
const CLOSER_HEADS = new Set(
  '(此本联通邮电传来抄部主分文信公责扫打附相解字|印【[政图问原全发成关收您当首上下版索有时标浏点阅京沪津渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川贵云藏陕甘青宁新',
);

/** Whether the line belongs to what stands around a document: its source, who answers questions, to whom copies go. */
export function isCloser(text: string): boolean {
  if (CLOSER_HEADS.has(text.charAt(0)) && (CLOSER.test(text) || (text.length <= LONGEST_SITE_LINE && SITE.test(text))))
    return true;
  return text.length < 90 && text.includes('印发') && COLOPHON.test(text);
}

const ANNEX_MARK = new HeadPattern(/^附(?:件|表|录|图)? ?(?:[\d一二三四五六七八九十]{0,3})? ?(?:[:：.]|$|(?=\d\.))/);

/** 附件, 附件2, 附:, 附件1：…; never a whole sentence. */
export function isAnnexMark(text: string): boolean {
  return text.length <= 120 && ANNEX_MARK.test(text);
}

const ORGANS_ADDRESSED =
  /(?:政府|革命委员会|部|委|局|厅|署|院|办|行|会|社|公司|集团|单位|机构|部门|企业|中心|中央|代表|委员|部队|武警|总部|兵团|大学|学校|院校|园区|街道|办事处|单位\)|各区|各市|各县|领导小组|指挥部|研究所|海关|法院|检察院|军区|兵|组织|同志|处|站|厂|各地|工会|联盟|你们|朋友|省|市|区|县|州|盟|旗|地方|级)(?:\(.{1,30}\)|等.{0,8})?$/;

const COLONS = Signs.of(':：');

/** Whether the line names those a document is sent to: it ends in a colon and holds nothing but organs. */
export function isAddressee(text: string): boolean {
  if (text.length > 600 || !COLONS.at(text, text.length - 1)) return false;
  const words = text.slice(0, -1).trim();
  if (
    /[。；！？《》“”\t]|如下$|通知$|事项$|意见$|要求$|[以下]{2}$|^\d|^附|^联系|^来源/.test(words) ||
    startsProvision(words)
  )
    return false;
  return ORGANS_ADDRESSED.test(words);
}
