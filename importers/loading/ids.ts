import { kindOf as kindNamed } from '../../graph/ids.ts';
import type { NodeKind } from '../../graph/model.ts';

export const sourceId = (name: string): string => `source:${name}`;

/** The kind of the node with this id. Throws for an id that is none of ours. */
export function kindOf(id: string): NodeKind {
  const kind = kindNamed(id);
  if (kind === null) throw new Error(`not an id of this graph: ${id}`);
  return kind;
}

/** Tells equal things apart: the first of an id keeps it, the second gets `.1` behind it. */
export class Ordinals {
  readonly #seen = new Map<string, number>();

  distinct(id: string): string {
    const ordinal = this.#seen.get(id) ?? 0;
    this.#seen.set(id, ordinal + 1);
    return ordinal === 0 ? id : `${id}.${ordinal}`;
  }
}
