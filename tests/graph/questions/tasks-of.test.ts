import { beforeAll, describe, expect, test } from 'vitest';
import { InputError, NotFoundError } from '../../../graph/errors.ts';
import { type TaskAnswer, type TasksRequest, tasksOf } from '../../../graph/questions/tasks-of.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { ids } from './example-graph.ts';
import { exampleStore } from './example-store.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await exampleStore();
});

function ask(request: Omit<TasksRequest, 'agency'>): Promise<TaskAnswer> {
  return tasksOf(store, { agency: { id: ids.cityBureau }, ...request });
}

describe('tasksOf', () => {
  const names = [
    ['its full name', '济南市发展和改革委员会'],
    ['a short name', '济南市发展改革委'],
    ['another short name', '济南市发改委'],
    ['with spaces and other widths', '济南市　发改委'],
  ] as const;
  test.each(names)('the bureau is found by %s', async (_, name) => {
    const answer = await tasksOf(store, { agency: { name } });
    expect(answer.agency.id).toBe(ids.cityBureau);
    expect(answer.total).toBe(2);
  });

  test('a name without its place that several bear is refused, and they are offered', async () => {
    const asking = tasksOf(store, { agency: { name: '市发展改革委' } });
    await expect(asking).rejects.toBeInstanceOf(NotFoundError);
    await expect(asking).rejects.toMatchObject({
      nearest: ['济南市发展和改革委员会', '青岛市发展和改革委员会'],
    });
  });

  test('with its region it is found', async () => {
    const answer = await tasksOf(store, { agency: { name: '市发展改革委', region: '青岛市' } });
    expect(answer.agency.id).toBe(ids.qingdaoBureau);
    expect(answer.matchedBy).toBe('青岛市发展改革委');
  });

  test('with the region of the policies asked for, the bureau there is meant', async () => {
    const answer = await tasksOf(store, { agency: { name: '市发展改革委' }, region: ['山东省/济南市'] });
    expect([answer.agency.id, answer.total]).toEqual([ids.cityBureau, 2]);
  });

  test('by a short name that the graph knows only from its like in another city', async () => {
    const answer = await tasksOf(store, { agency: { name: '青岛市发改委' } });
    expect([answer.agency.id, answer.matchedBy]).toEqual([ids.qingdaoBureau, '青岛市发改委']);
  });

  test('an unknown bureau is refused, and the nearest names are offered', async () => {
    const asking = tasksOf(store, { agency: { name: '济南市财政厅' } });
    await expect(asking).rejects.toThrow('济南市财政厅');
    await expect(asking).rejects.toMatchObject({ nearest: expect.arrayContaining(['济南市财政局']) });
  });

  test('each task with role, measure, path, policy and the words of every text', async () => {
    const { tasks } = await ask({});
    expect(tasks.map(({ role, measure, policy }) => [role, measure, policy])).toEqual([
      ['lead', ids.field, ids.city],
      ['responsible', ids.scene, ids.city],
    ]);
    expect(tasks[0]?.path).toEqual(['总体目标', '建设起降场']);
    // The other text holds the measure under the same headings: it lends its words and adds no task.
    expect(tasks[0]?.evidence.map(({ source, quote }) => [source, quote])).toEqual([
      ['source:city.txt', '市发展改革委'],
      ['source:copy.txt', '市发改委'],
    ]);
    expect(tasks[1]?.evidence).toHaveLength(1);
  });

  test('counts agree with the list, and units that stand beside it are named', async () => {
    const answer = await ask({});
    expect(answer.counts.byRole).toEqual([
      { role: 'lead', count: 1 },
      { role: 'responsible', count: 1 },
    ]);
    expect(answer.counts.byPolicy).toEqual([{ policy: ids.city, count: 2 }]);
    expect(answer.counts.byYear).toEqual([{ year: '2024', count: 2 }]);
    expect(answer.together).toEqual([
      { agency: ids.finance, name: '济南市财政局', count: 1 },
      { agency: ids.transport, name: '济南市交通运输局', count: 1 },
    ]);
  });

  const filters: readonly (readonly [string, Omit<TasksRequest, 'agency'>, number])[] = [
    ['a role', { role: ['lead'] }, 1],
    ['a role it has not', { role: ['support'] }, 0],
    ['a status', { status: ['issued'] }, 2],
    ['another status', { status: ['draft'] }, 0],
    ['its region', { region: ['山东省/济南市'] }, 2],
    ['a region above', { region: ['山东省'] }, 2],
    ['a part of a path', { region: ['济南市'] }, 2],
    ['another region', { region: ['青岛市'] }, 0],
    ['a year', { year: ['2024'] }, 2],
    ['another year', { year: ['2023'] }, 0],
    ['one of several years', { year: ['2023', '2024'] }, 2],
    ['undated policies', { year: ['none'] }, 0],
    ['two roles', { role: ['lead', 'responsible'] }, 2],
    ['its policy', { policy: [ids.city] }, 2],
    ['another policy', { policy: [ids.draft] }, 0],
    ['an industry by id', { industry: [ids.industry] }, 2],
    ['an industry by name', { industry: ['低空经济'] }, 2],
    ['a way', { via: ['own'] }, 2],
    ['another way', { via: ['former-name', 'group'] }, 0],
    ['words of the measure', { text: '起降场' }, 1],
    ['words of a heading above', { text: '总体目标' }, 2],
    ['words of the title and of the measure', { text: '低空 开放' }, 1],
    ['a number in other widths', { text: '〔２０２４〕9号' }, 2],
    ['words of the quote', { text: '交通运输局' }, 1],
    ['words that stand nowhere', { text: '海洋牧场' }, 0],
    ['a text of signs alone', { text: '《》' }, 0],
    ['no text', { text: ' ' }, 2],
    ['imports since the day before', { importedSince: '2025-01-01' }, 2],
    ['imports since an instant in another zone', { importedSince: '2025-01-02T11:04:05+08:00' }, 2],
    ['imports since the day after', { importedSince: '2025-01-03' }, 0],
    // The last day of 2025-12 is the 31st; what comes again and what only the hidden text says has none.
    ['deadlines of the first half of 2025', { dueFrom: '2025-01-01', dueTo: '2025-06-30' }, 1],
    ['deadlines of 2025', { dueFrom: '2025-01-01', dueTo: '2025-12-31' }, 2],
    ['deadlines up to the day before', { dueTo: '2025-06-29' }, 0],
    ['deadlines after 2026', { dueFrom: '2027-01-01' }, 0],
  ];
  test.each(filters)('filtered by %s, the counts agree', async (_, filter, total) => {
    const answer = await ask(filter);
    expect(answer.total).toBe(total);
    expect(answer.tasks).toHaveLength(total);
    for (const counts of [answer.counts.byRole, answer.counts.byPolicy, answer.counts.byYear]) {
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    }
  });

  test('the counts offer what the list can be narrowed to, the choices what it can be changed to', async () => {
    const { counts, choices } = await ask({ role: ['lead'] });
    expect(counts.byRole).toEqual([{ role: 'lead', count: 1 }]);
    expect(choices.byRole).toEqual([
      { role: 'lead', count: 1 },
      { role: 'responsible', count: 1 },
    ]);
    expect(choices.byDue).toEqual([
      { month: '2025-06', count: 1 },
      { month: '2026-12', count: 1 },
    ]);
    expect(counts.byRegion).toEqual([
      { region: '山东省', count: 1 },
      { region: '山东省/济南市', count: 1 },
    ]);
    expect(counts.byIndustry).toEqual([{ industry: ids.industry, name: '低空经济', count: 1 }]);
    expect(counts.byImport).toEqual([{ imported: '2025-01-02T03:04:05Z', count: 1 }]);
  });

  test('an unknown industry is refused, and so is an instant that is none', async () => {
    await expect(ask({ industry: ['养蜂'] })).rejects.toBeInstanceOf(NotFoundError);
    await expect(ask({ importedSince: 'yesterday' })).rejects.toBeInstanceOf(InputError);
    await expect(ask({ importedSince: '2025-13-01' })).rejects.toBeInstanceOf(InputError);
  });

  test('a task in a draft has no year', async () => {
    const answer = await tasksOf(store, { agency: { id: ids.qingdaoBureau } });
    expect(answer.counts.byYear).toEqual([{ year: null, count: 1 }]);
  });

  test('with the deadlines of its measure by last day, and ordered by the first that is due', async () => {
    const { tasks } = await ask({ order: 'due' });
    expect(tasks.map(({ measure, deadlines }) => [measure, deadlines.map(({ date, day }) => [date, day])])).toEqual([
      [
        ids.field,
        [
          ['2025-06-30', '2025-06-30'],
          ['2026', '2026-12-31'],
          ['P3M', null],
        ],
      ],
      [ids.scene, [['2025-12', '2025-12-31']]],
    ]);
    // Within a window its own first day counts.
    const later = await ask({ order: 'due', dueFrom: '2025-07-01' });
    expect(later.tasks.map(({ measure }) => measure)).toEqual([ids.scene, ids.field]);
  });

  test('an end of the window that is no day is refused', async () => {
    await expect(ask({ dueFrom: '2025' })).rejects.toBeInstanceOf(InputError);
    await expect(ask({ dueTo: '2025-02-30' })).rejects.toBeInstanceOf(InputError);
  });

  test('neither or both of id and name, and a year that is none, are refused', async () => {
    await expect(tasksOf(store, { agency: {} })).rejects.toBeInstanceOf(InputError);
    await expect(tasksOf(store, { agency: { id: 'agency:x', name: 'x' } })).rejects.toBeInstanceOf(InputError);
    await expect(ask({ year: ['24'] })).rejects.toBeInstanceOf(InputError);
  });
});
