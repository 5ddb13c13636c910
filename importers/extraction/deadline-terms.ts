import { parseDate } from '../../graph/dates.ts';
import { readNumber } from '../../graph/numbers.ts';
import { matchesOf } from '../matches.ts';
import type { WrittenPeriod } from './deadline-recurring.ts';

/** 自2024年1月1日起三年内, 自印发之日起6个月内 */
const TERM =
  /(?:自|从) ?(?:((?:19|20)\d\d ?年 ?\d{1,2} ?月 ?\d{1,2} ?日)|本?[一-鿿]{0,6}(?:印发|发布|公布|下发)之日) ?起?，? ?(\d{1,3}|[一二两三四五六七八九十]{1,3}) ?(年|个月|日|天)(?:之|以)?内/g;

/** Terms of which a paragraph gives, or the day of issue tells, the first day; their value is the last one. */
export function findTerms(text: string, since: string | null): readonly WrittenPeriod[] {
  if (!/[日起]/.test(text) || !text.includes('内')) return [];
  return matchesOf(TERM, text).flatMap((match) => {
    const [words, day, count = '', unit = ''] = match;
    const first = day === undefined ? since : parseDate(day);
    const value = first === null || first.length < 10 ? null : lastDayOf(first, readNumber(count) ?? 0, unit);
    return value === null ? [] : [{ from: match.index, to: match.index + words.length, value }];
  });
}

function lastDayOf(first: string, count: number, unit: string): string {
  const [year = 0, month = 1, day = 1] = first.split('-').map(Number);
  const months = unit === '年' ? count * 12 : unit === '个月' ? count : 0;
  const days = months === 0 ? count : -1;
  return new Date(Date.UTC(year, month - 1 + months, day + days)).toISOString().slice(0, 10);
}
