import { searchForm, searchPieces, searchRuns } from './search-text.ts';

/** Half-open UTF-16 offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a text stands in some words, compared in search form: every occurrence of its runs of characters or, of a run that does
 * not stand there as a whole, of the pairs of its neighbours. In order, without overlaps; empty where nothing of it stands there.
 */
export function highlights(words: string, text: string): readonly Range[] {
  const { form, at } = mapped(words);
  const found = searchRuns(text).flatMap((run) => {
    const whole = occurrences(form, run);
    return whole.length > 0 ? whole : searchPieces(run).flatMap((piece) => occurrences(form, piece));
  });
  const ranges = found.map(({ start, end }) => ({ start: at[start] ?? 0, end: endOf(at, end, words.length) }));
  return merged(
    words,
    ranges.sort((a, b) => a.start - b.start || b.end - a.end),
  );
}

interface Mapped {
  readonly form: string;
  /** For each unit of the form, where in the words the character begins that it came from. */
  readonly at: readonly number[];
}

/** Folding may make one character several (㎡ → m2): each of these leads back to it. */
function mapped(words: string): Mapped {
  const at: number[] = [];
  let form = '';
  let offset = 0;
  for (const character of words) {
    const folded = searchForm(character) || ' ';
    form += folded;
    for (let unit = 0; unit < folded.length; unit += 1) at.push(offset);
    offset += character.length;
  }
  return { form, at };
}

/** Where the character behind the last one begins. */
function endOf(at: readonly number[], end: number, length: number): number {
  const last = at[end - 1] ?? 0;
  let next = end;
  while (at[next] === last) next += 1;
  return at[next] ?? length;
}

function occurrences(form: string, piece: string): readonly Range[] {
  const found: Range[] = [];
  for (let start = form.indexOf(piece); start >= 0; start = form.indexOf(piece, start + piece.length)) {
    found.push({ start, end: start + piece.length });
  }
  return found;
}

/** Ranges that touch, or have only brackets between them (〔2022〕14号), become one. */
function merged(words: string, sorted: readonly Range[]): readonly Range[] {
  const ranges: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = ranges.at(-1);
    if (last !== undefined && /^[〔〕()（）《》“”—-]{0,2}$/.test(words.slice(last.end, start)))
      last.end = Math.max(last.end, end);
    else ranges.push({ start, end });
  }
  return ranges;
}

/** Longest excerpt, and how much stands before the first highlight, in UTF-16 units. */
const EXCERPT = 120;
const LEAD = 24;

/** The part of some words around the first place where a text stands in them, on one line, with its highlights. */
export function excerpt(words: string, text: string): { readonly text: string; readonly ranges: readonly Range[] } {
  const first = highlights(words, text)[0]?.start ?? 0;
  const start = first <= LEAD ? 0 : first - LEAD;
  const end = Math.min(words.length, start + EXCERPT);
  const part = words.slice(start, end).replace(/\s+/g, ' ').trim();
  const shown = `${start > 0 ? '…' : ''}${part}${end < words.length ? '…' : ''}`;
  return { text: shown, ranges: highlights(shown, text) };
}
