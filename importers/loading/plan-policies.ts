import { loadCandidates, loadEditions, loadPolicies } from '../../cypher/queries.ts';
import type { GraphReader } from '../../graph/store.ts';
import { grouped } from './grouping.ts';
import type { Resolution, ResolvedPolicy } from './identity.ts';
import { isPolicy, type Neighbourhood } from './neighbourhood.ts';
import { inShownOrder, policyProperties } from './policies.ts';
import { readProperties, runBatches } from './present.ts';
import { isTextVia, wordingOf } from './references.ts';
import { type EdgeRow, type Holder, type PartBuilder, plainEdge } from './rows.ts';

interface OpenPlan {
  readonly present: PartBuilder;
  readonly wanted: PartBuilder;
}

/** Which policy each text is, and which text of a policy is shown. */
export function planTexts(plan: OpenPlan, near: Neighbourhood, resolution: Resolution, own: readonly Holder[]): void {
  for (const { id, policy, properties } of near.texts.values()) {
    plan.present.node(id, properties);
    plan.present.edge(plainEdge('TEXT_OF', id, policy));
    plan.wanted.node(id, properties);
  }
  const holders = textHolders(near, own);
  for (const { id: policy, texts } of resolution.policies) {
    const [shown] = inShownOrder(texts.flatMap((text) => holders.get(text) ?? []));
    for (const id of texts) {
      const row = plan.wanted.nodes.get(id);
      if (row === undefined) continue;
      plan.wanted.node(id, { ...row.properties, policy, shown: shown?.id === id });
      plan.wanted.edge(plainEdge('TEXT_OF', id, policy));
    }
  }
}

function textHolders(near: Neighbourhood, own: readonly Holder[]): ReadonlyMap<string, Holder> {
  const texts = [...own.filter(({ via }) => isTextVia(via)), ...[...near.texts.values()].map(({ holder }) => holder)];
  return new Map(texts.map((holder) => [holder.id, holder]));
}

function mayBe(from: string, to: string, reason: string): EdgeRow {
  return { ...plainEdge('MAY_BE', from, to), properties: { reason } };
}

/** What they have in common: the number, the title, or the title but for the edition. */
function reasonOf({ kind, vias }: ResolvedPolicy): 'number' | 'title' | 'edition' {
  if (kind === 'stub') return 'edition';
  return vias.every((via) => wordingOf(via).title === null) ? 'number' : 'title';
}

/** The policy nodes of the neighbourhood, as they are and as they are to be. */
export async function planPolicies(
  graph: GraphReader,
  plan: OpenPlan,
  near: Neighbourhood,
  resolution: Resolution,
  own: readonly Holder[],
): Promise<void> {
  const ids = new Set(near.uses.map(({ target }) => target).filter(isPolicy));
  for (const policy of resolution.policies) {
    ids.add(policy.id);
    for (const candidate of policy.candidates) plan.wanted.edge(mayBe(policy.id, candidate, reasonOf(policy)));
  }
  for (const { from, to } of resolution.editions) plan.wanted.plain('EDITION_OF', from, to);
  const present = await runBatches(graph, loadPolicies, [...ids], (batch) => ({ ids: batch }));
  for (const { id, properties } of present) plan.present.node(id, readProperties(properties));
  const found = present.map(({ id }) => id);
  for (const { from, to, reason } of await runBatches(graph, loadCandidates, found, (batch) => ({ ids: batch }))) {
    plan.present.edge(mayBe(from, to, reason));
  }
  for (const { from, to } of await runBatches(graph, loadEditions, found, (batch) => ({ ids: batch }))) {
    plan.present.plain('EDITION_OF', from, to);
  }
  const holders = textHolders(near, own);
  const stubs = [...own.filter(({ via }) => !isTextVia(via)), ...near.stubs];
  const stubsOf = grouped(stubs, ({ via }) => resolution.targets.get(via) ?? []);
  for (const policy of resolution.policies) {
    const texts = inShownOrder(policy.texts.flatMap((text) => holders.get(text) ?? []));
    plan.wanted.node(policy.id, policyProperties(policy, texts, stubsOf.get(policy.id) ?? []));
  }
}
