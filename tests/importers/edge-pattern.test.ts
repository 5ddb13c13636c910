import { describe, expect, test } from 'vitest';
import { HeadPattern, PlacePattern, TailPattern } from '../../importers/edge-pattern.ts';
import { edgeSigns } from '../../importers/edge-signs.ts';

function signsOf(codes: ReadonlySet<number> | null): string | null {
  return codes === null ? null : [...codes].map((code) => String.fromCharCode(code)).join('');
}

describe('the signs at the edges of an expression', () => {
  test.each<[RegExp, string | null, string | null]>([
    // words
    [/^(?:已经|目前)$/, '已目', '经前'],
    // what may be left out shows what stands behind or before it
    [/^第?[一二]期?$/, '第一二', '一二期'],
    // repeated and counted parts
    [/^(?:并|且)*由[甲乙]{1,3}$/, '并且由', '甲乙'],
    [/^甲{0,2}乙$/, '甲乙', '乙'],
    // ranges and classes of signs
    [/^[0-3a]x$/, '0123a', 'x'],
    [/^[\d.]%$/, '0123456789.', '%'],
    [/^\(甲\)$/, '(', ')'],
    [/^\u4e00[\u4e8c-\u4e8d]$/, '一', '二亍'],
    // what only looks ahead or behind takes no sign
    [/^(?!甲乙)甲(?=丙)/, '甲', null],
    [/(?<=市)有$/, null, '有'],
    // named and plain groups
    [/^(?<year>二|三)(年)$/, '二三', '年'],
    // sticky: held to the place that is asked about
    [/甲|乙/y, '甲乙', null],
    // any sign
    [/^.甲$/, null, '甲'],
    [/^[^，]甲$/, null, '甲'],
    [/^[一-鿿]甲$/, null, '甲'],
    [/^\S甲$/, null, '甲'],
    // an alternative that is not held to the end
    [/^甲|乙/, null, null],
    [/甲$|乙/, null, null],
    // a match of nothing
    [/^(?:甲)?$/, null, null],
    // in any case
    [/^a$/i, null, null],
  ])('%s begins with one of %s, ends with one of %s', (pattern, first, last) => {
    const edges = edgeSigns(pattern);
    expect([signsOf(edges.first), signsOf(edges.last)]).toEqual([first, last]);
  });
});

describe('an expression at an edge', () => {
  const head = new HeadPattern(/^(?:由|请) ?(?=甲)/);
  const tail = new TailPattern(/(?:负责|牵头) ?$/);
  const place = new PlacePattern(/(?:并|且)*(会同)/y);

  test.each([
    // it stands there
    ['请 甲办理', '甲办理'],
    // only its first sign does
    ['请示', '请示'],
    // another sign
    ['甲请甲', '甲请甲'],
    // no sign
    ['', ''],
  ])('cut from the head of %s: %s', (text, rest) => {
    expect([head.cutFrom(text), text.length - head.lengthIn(text), head.test(text)]).toEqual([
      rest,
      rest.length,
      rest !== text,
    ]);
  });

  test.each([
    ['市商务局牵头 ', '市商务局'],
    ['职责', '职责'],
    ['', ''],
  ])('cut from the end of %s: %s', (text, rest) => {
    expect([tail.cutFrom(text), tail.test(text)]).toEqual([rest, rest !== text]);
  });

  test.each([
    ['由并会同乙', 1, '并会同'],
    ['由并会同乙', 0, null],
    ['会', 5, null],
  ])('%s at %i: %s', (text, at, words) => {
    expect(place.exec(text, at)?.[0] ?? null).toBe(words);
  });
});
