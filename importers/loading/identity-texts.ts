import { datesAgree } from '../../graph/dates.ts';
import { regionsAgree } from '../../graph/names.ts';
import type { TextGroup, TextIdentity } from './identity.ts';

/** Texts of one signature that a key joins: they agree in all that decides. */
interface Cluster {
  readonly texts: readonly TextIdentity[];
  readonly first: TextIdentity;
}

/** Texts that share a key and contradict each other in nothing, as groups in a fixed order. */
export function groupTexts(texts: readonly TextIdentity[]): readonly TextGroup[] {
  const sorted = [...texts].sort((a, b) => (a.id < b.id ? -1 : 1));
  const byKey = joiningKeys(sorted);
  const clusters = clustersOf(sorted, byKey);
  return joinClusters(clusters, byKey).map(groupOf);
}

function groupOf(texts: readonly TextIdentity[]): TextGroup {
  return {
    texts,
    numbers: new Set(texts.flatMap(({ keys }) => (keys.number === null ? [] : [keys.number]))),
    titles: new Set(texts.flatMap(({ keys }) => [keys.title, ...keys.aliases])),
    notices: new Set(texts.flatMap(({ keys }) => (keys.notice === null ? [] : [keys.notice]))),
  };
}

/** The texts under each key that joins: a key that one source gives to several policies joins none. */
function joiningKeys(texts: readonly TextIdentity[]): ReadonlyMap<string, readonly TextIdentity[]> {
  const byKey = new Map<string, TextIdentity[]>();
  for (const text of texts) {
    for (const key of text.keys.joins) {
      const same = byKey.get(key);
      if (same === undefined) byKey.set(key, [text]);
      else same.push(text);
    }
  }
  return new Map([...byKey].filter(([, same]) => same.length > 1 && !isPlural(same)));
}

function isPlural(texts: readonly TextIdentity[]): boolean {
  const firsts = new Map<string, TextIdentity[]>();
  for (const text of texts) {
    const others = firsts.get(text.source) ?? [];
    if (others.some((other) => !namedAlike(text, other) || contradict(text, other))) return true;
    firsts.set(text.source, [...others, text]);
  }
  return false;
}

function namedAlike({ keys: a }: TextIdentity, { keys: b }: TextIdentity): boolean {
  return a.title === b.title || a.aliases.includes(b.title) || b.aliases.includes(a.title);
}

/** Whether two texts cannot be one policy: another number, place or day, or another plan of the same notice. */
export function contradict(one: TextIdentity, other: TextIdentity): boolean {
  const { keys: a } = one;
  const { keys: b } = other;
  if (a.number !== null && b.number !== null && a.number !== b.number) return true;
  if (!regionsAgree(one.region, other.region) || !datesAgree(one.issued, other.issued)) return true;
  return a.notice !== null && a.notice === b.notice && !namedAlike(one, other);
}

type Neighbours<Item> = ReadonlyMap<Item, ReadonlySet<Item>>;

function signatureOf({ keys, region, issued }: TextIdentity): string {
  return JSON.stringify([keys.number, region, issued, keys.title, keys.notice]);
}

function clustersOf(
  texts: readonly TextIdentity[],
  byKey: ReadonlyMap<string, readonly TextIdentity[]>,
): readonly Cluster[] {
  const neighbours = new Map<TextIdentity, Set<TextIdentity>>(texts.map((text) => [text, new Set()]));
  for (const same of byKey.values()) {
    const first = new Map<string, TextIdentity>();
    for (const text of same) {
      const signature = signatureOf(text);
      const other = first.get(signature);
      if (other === undefined) first.set(signature, text);
      else connect(neighbours, text, other);
    }
  }
  return components(texts, neighbours).flatMap((members) => {
    const [first] = members;
    return first === undefined ? [] : [{ texts: members, first }];
  });
}

/** Joins clusters that share a key and agree. One that agrees with two which contradict each other joins neither. */
function joinClusters(
  clusters: readonly Cluster[],
  byKey: ReadonlyMap<string, readonly TextIdentity[]>,
): readonly (readonly TextIdentity[])[] {
  const clusterOf = new Map(clusters.flatMap((cluster) => cluster.texts.map((text) => [text, cluster] as const)));
  const neighbours = new Map<Cluster, Set<Cluster>>(clusters.map((cluster) => [cluster, new Set()]));
  for (const same of byKey.values()) {
    const distinct = [...new Set(same.flatMap((text) => clusterOf.get(text) ?? []))];
    for (const [index, one] of distinct.entries()) {
      for (const other of distinct.slice(index + 1)) {
        if (!contradict(one.first, other.first)) connect(neighbours, one, other);
      }
    }
  }
  for (const torn of clusters.filter((cluster) => hasContradiction([...(neighbours.get(cluster) ?? [])])))
    isolate(neighbours, torn);
  return components(clusters, neighbours).flatMap((members) =>
    hasContradiction(members)
      ? members.map(({ texts }) => texts)
      : [members.flatMap(({ texts }) => texts).sort((a, b) => (a.id < b.id ? -1 : 1))],
  );
}

function hasContradiction(clusters: readonly Cluster[]): boolean {
  return clusters.some((one, index) => clusters.slice(index + 1).some((other) => contradict(one.first, other.first)));
}

function connect<Item>(neighbours: ReadonlyMap<Item, Set<Item>>, one: Item, other: Item): void {
  neighbours.get(one)?.add(other);
  neighbours.get(other)?.add(one);
}

function isolate<Item>(neighbours: ReadonlyMap<Item, Set<Item>>, item: Item): void {
  for (const other of neighbours.get(item) ?? []) neighbours.get(other)?.delete(item);
  neighbours.get(item)?.clear();
}

function components<Item>(items: readonly Item[], neighbours: Neighbours<Item>): readonly (readonly Item[])[] {
  const seen = new Set<Item>();
  return items.flatMap((item) => {
    if (seen.has(item)) return [];
    seen.add(item);
    const members = [item];
    for (const member of members) {
      for (const next of neighbours.get(member) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        members.push(next);
      }
    }
    return [members];
  });
}
