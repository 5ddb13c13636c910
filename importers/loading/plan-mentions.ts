import {
  loadAgencies,
  loadBroaderIndustries,
  loadIndustries,
  loadParks,
  loadPlacesOfAgencies,
  loadPlacesOfRegions,
  loadRegions,
  loadSubjects,
} from '../../cypher/queries.ts';
import { nameId } from '../../graph/ids.ts';
import type { GraphReader } from '../../graph/store.ts';
import { grouped } from './grouping.ts';
import { kindOf } from './ids.ts';
import { mentionedProperties, surroundingNode } from './mentions.ts';
import { isPolicy } from './neighbourhood.ts';
import { planRelations, readRelations } from './plan-relations.ts';
import { type NameUse, readProperties, runBatches } from './present.ts';
import type { Mention, PartBuilder } from './rows.ts';

interface OpenPlan {
  readonly present: PartBuilder;
  readonly wanted: PartBuilder;
}

const reads = {
  Agency: loadAgencies,
  Region: loadRegions,
  Park: loadParks,
  Industry: loadIndustries,
  Subject: loadSubjects,
} as const;

/** What nodes lie in. */
const places = [
  ['Agency', 'BELONGS_TO', loadPlacesOfAgencies],
  ['Region', 'PART_OF', loadPlacesOfRegions],
  ['Industry', 'PART_OF', loadBroaderIndustries],
] as const;

/**
 * Agencies, regions, parks, industries and subjects that this source names or named: there as long as any source names them. What they are
 * follows from all their names and from the tables; `hasNewTables`: the source was loaded by others than those of today, so that what it
 * names is looked at even where its names are the same.
 */
export async function planMentions(
  graph: GraphReader,
  plan: OpenPlan,
  source: string,
  mentions: ReadonlyMap<string, Mention>,
  uses: readonly NameUse[],
  hasNewTables: boolean,
): Promise<void> {
  const mine = grouped(
    uses.filter((use) => use.mine && !isPolicy(use.target)),
    ({ target }) => [target],
  );
  const touched = [...new Set([...mentions.keys(), ...mine.keys()])];
  const isChanged = (id: string): boolean => {
    const before = new Set((mine.get(id) ?? []).map(({ name }) => name));
    const after = [...(mentions.get(id)?.names ?? [])].map(nameId);
    return before.size !== after.length || after.some((name) => !before.has(name));
  };
  const planned = hasNewTables ? touched : touched.filter(isChanged);
  const fresh: Mention[] = [];
  const gone: string[] = [];
  for (const [kind, query] of Object.entries(reads)) {
    const ids = planned.filter((id) => kindOf(id) === kind);
    const found = await runBatches(graph, query, ids, (batch) => ({ ids: batch, source }));
    const others = new Map(found.map((row) => [row.id, row.names]));
    for (const { id, properties } of found) plan.present.node(id, readProperties(properties));
    for (const id of ids) {
      const names = new Set([...(others.get(id) ?? []), ...(mentions.get(id)?.names ?? [])]);
      if (names.size === 0) gone.push(id);
      else if (kind === 'Agency' && (hasNewTables || !others.has(id))) fresh.push({ id, names });
      planMention(plan, id, names);
    }
  }
  await readPlaces(graph, plan, planned);
  if (hasNewTables) await readRelations(graph, plan.present, planned);
  await planRelations(graph, plan.wanted, fresh, new Set(gone));
}

async function readPlaces(graph: GraphReader, { present }: OpenPlan, touched: readonly string[]): Promise<void> {
  const found = touched.filter((id) => present.nodes.has(id));
  for (const [kind, edge, query] of places) {
    const ids = found.filter((id) => kindOf(id) === kind);
    for (const { from, to } of await runBatches(graph, query, ids, (batch) => ({ ids: batch }))) {
      present.plain(edge, from, to);
    }
  }
}

function planMention({ wanted }: OpenPlan, id: string, names: ReadonlySet<string>): void {
  if (names.size === 0) return;
  const properties = mentionedProperties({ id, names });
  wanted.node(id, properties);
  const around = surroundingNode(properties);
  if (around !== null) wanted.plain(id.startsWith('agency:') ? 'BELONGS_TO' : 'PART_OF', id, around);
}
