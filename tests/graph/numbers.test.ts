import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from '../../graph/numbers.ts';

describe('readNumber', () => {
  test.each([
    // Digits with a point, with commas.
    ['1,500', 1500],
    ['2.5', 2.5],
    // Chinese numerals: counts, years read sign by sign, both large scales.
    ['十', 10],
    ['十二', 12],
    ['一百零五', 105],
    ['两千五百', 2500],
    ['六亿一千三百万', 613_000_000],
    ['一万五千亿', 1_500_000_000_000],
    ['三万亿', 3_000_000_000_000],
    ['二〇三五', 2035],
    // No number.
    ['', null],
    ['若干', null],
    ['一二十', null],
  ])('%s', (text, expected) => {
    expect(readNumber(text)).toBe(expected);
  });

  test('reads back every number that is written out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (value) => {
        expect(readNumber(written(value))).toBe(value);
      }),
    );
  });
});

const SIGNS = '零一二三四五六七八九';

/** A number in Chinese numerals. */
function written(value: number): string {
  for (const [scale, sign] of [
    [100_000_000, '亿'],
    [10_000, '万'],
    [1000, '千'],
    [100, '百'],
    [10, '十'],
  ] as const) {
    if (value < scale) continue;
    const rest = value % scale;
    const gap = rest > 0 && rest < scale / 10 ? '零' : '';
    return `${written(Math.floor(value / scale))}${sign}${gap}${rest > 0 ? written(rest) : ''}`;
  }
  return SIGNS.charAt(value);
}
