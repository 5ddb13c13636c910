import { beforeAll, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../../graph/embedded.ts';
import { InputError, NotFoundError } from '../../../graph/errors.ts';
import { type Lineage, lineage } from '../../../graph/questions/lineage.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { GraphBuilder } from '../graph-builder.ts';

const WORDS = `数据管理办法
《数据管理暂行办法》同时废止
自2027年7月1日起废止
第五条作如下修改
《数据登记规定》作废`;

/** A measure's way from draft to its end: draft, first form, present form with two editions of a list, amendment, repeal. */
async function measureOverTime(): Promise<GraphStore> {
  const graph = new GraphBuilder();
  const source = graph.source('words.txt', WORDS);
  const region = '山东省';
  graph.policy('policy:first', { title: '数据管理暂行办法', number: '鲁政发〔2018〕3号', region, form: 'stub' });
  graph.policy('policy:draft', { title: '数据管理办法（征求意见稿）', status: 'draft', issued: '2022-05-01', region });
  graph.policy('policy:letter', { title: '关于公开征求《数据管理办法（草案）》意见的通知', issued: '2021-11', region });
  graph.policy('policy:elsewhere', { title: '数据管理办法（征求意见稿）', status: 'draft', region: '江苏省' });
  graph.policy('policy:now', { title: '数据管理办法', issued: '2023-01-10', effective: '2023-02-01', region });
  graph.policy('policy:list', { title: '数据登记规定', issued: '2020-01-01', region });
  graph.policy('policy:change', { title: '关于修改数据管理办法的决定', issued: '2025-03-01', region });
  graph.policy('policy:plan', {
    title: '关于废止数据管理办法的决定（征求意见稿）',
    status: 'draft',
    issued: '2026-01-01',
    region,
  });
  graph.policy('policy:end', { title: '关于废止部分文件的决定', issued: '2026-12-01', region });
  graph.policy('policy:other', { title: '无关的办法', issued: '2019-01-01', region });
  graph.cites('policy:now', 'policy:first', 'supersedes', { source, quote: '《数据管理暂行办法》同时废止' });
  graph.cites('policy:list', 'policy:first', 'supersedes', { source, quote: '《数据登记规定》作废' });
  graph.cites('policy:change', 'policy:now', 'amends', { source, quote: '第五条作如下修改' });
  graph.cites('policy:plan', 'policy:now', 'supersedes', { source, quote: '自2027年7月1日起废止' });
  graph.cites('policy:end', 'policy:now', 'supersedes', { source, quote: '自2027年7月1日起废止' });
  graph.cites('policy:end', 'policy:other', 'supersedes', { source, quote: '自2027年7月1日起废止' });
  const store = await openEmbedded(null);
  await store.ensureSchema();
  await graph.into(store);
  return store;
}

function told({ items }: Lineage): readonly (readonly (string | null)[])[] {
  return items.map(({ policy, relation, day, change }) => [policy.id, relation, day, change]);
}

let store: GraphStore;
beforeAll(async () => {
  store = await measureOverTime();
});

describe('lineage', () => {
  test('in order of time: what it replaced, its drafts, itself, what changed and what ended it', async () => {
    const answer = await lineage(store, 'policy:now');
    expect(told(answer)).toEqual([
      // Without a day of issue: the year in its number.
      ['policy:first', 'replaces', '2018', '2023-02-01'],
      ['policy:letter', 'draft', '2021-11', null],
      ['policy:draft', 'draft', '2022-05-01', null],
      ['policy:now', 'self', '2023-01-10', null],
      ['policy:change', 'amended-by', '2025-03-01', '2025-03-01'],
      // On the day that the words give, not on that of the decision; a draft of such a decision ends nothing.
      ['policy:end', 'abolished-by', '2027-07-01', '2027-07-01'],
    ]);
    expect(answer.items[0]?.evidence).toMatchObject([{ quote: '《数据管理暂行办法》同时废止', line: 2 }]);
    expect(answer.cut).toBe(false);
  });

  test('of what was replaced: what stands in its place, and what ended that', async () => {
    const answer = await lineage(store, 'policy:first');
    expect(told(answer).map(([id, relation]) => [id, relation])).toEqual([
      ['policy:first', 'self'],
      ['policy:list', 'replaced-by'],
      ['policy:now', 'replaced-by'],
      ['policy:end', 'abolished-by'],
    ]);
    expect(answer.items.at(-1)?.of).toBe('policy:now');
  });

  test('of a draft: what was issued under its title, and other drafts of it', async () => {
    const answer = await lineage(store, 'policy:draft');
    expect(told(answer).map(([id, relation]) => [id, relation])).toEqual([
      ['policy:letter', 'draft'],
      ['policy:draft', 'self'],
      ['policy:now', 'final'],
    ]);
  });

  test('what a decision abolishes besides is not of the lineage', async () => {
    const answer = await lineage(store, 'policy:other');
    expect(told(answer).map(([id]) => id)).toEqual(['policy:other', 'policy:end']);
  });

  test('an unknown policy and what is none are refused', async () => {
    await expect(lineage(store, 'policy:none')).rejects.toBeInstanceOf(NotFoundError);
    await expect(lineage(store, 'region:370000')).rejects.toBeInstanceOf(InputError);
  });
});
