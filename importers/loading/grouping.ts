/** Items under each of their keys, in their own order. */
export function grouped<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => Iterable<string>,
): ReadonlyMap<string, readonly Item[]> {
  const map = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const same = map.get(key);
      if (same === undefined) map.set(key, [item]);
      else same.push(item);
    }
  }
  return map;
}
