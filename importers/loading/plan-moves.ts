import { loadCiting, loadTextsOf, loadUses } from '../../cypher/queries.ts';
import { nameId } from '../../graph/ids.ts';
import type { GraphReader } from '../../graph/store.ts';
import { citationEdges } from './citations.ts';
import { grouped } from './grouping.ts';
import type { Resolution } from './identity.ts';
import { isPolicy, type Neighbourhood } from './neighbourhood.ts';
import { listingEdges } from './plan-source.ts';
import { presentText, readAsserted, readEdge, readStubsOf, readUses, runBatches, stringOf } from './present.ts';
import { referenceNames } from './references.ts';
import { type EdgeRow, type Holder, namingEdge, type PartBuilder } from './rows.ts';

interface OpenPlan {
  readonly present: PartBuilder;
  readonly wanted: PartBuilder;
}

/** The texts and references of other sources that are to lead elsewhere than now. */
export function movedVias(near: Neighbourhood, resolution: Resolution): ReadonlySet<string> {
  const moved = [...near.led].filter(([via, present]) => {
    const wanted = [...(resolution.targets.get(via) ?? [])].sort();
    return wanted.length !== present.length || wanted.some((id, index) => id !== present[index]);
  });
  return new Set(moved.map(([via]) => via));
}

/** Points what other sources assert to and from the policies that their texts and references now are. */
export async function planMoves(
  graph: GraphReader,
  plan: OpenPlan,
  source: string,
  near: Neighbourhood,
  resolution: Resolution,
  moved: ReadonlySet<string>,
): Promise<void> {
  if (moved.size === 0) return;
  await new Moves(graph, plan, source, near, resolution, moved).plan();
}

const CITATIONS: ReadonlySet<string> = new Set(['CITES', 'SUPERSEDES', 'AMENDS']);

/** A policy's citations by one source: they are made together. */
interface Unit {
  readonly policy: string;
  readonly source: string;
}

class Moves {
  readonly #graph: GraphReader;
  readonly #plan: OpenPlan;
  readonly #source: string;
  readonly #near: Neighbourhood;
  readonly #resolution: Resolution;
  readonly #moved: ReadonlySet<string>;
  /** Holders of other sources, as far as they are known. */
  readonly #holders = new Map<string, Holder>();
  /** The present policy of each of them. */
  readonly #policyOf = new Map<string, string>();

  constructor(
    graph: GraphReader,
    plan: OpenPlan,
    source: string,
    near: Neighbourhood,
    resolution: Resolution,
    moved: ReadonlySet<string>,
  ) {
    this.#graph = graph;
    this.#plan = plan;
    this.#source = source;
    this.#near = near;
    this.#resolution = resolution;
    this.#moved = moved;
    for (const text of near.texts.values()) this.#know(text.holder, text.policy);
    for (const stub of near.stubs) this.#know(stub, near.led.get(stub.via)?.[0] ?? '');
  }

