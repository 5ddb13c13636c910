import { questionTogether } from '../../cypher/queries.ts';
import { InputError } from '../errors.ts';
import type { GraphReader, GraphStore } from '../store.ts';
import { type Agency, type AgencyName, findAgency, isFormerName, liesIn } from './agency.ts';
import { type TaskWay, taskWays, type Way, waysOf } from './agency-ways.ts';
import type { AssignmentRole, PolicyStatus } from './answers.ts';
import { checkWindow, type DueWindow, dueDay, isDue } from './due.ts';
import { type PolicyLine, policyLines } from './policy-lines.ts';
import { type BureauTask, tasksOfAgencies } from './tasks.ts';

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
  /** Only tasks that are hers in one of these ways; all unless given. */
  readonly via?: readonly TaskWay[] | null;
}

/** All tasks of an agency that pass the filters, those that only may be hers apart, and counts over exactly these. */
export interface TaskAnswer {
  readonly agency: Agency;
  /** The name by which it was found. */
  readonly matchedBy: string;
  readonly total: number;
  /** Those that are hers. Newest policy first, undated last, within a policy in reading order; or as the request orders. */
  readonly tasks: readonly BureauTask[];
  /** Those that may be hers, in the same order; no other count but `byVia` is over these. */
  readonly possible: readonly BureauTask[];
  /** The policies of both, by id. */
  readonly policies: ReadonlyMap<string, PolicyLine>;
  /** Over `tasks` and `possible`; ways without a task are left out. */
  readonly byVia: readonly { readonly via: TaskWay; readonly count: number }[];
  readonly byRole: readonly { readonly role: AssignmentRole; readonly count: number }[];
  /** Policy ids, most tasks first. */
  readonly byPolicy: readonly { readonly policy: string; readonly count: number }[];
  /** Newest first; null: undated. */
  readonly byYear: readonly { readonly year: string | null; readonly count: number }[];
  /** Who is assigned in the same measures, most often first; `count` is of measures. At most {@link MOST_TOGETHER}. */
  readonly together: readonly { readonly agency: string; readonly name: string; readonly count: number }[];
}

/**
 * Every task of a bureau under every name it goes by and has gone by, of the bodies it took over, of its branches and of the groups that take
 * it in, each once although its policy may stand in several sources. Apart from them those that may be the bureau's.
 * Throws `NotFoundError` with the nearest names for an unknown bureau, `LimitError` past 20,000 assignments that are, or that may be, hers.
 */
export async function tasksOf(store: GraphStore, request: TasksRequest): Promise<TaskAnswer> {
  if (request.year != null && !/^\d{4}$/.test(request.year)) throw new InputError('年份请写四位数字，如 2024。');
  checkWindow(request);
  const { agency, matchedBy } = await findAgency(store, { near: request.region ?? null, ...request.agency });
  return store.read(async (graph) => {
    const ways = await waysOf(graph, agency.id);
    const hers = await tasksBy(graph, agency, ways, request, ({ via }) => via !== 'possible');
    const maybe = await tasksBy(graph, agency, ways, request, ({ via }) => via === 'possible');
    return {
      agency,
      matchedBy,
      total: hers.tasks.length,
      tasks: hers.tasks,
      possible: maybe.tasks,
      policies: new Map([...hers.policies, ...maybe.policies]),
      byVia: countsByWay([...hers.tasks, ...maybe.tasks]),
      ...countsOf(hers.tasks, hers.policies),
      together: await togetherWith(graph, agency.id, hers.tasks),
    };
  });
}

interface TaskList {
  readonly tasks: readonly BureauTask[];
  readonly policies: ReadonlyMap<string, PolicyLine>;
}

/** The tasks of some of the ways that pass the filters. */
async function tasksBy(
  graph: GraphReader,
  agency: Agency,
  ways: ReadonlyMap<string, Way>,
  request: TasksRequest,
  isWanted: (way: Way) => boolean,
): Promise<TaskList> {
  const wanted = new Map([...ways].filter(([, way]) => isWanted(way)));
  if (wanted.size === 0) return { tasks: [], policies: new Map() };
  const all = (await tasksOfAgencies(graph, wanted)).map((task) => underName(task, agency));
  const policies = await policyLines(graph, [...new Set(all.map((task) => task.policy))]);
  const tasks = all.filter((task) => {
    const policy = policies.get(task.policy);
    const before = ways.get(task.agency)?.before ?? null;
    return (before === null || (policy?.issued ?? '') < before) && passes(task, policy, request);
  });
  return { tasks: tasks.sort(inOrder(request, policies)), policies };
}

/** Her own task under a name that she no longer bears. */
function underName(task: BureauTask, agency: Agency): BureauTask {
  const isFormer = task.via === 'own' && isFormerName(agency, task.canonical);
  return isFormer ? { ...task, via: 'former-name' } : task;
}

function countsByWay(tasks: readonly BureauTask[]): TaskAnswer['byVia'] {
  const counts = counted(tasks, ({ via }) => via);
  return taskWays.flatMap((via) => {
    const count = counts.get(via);
    return count === undefined ? [] : [{ via, count }];
  });
}

function passes(task: BureauTask, policy: PolicyLine | undefined, request: TasksRequest): boolean {
  const { role, status, region, year, via } = request;
  return (
    (via == null || via.includes(task.via)) &&
    (role == null || task.role === role) &&
    (status == null || policy?.status === status) &&
    liesIn(policy?.region ?? null, region ?? null) &&
    (year == null || yearOf(policy) === year) &&
    isDue(task.deadlines, request)
  );
}

function inOrder(
  request: TasksRequest,
  policies: ReadonlyMap<string, PolicyLine>,
): (one: BureauTask, other: BureauTask) => number {
  const newest = newestFirst(policies);
  if (request.order !== 'due') return newest;
  const dayOf = (task: BureauTask): string => dueDay(task.deadlines, request) ?? '~';
  return (one, other) => compare(dayOf(one), dayOf(other)) || newest(one, other);
}

function newestFirst(policies: ReadonlyMap<string, PolicyLine>): (one: BureauTask, other: BureauTask) => number {
  const dayOf = (task: BureauTask): string => policies.get(task.policy)?.issued ?? '';
  return (one, other) =>
    compare(dayOf(other), dayOf(one)) ||
    compare(one.policy, other.policy) ||
    one.ordinal - other.ordinal ||
    compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function yearOf(policy: PolicyLine | undefined): string | null {
  return policy?.issued?.slice(0, 4) ?? null;
}

function countsOf(
  tasks: readonly BureauTask[],
  policies: ReadonlyMap<string, PolicyLine>,
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

function counted<Key>(tasks: readonly BureauTask[], keyOf: (task: BureauTask) => Key): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const task of tasks) counts.set(keyOf(task), (counts.get(keyOf(task)) ?? 0) + 1);
  return counts;
}

async function togetherWith(
  graph: GraphReader,
  agency: string,
  tasks: readonly BureauTask[],
): Promise<TaskAnswer['together']> {
  if (tasks.length === 0) return [];
  const measures = [...new Set(tasks.map((task) => task.measure))];
  const rows = await graph.run(questionTogether, { measures, agency, limit: MOST_TOGETHER });
  return rows.map((row) => ({ agency: row.agency, name: row.name, count: row.measures }));
}
