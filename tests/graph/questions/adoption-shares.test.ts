import { expect, test } from 'vitest';
import { divisionLevel } from '../../../graph/divisions.ts';
import { adoptionShares, adoptionTiles } from '../../../graph/questions/adoption-shares.ts';
import type { RegionAdoption } from '../../../graph/questions/adoptions.ts';

function adopted(...paths: readonly string[]): readonly RegionAdoption[] {
  return paths.map((region, at) => ({
    region,
    code: null,
    level: divisionLevel(region),
    day: `2024-01-0${at + 1}`,
    lag: at,
    rank: at + 1,
    levelRank: 1,
    count: 1,
    firstPolicy: `policy:${at}`,
    evidence: [],
  }));
}

test('a share for each level and for the divisions of each region that has one', () => {
  const shares = adoptionShares(
    adopted('全国', '山东省', '上海市', '山东省/济南市', '上海市/浦东新区', '湖北省/仙桃市'),
  );
  expect(shares.map(({ level, within, adopted: some, total }) => `${level} ${within} ${some}/${total}`)).toEqual([
    'province 全国 2/31',
    'city 全国 1/333',
    'city 山东省 1/16',
    'county 上海市 1/16',
    'county 湖北省 1/4',
  ]);
  for (const { adopted: some, regions } of shares) expect(regions).toHaveLength(some);
});

test('台湾, 香港 and 澳门 are not counted among the 31, former divisions in none', () => {
  expect(adoptionShares(adopted('香港特别行政区', '湖北省/襄樊市'))).toEqual([]);
});

test('tiles of the country: all 34, with what adopted and how many below', () => {
  const tiles = adoptionTiles(adopted('山东省/济南市', '山东省', '山东省/济南市/市中区'), '全国');
  expect(tiles).toHaveLength(34);
  expect(tiles.filter(({ adoption }) => adoption !== null).map(({ short }) => short)).toEqual(['山东']);
  expect(tiles.find(({ short }) => short === '山东')).toMatchObject({
    adoption: { rank: 2 },
    below: 2,
    belowFirst: '2024-01-01',
  });
});

test('tiles of a province: its cities in the order of codes', () => {
  const tiles = adoptionTiles(adopted('山东省/济南市'), '山东省');
  expect(tiles.map(({ code }) => code)).toEqual(tiles.map(({ code }) => code).toSorted());
  expect(tiles[0]).toMatchObject({ short: '济南', adoption: { day: '2024-01-01' }, below: 0 });
});
