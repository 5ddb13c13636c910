import { firstDay, lastDay, parseDate } from './dates.ts';

export type Validity = 'not-yet' | 'in-force' | 'expired' | 'superseded' | 'abolished' | 'unknown';

/** What decides whether a policy is in force. */
export interface ValidityFacts {
  readonly status: 'issued' | 'draft' | 'public-notice' | null;
  readonly issued: string | null;
  readonly effective: string | null;
  /** The last day in force. */
  readonly expires: string | null;
  /** The day from which a successor stands in its place; `unknown`: there is one, its day is not known. */
  readonly supersededFrom: string | null;
  /** The day from which it is declared void without a successor. */
  readonly abolishedFrom: string | null;
}

/** Which of the facts decides; null where none is known. */
export type DecidingFact = keyof ValidityFacts | null;

/** The validity on a day and what decides it. */
export interface Decision {
  readonly state: Validity;
  readonly by: DecidingFact;
  /** The first day of the state, as precise as it is known; null where it is not. */
  readonly since: string | null;
}

/**
 * The validity on a day (ISO). A draft and a public notice are never in force: `not-yet`. Without any date of its own a policy
 * counts as in force once nothing says otherwise, unless nothing at all is known of it (`unknown`).
 */
export function decideValidity(facts: ValidityFacts, on: string): Decision {
  const { status, issued, effective, expires, supersededFrom, abolishedFrom } = facts;
  if (status === 'draft' || status === 'public-notice') return { state: 'not-yet', by: 'status', since: null };
  const start = effective ?? issued;
  const by = effective !== null ? 'effective' : issued !== null ? 'issued' : null;
  if (start !== null && firstDay(start) > on) return { state: 'not-yet', by, since: null };
  if (hasCome(abolishedFrom, on)) return { state: 'abolished', by: 'abolishedFrom', since: known(abolishedFrom) };
  if (hasCome(supersededFrom, on)) return { state: 'superseded', by: 'supersededFrom', since: known(supersededFrom) };
  if (expires !== null && lastDay(expires) < on) {
    return { state: 'expired', by: 'expires', since: dayAfter(lastDay(expires)) };
  }
  if (start === null && expires === null) return { state: 'unknown', by: null, since: null };
  return { state: 'in-force', by: by ?? 'expires', since: start };
}

function hasCome(date: string | null, on: string): boolean {
  return date !== null && (date === 'unknown' || firstDay(date) <= on);
}

function known(date: string | null): string | null {
  return date === 'unknown' ? null : date;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** What words say that another document makes of a policy that they name. */
export interface Ending {
  /** `abolished`: nothing stands in its place. */
  readonly kind: 'superseded' | 'abolished';
  /** The day that the words themselves give; null where it ends with the other's beginning. */
  readonly day: string | null;
}

const ENDS_ON =
  /(?:自|从|于)((?:[12]\d{3}|[一二][一二三四五六七八九○〇零]{3})年[^，。；自从于]{1,9}?日)起?(?:同时|正式|予以|一并)*(?:废止|失效|停止(?:执行|使用|实施)|不再(?:执行|有效|适用))/;

/** 《旧办法》自2025年1月1日起废止: what a quote, and the title of the document that holds it, say of the end. */
export function endingOf(quote: string, title: string): Ending {
  const day = ENDS_ON.exec(quote.normalize('NFKC').replace(/\s+/g, ''))?.[1];
  return { kind: /废止|失效/.test(title) ? 'abolished' : 'superseded', day: day === undefined ? null : parseDate(day) };
}
