import { nameId } from '../../graph/ids.ts';
import { policyKeys } from '../../graph/names.ts';
import type { Resolution } from './identity.ts';
import type { NameUse } from './present.ts';
import { isTextVia, referenceNames } from './references.ts';
import { type Assertions, type Mention, namingEdge, type PartBuilder } from './rows.ts';

/** The names that a source uses. */
export interface UsedNames {
  /** Ids of names, with their keys. */
  readonly keys: ReadonlyMap<string, string>;
  /** Ids of the names that each text and reference uses. */
  readonly vias: ReadonlyMap<string, readonly string[]>;
  readonly mentions: ReadonlyMap<string, Mention>;
}

/** All names that the assertions of a source use. */
export function namesUsed(assertions: Assertions | null): UsedNames {
  const keys = new Map<string, string>();
  const vias = new Map<string, readonly string[]>();
  const use = (via: string, named: readonly string[]): void => {
    vias.set(
      via,
      named.map((key) => idOf(key)),
    );
  };
  const idOf = (key: string): string => {
    const id = nameId(key);
    keys.set(id, key);
    return id;
  };
  for (const { via, policy, citations } of assertions?.holders ?? []) {
    if (isTextVia(via)) use(via, policyKeys(policy).names);
    for (const each of [via, ...citations.map((citation) => citation.via)]) {
      if (!isTextVia(each) && !vias.has(each)) use(each, referenceNames(each));
    }
  }
  for (const { via } of assertions?.listings ?? []) if (!vias.has(via)) use(via, referenceNames(via));
  const mentions = assertions?.mentions ?? new Map<string, Mention>();
  for (const { names } of mentions.values()) for (const key of names) idOf(key);
  return { keys, vias, mentions };
}

interface OpenPlan {
  readonly present: PartBuilder;
  readonly wanted: PartBuilder;
}

/** The source's uses of names, and the name nodes that come with the first use and go with the last. */
export function planNames(
  { present, wanted }: OpenPlan,
  source: string,
  used: UsedNames,
  oldNames: ReadonlySet<string>,
  uses: readonly NameUse[],
  resolution: Resolution,
): void {
  const known = new Set(uses.map(({ name }) => name));
  const kept = new Set(uses.filter(({ others }) => others).map(({ name }) => name));
  for (const { name, target, via, mine } of uses) if (mine) present.edge(namingEdge(name, target, source, via));
  for (const [via, names] of used.vias) {
    for (const target of resolution.targets.get(via) ?? []) {
      for (const name of names) wanted.edge(namingEdge(name, target, source, via));
    }
  }
  for (const { id, names } of used.mentions.values()) {
    for (const key of names) wanted.edge(namingEdge(nameId(key), id, source, ''));
  }
  for (const [id, key] of used.keys) {
    if (!known.has(id)) wanted.node(id, { id, kind: key.slice(0, key.indexOf(':')), key });
  }
  for (const id of oldNames) if (!used.keys.has(id) && !kept.has(id)) present.node(id, { id });
}
