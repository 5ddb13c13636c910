import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../importers/extraction/citation-numbers.ts';

describe('findNumbers', () => {
  it.each([
    // brackets of every kind, blanks dropped
    ['津政办规〔2022〕14号', ['津政办规〔2022〕14号']],
    ['(津商资综函(2022)11号)', ['津商资综函〔2022〕11号']],
    ['商资函〔2022〕549 号', ['商资函〔2022〕549号']],
    // old forms
    ['〔84〕国函字182号文', ['〔84〕国函字182号']],
    ['(〔1994〕冶黄字第122号)', ['〔1994〕冶黄字第122号']],
    ['(中石化〔1996〕办字392号)', ['中石化〔1996〕办字392号']],
    // letters behind the year: the body before it is none of them
    ['水利部〔1992〕水资管字第59号文件收悉', ['〔1992〕水资管字第59号']],
    // orders and announcements with their bodies
    ['海关总署公告 2022 年第 122 号', ['海关总署公告2022年第122号']],
    ['国家发展改革委、商务部令第 52 号', ['国家发展改革委、商务部令第52号']],
    ['1993年10月7日中华人民共和国国务院令第131号发布', ['中华人民共和国国务院令第131号']],
    // in running text the number begins behind the preposition
    ['省发展改革委以发改基础〔2020〕1671号文件批复', ['发改基础〔2020〕1671号']],
    ['按照国发 37 号文和海关总署公告 2008 年第 103 号', ['国发37号文', '海关总署公告2008年第103号']],
    ['落实呼政发〔2021〕5号', ['呼政发〔2021〕5号']],
    // what points back, or names the kind of text, is no agency's code
    ['按照见前述〔2020〕9号办理', []],
    ['经省厅同意的通知〔2020〕9号', []],
    ['该发改数据〔2020〕9号', ['发改数据〔2020〕9号']],
    // the year before an order's body
    ['(2004年水利部令第3号)', ['水利部令第3号']],
    // standards
    ['不符合国家标准(GB/T13286)要求', ['GB/T13286']],
    ['《某标准》(HJ/T 347-2007)和(HJ 347.1-2018)', ['HJ/T347-2007', 'HJ347.1-2018']],
    // no numbers
    ['（2021-2035年）共5号楼', []],
    ['5G基站', []],
  ])('%s', (text, numbers) => {
    expect(findNumbers(text).map(({ number }) => number)).toEqual(numbers);
  });

  it('gives where the number stands', () => {
    const text = '经沪府〔2020〕5 号批准';
    expect(findNumbers(text).map(({ from, to }) => text.slice(from, to))).toEqual(['沪府〔2020〕5 号']);
  });
});
