import { describe, expect, it } from 'vitest';
import { findTitleWarnings } from '../../../importers/extraction/citation-warnings.ts';
import { instrumentOf } from './instrument-fixture.ts';

function warningsIn(sentence: string) {
  const { view, instrument } = instrumentOf('某市节水行动方案', [sentence]);
  return findTitleWarnings(view, instrument);
}

describe('findTitleWarnings', () => {
  it('shows where a title begins that never closes', () => {
    expect(warningsIn('落实《节水条例的要求。另见《用水条例》。')).toMatchObject([
      { kind: 'unclosed-title', evidence: { line: 2, quote: '《节水条例的要求。另见《用水条例》。' } },
    ]);
  });

  it.each(['落实《节水条例》。', '落实《关于修改〈节水条例〉的决定》。', '没有书名号。'])(
    'says nothing of %s',
    (sentence) => {
      expect(warningsIn(sentence)).toEqual([]);
    },
  );
});
