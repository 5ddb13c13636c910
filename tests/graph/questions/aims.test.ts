import { expect, test } from 'vitest';
import { openEmbedded } from '../../../graph/embedded.ts';
import { aimsOfTexts, deadlineLabel, targetLabel } from '../../../graph/questions/aims.ts';
import { findPolicy } from '../../../graph/questions/find-policy.ts';
import { marksOfText } from '../../../graph/questions/marks.ts';
import { loadSource } from '../../../importers/load.ts';
import { sampleRecords } from '../../importers/loading/sample-records.ts';

const plan = { title: '甲市氢能方案', region: '天津市', issued: '2024-01-02' };
const station = { heading: '建站', units: ['市发改委'], by: '2026' };

test('a text shows what it and its measures want by when; of two sources the shown text counts', async () => {
  const store = await openEmbedded(null);
  await store.ensureSchema();
  await loadSource(
    store,
    sampleRecords('a.txt', [{ ...plan, by: '2030', tasks: [station], tail: '以上请认真落实。' }]),
  );
  await loadSource(store, sampleRecords('b.txt', [{ ...plan, tasks: [{ ...station, by: '2025-06' }] }]));
  const { text } = await findPolicy(store, { title: plan.title });
  const [aims, marks] = await store.read(async (graph) => [
    (await aimsOfTexts(graph, [text ?? ''])).get(text ?? '') ?? [],
    await marksOfText(graph, text ?? ''),
  ]);
  expect(aims.map(({ measure, deadlines }) => [measure === null, deadlines.map(({ date }) => date)])).toEqual([
    [true, ['2030']],
    [false, ['2026']],
  ]);
  expect(aims[1]?.targets).toMatchObject([
    { metric: '企业', value: 20, unit: '家', comparison: 'at-least', year: '2026' },
  ]);
  expect(aims[1]?.targets[0]?.evidence).toMatchObject([{ source: 'source:a.txt', quote: '企业20家以上。' }]);
  const labels = marks.filter(({ kind }) => kind === 'deadline' || kind === 'target').map(({ label }) => label);
  expect(labels).toEqual(['2030年', '2026年', '企业 ≥ 20 家（2026年）']);
  await store.close();
});

test.each([
  // A year, a month, a day.
  ['2026', '2026年'],
  ['2025-06', '2025年6月'],
  ['2025-06-30', '2025年6月30日'],
  // What comes again, with its time within the period.
  ['P1Y', '每年'],
  ['P1Y/12', '每年12月'],
  ['P1Y/06-30', '每年6月30日'],
  ['P6M', '每半年'],
  ['P3M', '每季度'],
  ['P1M/25', '每月25日'],
])('%s is shown as %s', (date, label) => {
  expect(deadlineLabel(date)).toBe(label);
});

test('a range is shown with both figures', () => {
  const target = {
    metric: '培育品牌',
    value: 3,
    high: 5,
    comparison: 'range',
    unit: '个',
    year: null,
    evidence: [],
  } as const;
  expect(targetLabel(target)).toBe('培育品牌 3–5 个');
});
