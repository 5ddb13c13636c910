import { lastDay } from './dates.ts';

/**
 * By when something is to be done: an ISO date as precise as it is written (`2025`, `2025-06`, `2025-06-30`), or a period in which it comes
 * again (`P1Y`, `P6M`, `P3M`, `P1M`, `P1W`) with the time within it behind a slash (`P1Y/12`, `P1Y/06-30`, `P1M/25`).
 */
export type DeadlineValue = string;

export const DEADLINE = /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|P(?:1Y|6M|3M|1M|1W)(?:\/\d{2}(?:-\d{2})?)?)$/;

export function isRecurring(value: DeadlineValue): boolean {
  return value.startsWith('P');
}

/** The last day that a deadline may mean; null for one that comes again. */
export function deadlineDay(value: DeadlineValue): string | null {
  return isRecurring(value) ? null : lastDay(value);
}

/** By last day; of one day the more precise first; those that come again last. */
export function compareDeadlines(one: DeadlineValue, other: DeadlineValue): number {
  const [a, b] = [sortKey(one), sortKey(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}

function sortKey(value: DeadlineValue): string {
  const day = deadlineDay(value);
  return day === null ? `~${value}` : `${day} ${9 - value.length / 2} ${value}`;
}
