import type { Paragraph } from '../reading/paragraph.ts';
import type { AssignmentRole } from '../records.ts';
import type { FoundTask, TaskLead } from './assignment.ts';
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
  /** The column that names the work; -1 where none does. */
  readonly work: number;
  /** Whether the rows are numbered in their first column. */
  readonly numbered: boolean;
}

const DUTY = '(?:责任|牵头|主责|主办|配合|支持|协助|协办|参与|参加|承办|承担|落实|负责|实施|分工|主管|推进)';
const BODY = '(?:单位|部门|处室|科室|主体|机构)';
/** 责任单位, 市级牵头部门, 牵头及配合单位, 责任单位(部门), and 牵头, 配合 alone. */
const LABEL_CELL = new RegExp(
  `^(?:[省市区县]级|国家级?|主要|第一|具体)?${DUTY}{1,2}(?:${BODY}?[及和、/]${DUTY}{1,2})?${BODY}(?:\\([一-鿿、]{1,6}\\))?$|^(?:牵头|配合|主办|协办)$`,
);
/** 重点任务, 工作内容, 具体举措 */
const WORK_CELL = /^[一-鿿]{0,6}(?:任务|事项|内容|举措|措施|工作|项目)(?:名称|分解|清单)?(?:\([^()]{1,8}\))?$/;
/** The longest row that is read cell by cell. */
const LONGEST_ROW = 8_000;

/** Whether the paragraph is a row of a table: cells parted by tabs, or by bars in Markdown. */
export function isTableRow(text: string): boolean {
  return text.length <= LONGEST_ROW && (text.includes('\t') || text.startsWith('|'));
}

/** The columns of units that a header row names; null where it names none. */
export function columnsOf(text: string): TableColumns | null {
  const labels = cellsOf(text).map((cell) => text.slice(cell.from, cell.to).replace(/\s/g, ''));
  return columnsLabelled(labels);
}

/** As {@link columnsOf}, of the labels themselves. */
export function columnsLabelled(labels: readonly string[]): TableColumns | null {
  const columns = labels.flatMap((label, at): UnitColumn[] =>
    LABEL_CELL.test(label) ? [{ at, role: roleOfLabel(label) }] : [],
  );
  if (columns.length === 0) return null;
  const work = labels.findIndex((label) => WORK_CELL.test(label) && !LABEL_CELL.test(label));
  return { width: labels.length, columns, work, numbered: labels[0] === '序号' };
}

/**
 * The units in the columns of one row. Cells that a row above spans are missing on its left, in a row that a cell's line break has cut
 * on its right. `lead` is the work of the row before, which goes on where this one names none.
 */
export function findInRow(
  paragraph: Paragraph,
  { width, columns, work, numbered }: TableColumns,
  lead?: TaskLead,
): readonly FoundTask[] {
  const { text } = paragraph;
  const cells = cellsOf(text);
  if (cells.length > width) return [];
  const begins = numbered && cells[0] !== undefined && /^\d{1,3}[.、]?$/.test(text.slice(cells[0].from, cells[0].to));
  const shift = begins ? 0 : width - cells.length;
  const named = work < 0 ? undefined : cells[work - shift];
  const own = named === undefined || named.to === named.from ? lead : { paragraph, ...named };
  return columns.flatMap(({ at, role }): FoundTask[] => {
    const cell = cells[at - shift];
    if (cell === undefined || cell.to - cell.from < 2) return [];
    const units = readUnitCell(text, cell.from, cell.to, role);
    return units.length === 0 ? [] : [{ paragraph, ...cell, rule: 'table.column', units, lead: own }];
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
