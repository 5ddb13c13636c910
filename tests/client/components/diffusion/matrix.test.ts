import { expect, test } from 'vitest';
import { matrixOf } from '../../../../client/components/diffusion/matrix.ts';

const cells = [
  { from: '乙省', to: '全国', count: 3 },
  { from: '甲省', to: '全国', count: 1 },
  { from: '乙省', to: '甲省', count: 2 },
];

test('rows and columns follow the order of adoption; what adopted nothing comes first', () => {
  const matrix = matrixOf(cells, ['甲省', '丙省', '乙省']);
  expect([matrix.rows, matrix.columns]).toEqual([
    ['甲省', '乙省'],
    ['全国', '甲省'],
  ]);
  expect([matrix.cell('乙省', '甲省')?.count, matrix.cell('甲省', '甲省'), matrix.most]).toEqual([2, null, 3]);
});
