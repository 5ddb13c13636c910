import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../../graph/embedded.ts';
import { NotFoundError } from '../../../graph/errors.ts';
import { editionsOf } from '../../../graph/questions/editions.ts';
import { findPolicy } from '../../../graph/questions/find-policy.ts';
import { search } from '../../../graph/questions/search.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { loadSource, removeSource } from '../../../importers/load.ts';
import { type SamplePolicy, sampleRecords } from './sample-records.ts';
import { edgesBetween, wholeGraph } from './whole-graph.ts';

let store: GraphStore;

beforeEach(async () => {
  store = await openEmbedded(null);
  await store.ensureSchema();
});

afterEach(() => store.close());

const load = (source: string, ...policies: readonly SamplePolicy[]) =>
  loadSource(store, sampleRecords(source, policies));
const citing = (title: string, region = '天津市'): SamplePolicy => ({
  title: `${region}实施细则`,
  region,
  cites: [{ title, role: 'implements' }],
});
const catalogue = (edition: string): SamplePolicy => ({ title: `鼓励投资产业目录${edition}`, region: '全国' });

describe('editions', () => {
  const rows: readonly (readonly [string, readonly SamplePolicy[], readonly string[]])[] = [
    [
      'of a catalogue, each with the one before it',
      [catalogue('（2024年本）'), catalogue('（2019年版）'), catalogue('（2021年版）')],
      [
        '鼓励投资产业目录（2021年版） -> 鼓励投资产业目录（2019年版）',
        '鼓励投资产业目录（2024年本） -> 鼓励投资产业目录（2021年版）',
      ],
    ],
    [
      'of a plan that is made for each year',
      [
        { title: '天津市2023年科技计划', region: '天津市' },
        { title: '天津市2024年科技计划', region: '天津市' },
      ],
      ['天津市2024年科技计划 -> 天津市2023年科技计划'],
    ],
    [
      'a revision, by its day of issue, and the first that names no edition',
      [
        { ...catalogue('（修订版）'), issued: '2022-05-01' },
        { ...catalogue(''), issued: '2017-03-01' },
      ],
      ['鼓励投资产业目录（修订版） -> 鼓励投资产业目录'],
    ],
    [
      'none of another place',
      [
        { title: '重点项目投资计划（2023年）', region: '天津市' },
        { title: '重点项目投资计划（2024年）', region: '山东省' },
      ],
      [],
    ],
    [
      'those that are only cited',
      [
        {
          title: '甲办法',
          cites: [{ title: '鼓励投资产业目录（2019年版）' }, { title: '鼓励投资产业目录（2024年本）' }],
        },
      ],
      ['鼓励投资产业目录（2024年本） -> 鼓励投资产业目录（2019年版）'],
    ],
  ];
  test.each(rows)('%s', async (_, policies, expected) => {
    for (const [index, policy] of policies.entries()) await load(`${index}.txt`, policy);
    expect(await edgesBetween(store, 'EDITION_OF')).toEqual(expected);
    const last = policies.length - 1;
    await removeSource(store, `${last}.txt`);
    await load(`${last}.txt`, policies[last] ?? catalogue(''));
    expect(await edgesBetween(store, 'EDITION_OF')).toEqual(expected);
  });

  test('all others of a policy are told, the latest first', async () => {
    for (const edition of ['（2019年版）', '（2024年本）', '（2021年版）']) await load(edition, catalogue(edition));
    const { id } = await findPolicy(store, { title: '鼓励投资产业目录（2024年版）' });
    const editions = await store.read((graph) => editionsOf(graph, id));
    expect(editions.map(({ title }) => title)).toEqual([
      '鼓励投资产业目录（2021年版）',
      '鼓励投资产业目录（2019年版）',
    ]);
  });
});

describe('a citation without edition', () => {
  test('may be each edition until the text without edition comes, and again when it goes', async () => {
    await load('a.txt', catalogue('（2019年版）'));
    await load('b.txt', catalogue('（2024年本）'));
    await load('c.txt', citing('鼓励投资产业目录'));
    const open = await wholeGraph(store);
    expect(await edgesBetween(store, 'MAY_BE')).toEqual([
      '鼓励投资产业目录 -> 鼓励投资产业目录（2019年版）',
      '鼓励投资产业目录 -> 鼓励投资产业目录（2024年本）',
    ]);
    const bare = await findPolicy(store, { title: '鼓励投资产业目录' });
    expect((await store.read((graph) => editionsOf(graph, bare.id))).map(({ title }) => title)).toEqual([
      '鼓励投资产业目录（2024年本）',
      '鼓励投资产业目录（2019年版）',
    ]);
    await load('d.txt', { ...catalogue(''), number: '国发〔2015〕2号' });
    expect(await edgesBetween(store, 'MAY_BE')).toEqual([]);
    expect((await findPolicy(store, { title: '鼓励投资产业目录' })).number).toBe('国发〔2015〕2号');
    await removeSource(store, 'd.txt');
    expect(await wholeGraph(store)).toEqual(open);
  });

  test('keeps its policy and its candidates while editions come and go', async () => {
    await load('c.txt', citing('鼓励投资产业目录'));
    const alone = await wholeGraph(store);
    const { id } = await findPolicy(store, { title: '鼓励投资产业目录' });
    await load('a.txt', catalogue('（2019年版）'));
    expect((await findPolicy(store, { title: '鼓励投资产业目录' })).id).toBe(id);
    expect(await edgesBetween(store, 'MAY_BE')).toEqual(['鼓励投资产业目录 -> 鼓励投资产业目录（2019年版）']);
    await removeSource(store, 'a.txt');
    expect(await wholeGraph(store)).toEqual(alone);
  });

  test('may not be an edition of another place', async () => {
    await load('a.txt', { title: '重点项目投资计划（2023年）', region: '山东省' });
    await load('c.txt', citing('重点项目投资计划', '天津市'));
    expect(await edgesBetween(store, 'MAY_BE')).toEqual([]);
  });
});

