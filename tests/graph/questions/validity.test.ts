import { beforeAll, describe, expect, test } from 'vitest';
import { checkedDay, validities } from '../../../graph/questions/validity.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { ids } from './example-graph.ts';
import { exampleStore } from './example-store.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await exampleStore();
});

describe('validity', () => {
  const rows: readonly (readonly [string, string, string, string])[] = [
    ['before its day of issue', ids.centre, '2024-01-09', 'not-yet'],
    ['from its day of issue on', ids.centre, '2024-01-10', 'in-force'],
    ['a draft, always', ids.draft, '2030-01-01', 'not-yet'],
    ['before another takes its place', ids.old, '2024-06-14', 'in-force'],
    ['from the day on which another takes its place', ids.old, '2024-06-15', 'superseded'],
    ['before a decision repeals it', ids.rule, '2024-12-31', 'in-force'],
    ['from the day on which a decision repeals it', ids.rule, '2025-01-01', 'abolished'],
    ['nothing known', ids.law, '2024-01-01', 'unknown'],
  ];
  test.each(rows)('%s', async (_, policy, on, expected) => {
    const known = await store.read((graph) => validities(graph, [policy], on));
    expect(known.get(policy)).toBe(expected);
  });

  test('a month means its last day, and what is no day is refused', () => {
    expect(checkedDay('2024-02')).toBe('2024-02-29');
    expect(() => checkedDay('2023-02-29')).toThrow('不是日期');
    expect(() => checkedDay('2024-13')).toThrow('不是日期');
    expect(() => checkedDay('今天')).toThrow('不是日期');
  });
});
