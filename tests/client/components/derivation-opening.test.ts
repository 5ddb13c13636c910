import { expect, test } from 'vitest';
import type { DerivationGraph } from '../../../client/components/derivation-graph.ts';
import {
  firstOpening,
  openedDerivation,
  openingStep,
  readOpening,
  wholeOpening,
  writeOpening,
} from '../../../client/components/derivation-opening.ts';

const node = (id: string, issued: string | null = null, level: 'CITY' | 'STATE' | null = null) => ({
  id: `policy:${id}`,
  kind: 'POLICY' as const,
  caption: id,
  detail: null,
  region: null,
  level,
  issued,
  form: null,
  status: null,
  degree: 0,
  between: false,
});

/** A root with `wide` policies below it, the first of which has one below; above the root stands a law. */
function graphOf(wide: number): DerivationGraph {
  const below = Array.from({ length: wide }, (_, index) => node(`b${index}`, `2024-01-${10 + index}`));
  const nodes = [node('root'), ...below.toReversed(), node('deep'), node('law')];
  const edge = (from: string, to: string) => ({
    id: `${from}>${to}`,
    kind: 'CITES' as const,
    from: `policy:${from}`,
    to: `policy:${to}`,
    role: 'basis',
    label: '依据',
    evidence: [],
    basis: null,
  });
  return {
    root: node('root'),
    nodes,
    edges: [...below.map(({ caption }) => edge(caption, 'root')), edge('deep', 'b0'), edge('root', 'law')],
    levels: new Map([
      ['policy:root', 0],
      ...below.map(({ id }) => [id, 1] as const),
      ['policy:deep', 2],
      ['policy:law', -1],
    ]),
    hidden: 0,
  };
}

const shown = (graph: DerivationGraph, opening: ReadonlyMap<string, number>): readonly string[] =>
  openedDerivation(graph, opening).nodes.map(({ caption }) => caption);

test('a small derivation is open as a whole', () => {
  const graph = graphOf(3);
  expect(shown(graph, firstOpening(graph))).toEqual(['root', 'b0', 'b1', 'b2', 'law', 'deep']);
});

test('of a large one the first step is open, the oldest first, and openers say how many there are', () => {
  const graph = graphOf(40);
  const opened = openedDerivation(graph, firstOpening(graph));
  expect(opened.nodes).toHaveLength(1 + openingStep + 1);
  expect(opened.nodes[1]?.caption).toBe('b0');
  expect(opened.openers).toEqual([
    { id: 'policy:root', side: 'down', total: 40, shown: openingStep },
    { id: 'policy:root', side: 'up', total: 1, shown: 1 },
    { id: 'policy:b0', side: 'down', total: 1, shown: 0 },
  ]);
  // Citations only between what is shown.
  expect(opened.edges).toHaveLength(openingStep + 1);
});

test('each further opening brings as many more, and what is closed takes along what hangs on it', () => {
  const graph = graphOf(40);
  const root = new Map([['policy:root', 2]]);
  expect(shown(graph, root)).toHaveLength(1 + 2 * openingStep);
  expect(shown(graph, new Map([...root, ['policy:b0', 1]]))).toContain('deep');
  expect(shown(graph, new Map([['policy:b0', 1]]))).toEqual(['root']);
  expect(shown(graph, wholeOpening(graph))).toHaveLength(graph.nodes.length);
});

test('a policy that cites another of its own step counts as shown wherever it stands', () => {
  const graph = graphOf(2);
  const edges = [...graph.edges, { ...graph.edges[0], id: 'x', from: 'policy:deep', to: 'policy:b1' }];
  const opened = openedDerivation(
    { ...graph, edges: edges as DerivationGraph['edges'] },
    new Map([
      ['policy:root', 1],
      ['policy:b0', 1],
    ]),
  );
  expect(opened.openers.find(({ id }) => id === 'policy:b1')).toMatchObject({ total: 1, shown: 1 });
});

test.each([
  ['nothing said', null],
  ['nothing open', new Map()],
  [
    'both sides',
    new Map([
      ['policy:root', 2],
      ['policy:root up', 1],
      ['policy:7a43', 1],
    ]),
  ],
])('an address keeps it: %s', (_, opening) => {
  expect(readOpening(opening === null ? null : writeOpening(opening))).toEqual(opening);
});
