import { createRequire } from 'node:module';
import type { Range } from './highlights.ts';
import { simplified } from './simplified.ts';

type Pinyin = typeof import('pinyin-pro');

let loaded: Pinyin | null = null;

/** The dictionary of readings takes some 50 ms and 15 MB: it is read when a name is first spelled. */
function pinyin(): Pinyin {
  loaded ??= createRequire(import.meta.url)('pinyin-pro') as Pinyin;
  return loaded;
}

/** Most spellings of one name that differ in the reading of one character. */
const MOST_READINGS = 4;

/**
 * How names are spelled in pinyin, for finding them by `CONTAINS`: the initials of each name and, with `whole`, its syllables
 * without spaces; ü is v. A character with several readings is spelled as in its word, and once by each other initial (重庆: cq, zq).
 * Spellings that stand inside others are left out, the rest is parted by spaces.
 */
export function soundsOf(names: readonly string[], { whole }: { readonly whole: boolean }): string {
  const spellings = names.flatMap((name) => {
    const characters = spelled(name);
    return [...initialsOf(characters), ...(whole ? [characters.map(({ syllable }) => syllable).join('')] : [])];
  });
  const longest = [...new Set(spellings)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const kept: string[] = [];
  for (const each of longest) if (each !== '' && !kept.some((other) => other.includes(each))) kept.push(each);
  return kept.join(' ');
}

/** What a text spells when it can be pinyin: its letters and digits without spaces, from two letters on; null for any other text. */
export function spelling(text: string): string | null {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'’]+/g, '')
    .replaceAll('ü', 'v');
  return /^[a-z][a-z0-9]+$/.test(letters) ? letters : null;
}

/** The ways of reading letters as two parts, each of at least two letters: where a name is spelled partly by syllables, partly by initials. */
export function twoSpellings(letters: string): readonly (readonly [string, string])[] {
  return Array.from({ length: Math.max(0, letters.length - 3) }, (_, at) => [
    letters.slice(0, at + 2),
    letters.slice(at + 2),
  ]);
}

/** The part of a name that letters ({@link spelling}) spell in one go; null where they do not. */
export function spelledIn(name: string, letters: string): Range | null {
  const at = pinyin().match(simplified(name), letters, { continuous: true, v: true });
  return at === null ? null : (rangesOf(at)[0] ?? null);
}

/** The parts of a name that letters spell together, whatever stands between them; none where they do not. */
export function spelledAcross(name: string, letters: string): readonly Range[] {
  return rangesOf(pinyin().match(simplified(name), letters, { v: true }) ?? []);
}

function rangesOf(places: readonly number[]): readonly Range[] {
  const ranges: { start: number; end: number }[] = [];
  for (const at of places) {
    const last = ranges.at(-1);
    if (last?.end === at) last.end = at + 1;
    else ranges.push({ start: at, end: at + 1 });
  }
  return ranges;
}

interface Spelled {
  readonly character: string;
  readonly syllable: string;
}

/** The syllable of each character as its word has it, a letter or digit for itself; other signs are passed over. */
function spelled(name: string): readonly Spelled[] {
  const plain = [...simplified(name.normalize('NFKC').toLowerCase())].filter((each) =>
    /[\p{Script=Han}a-z0-9]/u.test(each),
  );
  const syllables = pinyin().pinyin(plain.join(''), { toneType: 'none', type: 'array', v: true });
  return plain.map((character, at) => ({ character, syllable: syllables[at] ?? '' }));
}

/** The initials as the words have them, then with one character read otherwise. */
function initialsOf(characters: readonly Spelled[]): readonly string[] {
  const initials = characters.map(({ syllable }) => syllable.slice(0, 1));
  const others = characters.flatMap(({ character }, at) =>
    initialsOfCharacter(character)
      .filter((initial) => initial !== initials[at])
      .map((initial) => initials.with(at, initial).join('')),
  );
  return [initials.join(''), ...others.slice(0, MOST_READINGS)];
}

/** Characters of nearly every name whose other readings (省 xing, 区 ou, 会 kuai) none of the names has, or only in words that are known. */
const READ_ONE_WAY = new Set('区省会革石信术');

const initialsByCharacter = new Map<string, readonly string[]>();

function initialsOfCharacter(character: string): readonly string[] {
  if (READ_ONE_WAY.has(character)) return [];
  let known = initialsByCharacter.get(character);
  if (known === undefined) {
    const readings = pinyin().pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true });
    known = [...new Set(readings.map((each) => each.slice(0, 1)))];
    initialsByCharacter.set(character, known);
  }
  return known;
}
