import { describe, expect, test } from 'vitest';
import { classOf, dayClasses, monthsBetween } from '../../../../client/components/diffusion/day-classes.ts';

const month = (number: number): string => `2024-${String(number).padStart(2, '0')}-01`;

describe('classes of days', () => {
  const rows: readonly (readonly [string, readonly string[], readonly number[]])[] = [
    ['one day', [month(1)], [1]],
    ['fewer days than colours', [month(1), month(2), month(3)], [1, 1, 1]],
    ['ten days by twos', Array.from({ length: 10 }, (_, at) => month(at + 1)), [2, 2, 2, 2, 2]],
    ['equal days stay together', [month(1), month(1), month(1), month(2)], [3, 1]],
    ['none', [], []],
  ];
  test.each(rows)('%s', (_, days, expected) => {
    expect(dayClasses(days).map(({ count }) => count)).toEqual(expected);
  });

  test('every day has a class, later days none before that of earlier ones', () => {
    const days = [3, 1, 7, 7, 2, 9, 12, 4].map(month);
    const classes = dayClasses(days);
    const numbers = days.toSorted().map((day) => classOf(day, classes));
    expect(numbers).toEqual(numbers.toSorted());
    expect(numbers[0]).toBe(1);
    expect(classOf('2023-01-01', classes)).toBe(0);
  });
});

test('months over the end of a year', () => {
  expect(monthsBetween('2023-11-20', '2024-02-01')).toEqual(['2023-11', '2023-12', '2024-01', '2024-02']);
});
