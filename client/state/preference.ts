/** Reads a kept choice; null when there is none, it is not among `choices`, or the browser keeps nothing. */
export function readPreference<Choice extends string>(name: string, choices: readonly Choice[]): Choice | null {
  try {
    const kept = localStorage.getItem(`zhengmai.${name}`);
    return choices.find((choice) => choice === kept) ?? null;
  } catch {
    return null;
  }
}

/** Keeps a choice where the browser allows it. */
export function keepPreference(name: string, choice: string): void {
  try {
    localStorage.setItem(`zhengmai.${name}`, choice);
  } catch {
    // Private windows may refuse; the choice then holds until the page closes.
  }
}
