import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TaskCounts, TaskFilter } from '../../graph/questions/task-facets.ts';
import { type TaskAnswer, type TasksRequest, tasksOf } from '../../graph/questions/tasks-of.ts';
import type { GraphStore } from '../../graph/store.ts';
import { built, randomGraphs } from './random-graph.ts';
import { empty, openStores } from './stores.ts';

const GRAPHS = 8;

let stores: readonly GraphStore[];
beforeAll(async () => {
  stores = await openStores();
});
afterAll(async () => {
  for (const store of stores) await store.close();
});

type Narrowed = readonly (readonly [filter: Omit<TasksRequest, 'agency'>, count: number])[];

const lastDays: Readonly<Record<string, string>> = { '02': '28', '04': '30', '06': '30', '09': '30', '11': '30' };

/** What each count promises: a filter, and how many tasks it leaves. */
const promises: { readonly [kind in keyof TaskCounts]: (counts: TaskCounts) => Narrowed } = {
  byRole: ({ byRole }) => byRole.map(({ role, count }) => [{ role: [role] }, count]),
  byPolicy: ({ byPolicy }) => byPolicy.map(({ policy, count }) => [{ policy: [policy] }, count]),
  byYear: ({ byYear }) => byYear.map(({ year, count }) => [{ year: [year ?? 'none'] }, count]),
  byStatus: ({ byStatus }) => byStatus.map(({ status, count }) => [{ status: [status] }, count]),
  byRegion: ({ byRegion }) => byRegion.map(({ region, count }) => [{ region: [region] }, count]),
  byIndustry: ({ byIndustry }) => byIndustry.map(({ industry, count }) => [{ industry: [industry] }, count]),
  byVia: ({ byVia }) => byVia.map(({ via, count }) => [{ via: [via] }, count]),
  byDue: ({ byDue }) =>
    byDue.flatMap(({ month, count }): Narrowed => {
      if (month === null) return [];
      const last = lastDays[month.slice(5)] ?? '31';
      return [[{ dueFrom: `${month}-01`, dueTo: `${month}-${last}` }, count]];
    }),
  // An instant and all later ones.
  byImport: ({ byImport }) =>
    byImport.map(({ imported }, at) => {
      const count = byImport.slice(0, at + 1).reduce((sum, each) => sum + each.count, 0);
      return [{ importedSince: imported }, count];
    }),
};

/** How many tasks a filter leaves; by way those that only may be the bureau's count too. */
async function left(store: GraphStore, filter: Omit<TasksRequest, 'agency'>, kind: keyof TaskCounts): Promise<number> {
  const { total, possible } = await tasksOf(store, { agency: { id: 'agency:0' }, ...filter });
  return kind === 'byVia' ? total + possible.length : total;
}

/** Some values that the list itself offers, by random numbers. */
function someFilter({ choices }: TaskAnswer, picks: readonly number[]): TaskFilter {
  const all = Object.values(promises).flatMap((promised) => promised(choices).map(([filter]) => filter));
  return Object.assign({}, ...picks.map((pick) => all[pick % Math.max(1, all.length)] ?? {}));
}

test.each([
  ['without a filter', 0],
  ['with one filter', 1],
  ['with two filters', 2],
] as const)(
  'every count and choice is how many tasks its filter leaves, %s, on both engines',
  { timeout: 300_000 },
  async (_, picked) => {
    const picks = fc.array(fc.nat(1000), { minLength: picked, maxLength: picked });
    const counted = new Set<string>();
    await fc.assert(
      fc.asyncProperty(randomGraphs, picks, async (random, numbers) => {
        for (const store of stores) {
          await empty(store);
          await built(random).into(store);
          const base = someFilter(await tasksOf(store, { agency: { id: 'agency:0' } }), numbers);
          const answer = await tasksOf(store, { agency: { id: 'agency:0' }, ...base });
          for (const [kind, promised] of Object.entries(promises) as [
            keyof TaskCounts,
            (typeof promises)['byRole'],
          ][]) {
            for (const counts of [answer.choices, answer.counts]) {
              for (const [filter, count] of promised(counts)) {
                counted.add(kind);
                expect([filter, await left(store, { ...base, ...filter }, kind)]).toEqual([filter, count]);
              }
            }
          }
          for (const counts of [
            answer.counts.byRole,
            answer.counts.byPolicy,
            answer.counts.byYear,
            answer.counts.byStatus,
          ]) {
            expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(answer.total);
          }
        }
      }),
      { numRuns: GRAPHS, seed: 5 },
    );
    expect([...counted].sort()).toEqual(Object.keys(promises).sort());
  },
);
