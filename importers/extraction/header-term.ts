import { lastDay, parseDate, smallNumber } from '../../graph/dates.ts';
import { matchesOf } from '../matches.ts';
import { type Paragraph, sourceSpan } from '../reading/paragraph.ts';
import type { Fact } from './header.ts';
import { approvalIn } from './header-approval.ts';
import { annexed, isPermit, isTermOfPaper, speaksOfText } from './header-permit.ts';

/** From when and until when a document is in force, as far as its text says. */
export interface Term {
  readonly effective: Fact<string> | null;
  readonly expires: Fact<string> | null;
}

const DATE =
  '(?:\\d{4} ?年 ?\\d{1,2} ?月(?: ?\\d{1,2} ?日)?|[一二][一二三四五六七八九○〇零]{3}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)';
const VERB = '(?:正式)?(?:起?施行|实施|执行|生效|试行|开始施行)';
const FROM_DATE = new RegExp(
  `(?:自|从|于) ?(${DATE}) ?起? ?${VERB}|(?:执行|实施|施行)(?:期限?|时间)[为是:：]?(?:自|从)? ?(${DATE}) ?起?[至到]`,
  'g',
);
/** 自印发之日起施行, 自公布之日起30日后施行 */
const FROM_ISSUE = new RegExp(
  `自?(?:本[一-鿿]{1,6})?(?:印发|发布|公布|下发|发文|签发|发出|颁布|公告|下达)之日起 ?(?:(\\d{1,3}|[一二三四五六七八九十]{1,3}) ?日后)?${VERB}`,
);
const FROM_APPROVAL = new RegExp(`自(?:经|报)?([一-鿿]{0,12}?)(?:审核|审查)?批准之日起 ?${VERB}`);
/** 有效期至2026年12月31日, 至2026年底; 自…起至2026年12月31日止施行 */
const UNTIL_DATE = `${DATE}|\\d{4} ?年(?=[底末])`;
const UNTIL = [
  new RegExp(
    `(?:有效期|执行期|试点期|实施期|试行期)(?:限)?[为是:：]?[^。；，,至到]{0,24}(?:至|到|截至) ?(${UNTIL_DATE})[底末]?`,
  ),
  new RegExp(`(?:施行|实施|执行|起)[，,]?(?:有效|执行)?(?:至|到) ?(${DATE}) ?(?:止|为止|期满|废止|失效|自行失效)`),
  new RegExp(`起?(?:至|到) ?(${DATE}) ?(?:止|为止|期间)?(?:施行|实施|执行)`),
] as const;
const COUNT = '(\\d{1,2}|[一二两三四五六七八九十]) ?(年|个月)';
/** 有效期5年, 试点期限为两年; 起试行2年, 暂定执行两年 with nothing behind */
const PERIODS = [
  new RegExp(
    `(?:有效期(?:限)?|试点(?:时间|期限|期)|(?:施行|实施|执行|试行)期(?:限)?|暂行期(?:限)?)(?:暂定)?(?:为|是)? ?${COUNT}`,
  ),
  new RegExp(`(?:起|暂定) ?(?:施行|实施|执行|试行|暂行) ?${COUNT}(?=[。；，,）)]|$)`),
] as const;
/** 有效期3年，自2024年4月1日起计算: when the period begins. */
const COUNTED_FROM = new RegExp(`^[，,] ?(?:自|从) ?(${DATE}) ?起?(?:计算|算起|计|开始)`);
/** What speaks of the document itself. */
const SELF =
  /(?:本|该|以上|上述|此)[一-鿿]{0,10}|^[^《]{0,14}$|(?:现予|予以)(?:公布|公告|发布|通告)|^现(?:予以?)?(?:公布|发布)《|公布，$|现(?:予以?)?(?:印发|发布)(?:给你们)?，$/;

/** What a term is read from. */
export interface TermInput {
  /** The document's paragraphs, its notice's first. */
  readonly texts: readonly Paragraph[];
  /** A bracket under the title that tells who approved it, and when. */
  readonly headnote: Paragraph | null;
  readonly title: string;
  readonly issuers: readonly string[];
  /** What 自印发之日起 means. */
  readonly issued: string | null;
}

const IN_FORCE = /施行|实施|执行|生效|有效期|试点时间|试点期|试行/;
const BOUND_WORDS = /[自从于至到为期]/;

/** Reads the term off a document's paragraphs. The last sentence that says something counts. */
export function readTerm(input: TermInput): Term {
  const { texts, issued } = input;
  const annexes = annexed(texts);
  let ofPaper: Fact<string> | null = null;
  let effective: Fact<string> | null = null;
  let expires: Fact<string> | null = null;
  for (const paragraph of texts) {
    const { text } = paragraph;
    if (!BOUND_WORDS.test(text) || !IN_FORCE.test(text)) continue;
    effective = effectiveIn(paragraph, input) ?? effective;
    const until = expiresIn(paragraph, effective?.value ?? issued);
    if (until === null) continue;
    if (isOwnTerm(text, until.at, annexes.has(paragraph))) expires = until;
    else ofPaper ??= until;
  }
  return { effective, expires: expires ?? (isPermit(input.title) ? ofPaper : null) };
}

