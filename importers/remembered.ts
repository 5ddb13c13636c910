/** How many answers one function keeps, and the longest text for which it keeps one. */
const MOST = 4_000;
const LONGEST = 120;

/** What all remembered functions keep. */
const kept: Map<string, unknown>[] = [];

/**
 * A pure function of a text that keeps its answers: names of units, titles and parks come again and again in one source. When it holds too many
 * it forgets them all; long texts, which do not come again, are not kept.
 */
export function remembered<Answer>(answerOf: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  kept.push(known);
  return (text) => {
    if (text.length > LONGEST) return answerOf(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = answerOf(text);
    if (known.size >= MOST) known.clear();
    known.set(text, answer);
    return answer;
  };
}

/** Lets go of all answers: a kept text can hold the memory of the whole source that it was cut from. */
export function forgetAll(): void {
  for (const known of kept) known.clear();
}
