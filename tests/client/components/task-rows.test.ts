import { describe, expect, test } from 'vitest';
import {
  dueYears,
  sortTasks,
  type Task,
  type TaskGrouping,
  type TaskOrder,
  taskRows,
} from '../../../client/components/task-rows.ts';

const source = { id: 'source:a', name: 'a' };

const words = (quote: string) => ({ source, start: 0, end: 1, line: 1, quote, rule: null });

function task(
  id: string,
  role: Task['role'],
  heading: string,
  issued: string | null,
  quote: string,
  due: readonly (string | null)[] = [],
): Task {
  return {
    id,
    role,
    unit: quote,
    canonical: quote,
    via: 'OWN',
    imported: null,
    through: null,
    measure: { id: `m-${id}`, heading, path: ['二、重点任务', heading], place: null },
    policy: { id: `p-${id}`, title: `方案${id}`, number: null, issued, form: 'FULL', status: 'ISSUED', region: '甲省' },
    evidence: [words(quote)],
    deadlines: due.map((day) => ({ date: day ?? 'P3M', day, evidence: words('年底前') })),
  };
}

const tasks = [
  task('1', 'SUPPORT', '（十）建站', '2024-05', '市发改委、市工信局', ['2026-12-31', null]),
  task('2', 'LEAD', '（二）推广 Hydrogen', null, '市发改委', [null]),
  task('3', 'RESPONSIBLE', '（三）标准', '2023-01-01', '市发改委', ['2025-06-30', '2027-12-31']),
];
const ids = (list: readonly Task[]): string => list.map(({ id }) => id).join('');

test.each<[TaskOrder | null, string]>([
  [null, '123'],
  // lead, responsible, support
  [{ column: 'role', isDown: false }, '231'],
  // what has no date stands last whichever way
  [{ column: 'issued', isDown: false }, '312'],
  [{ column: 'issued', isDown: true }, '132'],
  [{ column: 'due', isDown: false }, '312'],
  [{ column: 'due', isDown: true }, '132'],
  [{ column: 'policy', isDown: true }, '321'],
  // equals keep the order they came in
  [{ column: 'region', isDown: true }, '123'],
])('sorted by %o: %s', (order, expected) => {
  expect(ids(sortTasks(tasks, order))).toBe(expected);
});

describe('grouped', () => {
  test.each<[TaskGrouping | null, readonly string[]]>([
    [null, ['1', '2', '3']],
    ['policy', ['p-1×1', '1', 'p-2×1', '2', 'p-3×1', '3']],
    ['role', ['LEAD×1', '2', 'RESPONSIBLE×1', '3', 'SUPPORT×1', '1']],
    // newest first, undated last
    ['year', ['2024×1', '1', '2023×1', '3', 'none×1', '2']],
  ])('by %s', (grouping, expected) => {
    const rows = taskRows(tasks, grouping);
    expect(rows.map((row) => (row.kind === 'group' ? `${row.key.slice(6)}×${row.count}` : row.task.id))).toEqual(
      expected,
    );
  });

  test('a group holds its tasks in the order they came in', () => {
    const one = tasks.map((each) => ({ ...each, role: 'LEAD' as const }));
    expect(taskRows(one, 'role').map(({ kind, task: { id } }) => `${kind} ${id}`)).toEqual([
      'group 1',
      'task 1',
      'task 2',
      'task 3',
    ]);
  });
});

describe('years of deadlines', () => {
  test('each from January to December, without gaps, what has no month left out', () => {
    const years = dueYears([
      { month: '2027-12', count: 2 },
      { month: '2025-06', count: 1 },
      { month: '2025-07', count: 3 },
      { month: null, count: 9 },
    ]);
    expect(years.map(({ year, total }) => [year, total])).toEqual([
      ['2025', 4],
      ['2026', 0],
      ['2027', 2],
    ]);
    expect(years[0]?.months.filter(({ count }) => count > 0)).toEqual([
      { month: '2025-06', count: 1 },
      { month: '2025-07', count: 3 },
    ]);
    expect(years[0]?.months).toHaveLength(12);
  });

  test('none without a month, and no more than sixty', () => {
    expect(dueYears([{ month: null, count: 1 }])).toEqual([]);
    const far = dueYears([
      { month: '2025-01', count: 1 },
      { month: '9999-01', count: 1 },
    ]);
    expect(far).toHaveLength(60);
  });
});
