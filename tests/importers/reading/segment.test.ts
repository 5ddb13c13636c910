import { describe, expect, it } from 'vitest';
import { readSource } from './read-source.ts';

/** Title and notice title of each policy. */
function titles(...lines: readonly string[]): readonly (readonly [string, string | null])[] {
  return readSource(...lines).instruments.map(({ policy }) => [policy.title, policy.noticeTitle] as const);
}

const NOTICE = [
  '甲市人民政府办公室关于印发甲市冷链物流发展行动方案的通知',
  '甲政办发〔2023〕7号',
  '各区人民政府：',
  '现将《甲市冷链物流发展行动方案》印发给你们，请抓好落实。',
  '甲市人民政府办公室',
  '2023年3月1日',
];
const NOTICE_TITLE = NOTICE[0] ?? null;
const PLAN = [
  '甲市冷链物流发展行动方案',
  '为补齐冷链短板，制定本方案。',
  '一、发展目标',
  '建成三座冷库。',
  '二、重点任务',
  '（一）布局节点。由市商务局牵头。',
];

describe('which lines are which document', () => {
  it('joins a notice and its plan', () => {
    expect(titles(...NOTICE, '', ...PLAN)).toEqual([['甲市冷链物流发展行动方案', NOTICE_TITLE]]);
  });

  it('joins a plan whose title is broken over lines and spaced', () => {
    expect(titles(...NOTICE, '甲市冷链物流', '发 展 行 动 方 案', ...PLAN.slice(1))).toEqual([
      ['甲市冷链物流发展行动方案', NOTICE_TITLE],
    ]);
  });

  it('keeps a notice apart from a plan of other years', () => {
    const notice = NOTICE.map((line) => line.replace('行动方案', '行动方案（2021-2022年）'));
    expect(titles(...notice, '甲市冷链物流发展行动方案（2023-2025年）', ...PLAN.slice(1))).toEqual([
      ['甲市冷链物流发展行动方案（2021-2022年）', notice[0] ?? null],
      ['甲市冷链物流发展行动方案（2023-2025年）', null],
    ]);
  });

  it('cuts documents that follow each other without a separator', () => {
    expect(
      titles(
        ...NOTICE,
        ...PLAN,
        '乙县人民政府关于加强节水工作的意见',
        '各乡镇人民政府：',
        '现提出以下意见。',
        '一、总体要求',
      ),
    ).toEqual([
      ['甲市冷链物流发展行动方案', NOTICE_TITLE],
      ['乙县人民政府关于加强节水工作的意见', null],
    ]);
  });

  it('makes as many policies as a notice promulgates', () => {
    const head = [
      '丙市人民政府办公厅关于印发冷库建设行动计划等两个行动计划的通知',
      '丙政办〔2024〕2号',
      '各区人民政府：',
      '《冷库建设行动计划》《冷链运输行动计划》已经市政府同意，现印发给你们。',
      '附件：1.冷库建设行动计划',
      '2.冷链运输行动计划',
      '丙市人民政府办公厅',
      '2024年1月5日',
    ];
    const found = readSource(
      ...head,
      '附件1',
      '冷库建设行动计划',
      '一、目标',
      '建库。',
      '附件2',
      '冷链运输行动计划',
      '一、目标',
      '运输。',
    ).instruments;
    expect(found.map(({ policy }) => [policy.title, policy.noticeTitle, policy.number, policy.issued])).toEqual([
      ['冷库建设行动计划', head[0], '丙政办〔2024〕2号', '2024-01-05'],
      ['冷链运输行动计划', head[0], '丙政办〔2024〕2号', '2024-01-05'],
    ]);
    expect(found.map(({ notice }) => notice.length > 0)).toEqual([true, false]);
  });

  it('keeps two plans apart whose names are nearly the same', () => {
    const found = readSource(
      '国务院关于印发“十四五”冷库安全规划和“十四五”冷库运输规划的通知国发〔2022〕90号各省、自治区、直辖市人民政府：现将《“十四五”冷库安全规划》和《“十四五”冷库运输规划》印发给你们，请认真贯彻执行。国务院2022年2月14日“十四五”冷库安全规划保障冷库安全十分重要。一、形势。二、要求。“十四五”冷库运输规划冷库运输关系民生。一、现状。二、任务。',
    ).instruments;
    expect(found.map(({ policy }) => [policy.title, policy.aliases])).toEqual([
      ['“十四五”冷库安全规划', []],
      ['“十四五”冷库运输规划', []],
    ]);
  });

  it('joins a notice that forwards another one, number and all', () => {
    const inner = '商务部办公厅关于做好节水工作的通知';
    const notice = `丙市商务局转发${inner}的通知`;
    expect(
      titles(
        notice,
        '丙商字〔2024〕5号',
        '各区商务局：',
        `现将《${inner}》转发给你们，请遵照执行。`,
        '丙市商务局',
        '2024年6月5日',
        inner,
        '商办建函〔2024〕300号',
        '各省、自治区、直辖市商务主管部门：',
        '现就节水工作通知如下。',
      ),
    ).toEqual([[inner, notice]]);
  });

  it('takes a decision with the note that publishes it under its title for one', () => {
    const title = '关于废止部分渡口规章的决定';
    const found = readSource(
      `${title}《${title}》已于2021年12月3日由交通运输部部务会议审议通过，现予公布，自公布之日起施行。部长 某某某2021年12月13日${title}为落实改革要求，我部决定：一、废止《渡口检查办法》。二、本决定自公布之日起施行。`,
    ).instruments;
    expect(found.map(({ policy }) => [policy.title, policy.noticeTitle, policy.issued, policy.issuers.join()])).toEqual(
      [[title, null, '2021-12-13', '交通运输部']],
    );
  });

  it('begins an annex that the notice calls by name in its title, whatever kind of text it is', () => {
    const notice = '丙市药监局关于发布冷链仓储质量规范的公告';
    expect(
      titles(
        `${notice}（2025年第4号）`,
        '为加强监管，现发布《冷链仓储质量规范》，自2025年10月1日起施行。',
        '附件：冷链仓储质量规范',
        '丙市药监局',
        '2025年4月28日',
        '附件',
        '冷链仓储质量规范',
        '第一条 为加强仓储管理，制定本规范。',
        '第二条 库温应当记录。',
      ),
    ).toEqual([['冷链仓储质量规范', notice]]);
  });

  it('keeps the name of a collection out of the first title below it', () => {
    expect(
      titles(
        '惠企政策汇编（第二期）',
        '【国家政策】',
        '商务部关于促进渡口消费的意见',
        '商渡发〔2025〕1号',
        '各省、自治区、直辖市商务主管部门：',
        '现提出如下意见。',
      ),
    ).toEqual([['商务部关于促进渡口消费的意见', null]]);
  });

  it('reads a title over several lines of which the last ones are brackets', () => {
    expect(
      titles('宁波市渡口建设行动计划', '（2025—2027年）', '（征求意见稿）', '为建设渡口，制定本计划。', '一、目标'),
    ).toEqual([['宁波市渡口建设行动计划（2025—2027年）（征求意见稿）', null]]);
  });

  it('makes a draft and its annexed plans drafts without number and date', () => {
    const found = readSource(
      '丁新区低碳园区建设方案（征求意见稿）',
      '为建设低碳园区，起草本方案。',
      '一、目标',
      '逐年降低能耗。',
      '附件1：东园落实计划（征求意见稿）',
      '依据本方案，东园承担以下任务。',
      '1.改造锅炉。（区发改局）',
      '附件2',
      '西园落实计划（征求意见稿）',
      '依据本方案，西园承担以下任务。',
      '1.铺设管网。（区住建局）',
    ).instruments;
    expect(found.map(({ policy }) => [policy.title, policy.status, policy.number, policy.issued])).toEqual([
      ['丁新区低碳园区建设方案（征求意见稿）', 'draft', null, null],
      ['东园落实计划（征求意见稿）', 'draft', null, null],
      ['西园落实计划（征求意见稿）', 'draft', null, null],
    ]);
  });

  it('leaves attached lists with their notice', () => {
    expect(
      titles(
        '市文旅局关于公布首批研学基地名单的通知',
        '各区文旅局：',
        '现将名单予以公布。',
        '附件',
        '首批研学基地名单',
        '1.东湖研学基地',
        '2.西山研学基地',
      ),
    ).toEqual([['市文旅局关于公布首批研学基地名单的通知', null]]);
  });

  it('keeps the complete one of two copies', () => {
    const found = readSource(...NOTICE, ...PLAN.slice(0, 3), ...NOTICE, ...PLAN).instruments;
    expect(found.map(({ outline }) => outline.length)).toEqual([3]);
  });

  it('reads neither contents nor summaries as documents', () => {
    const source = readSource(
      '目 录',
      '1.甲市冷链物流发展行动方案 3',
      '2.乙县人民政府关于加强节水工作的意见 9',
      '第一部分 政策摘要',
      '甲市冷链物流发展行动方案',
      '甲市提出建三座冷库，补齐冷链短板。',
      '第二部分 政策全文',
      ...NOTICE,
      ...PLAN,
    );
    expect(source.instruments.map(({ policy }) => policy.title)).toEqual(['甲市冷链物流发展行动方案']);
    expect(source.editorial.map(({ kind }) => kind)).toEqual(['contents', 'summary']);
  });

  it('makes an interpretation a document of its own', () => {
    const found = readSource(
      ...NOTICE,
      ...PLAN,
      '《甲市冷链物流发展行动方案》政策解读',
      '2023年3月4日',
      '一、为什么要出台方案？',
      '为了补短板。',
    ).instruments;
    expect(found.map(({ kind, policy }) => [kind, policy.title])).toEqual([
      ['instrument', '甲市冷链物流发展行动方案'],
      ['interpretation', '《甲市冷链物流发展行动方案》政策解读'],
    ]);
  });

  it('reads an order, the decision that it publishes, and the regulation that this amends', () => {
    const found = readSource(
      '中华人民共和国国务院令',
      '第801号',
      '《国务院关于修改〈渡口管理条例〉的决定》已经国务院常务会议通过，现予公布，自2024年5月1日起施行。',
      '总 理　某某某',
      '2024年3月2日',
      '国务院关于修改《渡口管理条例》的决定',
      '国务院决定对《渡口管理条例》作如下修改。',
      '渡口管理条例',
      '（1999年6月5日国务院令第270号发布　根据2024年3月2日决定修订）',
      '第一章 总则',
      '第一条 为加强渡口管理，制定本条例。',
    ).instruments;
    expect(found.map(({ policy }) => [policy.title, policy.number, policy.issued, policy.issuers.join()])).toEqual([
      ['国务院关于修改《渡口管理条例》的决定', '国务院令第801号', '2024-03-02', '国务院'],
      ['渡口管理条例', '国务院令第270号', '1999-06-05', '国务院'],
    ]);
  });
});

