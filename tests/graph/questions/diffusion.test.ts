import { beforeAll, describe, expect, test } from 'vitest';
import { type DiffusionRequest, diffusion } from '../../../graph/questions/diffusion.ts';
import type { GraphReader, GraphStore } from '../../../graph/store.ts';
import { ids } from './example-graph.ts';
import { exampleStore } from './example-store.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await exampleStore();
});

const onIndustry = { industry: '低空经济' } as const;

describe('diffusion of an industry', () => {
  test('regions by day of first adoption, with lag in days, rank, and the words that show it', async () => {
    const { first, since, regions } = await diffusion(store, onIndustry);
    expect([first, since]).toEqual(['2024-01-10', '2024-01-10']);
    expect(
      regions.map(({ region, code, level, day, lag, rank, levelRank, firstPolicy }) => [
        [region, code, level],
        [day, lag, rank, levelRank],
        firstPolicy,
      ]),
    ).toEqual([
      [['全国', 'CN', 'nation'], ['2024-01-10', 0, 1, 1], ids.centre],
      [['山东省', '370000', 'province'], ['2024-03-01', 51, 2, 1], ids.province],
      [['山东省/济南市', '370100', 'city'], ['2024-06-15', 157, 3, 1], ids.city],
    ]);
    expect(regions[2]?.evidence[0]).toMatchObject({ source: 'source:city.txt', quote: '低空经济' });
  });

  test('each policy with the words that say so', async () => {
    const answer = await diffusion(store, { industry: ids.industry });
    expect(answer.policies.map(({ policy, lag, steps }) => [policy, lag, steps])).toEqual([
      [ids.centre, 0, null],
      [ids.province, 51, null],
      [ids.city, 157, null],
    ]);
    expect(answer.policies[0]?.evidence[0]).toMatchObject({ source: 'source:centre.txt', quote: '低空经济' });
  });

  test('drafts and undated policies are left out, and listed', async () => {
    const answer = await diffusion(store, onIndustry);
    expect([...answer.undatedPolicies].sort()).toEqual([ids.draft, ids.undated]);
    expect(answer.unplacedPolicies).toEqual([]);
  });

  test('the citations between them, and no others', async () => {
    const answer = await diffusion(store, onIndustry);
    expect(answer.edges.map(({ from, to }) => `${from} ${to}`).sort()).toEqual([
      `${ids.city} ${ids.centre}`,
      `${ids.city} ${ids.province}`,
      `${ids.draft} ${ids.centre}`,
      `${ids.province} ${ids.centre}`,
    ]);
  });

  test('who cites whom: pairs of dated policies by region, with the median lag', async () => {
    const { citing, edges } = await diffusion(store, onIndustry);
    expect(citing.map(({ from, to, count, medianLag }) => [from, to, count, medianLag])).toEqual([
      ['山东省', '全国', 1, 51],
      ['山东省/济南市', '全国', 1, 157],
      ['山东省/济南市', '山东省', 1, 106],
    ]);
    const known = new Set(edges.map(({ id }) => id));
    expect(citing.flatMap((cell) => cell.edges).every((id) => known.has(id))).toBe(true);
  });

  test('shares count against the divisions of GB/T 2260', async () => {
    const { shares } = await diffusion(store, onIndustry);
    expect(shares.map(({ level, within, adopted, total }) => [level, within, adopted, total])).toEqual([
      ['province', '全国', 1, 31],
      ['city', '全国', 1, 333],
      ['city', '山东省', 1, 16],
    ]);
  });
});

describe('what follows from a policy', () => {
  test('whoever cites it or derives from these, lags from its own day', async () => {
    const { since, policies, undatedPolicies } = await diffusion(store, { policy: '国发[2024]1号' });
    expect(since).toBe('2024-01-10');
    expect(policies.map(({ policy, lag, steps }) => [policy, lag, steps])).toEqual([
      [ids.province, 51, 1],
      [ids.city, 157, 1],
    ]);
    expect(undatedPolicies).toEqual([ids.draft]);
    expect(policies[0]?.evidence.map(({ quote }) => quote)).toEqual(['为落实《低空经济发展指导意见》']);
  });

  test('the policy itself stands in the matrix, not among those that took it up', async () => {
    const { citing, regions } = await diffusion(store, { policy: '低空经济发展指导意见' });
    expect(regions.map(({ region }) => region)).toEqual(['山东省', '山东省/济南市']);
    expect(citing.map(({ from, to }) => `${from} ${to}`)).toContain('山东省 全国');
  });
});

