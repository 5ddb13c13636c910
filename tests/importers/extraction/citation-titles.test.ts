import { describe, expect, it } from 'vitest';
import { findTitles, findUnclosed, plainTitle } from '../../../importers/extraction/citation-titles.ts';

describe('findTitles', () => {
  it.each([
    // title, number and short form
    ['依据《节水条例》(国发〔2019〕3号)执行', [['节水条例', '国发〔2019〕3号', []]]],
    ['落实《全国节水规划》(以下简称《规划》)要求', [['全国节水规划', null, ['规划']]]],
    ['根据《通知》(国发[1997]37 号，以下简称“国发 37 号文”)', [['通知', '国发〔1997〕37号', ['国发37号文']]]],
    // a bracket between title and number
    ['按照《节水办法》(试行)(水资源〔2020〕8号)', [['节水办法', '水资源〔2020〕8号', []]]],
    // the number without a bracket, and before the title
    ['执行《节水条例》国发〔2019〕3号文', [['节水条例', '国发〔2019〕3号', []]]],
    ['水利部、财政部令第12号公布了《节水办法》', [['节水办法', '水利部、财政部令第12号', []]]],
    // an announcement's number without its body
    ['《关于节水的公告》(2019年第5号)', [['关于节水的公告', '2019年第5号', []]]],
    // nested, with either kind of bracket inside
    ['《关于修改〈节水条例〉的决定》', [['关于修改〈节水条例〉的决定', null, []]]],
    ['《关于印发《节水条例》的通知》', [['关于印发〈节水条例〉的通知', null, []]]],
    // side by side
    [
      '《节水条例》《用水条例》',
      [
        ['节水条例', null, []],
        ['用水条例', null, []],
      ],
    ],
    // a bracket that never closes leaves the next title alone
    ['《节水条例规定了用水。另见《用水条例》。', [['用水条例', null, []]]],
    ['没有书名号', []],
  ])('%s', (text, expected) => {
    expect(findTitles(text).map(({ title, number, shortForms }) => [title, number, shortForms])).toEqual(expected);
  });
});

describe('what the brackets behind a title name', () => {
  it.each([
    // where it stands, what changed it
    ['按《节水条例》(见《水利法规汇编》)办理', [['节水条例', null, ['水利法规汇编']]]],
    // the number in the bracket is the other document's
    ['《节水条例》(据《关于修改法规的决定》(某令〔2019〕3号)修订)', [['节水条例', null, ['关于修改法规的决定']]]],
    ['《节水条例》(某令〔2001〕1号，据《修改决定》修订)', [['节水条例', '某令〔2001〕1号', ['修改决定']]]],
    // its own short form is no other document
    ['《节水条例》(以下统称《条例》)', [['节水条例', null, []]]],
  ])('%s', (text, expected) => {
    const found = findTitles(text);
    expect(found.map(({ title, number, remarked }) => [title, number, remarked.map((each) => each.title)])).toEqual(
      expected,
    );
    for (const { from, to, title } of found.flatMap(({ remarked }) => remarked))
      expect(text.slice(from + 1, to - 1)).toBe(title);
  });
});

describe('openings without an end', () => {
  it('hide no title behind them, however many', () => {
    const runs = '《'.repeat(100_000);
    expect(findTitles(`${runs}。《节水条例》`).map(({ title }) => title)).toEqual(['节水条例']);
    expect(findUnclosed(runs)).toHaveLength(100_000);
  });
});

describe('plainTitle', () => {
  it.each([
    // blanks of broken lines go, those between Latin words stay
    ['企业 ESG 评价指南', '企业ESG评价指南'],
    ['Web Content 指南', 'Web Content指南'],
    // brackets are full-width, inner titles in 〈〉
    ['规划(2021-2035年)', '规划（2021-2035年）'],
    ['关于《节水条例》的说明', '关于〈节水条例〉的说明'],
  ])('%s', (words, title) => {
    expect(plainTitle(words)).toBe(title);
  });
});
