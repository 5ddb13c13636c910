/** A value in a table; null leaves the cell empty. */
export type Cell = string | number | null;

/** A column of a table: how a person and how a program reads it. */
export interface Column<Row> {
  /** The English key, for programs. */
  readonly key: string;
  /** The Chinese caption, for people. */
  readonly caption: string;
  /**
   * How its values are to be taken. `day`: ISO dates as precise as known, of which whole ones become dates where a format has them;
   * `link`: an address.
   */
  readonly kind: 'text' | 'number' | 'day' | 'link';
  /** Width in characters where a format has one; a Chinese character counts twice. */
  readonly width: number;
  readonly cell: (row: Row) => Cell;
}

/** Rows with named columns, from which every format of a list is written. Rows may come one by one; they are read once. */
export interface Table<Row> {
  /** What it shows, as a heading. */
  readonly title: string;
  /** What a reader must know beside the rows: filters, the day, the source. */
  readonly notes: readonly (readonly [caption: string, text: string])[];
  readonly columns: readonly Column<Row>[];
  readonly rows: Iterable<Row> | AsyncIterable<Row>;
}

/** What a table says of itself: the page's address, what the answer was narrowed to, an ISO day. */
export interface TableFrame {
  readonly origin: string;
  readonly filters: string;
  readonly today: string;
}
