import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openEmbedded } from '../../../graph/embedded.ts';
import { loadSource, removeSource } from '../../../importers/load.ts';
import type { SourceRecords } from '../../../importers/records.ts';
import { type SamplePolicy, sampleRecords } from './sample-records.ts';
import { wholeGraph } from './whole-graph.ts';

// Few titles, numbers, places and days, so that sources meet, contradict and share in every way.
const titles = [
  '氢能产业行动方案',
  '储能产业行动方案',
  '氢能若干措施',
  '鼓励投资产业目录',
  '鼓励投资产业目录（2023年版）',
  '鼓励投资产业目录（2024年本）',
];
const numbers = ['津政发〔2024〕1号', '津政发〔2024〕2号'];
const notices = ['关于印发氢能产业行动方案的通知', '关于印发若干措施的通知'];
const optional = <Value>(values: readonly Value[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

const cited = fc.record({
  title: optional([...titles, ...notices]),
  number: optional(numbers),
  role: fc.constantFrom('basis' as const, 'supersedes' as const, 'mentions' as const),
});

const policy = fc.record({
  title: fc.constantFrom(...titles),
  form: fc.constantFrom('full' as const, 'full' as const, 'full' as const, 'stub' as const),
  noticeTitle: optional(notices),
  number: optional(numbers),
  issued: optional(['2024-01-02', '2024-01', '2024-03-05']),
  region: optional(['全国', '天津市', '山东省', '山东省/济南市']),
  issuers: fc.subarray(['天津市人民政府', '国务院办公厅']),
  aliases: fc.subarray(['氢能方案全称'], { maxLength: 1 }),
  cites: fc.array(cited, { maxLength: 3 }),
  tasks: fc.array(
    fc.record({
      heading: fc.constantFrom('建设加氢站', '培育企业'),
      units: fc.constant(['天津市发改委', '市商务局']),
      by: optional(['2025', '2026-06']),
    }),
    { maxLength: 2 },
  ),
  parks: fc.array(fc.constant({ name: '滨海氢能产业园', locatedIn: '天津市', operator: '园区管委会' }), {
    maxLength: 1,
  }),
  by: optional(['2027']),
  tail: optional(['以上各项认真落实。']),
  cutOff: fc.boolean(),
});

const sources = fc
  .array(fc.array(policy, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 4 })
  .map((all) => all.map((policies, index) => sampleRecords(`s${index}.txt`, policies.map(withoutUndefined))));

function withoutUndefined(sample: { readonly [name: string]: unknown }): SamplePolicy {
  const plain = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(plain)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).flatMap(([k, v]) => (v === undefined ? [] : [[k, plain(v)]])))
        : value;
  return plain(sample) as SamplePolicy;
}

async function graphOf(all: readonly SourceRecords[]): Promise<readonly string[]> {
  const store = await openEmbedded(null);
  try {
    await store.ensureSchema();
    for (const records of all) await loadSource(store, records);
    return await wholeGraph(store);
  } finally {
    await store.close();
  }
}

const RUNS = Number(process.env['ZHENGMAI_PROPERTY_RUNS'] ?? 40);

test('the order of loading does not matter', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(sources, fc.nat(), async (all, seed) => {
      const other = all
        .map((records, index) => ({ records, at: (index * 7 + seed) % (all.length * 3) }))
        .sort((a, b) => b.at - a.at);
      expect(await graphOf(other.map(({ records }) => records))).toEqual(await graphOf(all));
    }),
    { numRuns: RUNS },
  );
});

test('removing sources in any order gives the graph without them', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(sources, fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), async (all, picks) => {
      const store = await openEmbedded(null);
      await store.ensureSchema();
      for (const records of all) await loadSource(store, records);
      const gone = new Set(picks.map((pick) => all[pick % all.length]?.source ?? ''));
      for (const name of gone) await removeSource(store, name);
      const graph = await wholeGraph(store);
      await store.close();
      expect(graph).toEqual(await graphOf(all.filter(({ source }) => !gone.has(source))));
    }),
    { numRuns: RUNS },
  );
});

test('a changed source replaces exactly what it had asserted', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(sources, sources, async (before, after) => {
      const store = await openEmbedded(null);
      await store.ensureSchema();
      for (const records of before) await loadSource(store, records);
      for (const records of after) await loadSource(store, records, { again: true });
      const graph = await wholeGraph(store);
      await store.close();
      expect(graph).toEqual(await graphOf([...after, ...before.slice(after.length)]));
    }),
    { numRuns: RUNS },
  );
});
