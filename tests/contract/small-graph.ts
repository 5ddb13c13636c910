import { loadLabelIssuers, loadLabelResponsibleUnits } from '../../cypher/queries.ts';
import type { GraphStore } from '../../graph/store.ts';
import { GraphBuilder } from '../graph/graph-builder.ts';

/**
 * A graph of some fifty nodes with every kind of node and relationship, in which every query has something to find and
 * something to leave out: a hidden text, a draft, a stub, an ambiguous policy, a group of agencies, a source of our own data.
 */
export function smallGraph(): GraphBuilder {
  const graph = new GraphBuilder();
  places(graph);
  const [central, province, city] = policies(graph);
  measures(graph, city);
  parks(graph, city);
  keys(graph, { central, province, city });
  graph.edge('MAY_BE', 'policy:stub', city, { reason: 'edition' });
  graph.edge('MEMBER_OF', 'agency:jnjt', 'agency:qx', { possible: true });
  graph.named('Industry', 'industry:szjj', '数字经济');
  graph.edge('PART_OF', 'industry:wlw', 'industry:szjj');
  relations(graph);
  return graph;
}

/** Puts {@link smallGraph} into an empty store, with labels of which some have lost what they were given for. */
export async function loadSmallGraph(store: GraphStore): Promise<void> {
  await smallGraph().into(store);
  await store.write(async (graph) => {
    await graph.run(loadLabelIssuers, { ids: ['agency:jn', 'agency:qx'] });
    await graph.run(loadLabelResponsibleUnits, { ids: ['agency:jnfgw', 'agency:sd'] });
  });
}

const central = `国务院关于发展低空经济的指导意见
国发〔2024〕3号`;
const province = `山东省人民政府关于低空经济的实施意见
鲁政发〔2024〕9号
为落实《国务院关于发展低空经济的指导意见》（国发〔2024〕3号），现提出以下意见。`;
const city = `济南市低空经济行动方案
依据《山东省人民政府关于低空经济的实施意见》，参照《济南市通用航空办法》。
一、建设起降场
（一）选址
在市中区选址。（责任单位：市发展改革委、市交通运输局）
（二）验收
由市发展改革委牵头。
二、扶持企业
对民营企业给予奖励。（各区县政府负责）
《济南市通用航空试行办法》同时废止。`;
const copy = `济南市低空经济行动方案
一、建设起降场
（责任单位：市发展改革委）`;

function places(graph: GraphBuilder): void {
  graph.region('000000', '全国');
  graph.region('370000', '山东省', 'region:000000');
  graph.region('370100', '山东省/济南市', 'region:370000');
  graph.region('370103', '山东省/济南市/市中区', 'region:370100');
  graph.agency('agency:gwy', '国务院', { level: 'state', region: '全国' });
  graph.agency('agency:sd', '山东省人民政府', { level: 'province', region: '山东省' });
  graph.agency('agency:jn', '济南市人民政府', { level: 'city', region: '山东省/济南市' });
  const names = ['济南市发展和改革委员会', '市发展改革委'];
  graph.agency('agency:jnfgw', '济南市发展和改革委员会', { level: 'city', region: '山东省/济南市', names });
  graph.agency('agency:jnjt', '济南市交通运输局', { level: 'city', region: '山东省/济南市' });
  graph.agency('agency:qx', '各区县政府', { group: true, region: '山东省/济南市' });
  graph.edge('BELONGS_TO', 'agency:gwy', 'region:000000');
  graph.edge('BELONGS_TO', 'agency:sd', 'region:370000');
  for (const agency of ['agency:jn', 'agency:jnfgw', 'agency:jnjt', 'agency:qx']) {
    graph.edge('BELONGS_TO', agency, 'region:370100');
  }
  graph.named('Industry', 'industry:dkjj', '低空经济');
  graph.named('Industry', 'industry:wlw', '物联网');
  graph.named('Subject', 'subject:myqy', '民营企业');
  graph.named('Park', 'park:jngx', '济南高新技术产业开发区');
  graph.named('Park', 'park:other', '章丘经济开发区');
  graph.node('Lock', { id: 'lock', token: 'before' });
}

