import { beforeAll, describe, expect, test } from 'vitest';
import { InputError, LimitError, NotFoundError } from '../../../graph/errors.ts';
import { clusters } from '../../../graph/questions/clusters.ts';
import { edgeGroups } from '../../../graph/questions/edge-groups.ts';
import { neighbours } from '../../../graph/questions/neighbours.ts';
import { subgraph } from '../../../graph/questions/subgraph.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { ids } from './example-graph.ts';
import { exampleStore } from './example-store.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await exampleStore();
});

const ends = (edges: readonly { readonly kind: string; readonly from: string; readonly to: string }[]) =>
  edges.map(({ kind, from, to }) => `${kind} ${from} ${to}`).sort();

describe('what opens at a node', () => {
  test('each kind and direction with its count', async () => {
    const groups = await edgeGroups(store, { id: ids.province });
    expect(groups.map(({ kind, way, neighbours }) => `${kind} ${way} ${neighbours}`)).toContain('CITES in 1');
    expect(groups.map(({ kind, way, neighbours }) => `${kind} ${way} ${neighbours}`)).toContain('CITES out 1');
  });

  test('a policy holds measures, a measure is held', async () => {
    expect(await edgeGroups(store, { id: ids.city })).toContainEqual({
      kind: 'HAS_MEASURE',
      way: 'out',
      neighbours: 3,
    });
    expect(await edgeGroups(store, { id: ids.goal })).toContainEqual({ kind: 'HAS_MEASURE', way: 'in', neighbours: 1 });
  });

  test('each count is what opening gives', async () => {
    for (const id of [ids.city, ids.cityBureau, ids.centre, ids.jinan, ids.field]) {
      for (const { kind, way, neighbours: count } of await edgeGroups(store, { id })) {
        const { total, nodes } = await neighbours(store, { id, kinds: [kind], way });
        expect([total, nodes.length - 1], `${id} ${kind} ${way}`).toEqual([count, count]);
      }
    }
  });

  test('of nothing', async () => {
    await expect(edgeGroups(store, { id: 'policy:none' })).rejects.toThrow(NotFoundError);
  });
});

describe('neighbours in groups', () => {
  test('by province, issuer and year; each group opens to as many as it says', async () => {
    for (const by of ['region', 'agency', 'year'] as const) {
      const asked = { id: ids.centre, kind: 'CITES', way: 'in' } as const;
      const groups = await clusters(store, { ...asked, by });
      const all = await neighbours(store, { id: ids.centre, kinds: ['CITES'], way: 'in' });
      expect(groups.reduce((sum, group) => sum + group.neighbours, 0)).toBe(all.total);
      for (const { key, neighbours: count } of groups) {
        const part = await neighbours(store, { id: ids.centre, kinds: ['CITES'], way: 'in', cluster: { by, key } });
        expect([part.total, part.nodes.length - 1], `${by} ${key}`).toEqual([count, count]);
      }
    }
  });

  test('a measure goes with its policy', async () => {
    const asked = { id: ids.cityBureau, kind: 'ASSIGNS_TO', way: 'in' } as const;
    expect(await clusters(store, { ...asked, by: 'year' })).toEqual([{ key: '2024', neighbours: 2 }]);
    expect(await clusters(store, { ...asked, by: 'region' })).toEqual([{ key: '山东省', neighbours: 2 }]);
  });

  test('a group is one of a kind and a direction', async () => {
    const cluster = { by: 'year', key: '2024' } as const;
    await expect(neighbours(store, { id: ids.centre, cluster })).rejects.toThrow(InputError);
    await expect(neighbours(store, { id: ids.centre, kinds: ['CITES'], cluster })).rejects.toThrow(InputError);
  });
});

