import { describe, expect, test } from 'vitest';
import { isIndexedPair, searchForm, searchPieces } from '../../graph/search-text.ts';

describe('pieces of a search', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    // pairs of neighbours, each once
    ['制造业制造', ['制造', '造业', '业制']],
    // a character alone
    ['林', ['林']],
    // pairs do not reach over what separates
    ['制造、业务', ['制造', '业务']],
    // numbers and letters stay whole, full width and upper case folded
    ['制造业２０２５（A类）', ['制造', '造业', '2025', 'a', '类']],
    // the circle of 二〇二五 is a character
    ['二〇二', ['二〇', '〇二']],
    // characters beyond the basic plane are not cut in half
    ['𠮷林', ['𠮷林']],
    ['', []],
    ['（）-', []],
  ];
  test.each(rows)('%s', (text, expected) => {
    expect(searchPieces(text)).toEqual(expected);
  });
});

test('the search form folds width, case and white space', () => {
  expect(searchForm(' ＣＣＵＳ\n 技术　应用 ')).toBe('ccus 技术 应用');
});

test('only pairs of common characters are looked up in an index', () => {
  expect(['制造', '林', '二〇', '𠮷林', 'ab', '2025'].map(isIndexedPair)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});
