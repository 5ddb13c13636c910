import { hashOf } from '../../graph/ids.ts';
import type { Identified, TextGroup } from './identity.ts';

/** Gives each group its id: from the smallest of its own keys that no other group bears. */
export function identify(groups: readonly TextGroup[]): readonly Identified[] {
  const chains = groups.map((group) => idChain(group));
  const depths = chains.map(() => 0);
  for (let changed = true; changed; ) {
    changed = false;
    const bearers = new Map<string, number[]>();
    chains.forEach((chain, index) => {
      const id = chain[depths[index] ?? 0] ?? '';
      bearers.set(id, [...(bearers.get(id) ?? []), index]);
    });
    for (const indexes of bearers.values()) {
      if (indexes.length < 2) continue;
      for (const index of indexes) depths[index] = Math.min((depths[index] ?? 0) + 1, (chains[index]?.length ?? 1) - 1);
      changed = true;
    }
  }
  return groups.map((group, index) => ({ id: chains[index]?.[depths[index] ?? 0] ?? '', group }));
}

function idChain(group: TextGroup): readonly string[] {
  const smallest = (values: Iterable<string | null>): string =>
    [...values].filter((value) => value !== null).sort()[0] ?? '';
  const title = smallest(group.texts.map(({ keys }) => keys.title));
  const region = smallest(group.texts.map((text) => text.region));
  const day = smallest(group.texts.map((text) => text.issued));
  const text = smallest(group.texts.map(({ id }) => id));
  const number = smallest(group.numbers);
  const parts = number === '' ? [] : [hashOf('number', number), hashOf('number', number, title)];
  const rest = [
    hashOf('title', number, title, region),
    hashOf('title', number, title, region, day),
    hashOf('text', text),
  ];
  return [...parts, ...rest].map((hash) => `policy:${hash}`);
}
