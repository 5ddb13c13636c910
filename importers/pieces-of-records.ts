import type { SourceRecords } from './records.ts';

/** So many rows cross from one thread to another at once: taking them in keeps a process busy for some milliseconds. */
const ROWS = 500;

/** A part of a source's records: the fields that are no lists, or some rows of one that is. */
export type RecordsPiece =
  | { readonly fields: Partial<SourceRecords> }
  | { readonly list: string; readonly rows: readonly unknown[] };

/** Records cut into pieces, in the order in which {@link RecordsJoiner} takes them. */
export function* piecesOf(records: SourceRecords): Generator<RecordsPiece> {
  const entries = Object.entries(records) as readonly (readonly [string, unknown])[];
  yield { fields: Object.fromEntries(entries.map(([name, value]) => [name, Array.isArray(value) ? [] : value])) };
  for (const [list, rows] of entries) {
    if (!Array.isArray(rows)) continue;
    for (let at = 0; at < rows.length; at += ROWS) yield { list, rows: rows.slice(at, at + ROWS) };
  }
}

/** Puts pieces together again as they come. */
export class RecordsJoiner {
  #fields: Partial<SourceRecords> = {};
  readonly #lists = new Map<string, unknown[]>();

  add(piece: RecordsPiece): void {
    if ('fields' in piece) {
      this.#fields = piece.fields;
      return;
    }
    const known = this.#lists.get(piece.list);
    if (known === undefined) this.#lists.set(piece.list, [...piece.rows]);
    else known.push(...piece.rows);
  }

  /** The records, when all pieces are in. */
  records(): SourceRecords {
    return { ...this.#fields, ...Object.fromEntries(this.#lists) } as SourceRecords;
  }
}
