import { loadNamesOfPolicies } from '../../cypher/queries.ts';
import { formerKey, nameId } from '../../graph/ids.ts';
import type { GraphReader } from '../../graph/store.ts';
import { grouped } from './grouping.ts';
import type { Resolution } from './identity.ts';
import { isPolicy } from './neighbourhood.ts';
import { type NameUse, readUses, runBatches } from './present.ts';
import { namingEdge, type PartBuilder } from './rows.ts';

interface OpenPlan {
  readonly present: PartBuilder;
  readonly wanted: PartBuilder;
}

/** No source uses a former id. */
const NOBODY = '';
const FORMER = 'former';

/**
 * A policy's id that goes while its texts and references stay becomes a name (`former:ID`) of the policies that they are now; one that
 * comes back is a name no more. Says nothing where the policy goes with all that led to it.
 */
export async function planFormers(
  graph: GraphReader,
  plan: OpenPlan,
  uses: readonly NameUse[],
  resolution: Resolution,
): Promise<void> {
  const policies = [...plan.present.nodes.keys()].filter(isPolicy);
  const gone = policies.filter((id) => !plan.wanted.nodes.has(id));
  const come = [...plan.wanted.nodes.keys()].filter((id) => isPolicy(id) && !plan.present.nodes.has(id));
  await dropReturned(graph, plan, come);
  if (gone.length === 0) return;
  const vias = grouped(uses, ({ target }) => [target]);
  const heirs = new Map(
    gone.map((id) => [id, new Set((vias.get(id) ?? []).flatMap(({ via }) => resolution.targets.get(via) ?? []))]),
  );
  await handDown(graph, plan, heirs);
  for (const [id, parts] of heirs) {
    if (parts.size === 0) continue;
    const name = nameId(formerKey(id));
    plan.wanted.node(name, { id: name, kind: FORMER, key: formerKey(id) });
    for (const part of parts) plan.wanted.edge(namingEdge(name, part, NOBODY, FORMER));
  }
}

async function dropReturned(graph: GraphReader, plan: OpenPlan, come: readonly string[]): Promise<void> {
  const names = come.map((id) => nameId(formerKey(id)));
  for (const { name } of await readUses(graph, names, NOBODY)) plan.present.node(name, { id: name });
}

/** Ids that were names of what goes now name its heirs; those without any go too. */
async function handDown(
  graph: GraphReader,
  plan: OpenPlan,
  heirs: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<void> {
  const rows = await runBatches(graph, loadNamesOfPolicies, [...heirs.keys()], (ids) => ({ ids, source: NOBODY }));
  const keys = new Map(rows.map(({ name, key }) => [name, key]));
  const uses = await readUses(graph, [...keys.keys()], NOBODY);
  for (const [name, same] of grouped(uses, (use) => [use.name])) {
    // Its policy has come back, so it is to go.
    if (plan.present.nodes.has(name)) continue;
    const parts = new Set(same.flatMap(({ target }) => [...(heirs.get(target) ?? [target])]));
    const properties = { id: name, kind: FORMER, key: keys.get(name) ?? '' };
    plan.present.node(name, properties);
    if (parts.size > 0) plan.wanted.node(name, properties);
    for (const { target } of same) plan.present.edge(namingEdge(name, target, NOBODY, FORMER));
    for (const part of parts) plan.wanted.edge(namingEdge(name, part, NOBODY, FORMER));
  }
}
