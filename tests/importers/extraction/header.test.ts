import { describe, expect, it } from 'vitest';
import { extractSource } from '../../../importers/extract.ts';
import type { PolicyRecord } from '../../../importers/records.ts';

/** The first policy of a source of these lines. */
function header(...lines: readonly string[]): PolicyRecord | undefined {
  return extractSource('a.txt', Buffer.from(lines.join('\n'))).policies[0];
}

const BODY = '为做好有关工作，现将有关事项通知如下，请认真执行。';

describe('numbers in normal spelling', () => {
  it.each([
    ['津政办规〔2022〕14号', '津政办规〔2022〕14号'],
    ['津政办规 ［２０２２］ １４ 号', '津政办规〔2022〕14号'],
    ['（津商资综函(2022)11号）', '津商资综函〔2022〕11号'],
    ['海关总署公告 2022 年第 122 号', '海关总署公告2022年第122号'],
    ['财政部 税务总局 证监会公告2022年第24号', '财政部税务总局证监会公告2022年第24号'],
    ['中华人民共和国国家发展和改革委员会令第21号', '国家发展和改革委员会令第21号'],
    ['（84）外经贸财字第15号', '〔84〕外经贸财字第15号'],
    ['公告2021年第82号', '公告2021年第82号'],
  ])('%s', (line, number) => {
    expect(header('关于调整有关事项的公告', line, BODY, '海关总署', '2022年12月5日')?.number).toBe(number);
  });
});

describe('issuers, placed by the text', () => {
  it.each([
    // under the text, several on a line and over lines
    [
      [
        '关于做好某事的通知',
        '津工信原〔2022〕9号',
        '各有关单位：',
        BODY,
        '市工业和信息化局 市应急管理局',
        '天津海关',
        '2022年12月14日',
      ],
      ['天津市工业和信息化局', '天津市应急管理局', '天津海关'],
    ],
    // spaced letters
    [
      [
        '国务院关于某事的批复',
        '国函〔1990〕63号',
        '某部：',
        '你部请示收悉，同意你部所提意见，请认真组织实施。',
        '国 务 院',
        '一九九○年八月十日',
      ],
      ['国务院'],
    ],
    // by the title, where nobody signs
    [['成都市商务局关于某事的通知', '各有关单位：', BODY, '2022年12月23日'], ['成都市商务局']],
    // a district whose own name its signature leaves to the title
    [
      ['天津市西青区人民政府关于某事的意见', '各街镇：', BODY, '西青区人民政府', '2023年4月28日'],
      ['天津市西青区人民政府'],
    ],
    // brackets stay as the source writes them
    [
      ['关于某事的通知', '各有关单位：', BODY, '中国（天津）自由贸易试验区管理委员会', '2022年11月10日'],
      ['中国（天津）自由贸易试验区管理委员会'],
    ],
    // by the number of an order or announcement
    [['关于某事的公告', '海关总署公告2022年第122号', BODY], ['海关总署']],
    // a person signs an order: the body that its number names
    [
      [
        '中华人民共和国交通运输部令',
        '2024年第9号',
        '《渡口船舶管理规定》已经2024年7月5日部务会议通过，现予公布，自2024年9月1日起施行。',
        '部长：某某某',
        '2024年7月12日',
        '渡口船舶管理规定',
        '第一条 为加强渡口船舶管理，制定本规定。',
      ],
      ['交通运输部'],
    ],
    // many departments, some of whose names end like no organ's
    [
      [
        '教育部等五部门关于某事的意见',
        '教基〔2023〕9号',
        '各省、自治区、直辖市教育厅：',
        BODY,
        '教育部 中央网信办',
        '共青团中央 中国科协',
        '全国妇联',
        '2023年5月17日',
      ],
      ['教育部', '中央网信办', '共青团中央', '中国科协', '全国妇联'],
    ],
    // ministries and governments, their line breaks lost behind an annex's name
    [
      [
        `关于印发《某区域攻坚方案》的通知各有关省、市人民政府：现将《某区域攻坚方案》印发给你们，请遵照执行。附件：某区域攻坚方案生态环境部国家能源局北京市人民政府河北省人民政府2019年9月25日（此件社会公开）`,
      ],
      ['生态环境部', '国家能源局', '北京市人民政府', '河北省人民政府'],
    ],
  ])('%j', (lines, issuers) => expect(header(...lines)?.issuers).toEqual(issuers));
});

