import { expect, test } from 'vitest';
import { groupMeasures } from '../../../client/components/measure-groups.ts';

type Item = Parameters<typeof groupMeasures>[0][number];

const item = (policy: string, measure: string, reason: Item['reason'], steps: number): Item => ({
  reason,
  steps,
  measure: {
    id: measure,
    heading: measure,
    path: [measure],
    start: 0,
    end: 1,
    source: { id: 'source:a' },
    policy: { id: policy, title: policy, number: null, issued: null, form: 'FULL', status: 'ISSUED', region: null },
  },
  chain: Array.from({ length: steps }, () => ({
    role: 'BASIS' as const,
    from: { id: policy },
    to: { id: 'root', title: 'root' },
    evidence: [],
  })),
});

test('measures of a policy that derive alike are one group; a provision that cites stands alone', () => {
  const groups = groupMeasures([
    item('a', 'a1', 'PROVISION', 1),
    item('a', 'a2', 'PROVISION', 1),
    item('a', 'a3', 'POLICY', 1),
    item('a', 'a4', 'POLICY', 1),
    item('b', 'b1', 'POLICY', 1),
  ]);
  expect(groups.map(({ policy, measures }) => [policy.id, measures.map(({ id }) => id)])).toEqual([
    ['a', ['a1']],
    ['a', ['a2']],
    ['a', ['a3', 'a4']],
    ['b', ['b1']],
  ]);
  expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
});
