import { loadLabelIssuers, loadLabelResponsibleUnits } from '../../../cypher/queries.ts';
import { openEmbedded } from '../../../graph/embedded.ts';
import type { GraphStore } from '../../../graph/store.ts';
import type { GraphBuilder } from '../graph-builder.ts';
import { exampleGraph } from './example-graph.ts';

/** A store in memory that holds the example graph. */
export async function exampleStore(): Promise<GraphStore> {
  const store = await openEmbedded(null);
  await store.ensureSchema();
  const graph = exampleGraph();
  await graph.into(store);
  await store.write(async (writer) => {
    await writer.run(loadLabelIssuers, { ids: endsOf(graph, 'ISSUED_BY') });
    await writer.run(loadLabelResponsibleUnits, { ids: endsOf(graph, 'ASSIGNS_TO') });
  });
  return store;
}

function endsOf(graph: GraphBuilder, wanted: 'ISSUED_BY' | 'ASSIGNS_TO'): readonly string[] {
  return graph.rows().edges.flatMap(({ kind, to }) => (kind === wanted ? [to] : []));
}
