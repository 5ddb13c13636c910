import { describe, expect, it } from 'vitest';
import { readLines } from '../../../importers/reading/line.ts';
import { splitClosers } from '../../../importers/reading/split-closers.ts';

describe('splitClosers', () => {
  it.each([
    // A remark behind a date.
    ['2022年12月5日(此件主动公开)', ['2022年12月5日', '(此件主动公开)']],
    // Who answers questions, a remark and a source behind a date.
    [
      '2022年11月16日(联系人:某处 张某;电话:2358)(此件主动公开)来源:某网站',
      ['2022年11月16日', '(联系人:某处 张某;电话:2358)', '(此件主动公开)', '来源:某网站'],
    ],
    // A source behind a date.
    ['2022 年 12 月 5 日来源:中国政府网', ['2022 年 12 月 5 日', '来源:中国政府网']],
    // The first sentence behind a date.
    ['2022年3月23日为促进氢能发展,编制本规划。', ['2022年3月23日', '为促进氢能发展,编制本规划。']],
    // An edition that belongs to the title above, and the first sentence.
    ['(征求意见稿)为把握机遇,起草本方案。', ['(征求意见稿)', '为把握机遇,起草本方案。']],
    // A date within a sentence.
    ['2022年12月5日起施行。', ['2022年12月5日起施行。']],
    // A provision that speaks of sources.
    ['(一)材料的来源:由申请人说明(此件从略)。', ['(一)材料的来源:由申请人说明(此件从略)。']],
  ])('%s', (text, expected) => {
    const lines = readLines(text).flatMap(splitClosers);
    expect(lines.map((line) => line.text)).toEqual(expected);
    for (const line of lines) expect(text.slice(line.start, line.end)).toBe(line.text);
  });
});
