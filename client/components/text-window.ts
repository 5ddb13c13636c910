import type { Words } from '../state/location.ts';

/** The part of a text to read so that some words stand in it with their surroundings: `reach` units, from the text's begin without words. */
export function windowAround(words: Words | null, reach: number): Words {
  if (words === null) return { start: 0, end: reach };
  const start = Math.max(0, words.start - Math.floor(reach / 4));
  return { start, end: Math.max(words.end, start + reach) };
}
