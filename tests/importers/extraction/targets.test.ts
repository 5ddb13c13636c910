import { describe, expect, it, test } from 'vitest';
import { deadlinesIn } from '../../../importers/extraction/deadlines.ts';
import { findFigures } from '../../../importers/extraction/target-figures.ts';
import { findTargets, targetsIn } from '../../../importers/extraction/targets.ts';
import { instrumentOf } from './instrument-fixture.ts';

const SINCE = '2024-05-06';

/** `metric comparison value unit year` of each target. */
function targetsOf(sentence: string, plansAhead = true): readonly string[] {
  return targetsIn(sentence, deadlinesIn(sentence, SINCE), { plansAhead }).map(
    ({ metric, comparison, value, high, unit, by }) =>
      [metric, comparison, high === null ? value : `${value}-${high}`, unit, by?.value].filter(Boolean).join(' '),
  );
}

describe('what is a target', () => {
  it.each([
    // The metric before a word that says it is reached.
    ['到2026年，绿道产业规模达到150亿元。', ['绿道产业规模 exactly 150 亿元 2026']],
    ['力争到2026年再生水利用率超过30%。', ['再生水利用率 at-least 30 % 2026']],
    ['到2027年，漏损率控制在8%以内。', ['漏损率 at-most 8 % 2027']],
    ['到2027年，年用水量保持在20亿立方米左右。', ['年用水量 about 20 亿立方米 2027']],
    ['到2027年，达标率不低于95%。', ['达标率 at-least 95 % 2027']],
    ['到2027年，达标率达95%以上。', ['达标率 at-least 95 % 2027']],
    ['到2030年，节水产业产值突破1.5万亿元。', ['节水产业产值 at-least 1.5 万亿元 2030']],
    // Changes, with or without what they are compared with.
    ['到2025年，单位产值用水量比2020年下降18%。', ['单位产值用水量比2020年下降 exactly 18 % 2025']],
    ['到2025年，绿地面积年均增长8%左右。', ['绿地面积年均增长 about 8 % 2025']],
    [
      '到2026年，年处理量突破11万吨，年均增长10%以上。',
      ['年处理量 at-least 11 万吨 2026', '年处理量年均增长 at-least 10 % 2026'],
    ],
    // A verb, what it brings about, the figure.
    ['培育节水型企业100家以上。', ['培育节水型企业 at-least 100 家']],
    ['新增污水处理能力30万吨/日。', ['新增污水处理能力 exactly 30 万吨/日']],
    ['建成绿色泵站80座、智慧泵站20座。', ['建成绿色泵站 exactly 80 座', '智慧泵站 exactly 20 座']],
    // A verb, the figure, what it counts; the verb holds for a whole list.
    ['打造10个以上节水示范区。', ['打造节水示范区 at-least 10 个']],
    ['建成50座以上泵站、70个左右水厂。', ['建成泵站 at-least 50 座', '水厂 about 70 个']],
    ['培育3-5个有影响力的水务品牌。', ['培育有影响力的水务品牌 range 3-5 个']],
    ['推广≥56项节水技术。', ['推广节水技术 at-least 56 项']],
    ['建设10个区域型、行业型节水中心。', ['建设区域型、行业型节水中心 exactly 10 个']],
    // One figure for each name.
    ['到2026年，水厂、泵站数量分别超过35座、50座。', ['水厂数量 at-least 35 座 2026', '泵站数量 at-least 50 座 2026']],
    // Chinese numerals, percent in words.
    ['到2026年，节水型企业达到一百家。', ['节水型企业 exactly 100 家 2026']],
    ['力争利用率提高到百分之三十以上。', ['利用率 at-least 30 %']],
    ['力争产值达到一千五百亿元。', ['产值 exactly 1500 亿元']],
    // A pronoun for the metric before.
    [
      '到2025年，再生水利用率达到20%；到2030年，该利用率达到30%。',
      ['再生水利用率 exactly 20 % 2025', '再生水利用率 exactly 30 % 2030'],
    ],
    // A year within the metric, and the next one for the same metric.
    [
      '再生水占用水量的比重2025年约25%、2030年约30%。',
      ['再生水占用水量的比重 about 25 % 2025', '再生水占用水量的比重 about 30 % 2030'],
    ],
    // The year of the sentence before.
    ['到2027年，水网全部连通。新建泵站12座。', ['新建泵站 exactly 12 座 2027']],
  ])('%s', (sentence, targets) => {
    expect(targetsOf(sentence)).toEqual(targets);
  });
});

