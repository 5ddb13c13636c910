import layout from './province-tiles.json' with { type: 'json' };

/** A square of the map, counted from the upper left corner. */
export interface Square {
  readonly column: number;
  readonly row: number;
}

export interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** The square of each division, by its code. */
  readonly squares: ReadonlyMap<string, Square>;
}

const provinces: ReadonlyMap<string, Square> = new Map(
  layout.tiles.map(({ code, column, row }) => [code, { column, row }]),
);

/** Where divisions stand: all provinces roughly as they lie to each other, others in rows in the order of their codes. */
export function gridOf(codes: readonly string[]): Grid {
  const squares = codes.some((code) => provinces.has(code)) ? onLayout(codes) : inRows(codes);
  const all = [...squares.values()];
  return {
    columns: Math.max(1, ...all.map(({ column }) => column + 1)),
    rows: Math.max(1, ...all.map(({ row }) => row + 1)),
    squares,
  };
}

function onLayout(codes: readonly string[]): ReadonlyMap<string, Square> {
  return new Map(
    codes.flatMap((code) => {
      const square = provinces.get(code);
      return square === undefined ? [] : [[code, square] as const];
    }),
  );
}

/** A block somewhat wider than high, at most as wide as the map of provinces. */
function inRows(codes: readonly string[]): ReadonlyMap<string, Square> {
  const columns = Math.min(8, Math.ceil(Math.sqrt(codes.length * 1.4)));
  return new Map(codes.map((code, at) => [code, { column: at % columns, row: Math.floor(at / columns) }]));
}
