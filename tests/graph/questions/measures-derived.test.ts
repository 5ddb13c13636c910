import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../../graph/embedded.ts';
import { InputError, LimitError, NotFoundError } from '../../../graph/errors.ts';
import { citationRoles } from '../../../graph/model.ts';
import { measuresDerivedFrom } from '../../../graph/questions/measures-derived.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { built, citationOf, policyId, type RandomGraph, randomGraphs, regions } from '../../contract/random-graph.ts';
import { ids } from './example-graph.ts';
import { exampleStore } from './example-store.ts';

const all = { offset: 0, limit: 1000 };

let store: GraphStore;
beforeAll(async () => {
  store = await exampleStore();
});

describe('measures that derive from a directive', () => {
  test('provisions that cite it come first, then those of policies that rest on it', async () => {
    const answer = await measuresDerivedFrom(store, { policy: ids.centre });
    const { items } = await answer.measures(all);
    expect(items.map(({ measure, reason, steps }) => [measure.id, reason, steps])).toEqual([
      [ids.goal, 'provision', 1],
      ['measure:province-1', 'policy', 1],
      [ids.field, 'policy', 1],
      [ids.scene, 'policy', 1],
      ['measure:draft-1', 'policy', 1],
    ]);
    expect(answer.total).toBe(5);
    expect(answer.byPolicy.map(({ policy, count }) => [policy.id, count])).toEqual([
      [ids.city, 3],
      [ids.province, 1],
      [ids.draft, 1],
    ]);
    expect(answer.byLevel).toEqual([
      { level: 'province', count: 1 },
      { level: 'city', count: 4 },
    ]);
    expect(answer.byReason).toEqual([
      { reason: 'provision', count: 1 },
      { reason: 'policy', count: 4 },
    ]);
  });

  test('each with the words of each step', async () => {
    const { measures } = await measuresDerivedFrom(store, { policy: ids.centre });
    const { items } = await measures({ offset: 0, limit: 2 });
    expect(items.map(({ chain }) => chain)).toMatchObject([
      [
        {
          from: ids.city,
          to: ids.centre,
          role: 'basis',
          measure: ids.goal,
          evidence: [{ quote: '根据《低空经济发展指导意见》' }],
        },
      ],
      [{ from: ids.province, to: ids.centre, role: 'implements', measure: null, evidence: [{ line: 3 }] }],
    ]);
  });

  test('other roles, a region and a day narrow it', async () => {
    const found = async (more: object) => {
      const { measures } = await measuresDerivedFrom(store, { policy: ids.centre, ...more });
      return (await measures(all)).items.map(({ measure }) => measure.id);
    };
    expect(await found({ region: '济南市' })).toEqual([ids.goal, ids.field, ids.scene]);
    expect(await found({ on: '2024-04-01' })).toEqual(['measure:province-1']);
    expect(await found({ roles: ['implements'], depth: 1 })).toEqual(['measure:province-1']);
    // Over the province's policy, which the city carries out.
    expect(await found({ roles: ['implements'] })).toEqual(['measure:province-1', ids.goal, ids.field, ids.scene]);
    expect(await found({ roles: ['amends'] })).toEqual([]);
  });

  test('what cannot be asked is refused', async () => {
    await expect(measuresDerivedFrom(store, { policy: ids.centre, depth: 33 })).rejects.toBeInstanceOf(LimitError);
    await expect(measuresDerivedFrom(store, { policy: 'policy:none' })).rejects.toBeInstanceOf(NotFoundError);
    await expect(measuresDerivedFrom(store, { policy: 'agency:none' })).rejects.toBeInstanceOf(InputError);
  });
});

interface Expected {
  readonly measure: string;
  readonly steps: number;
  readonly reason: 'provision' | 'policy';
}

/** The same told from the numbers of a random graph, by going over everything. */
function naive(random: RandomGraph, root: number, region: string | null): readonly Expected[] {
  const citations = random.citations.flatMap((edge) => citationOf(random, edge) ?? []);
  const steps = new Map([[root, 0]]);
  for (let step = 0; step < 4; step += 1) {
    for (const { from, to } of citations) if (steps.get(to) === step && !steps.has(from)) steps.set(from, step + 1);
  }
  const expected = [...steps].flatMap(([policy, away]) => {
    const own = random.policies[policy];
    const path = regions[own?.region ?? 0] ?? '';
    if (own === undefined || away === 0) return [];
    if (region !== null && path !== region && !path.startsWith(`${region}/`)) return [];
    const near = citations.filter(({ from, to }) => from === policy && steps.get(to) === away - 1);
    return own.measures.map((_, order) => {
      const reason = near.some((each) => each.order === order) ? ('provision' as const) : ('policy' as const);
      const key = [away, reason === 'provision' ? 0 : 1, own.day ?? '~', policyId(policy), order].join(' ');
      return { measure: `measure:${policy}a:${order}`, steps: away, reason, key };
    });
  });
  return expected.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ key: _, ...item }) => item);
}

/** Asks for one root, holds the answer against the naive one, and gives how many measures there are. */
async function compared(graph: GraphStore, random: RandomGraph, root: number, region: string | null): Promise<number> {
  const request = { policy: policyId(root), region, roles: citationRoles };
  const { measures, byPolicy, total } = await measuresDerivedFrom(graph, request);
  const whole = await measures(all);
  expect(whole.total).toBe(total);
  const told = whole.items.map(({ measure, steps, reason }) => ({ measure: measure.id, steps, reason }));
  expect(told).toEqual(naive(random, root, region));
  for (const { chain, steps } of whole.items) {
    expect(chain).toHaveLength(steps);
    expect(chain.at(-1)?.to).toBe(policyId(root));
    expect(chain.every(({ evidence }) => evidence.length > 0)).toBe(true);
  }
  expect(byPolicy.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  const pages = [];
  for (let offset = 0; offset < total; offset += 3) pages.push(...(await measures({ offset, limit: 3 })).items);
  expect(pages).toEqual(whole.items);
  return total;
}

test('equals a naive reckoning on random graphs, page by page', { timeout: 120_000 }, async () => {
  let derived = 0;
  await fc.assert(
    fc.asyncProperty(randomGraphs, fc.constantFrom(null, '山东省', '江苏省'), async (random, region) => {
      const graph = await openEmbedded(null);
      await graph.ensureSchema();
      await built(random).into(graph);
      for (const root of random.policies.keys()) derived += await compared(graph, random, root, region);
      await graph.close();
    }),
    { numRuns: 60, seed: 20241121 },
  );
  expect(derived).toBeGreaterThan(100);
});
