import type { Point } from './level-layout.ts';

/** Where a node belongs in a table of regions by years; an empty name stands first. */
export interface Cell {
  readonly id: string;
  readonly column: string;
  readonly row: string;
}

const step = { x: 196, y: 72 } as const;
const gap = 48;

/**
 * Places nodes in a table: columns and rows in the order of their names, the nodes of a cell in a block of their own that is
 * about as wide as high.
 */
export function placeInTable(cells: readonly Cell[]): ReadonlyMap<string, Point> {
  const blocks = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = `${cell.column}\n${cell.row}`;
    const block = blocks.get(key);
    if (block) block.push(cell);
    else blocks.set(key, [cell]);
  }
  const widthOf = (count: number): number => Math.max(1, Math.round(Math.sqrt(count / 2.5)));
  const sizes = [...blocks.values()].map((block) => {
    const width = widthOf(block.length);
    return { ...(block[0] ?? { column: '', row: '' }), width, height: Math.ceil(block.length / width) };
  });
  const lefts = edgesOf(sizes.map(({ column, width }) => [column, width * step.x] as const));
  const tops = edgesOf(sizes.map(({ row, height }) => [row, height * step.y] as const));
  const points = new Map<string, Point>();
  for (const block of blocks.values()) {
    const width = widthOf(block.length);
    for (const [at, { id, column, row }] of block.entries()) {
      points.set(id, {
        x: (lefts.get(column) ?? 0) + (at % width) * step.x,
        y: (tops.get(row) ?? 0) + Math.floor(at / width) * step.y,
      });
    }
  }
  return points;
}

/** Where each name begins, when each takes the largest of its sizes and stands behind the one before. */
function edgesOf(sizes: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const largest = new Map<string, number>();
  for (const [name, size] of sizes) largest.set(name, Math.max(size, largest.get(name) ?? 0));
  const edges = new Map<string, number>();
  let edge = 0;
  for (const name of [...largest.keys()].sort()) {
    edges.set(name, edge);
    edge += (largest.get(name) ?? 0) + gap;
  }
  return edges;
}
