import { inPieces } from './pieces.ts';
import type { Cell, Table } from './table.ts';

const BYTE_ORDER_MARK = '\uFEFF';
/** What a spreadsheet takes for the beginning of a formula; it folds full-width signs too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/**
 * A table as CSV: RFC 4180 (CRLF, quotes doubled) with a byte order mark, by which Excel knows UTF-8; the first line holds the captions.
 * CSV has no types, so text that a spreadsheet would run as a formula gets an apostrophe in front, which spreadsheets take for "text";
 * figures stay as they are.
 */
export function writeCsv<Row>(table: Table<Row>): AsyncIterable<string> {
  return inPieces(lines(table));
}

async function* lines<Row>({ columns, rows }: Table<Row>): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + line(columns.map(({ caption }) => caption));
  for await (const row of rows) yield line(columns.map(({ cell }) => cell(row)));
}

function line(cells: readonly Cell[]): string {
  return `${cells.map(field).join(',')}\r\n`;
}

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