/** What the tables say of the agencies. */
function relations(graph: GraphBuilder): void {
  const document = '机构改革方案（2004-12-31）';
  graph.edge('SUCCEEDS', 'agency:jnfgw', 'agency:jnjt', {
    day: '2004-12-31',
    kind: 'transfer',
    duties: '物流',
    document,
  });
  graph.edge('MAY_BE', 'agency:qx', 'agency:jnfgw', { reason: 'several' });
  graph.edge('MEMBER_OF', 'agency:jn', 'agency:qx', { possible: true });
  graph.edge('SUBORDINATE_TO', 'agency:jnjt', 'agency:jnfgw', {});
}

function policies(graph: GraphBuilder): readonly [string, string, string] {
  const centralSource = graph.source('central.txt', central);
  const provinceSource = graph.source('province.txt', province);
  const citySource = graph.source('city.txt', city, { chunk: 60, warnings: '[{"kind":"cut"}]' });
  const copySource = graph.source('copy.txt', copy);
  graph.source('knowledge:agencies@1', '名录');

  const first = graph.policy('policy:central', {
    title: '国务院关于发展低空经济的指导意见',
    number: '国发〔2024〕3号',
    issued: '2024-01-10',
    region: '全国',
    level: 'state',
    issuers: ['国务院'],
  });
  const second = graph.policy('policy:province', {
    title: '山东省人民政府关于低空经济的实施意见',
    number: '鲁政发〔2024〕9号',
    issued: '2024-05-20',
    effective: '2024-06-01',
    expires: '2029-05-31',
    region: '山东省',
    level: 'province',
    issuers: ['山东省人民政府'],
    industries: ['低空经济'],
  });
  const third = graph.policy('policy:city', {
    title: '济南市低空经济行动方案',
    noticeTitle: '济南市人民政府关于印发济南市低空经济行动方案的通知',
    issued: '2024-09',
    region: '山东省/济南市',
    issuers: ['济南市人民政府', '济南市交通运输局'],
    aliases: ['低空方案'],
  });
  graph.policy('policy:old', {
    title: '济南市通用航空试行办法',
    issued: '2019-03-01',
    region: '山东省/济南市',
    issuers: [],
  });
  graph.policy('policy:draft', {
    title: '济南市低空经济条例（征求意见稿）',
    status: 'public-notice',
    region: '山东省/济南市',
    issuers: [],
  });
  graph.policy('policy:stub', { title: '济南市通用航空办法', form: 'stub' });
  graph.policy('policy:either', { title: '低空经济的意见', form: 'stub' });

  graph.text('text:central', first, centralSource);
  graph.text('text:province', second, provinceSource);
  graph.text('text:city', third, citySource);
  graph.text('text:copy', third, copySource, { shown: false });

  graph.proved('ISSUED_BY', first, 'agency:gwy', { source: centralSource, quote: '国务院' }, issue(1, 'text:central'));
  graph.proved(
    'ISSUED_BY',
    second,
    'agency:sd',
    { source: provinceSource, quote: '山东省人民政府' },
    issue(1, 'text:province'),
  );
  graph.proved('ISSUED_BY', third, 'agency:jn', { source: citySource, quote: '济南市' }, issue(1, 'text:city'));
  graph.proved('ISSUED_BY', third, 'agency:jnjt', { source: citySource, quote: '市交通运输局' }, issue(2, 'text:city'));
  citations(graph, { first, second, third, provinceSource, citySource, copySource });
  scopes(graph, { second, third, provinceSource, citySource });
  return [first, second, third];
}

function issue(order: number, text: string) {
  return { order, unit: '署名', text };
}

