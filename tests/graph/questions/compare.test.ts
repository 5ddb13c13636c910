import { beforeAll, describe, expect, test } from 'vitest';
import { InputError, NotFoundError } from '../../../graph/errors.ts';
import { compare } from '../../../graph/questions/compare.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { ids } from './example-graph.ts';
import { exampleStore } from './example-store.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await exampleStore();
});

describe('two policies side by side', () => {
  test('what both cite, how one rests on the other, and what both are about', async () => {
    const answer = await compare(store, ids.province, ids.city);
    expect([answer.a.id, answer.b.id]).toEqual([ids.province, ids.city]);
    expect(answer.sources).toMatchObject([
      {
        policy: ids.centre,
        a: { role: 'implements', evidence: [{ quote: '为落实《低空经济发展指导意见》' }] },
        b: { role: 'basis', measure: ids.goal },
      },
    ]);
    expect(answer.between.map(({ from, to, role }) => [from, to, role])).toEqual([
      [ids.city, ids.province, 'implements'],
    ]);
    expect(answer.scopes).toMatchObject([{ kind: 'Industry', node: ids.industry, name: '低空经济' }]);
    expect(answer.scopes[0]?.a[0]?.source).toBe('source:province.txt');
    expect(answer.units).toEqual([]);
  });

  test('who cites both', async () => {
    const answer = await compare(store, ids.centre, ids.province);
    expect(answer.citing.map(({ policy, a, b }) => [policy, a.role, b.role])).toEqual([
      [ids.city, 'basis', 'implements'],
    ]);
  });

  test('header facts with their words; a field that only one has does not agree', async () => {
    const { facts } = await compare(store, ids.centre, ids.city);
    expect(facts).toMatchObject([{ field: 'number', a: [{ value: '国发〔2024〕1号' }], b: [], agree: false }]);
  });

  test('a policy beside itself has all in common', async () => {
    const answer = await compare(store, ids.city, ids.city);
    expect(answer.sources).toHaveLength(4);
    expect(answer.units.map(({ agency, a, b }) => [agency, a.length, b.length])).toEqual([
      [ids.cityBureau, 2, 2],
      [ids.finance, 1, 1],
      [ids.transport, 1, 1],
    ]);
    expect(answer.scopes.map(({ kind }) => kind)).toEqual(['Industry', 'Park', 'Region']);
  });

  test('an unknown policy and what is none are refused', async () => {
    await expect(compare(store, ids.city, 'policy:none')).rejects.toBeInstanceOf(NotFoundError);
    await expect(compare(store, ids.city, ids.park)).rejects.toBeInstanceOf(InputError);
  });
});
