import { describe, expect, it } from 'vitest';
import { industries, industryByName, resolveIndustry } from '../../../importers/resolution/industries.ts';

describe('resolveIndustry', () => {
  it.each([
    // a name of the taxonomy, an alias, and either with the word for an industry behind it
    ['低空经济', '低空经济'],
    ['智能制造', '先进制造'],
    ['人工智能产业', '人工智能'],
    ['氢能领域', '氢能'],
    ['生物', '生物产业'],
  ])('%s is %s', (words, name) => {
    expect(resolveIndustry(words)?.name).toBe(name);
  });

  it.each(['氢能设备', '全部企业', ''])('%s is none', (words) => {
    expect(resolveIndustry(words)).toBeNull();
  });
});

describe('the taxonomy', () => {
  it('has the twenty sections, and every broader industry is in it', () => {
    expect(industries.filter(({ code }) => code !== null).map(({ code }) => code)).toEqual([...'ABCDEFGHIJKLMNOPQRST']);
    for (const { name, parent } of industries) {
      if (parent !== null) expect(industryByName(parent), name).not.toBeNull();
    }
  });

  it('has no name twice and no way round in circles', () => {
    expect(new Set(industries.map(({ name }) => name)).size).toBe(industries.length);
    for (const row of industries) {
      let steps = 0;
      for (let at = row.parent; at !== null; at = industryByName(at)?.parent ?? null) steps++;
      expect(steps).toBeLessThan(4);
    }
  });
});
