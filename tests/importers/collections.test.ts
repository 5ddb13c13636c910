import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractSource } from '../../importers/extract.ts';
import type { PolicyRecord, SourceRecords } from '../../importers/records.ts';

/** What a row says of a policy: title, notice title, number, issuers, day of issue, status, region. */
type Row = readonly [
  title: string,
  noticeTitle: string | null,
  number: string | null,
  issuers: readonly string[],
  issued: string | null,
  status: PolicyRecord['status'],
  region: string,
];

const samples = join(import.meta.dirname, '../../samples');
const records = new Map<string, SourceRecords>();

/** The records of a sample, read once. */
function sample(name: string): SourceRecords {
  const known = records.get(name);
  if (known !== undefined) return known;
  const read = extractSource(name, readFileSync(join(samples, name)));
  records.set(name, read);
  return read;
}

function rowOf(policy: PolicyRecord): Row {
  const { title, noticeTitle, number, issuers, issued, status, region } = policy;
  return [title, noticeTitle, number, issuers, issued, status, region ?? ''];
}

function fullPolicies(name: string): readonly Row[] {
  return sample(name)
    .policies.filter(({ form }) => form === 'full')
    .map(rowOf);
}

/** The units of a policy's tasks by heading, in text order. */
function tasksOf(name: string, title: string): readonly (readonly [string, readonly string[]])[] {
  const { policies, tasks } = sample(name);
  const key = policies.find((policy) => policy.title === title)?.key;
  return tasks
    .filter(({ policy }) => policy === key)
    .map(({ heading, assignments }) => [heading, assignments.map(({ unit, role }) => `${unit} ${role}`)]);
}

function citationsOf(name: string, title: string): readonly string[] {
  const { policies, citations } = sample(name);
  const key = policies.find((policy) => policy.title === title)?.key;
  return citations.filter(({ from }) => from === key).map((each) => `${each.role} ${each.title ?? each.number}`);
}

const ZONE = '中国（天津）自由贸易试验区';
const COMMITTEE = `${ZONE}管理委员会`;

