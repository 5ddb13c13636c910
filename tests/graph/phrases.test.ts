import { describe, expect, test } from 'vitest';
import { clauseAround, foldPhrase, foldText, phraseSpans } from '../../graph/phrases.ts';

describe('where a phrase stands', () => {
  const rows: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['as written', '对首台套装备给予奖励', '首台套', ['首台套']],
    ['over a broken line', '对首台\n　　套装备给予奖励', '首台套', ['首台\n　　套']],
    ['in other widths and cases', '推广５Ｇ专网，建5g基站', '5G', ['５Ｇ', '5g']],
    ['a sign that unfolds into several', '共㈠项', '(一)', ['㈠']],
    ['after signs outside the common planes', '𠮷野建首台套', '首台套', ['首台套']],
    ['its parts alone', '首批台账与套餐', '首台套', []],
    ['nothing asked', '首台套', ' ', []],
  ];
  test.each(rows)('%s', (_, text, phrase, expected) => {
    const spans = phraseSpans(foldText(text), foldPhrase(phrase), 10);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test('no more places than asked for', () => {
    expect(phraseSpans(foldText('氢能氢能氢能'), '氢能', 2)).toHaveLength(2);
  });
});

describe('the clause around a phrase', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['between stops', '先试点。对首台套装备给予奖励；再推广。', '对首台套装备给予奖励'],
    ['on a line of its own', '一、总则\n　　首台套奖励\n二、附则', '首台套奖励'],
    [
      'of a long sentence, no more than some eighty signs to either side',
      `${'甲'.repeat(200)}首台套${'乙'.repeat(200)}`,
      `${'甲'.repeat(80)}首台套${'乙'.repeat(80)}`,
    ],
  ];
  test.each(rows)('%s', (_, text, expected) => {
    const start = text.indexOf('首台套');
    const clause = clauseAround(text, { start, end: start + 3 });
    expect(text.slice(clause.start, clause.end)).toBe(expected);
  });
});
