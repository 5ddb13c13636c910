import { expect, test } from 'vitest';
import type { GraphEdge } from '../../../graph/questions/answers.ts';
import { type PlacedPolicy, regionCitations } from '../../../graph/questions/region-citations.ts';

function edge(from: string, to: string): GraphEdge {
  return { id: `${from}>${to}`, kind: 'CITES', from, to, role: 'basis', label: '依据', evidence: [], basis: null };
}

const placed: ReadonlyMap<string, PlacedPolicy> = new Map([
  ['centre', { regions: ['全国'], day: '2024-01-01' }],
  ['undated', { regions: ['全国'], day: null }],
  ['a', { regions: ['甲省'], day: '2024-01-11' }],
  ['b', { regions: ['甲省'], day: '2024-02-01' }],
  ['joint', { regions: ['甲省', '乙省'], day: '2024-01-02' }],
]);
const edges = [
  edge('b', 'centre'),
  edge('a', 'centre'),
  edge('joint', 'a'),
  edge('a', 'undated'),
  edge('a', 'elsewhere'),
];

test('pairs by region in the order of adoption, with the median of their lags', () => {
  const cells = regionCitations(edges, placed, ['全国', '甲省', '乙省']);
  expect(cells.map(({ from, to, count, medianLag }) => `${from} ${to} ${count} ${medianLag}`)).toEqual([
    // 10 and 31 days; the undated one counts without a lag
    '甲省 全国 3 20.5',
    // a joint policy counts for each of its regions; it is older than what it cites
    '甲省 甲省 1 -9',
    '乙省 甲省 1 -9',
  ]);
});

test('each cell names its citations, by day of the citing policy', () => {
  const [first] = regionCitations(edges, placed, ['全国', '甲省', '乙省']);
  expect(first?.edges).toEqual(['a>centre', 'a>undated', 'b>centre']);
});