describe('from when until when', () => {
  const ISSUED = ['甲市人民政府关于某事的意见', '各区人民政府：', BODY];
  const SIGNED = ['甲市人民政府', '2022年11月29日'];
  it.each([
    ['本意见自2023年1月1日起施行，有效期5年。', '2023-01-01', '2027-12-31'],
    ['本意见自印发之日起施行，有效期至2026年12月31日。', '2022-11-29', '2026-12-31'],
    ['本意见自发布之日起实施，有效期至2025年8月。', '2022-11-29', '2025-08-31'],
    ['本意见自发布之日起实施，试点时间为2年。', '2022-11-29', '2024-11-28'],
    // a period in words, behind the verb, and counted from a day of its own
    ['本意见自2023年1月1日起试行，试行期一年。', '2023-01-01', '2023-12-31'],
    ['本意见自2023年1月1日起试行两年。', '2023-01-01', '2024-12-31'],
    ['本意见施行期限为3年，自2023年2月1日起计算。', null, '2026-01-31'],
    // until the end of a year
    ['本意见有效期至2025年底。', null, '2025-12-31'],
    // some days after its publication
    ['本意见自公布之日起30日后施行，有效期5年。', '2022-12-29', '2027-12-28'],
    // a plan for three years says nothing of its own term
    ['各区要组织实施3年行动计划，按期完成。', null, null],
    // of another document
    ['《渡口管理办法》自2023年1月1日起施行后，各区要做好衔接。', null, null],
  ])('%s', (sentence, effective, expires) => {
    expect(header(...ISSUED, sentence, ...SIGNED)).toMatchObject({ issued: '2022-11-29', effective, expires });
  });
});

describe('the facts above a page', () => {
  const NAMED = '甲市水务局关于印发《甲市节水办法》的通知';
  const LAW = '<p>甲市节水办法</p><p>第一条 为了节水，制定本办法。</p><p>第二条 单位和个人应当节约用水，不得浪费。</p>';
  const page = (facts: readonly (readonly [string, string])[], body: string): PolicyRecord | undefined =>
    extractSource(
      'a.html',
      Buffer.from(
        `<html><body><table>${facts.map(([label, value]) => `<tr><td>${label}：</td><td>${value}</td></tr>`).join('')}</table><div id="zoom">${body}</div></body></html>`,
      ),
    ).policies[0];

  it.each(['甲水〔2024〕3号', '甲水[2024]3号', '甲水（2024）3号', '甲水 【２０２４】 ３ 号'])('%s', (number) => {
    expect(
      page(
        [
          ['索引号', 'A1'],
          ['发文字号', number],
        ],
        LAW,
      )?.number,
    ).toBe('甲水〔2024〕3号');
  });

  it('give the title of a notice that the body leaves out', () => {
    const facts = [
      ['发文机关', '甲市水务局　甲市财政局 等'],
      ['标　　题', NAMED],
      ['发文字号', '无'],
    ] as const;
    const notice = '<p>各区人民政府：</p><p>现将《甲市节水办法》印发给你们，请认真贯彻执行。</p>';
    expect(page(facts, notice + LAW)).toMatchObject({
      title: '甲市节水办法',
      noticeTitle: NAMED,
      number: null,
      issuers: ['甲市水务局', '甲市财政局'],
    });
  });
});

describe('in force from its approval', () => {
  const RULE = '第九条 本办法自国务院批准之日起执行。';
  it.each([
    // dated in the bracket under the title, or in the text
    [
      ['某省节水办法', '（2024年2月8日国务院批准 2024年3月5日某省人民政府发布）', '第一条 为节水，制定本办法。', RULE],
      '2024-02-08',
    ],
    [
      ['水利部关于某事的通知', '各厅局：', BODY, '国务院于2024年2月8日批准了方案。', '本通知自批准之日起实施。'],
      '2024-02-08',
    ],
    [
      [
        '水利部关于某事的通知',
        '各厅局：',
        '经国务院批准（2024年2月8日），通知如下：',
        '本通知自国务院批准之日起施行。',
      ],
      '2024-02-08',
    ],
    [
      [
        '水利部关于印发《节水规划》的通知',
        '各厅局：',
        '《节水规划》已经国务院2024年2月8日批准，现印发给你们，自国务院批准之日起施行。',
      ],
      '2024-02-08',
    ],
    // by the body that issues it itself
    [
      [
        '国务院批转水利部节水办法的通知',
        '各省：',
        '请遵照执行。',
        '国务院',
        '2024年3月5日',
        '节水办法',
        '第一条 为节水，制定本办法。',
        RULE,
      ],
      '2024-03-05',
    ],
    // not dated, or another body's
    [['水利部关于某事的通知', '各厅局：', BODY, '本通知自国务院批准之日起施行。', '水利部', '2024年3月5日'], null],
    [['某县节水办法', '第一条 为节水，制定本办法。', '第二条 2020年1月8日市政府批准的方案停用。', RULE], null],
  ])('%j', (lines, effective) => expect(header(...lines)?.effective).toBe(effective));
});