describe('documents that follow each other on one line', () => {
  it('are cut where a title with a 文号 or an addressee stands behind a sentence or a signature', () => {
    const flat = [
      '宁波市人民政府关于加强渡口管理的意见甬政发〔2025〕3号各区人民政府：现提出如下意见。一、健全制度。二、落实责任。本意见有效期3年。',
      '青岛市商务局等七部门关于促进渡口消费的若干措施青商规〔2025〕2号各区人民政府：提出以下措施。一、支持新业态。二、优化服务。青岛市商务局2025年4月2日',
      '宁波市商务局关于申报渡口资金的通知各区商务局：现将事项通知如下。一、条件。二、时间。宁波市商务局2025年4月5日',
    ].join('');
    const found = readSource(flat).instruments;
    expect(found.map(({ policy }) => [policy.title, policy.number, policy.issued])).toEqual([
      ['宁波市人民政府关于加强渡口管理的意见', '甬政发〔2025〕3号', null],
      ['青岛市商务局等七部门关于促进渡口消费的若干措施', '青商规〔2025〕2号', '2025-04-02'],
      ['宁波市商务局关于申报渡口资金的通知', null, '2025-04-05'],
    ]);
  });

  it('are not cut at a document that is only named with its number', () => {
    const flat =
      '宁波市人民政府关于加强渡口管理的意见甬政发〔2025〕3号各区人民政府：现提出如下意见。一、健全制度。浙江省人民政府关于渡口安全的意见（浙政发〔2019〕1号）已有规定。二、落实责任。本意见有效期3年。';
    expect(readSource(flat).instruments).toHaveLength(1);
  });
});