interface Ends {
  readonly first: string;
  readonly second: string;
  readonly third: string;
  readonly provinceSource: string;
  readonly citySource: string;
  readonly copySource: string;
}

function citations(graph: GraphBuilder, { first, second, third, provinceSource, citySource, copySource }: Ends): void {
  const toCentral = {
    title: '国务院关于发展低空经济的指导意见',
    number: '国发〔2024〕3号',
    places: '[]',
    text: 'text:province',
  };
  graph.cites(
    second,
    first,
    'implements',
    { source: provinceSource, quote: '《国务院关于发展低空经济的指导意见》' },
    toCentral,
  );
  const toProvince = { title: '山东省人民政府关于低空经济的实施意见', places: '[]' };
  const basis = { source: citySource, quote: '《山东省人民政府关于低空经济的实施意见》' };
  graph.cites(third, second, 'basis', basis, { ...toProvince, text: 'text:city' });
  graph.cites(third, second, 'mentions', { source: copySource, quote: '济南市' }, { ...toProvince, text: 'text:copy' });
  const mention = { source: citySource, quote: '《济南市通用航空办法》' };
  graph.cites(third, 'policy:stub', 'mentions', mention, {
    title: '济南市通用航空办法',
    places: '[]',
    text: 'text:city',
  });
  const repeal = { source: citySource, quote: '《济南市通用航空试行办法》同时废止' };
  graph.cites(third, 'policy:old', 'supersedes', repeal, {
    title: '济南市通用航空试行办法',
    places: '[]',
    text: 'text:city',
  });
  const amend = { source: provinceSource, quote: '现提出以下意见' };
  graph.cites(second, 'policy:either', 'amends', amend, {
    title: '低空经济的意见',
    places: '[]',
    text: 'text:province',
  });
  graph.edge('MAY_BE', 'policy:either', first, { reason: 'title' });
  graph.edge('MAY_BE', 'policy:either', second, { reason: 'title' });
  graph.edge('EDITION_OF', 'policy:draft', third);
  graph.proved(
    'LISTS',
    copySource,
    'policy:old',
    { source: copySource, quote: '济南市' },
    { topic: '航空', excerpt: '摘要' },
  );
}

function scopes(
  graph: GraphBuilder,
  { second, third, provinceSource, citySource }: Pick<Ends, 'second' | 'third' | 'provinceSource' | 'citySource'>,
): void {
  const about = { source: provinceSource, quote: '低空经济' };
  graph.proved('ABOUT', second, 'industry:dkjj', about, { text: 'text:province' });
  graph.proved('ABOUT', third, 'industry:dkjj', { source: citySource, quote: '低空经济' }, { text: 'text:city' });
  const named = (name: string, text: string) => ({ name, text });
  graph.proved(
    'APPLIES_TO',
    second,
    'region:370000',
    { source: provinceSource, quote: '山东省' },
    named('山东省', 'text:province'),
  );
  graph.proved(
    'APPLIES_TO',
    third,
    'region:370100',
    { source: citySource, quote: '济南市' },
    named('济南市', 'text:city'),
  );
  graph.proved('APPLIES_TO', third, 'park:jngx', { source: citySource, quote: '起降场' }, named('高新区', 'text:city'));
  graph.proved('APPLIES_TO', second, 'industry:wlw', about, named('物联网', 'text:province'));
}

