/** One policy citing another. */
export interface CitationPair {
  readonly id: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

/** A policy as the matrix sees it: the regions that issued it, and the day. */
export interface PlacedPolicy {
  readonly regions: readonly string[];
  readonly day: string | null;
}

/** How often policies of one region cite those of another. */
export interface RegionCitations {
  /** Path of the citing region. */
  readonly from: string;
  /** Path of the cited region. */
  readonly to: string;
  /** Pairs of policies. */
  readonly count: number;
  /** Middle number of days by which the citing policy is the younger; null where no pair has both days. */
  readonly medianLag: number | null;
  /** Ids of the citations, by day of the citing policy. */
  readonly edges: readonly string[];
}

interface Cell {
  readonly from: string;
  readonly to: string;
  readonly edges: { readonly id: string; readonly day: string; readonly lag: number | null }[];
}

/** Region by region who cites whom. A policy of several regions counts for each of them; `order`: regions as they are listed. */
export function regionCitations(
  edges: readonly CitationPair[],
  placed: ReadonlyMap<string, PlacedPolicy>,
  order: readonly string[],
): readonly RegionCitations[] {
  const cells = new Map<string, Cell>();
  for (const edge of edges) {
    const [citing, cited] = [placed.get(edge.from), placed.get(edge.to)];
    if (citing === undefined || cited === undefined) continue;
    for (const from of citing.regions) {
      for (const to of cited.regions) {
        const cell = cells.get(`${from} ${to}`) ?? { from, to, edges: [] };
        cell.edges.push({ id: edge.id, day: citing.day ?? '', lag: lagOf(citing.day, cited.day) });
        cells.set(`${from} ${to}`, cell);
      }
    }
  }
  const place = new Map(order.map((region, at) => [region, at]));
  const placeOf = (region: string): number => place.get(region) ?? order.length;
  return [...cells.values()]
    .sort((a, b) => placeOf(a.from) - placeOf(b.from) || placeOf(a.to) - placeOf(b.to))
    .map(({ from, to, edges: own }) => ({
      from,
      to,
      count: own.length,
      medianLag: median(own.flatMap(({ lag }) => lag ?? [])),
      edges: own
        .sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1))
        .map(({ id }) => id),
    }));
}

function lagOf(citing: string | null, cited: string | null): number | null {
  return citing === null || cited === null ? null : Math.round((Date.parse(citing) - Date.parse(cited)) / 86_400_000);
}

/** The middle of some numbers, of an even number of them the mean of the two middle ones; null without any. */
function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