const expected: Readonly<Record<string, readonly Row[]>> = {
  // A printed compilation: contents with page numbers, a digest table, page breaks.
  '01-天津绿色低碳政策汇编.txt': [
    [
      '天津市碳达峰实施方案',
      '天津市人民政府关于印发天津市碳达峰实施方案的通知',
      '津政发〔2022〕18号',
      ['天津市人民政府'],
      '2022-08-25',
      'issued',
      '天津市',
    ],
    [
      '天津市工业领域碳达峰实施方案',
      '市工业和信息化局市发改委市生态环境局关于印发天津市工业领域碳达峰实施方案的通知',
      '津工信节能〔2022〕5号',
      ['天津市工业和信息化局', '天津市发展改革委', '天津市生态环境局'],
      '2022-12-05',
      'issued',
      '天津市',
    ],
    [
      '天津市重点项目管理办法',
      '天津市人民政府办公厅关于印发天津市重点项目管理办法的通知',
      '津政办规〔2022〕14号',
      ['天津市人民政府办公厅'],
      '2022-11-29',
      'issued',
      '天津市',
    ],
    [
      `${ZONE}联动创新示范基地（双碳）建设实施方案`,
      `${COMMITTEE}关于印发《${ZONE}联动创新示范基地（双碳）建设实施方案》的通知`,
      '津自贸发〔2022〕14号',
      [COMMITTEE],
      '2022-12-07',
      'issued',
      '天津市',
    ],
  ],
  // Nine documents that follow each other without a separator, in GB18030.
  '02-各地碳达峰方案合辑.txt': (
    [
      ['河北省', '冀政发〔2022〕3号', '2022-06-19', false, '河北省', '河北省'],
      ['广东省', '粤府〔2022〕56号', '2022-06-23', false, '广东省', '广东省'],
      ['上海市', '沪府发〔2022〕7号', '2022-07-08', true, '上海市', '上海市'],
      ['海南省', '琼府〔2022〕27号', '2022-08-09', false, '海南省', '海南省'],
      ['北京市', '京政发〔2022〕31号', '2022-10-11', true, '北京市', '北京市'],
      ['北京市海淀区', '海政发〔2024〕8号', '2024-05-28', true, '北京市海淀区', '北京市/海淀区'],
      ['天津市西青区', '西青政发〔2023〕5号', '2023-04-28', false, '天津市西青区', '天津市/西青区'],
      ['天津市武清区', null, '2023-05-18', false, '武清区', '天津市/武清区'],
      ['天津市滨海新区', '津滨政发〔2023〕19号', '2023-07-22', false, '天津市滨海新区', '天津市/滨海新区'],
    ] as const
  ).map(([place, number, issued, quoted, issuer, region]) => {
    const title = `${place}碳达峰实施方案`;
    const notice = `${issuer}人民政府关于印发${quoted ? `《${title}》` : title}的通知`;
    return [title, notice, number, [`${issuer}人民政府`], issued, 'issued', region] as const;
  }),
  // A monthly reader: overview table, editors' summaries, full texts.
  '03-政策速递-能源与绿色转型专辑.md': [
    [
      '氢能产业发展中长期规划（2021-2035年）',
      null,
      null,
      ['国家发展改革委', '国家能源局'],
      '2022-03-23',
      'issued',
      '全国',
    ],
    [
      '北京市关于支持氢能产业发展的若干政策措施（修订版）',
      '北京市经济和信息化局关于印发《北京市关于支持氢能产业发展的若干政策措施（修订版）》的通知',
      null,
      ['北京市经济和信息化局'],
      '2024-12-17',
      'issued',
      '北京市',
    ],
    ['《北京市关于支持氢能产业发展的若干政策措施（修订版）》政策解读', null, null, [], null, 'issued', '北京市'],
    ...['促进绿色低碳产业发展', '培育“元宇宙”新赛道', '促进智能终端产业高质量发展'].map(
      (topic): Row => [
        `上海市${topic}行动方案（2022-2025年）`,
        '上海市人民政府办公厅关于印发促进绿色低碳产业发展、培育“元宇宙”新赛道、促进智能终端产业高质量发展等行动方案的通知',
        '沪府办发〔2022〕12号',
        ['上海市人民政府办公厅'],
        '2022-06-24',
        'issued',
        '上海市',
      ],
    ),
    [
      '2MWt液态燃料钍基熔盐实验堆建造施工准备情况检查报告',
      '关于印发《2MWt液态燃料钍基熔盐实验堆建造施工准备情况检查报告》的函',
      null,
      ['国家核安全局'],
      '2019-10-24',
      'issued',
      '全国',
    ],
    [
      '关于执行《鼓励外商投资产业目录（2022年版）》有关事项的公告',
      null,
      '海关总署公告2022年第122号',
      ['海关总署'],
      '2022-12-05',
      'issued',
      '全国',
    ],
  ],
  // A draft for comment with five annexed plans.
  '04-自贸试验区RCEP行动方案及五片区计划-征求意见稿.txt': [
    [
      `${ZONE}高质量落实《区域全面经济伙伴关系协定》（RCEP）行动方案（征求意见稿）`,
      null,
      null,
      [],
      null,
      'draft',
      '天津市',
    ],
    ...(
      [
        ['天津港（东疆）片区', '天津市'],
        ['天津机场片区', '天津市'],
        ['滨海新区中心商务片区', '天津市/滨海新区'],
        ['滨海高新区联动创新区', '天津市'],
        ['中新天津生态城联动创新区', '天津市'],
      ] as const
    ).map(
      ([zone, region]): Row => [`${zone}落实RCEP重点工作计划（征求意见稿）`, null, null, [], null, 'draft', region],
    ),
  ],
  // Government pages: the table above the text, menus and footers.
  '05-国务院2030年前碳达峰行动方案.html': [
    [
      '2030年前碳达峰行动方案',
      '国务院关于印发2030年前碳达峰行动方案的通知',
      '国发〔2021〕23号',
      ['国务院'],
      '2021-10-24',
      'issued',
      '全国',
    ],
  ],
  '06-重庆市推动低空空域管理改革行动方案.html': [
    [
      '重庆市推动低空空域管理改革促进低空经济高质量发展行动方案（2024—2027年）',
      '重庆市人民政府办公厅关于印发《重庆市推动低空空域管理改革促进低空经济高质量发展行动方案（2024—2027年）》的通知',
      '渝府办发〔2024〕74号',
      ['重庆市人民政府办公厅'],
      '2024-09-21',
      'issued',
      '重庆市',
    ],
  ],
  '07-中央碳达峰碳中和意见与工业领域方案.md': [
    [
      '中共中央国务院关于完整准确全面贯彻新发展理念做好碳达峰碳中和工作的意见',
      null,
      '中发〔2021〕36号',
      ['中共中央', '国务院'],
      '2021-09-22',
      'issued',
      '全国',
    ],
    [
      '工业领域碳达峰实施方案',
      '工业和信息化部国家发展改革委生态环境部关于印发工业领域碳达峰实施方案的通知',
      '工信部联节〔2022〕88号',
      ['工业和信息化部', '国家发展改革委', '生态环境部'],
      '2022-07-07',
      'issued',
      '全国',
    ],
    [
      '建材行业碳达峰实施方案',
      '工业和信息化部国家发展改革委生态环境部住房城乡建设部关于印发建材行业碳达峰实施方案的通知',
      '工信部联原〔2022〕149号',
      ['工业和信息化部', '国家发展改革委', '生态环境部', '住房城乡建设部'],
      '2022-11-02',
      'issued',
      '全国',
    ],
  ],
  // Notices with substance of their own: their lists are part of them.
  '08-天津示范园区与产业主题园区名单.txt': [
    [
      '关于公布天津市首批服务业扩大开放示范园区名单的通知',
      null,
      '津自贸办〔2022〕3号',
      ['天津市自由贸易试验区（服务业扩大开放综合试点）推进工作领导小组办公室'],
      '2022-11-16',
      'issued',
      '天津市',
    ],
    [
      '市工业和信息化局关于2022年度市级产业主题园区名单的公示',
      null,
      null,
      ['天津市工业和信息化局'],
      '2022-12-15',
      'public-notice',
      '天津市',
    ],
  ],
  '09-天津生物医药进口试点与细胞治疗基地.txt': [
    [
      '天津市生物医药研发用物品进口试点方案',
      '关于印发《天津市生物医药研发用物品进口试点方案》的通知',
      '津药监药注〔2022〕13号',
      ['天津市药品监督管理局', '天津市科学技术局', '天津市商务局', '天津海关', COMMITTEE],
      '2022-10-26',
      'issued',
      '天津市',
    ],
    [
      `${ZONE}联动创新示范基地（基因与细胞治疗）建设实施方案`,
      `${COMMITTEE}关于印发《${ZONE}联动创新示范基地（基因与细胞治疗）建设实施方案》的通知`,
      '津自贸发〔2022〕15号',
      [COMMITTEE],
      '2022-12-05',
      'issued',
      '天津市',
    ],
  ],
  '10-低空经济各地政策.md': [
    [
      '通用航空装备创新应用实施方案（2024—2030年）',
      '工业和信息化部科学技术部财政部中国民用航空局关于印发《通用航空装备创新应用实施方案（2024—2030年）》的通知',
      '工信部联重装〔2024〕52号',
      ['工业和信息化部', '科学技术部', '财政部', '中国民用航空局'],
      '2024-03-27',
      'issued',
      '全国',
    ],
    [
      '广东省推动低空经济高质量发展行动方案（2024—2026年）',
      '广东省人民政府办公厅关于印发广东省推动低空经济高质量发展行动方案（2024—2026年）的通知',
      '粤府办〔2024〕6号',
      ['广东省人民政府办公厅'],
      '2024-05-21',
      'issued',
      '广东省',
    ],
    [
      '促进全省低空经济高质量发展实施方案（2024—2027年）',
      '河南省人民政府办公厅关于印发促进全省低空经济高质量发展实施方案（2024—2027年）的通知',
      '豫政办〔2024〕33号',
      ['河南省人民政府办公厅'],
      '2024-07-05',
      'issued',
      '河南省',
    ],
    [
      '亳州市加快培育低空经济高质量发展实施方案（2024—2027年）',
      '关于印发《亳州市加快培育低空经济高质量发展实施方案（2024—2027年）》的通知',
      null,
      ['亳州市发展和改革委员会'],
      '2024-08-06',
      'issued',
      '安徽省/亳州市',
    ],
    [
      '山东省低空经济高质量发展三年行动方案（2025-2027年）',
      '山东省人民政府办公厅关于印发《山东省低空经济高质量发展三年行动方案（2025-2027年）》的通知',
      '鲁政办发〔2024〕9号',
      ['山东省人民政府办公厅'],
      '2024-11-02',
      'issued',
      '山东省',
    ],
    [
      '沧州市推动低空经济高质量发展若干措施',
      '沧州市人民政府办公室关于印发沧州市推动低空经济高质量发展若干措施的通知',
      null,
      ['沧州市人民政府办公室'],
      '2025-01-19',
      'issued',
      '河北省/沧州市',
    ],
    [
      '渝中区低空经济高质量发展三年行动计划（2025—2027年）',
      '重庆市渝中区人民政府办公室关于印发《渝中区低空经济高质量发展三年行动计划（2025—2027年）》的通知',
      null,
      ['重庆市渝中区人民政府办公室'],
      '2025-09-18',
      'issued',
      '重庆市/渝中区',
    ],
    ['十堰市低空经济高质量发展实施方案（2024-2026年）', null, null, [], null, 'issued', '湖北省/十堰市'],
  ],
};

