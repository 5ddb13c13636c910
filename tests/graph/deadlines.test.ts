import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDeadlines, DEADLINE, deadlineDay, isRecurring } from '../../graph/deadlines.ts';

test.each([
  // The last day of a year, a month, a day.
  ['2025', '2025-12-31'],
  ['2028-02', '2028-02-29'],
  ['2025-06-30', '2025-06-30'],
  // What comes again has none.
  ['P1Y/12', null],
  ['P3M', null],
])('%s ends on %s', (value, day) => {
  expect(DEADLINE.test(value)).toBe(true);
  expect(deadlineDay(value)).toBe(day);
});

test('lists go by the last day, of one day the more precise first, what comes again last', () => {
  const sorted = ['P1Y/12', '2026', '2025', '2025-12', '2025-12-31', '2025-06', 'P1M'].sort(compareDeadlines);
  expect(sorted).toEqual(['2025-06', '2025-12-31', '2025-12', '2025', '2026', 'P1M', 'P1Y/12']);
});

const value = fc.oneof(
  fc.integer({ min: 1950, max: 2060 }).map(String),
  fc.tuple(fc.integer({ min: 1950, max: 2060 }), fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`),
  fc
    .tuple(fc.integer({ min: 1950, max: 2060 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
  fc.constantFrom('P1Y', 'P6M', 'P3M', 'P1M/25', 'P1Y/06-30'),
);

function two(part: number): string {
  return String(part).padStart(2, '0');
}

test('the order is total and agrees with the last days', () => {
  fc.assert(
    fc.property(value, value, (one, other) => {
      const order = compareDeadlines(one, other);
      expect(order).toBe(-compareDeadlines(other, one) + 0);
      if (order === 0) expect(one).toBe(other);
      if (isRecurring(one) !== isRecurring(other)) expect(order).toBe(isRecurring(one) ? 1 : -1);
      const [a, b] = [deadlineDay(one), deadlineDay(other)];
      if (a !== null && b !== null && a !== b) expect(order).toBe(a < b ? -1 : 1);
    }),
  );
});
