import type { Proof } from './answers.ts';

/** The evidence columns of a row; null where the edge carries none. */
export interface EvidenceColumns {
  readonly source: string | null;
  readonly spanStart: number | null;
  readonly spanEnd: number | null;
  readonly line: number | null;
  readonly quote: string | null;
  readonly rule: string | null;
}

/** The words of one row, or none for an edge that carries none. */
export function proofsOf(row: EvidenceColumns): readonly Proof[] {
  const { source, spanStart, spanEnd, line, quote, rule } = row;
  if (source === null || spanStart === null || spanEnd === null || quote === null) return [];
  return [{ source, start: spanStart, end: spanEnd, line: line ?? 1, quote, rule }];
}

/** The words of every place of a citation, the first place first. `places` is the JSON of the edge. */
export function placesOf(row: EvidenceColumns & { readonly places: string | null }): readonly Proof[] {
  const { source, rule } = row;
  const places = row.places === null || row.places === '[]' ? [] : readPlaces(row.places);
  if (places.length === 0) return proofsOf(row);
  const more = source === null ? [] : places.map((place) => ({ ...place, source, rule }));
  return distinctProofs([...proofsOf(row), ...more]);
}

/** The words of those places of a citation whose measure fits; `measure` is that of the row's own words. */
export function proofsAt(
  row: EvidenceColumns & { readonly places: string | null; readonly measure: string | null },
  fits: (measure: string | null) => boolean,
): readonly Proof[] {
  const { source, rule } = row;
  const places = row.places === null ? [] : readPlaces(row.places);
  const more = source === null ? [] : places.filter(({ measure }) => fits(measure));
  return distinctProofs([
    ...(fits(row.measure) ? proofsOf(row) : []),
    ...more.map(({ start, end, line, quote }) => ({ start, end, line, quote, source: source ?? '', rule })),
  ]);
}

/** Each span once, in the order given. */
export function distinctProofs(proofs: readonly Proof[]): readonly Proof[] {
  if (proofs.length < 2) return proofs;
  const seen = new Set<string>();
  return proofs.filter(({ source, start, end }) => {
    const key = `${source} ${start} ${end}`;
    return !seen.has(key) && seen.add(key).has(key);
  });
}

interface Place {
  readonly measure: string | null;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly quote: string;
}

/** The places of a citation edge. */
export function readPlaces(json: string): readonly Place[] {
  const value: unknown = JSON.parse(json);
  return Array.isArray(value) ? value.filter(isPlace) : [];
}

function isPlace(value: unknown): value is Place {
  return (
    typeof value === 'object' &&
    value !== null &&
    'start' in value &&
    typeof value.start === 'number' &&
    'end' in value &&
    typeof value.end === 'number' &&
    'quote' in value &&
    typeof value.quote === 'string'
  );
}