  async plan(): Promise<void> {
    await this.#moveNames();
    this.#moveListings();
    const left = new Set([...this.#moved].flatMap((via) => this.#near.led.get(via) ?? []));
    const citing = (await runBatches(this.#graph, loadCiting, [...left], (ids) => ({ ids }))).map(readEdge);
    const units = this.#affectedUnits(citing);
    const asserted = await readAsserted(this.#graph, [...new Set([...left, ...units.map(({ policy }) => policy)])]);
    this.#moveHeaders(asserted);
    await this.#moveCitations(units, asserted);
  }

  #know(holder: Holder, policy: string): void {
    this.#holders.set(holder.id, holder);
    this.#policyOf.set(holder.id, policy);
  }

  #wantedTargets(via: string): readonly string[] {
    return this.#resolution.targets.get(via) ?? [];
  }

  async #moveNames(): Promise<void> {
    const names = new Set(this.#near.uses.filter(({ via }) => this.#moved.has(via)).map(({ name }) => name));
    const uses = await runBatches(this.#graph, loadUses, [...names], (batch) => ({ names: batch }));
    for (const { name, via, target, source } of uses) {
      if (source === this.#source || !this.#moved.has(via)) continue;
      this.#plan.present.edge(namingEdge(name, target, source, via));
      for (const wanted of this.#wantedTargets(via)) this.#plan.wanted.edge(namingEdge(name, wanted, source, via));
    }
  }

  #moveListings(): void {
    for (const edge of this.#near.listings) {
      const via = stringOf(edge.properties, 'via');
      if (!this.#moved.has(via)) continue;
      this.#plan.present.edge(edge);
      const first = { ...edge.properties, id: edge.key.replace(/\+\d+$/, '') };
      for (const each of listingEdges(edge.from, { properties: first }, this.#wantedTargets(via)))
        this.#plan.wanted.edge(each);
    }
  }

  /** Issuers, scopes and parks go with the text or stub that asserts them. */
  #moveHeaders(asserted: readonly EdgeRow[]): void {
    for (const edge of asserted) {
      const holder = this.#holders.get(stringOf(edge.properties, 'text'));
      if (holder === undefined || CITATIONS.has(edge.kind) || !this.#moved.has(holder.via)) continue;
      this.#plan.present.edge(edge);
      this.#plan.wanted.edge({ ...edge, from: this.#wantedTargets(holder.via)[0] ?? '' });
    }
  }

  /** Whose citations must be made again: who cites by a moved reference, who moved, and who was or comes to be one policy with these. */
  #affectedUnits(citing: readonly EdgeRow[]): readonly Unit[] {
    const units = new Map<string, Unit>();
    const add = (policy: string, source: string): void => {
      if (source !== this.#source) units.set(`${policy}|${source}`, { policy, source });
    };
    for (const { from, properties } of citing) {
      const vias = properties['vias'];
      if (Array.isArray(vias) && vias.some((via) => this.#moved.has(via))) add(from, stringOf(properties, 'source'));
    }
    const arrivals = new Set<string>();
    for (const holder of this.#holders.values()) {
      const isMoved = this.#moved.has(holder.via);
      if (isMoved) arrivals.add(`${this.#wantedTargets(holder.via)[0] ?? ''}|${holder.source}`);
      if (isMoved || holder.citations.some(({ via }) => this.#moved.has(via))) {
        add(this.#policyOf.get(holder.id) ?? '', holder.source);
      }
    }
    for (const holder of this.#holders.values()) {
      if (arrivals.has(`${this.#wantedTargets(holder.via)[0] ?? ''}|${holder.source}`)) {
        add(this.#policyOf.get(holder.id) ?? '', holder.source);
      }
    }
    return [...units.values()];
  }

  async #moveCitations(units: readonly Unit[], asserted: readonly EdgeRow[]): Promise<void> {
    const members = await this.#membersOf(units);
    const affected = new Set(units.map(({ policy, source }) => `${policy}|${source}`));
    const present = asserted.filter(
      ({ kind, from, properties }) => CITATIONS.has(kind) && affected.has(`${from}|${stringOf(properties, 'source')}`),
    );
    for (const edge of present) this.#plan.present.edge(edge);
    const leads = await this.#presentLeads(members);
    const targetsOf = (via: string): readonly string[] => this.#resolution.targets.get(via) ?? leads.get(via) ?? [];
    const wanted = (holder: Holder): string =>
      this.#resolution.targets.get(holder.via)?.[0] ?? this.#policyOf.get(holder.id) ?? '';
    for (const [key, same] of grouped(members, (holder) => [`${wanted(holder)}|${holder.source}`])) {
      const policy = key.slice(0, key.indexOf('|'));
      for (const edge of citationEdges(policy, same, targetsOf)) this.#plan.wanted.edge(edge);
    }
  }

  /** The texts and stubs of the units. */
  async #membersOf(units: readonly Unit[]): Promise<readonly Holder[]> {
    const unknown = [...new Set(units.map(({ policy }) => policy))];
    for (const { properties } of await runBatches(this.#graph, loadTextsOf, unknown, (ids) => ({ ids }))) {
      const text = presentText(properties);
      if (!this.#holders.has(text.id)) this.#know(text.holder, text.policy);
    }
    for (const { policy, holder } of await readStubsOf(this.#graph, unknown)) {
      if (!this.#holders.has(holder.id)) this.#know(holder, policy);
    }
    const wanted = new Set(units.map(({ policy, source }) => `${policy}|${source}`));
    return [...this.#holders.values()].filter(({ id, source }) =>
      wanted.has(`${this.#policyOf.get(id) ?? ''}|${source}`),
    );
  }

  /** Where the members' references lead that nobody resolves again: to where they lead now. */
  async #presentLeads(members: readonly Holder[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const vias = new Set(members.flatMap(({ citations }) => citations.map(({ via }) => via)));
    const open = [...vias].filter((via) => !this.#resolution.targets.has(via));
    const names = new Set(open.flatMap(referenceNames).map(nameId));
    const leads = new Map<string, Set<string>>();
    for (const { via, target, others } of await readUses(this.#graph, [...names], this.#source)) {
      if (others && isPolicy(target)) leads.set(via, (leads.get(via) ?? new Set()).add(target));
    }
    return new Map([...leads].map(([via, targets]) => [via, [...targets].sort()]));
  }
}
