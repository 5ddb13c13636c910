import { describe, expect, it } from 'vitest';
import { asWritten, writtenSpan } from '../../../importers/reading/as-written.ts';

describe('asWritten', () => {
  it.each([
    // Full-width brackets, a line break and blanks in the source.
    ['中国(天津)自由贸易试验区方案', '中国（天津）自由\n贸易试验区 方案', '中国（天津）自由贸易试验区方案'],
    // Full-width digits.
    ['产业规划(2023-2025)', '产业规划（２０２３－２０２５）', '产业规划（２０２３－２０２５）'],
    // Half-width signs are the source's own, too.
    ['行动计划(2024-2026年)', '行动计划(2024-2026年)', '行动计划(2024-2026年)'],
    // The second place of its first character is the right one.
    ['市(区)办法', '市市（区）办法', '市（区）办法'],
    // A name that does not stand there stays.
    ['另一(区)办法', '市（区）办法', '另一(区)办法'],
  ])('%s', (name, text, expected) => {
    expect(asWritten(name, text, [{ start: 0, end: text.length }])).toBe(expected);
  });
});

describe('writtenSpan', () => {
  it('finds a name whatever its widths and blanks', () => {
    const text = '见《某某（2022 年）\n办法》。';
    const span = writtenSpan('某某(2022年)办法', text, { start: 0, end: text.length });
    expect(span === null ? null : text.slice(span.start, span.end)).toBe('某某（2022 年）\n办法');
  });

  it('finds nothing where it does not stand', () => {
    expect(writtenSpan('别的办法', '某某办法', { start: 0, end: 4 })).toBeNull();
  });
});
