import type { Cell, Column, Table } from '../../../graph/exports/table.ts';

type Row = readonly Cell[];
type Kind = Column<Row>['kind'];

/** A table of rows by position; columns are text unless `kinds` says otherwise. */
export function tableOf(captions: readonly string[], rows: readonly Row[], kinds: readonly Kind[] = []): Table<Row> {
  return {
    title: '一张表',
    notes: [['出处', '某处']],
    columns: captions.map((caption, at) => ({
      key: `column${at}`,
      caption,
      kind: kinds[at] ?? 'text',
      width: 10,
      cell: (row) => row[at] ?? null,
    })),
    rows,
  };
}

/** Pieces joined. */
export async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
