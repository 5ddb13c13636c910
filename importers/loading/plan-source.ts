import { hashOf } from '../../graph/ids.ts';
import { citationEdges } from './citations.ts';
import { grouped } from './grouping.ts';
import { holderRecord } from './holders.ts';
import type { Resolution } from './identity.ts';
import type { Assertions, EdgeRow, Listing, NodeRow, PartBuilder } from './rows.ts';

/** What a source is to assert from now on. */
export interface WantedSource {
  /** Its node as it is to be, given the present one. */
  readonly node: (present: NodeRow | null) => NodeRow;
  readonly assertions: Assertions;
}

/** Adds what a source asserts beside its settled rows, with the policies that its texts and references are found to be. Texts get their policy elsewhere. */
export function addSource(
  part: PartBuilder,
  source: string,
  { node, assertions }: WantedSource,
  present: NodeRow | null,
  resolution: Resolution,
  names: readonly string[],
): void {
  const { holders, asserted, listings, texts } = assertions;
  part.node(source, node(present).properties);
  addNamesClaim(part, source, names);
  const records = new Map(holders.map((holder) => [holder.id, holderRecord(holder)]));
  for (const { id, properties } of texts) part.node(id, { ...properties, record: records.get(id) ?? '' });
  const targets = (via: string): readonly string[] => resolution.targets.get(via) ?? [];
  const policyOf = new Map(holders.map(({ id, via }) => [id, targets(via)[0] ?? '']));
  for (const { holder, kind, to, properties } of asserted) {
    part.edge({ key: String(properties['id']), kind, from: policyOf.get(holder) ?? '', to, properties });
  }
  for (const listing of listings)
    for (const edge of listingEdges(source, listing, targets(listing.via))) part.edge(edge);
  for (const [policy, same] of grouped(holders, ({ id }) => [policyOf.get(id) ?? ''])) {
    for (const edge of citationEdges(policy, same, targets)) part.edge(edge);
  }
}

/** Which names a source uses, so that they are found again without a search. */
function addNamesClaim(part: PartBuilder, source: string, names: readonly string[]): void {
  if (names.length === 0) return;
  const id = `claim:${hashOf(source, 'names')}`;
  part.node(id, { id, source, kind: 'names', record: JSON.stringify([...names].sort()) });
  part.plain('ASSERTS', source, id);
}

/** One edge for each policy that a list row leads to. */
export function listingEdges(
  source: string,
  { properties }: Pick<Listing, 'properties'>,
  targets: readonly string[],
): readonly EdgeRow[] {
  const id = String(properties['id']);
  return targets.map((to, index) => {
    const key = index === 0 ? id : `${id}+${index}`;
    return { key, kind: 'LISTS', from: source, to, properties: { ...properties, id: key } };
  });
}
