import { describe, expect, it } from 'vitest';
import { columnsOf, findInRow, isTableRow } from '../../../importers/extraction/assignment-tables.ts';
import { paragraphOf, unitsIn } from './one-paragraph.ts';

const HEADER = '序号\t工作任务\t牵头单位\t责任单位';

const inRow = (header: string, row: string) => {
  const columns = columnsOf(header);
  return columns === null ? null : unitsIn(findInRow(paragraphOf(row), columns));
};

describe('findInRow', () => {
  it.each([
    [HEADER, '1\t扩大试点范围\t市商务局\t市财政局、各区政府', ['市商务局:l', '市财政局:r', '各区政府:r']],
    // cells that a row above spans are missing
    [HEADER, '办好展会\t市商务局\t市贸促会等部门', ['市商务局:l', '市贸促会:r']],
    // a verb in the cell
    [HEADER, '2\t办好展会\t市商务局\t市财政局、各区政府按职责分工负责', ['市商务局:l', '市财政局:r', '各区政府:r']],
    // an empty cell
    [HEADER, '3\t办好展会\t\t市财政局', ['市财政局:r']],
    // Markdown
    ['| 任务 | 配合部门 |', '| 办好展会 | 市贸促会 |', ['市贸促会:s']],
    // labels of two names, of a level, with a bracket of their own, of one word
    ['任务\t牵头单位及责任单位', '办好展会\t市商务局、市贸促会', ['市商务局:r', '市贸促会:r']],
    ['任务\t市级责任单位\t责任单位(部门)', '办好展会\t市商务局\t各区', ['市商务局:r', '各区:r']],
    ['任务\t牵头\t配合', '办好展会\t市商务局\t市贸促会', ['市商务局:l', '市贸促会:s']],
    // units parted by blanks
    [HEADER, '4\t办好展会\t市商务局\t市财政局 市贸促会', ['市商务局:l', '市财政局:r', '市贸促会:r']],
    // more cells than the header has
    [HEADER, '1\t一\t二\t三\t四\t五', []],
    // a table without a column of units
    ['序号\t名称\t面积', '1\t某某园区\t5平方公里', null],
  ])('%s: %s', (header, row, units) => {
    expect(inRow(header, row)).toEqual(units);
  });

  it('tells rows from running text', () => {
    expect(isTableRow(HEADER)).toBe(true);
    expect(isTableRow('责任单位：市商务局')).toBe(false);
  });
});