describe('a text whose line breaks are lost', () => {
  it('is cut into title, number, addressee, body, signature and attached text', () => {
    const flat = [
      '国务院办公厅转发某部关于改进渡口管理意见的通知',
      '国办发〔1998〕12号',
      '各省、自治区、直辖市人民政府：',
      '某部《关于改进渡口管理的意见》已经国务院同意，现转发给你们，请贯彻执行。',
      '国务院办公厅',
      '一九九八年六月三日',
      '关于改进渡口管理的意见',
      '为改进渡口管理，现提出以下意见：',
      '一、健全制度',
      '各地要建立检查制度。',
      '二、落实责任',
      '由县级人民政府负责。',
    ].join('');
    const [found, ...others] = readSource(flat).instruments;
    expect(others).toEqual([]);
    expect(found?.policy).toMatchObject({
      title: '关于改进渡口管理的意见',
      noticeTitle: '国务院办公厅转发某部关于改进渡口管理意见的通知',
      number: '国办发〔1998〕12号',
      issuers: ['国务院办公厅'],
      issued: '1998-06-03',
    });
    expect(found?.outline.map(({ record }) => record.place)).toEqual(['1', '2']);
    expect(found?.addressees?.text).toBe('各省、自治区、直辖市人民政府：');
  });

  it('is named after what it answers where it has no title', () => {
    const [found] = readSource(
      '某某某代表：您提出的“关于治理湖区水质的建议”收悉。经研究，答复如下：一、关于截污。已建管网。感谢您的关心。水利部2021年7月9日',
    ).instruments;
    expect(found?.policy).toMatchObject({
      title: '关于治理湖区水质的建议的答复',
      issuers: ['水利部'],
      issued: '2021-07-09',
      aliases: ['关于治理湖区水质的建议'],
    });
  });

  it.each([
    // an announcement whose number follows its title
    [
      '关于发布两项标准的公告生态环境部公告2022年第5号为贯彻有关法律，现批准两项标准，并予发布，请各有关单位遵照执行。特此公告。生态环境部2022年3月4日',
      '关于发布两项标准的公告',
      '生态环境部公告2022年第5号',
      '生态环境部',
    ],
    // one whose number stands before it, of several bodies
    [
      '生态环境部 商务部公告 2019年 第27号关于某类货物监管要求的公告为落实方案，现将有关事项公告如下：一、禁止倾倒。特此公告。生态环境部商务部2019年6月3日',
      '关于某类货物监管要求的公告',
      '生态环境部商务部公告2019年第27号',
      '生态环境部、商务部',
    ],
    // an answer that bears a title of its own
    [
      '对十三届全国人大三次会议第1234号建议的答复某某某代表：您提出的关于加强渡口安全的建议收悉，现答复如下：一、关于立法。正在研究。水利部2020年9月1日',
      '对十三届全国人大三次会议第1234号建议的答复',
      null,
      '水利部',
    ],
  ])('%s', (flat, title, number, issuers) => {
    const [found] = readSource(flat).instruments;
    expect([found?.policy.title, found?.policy.number, found?.policy.issuers.join('、')]).toEqual([
      title,
      number,
      issuers,
    ]);
  });
});
