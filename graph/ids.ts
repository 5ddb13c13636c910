import { hash } from 'node:crypto';
import { type NodeKind, nodeKinds, type VisibleKind } from './model.ts';

/** Twenty hexadecimal digits of the SHA-256 of the parts, each closed by a separator that no text holds. */
export function hashOf(...parts: readonly (string | number | null)[]): string {
  return hash('sha256', `${parts.join('\u0001')}\u0001`, 'hex').slice(0, 20);
}

/** The id of the name with this key. */
export const nameId = (key: string): string => `name:${hashOf(key)}`;

/** The key of the name that leads from an id that a policy had to what it became. */
export const formerKey = (id: string): string => `former:${id}`;

/** Ids begin with their kind in small letters: `policy:…`. */
const kinds: ReadonlyMap<string, NodeKind> = new Map(
  (Object.keys(nodeKinds) as readonly NodeKind[]).map((kind) => [kind.toLowerCase(), kind]),
);

/** The kind of the node with this id; null for an id that is none of this graph's. */
export function kindOf(id: string): NodeKind | null {
  return kinds.get(id.slice(0, Math.max(0, id.indexOf(':')))) ?? null;
}

/** Whether answers show nodes of a kind. */
export function isVisible(kind: NodeKind): kind is VisibleKind {
  return nodeKinds[kind].visible;
}