function measures(graph: GraphBuilder, policy: string): void {
  const source = 'source:city.txt';
  const site = graph.measure('measure:1', 'text:city', '建设起降场');
  const choice = graph.measure('measure:1.1', site, '选址');
  const check = graph.measure('measure:1.2', site, '验收', {
    deadline: '[{"date":"2025","rule":"before-date","start":100,"end":108,"line":6,"quote":"由市发展改革委"}]',
  });
  const support = graph.measure('measure:2', 'text:city', '扶持企业', {
    targets:
      '[{"metric":"奖励","value":20,"high":null,"comparison":"at-least","unit":"家","year":null,"rule":"listed","start":120,"end":122,"line":8,"quote":"奖励","yearWords":null}]',
  });
  const copied = graph.measure('measure:copy', 'text:copy', '建设起降场');
  const units = { source, quote: '责任单位：市发展改革委、市交通运输局' };
  graph.assigns(choice, 'agency:jnfgw', 'responsible', units, '市发展改革委');
  graph.assigns(choice, 'agency:jnjt', 'responsible', units, '市交通运输局');
  graph.assigns(check, 'agency:jnfgw', 'lead', { source, quote: '由市发展改革委牵头' }, '市发展改革委');
  graph.assigns(support, 'agency:qx', 'responsible', { source, quote: '各区县政府负责' }, '各区县政府');
  graph.assigns(
    copied,
    'agency:jnfgw',
    'responsible',
    { source: 'source:copy.txt', quote: '责任单位：市发展改革委' },
    '市发展改革委',
  );
  const to = (name: string) => ({ name, text: 'text:city' });
  graph.proved('APPLIES_TO', choice, 'region:370103', { source, quote: '市中区' }, to('市中区'));
  graph.proved('APPLIES_TO', support, 'subject:myqy', { source, quote: '民营企业' }, to('民营企业'));
  graph.proved('APPLIES_TO', support, 'industry:wlw', { source, quote: '企业' }, to('物联网'));
  graph.proved('NAMES_PARK', policy, 'park:jngx', { source, quote: '起降场' }, { text: 'text:city' });
}

function parks(graph: GraphBuilder, policy: string): void {
  const proof = { source: 'source:city.txt', quote: '起降场' };
  graph.proved('LOCATED_IN', 'park:jngx', 'region:370100', proof, { name: '济南市', text: 'text:city' });
  graph.proved('OPERATED_BY', 'park:jngx', 'agency:jn', proof, { unit: '市政府', text: 'text:city' });
  graph.proved('FOCUSES_ON', 'park:jngx', 'industry:dkjj', proof, { name: '低空经济', text: 'text:city' });
  graph.node('Claim', { id: 'claim:1', source: 'source:copy.txt', kind: 'listing', record: `{"policy":"${policy}"}` });
  graph.edge('ASSERTS', 'source:copy.txt', 'claim:1');
}

interface Keyed {
  readonly central: string;
  readonly province: string;
  readonly city: string;
}

function keys(graph: GraphBuilder, { central, province, city }: Keyed): void {
  const used = (id: string, kind: string, key: string, uses: readonly (readonly [string, string, string])[]) => {
    graph.node('Name', { id, kind, key });
    for (const [target, source, via] of uses) graph.edge('NAMES', id, target, { source, via });
  };
  used('name:number:gf3', 'number', '国发20243', [
    [central, 'source:central.txt', 'text:central'],
    [central, 'source:province.txt', 'edge:cites'],
  ]);
  used('name:title:lsd', 'title', '山东省人民政府关于低空经济的实施意见', [
    [province, 'source:province.txt', 'text:province'],
  ]);
  used('name:title:city', 'title', '济南市低空经济行动方案', [
    [city, 'source:city.txt', 'text:city'],
    [city, 'source:copy.txt', 'text:copy'],
  ]);
  used('name:former:notice', 'former', 'former:policy:notice', [
    [province, '', 'former'],
    [city, '', 'former'],
  ]);
  used('name:agency:fgw', 'agency', '济南市:市发展改革委', [['agency:jnfgw', 'source:city.txt', 'text:city']]);
  used('name:region:sz', 'region', '市中区', [['region:370103', 'source:city.txt', 'text:city']]);
  used('name:park:gx', 'park', '高新区', [['park:jngx', 'source:city.txt', 'text:city']]);
  used('name:industry:dk', 'industry', '低空经济', [['industry:dkjj', 'source:province.txt', 'text:province']]);
  used('name:subject:my', 'subject', '民营企业', [['subject:myqy', 'source:city.txt', 'text:city']]);
}
