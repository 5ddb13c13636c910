import { loadAgencies, loadIndustries, loadParks, loadRegions, loadSubjects } from '../../cypher/queries.ts';
import { nameId } from '../../graph/ids.ts';
import type { GraphReader } from '../../graph/store.ts';
import { grouped } from './grouping.ts';
import { kindOf } from './ids.ts';
import { mentionedProperties, surroundingNode } from './mentions.ts';
import { isPolicy } from './neighbourhood.ts';
import { planRelations } from './plan-relations.ts';
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

/** Agencies, regions, parks, industries and subjects whose names by this source change: there as long as any source names them. */
export async function planMentions(
  graph: GraphReader,
  plan: OpenPlan,
  source: string,
  mentions: ReadonlyMap<string, Mention>,
  uses: readonly NameUse[],
): Promise<void> {
  const mine = grouped(
    uses.filter((use) => use.mine && !isPolicy(use.target)),
    ({ target }) => [target],
  );
  const touched = new Set([...mentions.keys(), ...mine.keys()]);
  const changed = [...touched].filter((id) => {
    const before = new Set((mine.get(id) ?? []).map(({ name }) => name));
    const after = [...(mentions.get(id)?.names ?? [])].map(nameId);
    return before.size !== after.length || after.some((name) => !before.has(name));
  });
  const fresh: Mention[] = [];
  const gone: string[] = [];
  for (const [kind, query] of Object.entries(reads)) {
    const ids = changed.filter((id) => kindOf(id) === kind);
    const found = await runBatches(graph, query, ids, (batch) => ({ ids: batch, source }));
    const others = new Map(found.map((row) => [row.id, row.names]));
    for (const { id, properties } of found) plan.present.node(id, readProperties(properties));
    for (const id of ids) {
      const names = new Set([...(others.get(id) ?? []), ...(mentions.get(id)?.names ?? [])]);
      if (names.size === 0) gone.push(id);
      else if (kind === 'Agency' && !others.has(id)) fresh.push({ id, names });
      planMention(plan, id, names);
    }
  }
  await planRelations(graph, plan.wanted, fresh, new Set(gone));
}

function planMention({ present, wanted }: OpenPlan, id: string, names: ReadonlySet<string>): void {
  if (names.size === 0) return;
  const properties = mentionedProperties({ id, names });
  wanted.node(id, properties);
  // What a node lies in follows from its id, so the edge comes and goes with the node.
  const around = surroundingNode(properties);
  if (around !== null && !present.nodes.has(id))
    wanted.plain(id.startsWith('agency:') ? 'BELONGS_TO' : 'PART_OF', id, around);
}
