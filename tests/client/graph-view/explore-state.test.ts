import { describe, expect, test } from 'vitest';
import {
  type ExploreAction,
  type ExploreState,
  emptyState,
  type GroupName,
  reduceExplore,
  renamed,
  sameMembers,
} from '../../../client/graph-view/explore-state.ts';

const all = (state: ExploreState, ...actions: readonly ExploreAction[]): ExploreState =>
  actions.reduce(reduceExplore, state);
const idsOf = ({ nodes }: ExploreState): string => [...nodes.keys()].join(' ');

const place = (...ids: readonly string[]): ExploreAction => ({
  does: 'place',
  points: new Map(ids.map((id, at) => [id, { x: at * 10.4, y: 0 }])),
});
const open = (node: string, group: GroupName, ...ids: readonly string[]): ExploreAction => ({
  does: 'open',
  node,
  found: new Map(ids.map((id) => [id, [group]])),
  points: new Map(),
});
const collapse = (node: string, group: GroupName | null = null): ExploreAction => ({ does: 'collapse', node, group });
const pin = (...ids: readonly string[]): ExploreAction => ({ does: 'pin', ids, pinned: true });
const hide = (...ids: readonly string[]): ExploreAction => ({ does: 'hide', ids, hidden: true });

const tree = all(
  emptyState,
  place('a', 'z'),
  open('a', 'CITES OUT', 'b', 'c'),
  open('a', 'CITES IN', 'd'),
  open('b', 'ISSUED_BY OUT', 'e'),
);

describe('opening', () => {
  // What is opened stands behind its opener: the order in which a list is read.
  test('keeps reading order', () => expect(idsOf(tree)).toBe('a b e c d z'));
  // Whole pixels: a link tells a place exactly.
  test('places on whole pixels', () => expect(tree.nodes.get('z')).toMatchObject({ x: 10, y: 0 }));
  // A node that is not in the picture opens nothing.
  test('needs its opener', () => expect(reduceExplore(tree, open('x', 'CITES IN', 'y'))).toBe(tree));
  // Whoever opens what was hidden wants to see it.
  test('shows again what was hidden', () =>
    expect(all(tree, hide('c'), open('b', 'CITES IN', 'c')).nodes.get('c')?.hidden).toBe(false));
});

describe('collapsing', () => {
  // What hangs on what goes, goes too.
  test('takes everything below', () => expect(idsOf(all(tree, collapse('a')))).toBe('a z'));
  // One group alone.
  test('takes one group', () => expect(idsOf(all(tree, collapse('a', 'CITES OUT')))).toBe('a d z'));
  // Two openings brought it: one is left.
  test('leaves what another opening holds', () =>
    expect(idsOf(all(tree, open('z', 'CITES OUT', 'b'), collapse('a')))).toBe('a b e z'));
  // Two nodes that only hold each other hold nothing.
  test('takes circles', () => expect(idsOf(all(tree, open('e', 'CITES IN', 'b'), collapse('a')))).toBe('a z'));
  // A pinned node stays, and what was opened from it.
  test('leaves what is pinned', () => expect(idsOf(all(tree, pin('b'), collapse('a')))).toBe('a b e z'));
  // What the reader placed stays.
  test('leaves what was placed', () => expect(idsOf(all(tree, place('e'), collapse('a')))).toBe('a e z'));
  // Nothing was opened there.
  test('of a closed node changes nothing', () => expect(reduceExplore(tree, collapse('d'))).toBe(tree));
});

describe('choosing', () => {
  // A hidden node cannot be chosen, nor one that is gone.
  test('leaves out what is not there', () => {
    const chosen = all(
      tree,
      { does: 'select', selection: ['b', 'c', 'd'], edge: null },
      hide('c'),
      collapse('a', 'CITES IN'),
    );
    expect(chosen.selection).toEqual(['b']);
  });
  // A path of which a node is gone is no path.
  test('a broken trail ends', () => {
    const path = all(tree, { does: 'place', points: new Map(), trail: ['a', 'd'] });
    expect(path.trail).toEqual(['a', 'd']);
    expect(all(path, collapse('a', 'CITES IN')).trail).toEqual([]);
  });
});

test('former ids give way to those of today, and what names nothing goes', () => {
  const today = renamed(tree, new Map([['b', 'b2']]), new Set(['c']));
  expect(idsOf(today)).toBe('a b2 e d z');
  expect(today.nodes.get('e')?.by).toEqual(['b2|ISSUED_BY OUT']);
  // Two that became one stand once.
  expect(idsOf(renamed(tree, new Map([['b', 'c']]), new Set()))).toBe('a c e d z');
});

test('no action changes the state before it', () => {
  const before = structuredClone(tree);
  all(tree, collapse('a'), pin('b'), hide('c'), { does: 'move', points: new Map([['a', { x: 9, y: 9 }]]) });
  expect(tree).toEqual(before);
});

describe('the same members', () => {
  const isSame = (...actions: readonly ExploreAction[]) => sameMembers(tree.nodes, all(tree, ...actions).nodes);
  test('elsewhere', () => expect(isSame({ does: 'move', points: new Map([['b', { x: 9, y: 9 }]]) })).toBe(true));
  test('not when one is pinned', () => expect(isSame(pin('b'))).toBe(false));
  test('not when one is hidden', () => expect(isSame(hide('b'))).toBe(false));
  test('not when one goes', () => expect(isSame(collapse('b'))).toBe(false));
  test('not when one is opened from another too', () => expect(isSame(open('d', 'CITES OUT', 'c'))).toBe(false));
});
