import type { GraphEdge, GraphNode } from '../questions/answers.ts';

/** A graph as it is written into a file: nodes one by one, then edges, whose ends are all among the nodes. Each is read once. */
export interface GraphParts {
  /** What it shows, in Chinese. */
  readonly title: string;
  readonly nodes: AsyncIterable<GraphNode> | Iterable<GraphNode>;
  readonly edges: AsyncIterable<GraphEdge> | Iterable<GraphEdge>;
  /** Where nodes stand in a picture, in pixels, y downwards; by id. */
  readonly places?: ReadonlyMap<string, readonly [x: number, y: number]>;
}

/** A property of nodes or edges as files name it. */
export interface GraphColumn<Item> {
  readonly key: string;
  readonly type: 'string' | 'integer' | 'double';
  readonly value: (item: Item) => string | number | null;
}

/** Properties of nodes beside their id, in the order of files. */
export const nodeColumns: readonly GraphColumn<GraphNode>[] = [
  { key: 'kind', type: 'string', value: ({ kind }) => kind },
  { key: 'label', type: 'string', value: ({ caption }) => caption },
  { key: 'detail', type: 'string', value: ({ detail }) => detail },
  { key: 'region', type: 'string', value: ({ region }) => region },
  { key: 'level', type: 'string', value: ({ level }) => level },
  { key: 'issued', type: 'string', value: ({ issued }) => issued },
  { key: 'form', type: 'string', value: ({ form }) => form },
  { key: 'status', type: 'string', value: ({ status }) => status },
];

/** Properties of edges beside their id and ends. The words are those of the first place that proves it, `basis` is on what one rests that no text asserts; `proofs` counts the places. */
export const edgeColumns: readonly GraphColumn<GraphEdge>[] = [
  { key: 'kind', type: 'string', value: ({ kind }) => kind },
  { key: 'role', type: 'string', value: ({ role }) => role },
  { key: 'label', type: 'string', value: ({ label }) => label },
  { key: 'quote', type: 'string', value: ({ evidence: [first] }) => first?.quote ?? null },
  { key: 'source', type: 'string', value: ({ evidence: [first] }) => first?.source ?? null },
  { key: 'start', type: 'integer', value: ({ evidence: [first] }) => first?.start ?? null },
  { key: 'end', type: 'integer', value: ({ evidence: [first] }) => first?.end ?? null },
  { key: 'line', type: 'integer', value: ({ evidence: [first] }) => first?.line ?? null },
  { key: 'rule', type: 'string', value: ({ evidence: [first] }) => first?.rule ?? null },
  { key: 'basis', type: 'string', value: ({ basis }) => basis },
  { key: 'proofs', type: 'integer', value: ({ evidence }) => evidence.length },
];

/** The properties that an item has. */
export function valuesOf<Item>(
  columns: readonly GraphColumn<Item>[],
  item: Item,
): readonly (readonly [key: string, value: string | number])[] {
  return columns.flatMap(({ key, value }) => {
    const found = value(item);
    return found === null ? [] : [[key, found] as const];
  });
}
