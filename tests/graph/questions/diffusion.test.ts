import { beforeAll, describe, expect, test } from 'vitest';
import { diffusion } from '../../../graph/questions/diffusion.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { ids } from './example-graph.ts';
import { exampleStore } from './example-store.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await exampleStore();
});

describe('diffusion', () => {
  test('regions by day of first adoption, with the lag in days', async () => {
    const answer = await diffusion(store, '低空经济');
    expect(answer.first).toBe('2024-01-10');
    expect(answer.regions.map(({ region, day, lag, firstPolicy }) => [region, day, lag, firstPolicy])).toEqual([
      ['全国', '2024-01-10', 0, ids.centre],
      ['山东省', '2024-03-01', 51, ids.province],
      ['山东省/济南市', '2024-06-15', 157, ids.city],
    ]);
  });

  test('each policy with the words that say so', async () => {
    const answer = await diffusion(store, ids.industry);
    expect(answer.policies.map(({ policy, lag }) => [policy, lag])).toEqual([
      [ids.centre, 0],
      [ids.province, 51],
      [ids.city, 157],
    ]);
    expect(answer.policies[0]?.evidence[0]).toMatchObject({ source: 'source:centre.txt', quote: '低空经济' });
  });

  test('drafts and undated policies are counted apart', async () => {
    const answer = await diffusion(store, '低空经济');
    expect(answer.undated).toBe(2);
    expect([...answer.undatedPolicies].sort()).toEqual([ids.draft, ids.undated]);
  });

  test('the citations between them, and no others', async () => {
    const answer = await diffusion(store, '低空经济');
    expect(answer.edges.map(({ from, to }) => `${from} ${to}`).sort()).toEqual([
      `${ids.city} ${ids.centre}`,
      `${ids.city} ${ids.province}`,
      `${ids.draft} ${ids.centre}`,
      `${ids.province} ${ids.centre}`,
    ]);
  });

  test('an unknown industry is refused, and near ones are offered', async () => {
    await expect(diffusion(store, '低空产业')).rejects.toMatchObject({ nearest: ['低空经济'] });
  });
});
