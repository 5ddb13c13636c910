import { InputError } from '../errors.ts';
import type { Deadline } from './aims.ts';

/** Days between which something is due, both included; null is open. */
export interface DueWindow {
  readonly dueFrom?: string | null;
  readonly dueTo?: string | null;
}

/** Throws `InputError` for an end that is no ISO day. */
export function checkWindow({ dueFrom, dueTo }: DueWindow): void {
  for (const day of [dueFrom, dueTo]) {
    if (day != null && !isDay(day)) throw new InputError(`期限请写完整的日期，如 2025-06-30（收到“${day}”）。`);
  }
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
}

/** The first last day within the window among deadlines by last day; null where there is none. What comes again has no last day. */
export function dueDay(deadlines: readonly Deadline[], { dueFrom, dueTo }: DueWindow): string | null {
  for (const { day } of deadlines) {
    if (day !== null && (dueFrom == null || day >= dueFrom) && (dueTo == null || day <= dueTo)) return day;
  }
  return null;
}

/** Whether deadlines fall within the window; without one all do. */
export function isDue(deadlines: readonly Deadline[], window: DueWindow): boolean {
  return (window.dueFrom == null && window.dueTo == null) || dueDay(deadlines, window) !== null;
}
