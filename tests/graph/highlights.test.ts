import { describe, expect, test } from 'vitest';
import { excerpt, highlights } from '../../graph/highlights.ts';

const marked = (words: string, text: string): readonly string[] =>
  highlights(words, text).map(({ start, end }) => words.slice(start, end));

describe('highlights', () => {
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    // every occurrence
    ['推动低空经济，低空经济先行', '低空经济', ['低空经济', '低空经济']],
    // a run that does not stand there as a whole, by its pairs
    ['经济低空', '低空经济', ['经济低空']],
    ['低空飞行', '低空经济', ['低空']],
    // several runs, signs between them
    ['鲁政发〔2024〕5号', '鲁政发(2024)5号', ['鲁政发〔2024〕5号']],
    // width, case and traditional characters
    ['ＡＩ與機器人', 'ai 与机器人', ['ＡＩ與機器人']],
    // a character that folds into several
    ['面积３㎡以上', 'm2', ['㎡']],
    // nothing of it
    ['氢能', '低空经济', []],
  ];
  test.each(rows)('%s: %s', (words, text, expected) => {
    expect(marked(words, text)).toEqual(expected);
  });
});

describe('excerpt', () => {
  test('short words stay whole', () => {
    expect(excerpt('建设起降场。\n支持试飞。', '试飞')).toEqual({
      text: '建设起降场。 支持试飞。',
      ranges: [{ start: 9, end: 11 }],
    });
  });

  test('long words are cut on both sides of the match', () => {
    const { text, ranges } = excerpt(`${'前'.repeat(200)}试飞${'后'.repeat(200)}`, '试飞');
    expect(text).toMatch(/^…前+试飞后+…$/);
    expect(text.length).toBeLessThanOrEqual(122);
    expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(['试飞']);
  });
});
