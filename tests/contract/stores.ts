import { join } from 'node:path';
import { inject } from 'vitest';
import type { Query } from '../../cypher/query.ts';
import { openEmbedded } from '../../graph/embedded.ts';
import { openNeo4j } from '../../graph/neo4j.ts';
import type { GraphReader, GraphStore } from '../../graph/store.ts';
import { openStoreThread } from '../../graph/store-thread.ts';

/** The Neo4j of this run, or null; tests that need it are skipped without. */
export const neo4jAddress = inject('neo4j');

/** The engines that can be had here, each with an empty graph and its schema. */
export async function openStores(): Promise<readonly GraphStore[]> {
  const stores = [await openEmbedded(null), ...(neo4jAddress === null ? [] : [await openNeo4j(neo4jAddress)])];
  for (const store of stores) {
    await empty(store);
    await store.ensureSchema();
  }
  return stores;
}

/** The embedded engine in a thread of its own, as a server has it, on a new file in a folder. */
export async function openThreaded(folder: string): Promise<GraphStore> {
  const { store } = await openStoreThread({ kind: 'embedded', path: join(folder, 'graph.grafeo') }, () => {});
  return store;
}

/** Takes everything out of a graph. */
export async function empty(store: GraphStore): Promise<void> {
  await store.write((graph) => graph.run(removeAll, {}));
}

/** A graph as plain values, for comparing: nodes by kind and id, relationships by kind, ends and own id. */
export async function dump(graph: GraphReader): Promise<readonly string[]> {
  const nodes = (await graph.run(allNodes, {})).map((node) => ({ ...node, labels: node.labels.toSorted() }));
  const edges = await graph.run(allEdges, {});
  return [...nodes, ...edges].map((row) => JSON.stringify(row, sortedKeys)).sort();
}

/** For JSON.stringify: maps with their keys in order and without those that hold null. */
function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== null);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const removeAll = statement<never>('write', 'MATCH (n) DETACH DELETE n', []);
const allNodes = statement<{ readonly labels: readonly string[] }>(
  'read',
  'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties',
  ['labels', 'properties'],
);
const allEdges = statement<object>(
  'read',
  'MATCH (a)-[r]->(b) RETURN a.id AS from, type(r) AS kind, b.id AS to, properties(r) AS properties',
  ['from', 'kind', 'to', 'properties'],
);

function statement<Row>(mode: 'read' | 'write', text: string, columns: readonly string[]): Query<object, Row> {
  return { name: 'contract', mode, text, params: [], columns };
}
