import { compareDeadlines } from '../../../graph/deadlines.ts';
import { GraphBuilder } from '../../graph/graph-builder.ts';

const CENTRE = `低空经济发展指导意见
国发〔2024〕1号
一、建设起降设施
各地要把起降场纳入规划。
国务院
2024年1月10日
`;
const PROVINCE = `山东省低空经济实施方案
鲁政发〔2024〕5号
为落实《低空经济发展指导意见》（国发〔2024〕1号），制定本方案。
一、开辟航线
（责任单位：省发展改革委、省财政厅）
`;
const CITY = `济南市低空经济行动计划
济政发〔2024〕9号
根据《低空经济发展指导意见》，贯彻《山东省低空经济实施方案》，依照《民用航空法》，制定本计划。
一、总体目标
（一）建设起降场
在济南高新区先行建设。（牵头单位：市发展改革委；配合单位：市财政局）
（二）开放场景
（市发展改革委、市交通运输局负责）
本计划施行后，《济南市通航办法》同时废止。
`;
const COPY = `济南市低空经济行动计划
一、总体目标
（一）建设起降场
在济南高新区先行建设。（牵头单位：市发改委；配合单位：市财政局）
三、附则
（责任单位：市发展改革委）
`;
const DRAFT = `青岛市低空经济若干措施（征求意见稿）
依据《低空经济发展指导意见》起草。
（责任单位：市发展改革委）
`;

/** Ids of the example graph. */
export const ids = {
  centre: 'policy:centre',
  province: 'policy:province',
  city: 'policy:city',
  old: 'policy:old',
  draft: 'policy:draft',
  undated: 'policy:undated',
  law: 'policy:law',
  repeal: 'policy:repeal',
  rule: 'policy:rule',
  cityText: 'text:city',
  copyText: 'text:copy',
  goal: 'measure:city-1',
  field: 'measure:city-2',
  scene: 'measure:city-3',
  copyField: 'measure:copy-2',
  council: 'agency:council',
  cityBureau: 'agency:jinan-ndrc',
  qingdaoBureau: 'agency:qingdao-ndrc',
  finance: 'agency:jinan-finance',
  transport: 'agency:jinan-transport',
  country: 'region:000000',
  shandong: 'region:370000',
  jinan: 'region:370100',
  park: 'park:jinan-hitech',
  industry: 'industry:low-altitude',
  citySource: 'source:city.txt',
} as const;

/**
 * A directive of the centre on an industry, taken up by a province and a city; the city's plan stands in two sources, gives
 * work to three bureaus and supersedes a rule. Beside them a draft, an undated policy, a law that is only cited, and a
 * decision that repeals.
 */
export function exampleGraph(): GraphBuilder {
  const graph = new GraphBuilder();
  addPlaces(graph);
  addPolicies(graph);
  addCity(graph);
  addCitations(graph);
  return graph;
}

function addPlaces(graph: GraphBuilder): void {
  const country = graph.region('000000', '全国');
  const shandong = graph.region('370000', '山东省', country);
  const jinan = graph.region('370100', '山东省/济南市', shandong);
  const city = { region: '山东省/济南市', level: 'city' };
  graph.agency(ids.council, '国务院', { region: '全国' });
  graph.agency(ids.cityBureau, '济南市发展和改革委员会', {
    ...city,
    names: ['济南市发展和改革委员会', '济南市发展改革委', '济南市发改委'],
  });
  graph.agency(ids.qingdaoBureau, '青岛市发展和改革委员会', {
    region: '山东省/青岛市',
    names: ['青岛市发展和改革委员会', '青岛市发展改革委'],
  });
  graph.agency(ids.finance, '济南市财政局', city);
  graph.agency(ids.transport, '济南市交通运输局', city);
  for (const bureau of [ids.cityBureau, ids.finance, ids.transport]) graph.edge('BELONGS_TO', bureau, jinan);
  graph.named('Industry', ids.industry, '低空经济');
  graph.named('Park', ids.park, '济南高新技术产业开发区');
}

function addPolicies(graph: GraphBuilder): void {
  const centre = graph.source('centre.txt', CENTRE);
  const number = CENTRE.indexOf('国发');
  graph.policy(ids.centre, {
    title: '低空经济发展指导意见',
    number: '国发〔2024〕1号',
    issued: '2024-01-10',
    region: '全国',
    level: 'state',
    issuers: ['国务院'],
    facts: JSON.stringify({
      number: [
        {
          source: centre,
          start: number,
          end: number + 10,
          line: 2,
          quote: '国发〔2024〕1号',
          value: '国发〔2024〕1号',
        },
      ],
    }),
  });
  graph.text('text:centre', ids.centre, centre);
  graph.measure('measure:centre-1', 'text:centre', '建设起降设施');
  graph.proved(
    'ISSUED_BY',
    ids.centre,
    ids.council,
    { source: centre, quote: '国务院' },
    { order: 0, unit: '国务院', text: 'text:centre' },
  );
  graph.proved('ABOUT', ids.centre, ids.industry, { source: centre, quote: '低空经济' }, { text: 'text:centre' });

  const province = graph.source('province.txt', PROVINCE);
  graph.policy(ids.province, {
    title: '山东省低空经济实施方案',
    number: '鲁政发〔2024〕5号',
    issued: '2024-03-01',
    region: '山东省',
    level: 'province',
  });
  graph.text('text:province', ids.province, province);
  graph.measure('measure:province-1', 'text:province', '开辟航线');
  graph.proved('ABOUT', ids.province, ids.industry, { source: province, quote: '低空经济' }, { text: 'text:province' });

  const draft = graph.source('draft.txt', DRAFT);
  graph.policy(ids.draft, { title: '青岛市低空经济若干措施（征求意见稿）', status: 'draft', region: '山东省/青岛市' });
  graph.text('text:draft', ids.draft, draft);
  graph.measure('measure:draft-1', 'text:draft', '依据');
  graph.assigns('measure:draft-1', ids.qingdaoBureau, 'responsible', { source: draft, quote: '市发展改革委' });
  graph.proved('ABOUT', ids.draft, ids.industry, { source: draft, quote: '低空经济' }, { text: 'text:draft' });

  graph.policy(ids.old, {
    title: '济南市通航办法',
    number: '济政办〔2020〕3号',
    issued: '2020-01-01',
    region: '山东省/济南市',
  });
  graph.policy(ids.undated, { title: '淄博市低空经济扶持办法', region: '山东省/淄博市' });
  graph.proved('ABOUT', ids.undated, ids.industry, { source: draft, quote: '低空经济' });
  graph.policy(ids.law, { title: '民用航空法', form: 'stub', level: 'state' });
  graph.policy(ids.rule, { title: '通用机场管理规定', issued: '2019-05-01', expires: '2030-12-31', region: '全国' });
  graph.policy(ids.repeal, { title: '关于废止部分规范性文件的决定', issued: '2025-01-01', region: '全国' });
}