/** Whether a term is the document's, and not that of a paper which it names or annexes. */
function isOwnTerm(text: string, at: number, isAnnexed: boolean): boolean {
  return !isTermOfPaper(text, at) && (!isAnnexed || speaksOfText(text, at));
}

function effectiveIn(paragraph: Paragraph, input: TermInput): Fact<string> | null {
  const { text } = paragraph;
  const { issued } = input;
  for (const match of text.includes('月') ? matchesOf(FROM_DATE, text) : []) {
    const date = parseDate(match[1] ?? match[2] ?? '');
    if (date === null || !ofItself(text, match.index, match[1] ?? '')) continue;
    return {
      value: date.length === 7 ? `${date}-01` : date,
      spans: [sourceSpan(paragraph, match.index, match.index + match[0].length)],
      rule: 'effective.date',
    };
  }
  if (!text.includes('之日起')) return null;
  const match = issued === null ? null : FROM_ISSUE.exec(text);
  if (match === null || issued === null) return fromApproval(paragraph, input);
  if (!ofItself(text, match.index, '')) return null;
  const span = sourceSpan(paragraph, match.index, match.index + match[0].length);
  const days = match[1] === undefined || issued.length < 10 ? 0 : smallCount(match[1]);
  return { value: daysAfter(issued, days), spans: [span], rule: 'effective.issue' };
}

/** 自国务院批准之日起施行: from the day on which the text says that it was approved, or on which that body itself issues it. */
function fromApproval(paragraph: Paragraph, { texts, headnote, issuers, issued }: TermInput): Fact<string> | null {
  const match = FROM_APPROVAL.exec(paragraph.text);
  if (match === null || !ofItself(paragraph.text, match.index, '')) return null;
  const body = match[1] ?? '';
  const approval = approvalIn(headnote === null ? texts : [headnote, ...texts], body);
  const value = approval?.date ?? (issuers.includes(body) ? issued : null);
  if (value === null) return null;
  const span = sourceSpan(paragraph, match.index, match.index + match[0].length);
  return { value, spans: approval === null ? [span] : [span, approval.span], rule: 'effective.approval' };
}

/** Whether the words before, in the same sentence, speak of the document itself and not of another one. */
function ofItself(text: string, at: number, _date: string): boolean {
  const before = text.slice(0, at);
  const sentence = before.slice(
    Math.max(before.lastIndexOf('。'), before.lastIndexOf('；'), before.lastIndexOf('：')) + 1,
  );
  if (/《[^》]+》[^，]{0,12}$/.test(sentence) && !/本[一-鿿]{1,8}$/.test(sentence)) return false;
  const plain = sentence.replace(
    /^(?:第[一二三四五六七八九十百]+条|[(（]?[一二三四五六七八九十\d]+[)）]?[、.]?) ?/,
    '',
  );
  return SELF.test(plain) || plain.length <= 14;
}

/** The last day, and where in the paragraph the words that give it begin. */
interface Expiry extends Fact<string> {
  readonly at: number;
}

function expiresIn(paragraph: Paragraph, from: string | null): Expiry | null {
  const { text } = paragraph;
  for (const pattern of /月|年[底末]/.test(text) ? UNTIL : []) {
    const match = pattern.exec(text);
    const date = match === null ? null : parseDate(match[1] ?? '');
    if (match === null || date === null || /《[^》]*$/.test(text.slice(Math.max(0, match.index - 60), match.index)))
      continue;
    const span = sourceSpan(paragraph, match.index, match.index + match[0].length);
    return { value: lastDay(date), spans: [span], rule: 'expires.date', at: match.index };
  }
  const match = PERIODS.map((pattern) => pattern.exec(text)).find((found) => found !== null) ?? null;
  if (match === null) return null;
  const counted = parseDate(COUNTED_FROM.exec(text.slice(match.index + match[0].length))?.[1] ?? '') ?? from;
  if (counted === null || counted.length < 10) return null;
  if (!ofItself(text, match.index, '') && !/施行|实施/.test(text.slice(Math.max(0, match.index - 30), match.index)))
    return null;
  const count = smallCount(match[1] ?? '');
  return {
    value: dayBefore(counted, match[2] === '年' ? count * 12 : count),
    spans: [sourceSpan(paragraph, match.index, match.index + match[0].length)],
    rule: 'expires.years',
    at: match.index,
  };
}

function smallCount(text: string): number {
  return smallNumber(text.replace('两', '二')) ?? 0;
}

function daysAfter(day: string, days: number): string {
  if (days === 0) return day;
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The last day of a term of so many months that begins on `from`. */
function dayBefore(from: string, months: number): string {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, day - 1)).toISOString().slice(0, 10);
}
