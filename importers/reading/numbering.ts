import { HeadPattern, PlacePattern } from '../edge-pattern.ts';

/** A number at the head of a provision. */
export interface Marker {
  /** Of which kind: a smaller rank stands higher in an outline. */
  readonly rank: number;
  readonly value: number;
  /** How many characters it takes. */
  readonly length: number;
}

const NUMERALS = '一二三四五六七八九十百零○〇';
const CHINESE = `[${NUMERALS}]`;
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
interface Kind {
  readonly rank: number;
  /** The signs one of which it begins with. */
  readonly heads: string;
  readonly pattern: RegExp;
}

/** 第一部分 · 第一章 · 第一节 · 第一条 · 一、 · （一） · 任务1： · 1. · （1） · ① */
const KINDS: readonly Kind[] = [
  { rank: 1, heads: '第', pattern: new RegExp(`第 ?(${CHINESE}{1,4}|\\d{1,3}) ?(?:部分|编|篇)(?![第])`, 'y') },
  { rank: 2, heads: '第', pattern: new RegExp(`第 ?(${CHINESE}{1,4}|\\d{1,3}) ?章`, 'y') },
  { rank: 3, heads: '第', pattern: new RegExp(`第 ?(${CHINESE}{1,4}|\\d{1,3}) ?节`, 'y') },
  { rank: 4, heads: '第', pattern: new RegExp(`第 ?(${CHINESE}{1,6}|\\d{1,3}) ?条(?![第款例])`, 'y') },
  { rank: 5, heads: NUMERALS, pattern: new RegExp(`(${CHINESE}{1,4}) ?[、.．](?!${CHINESE}{1,3}、)`, 'y') },
  { rank: 6, heads: '(（', pattern: new RegExp(`[(（] ?(${CHINESE}{1,4}) ?[)）]、?`, 'y') },
  {
    rank: 6.5,
    heads: '任行工举措专',
    pattern: new RegExp(`(?:任务|行动|工程|举措|措施|专项(?:任务|行动|工程)?) ?(${CHINESE}{1,3}|\\d{1,2}) ?[:：]`, 'y'),
  },
  { rank: 7, heads: '0123456789', pattern: /(\d{1,3}) ?(?:、|[.．](?!\d)|[.．](?=\d{1,2}[A-Z]|(?:19|20)\d\d ?年))/y },
  { rank: 8, heads: '(（', pattern: /[(（] ?(\d{1,2}) ?[)）]/y },
  { rank: 9, heads: CIRCLED, pattern: /([①-⑳])/y },
];

/** The kinds by their first sign: hardly any place that is asked about holds one. */
const KINDS_BY_HEAD: ReadonlyMap<string, readonly Kind[]> = new Map(
  Array.from(new Set(KINDS.flatMap(({ heads }) => [...heads])), (sign) => [
    sign,
    KINDS.filter(({ heads }) => heads.includes(sign)),
  ]),
);
const NO_KINDS: readonly Kind[] = [];
const BULLET = new PlacePattern(/[-•·] ?/y);

/** The number that stands at `at` of a folded text, or null. A list's bullet may stand before it at a paragraph's head. */
export function markerAt(text: string, at: number): Marker | null {
  const bullet = at === 0 ? bulletLength(text) : 0;
  for (const { rank, pattern } of KINDS_BY_HEAD.get(text.charAt(at + bullet)) ?? NO_KINDS) {
    pattern.lastIndex = at + bullet;
    const match = pattern.exec(text);
    if (match !== null) return { rank, value: numberOf(match[1] ?? ''), length: bullet + match[0].length };
  }
  return null;
}

function bulletLength(text: string): number {
  return BULLET.exec(text, 0)?.[0].length ?? 0;
}

/** Whether a text begins with a provision's number. */
export function startsProvision(text: string): boolean {
  return FIRST.test(text) && markerAt(text, 0) !== null;
}

const FIRST = new HeadPattern(/^(?:[-•·] ?)?[第一二三四五六七八九十百(（\d①-⑳任行工举措专]/);

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