function addCity(graph: GraphBuilder): void {
  const city = graph.source('city.txt', CITY, { chunk: 64 });
  graph.policy(ids.city, {
    title: '济南市低空经济行动计划',
    noticeTitle: '济南市人民政府关于印发低空经济行动计划的通知',
    number: '济政发〔2024〕9号',
    issued: '2024-06-15',
    region: '山东省/济南市',
  });
  graph.text(ids.cityText, ids.city, city);
  graph.measure(ids.goal, ids.cityText, '总体目标');
  graph.measure(ids.field, ids.goal, '建设起降场', { deadline: aims('2026', '2025-06-30', 'P3M') });
  graph.measure(ids.scene, ids.goal, '开放场景', { deadline: aims('2025-12') });
  graph.assigns(ids.field, ids.cityBureau, 'lead', { source: city, quote: '市发展改革委' });
  graph.assigns(ids.field, ids.finance, 'support', { source: city, quote: '市财政局' });
  graph.assigns(ids.scene, ids.cityBureau, 'responsible', { source: city, quote: '市发展改革委、市交通运输局负责' });
  graph.assigns(ids.scene, ids.transport, 'responsible', { source: city, quote: '市交通运输局' });
  graph.proved('ABOUT', ids.city, ids.industry, { source: city, quote: '低空经济' }, { text: ids.cityText });
  graph.proved('NAMES_PARK', ids.city, ids.park, { source: city, quote: '济南高新区' }, { text: ids.cityText });
  graph.proved(
    'LOCATED_IN',
    ids.park,
    ids.jinan,
    { source: city, quote: '济南' },
    { name: '济南市', text: ids.cityText },
  );
  graph.proved(
    'APPLIES_TO',
    ids.city,
    ids.jinan,
    { source: city, quote: '济南市' },
    { name: '济南市', text: ids.cityText },
  );

  const copy = graph.source('copy.txt', COPY);
  graph.text(ids.copyText, ids.city, copy, { shown: false });
  graph.measure('measure:copy-1', ids.copyText, '总体目标');
  graph.measure(ids.copyField, 'measure:copy-1', '建设起降场', { deadline: aims('2024-10') });
  graph.measure('measure:copy-3', ids.copyText, '附则');
  graph.assigns(ids.copyField, ids.cityBureau, 'lead', { source: copy, quote: '市发改委' }, '市发改委');
  graph.assigns('measure:copy-3', ids.cityBureau, 'responsible', { source: copy, quote: '市发展改革委' });
}

function addCitations(graph: GraphBuilder): void {
  const city = { text: ids.cityText };
  const [citySource, province, draft] = ['source:city.txt', 'source:province.txt', 'source:draft.txt'];
  graph.cites(
    ids.province,
    ids.centre,
    'implements',
    { source: province, quote: '为落实《低空经济发展指导意见》' },
    { text: 'text:province' },
  );
  graph.cites(
    ids.city,
    ids.centre,
    'basis',
    { source: citySource, quote: '根据《低空经济发展指导意见》' },
    { ...city, measure: ids.goal },
  );
  graph.cites(
    ids.city,
    ids.centre,
    'mentions',
    { source: 'source:copy.txt', quote: '济南市低空经济行动计划' },
    { text: ids.copyText, measure: ids.copyField },
  );
  graph.cites(
    ids.city,
    ids.province,
    'implements',
    { source: citySource, quote: '贯彻《山东省低空经济实施方案》' },
    city,
  );
  graph.cites(ids.city, ids.law, 'mentions', { source: citySource, quote: '依照《民用航空法》' }, city);
  graph.cites(ids.city, ids.old, 'supersedes', { source: citySource, quote: '《济南市通航办法》同时废止' }, city);
  graph.cites(
    ids.draft,
    ids.centre,
    'basis',
    { source: draft, quote: '依据《低空经济发展指导意见》' },
    { text: 'text:draft' },
  );
  graph.cites(ids.old, ids.rule, 'basis', { source: citySource, quote: '《济南市通航办法》' });
  graph.cites(ids.repeal, ids.rule, 'supersedes', { source: citySource, quote: '同时废止' });
}

/** Deadlines as their node keeps them: by last day, those that come again last. */
function aims(...dates: readonly string[]): string {
  const words = { rule: 'before-date', start: 0, end: 2, line: 1, quote: '济南' };
  return JSON.stringify([...dates].sort(compareDeadlines).map((date) => ({ date, ...words })));
}
