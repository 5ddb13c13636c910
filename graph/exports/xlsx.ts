import writeExcelFile, { type Cell as SheetCell, type SheetData } from 'write-excel-file/node';
import type { Cell, Column, Table } from './table.ts';
import { type CellLink, sheetLinks } from './xlsx-links.ts';

/** Most rows of a sheet, its heading included. */
const MOST_ROWS = 1_048_576;
/** What a cell that leads elsewhere shows. */
const OPEN = '打开';

/**
 * A table as an Excel workbook: a sheet whose heading stays in view and filters, and one with the notes. Text is stored as text, whatever
 * it begins with; whole days are dates, less exact ones text; links open their address. The whole workbook is made before its first byte.
 */
export async function* writeXlsx<Row>(table: Table<Row>): AsyncGenerator<Uint8Array> {
  const { columns, title, notes } = table;
  const data: SheetCell[][] = [columns.map(({ caption }) => ({ ...styles.heading, value: caption }))];
  const links: CellLink[] = [];
  for await (const row of table.rows) {
    if (data.length === MOST_ROWS) break;
    const cells = columns.map((column) => ({ column, value: column.cell(row) }));
    for (const [at, { column, value }] of cells.entries()) {
      if (column.kind === 'link' && typeof value === 'string')
        links.push({ row: data.length, column: at, address: value });
    }
    data.push(cells.map(({ column, value }) => sheetCell(column, value)));
  }
  yield await workbook({ data, widths: columns.map(({ width }) => width), links }, [
    [{ value: title, type: String, fontWeight: 'bold' }],
    ...notes.map(([caption, text]) => [textCell(caption), textCell(text)]),
  ]);
}

interface MainSheet {
  readonly data: SheetData;
  readonly widths: readonly number[];
  readonly links: readonly CellLink[];
}

function workbook({ data, widths, links }: MainSheet, notes: SheetData): Promise<Buffer> {
  const columns = widths.map((width) => ({ width }));
  return writeExcelFile(
    [
      { data, sheet: '清单', columns, stickyRowsCount: 1, dateFormat: 'yyyy-mm-dd' },
      { data: notes, sheet: '说明', columns: [{ width: 16 }, { width: 90 }] },
    ],
    { fontFamily: 'Microsoft YaHei', fontSize: 10, features: [sheetLinks(links, data.length, widths.length)] },
  ).toBuffer();
}

const styles = {
  heading: { type: String, fontWeight: 'bold', backgroundColor: '#EFEAE0', alignVertical: 'center', wrap: true },
  text: { type: String, alignVertical: 'top', wrap: true },
  day: { type: Date, format: 'yyyy-mm-dd', align: 'left', alignVertical: 'top' },
  number: { type: Number, alignVertical: 'top' },
  link: { type: String, textColor: '#1F5FA8', alignVertical: 'top' },
} as const;

function textCell(value: string): SheetCell {
  return { ...styles.text, value };
}

function sheetCell({ kind }: Pick<Column<never>, 'kind'>, value: Cell): SheetCell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { ...styles.number, value };
  if (kind === 'link') return { ...styles.link, value: OPEN };
  if (kind === 'day' && value.length === 10) return { ...styles.day, value: new Date(`${value}T00:00:00Z`) };
  return textCell(value);
}
