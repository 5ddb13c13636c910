import { describe, expect, it } from 'vitest';
import { readSource } from './read-source.ts';

const TITLE = '甲市人民政府关于发展渔业的意见';
/** Place and heading of each provision of a text under a title. */
function outline(...lines: readonly string[]): readonly string[] {
  const [instrument] = readSource(TITLE, '甲政发〔2020〕1号', ...lines).instruments;
  return (instrument?.outline ?? []).map(({ record }) => `${record.place} ${record.heading}`);
}

describe('numbered headings become a tree', () => {
  it.each([
    // headings alone on their lines
    [
      ['一、目标', '一段。', '（一）近期', '又一段。', '二、任务'],
      ['1 一、目标', '1.1 （一）近期', '2 二、任务'],
    ],
    // a heading that runs into its text ends at the first 。
    [['一、修港口。扩建码头。'], ['1 一、修港口']],
    // counts that run on through what stands above them
    [
      ['（一）甲', '1.子', '（二）乙', '2.丑'],
      ['1 （一）甲', '1.1 1.子', '2 （二）乙', '2.2 2.丑'],
    ],
    // a heading glued behind a bracket
    [['一、补贴。给予补贴（市财政局）。二、保险。扩大保险（市金融办）。'], ['1 一、补贴', '2 二、保险']],
    // items whose first stands right behind the heading
    [
      ['一、目标。修好港口，方便渔民。二、保障1.加强领导。成立小组。2.加大投入。安排资金。'],
      ['1 一、目标', '2 二、保障', '2.1 1.加强领导', '2.2 2.加大投入'],
    ],
    // counts that run on, glued right behind the heading above them
    [
      ['一、修好港口1.扩建码头。加快施工。', '二、用好港口2.增加航线。联通外海。3.降低费用。减免规费。'],
      ['1 一、修好港口', '1.1 1.扩建码头', '2 二、用好港口', '2.2 2.增加航线', '2.3 3.降低费用'],
    ],
    // a first item glued behind its heading whose second begins a line
    [
      ['一、修好港口（一）扩建码头', '加快施工。', '（二）疏通航道', '清理淤泥。'],
      ['1 一、修好港口', '1.1 （一）扩建码头', '1.2 （二）疏通航道'],
    ],
    // numbered tasks
    [
      ['一、工作任务', '任务1：扩建码头。加快施工。', '任务2：疏通航道。清理淤泥。', '二、工作保障'],
      ['1 一、工作任务', '1.1 任务1：扩建码头', '1.2 任务2：疏通航道', '2 二、工作保障'],
    ],
    // chapters and articles without line breaks
    [
      ['第一章　总则第一条为管好渔船，制定本办法。第二条船主应当登记。第二章　附则第三条本办法自印发之日起施行。'],
      [
        '1 第一章 总则',
        '1.1 第一条为管好渔船，制定本办法',
        '1.2 第二条船主应当登记',
        '2 第二章 附则',
        '2.3 第三条本办法自印发之日起施行',
      ],
    ],
    // numbers within sentences are none: references, lists, decimals
    [
      ['一、依照本办法第三条第（二）项和第一、二款办理，增长1.5倍，5.6 千米不计。'],
      ['1 一、依照本办法第三条第（二）项和第一、二款办理，增长1.5倍，5.6 千米不计'],
    ],
    // parts of a measure are none
    [['（一）考核机制', '1、工作目标', '全年达标。', '2、相关单位：市农业局'], ['1 （一）考核机制']],
    [
      ['（一）考核机制 1、工作目标：达标。2、相关单位：市农业局 3、主要职责：考核。（二）奖励机制 发放奖金。'],
      ['1 （一）考核机制', '2 （二）奖励机制 发放奖金'],
    ],
    // a single item in brackets behind the sentence of its heading
    [
      ['一、目标。修好港口。二、重点任务。（一）扩建码头。加快施工。'],
      ['1 一、目标', '2 二、重点任务', '2.1 （一）扩建码头'],
    ],
    // headings beside a table that was glued to its text
    [
      [
        `${'为发展渔业，修好港口，制定措施，明确职责，落实资金。'.repeat(6)}一、修港口。扩建码头。二、修渔船。渔船\t十条。`,
      ],
      ['1 一、修港口', '2 二、修渔船'],
    ],
    // the names of attachments are none
    [['一、目标', '附件：1.渔船登记表', '2.码头登记表'], ['1 一、目标']],
  ])('%j', (lines, expected) => expect(outline(...lines).map((each) => each.replace(/　/g, ' '))).toEqual(expected));

  it('gives each provision its extent', () => {
    const [instrument] = readSource(
      TITLE,
      '甲政发〔2020〕1号',
      '一、目标',
      '第一段。',
      '（一）近期',
      '第二段。',
      '二、任务',
      '第三段。',
    ).instruments;
    const { body = [], outline: provisions = [] } = instrument ?? {};
    expect(
      provisions.map(({ from, to, depth }) => [
        depth,
        body
          .slice(from, to + 1)
          .map(({ text }) => text)
          .join('|'),
      ]),
    ).toEqual([
      [1, '一、目标|第一段。|(一)近期|第二段。'],
      [2, '(一)近期|第二段。'],
      [1, '二、任务|第三段。'],
    ]);
  });
});

describe('a cut paragraph is one again', () => {
  it.each([
    // by a page break amid a word, with a page number between
    [
      [
        '一、任务',
        '码头的改造、扩建和维护，以及渔船登记、检验和保险工作，由市农业局、市水',
        '',
        '— 12 —',
        '',
        '利局负责。',
      ],
      '码头的改造、扩建和维护，以及渔船登记、检验和保险工作，由市农业局、市水利局负责。',
    ],
    // before a closing bracket
    [['一、任务', '建设三个码头(市交通局、市', '财政局)', '二、其他'], '建设三个码头(市交通局、市财政局)'],
  ])('%j', (lines, expected) => {
    const [instrument] = readSource(TITLE, '甲政发〔2020〕1号', ...lines).instruments;
    expect(instrument?.body[1]?.text).toBe(expected);
  });
});
