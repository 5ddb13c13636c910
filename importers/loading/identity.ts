import { hashOf } from '../../graph/ids.ts';
import type { PolicyKeys } from '../../graph/names.ts';
import { type EditionEdge, editionEdges, editionsOf, possibleEditions } from './identity-editions.ts';
import { identify } from './identity-ids.ts';
import { type Fit, fitting, indexOf } from './identity-references.ts';
import { fittingStub, stubsOf } from './identity-stubs.ts';
import { groupTexts } from './identity-texts.ts';

/** What of a text decides which policy it is. */
export interface TextIdentity {
  readonly id: string;
  readonly source: string;
  readonly keys: PolicyKeys;
  readonly region: string | null;
  readonly issued: string | null;
}

/** A policy as a citation, a list row or a stub writes it, and where it is written. */
export interface Reference {
  /** The reference as one string: what tells it from others. */
  readonly via: string;
  /** Normal forms; at least one of them is there. */
  readonly number: string | null;
  readonly title: string | null;
  /** Where the citing policy applies. */
  readonly region: string | null;
}

/** A policy node that must be there: with texts, cited only, or a name that several policies may bear. */
export interface ResolvedPolicy {
  readonly kind: 'text' | 'stub' | 'ambiguous';
  readonly id: string;
  readonly texts: readonly string[];
  /** The references that lead to it. */
  readonly vias: readonly string[];
  /** The policies it may be: of an `ambiguous` one those that its name fits, of a stub without edition the editions of its title. */
  readonly candidates: readonly string[];
}

export interface Resolution {
  readonly policies: readonly ResolvedPolicy[];
  /** From a text's id or a reference to its policies; several for a notice's number that stands for all its plans. */
  readonly targets: ReadonlyMap<string, readonly string[]>;
  /** From each edition of a title to the one before. */
  readonly editions: readonly EditionEdge[];
}

/** Texts that are one policy. */
export interface TextGroup {
  readonly texts: readonly TextIdentity[];
  readonly numbers: ReadonlySet<string>;
  /** Own titles and aliases. */
  readonly titles: ReadonlySet<string>;
  readonly notices: ReadonlySet<string>;
}

/** A policy with texts, and its id. */
export interface Identified {
  readonly id: string;
  readonly group: TextGroup;
}

/**
 * Which texts are one policy and where each reference leads, by what all of them say together: the same for every order.
 * The texts and references must be closed: whoever shares a name with one of them is among them.
 */
export function resolveIdentity(texts: readonly TextIdentity[], references: readonly Reference[]): Resolution {
  const groups = identify(groupTexts(texts));
  const known = indexOf(groups);
  const found = references.map((reference) => ({ reference, fit: fitting(reference, known) }));
  const stubs = stubsOf(found.flatMap(({ reference, fit }) => (fit.ids.length === 0 ? [reference] : [])));
  const led = found.map(({ reference, fit }) => ({
    reference,
    fit: fit.ids.length > 0 ? fit : fittingStub(reference, stubs),
  }));
  const members = editionsOf(groups, stubs.all);
  return { ...collect(groups, led, possibleEditions(stubs.all, members)), editions: editionEdges(members) };
}

interface Led {
  readonly reference: Reference;
  readonly fit: Fit;
}

/** @param editions The editions that a stub may be. */
function collect(
  groups: readonly Identified[],
  led: readonly Led[],
  editions: ReadonlyMap<string, readonly string[]>,
): Omit<Resolution, 'editions'> {
  const targets = new Map<string, readonly string[]>();
  const policies = new Map<
    string,
    { kind: ResolvedPolicy['kind']; texts: readonly string[]; vias: string[]; candidates: readonly string[] }
  >();
  for (const { id, group } of groups) {
    const texts = group.texts.map((text) => text.id).sort();
    policies.set(id, { kind: 'text', texts, vias: [], candidates: [] });
    for (const text of texts) targets.set(text, [id]);
  }
  for (const { reference, fit } of led) {
    const ids = fit.ambiguous
      ? [`policy:${hashOf('ambiguous', reference.number, reference.title, ...fit.ids)}`]
      : fit.ids;
    targets.set(reference.via, ids);
    for (const id of ids) {
      const policy = policies.get(id) ?? {
        kind: fit.ambiguous ? 'ambiguous' : 'stub',
        texts: [],
        vias: [],
        candidates: fit.ambiguous ? fit.ids : (editions.get(id) ?? []),
      };
      policy.vias.push(reference.via);
      policies.set(id, policy);
    }
    for (const id of fit.ambiguous ? fit.ids : []) {
      if (!policies.has(id))
        policies.set(id, { kind: 'stub', texts: [], vias: [], candidates: editions.get(id) ?? [] });
    }
  }
  const sorted = [...policies].sort(([a], [b]) => (a < b ? -1 : 1));
  return { policies: sorted.map(([id, policy]) => ({ id, ...policy, vias: policy.vias.sort() })), targets };
}
