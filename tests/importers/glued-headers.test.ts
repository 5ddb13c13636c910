import { describe, expect, it } from 'vitest';
import { extractSource } from '../../importers/extract.ts';

const TITLE = '青州市人民政府办公室关于印发青州市示例集市发展行动方案（2024—2026年）的通知';
const NUMBER = '青政办发〔2024〕8号';
const ADDRESSEE = '各镇人民政府，市政府各部门：';
const LEAD = '《青州市示例集市发展行动方案（2024—2026年）》已经市政府同意，现印发给你们，请认真组织实施。';
const SIGNER = '青州市人民政府办公室';
const DAY = '2024年3月5日';
const PLAN = '青州市示例集市发展行动方案（2024—2026年）';
const BODY = ['为办好示例集市，制定本方案。', '一、总体要求', '集市每周开放。', '二、重点任务', '扩大集市规模。'];

const HEADER = {
  title: PLAN,
  noticeTitle: TITLE,
  number: NUMBER,
  issuers: [SIGNER],
  issued: '2024-03-05',
};

/** The headers of a source of these lines, as far as they are compared. */
function headersOf(...lines: readonly string[]): readonly object[] {
  const { policies } = extractSource('a.txt', Buffer.from(lines.join('\n')));
  return policies.map(({ title, noticeTitle, number, issuers, issued }) => ({
    title,
    noticeTitle,
    number,
    issuers,
    issued,
  }));
}

describe('a header keeps its fields where some of its line breaks are lost', () => {
  it.each([
    ['none', [TITLE, NUMBER, ADDRESSEE, LEAD, SIGNER, DAY, PLAN, ...BODY]],
    ['between number and addressee', [TITLE, NUMBER + ADDRESSEE, LEAD, SIGNER, DAY, PLAN, ...BODY]],
    ['between title, number and addressee', [TITLE + NUMBER + ADDRESSEE, LEAD, SIGNER, DAY, PLAN, ...BODY]],
    ['between signer and day', [TITLE, NUMBER, ADDRESSEE, LEAD, SIGNER + DAY, PLAN, ...BODY]],
    [
      'between signer and day in Chinese numerals',
      [TITLE, NUMBER, ADDRESSEE, LEAD, `${SIGNER}二〇二四年三月五日`, PLAN, ...BODY],
    ],
    ['between the last sentence and the signature', [TITLE, NUMBER, ADDRESSEE, LEAD + SIGNER + DAY, PLAN, ...BODY]],
    ['between the signature and the plan', [TITLE, NUMBER, ADDRESSEE, LEAD, SIGNER + DAY + PLAN, ...BODY]],
    [
      'between the plan and its first sentence',
      [TITLE, NUMBER, ADDRESSEE, LEAD, SIGNER, DAY, PLAN + BODY[0], ...BODY.slice(1)],
    ],
    ['all of them', [[TITLE, NUMBER, ADDRESSEE, LEAD, SIGNER, DAY, PLAN, ...BODY].join('')]],
    [
      'all of them, with a table',
      [[TITLE, NUMBER, ADDRESSEE, LEAD, SIGNER, DAY, PLAN, ...BODY].join('').concat('\t序号\t集市')],
    ],
  ])('%s', (_lost, lines) => expect(headersOf(...lines)).toEqual([HEADER]));
});

describe('who signs where line breaks are lost', () => {
  const TEXT = ['青州市水利局等三部门关于做好示例河道管护工作的通知', '各镇人民政府：', '请做好河道管护工作。'];
  it.each([
    // the last of several bodies with the day behind it
    [
      [...TEXT, '青州市水利局', '青州市财政局', '青州市林业局2024年3月5日'],
      ['青州市水利局', '青州市财政局', '青州市林业局'],
    ],
    // a day alone behind the last sentence
    [
      ['青州市水利局关于做好示例河道管护工作的通知', '各镇人民政府：', '请做好河道管护工作。2024年3月5日'],
      ['青州市水利局'],
    ],
    // a day behind the name of an attachment
    [
      ['青州市水利局关于做好示例河道管护工作的通知', '各镇人民政府：', '请做好工作。', '附件：河道名录2024年3月5日'],
      ['青州市水利局'],
    ],
    // a zone whose name holds a bracket
    [
      [
        '中国（天津）自由贸易试验区管理委员会关于示例的通知',
        '各单位：',
        '请按期完成。中国（天津）自由贸易试验区管理委员会2024年3月5日',
      ],
      ['中国（天津）自由贸易试验区管理委员会'],
    ],
  ])('%j', (lines, issuers) => expect(headersOf(...lines)).toMatchObject([{ issuers, issued: '2024-03-05' }]));
});

