import { describe, expect, test } from 'vitest';
import { datesAgree, firstDay, lastDay, parseDate, type ValidityFacts, validity } from '../../graph/dates.ts';

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

describe('validity', () => {
  const facts: ValidityFacts = {
    status: 'issued',
    issued: '2022-11-29',
    effective: '2023-01-01',
    expires: '2027-12-31',
    supersededFrom: null,
    abolishedFrom: null,
  };
  test.each([
    // Before it takes effect, on its first and last day, after it.
    [{}, '2022-12-31', 'not-yet'],
    [{}, '2023-01-01', 'in-force'],
    [{}, '2027-12-31', 'in-force'],
    [{}, '2028-01-01', 'expired'],
    // To the end of a month.
    [{ expires: '2025-08' }, '2025-08-31', 'in-force'],
    [{ expires: '2025-08' }, '2025-09-01', 'expired'],
    // A successor, before and after its day; one without a day.
    [{ supersededFrom: '2024-05-01' }, '2024-04-30', 'in-force'],
    [{ supersededFrom: '2024-05-01' }, '2024-05-01', 'superseded'],
    [{ supersededFrom: 'unknown' }, '2024-04-30', 'superseded'],
    // Void without a successor.
    [{ abolishedFrom: '2024-05-01' }, '2025-01-01', 'abolished'],
    // Never issued.
    [{ status: 'draft' }, '2024-01-01', 'not-yet'],
    // Without its own day of effect the day of issue counts; without any nothing is known.
    [{ effective: null }, '2022-11-29', 'in-force'],
    [{ issued: null, effective: null, expires: null }, '2024-01-01', 'unknown'],
  ] as const)('%j on %s', (other, on, expected) => {
    expect(validity({ ...facts, ...other }, on)).toBe(expected);
  });
});
