import { type TaskWay, taskWays } from './agency-ways.ts';
import type { AssignmentRole, PolicyStatus } from './answers.ts';
import { type DueWindow, dueDays, isDue } from './due.ts';
import type { TaskFacts } from './task-facts.ts';

/** Most policies, regions and industries that are counted. */
const MOST_COUNTS = 1000;

/** What a list of tasks is narrowed to, by kind; null or absent leaves all. Several values of one kind add up. */
export interface TaskFilter extends DueWindow {
  readonly role?: readonly AssignmentRole[] | null;
  /** Ids. */
  readonly policy?: readonly string[] | null;
  /** Of issue, four digits; `none` for policies without a date. */
  readonly year?: readonly string[] | null;
  readonly status?: readonly PolicyStatus[] | null;
  /** Paths of regions or any part of one; regions below them are meant too. */
  readonly region?: readonly string[] | null;
  /** Ids; narrower industries are meant too. */
  readonly industry?: readonly string[] | null;
  readonly via?: readonly TaskWay[] | null;
  /** An instant: only tasks whose source was imported then or later. */
  readonly importedSince?: string | null;
}

/** How many tasks have each value. A task with several regions, industries or months counts for each. */
export interface TaskCounts {
  readonly byRole: readonly { readonly role: AssignmentRole; readonly count: number }[];
  /** Most tasks first; at most {@link MOST_COUNTS}, as are regions and industries. */
  readonly byPolicy: readonly { readonly policy: string; readonly count: number }[];
  /** Newest first; null: undated. */
  readonly byYear: readonly { readonly year: string | null; readonly count: number }[];
  readonly byStatus: readonly { readonly status: PolicyStatus; readonly count: number }[];
  /** Paths with those above them, most tasks first. */
  readonly byRegion: readonly { readonly region: string; readonly count: number }[];
  /** With the broader ones, most tasks first. */
  readonly byIndustry: readonly { readonly industry: string; readonly name: string; readonly count: number }[];
  /** In the order of {@link taskWays}; the one count that takes in tasks that only may be the bureau's. */
  readonly byVia: readonly { readonly via: TaskWay; readonly count: number }[];
  /** Months of last days within the window, the first one first; null: tasks without a last day. */
  readonly byDue: readonly { readonly month: string | null; readonly count: number }[];
  /** Instants at which their sources were imported, the last one first; at most {@link MOST_COUNTS}. */
  readonly byImport: readonly { readonly imported: string; readonly count: number }[];
}

type Facet = 'role' | 'policy' | 'year' | 'status' | 'region' | 'industry' | 'via' | 'due' | 'import';

/** Whether a task passes one part of a filter. */
const tests: { readonly [facet in Facet]: (facts: TaskFacts, filter: TaskFilter) => boolean } = {
  role: ({ task }, { role }) => role == null || role.includes(task.role),
  policy: ({ task }, { policy }) => policy == null || policy.includes(task.policy),
  year: (facts, { year }) => year == null || year.includes(yearOf(facts) ?? 'none'),
  status: ({ policy }, { status }) => status == null || status.some((each) => each === policy?.status),
  region: ({ regions }, { region }) => region == null || region.some((wanted) => liesInAny(regions, wanted)),
  industry: ({ industries }, { industry }) => industry == null || industry.some((each) => industries.includes(each)),
  via: ({ task }, { via }) => via == null || via.includes(task.via),
  due: ({ task }, filter) => isDue(task.deadlines, filter),
  import: ({ task }, { importedSince }) => importedSince == null || (task.imported ?? '') >= importedSince,
};
const facets = Object.keys(tests) as readonly Facet[];

/** Whether a task passes every part of a filter. */
export function passes(facts: TaskFacts, filter: TaskFilter): boolean {
  return facets.every((facet) => tests[facet](facts, filter));
}

/** A whole path, or one part of a path. */
function liesInAny(regions: readonly string[], wanted: string): boolean {
  return regions.some((path) => path === wanted || path.slice(path.lastIndexOf('/') + 1) === wanted);
}

/** How many tasks have each value: exactly of these; the months of the window alone. */
export function countsOf(all: readonly TaskFacts[], window: DueWindow, names: IndustryNames): TaskCounts {
  const certain = all.filter(isCertain);
  return countsBy((facet) => (facet === 'via' ? all : certain), window, names);
}

