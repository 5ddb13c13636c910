import { openEmbedded } from '../../../graph/embedded.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { GraphBuilder, writeRows } from '../graph-builder.ts';

/** A graph of `size` rows of `size` policies, each citing all of the row above: `policy:row-column`. The edges are those that a walk from `policy:0-0` meets. In the store given, or else in memory. */
export async function lattice(size: number, empty?: GraphStore): Promise<{ store: GraphStore; edges: number }> {
  const store = empty ?? (await openEmbedded(null));
  await store.ensureSchema();
  const graph = new GraphBuilder();
  const source = graph.source('lattice.txt', '根据上一级文件的部署制定。');
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      graph.policy(`policy:${row}-${column}`, { title: `第${row}行第${column}件`, issued: `2024-01-${10 + row}` });
      for (let above = 0; row > 0 && above < size; above += 1) {
        graph.cites(`policy:${row}-${column}`, `policy:${row - 1}-${above}`, 'basis', {
          source,
          quote: '根据上一级文件的部署',
        });
      }
    }
  }
  await writeRows(store, graph.rows());
  return { store, edges: size + (size - 2) * size * size };
}
