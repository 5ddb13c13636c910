import { beforeAll, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../../graph/embedded.ts';
import { InputError, LimitError, NotFoundError } from '../../../graph/errors.ts';
import { type Derivation, derivation } from '../../../graph/questions/derivation.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { GraphBuilder } from '../graph-builder.ts';
import { exampleGraph, ids } from './example-graph.ts';
import { lattice } from './lattice.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openEmbedded(null);
  await store.ensureSchema();
  await exampleGraph().into(store);
});

function levels(answer: Derivation): Readonly<Record<string, number>> {
  return Object.fromEntries(answer.nodes.map(({ node, level }) => [node.id, level]));
}

describe('derivation', () => {
  test('what derives from a directive, with levels and the words of each step', async () => {
    const answer = await derivation(store, { policy: ids.centre });
    expect(levels(answer)).toEqual({ [ids.centre]: 0, [ids.province]: 1, [ids.city]: 1, [ids.draft]: 1 });
    const step = answer.edges.find((edge) => edge.from === ids.city && edge.to === ids.province);
    expect(step).toMatchObject({ kind: 'CITES', role: 'implements', label: '贯彻落实' });
    expect(step?.evidence).toEqual([
      expect.objectContaining({
        source: 'source:city.txt',
        line: 3,
        quote: '贯彻《山东省低空经济实施方案》',
        rule: 'test',
      }),
    ]);
    expect(answer.cut).toEqual([]);
    expect(answer.total).toBe(4);
  });

  test('what a policy rests on', async () => {
    const answer = await derivation(store, { policy: ids.city, direction: 'up' });
    expect(levels(answer)).toEqual({ [ids.city]: 0, [ids.province]: 1, [ids.centre]: 1 });
  });

  test('other roles are followed when asked for', async () => {
    const answer = await derivation(store, { policy: ids.city, direction: 'up', roles: ['supersedes', 'basis'] });
    expect(levels(answer)).toEqual({ [ids.city]: 0, [ids.centre]: 1, [ids.old]: 1, [ids.rule]: 2 });
  });

  test('the depth cuts, and the answer says where and how much', async () => {
    const answer = await derivation(store, {
      policy: ids.city,
      direction: 'up',
      roles: ['supersedes', 'basis'],
      depth: 1,
    });
    expect(answer.cut).toEqual([{ node: ids.old, reason: 'depth', hidden: 1 }]);
  });

  test('on a day, what is not in force is passed over and what is undated stays', async () => {
    const spring = await derivation(store, { policy: ids.centre, on: '2024-04-01' });
    expect(Object.keys(levels(spring)).sort()).toEqual([ids.centre, ids.province]);
    // The city's plan came into force in June and superseded the old rule then.
    const roles = ['supersedes', 'basis'] as const;
    const before = await derivation(store, { policy: ids.city, direction: 'up', roles, on: '2024-06-14' });
    expect(Object.keys(levels(before))).toContain(ids.old);
    const after = await derivation(store, { policy: ids.city, direction: 'up', roles, on: '2024-06-15' });
    expect(Object.keys(levels(after))).not.toContain(ids.old);
  });

  test('in a region, with what it is reached over; the others count nowhere', async () => {
    const city = await derivation(store, { policy: ids.centre, region: '济南市' });
    expect(city.region).toBe('山东省/济南市');
    expect(levels(city)).toEqual({ [ids.centre]: 0, [ids.city]: 1 });
    expect(city.edges.map(({ from, to }) => [from, to])).toEqual([[ids.city, ids.centre]]);
    expect(city.total).toBe(2);
    expect(city.byLevel).toEqual([{ level: 'city', count: 1 }]);
    // A policy of another place between the two is shown, and marked.
    const roles = ['supersedes', 'basis'] as const;
    const country = await derivation(store, { policy: ids.city, direction: 'up', roles, region: '全国' });
    expect(country.nodes.map(({ node, between }) => [node.id, between])).toEqual([
      [ids.city, false],
      [ids.centre, false],
      [ids.old, true],
      [ids.rule, false],
    ]);
    expect(country.bySteps).toEqual([
      { steps: 1, count: 1 },
      { steps: 2, count: 1 },
    ]);
    await expect(derivation(store, { policy: ids.centre, region: '烟台市' })).rejects.toBeInstanceOf(NotFoundError);
  });

  test('counts by rank and by steps leave the root out', async () => {
    const answer = await derivation(store, { policy: ids.centre });
    expect(answer.byLevel).toEqual([
      { level: 'province', count: 1 },
      { level: 'city', count: 2 },
    ]);
    expect(answer.bySteps).toEqual([{ steps: 1, count: 3 }]);
  });

  test('a depth outside the bounds and an unknown policy are refused', async () => {
    await expect(derivation(store, { policy: ids.centre, depth: 33 })).rejects.toBeInstanceOf(LimitError);
    await expect(derivation(store, { policy: ids.centre, depth: 0 })).rejects.toBeInstanceOf(LimitError);
    await expect(derivation(store, { policy: 'policy:none' })).rejects.toBeInstanceOf(NotFoundError);
    await expect(derivation(store, { policy: 'nothing' })).rejects.toBeInstanceOf(NotFoundError);
    const ofAgency = derivation(store, { policy: 'agency:none' });
    await expect(ofAgency).rejects.toBeInstanceOf(InputError);
    await expect(ofAgency).rejects.toThrow('机构的 id');
    await expect(derivation(store, { policy: ids.centre, on: '2024-02-30' })).rejects.toThrow('不是日期');
  });

  test('a circle of citations ends', async () => {
    const circle = await openEmbedded(null);
    await circle.ensureSchema();
    const graph = new GraphBuilder();
    const source = graph.source('circle.txt', '甲乙');
    for (const name of ['a', 'b', 'c']) graph.policy(`policy:${name}`, { title: name });
    for (const [from, to] of [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
      ['a', 'a'],
    ]) {
      graph.cites(`policy:${from}`, `policy:${to}`, 'basis', { source, quote: '甲' });
    }
    await graph.into(circle);
    const answer = await derivation(circle, { policy: 'policy:a', depth: 32 });
    expect(levels(answer)).toEqual({ 'policy:a': 0, 'policy:c': 1, 'policy:b': 2 });
    expect(answer.edges).toHaveLength(3);
  });

  test('a lattice of 20 × 20 policies is walked to its last row, each policy once', async () => {
    const { store: wide, edges } = await lattice(20);
    const answer = await derivation(wide, { policy: 'policy:0-0', depth: 32 });
    expect(answer.nodes.at(-1)?.level).toBe(19);
    expect(answer.total).toBe(1 + 19 * 20);
    expect(answer.edges).toHaveLength(edges);
    expect(answer.edges.every((edge) => edge.evidence.length === 1)).toBe(true);
  });

  test('breadth is bounded: at most 2,000 policies, and the rest is counted', async () => {
    const wide = await openEmbedded(null);
    await wide.ensureSchema();
    const graph = new GraphBuilder();
    const source = graph.source('wide.txt', '甲');
    graph.policy('policy:root', { title: '根' });
    for (let at = 0; at < 2100; at += 1) {
      graph.policy(`policy:${at}`, { title: `第${at}件` });
      graph.cites(`policy:${at}`, 'policy:root', 'basis', { source, quote: '甲' });
    }
    await graph.into(wide);
    const answer = await derivation(wide, { policy: 'policy:root' });
    expect(answer.total).toBe(2000);
    expect(answer.cut).toEqual([{ node: 'policy:root', reason: 'breadth', hidden: 101 }]);
  });
});
