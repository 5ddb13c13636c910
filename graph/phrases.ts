import type { Span } from './text.ts';

/** A text as phrases are looked for in it, and where each of its units stands in the text as written. */
export interface FoldedText {
  readonly folded: string;
  /** The offset of each unit of `folded` in the text. */
  readonly offsets: readonly number[];
}

/** Widths and letter case are made one and white space goes, so that a phrase is found over a broken line. */
export function foldText(text: string): FoldedText {
  let folded = '';
  const offsets: number[] = [];
  let at = 0;
  for (const sign of text) {
    const plain = isPlain(sign) ? sign : sign.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
    folded += plain;
    for (let unit = 0; unit < plain.length; unit += 1) offsets.push(at);
    at += sign.length;
  }
  return { folded, offsets };
}

/** Whether folding leaves a sign as it is: a character of the common block, most of every text. */
function isPlain(sign: string): boolean {
  return sign >= '\u4e00' && sign <= '\u9fff';
}

/** A phrase as it is looked for; empty for one of white space alone. */
export function foldPhrase(phrase: string): string {
  return foldText(phrase).folded;
}

/** Where a folded phrase stands in a text, in its order; at most `most` places that do not overlap. */
export function phraseSpans({ folded, offsets }: FoldedText, phrase: string, most: number): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  while (phrase !== '' && spans.length < most) {
    const at = folded.indexOf(phrase, from);
    if (at < 0) break;
    from = at + phrase.length;
    const [start, last] = [offsets[at], offsets[from - 1]];
    if (start !== undefined && last !== undefined) spans.push({ start, end: last + 1 });
  }
  return spans;
}

const CLAUSE_END = /[。；;！!？?\n]/;
/** How far a clause is followed to either side of a phrase. */
const REACH = 80;

/** The clause that holds a span: up to the marks around it, at most {@link REACH} units to either side. */
export function clauseAround(text: string, { start, end }: Span): Span {
  let [first, last] = [start, end];
  while (first > 0 && start - first < REACH && !CLAUSE_END.test(text.charAt(first - 1))) first -= 1;
  while (last < text.length && last - end < REACH && !CLAUSE_END.test(text.charAt(last))) last += 1;
  const clause = text.slice(first, last);
  const lead = clause.length - clause.trimStart().length;
  return { start: Math.min(first + lead, start), end: Math.max(first + clause.trimEnd().length, end) };
}
