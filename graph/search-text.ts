import { simplified } from './simplified.ts';

/** A text as it is searched: full-width folded (NFKC), lower case, simplified characters, white space dropped to single spaces. */
export function searchForm(text: string): string {
  return simplified(text.normalize('NFKC').toLowerCase()).replace(/\s+/g, ' ').trim();
}

/**
 * What a node's search text must contain for a text to be found: every pair of neighbouring Chinese characters, a Chinese
 * character that stands alone, and every run of letters or digits. Anything else separates. `制造业2025（A类）` gives
 * 制造, 造业, 2025, a, 类. Each piece once, in the order of the text.
 */
export function searchPieces(text: string): readonly string[] {
  return [...new Set(searchRuns(text).flatMap((run) => (/^\p{Script=Han}/u.test(run) ? pairs([...run]) : [run])))];
}

/** The runs of Chinese characters and those of letters or digits, in search form. */
export function searchRuns(text: string): readonly string[] {
  return searchForm(text).match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu) ?? [];
}

/** Whether both engines' full-text indexes hold a piece as one term: a pair of characters from the common block. */
export function isIndexedPair(piece: string): boolean {
  return /^[\u4e00-\u9fff]{2}$/.test(piece);
}

function pairs(characters: readonly string[]): readonly string[] {
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}
