import { expect, test } from 'vitest';
import { breakLabel } from '../../../client/graph-view/node-label.ts';

test.each<[string, number, number, string]>([
  // short enough
  ['氢能', 9, 2, '氢能'],
  // broken where the line is full
  ['推动氢能产业发展', 4, 3, '推动氢能\n产业发展'],
  // an ellipsis where lines run out
  ['推动氢能产业高质量发展', 4, 2, '推动氢能\n产业高…'],
  // Latin letters and figures take about half the room
  ['AI+2027', 4, 2, 'AI+2027'],
  // line ends within a title are spaces
  ['甲\n　乙', 9, 2, '甲 乙'],
])('%s in %d ems', (caption, ems, most, expected) => {
  expect(breakLabel(caption, ems, most).text).toBe(expected);
});

test('a pair of units stays whole', () => {
  expect(breakLabel('𠮷𠮷𠮷', 2, 1).text).toBe('𠮷…');
});
