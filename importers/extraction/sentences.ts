/** A stretch of a paragraph's text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What a sign does to the sentence in which it stands. */
const OPENS = 1;
const CLOSES = 2;
const ENDS = 3;
/** Ends a sentence outside brackets and quotes. */
const ENDS_OUTSIDE = 4;
const PARTS = 5;
/** A full stop of half width, or one that may be a decimal point. */
const MAY_END = 6;

const SIGNS = new Uint8Array(65_536);
for (const [signs, what] of [
  ['(（〔《“', OPENS],
  [')）〕》”', CLOSES],
  ['。', ENDS],
  ['；;！？\n', ENDS_OUTSIDE],
  ['，,：:', PARTS],
  ['.．', MAY_END],
] as const) {
  for (const sign of signs) SIGNS[sign.charCodeAt(0)] = what;
}

/** A full stop ends a sentence behind Chinese words, never inside a number. */
function endsAt(text: string, at: number): boolean {
  return /[一-鿿)”》]/.test(text[at - 1] ?? '') && !/[\d.．]/.test(text[at + 1] ?? '');
}

/** A sentence (up to 。；！？) with its clauses (up to ，：), brackets, titles and quotes kept whole. */
export interface Sentence extends Stretch {
  readonly clauses: readonly Stretch[];
  /** Whether it begins behind 。 or at the paragraph's start, not behind ；. */
  readonly starts: boolean;
}

/** Cuts a text into sentences and clauses. Linear; what an unclosed bracket or quote holds ends at the next 。. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let clauses: Stretch[] = [];
  let depth = 0;
  let from = 0;
  let clause = 0;
  let starts = true;
  for (let at = 0; at <= text.length; at++) {
    const isEnd = at === text.length;
    const sign = isEnd ? ENDS : SIGNS[text.charCodeAt(at)];
    if (sign === 0) continue;
    if (sign === OPENS) depth++;
    else if (sign === CLOSES) depth = Math.max(0, depth - 1);
    else if (sign === ENDS || (sign === ENDS_OUTSIDE && depth === 0) || (sign === MAY_END && endsAt(text, at))) {
      if (at > clause) clauses.push({ from: clause, to: at });
      if (clauses.length > 0) sentences.push({ from, to: at, clauses, starts });
      clauses = [];
      depth = 0;
      from = clause = at + 1;
      starts = isEnd || !'；;'.includes(text.charAt(at));
    } else if (sign !== MAY_END && depth === 0) {
      if (at > clause) clauses.push({ from: clause, to: at });
      clause = at + 1;
    }
  }
  return sentences;
}
