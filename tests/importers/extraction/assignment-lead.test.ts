import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../../graph/text.ts';
import { closerBefore, isGlued, leadBefore } from '../../../importers/extraction/assignment-lead.ts';
import { paragraphOf } from './one-paragraph.ts';

describe('leadBefore', () => {
  it.each([
    // its own sentence
    ['全市粮食增产。各乡镇要备足农资。', '各乡镇要', '各乡镇要备足农资'],
    ['全市粮食增产。目前，各乡镇要备足农资。', '各乡镇要', '目前，各乡镇要备足农资'],
    // a statement of what matters right before it
    ['发展冷链，是保障供应的重要途径。各乡镇要建好冷库。', '各乡镇要', '发展冷链，是保障供应的重要途径'],
    ['粮食生产事关全局工作。各乡镇要备足农资。', '各乡镇要', '粮食生产事关全局工作'],
    // the nearest number before it
    ['三、各镇要备足农资。市粮食局要抓好调运。', '市粮食局要', '三、各镇要备足农资'],
    ['一是备足农资。二是抓好调运。市粮食局要派车。', '市粮食局要', '二是抓好调运'],
    ['我们将做好两件事：一是备足农资。市粮食局要派车。', '市粮食局要', '一是备足农资'],
  ])('%s', (text, phrase, lead) => {
    const at = leadBefore(text, text.indexOf(phrase));
    expect(text.slice(at).split('。')[0]).toBe(lead);
  });
});

describe('closerBefore', () => {
  const last = {
    key: 'm9',
    policy: 'p1',
    parent: null,
    place: '9',
    heading: '九、做好宣传',
    start: 0,
    end: 99,
    line: 1,
  };

  it.each([
    // takes up all that stands above
    ['九、做好宣传。各镇要办好专栏。对上述要求，市粮食局要抓好督办。', '市粮食局要', '对上述要求，市粮食局要抓好督办'],
    // says once more what matters
    ['九、做好宣传。各镇要办好专栏。粮食生产事关全局工作。市粮食局要抓好督办。', '市粮食局要', '粮食生产事关全局工作'],
    // the provision's own text, which may open with such a statement
    ['九、做好宣传。宣传是动员群众的重要手段。各镇要办好专栏。', '各镇要', null],
    ['九、做好宣传。各镇要办好专栏。', '各镇要', null],
  ])('%s', (text, phrase, closer) => {
    const at = closerBefore(paragraphOf(text), last, text.indexOf(phrase));
    expect(at === null ? null : text.slice(at).split('。')[0]).toBe(closer);
  });
});

describe('isGlued', () => {
  it.each([
    // amid a line, behind what the line began with
    ['关于备足农资的通知各乡镇人民政府：为备足农资，各乡镇要早动手。', '为备足', true],
    // a line of its own
    ['关于备足农资的通知\n各乡镇人民政府：\n　　为备足农资，各乡镇要早动手。', '为备足', false],
  ])('%s', (text, first, glued) => {
    const lines = new LineIndex(text);
    const start = text.indexOf(first);
    const paragraph = { ...paragraphOf(text.slice(start)), start, end: text.length, line: lines.lineOf(start) };
    expect(isGlued({ source: 'a.txt', text, lines }, paragraph)).toBe(glued);
  });
});
