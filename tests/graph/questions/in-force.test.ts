import { beforeAll, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../../graph/embedded.ts';
import { InputError, NotFoundError } from '../../../graph/errors.ts';
import { type InForceRequest, inForce } from '../../../graph/questions/in-force.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { GraphBuilder } from '../graph-builder.ts';

const WORDS = '自2024年7月1日起施行\n《旧办法》同时废止';
const all = { offset: 0, limit: 100 };

/** Policies of three ranks, each of another validity. */
async function ranks(): Promise<GraphStore> {
  const graph = new GraphBuilder();
  const source = graph.source('words.txt', WORDS);
  const country = graph.region('000000', '全国');
  const province = graph.region('370000', '山东省', country);
  const city = graph.region('370100', '山东省/济南市', province);
  graph.named('Industry', 'industry:data', '数据');
  graph.edge('PART_OF', graph.named('Industry', 'industry:open', '公共数据'), 'industry:data');
  const bureau = graph.agency('agency:bureau', '济南市数据局', { region: '山东省/济南市' });
  graph.edge('BELONGS_TO', bureau, city);
  const proof = { source, quote: '施行' };
  const add = (id: string, place: string, properties: Parameters<GraphBuilder['policy']>[1]) => {
    graph.policy(id, properties);
    graph.proved('APPLIES_TO', id, place, proof);
  };
  const law = { region: '全国', level: 'state' };
  add('policy:law', country, { title: '数据法', issued: '2021-06-10', ...law });
  const facts = JSON.stringify({
    effective: [{ source, start: 0, end: 13, line: 1, quote: '自2024年7月1日起施行', value: '2024-07-01' }],
  });
  const own = { region: '山东省/济南市' };
  add('policy:rules', city, {
    title: '公共数据办法',
    issued: '2024-06-01',
    effective: '2024-07-01',
    facts,
    industries: ['公共数据'],
    ...own,
  });
  add('policy:old', city, { title: '旧办法', issued: '2020-01-01', ...own });
  add('policy:trial', city, { title: '试行办法', issued: '2022-01-01', expires: '2023-12-31', ...own });
  add('policy:draft', city, { title: '新办法（征求意见稿）', status: 'draft', ...own });
  add('policy:stub', city, { title: '仅被提到的办法', form: 'stub', ...own });
  // It says no region; its issuer is of the city.
  graph.policy('policy:silent', { title: '数据局的通知', issued: '2023-05-01', level: 'city' });
  graph.proved('ISSUED_BY', 'policy:silent', bureau, proof);
  // Issued by the city's bureau for the whole province.
  add('policy:wide', province, { title: '省内通办规定', issued: '2023-06-01', region: '山东省', level: 'province' });
  graph.proved('ISSUED_BY', 'policy:wide', bureau, proof);
  graph.cites('policy:rules', 'policy:old', 'supersedes', { source, quote: '《旧办法》同时废止' });
  const store = await openEmbedded(null);
  await store.ensureSchema();
  await graph.into(store);
  return store;
}

let store: GraphStore;
beforeAll(async () => {
  store = await ranks();
});

async function found(request: Partial<InForceRequest>): Promise<readonly string[]> {
  const { policies } = await inForce(store, { region: '济南市', on: '2024-07-01', ...request });
  return (await policies(all)).items.map(({ policy }) => policy);
}

describe('what is in force', () => {
  test('in a city on a day, what is unknown apart, with the deciding words', async () => {
    const answer = await inForce(store, { region: '山东省/济南市', on: '2024-07' });
    const [valid, unknown] = [await answer.policies(all), await answer.unknown(all)];
    expect(answer.on).toBe('2024-07-31');
    expect(valid.items.map(({ policy, validity }) => [policy, validity.state, validity.since])).toEqual([
      ['policy:rules', 'in-force', '2024-07-01'],
      ['policy:silent', 'in-force', '2023-05-01'],
    ]);
    expect(valid.items[0]?.validity.evidence).toMatchObject([{ quote: '自2024年7月1日起施行' }]);
    expect(unknown.items.map(({ policy }) => policy)).toEqual(['policy:stub']);
    // The old one, the one on trial and the draft.
    expect(answer.ended).toBe(3);
    expect(answer.byLevel).toEqual([{ level: 'city', count: 2 }]);
  });

  const rows: readonly (readonly [string, Partial<InForceRequest>, readonly string[]])[] = [
    ['the day before one gives way', { on: '2024-06-30' }, ['policy:silent', 'policy:old']],
    ['before a term has run out', { on: '2023-12-31' }, ['policy:silent', 'policy:trial', 'policy:old']],
    ['with those above', { above: true }, ['policy:law', 'policy:wide', 'policy:rules', 'policy:silent']],
    ['of a rank', { above: true, level: 'state' }, ['policy:law']],
    ['on an industry, the narrower ones with it', { industry: '数据' }, ['policy:rules']],
    ['by words of the title', { text: '数据局' }, ['policy:silent']],
    ['of the province alone', { region: '山东省' }, ['policy:wide']],
  ];
  test.each(rows)('%s', async (_, request, expected) => {
    expect(await found(request)).toEqual(expected);
  });

  test('a page is a part of the whole', async () => {
    const { policies } = await inForce(store, { region: '济南市', on: '2024-07-01' });
    expect(await policies({ offset: 1, limit: 1 })).toMatchObject({ total: 2, items: [{ policy: 'policy:silent' }] });
  });

  test('an unknown region and what is no day are refused', async () => {
    await expect(found({ region: '济宁市' })).rejects.toBeInstanceOf(NotFoundError);
    await expect(found({ on: '2024-02-30' })).rejects.toBeInstanceOf(InputError);
  });
});