describe('a phrase', () => {
  test('in titles and headings, with the clause that holds it', async () => {
    const { policies } = await diffusion(store, { phrase: '起降场' });
    expect(policies.map(({ policy }) => policy)).toEqual([ids.city]);
    expect(policies[0]?.evidence.map(({ quote }) => quote)).toEqual(['建设起降场']);
  });

  test('words that stand apart are no phrase', async () => {
    // 建设, 设起 and 起降 stand in the centre's heading 建设起降设施, 建设起降场 does not.
    const { policies } = await diffusion(store, { phrase: '建设起降场' });
    expect(policies.map(({ policy }) => policy)).toEqual([ids.city]);
  });

  test('a phrase that nothing holds has an empty answer', async () => {
    expect(await diffusion(store, { phrase: '无人问津' })).toMatchObject({ policies: [], regions: [], first: null });
  });
});

describe('filters', () => {
  const rows: readonly (readonly [string, DiffusionRequest, readonly string[]])[] = [
    ['provinces only', { levels: ['province'] }, ['山东省']],
    ['several levels', { levels: ['nation', 'city'] }, ['全国', '山东省/济南市']],
    ['a province with what lies in it', { regions: ['山东省'] }, ['山东省', '山东省/济南市']],
    ['a city by its short name', { regions: ['济南'] }, ['山东省/济南市']],
    ['a region by its code', { regions: ['370100'] }, ['山东省/济南市']],
    ['years', { from: 2025 }, []],
    ['years that all are in', { from: 2024, to: 2024 }, ['全国', '山东省', '山东省/济南市']],
  ];
  test.each(rows)('%s', async (_, filter, expected) => {
    const { regions, policies } = await diffusion(store, { ...onIndustry, ...filter });
    expect(regions.map(({ region }) => region)).toEqual(expected);
    expect(regions.reduce((all, { count }) => all + count, 0)).toBe(policies.length);
  });

  test('lags and ranks begin with the first that is shown', async () => {
    const { regions } = await diffusion(store, { ...onIndustry, regions: ['山东省'] });
    expect(regions.map(({ lag, rank }) => [lag, rank])).toEqual([
      [0, 1],
      [106, 2],
    ]);
  });

  test('counts say what another value would give', async () => {
    const { byLevel, byYear, byProvince } = await diffusion(store, { ...onIndustry, levels: ['city'] });
    expect(byLevel.map(({ value, count }) => [value, count])).toEqual([
      ['city', 1],
      ['nation', 1],
      ['province', 1],
    ]);
    expect([byYear, byProvince]).toEqual([[{ value: '2024', count: 1 }], [{ value: '山东省', count: 1 }]]);
  });

  test('undated policies of other places are not told', async () => {
    const { undatedPolicies } = await diffusion(store, { ...onIndustry, regions: ['青岛市'] });
    expect(undatedPolicies).toEqual([ids.draft]);
  });
});

describe('what cannot be answered', () => {
  test('an unknown industry is refused, and near ones are offered', async () => {
    await expect(diffusion(store, { industry: '低空产业' })).rejects.toMatchObject({ nearest: ['低空经济'] });
  });

  test('an unknown region is refused, and near ones are offered', async () => {
    const asked = diffusion(store, { ...onIndustry, regions: ['济南府'] });
    await expect(asked).rejects.toMatchObject({ code: 'NOT_FOUND', message: expect.stringContaining('山东省/济南市') });
  });

  const rows: readonly (readonly [string, DiffusionRequest])[] = [
    ['nothing', {}],
    ['two things at once', { industry: '低空经济', phrase: '低空' }],
    ['a phrase of one character', { phrase: '空' }],
    ['a phrase of marks', { phrase: '《》' }],
    ['a year that is none', { ...onIndustry, from: 20240 }],
  ];
  test.each(rows)('%s is refused', async (_, request) => {
    await expect(diffusion(store, request)).rejects.toThrow(/\p{Script=Han}/u);
  });
});

describe('the number of database calls', () => {
  /** Queries and searches that one question makes. */
  async function calls(request: DiffusionRequest): Promise<number> {
    let made = 0;
    const counting = (graph: GraphReader): GraphReader => ({
      run: (query, params) => {
        made += 1;
        return graph.run(query, params);
      },
    });
    const counted: GraphStore = {
      ...store,
      engine: store.engine,
      read: (work) => store.read((graph) => work(counting(graph))),
      search: (search) => {
        made += 1;
        return store.search(search);
      },
    };
    await diffusion(counted, request);
    return made;
  }

  const rows: readonly (readonly [string, DiffusionRequest, number])[] = [
    // the industry, its narrower ones, the places, the days, the citations
    ['of an industry by id', { industry: ids.industry }, 5],
    // the policy, two steps down, the days, the citations
    ['of a policy by id', { policy: ids.centre }, 5],
    // two searches, the policies of titles (and whether ids are former ones), measures, their texts twice, words, days, citations
    ['of a phrase', { phrase: '起降场' }, 8],
  ];
  test.each(rows)('%s', async (_, request, most) => {
    expect(await calls(request)).toBe(most);
  });
});
