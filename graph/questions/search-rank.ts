import { highlights, type Range } from '../highlights.ts';
import { normalName, normalNumber, normalTitle } from '../names.ts';
import { searchForm, searchPieces } from '../search-text.ts';
import { simplified } from '../simplified.ts';
import { spelledAcross, spelledIn, spelling } from '../sounds.ts';
import { lookupTitles } from '../titles.ts';

/**
 * How a name matches a text, best first: it is the text, begins with it, is spelled so in pinyin (as a whole, or from its begin or
 * to its end), holds it, holds such a spelling, holds the parts of the text.
 */
export const matchings = ['equal', 'begins', 'spelled', 'holds', 'holds-spelling', 'parts'] as const;
export type Matching = (typeof matchings)[number];

/** The name of a node that matches a text best, and where. */
export interface MatchedName {
  readonly name: string;
  readonly how: Matching;
  /** Half-open UTF-16 offsets in the name, looked for when asked. */
  readonly ranges: () => readonly Range[];
}

/** What a search looks for in names. */
export interface Wanted {
  readonly text: string;
  /** The parts that it is looked for by. */
  readonly pieces: readonly string[];
  /** As a title, a name, a 文号: the forms in which it can equal a name. */
  readonly forms: readonly string[];
  /** What it spells, if it can be pinyin. */
  readonly letters: string | null;
}

export function wantedIn(text: string): Wanted {
  const plain = simplified(text);
  const number = normalNumber(plain);
  const forms = [
    ...lookupTitles(normalTitle(plain)),
    normalName(plain),
    ...(number === null ? [] : [normalTitle(number)]),
  ];
  return { text, pieces: searchPieces(text), forms: [...new Set(forms)], letters: spelling(text) };
}

/** The best match among a node's names, the first of which is its caption; null where none holds so much as a part of the text. */
export function bestMatch(wanted: Wanted, names: readonly string[]): MatchedName | null {
  const written = bestOf(names.map((name) => writtenIn(wanted, name)));
  if (wanted.letters === null || (written !== null && rankOf(written.how) < rankOf('spelled'))) return written;
  return bestOf([written, spelledAmong(wanted.letters, names)]);
}

export function rankOf(how: Matching): number {
  return matchings.indexOf(how);
}

/** The first of the best ones. */
function bestOf(found: readonly (MatchedName | null)[]): MatchedName | null {
  let best: MatchedName | null = null;
  for (const match of found) {
    if (match !== null && (best === null || rankOf(match.how) < rankOf(best.how))) best = match;
  }
  return best;
}

function writtenIn({ text, pieces, forms }: Wanted, name: string): MatchedName | null {
  const normal = normalTitle(simplified(name));
  const match = (how: Matching): MatchedName => ({ name, how, ranges: () => highlights(name, text) });
  if (forms.includes(normal)) return match('equal');
  if (forms.some((each) => normal.startsWith(each))) return match('begins');
  if (forms.some((each) => normal.includes(each))) return match('holds');
  const words = searchForm(name);
  return pieces.some((piece) => words.includes(piece)) ? match('parts') : null;
}

/** The first name spelled so, or that has a part spelled so; else one that is when a part is left out, as people leave out 市 in 重庆市发改委. */
function spelledAmong(letters: string, names: readonly string[]): MatchedName | null {
  let part: MatchedName | null = null;
  for (const name of names) {
    const range = spelledIn(name, letters);
    if (range === null) continue;
    if (range.start === 0 || range.end === name.length) return { name, ranges: () => [range], how: 'spelled' };
    part ??= { name, ranges: () => [range], how: 'holds-spelling' };
  }
  return part ?? spelledShort(letters, names);
}

function spelledShort(letters: string, names: readonly string[]): MatchedName | null {
  for (const name of names) {
    const ranges = spelledAcross(name, letters);
    if (ranges.length === 2 && ranges[0]?.start === 0 && ranges[1]?.end === name.length) {
      return { name, ranges: () => ranges, how: 'spelled' };
    }
  }
  return null;
}
