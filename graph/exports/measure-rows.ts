import type { DerivedMeasures } from '../questions/measures-derived.ts';
import { graphNodes } from '../questions/nodes.ts';
import type { GraphStore } from '../store.ts';
import type { MeasureRow } from './derivation-table.ts';

/** Measures read at once. */
const AT_ONCE = 1000;

/** All measures of an answer as rows, read part by part. */
export async function* measureRows(
  store: GraphStore,
  { measures, total }: DerivedMeasures,
): AsyncGenerator<MeasureRow> {
  for (let offset = 0; offset < total; offset += AT_ONCE) {
    const { items } = await measures({ offset, limit: AT_ONCE });
    const named = items.flatMap(({ measure, chain }) => [measure.policy, ...chain.map(({ to }) => to)]);
    const policies = await store.read((graph) => graphNodes(graph, [...new Set(named)]));
    for (const item of items) yield { item, policies };
  }
}
