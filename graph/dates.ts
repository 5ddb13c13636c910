import { DIGIT } from './numbers.ts';

/** ISO dates whose length shows their precision: 2024, 2024-06, 2024-06-30. */

const DATE =
  /([12]\d{3}|[一二三四五六七八九〇零○O]{4})年(?:(\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:(\d{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日)?)?/;

/** The first date of a text (2024年6月30日, 二〇二四年六月, 2024-06-30), as precise as it is written; null without one or for a day that does not exist. */
export function parseDate(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  const iso = /(?<!\d)([12]\d{3})[-./](\d{1,2})(?:[-./](\d{1,2}))?(?!\d)/.exec(plain);
  const chinese = DATE.exec(plain);
  if (chinese !== null && (iso === null || chinese.index <= iso.index)) {
    return isoDate(yearOf(chinese[1] ?? ''), smallNumber(chinese[2]), smallNumber(chinese[3]));
  }
  return iso === null ? null : isoDate(Number(iso[1]), smallNumber(iso[2]), smallNumber(iso[3]));
}

function yearOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : Number([...text].map((sign) => DIGIT[sign] ?? 0).join(''));
}

/** 六 -> 6, 十二 -> 12, 三十一 -> 31, 07 -> 7; null for what is no number below 100. */
export function smallNumber(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d+$/.test(text)) return Number(text);
  const ten = text.indexOf('十');
  if (ten < 0) return DIGIT[text] ?? null;
  return (ten === 0 ? 1 : (DIGIT[text.charAt(0)] ?? 0)) * 10 + (DIGIT[text.charAt(ten + 1)] ?? 0);
}

function isoDate(year: number, month: number | null, day: number | null): string | null {
  if (month === null) return String(year);
  if (month < 1 || month > 12) return null;
  const head = `${year}-${pad(month)}`;
  if (day === null) return head;
  return day >= 1 && day <= daysIn(year, month) ? `${head}-${pad(day)}` : null;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
}

/** The first day that a date may mean: 2024-06 -> 2024-06-01. */
export function firstDay(date: string): string {
  const month = date.length >= 7 ? date.slice(4, 7) : '-01';
  return date.slice(0, 4) + month + (date.length >= 10 ? date.slice(7, 10) : '-01');
}

/** The last day that a date may mean: 2024-06 -> 2024-06-30. */
export function lastDay(date: string): string {
  if (date.length >= 10) return date.slice(0, 10);
  const month = date.length >= 7 ? Number(date.slice(5, 7)) : 12;
  return `${date.slice(0, 4)}-${pad(month)}-${pad(daysIn(Number(date.slice(0, 4)), month))}`;
}

/** Whether two dates can mean one day: one is a less precise way to write the other. */
export function datesAgree(one: string | null, other: string | null): boolean {
  return one === null || other === null || one.startsWith(other) || other.startsWith(one);
}
