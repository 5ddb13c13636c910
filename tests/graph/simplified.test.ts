import { expect, test } from 'vitest';
import { simplified } from '../../graph/simplified.ts';

test.each<[string, string]>([
  // every traditional character
  ['國家發展和改革委員會', '国家发展和改革委员会'],
  // in a text of both
  ['支持低空經濟A类', '支持低空经济A类'],
  // simplified text stays
  ['支持低空经济', '支持低空经济'],
  ['', ''],
])('%s', (text, expected) => {
  expect(simplified(text)).toBe(expected);
});

test('the text keeps its length, also with characters beyond the basic plane', () => {
  for (const text of ['𠮷林發展', '後𡞱裡', 'ＡＩ與機器人']) expect(simplified(text)).toHaveLength(text.length);
});