describe('what is none', () => {
  it.each([
    // What is.
    ['目前已建成泵站30座。'],
    ['全区现有水厂12座。'],
    ['截至2023年底，绿道达到90公里。'],
    ['2023年，用水量同比下降3%。'],
    ['累计完成了12项改造。'],
    // What is given, fined, asked of those who apply.
    ['对节水型企业给予最高50万元奖励。'],
    ['按投资额的30%给予补助，不超过200万元。'],
    ['年用水量达到10万吨以上的单位应当申报。'],
    ['处以5万元罚款。'],
    ['注册资本不低于1000万元。'],
    // Which ones are meant.
    ['检查年用水量10万立方米以上的企业。'],
    ['推广《节水技术100项》。'],
    // Times.
    ['应当在20个工作日内答复。'],
    ['培训时间为2天。'],
  ])('%s', (sentence) => {
    expect(targetsOf(sentence)).toEqual([]);
  });

  it('needs a date or a word of aim in a document that does not plan', () => {
    expect(targetsOf('建设泵站12座。', false)).toEqual([]);
    expect(targetsOf('力争建设泵站12座。', false)).toEqual(['建设泵站 exactly 12 座']);
  });
});

test('a target proves its figure, and its year where that stands apart', () => {
  const { view, instrument } = instrumentOf(
    '某市节水行动方案',
    ['到2026年，再生水利用率达到30%以上，新增节水型企业20家。'],
    { issued: SINCE },
  );
  const [first, second] = findTargets(view, instrument);
  expect(first?.evidence.quote).toBe('再生水利用率达到30%以上');
  expect([first?.year, first?.yearEvidence?.quote]).toEqual(['2026', '到2026年']);
  expect([second?.metric, second?.evidence.quote]).toEqual(['新增节水型企业', '新增节水型企业20家']);
});

describe('findFigures', () => {
  it.each([
    // Units with a scale, per something, joined ones.
    ['1.5万亿元', '1.5 万亿元 exactly'],
    ['361千克标准煤/吨', '361 千克标准煤/吨 exactly'],
    ['1,200万人次', '1200 万人次 exactly'],
    // Ranges with each kind of dash, with the unit twice.
    ['3—5家', '3-5 家 range'],
    ['10万吨至20万吨', '10-20 万吨 range'],
    // Words that compare, before and behind.
    ['不超过5%', '5 % at-most'],
    ['约40亿吨', '40 亿吨 about'],
    ['300多家', '300 家 at-least'],
    ['100个以下', '100 个 at-most'],
    // Years, numbers without a unit, documents' numbers.
    ['2025年', ''],
    ['第12条', ''],
    ['一个', ''],
  ])('%s', (text, expected) => {
    const found = findFigures(text).map(({ value, high, unit, comparison }) =>
      [high === null ? value : `${value}-${high}`, unit, comparison].join(' '),
    );
    expect(found.join()).toBe(expected);
  });
});

test.each(['1', '1,', '达到5%', '建成10个', '5-', '一百', '百分之', '分别达到1个、'])(
  'time grows with the length of a line of %s',
  (words) => {
    const text = words.repeat(200_000 / words.length);
    // The time that it works, not that it waits for others.
    const start = process.cpuUsage();
    targetsIn(text, deadlinesIn(text, SINCE), { plansAhead: true });
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
  },
);
