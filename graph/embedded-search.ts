import { searchPieces } from './search-text.ts';
import type { Found, SearchRequest } from './store.ts';

/** Runs a statement of the embedded engine; gives its only row. */
export type AskOneRow = (
  statement: string,
  params: { readonly [name: string]: string },
) => Promise<{ readonly [column: string]: unknown } | undefined>;

const HIDDEN_TEXTS = 'MATCH (t:Text) WHERE t.shown = false RETURN collect(t.id) AS ids';

/**
 * Full-text search in the embedded engine: every node of the kind is read through. For 200,000 measures of some 150 characters that takes
 * 40 ms; the engine's text index would make loading 2.3 times and opening 12 times as long and hold half as much memory again.
 */
export async function searchThrough(
  ask: AskOneRow,
  { kind, text, limit, by = 'words' }: SearchRequest,
): Promise<Found> {
  // Longer pieces are rarer: most nodes are put aside by the first.
  const pieces = searchPieces(text).toSorted((a, b) => b.length - a.length);
  if (pieces.length === 0) return { ids: [], total: 0 };
  const hidden = new Set(kind === 'Measure' ? listOf((await ask(HIDDEN_TEXTS, {}))?.['ids']) : []);
  const conditions = pieces.map((_, index) => `n.${by} CONTAINS $p${index}`).join(' AND ');
  const texts = hidden.size > 0 ? ', collect(n.text) AS texts' : '';
  const row = await ask(
    `MATCH (n:${kind}) WHERE ${conditions} RETURN collect(n.id) AS ids, collect(size(n.${by})) AS lengths${texts}`,
    Object.fromEntries(pieces.map((piece, index) => [`p${index}`, piece])),
  );
  const ids = listOf(row?.['ids']);
  const lengths = Float64Array.from(listOf(row?.['lengths']), Number);
  const textOf = listOf(row?.['texts']);
  const places = [...ids.keys()].filter((at) => hidden.size === 0 || !hidden.has(textOf[at]));
  return { ids: shortest(places, ids, lengths, limit), total: places.length };
}

/** The ids with the smallest lengths, then by themselves. */
function shortest(
  places: readonly number[],
  ids: readonly unknown[],
  lengths: Float64Array,
  limit: number,
): readonly string[] {
  const lengthAt = (at: number): number => lengths[at] ?? 0;
  // Most hits are longer than the longest of those wanted: they are left out before the rest is sorted.
  const longest = Float64Array.from(places, lengthAt).sort()[limit - 1] ?? Number.POSITIVE_INFINITY;
  return places
    .filter((at) => lengthAt(at) <= longest)
    .map((at) => ({ id: String(ids[at]), length: lengthAt(at) }))
    .sort((a, b) => a.length - b.length || (a.id < b.id ? -1 : 1))
    .slice(0, Math.max(0, limit))
    .map(({ id }) => id);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
