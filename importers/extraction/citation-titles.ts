import { TailPattern } from '../edge-pattern.ts';
import { matchesOf } from '../matches.ts';
import { remembered } from '../remembered.ts';
import { Signs } from '../signs.ts';
import { findNumbers } from './citation-numbers.ts';

/** A 《title》 in a paragraph's text, with what the brackets right behind it say. */
export interface TitleMention {
  readonly kind: 'title';
  /** From its opening bracket … */
  readonly from: number;
  /** … to behind its closing one. */
  readonly to: number;
  /** Behind the brackets that give its number or short form: `to` where there are none. */
  readonly end: number;
  /** Without brackets and blanks, inner titles in 〈〉. */
  readonly title: string;
  /** The first number that stands with it. */
  readonly number: string | null;
  /** Names it goes by from here on (以下简称《规划》). */
  readonly shortForms: readonly string[];
  /** Other documents that the brackets behind it name: 《A》(据《B》修订). */
  readonly remarked: readonly TitleMention[];
}

/** No title is longer; a longer one lacks its closing bracket. */
const LONGEST_TITLE = 160;
const BRACKETS = Signs.of('《》〈〉');
const SHORT_FORM =
  /(?:以下|下文|下)?(?:统|均|并)?(?:简称|合称|统称|称)(?:之?为|作)?[：:]? ?([“"《〈])([^”"》〉《“]{1,40})[”"》〉]/g;

/** All titles of a text that are not within another title, in text order. */
export function findTitles(text: string): readonly TitleMention[] {
  return scanTitles(text).titles;
}

/** Where a bracket opens a title that never closes. */
export function findUnclosed(text: string): readonly number[] {
  return scanTitles(text).unclosed;
}

function scanTitles(text: string): { readonly titles: readonly TitleMention[]; readonly unclosed: readonly number[] } {
  const titles: TitleMention[] = [];
  const unclosed: number[] = [];
  for (const { open, close } of bracketsIn(text)) {
    if (open < (titles.at(-1)?.end ?? 0)) continue;
    if (isTooFar(text, open, close)) unclosed.push(open);
    else titles.push(titleAt(text, open, close + 1));
  }
  return { titles, unclosed };
}

/** An opening bracket and the one that closes it: -1 where it is missing. */
interface TitleBrackets {
  readonly open: number;
  close: number;
}

/** All opening brackets in text order, in one pass however they are nested. */
function bracketsIn(text: string): readonly TitleBrackets[] {
  const found: TitleBrackets[] = [];
  const open: TitleBrackets[] = [];
  for (let at = BRACKETS.find(text); at >= 0; at = BRACKETS.find(text, at + 1)) {
    if (text[at] === '《' || text[at] === '〈') {
      const brackets = { open: at, close: -1 };
      found.push(brackets);
      open.push(brackets);
    } else {
      const last = open.pop();
      if (last !== undefined) last.close = at;
    }
  }
  return found;
}

/** A title that runs over a sentence's end or too long lacks its closing bracket. */
function isTooFar(text: string, open: number, close: number): boolean {
  return close < 0 || close - open > LONGEST_TITLE || text.slice(open, close).includes('。');
}

function titleAt(text: string, from: number, to: number): TitleMention {
  const remarks = remarksBehind(text, to);
  const words = text.slice(to, remarks);
  const remarked = words.includes('《') ? remarkedIn(words) : [];
  return {
    kind: 'title',
    from,
    to,
    end: remarks,
    title: plainTitle(text.slice(from + 1, to - 1)),
    number: (words === '' ? null : numberBehind(without(words, remarked))) ?? numberBefore(text, from),
    shortForms: words === '' ? [] : matchesOf(SHORT_FORM, words).map((match) => plainTitle(match[2] ?? '')),
    remarked: remarked.map((each) => shifted(each, to)),
  };
}

/** What else a title's brackets name; what stands behind 简称 or 统称 is a name of the title itself. */
function remarkedIn(words: string): readonly TitleMention[] {
  return findTitles(words).filter(({ from }) => !/称[^，,；;。]*$/.test(words.slice(0, from)));
}

/** The words without those titles and their brackets. */
function without(words: string, titles: readonly TitleMention[]): string {
  let rest = '';
  let at = 0;
  for (const { from, end } of titles) {
    rest += words.slice(at, from);
    at = end;
  }
  return rest + words.slice(at);
}

/** Where a mention stands, and what its brackets name. */
interface Placed {
  readonly from: number;
  readonly to: number;
  readonly end: number;
  readonly remarked?: readonly Placed[];
}

/** The mention in a text that holds its own from `by` on. */
export function shifted<Mention extends Placed>(mention: Mention, by: number): Mention {
  const moved = { ...mention, from: mention.from + by, to: mention.to + by, end: mention.end + by };
  return mention.remarked === undefined
    ? moved
    : { ...moved, remarked: mention.remarked.map((each) => shifted(each, by)) };
}

function numberBehind(words: string): string | null {
  return findNumbers(words)[0]?.number ?? annualNumber(words);
}

/** Behind the brackets that follow a title at once and hold its number, a short form or an abbreviation. */
function remarksBehind(text: string, to: number): number {
  let end = to;
  for (;;) {
    const open = text[end] === ' ' ? end + 1 : end;
    if (text[open] !== '(' && text[open] !== '（') return unbracketedNumber(text, end);
    const close = bracketEnd(text, open);
    if (close < 0) return end;
    end = close;
  }
}

const NUMBER_AT_ONCE = /^ ?[\u4e00-\u9fffA-Za-z]{0,12} ?[〔[]/;

/** 《…》国发〔2019〕11号: the number without a bracket of its own. */
function unbracketedNumber(text: string, end: number): number {
  const near = text.slice(end, end + 40);
  if (!NUMBER_AT_ONCE.test(near)) return end;
  const number = findNumbers(near)[0];
  return number !== undefined && number.from <= 1 ? end + number.to : end;
}

function bracketEnd(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length && at - open < 200; at++) {
    const sign = text[at];
    if (sign === '(' || sign === '（') depth++;
    else if ((sign === ')' || sign === '）') && --depth === 0) return at + 1;
  }
  return -1;
}

/** （2019年第5号）: an announcement's number without its body. */
function annualNumber(words: string): string | null {
  const match = /^ ?[(（](?:公告)? ?((?:19|20)\d{2}) ?年 ?第 ?(\d{1,4}) ?号/.exec(words);
  return match === null ? null : `${match[1]}年第${match[2]}号`;
}

const NUMBER_BEFORE = new TailPattern(/号(?:文件?)? ?(?:发布|公布|印发|下发|颁布)?(?:了|的)? ?$/);

/** 国家发展改革委、商务部令第52号发布了《…》 */
function numberBefore(text: string, from: number): string | null {
  if (!NUMBER_BEFORE.mayStand(text, from - 1)) return null;
  const start = Math.max(0, from - 70);
  const before = text.slice(start, from);
  if (!NUMBER_BEFORE.test(before)) return null;
  const last = findNumbers(before).at(-1);
  return last !== undefined && before.length - last.to <= 8 ? last.number : null;
}

/** A title as the record gives it: blanks dropped (not between two Latin words), brackets full-width, inner titles in 〈〉. */
export const plainTitle = remembered((words: string): string =>
  words
    .trim()
    .replace(/(?<![A-Za-z]) +| +(?![A-Za-z])/g, '')
    .replace(/\(/g, '（')
    .replace(/\)/g, '）')
    .replace(/《/g, '〈')
    .replace(/》/g, '〉'),
);
