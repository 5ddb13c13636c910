/** The results of all items in one list, as `Array.flatMap` gives it; that takes ten times as long on the lists of a large source. */
export function gather<Item, Result>(
  items: readonly Item[],
  resultsOf: (item: Item, index: number) => readonly Result[],
): Result[] {
  const gathered: Result[] = [];
  let index = 0;
  for (const item of items) for (const result of resultsOf(item, index++)) gathered.push(result);
  return gathered;
}
