import { describe, expect, test } from 'vitest';
import { decideValidity, endingOf, type ValidityFacts } from '../../graph/validity.ts';

describe('decideValidity', () => {
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
    expect(decideValidity({ ...facts, ...other }, on).state).toBe(expected);
  });
});

test.each([
  // The day that the words give themselves, in digits, in Chinese numerals, broken over a line.
  ['《甲办法》自2025年1月1日起废止', '乙办法', 'superseded', '2025-01-01'],
  ['《甲办法》于二〇二五年一月一日停止执行', '乙办法', 'superseded', '2025-01-01'],
  ['《甲办法》自2025年1月\n1日起同时废止', '乙办法', 'superseded', '2025-01-01'],
  // None of its own: it ends with the beginning of the other.
  ['《甲办法》（甲政发〔2019〕2号）同时废止', '乙办法', 'superseded', null],
  // The day of something else.
  ['自2025年1月1日起施行，《甲办法》同时废止', '乙办法', 'superseded', null],
  // A decision that only declares others void puts nothing in their place.
  ['《甲办法》等2件文件失效', '关于宣布失效一批文件的通知', 'abolished', null],
] as const)('%s in %s', (quote, title, kind, day) => {
  expect(endingOf(quote, title)).toEqual({ kind, day });
});
