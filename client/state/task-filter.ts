import type { AgencyTasksQueryVariables } from '../api/generated/graphql.ts';

/** What a list of tasks can be narrowed by with several values at once; the names are those of the address, of GraphQL and of downloads. */
export const taskFacets = ['role', 'via', 'year', 'status', 'region', 'industry', 'policy'] as const;
export type TaskFacet = (typeof taskFacets)[number];
/** What it can be narrowed by with one value. */
export const taskLimits = ['text', 'dueFrom', 'dueTo', 'importedSince'] as const;

/** The variables of a question that are its filter. */
export type TaskFilter = Omit<AgencyTasksQueryVariables, 'id' | 'first'>;

const roles = ['LEAD', 'RESPONSIBLE', 'SUPPORT'] as const;
const ways = ['OWN', 'FORMER_NAME', 'PREDECESSOR', 'GROUP', 'SUBORDINATE', 'POSSIBLE'] as const;
/** The ways by which a task is surely the bureau's: what the list shows unless ways are chosen. */
const sureWays = ways.filter((way) => way !== 'POSSIBLE');
const statuses = ['ISSUED', 'DRAFT', 'PUBLIC_NOTICE'] as const;

/** The filter that an address holds; values that there cannot be are left out. */
export function readTaskFilter(query: URLSearchParams): TaskFilter {
  const all = (name: string): string[] | null => some(query.getAll(name).filter((value) => value !== ''));
  const among = <Value extends string>(name: string, known: readonly Value[]): Value[] | null =>
    some(known.filter((value) => query.getAll(name).includes(value)));
  const day = (name: string): string | null => {
    const value = query.get(name) ?? '';
    return isDay(value) ? value : null;
  };
  const since = query.get('importedSince');
  return {
    role: among('role', roles),
    via: among('via', ways),
    status: among('status', statuses),
    year: some(query.getAll('year').filter((year) => /^(\d{4}|none)$/.test(year))),
    region: all('region'),
    industry: all('industry'),
    policy: all('policy'),
    text: (query.get('text') ?? '').trim().slice(0, 200) || null,
    dueFrom: day('dueFrom'),
    dueTo: day('dueTo'),
    importedSince: since !== null && !Number.isNaN(Date.parse(since)) ? since : null,
  };
}

/** A bureau's list under a filter as parameters of a download: the tasks that the list shows, or those that only may be the bureau's. */
export function downloadQuery(agency: string, filter: TaskFilter, which: 'listed' | 'possible' = 'listed'): string {
  const query = new URLSearchParams({ agency });
  const via = which === 'possible' ? ['POSSIBLE'] : (filter.via ?? sureWays);
  for (const [name, value] of Object.entries({ ...filter, via })) {
    for (const each of Array.isArray(value) ? value : [value]) if (each != null) query.append(name, String(each));
  }
  return query.toString();
}

/** The values of a facet that are chosen. */
export function chosenValues(filter: TaskFilter, facet: TaskFacet): readonly string[] {
  const value = filter[facet];
  return Array.isArray(value) ? value.map(String) : [];
}

/** Whether anything narrows the list. */
export function isNarrowed(filter: TaskFilter): boolean {
  return Object.values(filter).some((value) => value != null);
}

/** The address without any filter. */
export const noFilter: Readonly<Record<string, null>> = Object.fromEntries(
  [...taskFacets, ...taskLimits].map((name) => [name, null]),
);

/** The days of a month: 2025-02 → 2025-02-01, 2025-02-28. */
export function daysOfMonth(month: string): { readonly dueFrom: string; readonly dueTo: string } {
  const [year = 2000, at = 1] = month.split('-').map(Number);
  return { dueFrom: `${month}-01`, dueTo: new Date(Date.UTC(year, at, 0)).toISOString().slice(0, 10) };
}

function some<Value>(values: Value[]): Value[] | null {
  return values.length === 0 ? null : values;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
}
