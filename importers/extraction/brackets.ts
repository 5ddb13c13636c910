/** A pair of brackets in a text: where it opens and closes. */
export interface BracketPair {
  readonly open: number;
  readonly close: number;
}

const BRACKET = /[()（）〔〕【】[\]﹝﹞]/g;
const OPENERS = '(（〔【[﹝';

/**
 * The outermost pairs of brackets, in order. Widths and kinds may mix within a pair; an opener that is never closed, or a closer
 * that was never opened, makes no pair and hides none. Linear.
 */
export function outerBrackets(text: string): readonly BracketPair[] {
  const pairs: BracketPair[] = [];
  const open: number[] = [];
  BRACKET.lastIndex = 0;
  for (let match = BRACKET.exec(text); match !== null; match = BRACKET.exec(text)) {
    if (OPENERS.includes(match[0])) {
      open.push(match.index);
      continue;
    }
    const start = open.pop();
    if (start === undefined) continue;
    // Pairs close from the inside out: those found since `start` opened lie within this one.
    while ((pairs.at(-1)?.open ?? -1) > start) pairs.pop();
    pairs.push({ open: start, close: match.index });
  }
  return pairs;
}
