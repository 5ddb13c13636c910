import { describe, expect, test } from 'vitest';
import { labelledTicks, layTimeline, toDays } from '../../../client/components/timeline.ts';

const point = (id: string, region: string, day: string) => ({ id, region, day });

test.each([
  // a full date, a month and a year count from their first day
  ['1970-01-02', 1],
  ['1970-02', 31],
  ['1971', 365],
])('%s is day %i', (day, days) => {
  expect(toDays(day)).toBe(days);
});

test('rows keep the order of the regions, points the order of days', () => {
  const points = [point('c', '乙市', '2024-05-01'), point('b', '甲省', '2023-01-01'), point('a', '乙市', '2022-01-01')];
  const timeline = layTimeline(points, ['甲省', '乙市', '丙市']);
  expect(timeline?.rows.map((row) => [row.region, row.points.map(({ id }) => id)])).toEqual([
    ['甲省', ['b']],
    ['乙市', ['a', 'c']],
  ]);
  expect([timeline?.from, timeline?.to]).toEqual(['2022-01-01', '2024-05-01']);
});

test('every point and tick lies within the picture', () => {
  const timeline = layTimeline([point('a', '甲', '1999'), point('b', '甲', '2024-12-31')], ['甲']);
  for (const { at } of [...(timeline?.rows[0]?.points ?? []), ...(timeline?.ticks ?? [])]) {
    expect(at).toBeGreaterThanOrEqual(0);
    expect(at).toBeLessThanOrEqual(1);
  }
  expect(timeline?.ticks.length).toBeLessThanOrEqual(14);
});

describe('the labels of ticks that have room', () => {
  const evenly = (labels: readonly string[]) => labels.map((label, at) => ({ label, at: at / labels.length }));
  const quarters = ['2023', '2023-04', '2023-07', '2023-10', '2024', '2024-04', '2024-07', '2024-10'];
  const years = Array.from({ length: 12 }, (_, at) => String(2010 + at));
  const rows: readonly (readonly [string, readonly string[], number, readonly string[]])[] = [
    ['all on a wide axis', quarters, 900, quarters],
    // a year is kept before what stands beside it, then its middle
    ['halves of years', quarters, 300, ['2023', '2023-07', '2024', '2024-07']],
    ['years alone', quarters, 170, ['2023', '2024']],
    ['every other year', years, 300, ['2010', '2012', '2014', '2016', '2018', '2020']],
  ];
  test.each(rows)('%s', (_, labels, width, expected) => {
    expect(labelledTicks(evenly(labels), width).map(({ label }) => label)).toEqual(expected);
  });
});

test('policies of one day stand above each other', () => {
  const timeline = layTimeline(
    [point('a', '甲', '2024-01-01'), point('b', '甲', '2024-01-01'), point('c', '甲', '2025-01-01')],
    ['甲'],
  );
  expect(timeline?.rows[0]?.lanes).toBe(2);
  expect(timeline?.rows[0]?.points.map(({ lane }) => lane)).toEqual([0, 1, 0]);
});

test('a single day has room around it', () => {
  expect(layTimeline([point('a', '甲', '2024-01-01')], ['甲'])?.rows[0]?.points[0]?.at).toBeCloseTo(0.5);
});

test('nothing without a policy', () => {
  expect(layTimeline([], [])).toBeNull();
});
