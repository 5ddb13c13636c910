/** Visits that lie nearer to each other are one. */
const ONE_VISIT = 30 * 60_000;

interface Visits {
  /** When the visit before this one ended; null at the first. */
  readonly before: string | null;
  readonly latest: string;
}

/**
 * Notes that a reader looks at something now, and gives the ISO instant at which the visit before this one ended; null at the first visit or
 * where the browser keeps nothing.
 */
export function lastVisit(what: string, now: Date = new Date()): string | null {
  const key = `zhengmai.visit.${what}`;
  try {
    const kept = readVisits(localStorage.getItem(key));
    const isSame = kept !== null && now.getTime() - Date.parse(kept.latest) < ONE_VISIT;
    const before = isSame ? kept.before : (kept?.latest ?? null);
    localStorage.setItem(key, JSON.stringify({ before, latest: now.toISOString() } satisfies Visits));
    return before;
  } catch {
    return null;
  }
}

function readVisits(text: string | null): Visits | null {
  const value: unknown = text === null ? null : JSON.parse(text);
  if (typeof value !== 'object' || value === null || !('latest' in value) || !('before' in value)) return null;
  const { before, latest } = value;
  if (typeof latest !== 'string' || Number.isNaN(Date.parse(latest))) return null;
  return { before: typeof before === 'string' ? before : null, latest };
}