describe('the term of a permit', () => {
  const GRANT = ['甲市水务局关于发放取水许可证的通知', '甲水〔2024〕3号', '乙公司：', BODY];
  const SIGNED = ['甲市水务局', '2024年3月5日'];
  it.each([
    // of an annexed certificate or form
    [[...GRANT, ...SIGNED, '附件', '取水许可证', '有效期限：自2024年4月1日至2027年3月31日'], null],
    [[...GRANT, '附件：取水许可证', ...SIGNED, '取水许可证', '本证有效期至2027年3月31日。'], null],
    // of one that the text names
    [[...GRANT, '原许可证有效期至2027年3月31日。', ...SIGNED], null],
    // beside the notice's own
    [
      [...GRANT, '本通知有效期至2028年3月31日。', ...SIGNED, '附件', '申请表', '资质有效期至2026年1月1日'],
      '2028-03-31',
    ],
    // what an annexed text says of itself
    [[...GRANT, ...SIGNED, '附件', '取水细则', '本细则有效期至2028年3月31日。'], '2028-03-31'],
    // the policy is the permit
    [['甲市水务局关于取水许可的批复', '乙公司：', BODY, '许可有效期至2027年3月31日。', ...SIGNED], '2027-03-31'],
  ])('%j', (lines, expires) => expect(header(...lines)?.expires).toBe(expires));
});

describe('where it applies', () => {
  it.each([
    // the issuer's area
    [['济南市市中区人民政府关于某事的意见', '各街道办事处：', BODY], '山东省/济南市/市中区'],
    // a central issuer, also where provinces sign with it
    [['商务部关于某事的通知', '各省、自治区、直辖市商务主管部门：', BODY], '全国'],
    [['关于某事的通知', '各有关单位：', BODY, '生态环境部', '河北省人民政府', '2019年9月25日'], '全国'],
    // an approval about one place: as deep as it says where that lies
    [
      [
        '关于某水库工程环境影响报告书的批复',
        '某公司：',
        '你公司请示收悉，现批复如下。',
        '一、该项目位于广西壮族自治区桂林市永福县，主要任务为供水。',
        '生态环境部',
        '2022年11月29日',
      ],
      '广西壮族自治区/桂林市/永福县',
    ],
    // over provinces
    [
      [
        '关于某管道工程环境影响报告书的批复',
        '某公司：',
        '你公司请示收悉，现批复如下。',
        '一、该项目起自山西省临汾市，止于陕西省延安市。',
        '生态环境部',
        '2022年2月9日',
      ],
      '山西省、陕西省',
    ],
    // by those to whom an approval is addressed, several governments with one tail among them
    [
      [
        '国务院关于建设四座渡口问题的批复',
        '国家计委并河北、江苏省人民政府，水利部：',
        '你们的请示收悉，现批复如下。',
        '国务院',
        '1985年5月22日',
      ],
      '河北省、江苏省',
    ],
    // by the local organ that an approval charges with something, or that gets a copy
    [
      [
        '关于某公司储罐改造环境影响报告表的批复',
        '某公司：',
        '你公司请示收悉，现批复如下。',
        '一、我部委托湖南省生态环境厅负责检查。',
        '生态环境部',
        '2021年12月24日',
      ],
      '湖南省',
    ],
    [
      [
        '关于颁发某核电站5号机组运行许可证的通知',
        '某核电有限公司：',
        '经审查，决定颁发许可证。',
        '国家核安全局',
        '2020年7月7日',
        '抄送：海南省人民政府，华南核与辐射安全监督站。',
      ],
      '海南省',
    ],
    // not by a place within the name of a plant or a company
    [
      [
        '关于某机组检查报告的函',
        '广东某核电有限公司：',
        '青岛某厂房状态良好，请继续保持。',
        '国家核安全局',
        '2020年7月7日',
      ],
      '全国',
    ],
    // not by those with whom something is done
    [
      [
        '国务院办公厅关于广东与香港、澳门共建渡口有关问题的复函',
        '水利部：',
        '同意广东省水利厅共建渡口。',
        '国务院办公厅',
        '1996年2月6日',
      ],
      '广东省',
    ],
    // by the letters of the number
    [['关于做好某事的通知', '渝府发〔2022〕9号', '各有关单位：', BODY], '重庆市'],
    // by what the text names most
    [['关于加强招商工作的机制', '一、目标', '东丽区要依托东丽经开区，推动东丽区招商工作。'], '天津市/东丽区'],
  ])('%j', (lines, region) => expect(header(...lines)?.region).toBe(region));
});

