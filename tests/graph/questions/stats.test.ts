import { beforeAll, describe, expect, test } from 'vitest';
import { examples } from '../../../graph/questions/examples.ts';
import { stats } from '../../../graph/questions/stats.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { ids } from './example-graph.ts';
import { exampleStore } from './example-store.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await exampleStore();
});

describe('stats', () => {
  test('counts what stands in several sources once', async () => {
    expect(await stats(store)).toEqual({
      sources: 5,
      policies: 9,
      fullPolicies: 8,
      stubs: 1,
      measures: 6,
      agencies: 5,
      citations: 8,
      tasks: 5,
      regions: 3,
      parks: 1,
      industries: 1,
      engine: 'grafeo',
    });
  });

  test('examples for the start page', async () => {
    expect(await examples(store)).toEqual({
      directive: ids.centre,
      bureau: ids.cityBureau,
      industry: ids.industry,
    });
  });
});
