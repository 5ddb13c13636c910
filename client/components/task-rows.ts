import type { BureauTaskFragment } from '../api/generated/graphql.ts';

export type Task = BureauTaskFragment;

export const taskColumns = [
  'role',
  'measure',
  'due',
  'policy',
  'issued',
  'quote',
  'path',
  'unit',
  'region',
  'number',
  'imported',
] as const;
export type TaskColumn = (typeof taskColumns)[number];
/** The columns that are shown unless the reader chose others. */
export const usualColumns: readonly TaskColumn[] = ['role', 'measure', 'due', 'policy', 'issued', 'quote'];

/** By which column the list is sorted; the way of a column's first click is upwards. */
export interface TaskOrder {
  readonly column: TaskColumn;
  readonly isDown: boolean;
}

export const taskGroupings = ['policy', 'role', 'year'] as const;
export type TaskGrouping = (typeof taskGroupings)[number];

/** A row of the list: a task, or the heading of those below it. */
export type TaskRow =
  | { readonly kind: 'task'; readonly key: string; readonly task: Task }
  | { readonly kind: 'group'; readonly key: string; readonly task: Task; readonly count: number };

const roles = ['LEAD', 'RESPONSIBLE', 'SUPPORT'];
const chinese = new Intl.Collator('zh-CN', { numeric: true });

/** The year of a task's policy, `none` without a date. */
export const yearOf = (task: Task): string => task.policy.issued?.slice(0, 4) ?? 'none';

/** The last days of a task's deadlines, the first one first. */
export const daysOf = (task: Task): readonly string[] =>
  task.deadlines.flatMap(({ day }) => (day == null ? [] : [day]));

const sortKeys: { readonly [column in TaskColumn]: (task: Task) => string } = {
  role: (task) => String(roles.indexOf(task.role)),
  measure: (task) => task.measure.heading,
  path: (task) => task.measure.path.join(' '),
  policy: (task) => task.policy.title,
  issued: (task) => task.policy.issued ?? '',
  due: (task) => daysOf(task)[0] ?? '',
  quote: (task) => task.evidence[0]?.quote ?? '',
  unit: (task) => task.unit,
  region: (task) => task.policy.region ?? '',
  number: (task) => task.policy.number ?? '',
  imported: (task) => task.imported ?? '',
};
/** Columns whose values sort by their characters, which is many times as fast as by a language's rules. */
const plain: readonly TaskColumn[] = ['role', 'issued', 'due', 'imported'];

/** The tasks in the order of a column; equals keep the order they came in. What the column leaves empty stands last whichever way. */
export function sortTasks(tasks: readonly Task[], order: TaskOrder | null): readonly Task[] {
  if (order === null) return tasks;
  const { column, isDown } = order;
  const compare = plain.includes(column) ? byCharacters : chinese.compare;
  const sign = isDown ? -1 : 1;
  return tasks
    .map((task) => ({ task, key: sortKeys[column](task) }))
    .sort((a, b) => Number(a.key === '') - Number(b.key === '') || sign * compare(a.key, b.key))
    .map(({ task }) => task);
}

function byCharacters(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

const groupKeys: { readonly [grouping in TaskGrouping]: (task: Task) => string } = {
  policy: (task) => task.policy.id,
  role: (task) => task.role,
  year: yearOf,
};

/** The rows of a list: the tasks in their order, or by group, the groups in the order in which they first come (roles and years in their own). */
export function taskRows(tasks: readonly Task[], grouping: TaskGrouping | null): readonly TaskRow[] {
  if (grouping === null) return tasks.map((task) => ({ kind: 'task', key: task.id, task }));
  const groups = new Map<string, Task[]>();
  for (const task of tasks) {
    const key = groupKeys[grouping](task);
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [task]);
    else members.push(task);
  }
  return inGroupOrder([...groups], grouping).flatMap(([key, members]): readonly TaskRow[] => {
    const [first] = members;
    if (first === undefined) return [];
    const rows = members.map((task) => ({ kind: 'task', key: task.id, task }) as const);
    return [{ kind: 'group', key: `group ${key}`, task: first, count: members.length }, ...rows];
  });
}

type Group = readonly [key: string, members: readonly Task[]];

function inGroupOrder(groups: readonly Group[], grouping: TaskGrouping): readonly Group[] {
  if (grouping === 'role') return groups.toSorted(([a], [b]) => roles.indexOf(a) - roles.indexOf(b));
  // Newest first, undated last.
  const year = (key: string): string => (key === 'none' ? '' : key);
  return grouping === 'year' ? groups.toSorted(([a], [b]) => byCharacters(year(b), year(a))) : groups;
}

/** The months of a year, with how many tasks are due in each. */
export interface DueYear {
  readonly year: string;
  readonly total: number;
  readonly months: readonly { readonly month: string; readonly count: number }[];
}

/** Counts by month as rows of years without gaps, the first one first; at most 60 years, the outermost left out. */
export function dueYears(
  counts: readonly { readonly month?: string | null; readonly count: number }[],
): readonly DueYear[] {
  const byMonth = new Map(counts.flatMap(({ month, count }) => (month == null ? [] : [[month, count] as const])));
  const years = [...byMonth.keys()].map((month) => Number(month.slice(0, 4)));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const span = Math.min(Math.max(...years) - first + 1, 60);
  return Array.from({ length: span }, (_, at) => {
    const year = String(first + at);
    const months = Array.from({ length: 12 }, (_, index) => {
      const month = `${year}-${String(index + 1).padStart(2, '0')}`;
      return { month, count: byMonth.get(month) ?? 0 };
    });
    return { year, months, total: months.reduce((sum, { count }) => sum + count, 0) };
  });
}
