import { questionTogether } from '../../cypher/queries.ts';
import { InputError } from '../errors.ts';
import { searchPieces } from '../search-text.ts';
import type { GraphReader, GraphStore } from '../store.ts';
import { type Agency, type AgencyName, findAgency, isFormerName } from './agency.ts';
import { type Way, waysOf } from './agency-ways.ts';
import { within } from './bounds.ts';
import { checkWindow, dueDays } from './due.ts';
import { findIndustry } from './industry.ts';
import type { PolicyLine } from './policy-lines.ts';
import { choicesOf, countsOf, passes, type TaskCounts, type TaskFilter } from './task-facets.ts';
import { holdingPieces, type TaskFacts, taskFacts } from './task-facts.ts';
import { type BureauTask, type FoundTask, tasksOfAgencies } from './tasks.ts';

/** Most units that are named beside the agency. */
const MOST_TOGETHER = 50;
/** The longest text that is looked for. */
const LONGEST_TEXT = 200;

export type TaskOrder = 'newest' | 'due' | 'imported';

export interface TasksRequest extends TaskFilter {
  /** Where several bear the bureau's name, the one in the region of the filter is meant. */
  readonly agency: AgencyName;
  /** Ids or names; narrower industries are meant too. */
  readonly industry?: readonly string[] | null;
  /** Words that the measure, its headings, the unit, the policy's title or number, or the quote hold. */
  readonly text?: string | null;
  /**
   * `newest` (unless asked otherwise): newest policy first; `due`: by the first last day within the window, tasks without one last;
   * `imported`: the source imported last first.
   */
  readonly order?: TaskOrder | null;
}

/** All tasks of an agency that pass the filters, those that only may be hers apart, and counts over exactly these. */
export interface TaskAnswer {
  readonly agency: Agency;
  /** The name by which it was found. */
  readonly matchedBy: string;
  readonly total: number;
  /** Those that are hers. Newest policy first, undated last, within a policy in reading order; or as the request orders. */
  readonly tasks: readonly BureauTask[];
  /** Those that may be hers, in the same order. */
  readonly possible: readonly BureauTask[];
  /** The policies of both, by id. */
  readonly policies: ReadonlyMap<string, PolicyLine>;
  /** Over `tasks`, by way over `possible` too. */
  readonly counts: TaskCounts;
  /** What the list would hold with another value of one kind, all other parts of the filter kept. */
  readonly choices: TaskCounts;
  /** Who is assigned in the same measures, most often first; `count` is of measures. At most {@link MOST_TOGETHER}. */
  readonly together: readonly { readonly agency: string; readonly name: string; readonly count: number }[];
}

/**
 * Every task of a bureau under every name it goes by and has gone by, of the bodies it took over, of its branches and of the groups that take
 * it in, each once although its policy may stand in several sources. Apart from them those that may be the bureau's.
 * Throws `NotFoundError` with the nearest names for an unknown bureau or industry, `LimitError` past 20,000 assignments.
 */
export async function tasksOf(store: GraphStore, request: TasksRequest): Promise<TaskAnswer> {
  const filter = await checked(store, request);
  const near = filter.region?.length === 1 ? filter.region[0] : null;
  const { agency, matchedBy } = await findAgency(store, { near: near ?? null, ...request.agency });
  return store.read(async (graph) => {
    const found = await foundTasks(graph, agency);
    const { all, industryNames } = await taskFacts(graph, found.tasks);
    const known = all.filter(({ task, policy }) => isBefore(policy, found.ways.get(task.agency)));
    const holding = await withText(graph, known, request.text ?? null);
    const listed = holding.filter((facts) => passes(facts, filter)).sort(inOrder(request));
    const tasks = listed.filter(({ task }) => task.via !== 'possible').map(({ task }) => task);
    return {
      agency,
      matchedBy,
      total: tasks.length,
      tasks,
      possible: listed.filter(({ task }) => task.via === 'possible').map(({ task }) => task),
      policies: new Map(listed.flatMap(({ policy }) => (policy === undefined ? [] : [[policy.id, policy] as const]))),
      counts: countsOf(listed, filter, industryNames),
      choices: choicesOf(holding, filter, industryNames),
      together: await togetherWith(graph, agency.id, tasks),
    };
  });
}

/** The filter with industries as ids and the instant in the graph's own form. Throws `InputError` for what is no year, day or instant. */
async function checked(store: GraphStore, request: TasksRequest): Promise<TaskFilter> {
  const { year, industry, importedSince } = request;
  if (year?.some((each) => !/^(\d{4}|none)$/.test(each)) === true)
    throw new InputError('年份请写四位数字，如 2024；未注明日期的写 none。');
  checkWindow(request);
  const ids = industry == null ? null : await Promise.all(industry.map((each) => findIndustry(store, each)));
  return {
    ...request,
    industry: ids?.map(({ id }) => id) ?? null,
    importedSince: importedSince == null ? null : instantOf(importedSince),
  };
}

function instantOf(text: string): string {
  const instant = /^\d{4}-\d{2}-\d{2}/.test(text) ? new Date(text) : new Date(Number.NaN);
  if (Number.isNaN(instant.getTime()))
    throw new InputError(`导入时间请写成 2025-06-30 或 2025-06-30T08:00:00Z（收到“${text}”）。`);
  return instant.toISOString();
}

/** Every task that is, or may be, the agency's, and in what ways. */
async function foundTasks(
  graph: GraphReader,
  agency: Agency,
): Promise<{ readonly tasks: readonly FoundTask[]; readonly ways: ReadonlyMap<string, Way> }> {
  const ways = await waysOf(graph, agency.id);
  const tasks = await tasksOfAgencies(graph, ways);
  return { ways, tasks: tasks.map((task) => underName(task, agency)) };
}

/** Of a duty that moved, only what was charged before that day. */
function isBefore(policy: PolicyLine | undefined, way: Way | undefined): boolean {
  const before = way?.before ?? null;
  return before === null || (policy?.issued ?? '') < before;
}

/** Her own task under a name that she no longer bears. */
function underName(task: FoundTask, agency: Agency): FoundTask {
  const isFormer = task.via === 'own' && isFormerName(agency, task.canonical);
  return isFormer ? { ...task, via: 'former-name' } : task;
}

/** The tasks that hold a text; a text without letters or figures is in none. */
async function withText(
  graph: GraphReader,
  tasks: readonly TaskFacts[],
  text: string | null,
): Promise<readonly TaskFacts[]> {
  if (text === null || text.trim() === '') return tasks;
  within('查找文字的长度', text.trim().length, 1, LONGEST_TEXT);
  const pieces = searchPieces(text);
  return pieces.length === 0 ? [] : holdingPieces(graph, tasks, pieces);
}

type Comparison = (one: TaskFacts, other: TaskFacts) => number;

function inOrder(request: TasksRequest): Comparison {
  switch (request.order) {
    case 'due': {
      const dayOf = ({ task }: TaskFacts): string => dueDays(task.deadlines, request)[0] ?? '~';
      return (one, other) => compare(dayOf(one), dayOf(other)) || newestFirst(one, other);
    }
    case 'imported':
      return (one, other) => compare(other.task.imported ?? '', one.task.imported ?? '') || newestFirst(one, other);
    default:
      return newestFirst;
  }
}

const newestFirst: Comparison = (one, other) =>
  compare(other.policy?.issued ?? '', one.policy?.issued ?? '') ||
  compare(one.task.policy, other.task.policy) ||
  one.task.ordinal - other.task.ordinal ||
  compare(one.task.id, other.task.id);

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
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
