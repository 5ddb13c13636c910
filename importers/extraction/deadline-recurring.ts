import { readNumber } from '../../graph/numbers.ts';
import { matchesOf } from '../matches.ts';

/** A period in which a duty comes again. */
export interface WrittenPeriod {
  readonly from: number;
  readonly to: number;
  /** P1Y, P1Y/12, P1Y/06-30, P3M, P1M/25 … */
  readonly value: string;
}

const MONTH = '(\\d{1,2}|十[一二]?|[一二三四五六七八九])';
const DAY = '(\\d{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])';
const BEFORE = '(?:之|以)?前';
/** 每年12月底前, 每年6月30日前, 每年年底前; 每月25日前, 每季度末前 */
const BY = new RegExp(
  `每(?:一)?(年|半年|个?季度|个?月|周)度?(?:的)? ?(?:${MONTH} ?月(?: ?${DAY} ?日)?[底末]?|年?[底末]|(?:首月|第一个月)?${DAY}[日号])? ?${BEFORE}`,
  'g',
);
/** What is done again and again, right behind the period. */
const DUTY =
  '(?:召开|报送|上报|报告|通报|调度|汇总|评估|组织|发布|公布|公开|更新|梳理|检查|督[查导促]|巡查|考核|总结|修订|会商|研究|听取|举办|开展|推出|编制|向|对|将|定期|集中|要|应|须|谋划|遴选|评选|认定|安排专题)';
const AGAIN = new RegExp(
  `每(?:一)?(年|半年|个?季度|个?月|周)度?(?:原则上|至少|都要|均|，)?(?:\\d{1,2}月份?)?${DUTY}`,
  'g',
);
/** 自2007年起每年: what has been done so far. */
const RECOUNTED = /自[^，。；]{2,12}起，?[^，。；]{0,8}$/;
const PERIODS: Readonly<Record<string, string>> = { 年: 'P1Y', 半年: 'P6M', 季度: 'P3M', 月: 'P1M', 周: 'P1W' };

/** The periods of a paragraph in which something is to be done again, in text order. */
export function findPeriods(text: string): readonly WrittenPeriod[] {
  if (!text.includes('每')) return [];
  const by = matchesOf(BY, text).map((match) => byOf(match));
  const again = matchesOf(AGAIN, text).filter(
    ({ index }) => !RECOUNTED.test(text.slice(Math.max(0, index - 24), index)),
  );
  return [...by, ...again.map(againOf)].sort((a, b) => a.from - b.from);
}

function byOf(match: RegExpExecArray): WrittenPeriod {
  const [words, unit = '', month, day, dayOfMonth] = match;
  const period = PERIODS[unit.replace('个', '')] ?? 'P1Y';
  const parts = [month, day ?? dayOfMonth].flatMap((part) => (part === undefined ? [] : [twoDigits(part)]));
  const value = parts.length === 0 ? period : `${period}/${parts.join('-')}`;
  return { from: match.index, to: match.index + words.length, value };
}

function againOf(match: RegExpExecArray): WrittenPeriod {
  const unit = (match[1] ?? '').replace('个', '');
  const words = `每${match[1]}`;
  return { from: match.index, to: match.index + words.length, value: PERIODS[unit] ?? 'P1Y' };
}

function twoDigits(text: string): string {
  return String(readNumber(text) ?? 0).padStart(2, '0');
}
