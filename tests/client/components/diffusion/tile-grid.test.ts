import { expect, test } from 'vitest';
import layout from '../../../../client/components/diffusion/province-tiles.json' with { type: 'json' };
import { gridOf } from '../../../../client/components/diffusion/tile-grid.ts';
import { divisionsIn } from '../../../../graph/divisions.ts';

const provinces = divisionsIn('全国');

test('the layout holds all 34 provinces under the names of GB/T 2260, each on a square of its own', () => {
  expect(layout.tiles.map(({ code, name }) => `${code} ${name}`)).toEqual(
    provinces.map(({ code, name }) => `${code} ${name}`),
  );
  expect(layout.tiles.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['台湾省', '香港特别行政区', '澳门特别行政区']),
  );
  expect(new Set(layout.tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(34);
});

test('provinces stand on eight by eight squares', () => {
  const { columns, rows, squares } = gridOf(provinces.map(({ code }) => code));
  expect([columns, rows, squares.size]).toEqual([8, 8, 34]);
});

test('cities stand in rows in the order of their codes', () => {
  const cities = divisionsIn('山东省').map(({ code }) => code);
  const { columns, rows, squares } = gridOf(cities);
  expect([columns, rows]).toEqual([5, 4]);
  expect([...squares]).toEqual(cities.map((code, at) => [code, { column: at % 5, row: Math.floor(at / 5) }]));
});

test('many districts are no wider than the provinces', () => {
  expect(gridOf(divisionsIn('重庆市').map(({ code }) => code)).columns).toBeLessThanOrEqual(8);
});
