import { nameId } from '../../graph/ids.ts';
import { policyKeys } from '../../graph/names.ts';
import type { GraphReader } from '../../graph/store.ts';
import type { TextIdentity } from './identity.ts';
import { type NameUse, type PresentText, readListings, readStubs, readTextNodes, readUses } from './present.ts';
import { isTextVia, referenceNames } from './references.ts';
import type { EdgeRow, Holder } from './rows.ts';

/** What other sources say of the policies that a source touches: whoever shares a name with one of them is in it. */
export interface Neighbourhood {
  /** Uses of the names by any source, for whatever they lead to. */
  readonly uses: readonly NameUse[];
  /** From each text and reference of other sources to its present policies, sorted. */
  readonly led: ReadonlyMap<string, readonly string[]>;
  readonly texts: ReadonlyMap<string, PresentText>;
  /** Other sources' list rows that lead to these policies. */
  readonly listings: readonly EdgeRow[];
  /** Other sources' stubs among them. */
  readonly stubs: readonly Holder[];
}

/** Reads the neighbourhood of names (ids), closed under the names of all that they lead to. */
export async function readNeighbourhood(
  graph: GraphReader,
  names: Iterable<string>,
  source: string,
): Promise<Neighbourhood> {
  const uses: NameUse[] = [];
  const led = new Map<string, Set<string>>();
  const texts = new Map<string, PresentText>();
  const seen = new Set<string>(names);
  for (let frontier = [...seen]; frontier.length > 0; ) {
    const used = await readUses(graph, frontier, source);
    for (const use of used) uses.push(use);
    const found = used.filter(({ target }) => isPolicy(target));
    const fresh = new Set(found.filter(({ via, others }) => others && !led.has(via)).map(({ via }) => via));
    for (const { via, target, others } of found) if (others) led.set(via, (led.get(via) ?? new Set()).add(target));
    for (const text of await readTextNodes(graph, [...fresh].filter(isTextVia))) texts.set(text.id, text);
    frontier = [...fresh]
      .flatMap((via) => namesOfVia(via, texts))
      .map(nameId)
      .filter((name) => !seen.has(name) && seen.add(name));
  }
  const policies = new Set(uses.map(({ target }) => target).filter(isPolicy));
  const listings = (await readListings(graph, [...policies])).filter(({ from }) => from !== source);
  const stubs = await readStubs(graph, listings);
  const sorted = [...led].map(([via, targets]) => [via, [...targets].sort()] as const);
  return { uses, led: new Map(sorted), texts, listings, stubs };
}

export function isPolicy(id: string): boolean {
  return id.startsWith('policy:');
}

function namesOfVia(via: string, texts: ReadonlyMap<string, PresentText>): readonly string[] {
  if (!isTextVia(via)) return referenceNames(via);
  const text = texts.get(via);
  return text === undefined ? [] : policyKeys(text.holder.policy).names;
}

/** What of a text decides which policy it is. */
export function textIdentity({ id, source, policy }: Holder): TextIdentity {
  return { id, source, keys: policyKeys(policy), region: policy.region, issued: policy.issued };
}