describe('a letter and the plan that it attaches are one policy', () => {
  it.each([
    // a reply that approves it
    [
      [
        '国务院关于甲省示例河道改革总体方案的批复',
        '国函〔2024〕9号',
        '甲省人民政府：',
        '你省的请示收悉。现批复如下：',
        '一、原则同意该方案。',
        '附件：甲省示例河道改革总体方案',
        '国务院',
        '2024年3月5日',
        '附件',
        '甲省示例河道改革总体方案',
        '一、总体要求',
        '河道清洁。',
        '二、主要任务',
        '疏通河道。',
      ],
      {
        title: '甲省示例河道改革总体方案',
        noticeTitle: '国务院关于甲省示例河道改革总体方案的批复',
        number: '国函〔2024〕9号',
      },
    ],
    // a call for comments, its line breaks lost
    [
      [
        '公开征求对《示例行业规范条件（征求意见稿）》的意见为加强示例行业管理，我们起草了规范条件，现公开征求意见。联系电话：01012345附件：示例行业规范条件（征求意见稿）工业和信息化部原材料工业司2024年3月5日附件示例行业规范条件（征求意见稿）为促进示例行业发展，制定本规范条件。一、布局企业应符合规划。二、监督企业应接受检查。',
      ],
      {
        title: '示例行业规范条件（征求意见稿）',
        noticeTitle: '公开征求对《示例行业规范条件（征求意见稿）》的意见',
        issued: '2024-03-05',
      },
    ],
  ])('%j', (lines, expected) => expect(headersOf(...lines)).toMatchObject([expected]));
});

describe('other shapes of a header', () => {
  it.each([
    // the number of an announcement that names the congress's term
    [
      [
        '甲省人民代表大会常务委员会公告',
        '〔十四届〕第41号',
        '《甲省示例节水条例》已于2025年3月27日经甲省人民代表大会常务委员会会议通过，现予公布，自2025年6月1日起施行。',
        '甲省人民代表大会常务委员会',
        '2025年3月27日',
        '甲省示例节水条例',
        '第一条 为了节约用水，制定本条例。',
      ],
      {
        title: '甲省示例节水条例',
        number: '甲省人民代表大会常务委员会公告〔十四届〕第41号',
        issuers: ['甲省人民代表大会常务委员会'],
        issued: '2025-03-27',
      },
    ],
    // day and number in a bracket behind the title, line breaks lost
    [
      ['国务院办公厅关于做好示例节水工作的通知(1993年2月18日国办发〔1993〕9号)各省人民政府：请做好节水工作。'],
      { number: '国办发〔1993〕9号', issued: '1993-02-18', issuers: ['国务院办公厅'] },
    ],
  ])('%j', (lines, expected) => expect(headersOf(...lines)).toMatchObject([expected]));

  it.each([
    // provinces addressed by their full names
    [
      [
        '国务院关于同意设立示例试验区的批复',
        '国函〔2022〕8号',
        '内蒙古自治区、辽宁省人民政府：',
        '同意设立示例试验区。',
        '国务院',
        '2022年1月22日',
      ],
      '内蒙古自治区、辽宁省',
    ],
    // several parts of a province named in turn: what holds them all
    [
      ['关于促进示例园区发展的若干意见（征求意见稿）', '一、分工。长沙市负责道路，株洲市负责桥梁，湘潭市负责码头。'],
      '湖南省',
    ],
    // a zone is no division
    [['保定高新技术产业开发区管理委员会关于做好示例工作的通知', '各单位：', '请做好工作。'], '河北省/保定市'],
  ])('%j applies in %s', (lines, region) => {
    const { policies } = extractSource('a.txt', Buffer.from(lines.join('\n')));
    expect(policies.map((policy) => policy.region)).toEqual([region]);
  });
});
