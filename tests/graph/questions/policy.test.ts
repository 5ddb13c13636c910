import { beforeAll, describe, expect, test } from 'vitest';
import { NotFoundError } from '../../../graph/errors.ts';
import { citationsOf } from '../../../graph/questions/citations.ts';
import { findPolicy, type PolicyName } from '../../../graph/questions/find-policy.ts';
import { tasksOfPolicy } from '../../../graph/questions/tasks.ts';
import { textsOfPolicies } from '../../../graph/questions/texts.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { ids } from './example-graph.ts';
import { exampleStore } from './example-store.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await exampleStore();
});

describe('findPolicy', () => {
  const names: readonly (readonly [string, PolicyName])[] = [
    ['its id', { id: ids.city }],
    ['its number', { number: '济政发〔2024〕9号' }],
    ['its number in other brackets and digits', { number: '济政发(２０２４)9号' }],
    ['its title', { title: '济南市低空经济行动计划' }],
    ['its title in brackets', { title: '《济南市低空经济行动计划》' }],
    ["its notice's title", { title: '济南市人民政府关于印发低空经济行动计划的通知' }],
  ];
  test.each(names)('by %s', async (_, name) => {
    expect((await findPolicy(store, name)).id).toBe(ids.city);
  });

  test('an unknown title is refused, and near ones are offered', async () => {
    const asking = findPolicy(store, { title: '济南市低空经济行动方案' });
    await expect(asking).rejects.toBeInstanceOf(NotFoundError);
    await expect(asking).rejects.toMatchObject({ nearest: expect.arrayContaining(['济南市低空经济行动计划']) });
  });

  test('an unknown number names what was asked for', async () => {
    await expect(findPolicy(store, { number: '济政发〔1999〕1号' })).rejects.toThrow('济政发〔1999〕1号');
  });

  test('header facts come with their words', async () => {
    const policy = await findPolicy(store, { id: ids.centre });
    expect(policy.facts).toEqual([
      {
        field: 'number',
        value: '国发〔2024〕1号',
        proof: expect.objectContaining({ source: 'source:centre.txt', line: 2, quote: '国发〔2024〕1号' }),
      },
    ]);
  });

  test('more than one name is refused', async () => {
    await expect(findPolicy(store, { id: ids.city, title: 'x' })).rejects.toThrow('三者取一');
  });
});

describe('what belongs to a policy', () => {
  test('its texts, the shown one first', async () => {
    const texts = await store.read((graph) => textsOfPolicies(graph, [ids.city]));
    expect(texts.get(ids.city)?.map(({ id, shown }) => [id, shown])).toEqual([
      [ids.cityText, true],
      [ids.copyText, false],
    ]);
  });

  test('its citations: one for each policy cited, strongest first, with the words of all sources', async () => {
    const page = { offset: 0, limit: 50 };
    const { items, total } = await store.read((graph) => citationsOf(graph, ids.city, 'cites', page));
    expect(total).toBe(4);
    expect(items.map(({ role, to }) => [role, to])).toEqual([
      ['supersedes', ids.old],
      ['basis', ids.centre],
      ['implements', ids.province],
      ['mentions', ids.law],
    ]);
    expect(items[1]?.evidence.map(({ source }) => source).sort()).toEqual(['source:city.txt', 'source:copy.txt']);
    expect(items[1]?.measure).toBe(ids.goal);
  });

  test('a page of what cites it', async () => {
    const page = { offset: 1, limit: 1 };
    const { items, total } = await store.read((graph) => citationsOf(graph, ids.centre, 'citedBy', page));
    expect(total).toBe(3);
    expect(items).toHaveLength(1);
  });

  test('its tasks in reading order', async () => {
    const tasks = await store.read((graph) => tasksOfPolicy(graph, ids.city));
    expect(tasks.map(({ agency, measure }) => [agency, measure])).toEqual([
      [ids.cityBureau, ids.field],
      [ids.finance, ids.field],
      [ids.cityBureau, ids.scene],
      [ids.transport, ids.scene],
    ]);
  });
});
