import { expect, test } from 'vitest';
import { windowAround } from '../../../client/components/text-window.ts';

test.each([
  // no words: the begin
  [null, { start: 0, end: 400 }],
  // words near the begin
  [
    { start: 30, end: 40 },
    { start: 0, end: 400 },
  ],
  // words further in, with some text before them
  [
    { start: 1000, end: 1010 },
    { start: 900, end: 1300 },
  ],
  // words longer than the reach are read whole
  [
    { start: 1000, end: 2000 },
    { start: 900, end: 2000 },
  ],
])('around %j', (words, expected) => {
  expect(windowAround(words, 400)).toEqual(expected);
});
