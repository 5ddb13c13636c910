import type { GraphReader } from '../../graph/store.ts';
import { resolveIdentity } from './identity.ts';
import { loaderStamp, planKnowledge } from './knowledge.ts';
import { type Neighbourhood, readNeighbourhood, textIdentity } from './neighbourhood.ts';
import { planFormers } from './plan-formers.ts';
import { planMentions } from './plan-mentions.ts';
import { movedVias, planMoves } from './plan-moves.ts';
import { namesUsed, planNames, type UsedNames } from './plan-names.ts';
import { planPolicies, planTexts } from './plan-policies.ts';
import { addSource, type WantedSource } from './plan-source.ts';
import { readSource } from './present.ts';
import { isTextVia, referenceOf } from './references.ts';
import { type GraphPart, joined, PartBuilder } from './rows.ts';

/** What a load finds in the part of the graph that it touches, and what is to stand there. */
export interface LoadPlan {
  readonly present: GraphPart;
  readonly wanted: GraphPart;
}

/**
 * Reads what a source touches and says how it is to be: with the wanted assertions in place of all that it asserts now, and
 * identities resolved again wherever that matters. `null` wants the graph without the source. Writes nothing.
 */
export async function planLoad(graph: GraphReader, source: string, wanted: WantedSource | null): Promise<LoadPlan> {
  const old = await readSource(graph, source);
  const plan = { present: old?.part ?? new PartBuilder(), wanted: new PartBuilder() };
  const used = namesUsed(wanted?.assertions ?? null);
  const oldNames = new Set(old?.names ?? []);
  const near = await readNeighbourhood(graph, new Set([...used.keys.keys(), ...oldNames]), source);
  const holders = wanted?.assertions.holders ?? [];
  const resolution = resolveIdentity(
    [...[...near.texts.values()].map(({ holder }) => holder), ...holders.filter(({ id }) => isTextVia(id))].map(
      textIdentity,
    ),
    references(near, used).map(referenceOf),
  );
  if (wanted !== null) addSource(plan.wanted, source, wanted, old?.node ?? null, resolution, [...used.keys.keys()]);
  planTexts(plan, near, resolution, holders);
  await planPolicies(graph, plan, near, resolution, holders);
  await planFormers(graph, plan, near.uses, resolution);
  await planMoves(graph, plan, source, near, resolution, movedVias(near, resolution));
  const hasNewTables = old !== null && old.node.properties['loader'] !== loaderStamp();
  await planMentions(graph, plan, source, wanted?.assertions.mentions ?? new Map(), near.uses, hasNewTables);
  planNames(plan, source, used, oldNames, near.uses, resolution);
  await planKnowledge(graph, plan, source, wanted !== null);
  return wanted === null ? plan : { present: plan.present, wanted: joined(wanted.assertions.settled, plan.wanted) };
}

function references(near: Neighbourhood, used: UsedNames): readonly string[] {
  return [...new Set([...near.led.keys(), ...used.vias.keys()])].filter((via) => !isTextVia(via));
}
