import { describe, expect, test } from 'vitest';
import { Signs } from '../../importers/signs.ts';

const stops = Signs.of('。；]^-\\');

describe('signs', () => {
  test.each([
    // one of them
    ['甲。乙', 1, true],
    // another sign
    ['甲。乙', 0, false],
    // past the ends
    ['。', -1, false],
    ['。', 1, false],
    // signs that mean something in an expression
    ['a]', 1, true],
    ['a^', 1, true],
    ['a-', 1, true],
    ['a\\', 1, true],
  ])('%s at %i: %s', (text, at, stands) => {
    expect(stops.at(text, at)).toBe(stands);
  });

  test.each([
    // from the head
    ['甲。乙；', 0, 1],
    // behind the first
    ['甲。乙；', 2, 3],
    // none
    ['甲乙', 0, -1],
    // the last one lies before
    ['甲。乙', 2, -1],
  ])('first in %s from %i: %i', (text, from, at) => {
    expect(stops.find(text, from)).toBe(at);
  });
});
