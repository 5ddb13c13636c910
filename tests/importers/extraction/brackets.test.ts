import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outerBrackets } from '../../../importers/extraction/brackets.ts';

const inside = (text: string) => outerBrackets(text).map(({ open, close }) => text.slice(open, close + 1));

describe('outerBrackets', () => {
  it.each([
    ['甲(乙)丙〔丁〕', ['(乙)', '〔丁〕']],
    // nested pairs belong to the outer one
    ['甲(乙(丙)丁)', ['(乙(丙)丁)']],
    // widths and kinds mix
    ['甲（乙)丙【丁]', ['（乙)', '【丁]']],
    // a closer without an opener, an opener without a closer
    ['甲)乙(丙)', ['(丙)']],
    ['甲(乙(丙)', ['(丙)']],
  ])('%s', (text, pairs) => {
    expect(inside(text)).toEqual(pairs);
  });

  it('gives pairs that are in order and apart, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('(', ')', '（', '）', '〔', '〕', '甲') }), (text) => {
        let last = -1;
        for (const { open, close } of outerBrackets(text)) {
          expect(open).toBeGreaterThan(last);
          expect(close).toBeGreaterThan(open);
          last = close;
        }
      }),
    );
  });
});
