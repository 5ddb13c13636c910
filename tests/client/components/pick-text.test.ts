import { expect, test } from 'vitest';
import { pickText } from '../../../client/components/pick-text.ts';

const text = (source: string, shown: boolean, start: number, end: number) => ({
  source: { id: source },
  shown,
  start,
  end,
});
const texts = [text('a', true, 0, 100), text('b', false, 0, 50), text('b', false, 200, 300)];

test.each([
  ['the shown one', null, null, texts[0]],
  ['that of the wanted source', 'b', null, texts[1]],
  ['that of the wanted source which holds the words', 'b', { start: 210, end: 220 }, texts[2]],
  ['that of the wanted source, though none holds the words', 'b', { start: 120, end: 130 }, texts[1]],
  ['whichever holds the words', null, { start: 210, end: 220 }, texts[2]],
])('%s', (_, source, words, expected) => {
  expect(pickText(texts, source, words)).toBe(expected);
});

test('none of none', () => {
  expect(pickText([], null, null)).toBeUndefined();
});
