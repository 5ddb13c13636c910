import type { AgencyTasksQuery } from '../api/generated/graphql.ts';

export type Task = AgencyTasksQuery['tasksOf']['tasks']['edges'][number]['node'];

/** What a reader asked the list for; null asks for everything. */
export interface TaskFilter {
  readonly role: string | null;
  readonly policy: string | null;
  /** A year, or `none` for policies without a date. */
  readonly year: string | null;
  readonly status: string | null;
  readonly region: string | null;
  /** In what way a task is the bureau's. */
  readonly via: string | null;
  readonly words: string;
}

export const taskColumns = ['role', 'measure', 'path', 'policy', 'issued', 'due', 'unit'] as const;
export type TaskColumn = (typeof taskColumns)[number];

/** By which column the list is sorted; the way of a column's first click is upwards. */
export interface TaskOrder {
  readonly column: TaskColumn;
  readonly isDown: boolean;
}

const roles = ['LEAD', 'RESPONSIBLE', 'SUPPORT'];
const chinese = new Intl.Collator('zh-CN', { numeric: true });

/** The year of a task's policy, `none` without a date. */
export const yearOf = (task: Task): string => task.policy.issued?.slice(0, 4) ?? 'none';

/** The first last day of a task's deadlines; null where it has none but those that come again. */
const dueDay = (task: Task): string | null => task.deadlines.find(({ day }) => day != null)?.day ?? null;

const keyOf: { readonly [column in TaskColumn]: (task: Task) => string } = {
  role: (task) => String(roles.indexOf(task.role)),
  measure: (task) => task.measure.heading,
  path: (task) => task.measure.path.join(' '),
  policy: (task) => task.policy.title,
  issued: (task) => task.policy.issued ?? '',
  due: (task) => dueDay(task) ?? '',
  unit: (task) => task.unit,
};

function holdsWords(task: Task, words: string): boolean {
  const { measure, policy, unit, evidence } = task;
  const all = [
    measure.heading,
    ...measure.path,
    policy.title,
    policy.number ?? '',
    unit,
    ...evidence.map(({ quote }) => quote),
  ];
  const text = all.join('\n').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The tasks that fit a filter. */
export function filterTasks(tasks: readonly Task[], filter: TaskFilter): readonly Task[] {
  return tasks.filter(
    (task) =>
      (filter.role === null || task.role === filter.role) &&
      (filter.policy === null || task.policy.id === filter.policy) &&
      (filter.year === null || yearOf(task) === filter.year) &&
      (filter.status === null || task.policy.status === filter.status) &&
      (filter.region === null || task.policy.region === filter.region) &&
      (filter.via === null || task.via === filter.via) &&
      (filter.words === '' || holdsWords(task, filter.words)),
  );
}

/** The tasks in the order of a column; equals keep the order they came in. */
export function sortTasks(tasks: readonly Task[], order: TaskOrder | null): readonly Task[] {
  if (order === null) return tasks;
  const key = keyOf[order.column];
  const sign = order.isDown ? -1 : 1;
  // Without a day to go by, a task stands last whichever way.
  const undated = (task: Task): number => Number(order.column === 'due' && dueDay(task) === null);
  return tasks.toSorted((a, b) => undated(a) - undated(b) || sign * chinese.compare(key(a), key(b)));
}
