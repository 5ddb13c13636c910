import { expect, test } from 'vitest';
import { filterTasks, sortTasks, type Task, type TaskFilter } from '../../../client/components/task-rows.ts';

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
const everything: TaskFilter = {
  role: null,
  policy: null,
  year: null,
  status: null,
  region: null,
  via: null,
  words: '',
};
const ids = (list: readonly Task[]): string => list.map(({ id }) => id).join('');

test.each<[Partial<TaskFilter>, string]>([
  [{}, '123'],
  [{ role: 'LEAD' }, '2'],
  [{ year: '2024' }, '1'],
  // policies without a date are a year of their own
  [{ year: 'none' }, '2'],
  [{ policy: 'p-3' }, '3'],
  [{ status: 'DRAFT' }, ''],
  [{ region: '甲省' }, '123'],
  // in what way it is the bureau's
  [{ via: 'OWN' }, '123'],
  [{ via: 'GROUP' }, ''],
  // every word must stand somewhere: heading, path, policy, quote; capitals do not matter
  [{ words: '工信局' }, '1'],
  [{ words: '重点任务 hydrogen' }, '2'],
  [{ words: '工信局 标准' }, ''],
  // filters add up
  [{ role: 'SUPPORT', year: '2023' }, ''],
])('%j', (filter, expected) => {
  expect(ids(filterTasks(tasks, { ...everything, ...filter }))).toBe(expected);
});

test.each([
  // leading before responsible before supporting
  ['role', false, '231'],
  ['role', true, '132'],
  // without a date first
  ['issued', false, '231'],
  ['policy', true, '321'],
  // by the first last day; what only comes again stands last whichever way
  ['due', false, '312'],
  ['due', true, '132'],
] as const)('by %s, down %s', (column, isDown, expected) => {
  expect(ids(sortTasks(tasks, { column, isDown }))).toBe(expected);
});

test('unsorted keeps the order that came', () => {
  expect(sortTasks(tasks, null)).toBe(tasks);
});
