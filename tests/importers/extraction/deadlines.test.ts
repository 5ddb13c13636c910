import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { deadlinesIn, findDeadlines } from '../../../importers/extraction/deadlines.ts';
import { instrumentOf } from './instrument-fixture.ts';

const SINCE = '2024-05-06';

function datesIn(sentence: string, since: string | null = SINCE): readonly string[] {
  return deadlinesIn(sentence, since).map(({ value }) => value);
}

describe('what is a deadline', () => {
  it.each([
    // 到…年, with 底, 末, a month, a blank, full Chinese numerals.
    ['到2027年，全区绿道全部连通。', ['2027']],
    ['到 2030 年底，旧管网更换完毕。', ['2030']],
    ['力争到2026年6月底建成两座泵站。', ['2026-06']],
    ['到二〇二五年末，泵站全部改造。', ['2025']],
    // …前.
    ['2025年底前完成河道清淤。', ['2025']],
    ['各区于2025年6月30日前上报台账。', ['2025-06-30']],
    ['2026年6月底前，改造老旧管网。', ['2026-06']],
    ['确保2030年前用水达峰。', ['2030']],
    ['2025年三季度以前修复堤防。', ['2025-09']],
    // Halves, quarters and months without 前, where something is to come about.
    ['2025年上半年，建成调度平台。', ['2025-06']],
    ['2025年第一季度完成摸底。', ['2025-03']],
    ['2024年7—9月，各区组织自查。', ['2024-09']],
    ['2026年培育节水企业20家。', ['2026']],
    // The year that goes without saying.
    ['今年9月底前完成整改。', ['2024-09']],
    ['各单位于8月20日前报送方案。', ['2024-08-20']],
    ['2025年4月前完成评审，10月底前完成验收。', ['2025-04', '2025-10']],
    ['力争年内开工。', ['2024']],
    ['年底前完成普查。', ['2024']],
    ['明年6月前建成。', ['2025-06']],
    // A plan's end, and its years.
    ['到“十四五”末，再生水利用率达到30%。', ['2025']],
    ['“十五五”期末基本建成海绵城市。', ['2030']],
    ['“十四五”期间新增绿地50公顷。', ['2025']],
    ['2026—2030年，新增绿地80公顷。', ['2030']],
    // Again and again.
    ['每年12月底前公布结果。', ['P1Y/12']],
    ['各区每年6月30日前提交报告。', ['P1Y/06-30']],
    ['每月25日前报送进度。', ['P1M/25']],
    ['每季度召开一次调度会。', ['P3M']],
    ['原则上每半年召开例会。', ['P6M']],
    // A term whose first day is known.
    ['自2025年1月1日起三年内完成搬迁。', ['2027-12-31']],
    ['自印发之日起6个月内制定细则。', ['2024-11-05']],
    // The day by which to answer.
    ['请于2024年6月10日前反馈。', ['2024-06-10']],
    ['报名截止时间为2024年7月1日。', ['2024-07-01']],
  ])('%s', (sentence, dates) => {
    expect(datesIn(sentence)).toEqual(dates);
  });
});

describe('what is none', () => {
  it.each([
    // What happened.
    ['2020年以来，全区新建绿道90公里。'],
    ['已于2023年底完成清淤。'],
    ['截至2024年底，建成泵站三座。'],
    ['到2023年，绿道达到90公里。'],
    ['2024年4月，市水务局组织了检查。'],
    // Documents, titles, school years and quotas.
    ['落实《节水规划（2021—2035年）》。'],
    ['按照2030年前节水行动方案推进。'],
    ['公布2024年度用水计划。'],
    // From when and until when the document is in force.
    ['本办法自2025年1月1日起施行。'],
    ['有效期至2027年12月31日。'],
    ['本政策执行至2026年底。'],
    // What is compared with.
    ['用水量比2025年下降10%。'],
    ['在2025年基础上再降两成。'],
    // Which ones are meant.
    ['对2025年底前取得许可的企业适用旧标准。'],
    ['2025年前可申请减免。'],
    // No date at all.
    ['长期坚持，持续推进节水。'],
    ['平均每年用水三百万吨。'],
    ['用三年时间建成。'],
  ])('%s', (sentence) => {
    expect(datesIn(sentence)).toEqual([]);
  });

  it('says nothing of 今年 where no day of issue is known', () => {
    expect(datesIn('今年9月底前完成整改。', null)).toEqual([]);
  });
});

test('a provision keeps each date once, with the clause behind it', () => {
  const { view, instrument } = instrumentOf(
    '某市节水方案',
    ['到2026年，管网漏损率下降，到2026年还要建成平台。', '每季度召开一次会议，通报情况。'],
    { issued: SINCE },
  );
  const found = findDeadlines(view, instrument);
  expect(found.map(({ date, rule, evidence }) => [date, rule, evidence.quote, evidence.line])).toEqual([
    ['2026', 'to-date', '到2026年，管网漏损率下降', 2],
    ['P3M', 'recurring', '每季度召开一次会议', 3],
  ]);
});

test('every year, month and day is read as written', () => {
  const parts = fc.record({
    year: fc.integer({ min: 2025, max: 2090 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  fc.assert(
    fc.property(parts, ({ year, month, day }) => {
      const two = (part: number): string => String(part).padStart(2, '0');
      expect(datesIn(`${year}年底前完成整改。`)).toEqual([String(year)]);
      expect(datesIn(`各区在${year}年${month}月底前完成整改。`)).toEqual([`${year}-${two(month)}`]);
      expect(datesIn(`请于${year}年${month}月${day}日前报送。`)).toEqual([`${year}-${two(month)}-${two(day)}`]);
    }),
  );
});

test.each(['2025年', '2025年底前', '“十四五”', '每年', '自印发之日起', '6月底前', '到'])(
  'time grows with the length of a line of %s',
  (words) => {
    // The time that it works, not that it waits for others.
    const start = process.cpuUsage();
    deadlinesIn(words.repeat(400_000 / words.length), SINCE);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
  },
);
