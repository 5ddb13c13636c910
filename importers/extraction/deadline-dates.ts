import { lastDay, parseDate } from '../../graph/dates.ts';
import { readNumber } from '../../graph/numbers.ts';
import { gather } from '../gather.ts';
import { matchesOf } from '../matches.ts';

/** A date of a paragraph, and the words around it that tell what it stands for. */
export interface WrittenDate {
  readonly from: number;
  readonly to: number;
  /** ISO, as precise as it is written. */
  readonly value: string;
  /** `before`: it ends in 前 or 内; `end`: in 底 or 末; `part`: a day, month, quarter or half of a year; `year`: a bare year; `plan-end`, `plan`: 规划期末, 规划期间. */
  readonly form: 'before' | 'end' | 'part' | 'year' | 'plan-end' | 'plan';
}

const CN_DIGIT = '[一二三四五六七八九〇零○O]';
const MONTH = '(?:\\d{1,2}|十[一二]?|[一二三四五六七八九])';
const DAY = '(?:\\d{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])';
const RANGE = '[-—–―~～至到]+';
const PART = `${MONTH} ?月? ?${RANGE} ?${MONTH} ?月(?!\\d)|${MONTH} ?月(?:份|(?: ?${DAY} ?日)?)(?! ?[-—–―~～至到] ?[\\d一二十])|第?[一二三四1-4] ?季度|[上下]半年`;
/** 4—6月: its last month counts. */
const SPAN = new RegExp(`^${MONTH} ?月? ?${RANGE} ?(?=${MONTH})`);
const LAST = '年?[底末]|年?内';
const BEFORE = '(?:之|以)?前(?!期|一|述|往|列|款|置|沿|提|景|三|两|身|端|瞻)';
const DATED = new RegExp(
  `(?:(?:19|20)(?<!\\d{3})\\d\\d|[一二](?<![〇零○一二三四五六七八九十][一二])${CN_DIGIT}{3}|今|本|明) ?年(?: ?(${PART}))?(?: ?(${LAST}))?(?: ?(${BEFORE}))?`,
  'g',
);
/** 6月30日前, 年底前: of the year that was named before, or of the year of issue. */
const UNDATED = new RegExp(
  `(?<![\\d年月次每] ?)(?:(${MONTH} ?月(?: ?${DAY} ?日)?)[底末]? ?|年[底末])${BEFORE}|(?<=^|[，。；：、,]|力争|争取|确保|在|于|计划|，)年内`,
  'g',
);
const PLAN = /["“”]?(十[一二三四五六七八]|[六七八九])五["“”]? ?(规划|计划)?(期?末|期间|时期|期内)/g;

/** The dates of a paragraph in text order. `since`: the day of issue, which tells the year of 今年 and 6月底前; null leaves those out. */
export function findDates(text: string, since: string | null): readonly WrittenDate[] {
  const dates = text.includes('年') ? gather(matchesOf(DATED, text), (match) => dated(match, since)) : [];
  const undated = /前|年内/.test(text) ? undatedIn(text, dates, since) : [];
  const plans = text.includes('五') && /[末期]/.test(text) ? matchesOf(PLAN, text).map(planOf) : [];
  const found = [...dates, ...undated, ...plans];
  return undated.length + plans.length === 0 ? found : found.sort((a, b) => a.from - b.from);
}

function dated(match: RegExpExecArray, since: string | null): readonly WrittenDate[] {
  const [words, part, last, before] = match;
  const year = yearOf(words, since);
  const value = year === null ? null : dateOf(year, part);
  if (value === null) return [];
  const form =
    before !== undefined || last?.endsWith('内') ? 'before' : last !== undefined ? 'end' : part ? 'part' : 'year';
  return [{ from: match.index, to: match.index + words.length, value, form }];
}

function yearOf(words: string, since: string | null): string | null {
  if (/^\d/.test(words)) return words.slice(0, 4);
  if (!/^[今本明]/.test(words)) return parseDate(words)?.slice(0, 4) ?? null;
  return since === null ? null : String(Number(since.slice(0, 4)) + (words.startsWith('明') ? 1 : 0));
}

/** 第三季度 ends with September, 上半年 with June. */
function dateOf(year: string, part: string | undefined): string | null {
  if (part === undefined) return year;
  if (part.endsWith('半年')) return `${year}-${part.startsWith('上') ? '06' : '12'}`;
  if (part.endsWith('季度')) {
    const quarter = readNumber(/[一二三四1-4]/.exec(part)?.[0] ?? '') ?? 4;
    return `${year}-${String(quarter * 3).padStart(2, '0')}`;
  }
  return parseDate(`${year}年${part.replace(SPAN, '')}`);
}

function undatedIn(text: string, dates: readonly WrittenDate[], since: string | null): readonly WrittenDate[] {
  let next = 0;
  return matchesOf(UNDATED, text).flatMap((match) => {
    const to = match.index + match[0].length;
    while ((dates[next]?.to ?? text.length) <= match.index) next++;
    return (dates[next]?.from ?? text.length) < to ? [] : undatedOf(match, dates[next - 1]?.value ?? null, since);
  });
}

function undatedOf(match: RegExpExecArray, named: string | null, since: string | null): readonly WrittenDate[] {
  const year = (named ?? since)?.slice(0, 4);
  const value = year === undefined ? null : dateOf(year, match[1]);
  if (value === null || (named === null && since !== null && lastDay(value) < since)) return [];
  return [{ from: match.index, to: match.index + match[0].length, value, form: 'before' }];
}

/** The plan of number n ends in the year 1955 + 5n (from the third on). */
function planOf(match: RegExpExecArray): WrittenDate {
  const [words, number = '', , time = ''] = match;
  const value = String(1955 + 5 * (readNumber(number) ?? 0));
  return { from: match.index, to: match.index + words.length, value, form: time.endsWith('末') ? 'plan-end' : 'plan' };
}
