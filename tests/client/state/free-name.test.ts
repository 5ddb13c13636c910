import { expect, test } from 'vitest';
import { freeName } from '../../../client/state/free-name.ts';

test.each<[string, string[], string]>([
  // the number goes before the extension
  ['汇编.txt', ['汇编.txt'], '汇编 (2).txt'],
  // the next free number
  ['汇编.txt', ['汇编.txt', '汇编 (2).txt'], '汇编 (3).txt'],
  // no extension
  ['汇编', ['汇编'], '汇编 (2)'],
  // a leading dot is no extension
  ['.txt', [], '.txt (2)'],
])('%s beside %j', (name, held, expected) => {
  expect(freeName(name, new Set(held))).toBe(expected);
});
