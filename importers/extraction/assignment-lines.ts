import { startsProvision } from '../reading/numbering.ts';
import type { Paragraph } from '../reading/paragraph.ts';
import type { AssignmentRole } from '../records.ts';
import type { FoundTask, TaskLead } from './assignment.ts';
import { LABEL, readUnitCell, roleOfLabel } from './assignment-lists.ts';
import { columnsLabelled, columnsOf, findInRow, isTableRow, type TableColumns } from './assignment-tables.ts';
import { splitUnits } from './unit-list.ts';
import { isUnit } from './unit-names.ts';

/** No label of a column and no line of units is longer. */
const LONGEST_LABEL = 12;
const LONGEST_LINE = 200;
/** A table whose cells are lines has so many columns at least. */
const FEWEST_COLUMNS = 3;
/** 序号, 工作任务, 完成时限: what heads the columns of a table of tasks beside the units'. */
const COLUMN =
  /^(?:序号|编号|类别|[一-鿿]{0,6}(?:任务|事项|内容|举措|措施|工作|项目|目标|时限|时间|期限|进度|要求|领域|备注)(?:名称|安排|要求)?)$/;
/** A label of units at the end of a paragraph, with nothing behind its colon. */
const OPEN_LABEL = new RegExp(`(?:^|[。；;\\s])(?:${LABEL.source})\\s*$`);

/** Units that stand in other paragraphs than what labels them: in the rows of a table, in its cells as lines, below 责任单位：. */
export class LabelledLines {
  #rows: TableColumns | null = null;
  #lead: TaskLead | undefined = undefined;
  /** Lines that may be the heads of a table's columns. */
  #heads: string[] = [];
  /** The roles of the columns of units of a table whose cells are lines, or of the label above. */
  #roles: readonly AssignmentRole[] = [];
  #isTable = false;
  #cell = 0;

  /** The units of one paragraph; paragraphs come in text order. */
  read(paragraph: Paragraph): readonly FoundTask[] {
    return isTableRow(paragraph.text) ? this.#readRow(paragraph) : this.#readLine(paragraph);
  }

  #readRow(paragraph: Paragraph): readonly FoundTask[] {
    const header = columnsOf(paragraph.text);
    if (header !== null || this.#rows === null) {
      this.#close();
      this.#rows = header;
      return [];
    }
    const found = findInRow(paragraph, this.#rows, this.#lead);
    this.#lead = found[0]?.lead ?? this.#lead;
    return found;
  }

  #readLine(paragraph: Paragraph): readonly FoundTask[] {
    const { text } = paragraph;
    if (this.#rows !== null) this.#close();
    if (this.#readHead(text)) return [];
    if (this.#roles.length > 0) {
      const found = this.#readCell(paragraph);
      if (found.length > 0) return found;
    }
    this.#openLabel(text);
    return [];
  }

  /** Gathers the heads of a table's columns; whether the line is one of them. */
  #readHead(text: string): boolean {
    const isHead = text.length <= LONGEST_LABEL && (COLUMN.test(text) || columnsLabelled([text]) !== null);
    if (isHead) {
      this.#heads.push(text);
      this.#roles = [];
      return true;
    }
    if (this.#heads.length === 0) return false;
    const roles = columnsLabelled(this.#heads)?.columns.map(({ role }) => role) ?? [];
    const isTable = this.#heads.length >= FEWEST_COLUMNS && roles.length > 0;
    this.#close();
    if (isTable) this.#open(roles, true);
    return false;
  }

  /** A line of units is the next cell of its row, or the next line below its label; any other line of a table begins a row. */
  #readCell(paragraph: Paragraph): readonly FoundTask[] {
    const { text } = paragraph;
    const role = this.#roles[Math.min(this.#cell, this.#roles.length - 1)];
    if (role !== undefined && isUnitLine(text)) {
      this.#cell++;
      const units = readUnitCell(text, 0, text.length, role);
      return [
        {
          paragraph,
          from: 0,
          to: text.length,
          rule: this.#isTable ? 'table.column' : 'label.line',
          units,
          lead: this.#lead,
        },
      ];
    }
    if (!this.#isTable || (startsProvision(text) && /^[第一二三四五六七八九十(]/.test(text))) this.#close();
    else if (!WHEN.test(text)) {
      this.#cell = 0;
      this.#lead = { paragraph, from: 0, to: text.length };
    }
    return [];
  }

  #openLabel(text: string): void {
    const tail = text.slice(-LONGEST_LABEL - 4);
    const label = /[:：]\s*$/.test(tail) ? OPEN_LABEL.exec(tail)?.[1] : undefined;
    if (label === undefined) return;
    this.#open([roleOfLabel(label)], false);
  }

  #open(roles: readonly AssignmentRole[], isTable: boolean): void {
    this.#close();
    this.#roles = roles;
    this.#isTable = isTable;
  }

  #close(): void {
    this.#rows = null;
    this.#roles = [];
    this.#heads = [];
    this.#cell = 0;
    this.#lead = undefined;
  }
}

/** 2024年12月, 长期坚持: says by when. */
const WHEN = /^(?:\d{4}年|每[年月季]|长期|持续|常年|年底|\d{1,2}月)/;

function isUnitLine(text: string): boolean {
  if (text.length > LONGEST_LINE || text.length < 3 || /[。:：]/.test(text)) return false;
  const units = splitUnits(text);
  return units.length > 0 && units.every(({ name }) => isUnit(name));
}
