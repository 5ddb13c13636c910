import { describe, expect, test } from 'vitest';
import { readViews, type SavedView, withView, writeViews } from '../../../client/state/views-file.ts';

const view = (name: string, path = '/explore/policy:1?v=abc'): SavedView => ({
  name,
  path,
  view: null,
  saved: '2026-11-21T08:00:00Z',
});

test('a file holds what was saved', () => {
  const views = [view('甲'), { ...view('乙'), view: 'deflated' }];
  expect(readViews(writeViews(views))).toEqual(views);
});

test('a view of the same name gives way, the newest stands first', () => {
  const views = [view('甲'), view('乙')].reduce<readonly SavedView[]>(withView, []);
  expect(withView(views, view('甲', '/explore/x')).map(({ name, path }) => `${name} ${path}`)).toEqual([
    '甲 /explore/x',
    '乙 /explore/policy:1?v=abc',
  ]);
});

describe('what comes from elsewhere is not taken on trust', () => {
  test.each(['', '{}', '[]', '{"zhengmai":"views"}', '{"views":[]}', 'no json'])('%s is no file of views', (text) => {
    expect(readViews(text)).toBeNull();
  });
  const paths: readonly (readonly [string, string])[] = [
    ['another site', '//evil.example/x'],
    ['another site, by a backslash', '/\\evil.example/x'],
    ['another scheme', 'javascript:alert(1)'],
    ['nothing', ''],
  ];
  test.each(paths)('a view that leads to %s is left out', (_, path) => {
    expect(readViews(writeViews([view('甲', path), view('乙')]))?.map(({ name }) => name)).toEqual(['乙']);
  });
});
