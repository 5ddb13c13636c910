import { beforeAll, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../../graph/embedded.ts';
import { examples } from '../../../graph/questions/examples.ts';
import { stats } from '../../../graph/questions/stats.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { GraphBuilder } from '../graph-builder.ts';
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

  test('an industry on which central organs decide for many places is issued in one region', async () => {
    const graph = new GraphBuilder();
    const source = graph.source('places.txt', '核电 氢能');
    const issue = (industry: string, quote: string, level: string, region: string): void => {
      const policy = graph.policy(`policy:${industry}-${region}`, {
        title: quote,
        level,
        region,
        issued: '2024-05-06',
      });
      graph.proved('ABOUT', policy, `industry:${industry}`, { source, quote });
    };
    graph.named('Industry', 'industry:hd', '核电');
    graph.named('Industry', 'industry:qn', '氢能');
    for (const region of ['山东省', '广东省', '辽宁省']) issue('hd', '核电', 'ministry', region);
    for (const region of ['北京市', '河北省']) issue('qn', '氢能', 'province', region);
    const places = await openEmbedded(null);
    await places.ensureSchema();
    await graph.into(places);
    expect((await examples(places)).industry).toBe('industry:qn');
    await places.close();
  });
});
