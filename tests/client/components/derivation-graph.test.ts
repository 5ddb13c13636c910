import { expect, test } from 'vitest';
import type { DerivationFieldsFragment } from '../../../client/api/generated/graphql.ts';
import { joinDerivations } from '../../../client/components/derivation-graph.ts';

const node = (id: string) => ({
  id,
  kind: 'POLICY' as const,
  caption: id,
  detail: null,
  region: null,
  level: null,
  issued: null,
  form: null,
  status: null,
  degree: 0,
});

/** A derivation from `r`: `a1 b2` are nodes with their levels. */
function derivation(nodes: string, hidden = 0): DerivationFieldsFragment {
  return {
    total: 0,
    region: null,
    byLevel: [],
    root: node('r'),
    nodes: nodes
      .split(' ')
      .flatMap((word) => (word === '' ? [] : [{ node: node(word[0] ?? ''), level: Number(word[1]), between: false }])),
    edges: [],
    cut: hidden === 0 ? [] : [{ node: 'r', reason: 'depth', hidden }],
  };
}

const shown = (down: string, up: string, way: 'both' | 'up' | 'down') =>
  Object.fromEntries(joinDerivations(derivation(down, 2), derivation(up, 3), way).levels);

test('what it rests on stands left of it, what derives from it right', () => {
  expect(shown('r0 a1 b2', 'r0 c1', 'both')).toEqual({ r: 0, a: 1, b: 2, c: -1 });
});

test('one way at a time', () => {
  expect(shown('a1', 'c1', 'down')).toEqual({ r: 0, a: 1 });
  expect(shown('a1', 'c1', 'up')).toEqual({ r: 0, c: -1 });
});

test('a policy on both ways stands on the nearer level', () => {
  expect(shown('a2', 'a1', 'both')).toEqual({ r: 0, a: -1 });
  expect(shown('a1', 'a2', 'both')).toEqual({ r: 0, a: 1 });
});

test('what was left out is counted for the ways in sight', () => {
  const hidden = (way: 'both' | 'up' | 'down') => joinDerivations(derivation('a1', 2), derivation('c1', 3), way).hidden;
  expect([hidden('both'), hidden('down'), hidden('up')]).toEqual([5, 2, 3]);
});