describe('the policies of each sample', () => {
  it.each(Object.entries(expected))('%s', (name, rows) => {
    expect(fullPolicies(name)).toEqual(rows);
  });
});

describe('a printed compilation', () => {
  const name = '01-天津绿色低碳政策汇编.txt';

  it('gives a stub for what only its digest lists', () => {
    const stubs = sample(name).policies.filter(({ form }) => form === 'stub');
    expect(stubs.map(({ title, number }) => [title, number])).toEqual([
      ['天津市减污降碳协同增效实施方案', '津环气候〔2022〕115号'],
    ]);
  });

  it('gives a digest row for each excerpt', () => {
    expect(sample(name).digest.map(({ topic, sourceNumber }) => [topic, sourceNumber])).toEqual([
      ['绿色低碳', '津政发〔2022〕18号'],
      ['绿色低碳', '津工信节能〔2022〕5号'],
      ['绿色低碳', '津环气候〔2022〕115号'],
      ['项目服务', '津政办规〔2022〕14号'],
      ['项目服务', '津自贸发〔2022〕14号'],
    ]);
  });

  it('joins what a page break cuts', () => {
    const [, units] =
      tasksOf(name, '天津市工业领域碳达峰实施方案').find(([heading]) => heading.startsWith('3.建设工业绿色微电网')) ??
      [];
    expect(units).toEqual(
      ['市发展改革委', '市工业和信息化局', '市电力公司', '各区人民政府'].map((unit) => `${unit} responsible`),
    );
  });
});

