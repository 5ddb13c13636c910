import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GraphStore } from '../../graph/store.ts';
import { loadSource, removeSource } from '../../importers/load.ts';
import { crashVersion } from '../importers/loading/crash-versions.ts';
import { type SamplePolicy, sampleRecords } from '../importers/loading/sample-records.ts';
import { countingStore, wholeGraph } from '../importers/loading/whole-graph.ts';
import { openStores } from './stores.ts';

let stores: readonly GraphStore[];
beforeAll(async () => {
  stores = await openStores();
});
afterAll(async () => {
  for (const store of stores) await store.close();
});

const plan: SamplePolicy = {
  title: '海珠市氢能行动方案',
  noticeTitle: '关于印发海珠市氢能行动方案的通知',
  number: '海政发〔2024〕3号',
  issuers: ['天津市人民政府'],
  issued: '2024-03-01',
  region: '天津市',
  industries: ['氢能'],
  cites: [
    { title: '能源法', role: 'basis' },
    { title: '旧方案', number: '海政发〔2020〕1号', role: 'supersedes' },
  ],
  tasks: [{ heading: '建设加氢站', units: ['市发展改革委', '市住建委'], by: '2026' }],
  by: '2027',
  parks: [{ name: '滨海氢能产业园', locatedIn: '天津市', operator: '滨海氢能产业园管委会' }],
};
const citing = sampleRecords('b.txt', [
  { title: '细则', region: '天津市', cites: [{ title: '海珠市氢能行动方案' }, { title: '旧方案' }] },
  { title: '另一细则', cites: [{ title: '旧方案', number: '海政发〔2019〕9号' }] },
]);
const listing = sampleRecords('c.txt', [{ title: '海珠市氢能行动方案', form: 'stub', number: '海政发(2024)3号' }]);

/** Each step of a history after which the engines must hold the same graph. */
const history: readonly (readonly [string, (store: GraphStore) => Promise<unknown>])[] = [
  ['citations of what is not there', (store) => loadSource(store, citing)],
  ['a list that names it', (store) => loadSource(store, listing)],
  ['its text', (store) => loadSource(store, sampleRecords('a.txt', [plan]))],
  [
    'the same policy in another source',
    (store) => loadSource(store, sampleRecords('d.txt', [{ ...plan, tail: '另附说明。' }])),
  ],
  ['a changed text', (store) => loadSource(store, sampleRecords('a.txt', [{ ...plan, tasks: [], parks: [] }]))],
  ['one of its texts gone', (store) => removeSource(store, 'd.txt')],
  ['its list gone', (store) => removeSource(store, 'c.txt')],
  ['its text gone', (store) => removeSource(store, 'a.txt')],
  ['a larger source', (store) => loadSource(store, crashVersion('old'))],
  ['a larger source, changed', (store) => loadSource(store, crashVersion('new'))],
];

test('loads, changes and removals leave the same graph on every engine', async ({ skip }) => {
  if (stores.length < 2) skip('no Neo4j here');
  for (const [step, act] of history) {
    for (const store of stores) await act(store);
    const [first, ...others] = await Promise.all(stores.map(wholeGraph));
    expect(first?.length, step).toBeGreaterThan(0);
    for (const other of others) expect(withoutLock(other), step).toEqual(first);
  }
});

test('the same source again writes nothing on any engine', async () => {
  for (const store of stores) {
    await loadSource(store, citing);
    const counted = countingStore(store);
    await loadSource(counted.store, citing);
    await loadSource(counted.store, citing, { again: true });
    expect(counted.writes(), store.engine).toBe(0);
  }
});

/** The lock exists where several processes may write. */
function withoutLock(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => !line.startsWith('["Lock"'));
}
