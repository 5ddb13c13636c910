import { expect, test } from 'vitest';
import { adoptionCurve } from '../../../graph/questions/adoption-curve.ts';
import type { Adoption } from '../../../graph/questions/adoptions.ts';

const adoptions: readonly Adoption[] = [
  ['a', '甲省', '2023-12-30'],
  // one policy of two regions, the second of 甲省
  ['b', '乙省', '2024-01-05'],
  ['b', '甲省', '2024-01-05'],
  ['c', '丙省', '2024-01-20'],
].map(([policy = '', region = '', day = '']) => ({
  policy,
  region,
  day,
  level: 'province',
  lag: 0,
  steps: null,
  evidence: [],
}));

const rows = [
  ['day', ['2023-12-30 1 1 1 1', '2024-01-05 1 1 2 2', '2024-01-20 1 1 3 3']],
  ['month', ['2023-12 1 1 1 1', '2024-01 2 2 3 3']],
  ['year', ['2023 1 1 1 1', '2024 2 2 3 3']],
] as const;
test.each(rows)('by %s: new policies and regions, then all so far', (unit, expected) => {
  expect(adoptionCurve(adoptions, unit).map((point) => Object.values(point).join(' '))).toEqual(expected);
});
