import type { Paragraph } from '../reading/paragraph.ts';
import type { AssignmentRole } from '../records.ts';
import type { FoundTask } from './assignment.ts';
import { readUnitCell, roleOfLabel } from './assignment-lists.ts';
import type { Stretch } from './sentences.ts';

/** A column of units: its place among the header's cells, and the role its label gives. */
interface UnitColumn {
  readonly at: number;
  readonly role: AssignmentRole;
}

/** What the header of a table says of its columns. */
export interface TableColumns {
  readonly width: number;
  readonly columns: readonly UnitColumn[];
}

const DUTY = '(?:责任|牵头|主责|主办|配合|支持|协助|协办|参与|参加|承办|承担|落实|负责|实施|分工|主管|推进)';
const BODY = '(?:单位|部门|处室|科室|主体|机构)';
/** 责任单位, 市级牵头部门, 牵头及配合单位, 责任单位(部门), and 牵头, 配合 alone. */
const LABEL_CELL = new RegExp(
  `^(?:[省市区县]级|国家级?|主要|第一|具体)?${DUTY}{1,2}(?:${BODY}?[及和、/]${DUTY}{1,2})?${BODY}(?:\\([一-鿿、]{1,6}\\))?$|^(?:牵头|配合|主办|协办)$`,
);
/** The longest row that is read cell by cell. */
const LONGEST_ROW = 8_000;

/** Whether the paragraph is a row of a table: cells parted by tabs, or by bars in Markdown. */
export function isTableRow(text: string): boolean {
  return text.length <= LONGEST_ROW && (text.includes('\t') || text.startsWith('|'));
}

/** The columns of units that a header row names; null where it names none. */
export function columnsOf(text: string): TableColumns | null {
  const cells = cellsOf(text);
  const columns = cells.flatMap((cell, at): UnitColumn[] => {
    const label = text.slice(cell.from, cell.to).replace(/\s/g, '');
    if (!LABEL_CELL.test(label)) return [];
    return [{ at, role: roleOfLabel(label) }];
  });
  return columns.length === 0 ? null : { width: cells.length, columns };
}

/** The units in the columns of one row. Cells that a row above spans are missing on its left. */
export function findInRow(paragraph: Paragraph, { width, columns }: TableColumns): readonly FoundTask[] {
  const { text } = paragraph;
  const cells = cellsOf(text);
  return columns.flatMap(({ at, role }): FoundTask[] => {
    const cell = cells[at - (width - cells.length)];
    if (cells.length > width || cell === undefined || cell.to - cell.from < 2) return [];
    const units = readUnitCell(text, cell.from, cell.to, role);
    return units.length === 0 ? [] : [{ paragraph, ...cell, rule: 'table.column', units }];
  });
}

function cellsOf(text: string): readonly Stretch[] {
  const mark = text.includes('\t') ? '\t' : '|';
  const cells: Stretch[] = [];
  let from = mark === '|' ? 1 : 0;
  for (let at = text.indexOf(mark, from); ; at = text.indexOf(mark, from)) {
    const end = at < 0 ? text.length : at;
    if (at >= 0 || mark === '\t' || text.slice(from).trim() !== '') cells.push(trimmed(text, from, end));
    if (at < 0) return cells;
    from = at + 1;
  }
}

function trimmed(text: string, from: number, to: number): Stretch {
  const words = text.slice(from, to);
  const lead = words.length - words.trimStart().length;
  return { from: from + lead, to: from + Math.max(lead, words.trimEnd().length) };
}
