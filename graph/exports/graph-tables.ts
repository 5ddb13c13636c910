import type { GraphEdge, GraphNode } from '../questions/answers.ts';
import { edgeColumns, type GraphColumn, type GraphParts, nodeColumns } from './graph-parts.ts';
import type { Column, Table } from './table.ts';

/** For whom a table is: people and programs, or Neo4j's bulk import, which reads types and ends from the headings. */
export type TableUse = 'plain' | 'neo4j-admin';

const neo4jTypes = { string: '', integer: ':long', double: ':double' } as const;

function heading({ key, type }: GraphColumn<never>, use: TableUse): string {
  return use === 'plain' ? key : `${key}${neo4jTypes[type]}`;
}

function column<Item>(caption: string, cell: (item: Item) => string | number | null): Column<Item> {
  return { key: caption, caption, kind: 'text', width: 20, cell };
}

function columnsOf<Item>(columns: readonly GraphColumn<Item>[], use: TableUse): readonly Column<Item>[] {
  return columns.map((each) => column(heading(each, use), each.value));
}

/** The nodes as rows; for Neo4j the kind is the label. */
export function nodeTable({ title, nodes, places }: GraphParts, use: TableUse): Table<GraphNode> {
  const at: readonly Column<GraphNode>[] = places
    ? [column('x', ({ id }) => places.get(id)?.[0] ?? null), column('y', ({ id }) => places.get(id)?.[1] ?? null)]
    : [];
  const label = use === 'plain' ? [] : [column<GraphNode>(':LABEL', ({ kind }) => kind)];
  const first = column<GraphNode>(use === 'plain' ? 'id' : 'id:ID', ({ id }) => id);
  return { title, notes: [], columns: [first, ...columnsOf(nodeColumns, use), ...at, ...label], rows: nodes };
}

/** The edges as rows; for Neo4j the kind is the type. */
export function edgeTable({ title, edges }: GraphParts, use: TableUse): Table<GraphEdge> {
  const [from, to] = use === 'plain' ? ['from', 'to'] : [':START_ID', ':END_ID'];
  const type = use === 'plain' ? [] : [column<GraphEdge>(':TYPE', ({ kind }) => kind)];
  const ends = [column<GraphEdge>('id', ({ id }) => id), column<GraphEdge>(from, (edge) => edge.from)];
  const columns = [...ends, column<GraphEdge>(to, (edge) => edge.to), ...columnsOf(edgeColumns, use), ...type];
  return { title, notes: [], columns, rows: edges };
}
