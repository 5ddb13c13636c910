import { type NodeKind, nodeKinds, type SearchKind } from './model.ts';

const kinds = Object.keys(nodeKinds) as readonly NodeKind[];

/** Kinds whose property `words` is under full text. */
export const searchKinds: readonly SearchKind[] = kinds.filter(
  (kind): kind is SearchKind => nodeKinds[kind].searched !== null,
);

/**
 * Statements that make the keys of the model, alike on both engines and harmless when repeated: for each kind a uniqueness
 * constraint on `id`, and an index on each property by which nodes are looked up.
 */
export function keyStatements(): readonly string[] {
  return kinds.flatMap((kind) => [
    `CREATE CONSTRAINT ${kind}_id_unique IF NOT EXISTS FOR (n:${kind}) REQUIRE n.id IS UNIQUE`,
    ...nodeKinds[kind].indexed.map((property) => indexStatement(kind, property)),
  ]);
}

/** Statements that index `id` on an engine whose constraints make no index: without it every MERGE reads all nodes. */
export function idIndexStatements(): readonly string[] {
  return kinds.map((kind) => indexStatement(kind, 'id'));
}

/** The name of the full-text index of a kind, where an engine gives it one. */
export function textIndexName(kind: SearchKind): string {
  return `${kind}_words_text`;
}

function indexStatement(kind: NodeKind, property: string): string {
  return `CREATE INDEX ${kind}_${property}_index IF NOT EXISTS FOR (n:${kind}) ON (n.${property})`;
}
