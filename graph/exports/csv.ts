import { inPieces } from './pieces.ts';
import type { Cell, Table } from './table.ts';

const BYTE_ORDER_MARK = '\uFEFF';
/** What a spreadsheet takes for the beginning of a formula; it folds full-width signs too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** Who reads a file: spreadsheets, which run formulas and guess encodings, or programs, which take every cell as it is. */
export type CsvReader = 'spreadsheets' | 'programs';

/**
 * A table as CSV: RFC 4180 (CRLF, quotes doubled) with a byte order mark, by which Excel knows UTF-8; the first line holds the captions.
 * CSV has no types, so text that a spreadsheet would run as a formula gets an apostrophe in front, which spreadsheets take for "text";
 * figures stay as they are. For programs neither is done.
 */
export function writeCsv<Row>(table: Table<Row>, reader: CsvReader = 'spreadsheets'): AsyncIterable<string> {
  return inPieces(lines(table, reader));
}

async function* lines<Row>({ columns, rows }: Table<Row>, reader: CsvReader): AsyncGenerator<string> {
  const line = (cells: readonly Cell[]): string => `${cells.map((cell) => field(cell, reader)).join(',')}\r\n`;
  yield (reader === 'programs' ? '' : BYTE_ORDER_MARK) + line(columns.map(({ caption }) => caption));
  for await (const row of rows) yield line(columns.map(({ cell }) => cell(row)));
}

function field(cell: Cell, reader: CsvReader): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = reader === 'spreadsheets' && FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
