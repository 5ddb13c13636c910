import { expect, test } from 'vitest';
import {
  readDerivationQuery,
  writeDerivationDownload,
  writeDerivationQuery,
} from '../../../client/components/derivation-query.ts';

const usual = readDerivationQuery(new URLSearchParams());

test('an address that says nothing shows both ways by rank', () => {
  expect(usual).toEqual({
    way: 'both',
    order: 'rank',
    roles: ['BASIS', 'IMPLEMENTS'],
    depth: 8,
    region: null,
    on: null,
    opening: null,
  });
  expect(Object.values(writeDerivationQuery(usual)).every((value) => value === null)).toBe(true);
});

test.each([
  ['way', { way: 'up' as const }],
  ['order', { order: 'time' as const }],
  ['roles', { roles: ['SUPERSEDES' as const, 'BASIS' as const] }],
  ['depth', { depth: 3 }],
  ['region and day', { region: '山东省/济南市', on: '2024-06-30' }],
  ['opening', { opening: new Map([['policy:a', 1]]) }],
])('an address keeps the %s', (_, change) => {
  const params = Object.entries(writeDerivationQuery(change)).flatMap(([name, value]) =>
    value === null ? [] : [[name, value]],
  );
  expect(readDerivationQuery(new URLSearchParams(params))).toEqual({ ...usual, ...change });
});

test('what is no value is passed over', () => {
  expect(readDerivationQuery(new URLSearchParams('way=left&by=size&roles=x&depth=99'))).toEqual(usual);
});

test('a download is asked for what the address says', () => {
  const query = readDerivationQuery(new URLSearchParams('depth=3&roles=basis&region=山东省&on=2024-06-30'));
  const whole = { policy: 'policy:a', depth: '3', roles: 'BASIS', region: '山东省', on: '2024-06-30' };
  expect(Object.fromEntries(new URLSearchParams(writeDerivationDownload('policy:a', query)))).toEqual(whole);
  const up = new URLSearchParams(writeDerivationDownload('policy:a', usual, 'up'));
  expect([...up]).toEqual([
    ['policy', 'policy:a'],
    ['depth', '8'],
    ['roles', 'BASIS'],
    ['roles', 'IMPLEMENTS'],
    ['direction', 'up'],
  ]);
});