describe('titles of texts whose line breaks are lost', () => {
  it.each([
    // to a party
    [
      '关于政协某次会议第2315号提案答复的函农工党中央：贵党提出的关于渡口安全的提案收悉，现答复如下：一、完善法规。二、加强检查。水利部2020年9月18日',
      '关于政协某次会议第2315号提案答复的函',
    ],
    // before the bracket of its history
    [
      '国务院关于废止部分渡口法规的决定（2001年10月6日国务院令第919号公布）为了适应需要，国务院对渡口法规进行了清理，决定废止五件。本决定自公布之日起施行。',
      '国务院关于废止部分渡口法规的决定',
    ],
    // of answers to the press
    [
      '水利部有关负责人就《渡口安全指导意见》答记者问近日，水利部印发《渡口安全指导意见》，有关负责人回答了记者提问。问：为什么出台？答：为了安全。',
      '水利部有关负责人就《渡口安全指导意见》答记者问',
    ],
  ])('%s', (text, title) => expect(header(text)?.title).toBe(title));
});

describe('a text without a signature', () => {
  it.each([
    // dated under its title
    [
      '国务院关于渡口安全的若干意见国发〔2005〕3号（2005年2月19日）渡口安全十分重要。为此提出以下意见：一、加强检查。二、落实责任。三、本意见由各地执行。',
      '2005-02-19',
    ],
    [
      '国务院关于渡口安全的若干意见国发〔1985〕3号（一九八五年二月十九日）渡口安全十分重要。为此提出以下意见：一、加强检查。二、落实责任。三、本意见由各地执行。',
      '1985-02-19',
    ],
  ])('%s', (text, issued) => expect(header(text)?.issued).toBe(issued));
});

describe('what it is', () => {
  it.each([
    ['关于征求《某标准（征求意见稿）》意见的函', 'draft', '函'],
    ['某市商务局关于拟认定名单的公示', 'public-notice', '公示'],
    ['某市人民政府关于某事的实施意见', 'issued', '意见'],
  ])('%s', (title, status, docType) => {
    expect(header(title, '各有关单位：', BODY)).toMatchObject({ title, status, docType });
  });

  it('gives every fact the words it was read from', () => {
    const lines = [
      '甲市人民政府关于某事的意见',
      '甲政发〔2022〕3号',
      '各区人民政府：',
      BODY,
      '甲市人民政府',
      '2022年11月29日',
    ];
    const facts = header(...lines)?.facts ?? {};
    expect(
      Object.entries(facts).map(([field, evidence]) => [field, evidence.map(({ quote }) => quote).join()]),
    ).toEqual([
      ['number', '甲政发〔2022〕3号'],
      ['issuers', '甲市人民政府'],
      ['issued', '2022年11月29日'],
    ]);
  });
});

describe('the table above a page', () => {
  const row = (label: string, value: string): string => `<td>${label}：</td><td>${value}</td>`;
  it('goes before what the text says', () => {
    const page = `<html><body><table><tr>${row('发文机关', '国务院')}${row('成文日期', '2018年11月06日')}</tr><tr>${row('发文字号', '国令第706号')}${row('索引号', '0001')}</tr></table>
<div id="UCAP-CONTENT"><p>渡口管理条例</p><p>第一章　总则</p><p>第一条　为加强渡口的管理，保障渡口安全，维护渡运秩序，制定本条例。</p></div></body></html>`;
    const [policy] = extractSource('a.html', Buffer.from(page)).policies;
    expect(policy).toMatchObject({
      title: '渡口管理条例',
      number: '国令第706号',
      issuers: ['国务院'],
      issued: '2018-11-06',
    });
  });
});
