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

/** The last days within the window, the first one first. What comes again has no last day. */
export function dueDays(deadlines: readonly Deadline[], { dueFrom, dueTo }: DueWindow): readonly string[] {
  return deadlines.flatMap(({ day }) =>
    day !== null && (dueFrom == null || day >= dueFrom) && (dueTo == null || day <= dueTo) ? [day] : [],
  );
}

/** Whether deadlines fall within the window; without one all do. */
export function isDue(deadlines: readonly Deadline[], window: DueWindow): boolean {
  return (window.dueFrom == null && window.dueTo == null) || dueDays(deadlines, window).length > 0;
}