/**
 * How many tasks the list would show with another value of each kind: each kind counted over the tasks that pass all other parts of the
 * filter.
 */
export function choicesOf(all: readonly TaskFacts[], filter: TaskFilter, names: IndustryNames): TaskCounts {
  const failing = all.map((facts) => ({ facts, fails: facets.filter((facet) => !tests[facet](facts, filter)) }));
  const near = failing.filter(({ fails }) => fails.length < 2);
  return countsBy(
    (facet) =>
      near
        .filter(({ fails: [fails = facet] }) => fails === facet)
        .map(({ facts }) => facts)
        .filter((facts) => facet === 'via' || isCertain(facts)),
    {},
    names,
  );
}

function isCertain({ task }: TaskFacts): boolean {
  return task.via !== 'possible';
}

type IndustryNames = ReadonlyMap<string, string>;

function countsBy(listOf: (facet: Facet) => readonly TaskFacts[], window: DueWindow, names: IndustryNames): TaskCounts {
  const by = <Value>(facet: Facet, valuesOf: (facts: TaskFacts) => readonly Value[]): Counted<Value> =>
    counted(listOf(facet), valuesOf);
  const nameOf = (industry: string): string => names.get(industry) ?? industry;
  return {
    byRole: inOrder(
      roles,
      by('role', ({ task }) => [task.role]),
    ).map(([role, count]) => ({ role, count })),
    byPolicy: most(by('policy', ({ task }) => [task.policy])).map(([policy, count]) => ({ policy, count })),
    byYear: latest(by('year', (facts) => [yearOf(facts)])).map(([year, count]) => ({ year, count })),
    byStatus: inOrder(statuses, by('status', statusOf)).map(([status, count]) => ({ status, count })),
    byRegion: most(by('region', ({ regions }) => regions)).map(([region, count]) => ({ region, count })),
    byIndustry: most(by('industry', ({ industries }) => industries)).map(([industry, count]) => ({
      industry,
      name: nameOf(industry),
      count,
    })),
    byVia: inOrder(
      taskWays,
      by('via', ({ task }) => [task.via]),
    ).map(([via, count]) => ({ via, count })),
    byDue: earliest(by('due', ({ task }) => monthsOf(task.deadlines, window))).map(([month, count]) => ({
      month,
      count,
    })),
    byImport: latest(by('import', ({ task }) => (task.imported === null ? [] : [task.imported])))
      .slice(0, MOST_COUNTS)
      .map(([imported, count]) => ({ imported, count })),
  };
}

const roles = ['lead', 'responsible', 'support'] as const;
const statuses = ['issued', 'draft', 'public-notice'] as const;

function statusOf({ policy }: TaskFacts): readonly PolicyStatus[] {
  return statuses.filter((each) => each === policy?.status);
}

function yearOf({ policy }: TaskFacts): string | null {
  return policy?.issued?.slice(0, 4) ?? null;
}

function monthsOf(deadlines: TaskFacts['task']['deadlines'], window: DueWindow): readonly (string | null)[] {
  const months = new Set(dueDays(deadlines, window).map((day) => day.slice(0, 7)));
  return months.size === 0 ? [null] : [...months];
}

type Counted<Value> = readonly (readonly [Value, number])[];

function counted<Value>(tasks: readonly TaskFacts[], valuesOf: (facts: TaskFacts) => readonly Value[]): Counted<Value> {
  const counts = new Map<Value, number>();
  for (const value of tasks.flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts];
}

function inOrder<Value>(order: readonly Value[], counts: Counted<Value>): Counted<Value> {
  return [...counts].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
}

function most(counts: Counted<string>): Counted<string> {
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).slice(0, MOST_COUNTS);
}

/** The greatest first, null last. */
function latest<Value extends string | null>(counts: Counted<Value>): Counted<Value> {
  return [...counts].sort(([a], [b]) => ((a ?? '') > (b ?? '') ? -1 : 1));
}

/** The least first, null last. */
function earliest(counts: Counted<string | null>): Counted<string | null> {
  return [...counts].sort(([a], [b]) => ((a ?? '~') < (b ?? '~') ? -1 : 1));
}
