import { beforeEach, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../../graph/embedded.ts';
import { findAgency } from '../../../graph/questions/agency.ts';
import { takeoversOf } from '../../../graph/questions/agency-ways.ts';
import { type TaskAnswer, tasksOf } from '../../../graph/questions/tasks-of.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { loadSource, removeSource } from '../../../importers/load.ts';
import { type SamplePolicy, sampleRecords } from './sample-records.ts';
import { wholeGraph } from './whole-graph.ts';

let store: GraphStore;
beforeEach(async () => {
  store = await openEmbedded(null);
  await store.ensureSchema();
});

/** A text of a region that charges units, one measure each. */
function charging(title: string, region: string, issued: string | null, ...units: readonly string[]): SamplePolicy {
  const tasks = units.map((unit, at) => ({
    heading: `（${'一二三四五六七八'.charAt(at)}）办理第${at + 1}件`,
    units: [unit],
  }));
  return { title, region, tasks, ...(issued === null ? {} : { issued }) };
}

async function load(name: string, ...policies: readonly SamplePolicy[]): Promise<void> {
  await loadSource(store, sampleRecords(name, policies));
}

/** What a bureau's tasks are, by the unit that the text writes and the way. */
function ways({ tasks, possible }: TaskAnswer): readonly (readonly [string, string])[] {
  return [...tasks, ...possible].map(({ unit, via }) => [unit, via] as const);
}

const of = (name: string, region: string | null = null): Promise<TaskAnswer> =>
  tasksOf(store, { agency: { name, region } });

describe('tasks of a central organ', () => {
  test('under every name it has had', async () => {
    await load('a.txt', charging('甲通知', '全国', '1997-05-01', '国家计委', '国家发展改革委'));
    const answer = await of('国家发改委');
    expect(answer.agency.name).toBe('国家发展和改革委员会');
    expect(ways(answer)).toEqual([
      ['国家计委', 'former-name'],
      ['国家发展改革委', 'own'],
    ]);
    expect(answer.counts.byVia).toEqual([
      { via: 'own', count: 1 },
      { via: 'former-name', count: 1 },
    ]);
  });

  test('agency(name: "国家发改委") is found by any name it has had, with its names over time', async () => {
    await load('a.txt', charging('甲通知', '全国', '2020-05-01', '国家发展改革委'));
    for (const name of ['国家发改委', '国家计委', '国家发展计划委员会', '国家发展和改革委员会', '发改委']) {
      expect((await findAgency(store, { name })).agency.name, name).toBe('国家发展和改革委员会');
    }
    const { agency } = await findAgency(store, { name: '国家发改委' });
    expect(agency.history.map(({ name, from, until }) => [name, from, until])).toEqual([
      ['国家计划委员会', null, '1998-03-10'],
      ['国家发展计划委员会', '1998-03-10', '2003-03-10'],
      ['国家发展和改革委员会', '2003-03-10', null],
    ]);
  });

  test('of bodies that it took over as a whole, also when no text names it', async () => {
    await load(
      'a.txt',
      charging('甲通知', '全国', '2010-05-01', '银监会', '保监会'),
      charging('乙通知', '全国', '2019-05-01', '银保监会'),
    );
    const answer = await of('金融监管总局');
    expect([...ways(answer)].sort()).toEqual([
      ['保监会', 'predecessor'],
      ['银保监会', 'predecessor'],
      ['银监会', 'predecessor'],
    ]);
    const [task] = answer.tasks.filter(({ unit }) => unit === '银保监会');
    expect(task?.through).toMatchObject({
      name: '中国银行保险监督管理委员会',
      reason: 'merger',
      day: '2023-03-10',
      document: '国务院机构改革方案（第十四届全国人民代表大会第一次会议，2023-03-10）',
    });
  });

  test('of bodies given up in shares are possible', async () => {
    await load(
      'a.txt',
      charging('甲通知', '全国', '2012-05-01', '铁道部'),
      charging('乙通知', '全国', '2020-05-01', '交通运输部'),
    );
    const answer = await of('交通运输部');
    expect(ways(answer)).toEqual([
      ['交通运输部', 'own'],
      ['铁道部', 'possible'],
    ]);
    expect(answer.total).toBe(1);
    expect(answer.possible.map(({ through }) => through?.reason)).toEqual(['split']);
  });

  test('of a duty that moved are possible before that day, and not after it', async () => {
    await load(
      'a.txt',
      charging('甲通知', '全国', '2020-05-01', '科技部'),
      charging('乙通知', '全国', '2024-05-01', '科技部', '工业和信息化部'),
    );
    const answer = await of('工信部');
    expect(answer.possible.map(({ unit, policy }) => [unit, policy])).toHaveLength(1);
    expect(answer.possible[0]?.through).toMatchObject({ reason: 'transfer', day: '2023-03-10' });
    expect(answer.total).toBe(1);
  });

  test('under a name of several by the day of the text; without a day possible', async () => {
    await load(
      'a.txt',
      charging('甲通知', '全国', '2015-05-01', '广电总局'),
      charging('乙通知', '全国', '2020-05-01', '广电总局'),
      charging('丙通知', '全国', null, '广电总局'),
    );
    expect(ways(await of('国家广播电视总局'))).toEqual([
      ['广电总局', 'own'],
      ['广电总局', 'possible'],
      ['广电总局', 'possible'],
    ]);
    const reasons = (await of('国家广播电视总局')).possible.map(({ through }) => through?.reason);
    expect([...reasons].sort()).toEqual(['name', 'split']);
  });
});

describe('tasks of a bureau of a place', () => {
  test('of groups that take it in, although no text names it', async () => {
    await load('a.txt', charging('甲办法', '天津市', '2022-05-01', '各区政府', '有关区政府', '区发改委', '市发改委'));
    expect(ways(await of('天津市河东区人民政府'))).toEqual([
      ['各区政府', 'group'],
      ['有关区政府', 'possible'],
    ]);
    const bureau = await of('河东区发改委', '天津市');
    expect(bureau.agency.region).toBe('天津市/河东区');
    expect(ways(bureau)).toEqual([['区发改委', 'group']]);
    expect(ways(await of('天津市发改委'))).toEqual([['市发改委', 'own']]);
  });

  test('of a group whose members another source names, before or after it', async () => {
    const group = charging('甲办法', '山东省', '2022-05-01', '各县（市、区）人民政府');
    const member = charging('乙办法', '山东省/济南市/市中区', '2022-06-01', '济南市市中区人民政府');
    await load('a.txt', group);
    await load('b.txt', member);
    expect((await of('济南市市中区人民政府')).counts.byVia).toEqual([
      { via: 'own', count: 1 },
      { via: 'group', count: 1 },
    ]);
    const once = await wholeGraph(store);
    await removeSource(store, 'a.txt');
    expect((await of('济南市市中区人民政府')).counts.byVia).toEqual([{ via: 'own', count: 1 }]);
    await load('a.txt', group);
    expect(await wholeGraph(store)).toEqual(once);
  });

  test('of what a text names by its work are possible', async () => {
    await load('a.txt', charging('甲办法', '天津市', '2022-05-01', '市发展改革部门', '市发展改革委', '各有关部门'));
    expect(ways(await of('天津市发展改革委'))).toEqual([
      ['市发展改革委', 'own'],
      ['市发展改革部门', 'possible'],
      ['各有关部门', 'possible'],
    ]);
  });

  test('of its branches', async () => {
    await load('a.txt', charging('甲办法', '山东省/济南市', '2022-05-01', '市生态环境局', '济南市生态环境局市中分局'));
    expect(ways(await of('济南市生态环境局'))).toEqual([
      ['市生态环境局', 'own'],
      ['济南市生态环境局市中分局', 'subordinate'],
    ]);
  });

  test('of the bureau that did its work before the reform of all places', async () => {
    await load(
      'a.txt',
      charging('甲办法', '天津市', '2016-05-01', '市环保局'),
      charging('乙办法', '天津市', '2021-05-01', '市生态环境局'),
    );
    const answer = await of('天津市生态环境局');
    expect(ways(answer)).toEqual([
      ['市生态环境局', 'own'],
      ['市环保局', 'predecessor'],
    ]);
    const { predecessors, successors } = await store.read((graph) => takeoversOf(graph, answer.agency.id));
    expect([predecessors.map(({ name }) => name), successors]).toEqual([['天津市环境保护局'], []]);
  });

  test('我部 is the issuer, 你单位 is nobody beyond its text', async () => {
    const letter = { issuers: ['生态环境部'], region: '湖北省', issued: '2022-05-01' };
    const tasks = [{ heading: '（一）报送材料', units: ['我部', '你单位'] }];
    await load('a.txt', { title: '甲批复', ...letter, tasks }, { title: '乙批复', ...letter, tasks });
    expect((await of('生态环境部')).total).toBe(2);
    const { tasks: own } = await of('生态环境部');
    expect(new Set(own.map(({ unit }) => unit))).toEqual(new Set(['我部']));
    const yours = await findAgency(store, { name: '你单位' }).catch((error: unknown) => String(error));
    expect(yours).toContain('2 个机构');
  });
});

describe('a bureau asked for by a name without its place', () => {
  test('is one of several also where only one text writes that name', async () => {
    await load('a.txt', charging('甲办法', '天津市', '2022-05-01', '市发改委'));
    await load('b.txt', charging('乙办法', '山东省/济南市', '2022-05-01', '市发展和改革委员会'));
    await expect(findAgency(store, { name: '市发改委' })).rejects.toMatchObject({
      nearest: ['天津市发展和改革委员会', '济南市发展和改革委员会'],
    });
    expect((await findAgency(store, { name: '市发改委', region: '济南市' })).agency.name).toBe(
      '济南市发展和改革委员会',
    );
  });

  test('is found by a regular short name that no text writes', async () => {
    await load('b.txt', charging('乙办法', '山东省/济南市', '2022-05-01', '市工业和信息化局'));
    for (const name of ['济南市工信局', '济南市经信局', '市工信局']) {
      expect((await findAgency(store, { name })).agency.name, name).toBe('济南市工业和信息化局');
    }
  });
});

test('what the tables say of agencies does not depend on the order of their texts', async () => {
  const sources: readonly (readonly [string, SamplePolicy])[] = [
    ['a.txt', charging('甲通知', '全国', '2010-05-01', '银监会', '各有关部门', '财政部门', '质检总局')],
    [
      'b.txt',
      charging('乙办法', '天津市', '2022-05-01', '各区政府', '市财政局', '天津海关', '天津银保监局', '市级有关部门'),
    ],
    ['c.txt', charging('丙办法', '天津市/河东区', '2023-05-01', '区财政局', '区政府', '市财政部门')],
    ['d.txt', charging('丁通知', '全国', '2024-05-01', '金融监管总局', '财政部', '海关总署', '市场监管总局')],
  ];
  const graphs = [];
  for (const order of [
    [0, 1, 2, 3],
    [3, 2, 1, 0],
    [1, 3, 0, 2],
  ]) {
    const fresh = await openEmbedded(null);
    await fresh.ensureSchema();
    for (const at of order) {
      const [name, policy] = sources[at] ?? ['', charging('', '全国', null)];
      await loadSource(fresh, sampleRecords(name, [policy]));
    }
    graphs.push(await wholeGraph(fresh));
  }
  expect(graphs[1]).toEqual(graphs[0]);
  expect(graphs[2]).toEqual(graphs[0]);
  expect(
    graphs[0]?.some((line) => line.includes('MEMBER_OF')) && graphs[0].some((line) => line.includes('SUBORDINATE_TO')),
  ).toBe(true);
});
