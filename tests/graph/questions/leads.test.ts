import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../../graph/embedded.ts';
import { formerKey, nameId } from '../../../graph/ids.ts';
import { derivation } from '../../../graph/questions/derivation.ts';
import { findPolicy } from '../../../graph/questions/find-policy.ts';
import { leadOf } from '../../../graph/questions/leads.ts';
import { neighbours } from '../../../graph/questions/neighbours.ts';
import { path } from '../../../graph/questions/path.ts';
import { policies } from '../../../graph/questions/policy.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { loadSource, removeSource } from '../../../importers/load.ts';
import { sampleRecords } from '../../importers/loading/sample-records.ts';
import { GraphBuilder } from '../graph-builder.ts';

let store: GraphStore;
beforeEach(async () => {
  store = await openEmbedded(null);
  await store.ensureSchema();
});
afterEach(() => store.close());

const title = '临海市氢能行动方案';
const number = '临政发〔2024〕3号';
const citing = sampleRecords('citing.txt', [{ title: '实施细则', cites: [{ title, role: 'basis' }] }]);
const cited = sampleRecords('cited.txt', [{ title, number, issued: '2024-03-01', region: '浙江省' }]);

describe('the id of a stub whose text has come', () => {
  let stub: string;
  let full: string;
  let detail: string;
  beforeEach(async () => {
    await loadSource(store, citing);
    stub = (await findPolicy(store, { title })).id;
    detail = (await findPolicy(store, { title: '实施细则' })).id;
    await loadSource(store, cited);
    full = (await findPolicy(store, { number })).id;
    expect(full).not.toBe(stub);
  });

  test('finds the policy', async () => {
    expect(await findPolicy(store, { id: stub })).toMatchObject({ id: full, form: 'full', number });
  });

  test('beside the id of today gives it under both', async () => {
    const found = await store.read((graph) => policies(graph, [stub, full, 'policy:none']));
    expect([...found].map(([asked, { id }]) => [asked, id]).sort()).toEqual(
      [
        [stub, full],
        [full, full],
      ].sort(),
    );
  });

  test('roots its derivation', async () => {
    const { root, nodes } = await derivation(store, { policy: stub });
    expect(root.id).toBe(full);
    expect(nodes.map(({ node, level }) => [node.id, level])).toEqual([
      [full, 0],
      [detail, 1],
    ]);
  });

  test('has its neighbours', async () => {
    const { nodes } = await neighbours(store, { id: stub, kinds: ['CITES'] });
    expect(nodes.map(({ id }) => id)).toEqual([full, detail]);
  });

  test('is an end of its paths', async () => {
    const there = await path(store, { from: stub, to: detail });
    expect(there.nodes.map(({ id }) => id)).toEqual([full, detail]);
    const back = await path(store, { from: detail, to: stub });
    expect(back.nodes.map(({ id }) => id)).toEqual([detail, full]);
  });

  test('is unknown again when nothing of the policy is left', async () => {
    await removeSource(store, 'citing.txt');
    await removeSource(store, 'cited.txt');
    for (const id of [stub, full]) await expect(findPolicy(store, { id })).rejects.toThrow('没有找到政策');
    await expect(derivation(store, { policy: stub })).rejects.toThrow(stub);
  });
});

test('an id that became several leads to the smallest', async () => {
  const graph = new GraphBuilder();
  for (const id of ['policy:b', 'policy:a', 'policy:c']) graph.policy(id, { title: id });
  const key = formerKey('policy:notice');
  for (const id of ['policy:b', 'policy:a']) graph.name(nameId(key), 'former', key, id);
  await graph.into(store);
  expect(await store.read((reader) => leadOf(reader, 'policy:notice'))).toBe('policy:a');
  expect((await findPolicy(store, { id: 'policy:notice' })).id).toBe('policy:a');
  expect(await store.read((reader) => leadOf(reader, 'policy:c'))).toBe('policy:c');
});
