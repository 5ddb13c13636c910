import { expect, test } from 'vitest';
import { lineOf, roleLines, roleOf } from '../../../client/graph-view/line-style.ts';

test.each([
  // edges that stand instead of a citation name their role by their kind
  [{ kind: 'SUPERSEDES', role: null }, 'SUPERSEDES'],
  // small letters as the graph keeps them, capitals as the server says them
  [{ kind: 'CITES', role: 'basis' }, 'BASIS'],
  [{ kind: 'ASSIGNS_TO', role: 'LEAD' }, 'LEAD'],
  [{ kind: 'ISSUED_BY', role: null }, null],
  [{ kind: 'CITES', role: 'something else' }, null],
])('%j', (edge, expected) => {
  expect(roleOf(edge)).toBe(expected);
});

test('no two roles look alike without their colour', () => {
  const looks = Object.values(roleLines).map(({ width, dash, arrow, hollow }) =>
    JSON.stringify([width, dash, arrow, hollow]),
  );
  // Lead stands on agencies' edges only, supersedes on policies'.
  expect(new Set(looks).size).toBe(looks.length);
  expect(lineOf({ kind: 'ISSUED_BY', role: null })).not.toEqual(lineOf({ kind: 'PART_OF', role: null }));
});
