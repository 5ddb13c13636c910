import { Signs } from '../signs.ts';

/** A pair of brackets in a text: where it opens and closes. */
export interface BracketPair {
  readonly open: number;
  readonly close: number;
}

const BRACKETS = Signs.of('()（）〔〕【】[]﹝﹞');
const OPENERS = Signs.of('(（〔【[﹝');

/**
 * The outermost pairs of brackets, in order. Widths and kinds may mix within a pair; an opener that is never closed, or a closer
 * that was never opened, makes no pair and hides none. Linear.
 */
export function outerBrackets(text: string): readonly BracketPair[] {
  const pairs: BracketPair[] = [];
  const open: number[] = [];
  for (let at = BRACKETS.find(text); at >= 0; at = BRACKETS.find(text, at + 1)) {
    if (OPENERS.at(text, at)) {
      open.push(at);
      continue;
    }
    const start = open.pop();
    if (start === undefined) continue;
    // Pairs close from the inside out: those found since `start` opened lie within this one.
    while ((pairs.at(-1)?.open ?? -1) > start) pairs.pop();
    pairs.push({ open: start, close: at });
  }
  return pairs;
}
