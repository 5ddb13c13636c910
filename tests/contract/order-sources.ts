import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractSource } from '../../importers/extract.ts';
import type { DigestRecord, SourceRecords } from '../../importers/records.ts';
import { type SamplePolicy, sampleRecords } from '../importers/loading/sample-records.ts';

const plan: SamplePolicy = {
  title: '天津市氢能行动方案',
  noticeTitle: '天津市人民政府关于印发天津市氢能行动方案的通知',
  number: '津政发〔2024〕3号',
  issuers: ['天津市人民政府'],
  issued: '2024-03-01',
  region: '天津市',
  industries: ['氢能'],
  cites: [
    { title: '鼓励投资产业目录', role: 'basis' },
    { title: '天津市氢能旧方案', role: 'supersedes' },
  ],
  tasks: [{ heading: '建设加氢站', units: ['天津市发展改革委', '市住房城乡建设委'], by: '2026' }],
  by: '2027',
  parks: [{ name: '滨海氢能产业园', locatedIn: '天津市', operator: '滨海氢能产业园管委会' }],
};

const threePlans = ['钢铁', '水泥', '电力'].map(
  (industry): SamplePolicy => ({
    title: `${industry}行业改造行动方案`,
    noticeTitle: '关于印发重点行业改造行动方案的通知',
    number: '津工信〔2024〕7号',
    issuers: ['天津市工业和信息化局'],
    issued: '2024-05-06',
    region: '天津市',
    tasks: [{ heading: '淘汰旧设备', units: ['市工信局', '市发改委'] }],
  }),
);

const consumption = (region: string, number: string, units: readonly string[]): SamplePolicy => ({
  title: '促进消费若干措施',
  region,
  number,
  tasks: [{ heading: '发放消费券', units }],
});

/** A text that charges units, as its region and day tell who they are. */
const charging = (title: string, region: string, issued: string | null, units: readonly string[]): SamplePolicy => ({
  title,
  region,
  tasks: [{ heading: '办理', units, by: '2025-06' }],
  ...(issued === null ? {} : { issued }),
});

/** A park in Jinan, and an industry and places, by names of which each text has its own. */
const zone = (title: string, park: string, industry: string, places: readonly string[]): SamplePolicy => ({
  title,
  region: '山东省/济南市',
  industries: [industry],
  parks: [{ name: park, locatedIn: '济南市', industry }],
  scopes: [
    { kind: 'park', name: park },
    { kind: 'industry', name: industry },
    { kind: 'subject', name: '中小企业' },
    ...places.map((name) => ({ kind: 'region', name }) as const),
  ],
});

const sources: Readonly<Record<string, readonly SamplePolicy[]>> = {
  // One policy in two sources, one of them with more words, and another policy under the same number.
  'a.txt': [plan],
  'b.txt': [{ ...plan, by: '2028', tail: '本方案由市发展改革委解释。', aliases: ['天津氢能方案全称'] }],
  'c.txt': [
    { title: '天津市储能行动方案', number: '津政发〔2024〕3号', issued: '2024-03-01', region: '天津市' },
    zone('甲园区措施', '济南高新区', '智能制造', ['襄樊市', '京津冀']),
  ],
  // A notice of three plans, and who cites the notice, one of the plans, and what it promulgates.
  'd.txt': threePlans,
  'e.txt': [
    {
      title: '重点行业改造实施细则',
      region: '天津市',
      cites: [
        { number: '津工信〔2024〕7号', role: 'implements' },
        { title: '水泥行业改造行动方案', role: 'basis' },
        { title: '关于印发天津市氢能行动方案的通知' },
        { title: '天津市氢能旧方案', number: '津政发〔2020〕9号' },
      ],
    },
  ],
  // Editions and years: with text, listed, cited, and cited without any; a title of two places cited without place.
  'f.txt': [
    { title: '鼓励投资产业目录（2024年本）', region: '全国', issuers: ['国家发展改革委'] },
    { title: '2023年节能工作要点', region: '天津市' },
    charging('己通知', '全国', '2024-05-01', ['金融监管总局', '国家发展改革委', '国家计委', '财政部']),
  ],
  'g.txt': [
    { title: '鼓励投资产业目录（2019年版）', form: 'stub', region: '全国', issued: '2019-06-30' },
    { title: '天津市氢能行动方案', form: 'stub', number: '津政发(2024)3号', region: '天津市' },
    {
      title: '2024年节能工作要点',
      region: '天津市',
      cites: [{ title: '鼓励投资产业目录（2021年版）' }, { title: '促进消费若干措施' }, { title: '节能工作要点' }],
    },
  ],
  // One title in two places, its bureaus under several names; a park, an industry and a place by other names than above.
  'h.txt': [consumption('天津市', '津政办发〔2024〕5号', ['天津市商务局', '市发展和改革委员会'])],
  'i.txt': [
    consumption('山东省', '鲁政办发〔2024〕6号', ['省商务厅', '省发展改革委']),
    zone('乙园区措施', '济南高新技术产业开发区', '先进制造', ['襄阳市', '天津']),
  ],
  // Organs over time, a name of several with and without a day, groups before their members.
  'j.txt': [
    charging('甲通知', '全国', '2012-05-01', ['银监会', '保监会', '国土资源部', '工商总局', '广电总局', '财政部门']),
    charging('乙办法', '天津市', '2016-05-01', ['市环保局', '各区政府', '有关区政府', '区发改委', '各有关部门']),
    charging('丙通知', '全国', null, ['广电总局', '你单位']),
  ],
  'k.txt': [
    charging('丁通知', '全国', '2019-05-01', ['银保监会', '自然资源部', '国家市场监督管理总局', '国家广播电视总局']),
    charging('戊办法', '天津市/河东区', '2022-05-01', ['区发改委', '区政府', '市生态环境局', '市财政局']),
  ],
};

/** A row of a digest that names the plan by number, beside the sources that hold, list and cite it. */
function digestOf(name: string): SourceRecords {
  const records = sampleRecords(name, [{ title: '政策摘编', region: '全国' }]);
  const { evidence } = records.policies[0] ?? { evidence: { start: 0, end: 0, line: 1, quote: '' } };
  const row: DigestRecord = {
    topic: '氢能',
    excerpt: '建设加氢站。',
    scope: ['天津市'],
    sourceTitle: '天津市氢能行动方案',
    sourceNumber: '津政发〔2024〕3号',
    rule: 'sample',
    evidence,
  };
  return {
    ...records,
    digest: [row, { ...row, topic: '储能', sourceNumber: null, sourceTitle: '天津市储能行动方案' }],
  };
}

/** Samples that cite what others cite and name the same bureaus. */
const SAMPLES = ['07-中央碳达峰碳中和意见与工业领域方案.md', '08-天津示范园区与产业主题园区名单.txt'];

/** Sources that meet, contradict each other and wait for each other in every way that identity knows. */
export const meetingSources: readonly SourceRecords[] = [
  ...Object.entries(sources).map(([name, policies]) => sampleRecords(name, policies)),
  digestOf('l.txt'),
  ...SAMPLES.map((name) => extractSource(name, readFileSync(join(import.meta.dirname, '../../samples', name)))),
];
