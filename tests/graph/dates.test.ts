import { describe, expect, test } from 'vitest';
import { datesAgree, firstDay, lastDay, parseDate } from '../../graph/dates.ts';

describe('parseDate', () => {
  test.each([
    // Digits, with blanks, full width.
    ['2024年6月30日', '2024-06-30'],
    ['２０２４ 年 ６ 月 5 日', '2024-06-05'],
    // Chinese numerals with each sign for zero.
    ['二〇二二年十一月二十九日', '2022-11-29'],
    ['二○二三年十月三十一日', '2023-10-31'],
    // Less precise.
    ['2025年8月底前', '2025-08'],
    ['到2030年', '2030'],
    // Already ISO, or with dots.
    ['2024-06-30', '2024-06-30'],
    ['2024.6.3', '2024-06-03'],
    // Days that do not exist, no date.
    ['2023年2月29日', null],
    ['2023年13月', null],
    ['有效期五年', null],
  ])('%s', (text, expected) => {
    expect(parseDate(text)).toBe(expected);
  });
});

test('the days that an imprecise date covers', () => {
  expect([firstDay('2024'), firstDay('2024-02'), firstDay('2024-02-03')]).toEqual([
    '2024-01-01',
    '2024-02-01',
    '2024-02-03',
  ]);
  expect([lastDay('2024'), lastDay('2024-02'), lastDay('2024-02-03')]).toEqual([
    '2024-12-31',
    '2024-02-29',
    '2024-02-03',
  ]);
});

test('a month agrees with its days, not with another', () => {
  expect(datesAgree('2024-01', '2024-01-05')).toBe(true);
  expect(datesAgree('2024-01', '2024-02-05')).toBe(false);
});
