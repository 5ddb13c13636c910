import { inPieces } from './pieces.ts';
import type { Table } from './table.ts';

/**
 * A table as JSON: `{title, notes: {caption: text}, columns: {key: caption}, rows: [{key: value}]}`, one row a line. Values are strings
 * and numbers as they are; null where a cell is empty.
 */
export function writeJson<Row>(table: Table<Row>): AsyncIterable<string> {
  return inPieces(parts(table));
}

async function* parts<Row>({ title, notes, columns, rows }: Table<Row>): AsyncGenerator<string> {
  const captions = Object.fromEntries(columns.map(({ key, caption }) => [key, caption]));
  const head = JSON.stringify({ title, notes: Object.fromEntries(notes), columns: captions });
  yield `${head.slice(0, -1)},"rows":[`;
  let between = '\n';
  for await (const row of rows) {
    yield between + JSON.stringify(Object.fromEntries(columns.map(({ key, cell }) => [key, cell(row)])));
    between = ',\n';
  }
  yield '\n]}\n';
}
