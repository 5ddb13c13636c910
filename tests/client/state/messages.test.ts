import { expect, test } from 'vitest';
import { messages } from '../../../client/state/messages.ts';

const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

test('every message says the same in both languages', () => {
  const differing = Object.entries(messages).filter(
    ([, [chinese, english]]) => placeholders(english).join() !== placeholders(chinese).join(),
  );
  expect(differing).toEqual([]);
});

test('Chinese messages are Chinese', () => {
  const foreign = Object.entries(messages).filter(([, [chinese]]) => !/[\p{Script=Han}]/u.test(chinese));
  expect(foreign).toEqual([]);
});
