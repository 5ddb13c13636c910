import { expect, test } from 'vitest';
import { isChinese } from '../../../client/state/mark-chinese.ts';

test.each<[words: string, expected: boolean]>([
  ['天津市发展和改革委员会', true],
  ['落实RCEP行动计划', true],
  ['琼府〔2022〕27号', true],
  // a name within an English sentence, figures alone, nothing
  ['What derives from it in 天', false],
  ['2022-12-05', false],
  ['', false],
])('%s is read as Chinese: %s', (words, expected) => {
  expect(isChinese(words)).toBe(expected);
});
