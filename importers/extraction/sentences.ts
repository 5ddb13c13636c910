/** A stretch of a paragraph's text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A half-width full stop ends a sentence behind Chinese words, never inside a number. */
const MARK = /[。；;！？\n，,：:()（）〔〕《》“”]|(?<=[一-鿿)”》])[.．](?![\d.．])/g;

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
  MARK.lastIndex = 0;
  for (let mark = MARK.exec(text); ; mark = MARK.exec(text)) {
    const at = mark?.index ?? text.length;
    const char = mark?.[0] ?? '。';
    if ('(（〔《“'.includes(char)) depth++;
    else if (')）〕》”'.includes(char)) depth = Math.max(0, depth - 1);
    else if (char === '。' || char === '.' || char === '．' || (depth === 0 && '；;！？\n'.includes(char))) {
      if (at > clause) clauses.push({ from: clause, to: at });
      if (clauses.length > 0) sentences.push({ from, to: at, clauses, starts });
      clauses = [];
      depth = 0;
      from = clause = at + 1;
      starts = !'；;'.includes(char);
    } else if (depth === 0) {
      if (at > clause) clauses.push({ from: clause, to: at });
      clause = at + 1;
    }
    if (mark === null) return sentences;
  }
}
