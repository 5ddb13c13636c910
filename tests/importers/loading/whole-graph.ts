import type { Query } from '../../../cypher/query.ts';
import { type NodeKind, nodeKinds } from '../../../graph/model.ts';
import type { GraphReader, GraphStore } from '../../../graph/store.ts';

type Values = { readonly [name: string]: unknown };

function reading<Row>(name: string, text: string, columns: readonly string[]): Query<Values, Row> {
  return { name: `test/${name}`, mode: 'read', text, params: [], columns };
}

/**
 * Every node and edge of a graph as sorted lines of JSON, without the time of import: equal for equal graphs. Former ids,
 * which tell of the way a graph came about, are left out.
 */
export function wholeGraph(store: GraphStore): Promise<readonly string[]> {
  return store.read(async (graph) => {
    const lines: string[] = [];
    for (const kind of Object.keys(nodeKinds) as NodeKind[]) {
      lines.push(...(await nodesOf(graph, kind)), ...(await edgesFrom(graph, kind)));
    }
    return lines.filter((line) => !line.includes('"former"')).sort();
  });
}

async function nodesOf(graph: GraphReader, kind: NodeKind): Promise<readonly string[]> {
  const query = reading<{ readonly labels: readonly string[]; readonly p: Values }>(
    'nodes',
    `MATCH (n:${kind}) RETURN labels(n) AS labels, properties(n) AS p`,
    ['labels', 'p'],
  );
  return (await graph.run(query, {})).map(({ labels, p }) =>
    JSON.stringify([labels.toSorted().join(':'), sortedValues(p)]),
  );
}

async function edgesFrom(graph: GraphReader, kind: NodeKind): Promise<readonly string[]> {
  const query = reading<{ readonly from: string; readonly to: string; readonly t: string; readonly p: Values }>(
    'edges',
    `MATCH (a:${kind})-[e]->(b) RETURN a.id AS from, b.id AS to, type(e) AS t, properties(e) AS p`,
    ['from', 'to', 't', 'p'],
  );
  return (await graph.run(query, {})).map(({ from, to, t, p }) => JSON.stringify([from, t, to, sortedValues(p)]));
}

/** The edges of a kind between policies, sorted: `title -> title`. */
export async function edgesBetween(store: GraphStore, kind: string): Promise<readonly string[]> {
  const query = reading<{ readonly from: string; readonly to: string }>(
    'between',
    `MATCH (a:Policy)-[:${kind}]->(b:Policy) RETURN a.title AS from, b.title AS to`,
    ['from', 'to'],
  );
  const rows = await store.read((graph) => graph.run(query, {}));
  return rows.map(({ from, to }) => `${from} -> ${to}`).sort();
}

function sortedValues(values: Values): Values {
  const entries = Object.entries(values).filter(([name]) => name !== 'imported');
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A store that counts the writing queries that reach the one behind it. */
export function countingStore(store: GraphStore): { readonly store: GraphStore; readonly writes: () => number } {
  let writes = 0;
  const counted: GraphStore = {
    engine: store.engine,
    read: (work) => store.read(work),
    write: (work) =>
      store.write((graph) =>
        work({
          writable: true,
          run: (query, params) => {
            if (query.mode === 'write') writes++;
            return graph.run(query, params);
          },
        }),
      ),
    search: (request) => store.search(request),
    ensureSchema: () => store.ensureSchema(),
    close: () => store.close(),
  };
  return { store: counted, writes: () => writes };
}
