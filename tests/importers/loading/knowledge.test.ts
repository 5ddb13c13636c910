import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadPutSources, sourceAll, sourceKnowledge } from '../../../cypher/queries.ts';
import type { Query } from '../../../cypher/query.ts';
import { openEmbedded } from '../../../graph/embedded.ts';
import { stats } from '../../../graph/questions/stats.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { loadSource, refreshSources, removeSource } from '../../../importers/load.ts';
import { SourceOfOursError } from '../../../importers/loading/errors.ts';
import { readRecords } from '../../../importers/loading/held-records.ts';
import { sampleRecords } from './sample-records.ts';
import { countingStore, wholeGraph } from './whole-graph.ts';

// The data files of another day: they take 水务局 for 水利局.
const today = vi.hoisted(() => ({ is: true }));
vi.mock('../../../importers/resolution/agencies.ts', async (original) => {
  const actual = await original<typeof import('../../../importers/resolution/agencies.ts')>();
  const name = (written: string) => (today.is ? written : written.replace('水务局', '水利局'));
  return {
    ...actual,
    resolveAgency: (written: string, region: string | null) => actual.resolveAgency(name(written), region),
  };
});
vi.mock('../../../importers/loading/knowledge.ts', async (original) => {
  const actual = await original<typeof import('../../../importers/loading/knowledge.ts')>();
  return { ...actual, loaderStamp: () => (today.is ? actual.loaderStamp() : 'before') };
});

let store: GraphStore;

beforeEach(async () => {
  today.is = true;
  store = await openEmbedded(null);
  await store.ensureSchema();
});

afterEach(() => store.close());

const water = (source: string, units: readonly string[]) =>
  sampleRecords(source, [
    {
      title: `${source}节水办法`,
      region: '天津市',
      issuers: ['天津市水务局'],
      tasks: [{ heading: '修渠', units }],
      cites: [{ title: '水法', role: 'basis' }],
    },
  ]);
const all = [
  water('a', ['天津市水务局', '天津市财政局']),
  water('b', ['天津市水利局']),
  water('c', ['天津市水务局', '天津市水利局']),
];
const unlabel: Query<object, never> = {
  name: 'test/unlabel',
  mode: 'write',
  text: 'MATCH (a:Agency) REMOVE a:Issuer, a:ResponsibleUnit',
  params: [],
  columns: [],
};
/** The graph opened again. */
const reopened = () => countingStore(store).store;

describe('a new version of a data file', () => {
  test('resolves again the names that it touches, in every source, without its file', async () => {
    for (const records of all) await loadSource(store, records);
    const wanted = await wholeGraph(store);
    for (const { source } of all) await removeSource(store, source);
    today.is = false;
    for (const records of all) await loadSource(reopened(), records);
    expect(await wholeGraph(store)).not.toEqual(wanted);
    today.is = true;
    expect(await refreshSources(reopened())).toBe(3);
    expect(await wholeGraph(store)).toEqual(wanted);
  });

  test('acts at the next load of whatever source, and once', async () => {
    today.is = false;
    for (const records of all.slice(0, 2)) await loadSource(reopened(), records);
    today.is = true;
    await loadSource(reopened(), all[2] ?? water('c', []));
    const graph = await wholeGraph(store);
    expect(await refreshSources(reopened())).toBe(0);
    for (const { source } of all) await removeSource(store, source);
    for (const records of all) await loadSource(store, records);
    expect(await wholeGraph(store)).toEqual(graph);
  });

  test('labels the agencies of a graph from before there were labels', async () => {
    today.is = false;
    await loadSource(reopened(), all[0] ?? water('a', []));
    const labels = async () =>
      (await wholeGraph(store)).flatMap((line) => /^\["(Agency:[A-Za-z:]+)"/.exec(line)?.[1] ?? []);
    expect(await labels()).toEqual(['Agency:Issuer:ResponsibleUnit', 'Agency:ResponsibleUnit']);
    await store.write((graph) => graph.run(unlabel, {}));
    expect(await labels()).toEqual([]);
    today.is = true;
    await refreshSources(reopened());
    expect(await labels()).toEqual(['Agency:Issuer:ResponsibleUnit', 'Agency:ResponsibleUnit']);
  });

  test('takes the place of the one before among the sources of ours', async () => {
    await loadSource(store, all[0] ?? water('a', []));
    const ours = () => store.read((graph) => graph.run(sourceKnowledge, {}));
    const before = await ours();
    const old = { id: 'source:knowledge:agencies@00000000', name: 'knowledge:agencies@00000000' };
    await store.write((graph) => graph.run(loadPutSources, { rows: [old] }));
    await refreshSources(reopened());
    expect(await ours()).toEqual(before);
  });
});

describe('our data files', () => {
  test('are sources of the graph that no user sees, counts or removes', async () => {
    await loadSource(store, all[0] ?? water('a', []));
    const ours = (await store.read((graph) => graph.run(sourceKnowledge, {}))).map(({ id }) => id);
    expect(ours.map((id) => id.replace(/@[0-9a-f]{8}$/, ''))).toContain('source:knowledge:agencies');
    expect((await store.read((graph) => graph.run(sourceAll, {}))).map(({ name }) => name)).toEqual(['a']);
    expect((await stats(store)).sources).toBe(1);
    const name = (ours[0] ?? '').replace('source:', '');
    await expect(removeSource(store, name)).rejects.toThrow(SourceOfOursError);
    await expect(loadSource(store, { ...water('x', []), source: name })).rejects.toThrow('程序自带的名录');
  });

  test('go with the last source', async () => {
    await loadSource(store, all[0] ?? water('a', []));
    await loadSource(store, all[1] ?? water('b', []));
    await removeSource(store, 'a');
    expect(await store.read((graph) => graph.run(sourceKnowledge, {}))).not.toEqual([]);
    await removeSource(store, 'b');
    expect(await wholeGraph(store)).toEqual([]);
  });
});

test('the graph gives back the records with which a source was loaded', async () => {
  const many = Array.from({ length: 2_500 }, (_, index) => ({ heading: `修渠${index}`, units: ['市水务局'] }));
  const records = sampleRecords('a', [{ title: '节水办法', region: '天津市', tasks: many }]);
  await loadSource(store, records);
  expect(await store.read((graph) => readRecords(graph, 'source:a'))).toEqual(records);
  expect(await store.read((graph) => readRecords(graph, 'source:b'))).toBeNull();
});
