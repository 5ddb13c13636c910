/** States one after another, with those before and behind the present one. */
export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
}

/** Steps that can be taken back. */
const longest = 200;

export const beginning = <State>(present: State): History<State> => ({ past: [], present, future: [] });

/** A step: it can be taken back, and what had been taken back is given up. A step that changes nothing is none. */
export function step<State>(history: History<State>, next: State): History<State> {
  if (next === history.present) return history;
  return { past: [...history.past, history.present].slice(-longest), present: next, future: [] };
}

/** Puts another state in place of the present one, as part of the step that led to it. */
export const amend = <State>(history: History<State>, next: State): History<State> =>
  next === history.present ? history : { ...history, present: next };

export function undo<State>({ past, present, future }: History<State>): History<State> {
  const before = past.at(-1);
  return before === undefined
    ? { past, present, future }
    : { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function redo<State>({ past, present, future }: History<State>): History<State> {
  const [next, ...rest] = future;
  return next === undefined ? { past, present, future } : { past: [...past, present], present: next, future: rest };
}
