import { beforeAll, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../../graph/embedded.ts';
import { LimitError, NotFoundError } from '../../../graph/errors.ts';
import { path } from '../../../graph/questions/path.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { GraphBuilder } from '../graph-builder.ts';
import { ids } from './example-graph.ts';
import { exampleStore } from './example-store.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await exampleStore();
});

async function stops(from: string, to: string, more: object = {}): Promise<readonly string[]> {
  return (await path(store, { from, to, ...more })).nodes.map(({ id }) => id);
}

describe('path', () => {
  test('over citations, with the words of each', async () => {
    const answer = await path(store, { from: ids.province, to: ids.old });
    expect(answer.nodes.map(({ id }) => id)).toEqual([ids.province, ids.city, ids.old]);
    expect(answer.edges.map(({ kind }) => kind)).toEqual(['CITES', 'SUPERSEDES']);
    expect(answer.edges.every(({ evidence }) => evidence.length > 0)).toBe(true);
  });

  test('from a policy over its measure to a bureau', async () => {
    expect(await stops(ids.city, ids.transport)).toEqual([ids.city, ids.scene, ids.transport]);
  });

  test('a hold on a measure is proved by the line on which it begins', async () => {
    const { edges } = await path(store, { from: ids.city, to: ids.transport });
    expect(edges.map(({ kind, evidence }) => [kind, evidence[0]?.source, evidence[0]?.quote])).toEqual([
      ['HAS_MEASURE', 'source:city.txt', '开放场景'],
      ['ASSIGNS_TO', 'source:city.txt', '市交通运输局'],
    ]);
  });

  test('not through a region, unless asked', async () => {
    // The park and the bureau meet at the city; otherwise the way goes over the city's plan and a measure of it.
    expect(await stops(ids.park, ids.finance, { throughHubs: true })).toEqual([ids.park, ids.jinan, ids.finance]);
    expect(await stops(ids.park, ids.finance)).toEqual([ids.park, ids.city, ids.field, ids.finance]);
  });

  test('a region or 国务院 may be an end', async () => {
    expect(await stops(ids.jinan, ids.finance)).toEqual([ids.jinan, ids.finance]);
    expect(await stops(ids.council, ids.province)).toEqual([ids.council, ids.centre, ids.province]);
  });

  test('not through 国务院 nor through a node of over 500 relationships, unless asked', async () => {
    const wide = await openEmbedded(null);
    await wide.ensureSchema();
    const graph = new GraphBuilder();
    const source = graph.source('hub.txt', '国务院');
    const proof = { source, quote: '国务院' };
    const council = graph.agency('agency:council', '国务院');
    for (const name of ['a', 'b']) {
      graph.proved('ISSUED_BY', graph.policy(`policy:${name}`, { title: name }), council, proof);
    }
    const hub = graph.named('Industry', 'industry:hub', '制造业');
    for (let at = 0; at < 501; at += 1)
      graph.proved('ABOUT', graph.policy(`policy:${at}`, { title: `${at}` }), hub, proof);
    await graph.into(wide);
    for (const [from, over, to] of [
      ['policy:a', council, 'policy:b'],
      ['policy:1', hub, 'policy:2'],
    ] as const) {
      expect((await path(wide, { from, to })).found).toBe(false);
      const through = await path(wide, { from, to, throughHubs: true });
      expect(through.nodes.map(({ id }) => id)).toEqual([from, over, to]);
    }
  });

  test('no path within the length', async () => {
    const answer = await path(store, { from: ids.province, to: ids.old, maxLength: 1 });
    expect(answer).toEqual({ found: false, nodes: [], edges: [] });
  });

  test('from a node to itself', async () => {
    expect(await stops(ids.city, ids.city)).toEqual([ids.city]);
  });

  test('the length of the path is the shortest', async () => {
    const chain = await openEmbedded(null);
    await chain.ensureSchema();
    const graph = new GraphBuilder();
    const source = graph.source('chain.txt', '甲');
    for (let at = 0; at <= 8; at += 1) graph.policy(`policy:${at}`, { title: `${at}` });
    for (let at = 1; at <= 8; at += 1)
      graph.cites(`policy:${at}`, `policy:${at - 1}`, 'basis', { source, quote: '甲' });
    graph.cites('policy:7', 'policy:2', 'mentions', { source, quote: '甲' });
    await graph.into(chain);
    const answer = await path(chain, { from: 'policy:0', to: 'policy:8' });
    expect(answer.nodes.map(({ id }) => id)).toEqual(['policy:0', 'policy:1', 'policy:2', 'policy:7', 'policy:8']);
  });

  test('an unknown end and a length outside the bounds are refused', async () => {
    await expect(path(store, { from: ids.city, to: 'agency:none' })).rejects.toBeInstanceOf(NotFoundError);
    await expect(path(store, { from: ids.city, to: 'region:none' })).rejects.toThrow('没有找到地区“region:none”');
    await expect(path(store, { from: 'none', to: ids.city })).rejects.toThrow('没有找到节点“none”');
    await expect(path(store, { from: ids.city, to: ids.old, maxLength: 11 })).rejects.toBeInstanceOf(LimitError);
  });
});
