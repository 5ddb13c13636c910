import { expect, test } from 'vitest';
import { citationLevels } from '../../../client/components/citation-levels.ts';

const levels = (ids: string, links: string): string => {
  const placed = citationLevels(
    [...ids],
    links.split(' ').flatMap((link) => (link === '' ? [] : [{ from: link[0] ?? '', to: link[1] ?? '' }])),
  );
  return [...ids].map((id) => placed.get(id)).join('');
};

test.each([
  // a chain: c cites b cites a
  ['abc', 'ba cb', '012'],
  // the furthest citation decides
  ['abc', 'ba cb ca', '012'],
  // nothing cited
  ['ab', '', '00'],
  // ends outside the picture do not count
  ['a', 'az', '0'],
  // a policy that cites itself
  ['a', 'aa', '0'],
])('%s with %s', (ids, links, expected) => {
  expect(levels(ids, links)).toBe(expected);
});

test('a circle ends', () => {
  expect(levels('ab', 'ab ba')).toMatch(/^[01]{2}$/);
});