describe('neighbours that a picture cannot hold', () => {
  const asked = { id: ids.centre, kinds: ['CITES'], way: 'in' } as const;

  test('come in groups in place of nodes, the ones whose largest is smallest', async () => {
    const { nodes, edges, total, cut, grouped } = await neighbours(store, { ...asked, shown: 1500 });
    expect([nodes.map(({ id }) => id), edges, cut]).toEqual([[ids.centre], [], true]);
    const largest = (counts: readonly { readonly neighbours: number }[]): number =>
      Math.max(...counts.map(({ neighbours: count }) => count));
    expect(grouped?.clusters.reduce((sum, { neighbours: count }) => sum + count, 0)).toBe(total);
    for (const by of ['region', 'agency', 'year'] as const) {
      const others = await clusters(store, { id: ids.centre, kind: 'CITES', way: 'in', by });
      expect(largest(others)).toBeGreaterThanOrEqual(largest(grouped?.clusters ?? []));
      if (by === grouped?.by) expect(grouped.clusters).toEqual(others);
    }
  });

  test('each of them and its line count: what just fits comes by itself', async () => {
    const { total } = await neighbours(store, asked);
    const fits = await neighbours(store, { ...asked, shown: 1500 - 2 * total });
    expect([fits.grouped, fits.nodes.length]).toEqual([null, total + 1]);
    expect((await neighbours(store, { ...asked, shown: 1501 - 2 * total })).grouped).not.toBeNull();
    // Only as many as are asked for take room.
    expect((await neighbours(store, { ...asked, first: 1, shown: 1498 })).grouped).toBeNull();
  });

  test('never where the picture is not told, for measures of a policy, one group, or several kinds', async () => {
    expect((await neighbours(store, asked)).grouped).toBeNull();
    const held = { id: ids.city, kinds: ['HAS_MEASURE'], way: 'out', shown: 3000 } as const;
    expect((await neighbours(store, held)).grouped).toBeNull();
    const [first] = await clusters(store, { id: ids.centre, kind: 'CITES', way: 'in', by: 'year' });
    const cluster = { by: 'year', key: first?.key ?? '' } as const;
    expect((await neighbours(store, { ...asked, cluster, shown: 3000 })).grouped).toBeNull();
    expect((await neighbours(store, { id: ids.city, shown: 3000 })).grouped).toBeNull();
  });
});

describe('neighbours beside what is shown', () => {
  test('relationships among the neighbours and to what is shown are answered', async () => {
    const asked = { id: ids.centre, kinds: ['CITES'], way: 'in' } as const;
    const alone = await neighbours(store, asked);
    expect(ends(alone.edges).every((edge) => edge.endsWith(ids.centre))).toBe(true);
    const beside = await neighbours(store, { ...asked, beside: [ids.park] });
    expect(ends(beside.edges)).toContain(`CITES ${ids.city} ${ids.province}`);
    expect(ends(beside.edges)).toContain(`NAMES_PARK ${ids.city} ${ids.park}`);
  });
});

describe('a picture by its ids', () => {
  test('holds the nodes in their order and every relationship among them', async () => {
    const picture = await subgraph(store, { ids: [ids.field, ids.city, ids.centre, ids.cityBureau] });
    expect(picture.nodes.map(({ id }) => id)).toEqual([ids.field, ids.city, ids.centre, ids.cityBureau]);
    expect(ends(picture.edges)).toEqual(
      [
        `CITES ${ids.city} ${ids.centre}`,
        `HAS_MEASURE ${ids.city} ${ids.field}`,
        `ASSIGNS_TO ${ids.field} ${ids.cityBureau}`,
      ].sort(),
    );
    expect(picture.edges.find(({ kind }) => kind === 'CITES')?.evidence.length).toBeGreaterThan(0);
  });

  test('relationships between what stands beside are left out', async () => {
    const picture = await subgraph(store, { ids: [ids.city], beside: [ids.centre, ids.province] });
    expect(ends(picture.edges)).toEqual(
      [`CITES ${ids.city} ${ids.centre}`, `CITES ${ids.city} ${ids.province}`].sort(),
    );
  });

  test('ids that lead elsewhere, and those that name nothing', async () => {
    const picture = await subgraph(store, { ids: [ids.copyField, 'policy:none', ids.city] });
    expect(picture.moved).toEqual([{ from: ids.copyField, to: ids.field }]);
    expect(picture.missing).toEqual(['policy:none']);
    expect(picture.nodes.map(({ id }) => id)).toEqual([ids.field, ids.city]);
  });

  test('at most 3,000', async () => {
    const many = Array.from({ length: 3001 }, (_, at) => `policy:${at}`);
    await expect(subgraph(store, { ids: many })).rejects.toThrow(LimitError);
    await expect(neighbours(store, { id: ids.city, beside: many })).rejects.toThrow(LimitError);
  });
});
