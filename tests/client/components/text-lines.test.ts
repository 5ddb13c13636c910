import { expect, test } from 'vitest';
import {
  splitLines,
  splitSegments,
  type TextMark,
  worded,
  wordsWithin,
} from '../../../client/components/text-lines.ts';

const text = '甲方案\n\n　　一、总则  \n为了落实《乙规划》，由丙局牵头。';
const offset = 100;

/** The mark over the first `words` of the text. */
function mark(words: string, kind: string): TextMark {
  const start = offset + text.indexOf(words);
  return {
    start,
    end: start + words.length,
    kind,
    label: words,
    edge: null,
    target: null,
    targetCaption: null,
    role: null,
  };
}

const marks = [
  mark('《乙规划》', 'citation'),
  mark('甲方案', 'header'),
  mark('一、总则', 'measure'),
  mark('丙局', 'task'),
];

test('blank lines and margins fall away, offsets stay those of the source', () => {
  const lines = splitLines(text, offset, marks);
  expect(lines.map((line) => line.text)).toEqual(['甲方案', '一、总则', '为了落实《乙规划》，由丙局牵头。']);
  for (const line of lines) expect(text.slice(line.start - offset).startsWith(line.text)).toBe(true);
});

test('a line where a measure begins is a heading; its mark is no underline', () => {
  const lines = splitLines(text, offset, marks);
  expect(lines.map((line) => line.isHeading)).toEqual([false, true, false]);
  expect(lines[1]?.marks).toEqual([]);
});

test('a mark over a line end touches both lines', () => {
  const both = { ...mark('甲方案', 'header'), end: offset + text.indexOf('总则') };
  expect(splitLines(text, offset, [both]).map((line) => line.marks.length)).toEqual([1, 1, 0]);
});

test('a line is cut where marks begin and end', () => {
  const line = splitLines(text, offset, marks)[2];
  const segments = line ? splitSegments(line, null) : [];
  expect(segments.map((segment) => [segment.text, segment.mark?.kind ?? null])).toEqual([
    ['为了落实', null],
    ['《乙规划》', 'citation'],
    ['，由', null],
    ['丙局', 'task'],
    ['牵头。', null],
  ]);
});

test('of marks that overlap the shortest shows', () => {
  const line = splitLines(text, offset, [mark('落实《乙规划》', 'scope'), mark('《乙规划》', 'citation')])[2];
  const segments = line ? splitSegments(line, null) : [];
  expect(segments.map((segment) => segment.mark?.kind ?? null)).toEqual([null, 'scope', 'citation', null]);
});

test('the words in question are hit across marks, and only they', () => {
  const line = splitLines(text, offset, marks)[2];
  const words = { start: offset + text.indexOf('规划'), end: offset + text.indexOf('丙局') + 1 };
  const hit = line ? splitSegments(line, wordsWithin(line, words)).filter((segment) => segment.isHit) : [];
  expect(hit.map((segment) => segment.text).join('')).toBe('规划》，由丙');
});

test('segments always join to their line', () => {
  for (const line of splitLines(text, offset, marks)) {
    for (let start = offset; start < offset + text.length; start += 1) {
      const words = wordsWithin(line, { start, end: start + 4 });
      const joined = splitSegments(line, words)
        .map((segment) => segment.text)
        .join('');
      expect(joined).toBe(line.text);
    }
  }
});

const markdown: readonly (readonly [string, readonly string[]])[] = [
  // signs of headings
  ['# 甲方案\n\n## 一、总则', ['甲方案', '一、总则']],
  // emphasis, whole and within a line
  ['**（一）编制规划。** 由丙局牵头。', ['（一）编制规划。 由丙局牵头。']],
  // stars that mark nothing: a name that is kept back, a footnote
  ['王**等三人', ['王**等三人']],
  ['#甲#乙', ['#甲#乙']],
];
test.each(markdown)('the signs of Markdown are not shown: %s', (words, shown) => {
  const lines = splitLines(words, offset, []);
  expect(lines.map((line) => worded(line, line.text))).toEqual(shown);
  for (const line of lines) expect(words.slice(line.start - offset).startsWith(line.text)).toBe(true);
});

test('a measure that begins with its signs is a heading', () => {
  const begins = { start: offset, end: offset + 8, kind: 'measure', label: '一、总则', edge: null } as const;
  const [line] = splitLines('## 一、总则', offset, [{ ...begins, target: null, targetCaption: null, role: null }]);
  expect(line).toMatchObject({ text: '一、总则', isHeading: true });
});
