import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../importers/extraction/sentences.ts';

const cut = (text: string) =>
  sentencesOf(text).map(({ clauses }) => clauses.map(({ from, to }) => text.slice(from, to)));

describe('sentencesOf', () => {
  it.each([
    ['甲做一，乙做二。丙做三；丁做四', [['甲做一', '乙做二'], ['丙做三'], ['丁做四']]],
    // brackets, titles and quotes are kept whole
    ['按照《一，二》（三，四）办', [['按照《一，二》（三，四）办']]],
    // a half-width full stop behind a word, not in a number
    ['要办好.再办2.5件', [['要办好'], ['再办2.5件']]],
    // an unclosed bracket ends with its sentence
    ['甲（乙，丙。丁，戊', [['甲（乙，丙'], ['丁', '戊']]],
  ])('%s', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });
});
