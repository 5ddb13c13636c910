import { loadAgenciesThere, loadRelationsOfAgencies } from '../../cypher/queries.ts';
import { nameId } from '../../graph/ids.ts';
import type { GraphReader } from '../../graph/store.ts';
import type { ResolvedAgency } from '../resolution/agencies.ts';
import { type MeetingName, relationsOf, soughtNames } from '../resolution/agency-relations.ts';
import { agenciesOfKeys } from './agency-mentions.ts';
import { grouped } from './grouping.ts';
import { agencyId } from './mentions.ts';
import { readEdge, readUses, runBatches } from './present.ts';
import type { EdgeRow, Mention, PartBuilder } from './rows.ts';

/** No source asserts what the tables say. */
const NOBODY = '';

/**
 * What the tables say of agencies that come into the graph, to all that are in it and come with them. An edge follows from its two ends, so
 * it comes with the later one and goes with the first that goes. `fresh`: with all their names; `gone`: agencies that this load drops.
 */
export async function planRelations(
  graph: GraphReader,
  wanted: PartBuilder,
  fresh: readonly Mention[],
  gone: ReadonlySet<string>,
): Promise<void> {
  const agencies = fresh.flatMap(({ id, names }) => {
    const [agency] = agenciesOfKeys([...names].sort());
    return agency === undefined ? [] : [{ id, agency }];
  });
  const edges = [...agencies.flatMap(({ agency }) => tableEdges(agency)), ...(await meetingEdges(graph, agencies))];
  const come = new Set(fresh.map(({ id }) => id));
  const others = new Set(edges.flatMap(({ from, to }) => [from, to]).filter((id) => !come.has(id) && !gone.has(id)));
  const found = await runBatches(graph, loadAgenciesThere, [...others], (ids) => ({ ids }));
  const there = new Set([...come, ...found.map(({ id }) => id)]);
  for (const edge of edges) if (there.has(edge.from) && there.has(edge.to) && edge.from !== edge.to) wanted.edge(edge);
}

/** What ties present agencies to others now, whichever tables said so. */
export async function readRelations(
  graph: GraphReader,
  present: PartBuilder,
  touched: readonly string[],
): Promise<void> {
  const ids = touched.filter((id) => id.startsWith('agency:') && present.nodes.has(id));
  for (const row of await runBatches(graph, loadRelationsOfAgencies, ids, (batch) => ({ ids: batch }))) {
    const { kind, from, to, properties } = readEdge(row);
    present.edge(edgeOf(kind, from, to, properties));
  }
}

function tableEdges(agency: ResolvedAgency): readonly EdgeRow[] {
  return relationsOf(agency).map(({ kind, from, to, properties }) =>
    edgeOf(kind, agencyId(from), agencyId(to), properties),
  );
}

function edgeOf(kind: EdgeRow['kind'], from: string, to: string, properties: EdgeRow['properties']): EdgeRow {
  return { key: `${kind}|${from}|${to}`, kind, from, to, properties };
}

/** Edges to the groups and branches that wait under a name for those that have come. */
async function meetingEdges(
  graph: GraphReader,
  agencies: readonly { readonly id: string; readonly agency: ResolvedAgency }[],
): Promise<readonly EdgeRow[]> {
  const sought = agencies.flatMap(({ id, agency }) => soughtNames(agency).map((name) => ({ id, name })));
  const byName = grouped(sought, ({ name }) => [nameId(name.key)]);
  const uses = await readUses(graph, [...byName.keys()], NOBODY);
  return uses.flatMap(({ name, target }) =>
    (byName.get(name) ?? []).map((each) => meetingEdge(each.name, each.id, target)),
  );
}

function meetingEdge({ kind, properties }: MeetingName, id: string, met: string): EdgeRow {
  return kind === 'MEMBER_OF' ? edgeOf(kind, id, met, properties) : edgeOf(kind, met, id, properties);
}