describe('a monthly reader', () => {
  const name = '03-政策速递-能源与绿色转型专辑.md';

  it('makes no policies of its overview and its summaries', () => {
    expect(sample(name).policies.filter(({ form }) => form === 'stub')).toEqual([]);
  });

  it('has an interpretation explain its policy', () => {
    expect(citationsOf(name, '《北京市关于支持氢能产业发展的若干政策措施（修订版）》政策解读')).toContain(
      'interprets 北京市关于支持氢能产业发展的若干政策措施（修订版）',
    );
  });

  it('has the new edition replace the old one', () => {
    expect(citationsOf(name, '北京市关于支持氢能产业发展的若干政策措施（修订版）')).toContain(
      'supersedes 北京市关于支持氢能产业发展的若干政策措施',
    );
  });

  it('leaves no plan of a notice without its own text', () => {
    const { policies, measures } = sample(name);
    const plans = policies.filter(({ number }) => number === '沪府办发〔2022〕12号');
    expect(plans.map(({ key }) => measures.filter(({ policy }) => policy === key).length)).toEqual([9, 6, 7]);
    expect(new Set(plans.map(({ span }) => span?.start)).size).toBe(3);
  });
});

describe('a draft with annexes', () => {
  const name = '04-自贸试验区RCEP行动方案及五片区计划-征求意见稿.txt';

  it('gives each annex its own tasks', () => {
    const { policies, tasks } = sample(name);
    const counts = policies.map(
      ({ key }) => tasks.filter(({ policy, rule }) => policy === key && /^bracket/.test(rule)).length,
    );
    expect(counts).toEqual([6, 4, 4, 5, 3, 3]);
  });

  it('reads an annex with its units and their roles', () => {
    const tasks = tasksOf(name, '天津港（东疆）片区落实RCEP重点工作计划（征求意见稿）');
    expect(tasks[3]).toEqual([
      '4.布局海外仓',
      ['东疆片区 responsible', '区商促局 responsible', '市商务局 support', '天津海关 support', '市贸促会 support'],
    ]);
  });

  it('reads no list of attachments as policies', () => {
    expect(sample(name).policies.filter(({ title }) => /落实计划$/.test(title))).toEqual([]);
  });
});
