import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../importers/matches.ts';

describe('matches of a global pattern', () => {
  it.each([
    ['several', /市|区/g, '本市各区'],
    ['with groups', /(\d+)年/g, '2020年至2025年'],
    ['of no length', /(?=年)/g, '一年又一年'],
    ['none', /月/g, '一年'],
  ])('are those of matchAll: %s', (_, pattern, text) => {
    expect(matchesOf(pattern, text)).toEqual([...text.matchAll(pattern)]);
  });

  it('begin at the head of the text wherever the pattern was used before', () => {
    const pattern = /市/g;
    pattern.lastIndex = 2;
    expect(matchesOf(pattern, '市里的市').map(({ index }) => index)).toEqual([0, 3]);
  });

  it('may be used while the same pattern goes on elsewhere', () => {
    const pattern = /市/g;
    const inner = matchesOf(pattern, '市市').map(() => matchesOf(pattern, '市').length);
    expect(inner).toEqual([1, 1]);
  });
});