test('two policies of one title in two places: the citation of a third may be both, until the number decides', async () => {
  const title = '促进消费若干措施';
  await load('a.txt', { title, region: '天津市', number: '津发〔2024〕2号' });
  await load('b.txt', { title, region: '山东省', number: '鲁发〔2024〕3号' });
  await load('c.txt', { title: '通则', region: '全国', cites: [{ title }] });
  const open = await wholeGraph(store);
  expect(await edgesBetween(store, 'MAY_BE')).toHaveLength(2);
  await removeSource(store, 'b.txt');
  expect([await edgesBetween(store, 'MAY_BE'), await edgesBetween(store, 'CITES')]).toEqual([[], [`通则 -> ${title}`]]);
  await load('b.txt', { title, region: '山东省', number: '鲁发〔2024〕3号' });
  expect(await wholeGraph(store)).toEqual(open);
});

describe('关于印发…的通知', () => {
  const plan: SamplePolicy = { title: '海珠市氢能行动方案', region: '天津市', number: '海政发〔2024〕3号' };
  test.each([
    // The notice of a plan known by its own title, with and without issuer; the plan of which only the notice is there.
    [plan, '关于印发海珠市氢能行动方案的通知'],
    [plan, '海珠市人民政府关于印发《海珠市氢能行动方案》的通知'],
    [{ ...plan, title: '海珠市人民政府关于印发海珠市氢能行动方案的通知' }, '海珠市氢能行动方案'],
    // Another spelling of who issues the notice.
    [
      { ...plan, noticeTitle: '海珠市人民政府办公室关于印发海珠市氢能行动方案的通知' },
      '关于印发海珠市氢能行动方案的通知',
    ],
  ])('%j is what 《%s》 cites', async (policy, title) => {
    await load('b.txt', citing(title));
    const before = await wholeGraph(store);
    await load('a.txt', policy);
    expect(await edgesBetween(store, 'CITES')).toEqual([`天津市实施细则 -> ${policy.title}`]);
    expect((await findPolicy(store, { title })).number).toBe(policy.number);
    await removeSource(store, 'a.txt');
    expect(await wholeGraph(store)).toEqual(before);
  });

  test('and what it promulgates are one policy where both are only cited', async () => {
    await load('a.txt', citing('关于印发海珠市氢能行动方案的通知'));
    await load('b.txt', citing('海珠市氢能行动方案', '山东省'));
    expect(await edgesBetween(store, 'CITES')).toHaveLength(2);
    expect((await search(store, { text: '氢能' })).total).toBe(1);
  });

  test('of another place is another', async () => {
    await load('a.txt', { title: '节能审查管理办法', region: '全国' });
    await load('b.txt', citing('山东省发展和改革委员会关于印发节能审查管理办法的通知'));
    expect((await findPolicy(store, { title: '节能审查管理办法' })).form).toBe('full');
    expect(await edgesBetween(store, 'CITES')).toEqual([
      '天津市实施细则 -> 山东省发展和改革委员会关于印发节能审查管理办法的通知',
    ]);
  });
});

describe('looking up without the edition', () => {
  test('leads to the only one', async () => {
    await load('a.txt', { title: '天津市2024年科技计划', region: '天津市' });
    expect((await findPolicy(store, { title: '天津市科技计划' })).title).toBe('天津市2024年科技计划');
    expect((await search(store, { text: '天津市科技计划' })).total).toBe(1);
  });

  test('offers several, and an edition that is not there those that are', async () => {
    await load('a.txt', catalogue('（2019年版）'));
    await load('b.txt', catalogue('（2024年本）'));
    const offered = ['鼓励投资产业目录（2019年版）', '鼓励投资产业目录（2024年本）'];
    for (const title of ['鼓励投资产业目录', '鼓励投资产业目录（2030年版）']) {
      const error = await findPolicy(store, { title }).catch((reason: unknown) => reason);
      expect(error instanceof NotFoundError && error.nearest.toSorted()).toEqual(offered);
    }
    expect((await search(store, { text: '鼓励投资产业目录（2030年版）' })).total).toBe(2);
  });
});
