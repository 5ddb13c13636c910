import { questionTogether } from '../../cypher/queries.ts';
import { InputError } from '../errors.ts';
import type { GraphReader, GraphStore } from '../store.ts';
import { type Agency, type AgencyName, findAgency, liesIn } from './agency.ts';
import type { AssignmentRole, GraphNode, PolicyStatus } from './answers.ts';
import { checkWindow, type DueWindow, dueDay, isDue } from './due.ts';
import { graphNodes } from './nodes.ts';
import { type Task, tasksOfAgency } from './tasks.ts';

/** Most units that are named beside the agency. */
const MOST_TOGETHER = 50;

export interface TasksRequest extends DueWindow {
  readonly agency: AgencyName;
  readonly role?: AssignmentRole | null;
  readonly status?: PolicyStatus | null;
  /** Path of the policy's region or any part of one; where several bear the bureau's name, the one there is meant. */
  readonly region?: string | null;
  /** Year of issue, four digits. */
  readonly year?: string | null;
  /** `newest` (unless asked otherwise): newest policy first; `due`: by the first last day within the window, tasks without one last. */
  readonly order?: 'newest' | 'due' | null;
}

/** All tasks of an agency that pass the filters, and counts over exactly these. */
export interface TaskAnswer {
  readonly agency: Agency;
  /** The name by which it was found. */
  readonly matchedBy: string;
  readonly total: number;
  /** Newest policy first, undated last, within a policy in reading order; or as the request orders. */
  readonly tasks: readonly Task[];
  readonly byRole: readonly { readonly role: AssignmentRole; readonly count: number }[];
  /** Policy ids, most tasks first. */
  readonly byPolicy: readonly { readonly policy: string; readonly count: number }[];
  /** Newest first; null: undated. */
  readonly byYear: readonly { readonly year: string | null; readonly count: number }[];
  /** Who is assigned in the same measures, most often first; `count` is of measures. At most {@link MOST_TOGETHER}. */
  readonly together: readonly { readonly agency: string; readonly name: string; readonly count: number }[];
}

/**
 * Every task of a bureau under every name it goes by, each once although its policy may stand in several sources.
 * Throws `NotFoundError` with the nearest names for an unknown bureau, `LimitError` past 20,000 assignments.
 */
export async function tasksOf(store: GraphStore, request: TasksRequest): Promise<TaskAnswer> {
  if (request.year != null && !/^\d{4}$/.test(request.year)) throw new InputError('年份请写四位数字，如 2024。');
  checkWindow(request);
  const { agency, matchedBy } = await findAgency(store, { near: request.region ?? null, ...request.agency });
  return store.read(async (graph) => {
    const all = await tasksOfAgency(graph, agency.id);
    const policies = await graphNodes(graph, [...new Set(all.map((task) => task.policy))]);
    const tasks = all
      .filter((task) => passes(task, policies.get(task.policy), request))
      .sort(inOrder(request, policies));
    return {
      agency,
      matchedBy,
      total: tasks.length,
      tasks,
      ...countsOf(tasks, policies),
      together: await togetherWith(graph, agency.id, tasks),
    };
  });
}

function passes(task: Task, policy: GraphNode | undefined, request: TasksRequest): boolean {
  const { role, status, region, year } = request;
  return (
    (role == null || task.role === role) &&
    (status == null || policy?.status === status) &&
    liesIn(policy?.region ?? null, region ?? null) &&
    (year == null || yearOf(policy) === year) &&
    isDue(task.deadlines, request)
  );
}

function inOrder(request: TasksRequest, policies: ReadonlyMap<string, GraphNode>): (one: Task, other: Task) => number {
  const newest = newestFirst(policies);
  if (request.order !== 'due') return newest;
  const dayOf = (task: Task): string => dueDay(task.deadlines, request) ?? '~';
  return (one, other) => compare(dayOf(one), dayOf(other)) || newest(one, other);
}

function newestFirst(policies: ReadonlyMap<string, GraphNode>): (one: Task, other: Task) => number {
  const dayOf = (task: Task): string => policies.get(task.policy)?.issued ?? '';
  return (one, other) =>
    compare(dayOf(other), dayOf(one)) ||
    compare(one.policy, other.policy) ||
    one.ordinal - other.ordinal ||
    compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function yearOf(policy: GraphNode | undefined): string | null {
  return policy?.issued?.slice(0, 4) ?? null;
}

function countsOf(
  tasks: readonly Task[],
  policies: ReadonlyMap<string, GraphNode>,
): Pick<TaskAnswer, 'byRole' | 'byPolicy' | 'byYear'> {
  const roles = counted(tasks, (task) => task.role);
  const years = counted(tasks, (task) => yearOf(policies.get(task.policy)));
  return {
    byRole: (['lead', 'support', 'responsible'] as const).flatMap((role) => {
      const count = roles.get(role);
      return count === undefined ? [] : [{ role, count }];
    }),
    byPolicy: [...counted(tasks, (task) => task.policy)]
      .map(([policy, count]) => ({ policy, count }))
      .sort((a, b) => b.count - a.count || compare(a.policy, b.policy)),
    byYear: [...years].map(([year, count]) => ({ year, count })).sort((a, b) => compare(b.year ?? '', a.year ?? '')),
  };
}

function counted<Key>(tasks: readonly Task[], keyOf: (task: Task) => Key): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const task of tasks) counts.set(keyOf(task), (counts.get(keyOf(task)) ?? 0) + 1);
  return counts;
}

async function togetherWith(
  graph: GraphReader,
  agency: string,
  tasks: readonly Task[],
): Promise<TaskAnswer['together']> {
  if (tasks.length === 0) return [];
  const measures = [...new Set(tasks.map((task) => task.measure))];
  const rows = await graph.run(questionTogether, { measures, agency, limit: MOST_TOGETHER });
  return rows.map((row) => ({ agency: row.agency, name: row.name, count: row.measures }));
}
