/** One cell of a matrix of regions. */
export interface MatrixCell {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly medianLag?: number | null;
}

export interface Matrix<Cell extends MatrixCell> {
  /** Citing regions, by day of adoption. */
  readonly rows: readonly string[];
  /** Cited regions, by day of adoption. */
  readonly columns: readonly string[];
  cell(from: string, to: string): Cell | null;
  /** The largest count. */
  readonly most: number;
}

/** Citations as a matrix of the regions that take part; `order`: regions by day of adoption, others come first. */
export function matrixOf<Cell extends MatrixCell>(cells: readonly Cell[], order: readonly string[]): Matrix<Cell> {
  const place = new Map(order.map((region, at) => [region, at]));
  const sorted = (regions: readonly string[]): readonly string[] =>
    [...new Set(regions)].toSorted((a, b) => (place.get(a) ?? -1) - (place.get(b) ?? -1));
  const byEnds = new Map(cells.map((cell) => [`${cell.from} ${cell.to}`, cell]));
  return {
    rows: sorted(cells.map(({ from }) => from)),
    columns: sorted(cells.map(({ to }) => to)),
    cell: (from, to) => byEnds.get(`${from} ${to}`) ?? null,
    most: Math.max(1, ...cells.map(({ count }) => count)),
  };
}
