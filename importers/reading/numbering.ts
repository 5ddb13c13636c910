/** A number at the head of a provision. */
export interface Marker {
  /** Of which kind: a smaller rank stands higher in an outline. */
  readonly rank: number;
  readonly value: number;
  /** How many characters it takes. */
  readonly length: number;
}

const CHINESE = '[一二三四五六七八九十百零○〇]';
interface Kind {
  readonly rank: number;
  readonly pattern: RegExp;
}

/** 第一部分 · 第一章 · 第一节 · 第一条 · 一、 · （一） · 1. · （1） · ① */
const KINDS: readonly Kind[] = [
  { rank: 1, pattern: new RegExp(`第 ?(${CHINESE}{1,4}|\\d{1,3}) ?(?:部分|编|篇)(?![第])`, 'y') },
  { rank: 2, pattern: new RegExp(`第 ?(${CHINESE}{1,4}|\\d{1,3}) ?章`, 'y') },
  { rank: 3, pattern: new RegExp(`第 ?(${CHINESE}{1,4}|\\d{1,3}) ?节`, 'y') },
  { rank: 4, pattern: new RegExp(`第 ?(${CHINESE}{1,6}|\\d{1,3}) ?条(?![第款例])`, 'y') },
  { rank: 5, pattern: new RegExp(`(${CHINESE}{1,4}) ?[、.．](?!${CHINESE}{1,3}、)`, 'y') },
  { rank: 6, pattern: new RegExp(`[(（] ?(${CHINESE}{1,4}) ?[)）]、?`, 'y') },
  { rank: 7, pattern: /(\d{1,3}) ?(?:、|[.．](?!\d)|[.．](?=\d{1,2}[A-Z]|(?:19|20)\d\d ?年))/y },
  { rank: 8, pattern: /[(（] ?(\d{1,2}) ?[)）]/y },
  { rank: 9, pattern: /([①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳])/y },
];
const BULLET = /^[-•·] ?/;

/** The number that stands at `at` of a folded text, or null. A list's bullet may stand before it at a paragraph's head. */
export function markerAt(text: string, at: number): Marker | null {
  const bullet = at === 0 ? (BULLET.exec(text.slice(0, 3))?.[0].length ?? 0) : 0;
  for (const { rank, pattern } of KINDS) {
    pattern.lastIndex = at + bullet;
    const match = pattern.exec(text);
    if (match !== null) return { rank, value: numberOf(match[1] ?? ''), length: bullet + match[0].length };
  }
  return null;
}

/** Whether a text begins with a provision's number. */
export function startsProvision(text: string): boolean {
  return FIRST.test(text) && markerAt(text, 0) !== null;
}

const FIRST = /^(?:[-•·] ?)?[第一二三四五六七八九十百(（\d①-⑳]/;

const DIGITS = '○一二三四五六七八九';

/** 十二 -> 12, 一百零五 -> 105, 7 -> 7, ③ -> 3 */
function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const circled = text.charCodeAt(0) - 0x2460;
  if (circled >= 0 && circled < 20) return circled + 1;
  let total = 0;
  let digit = 0;
  for (const sign of text) {
    if (sign === '百' || sign === '十') {
      total += (digit === 0 ? 1 : digit) * (sign === '百' ? 100 : 10);
      digit = 0;
    } else {
      digit = Math.max(0, DIGITS.indexOf(sign));
    }
  }
  return total + digit;
}
