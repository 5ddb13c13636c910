import type { NodeKind } from '../../graph/model.ts';

export const sourceId = (name: string): string => `source:${name}`;

const KINDS: Readonly<Record<string, NodeKind>> = {
  policy: 'Policy',
  measure: 'Measure',
  agency: 'Agency',
  region: 'Region',
  park: 'Park',
  industry: 'Industry',
  subject: 'Subject',
  source: 'Source',
  chunk: 'Chunk',
  text: 'Text',
  name: 'Name',
  claim: 'Claim',
  lock: 'Lock',
};

/** The kind of the node with this id. Throws for an id that is none of ours. */
export function kindOf(id: string): NodeKind {
  const kind = KINDS[id.slice(0, id.indexOf(':'))];
  if (kind === undefined) throw new Error(`not an id of this graph: ${id}`);
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
