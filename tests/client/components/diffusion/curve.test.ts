import { describe, expect, test } from 'vitest';
import { layCurve, stepPath } from '../../../../client/components/diffusion/curve.ts';

const points = [
  { at: '2023', allPolicies: 1, allRegions: 1 },
  { at: '2024', allPolicies: 4, allRegions: 2 },
  { at: '2025', allPolicies: 9, allRegions: 3 },
];

describe('a cumulative curve', () => {
  test('points stand in time, with room to both sides', () => {
    const places = layCurve(points)?.points.map(({ x }) => Math.round(x * 100)) ?? [];
    expect(places).toEqual([3, 50, 97]);
  });

  const rows = [
    [1, [0, 1]],
    [4, [0, 1, 2, 3, 4]],
    [9, [0, 5, 10]],
    [37, [0, 10, 20, 30, 40]],
    [120, [0, 50, 100, 150]],
  ] as const;
  test.each(rows)('up to %d', (most, expected) => {
    expect(layCurve([{ at: '2024', allPolicies: most, allRegions: 0 }])?.levels).toEqual(expected);
  });

  test('none without a point', () => {
    expect(layCurve([])).toBeNull();
  });

  test('a step line stays level between points', () => {
    const line = stepPath(
      [
        { x: 10, y: 90 },
        { x: 20, y: 50 },
      ],
      100,
      30,
    );
    expect(line).toBe('M10.0 100.0H10.0V90.0H20.0V50.0H30.0');
  });
});
