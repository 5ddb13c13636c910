import { describe, expect, it } from 'vitest';
import { extractSource } from '../../../importers/extract.ts';
import { readLines } from '../../../importers/reading/line.ts';
import { splitFirstLine, splitNumberedTitle, stripListMarks } from '../../../importers/reading/title-parts.ts';

function linesOf(...lines: readonly string[]) {
  return readLines(lines.join('\n'));
}

describe('a line that holds title and number', () => {
  it.each([
    // the title in a bracket behind the number
    [
      '海关总署公告2024年第12号(关于调整进口监管方式的公告)',
      ['海关总署公告2024年第12号', '关于调整进口监管方式的公告'],
    ],
    // the number in a bracket behind the title
    ['国家药监局关于规范网络销售的公告(2025年第46号)', ['国家药监局关于规范网络销售的公告', '2025年第46号']],
    // side by side
    ['商务部公告2023年第8号 关于实施临时措施的公告', ['商务部公告2023年第8号', '关于实施临时措施的公告']],
    // a title alone
    ['财政部关于废止2012年第5号公告的公告', ['财政部关于废止2012年第5号公告的公告']],
  ])('%s', (line, parts) => {
    const found = linesOf(line).flatMap(splitNumberedTitle);
    expect(found.map(({ text }) => text)).toEqual(parts);
    expect(found.map(({ start, end }) => line.slice(start, end))).toEqual(parts);
  });
});

describe('the first line of a source that holds title and 文号', () => {
  it.each([
    // before it, behind it, in a bracket
    ['某政发〔2024〕3号 某市关于节水的意见', ['某政发〔2024〕3号', '某市关于节水的意见']],
    ['某市关于节水的意见 某政发〔2024〕3号', ['某市关于节水的意见', '某政发〔2024〕3号']],
    ['某市关于节水的意见(某政发〔2024〕3号)', ['某市关于节水的意见', '某政发〔2024〕3号']],
    // nothing between them
    ['某市节水管理办法某政发〔2024〕3号', ['某市节水管理办法', '某政发〔2024〕3号']],
    // a number alone, its letters those of a plan
    ['某市发改规划函〔2024〕3号', ['某市发改规划函〔2024〕3号']],
  ])('%s', (line, parts) => {
    expect(splitFirstLine(linesOf(line)).map(({ text }) => text)).toEqual(parts);
  });

  it('is no item of a list further down', () => {
    const lines = ['清理结果', '某市关于节水的意见(某政发〔2024〕3号)'];
    expect(splitFirstLine(linesOf(...lines)).map(({ text }) => text)).toEqual(lines);
  });
});

describe('the number of an item before a document of a collection', () => {
  it.each([
    // a 文号 follows
    [['3.丙市人民政府关于促进节水的意见', '丙政发〔2024〕3号'], '丙市人民政府关于促进节水的意见'],
    // an addressee follows a title over two lines
    [['★ 丙市商务局关于做好', '市场保供工作的通知', '各区商务局：'], '丙市商务局关于做好'],
    // what the site says of the document stands between
    [
      ['政策二：丙市人民政府关于促进节水的意见', '发布日期：2024-03-01 来源：丙市政府网', '丙政发〔2024〕3号'],
      '丙市人民政府关于促进节水的意见',
    ],
    // an item of a list is followed by the next
    [
      ['1.丙市人民政府关于促进节水的意见', '2.丙市人民政府关于促进节能的意见', '丙政发〔2024〕3号'],
      '1.丙市人民政府关于促进节水的意见',
    ],
    // a heading over a document is no part of its title
    [['一、发展目标', '丙市人民政府关于促进节水的意见', '丙政发〔2024〕3号'], '一、发展目标'],
  ])('%j', (lines, first) => {
    expect(stripListMarks(linesOf(...lines))[0]?.text).toBe(first);
  });
});

/** Titles of a source's full policies. */
function titles(...lines: readonly string[]): readonly string[] {
  const { policies } = extractSource('a.txt', Buffer.from(lines.join('\n')));
  return policies.filter(({ form }) => form === 'full').map(({ title }) => title);
}

describe('a reader whose items are numbered', () => {
  it('holds the documents below its parts and their explanations', () => {
    expect(
      titles(
        '无锡市政策月报',
        '（2024年6月）',
        '目 录',
        '一、省级政策',
        '1.江苏省人民政府关于发展夜间经济的意见……1',
        '二、市级政策',
        '2.无锡市商务局关于印发《无锡市夜市管理办法》的通知……4',
        '一、省级政策',
        '1.江苏省人民政府关于发展夜间经济的意见',
        '苏政发〔2024〕8号',
        '各市、县（市、区）人民政府：',
        '现就发展夜间经济提出以下意见。',
        '一、优化布局',
        '江苏省人民政府',
        '2024年6月3日',
        '二、市级政策',
        '2.无锡市商务局关于印发《无锡市夜市管理办法》的通知',
        '锡商规〔2024〕1号',
        '各区商务局：',
        '现将《无锡市夜市管理办法》印发给你们。',
        '无锡市商务局',
        '2024年6月12日',
        '无锡市夜市管理办法',
        '第一条 为规范夜市，制定本办法。',
        '第二条 本办法自2024年8月1日起施行。',
        '【政策解读】',
        '《无锡市夜市管理办法》政策解读',
        '一、起草背景',
        '夜市增多，需要规范。',
      ),
    ).toEqual(['江苏省人民政府关于发展夜间经济的意见', '无锡市夜市管理办法', '《无锡市夜市管理办法》政策解读']);
  });
});
