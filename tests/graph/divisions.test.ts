import { describe, expect, test } from 'vitest';
import { divisionCalled, divisionLevel, divisions, divisionsIn, liesIn } from '../../graph/divisions.ts';

describe('the table of GB/T 2260', () => {
  test('34 provinces, 333 cities, each behind what holds it', () => {
    const count = (level: string): number => [...divisions.values()].filter((each) => each.level === level).length;
    expect([count('province'), count('city')]).toEqual([34, 333]);
    const seen = new Set<string | null>([null]);
    for (const { path, parent } of divisions.values()) {
      expect(seen.has(parent), path).toBe(true);
      seen.add(path);
    }
  });

  test('what a province holds, in the order of codes; rows that only group are left out', () => {
    expect(divisionsIn('山东省')).toHaveLength(16);
    expect(divisionsIn('上海市')).toHaveLength(16);
    expect(divisionsIn('湖北省').map(({ short, level }) => `${short} ${level}`)).toEqual(
      expect.arrayContaining(['武汉 city', '恩施 city', '仙桃 county']),
    );
    expect(divisionsIn('台湾省')).toEqual([]);
  });

  const names: readonly (readonly [string, string | null])[] = [
    ['山东省/济南市', '山东省/济南市'],
    ['济南', '山东省/济南市'],
    ['region:370100', '山东省/济南市'],
    ['内蒙古', '内蒙古自治区'],
    ['吉林', '吉林省'],
    // Several counties are so called.
    ['鼓楼区', null],
    ['不存在市', null],
  ];
  test.each(names)('%s is %s', (asked, path) => {
    expect(divisionCalled(asked)?.path ?? null).toBe(path);
  });

  const levels: readonly (readonly [string, string])[] = [
    ['全国', 'nation'],
    ['上海市/浦东新区', 'county'],
    ['湖北省/仙桃市', 'county'],
    // Divisions that are no more.
    ['湖北省/襄樊市', 'city'],
    ['上海市/南汇区', 'county'],
    ['山东省/济南市/历下县', 'county'],
  ];
  test.each(levels)('%s is a %s', (path, level) => {
    expect(divisionLevel(path)).toBe(level);
  });

  test('names that begin alike lie beside each other', () => {
    expect([liesIn('吉林省/吉林市', '吉林省'), liesIn('吉林省', '吉林'), liesIn('吉林省', '全国')]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
