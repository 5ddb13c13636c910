import { isPromulgated } from './citation-aside.ts';
import type { NumberMention } from './citation-numbers.ts';
import { findNumbers } from './citation-numbers.ts';
import type { RoleCue } from './citation-role.ts';
import { isShared, stronger, verbBefore, wordsAfter } from './citation-role.ts';
import type { TitleMention } from './citation-titles.ts';
import { findTitles } from './citation-titles.ts';

/** A title or number, and where its brackets end. */
export type Mention = (TitleMention | NumberMention) & { readonly end: number };

/** Titles and numbers that share a verb. */
export interface Run {
  readonly mentions: readonly Mention[];
  readonly cue: RoleCue | null;
  readonly promulgated: boolean;
}

/** The mentions of a text, cut into runs that share a verb. */
export function runsOf(text: string): readonly Run[] {
  const mentions = mentionsOf(text);
  const runs: Run[] = [];
  for (let first = 0; first < mentions.length; ) {
    let last = first;
    while (last + 1 < mentions.length && sharesWithNext(text, mentions, last)) last++;
    runs.push(runOf(text, mentions.slice(first, last + 1), runs.at(-1)));
    first = last + 1;
  }
  return runs;
}

function sharesWithNext(text: string, mentions: readonly Mention[], at: number): boolean {
  const [a, b] = [mentions[at], mentions[at + 1]];
  return a !== undefined && b !== undefined && isShared(text.slice(a.end, b.from));
}

/** A bare comma, or one with 以及, hands the verb on to the next title: 根据《A》，《B》，以及《C》. */
const HANDED_ON = /^[，,] ?(?:(?:以及|及|和|与)[^，,。；;《》]{0,20})?$/;

/** 根据《…》的精神，某委于一九八五年六月拟定了…: tells on what an earlier text was based. */
const RECOUNTED =
  /^[^。；;《》]{0,80}[于在] ?[一二○〇零九八七六五四三\d]{4} ?年[^。；;《》，,]{0,12}(?:制定|拟定|印发|出台|发布|颁布)了/;

function runOf(text: string, mentions: readonly Mention[], before: Run | undefined): Run {
  const from = mentions[0]?.from ?? 0;
  const end = mentions.at(-1)?.end ?? from;
  const governing = verbBefore(text, from);
  const verb = governing?.role === 'basis' && RECOUNTED.test(text.slice(end, end + 120)) ? null : governing;
  // 按照《A》进行修订: what is revised is another text
  const after = verb?.role === 'basis' ? null : wordsAfter(text, from, end);
  const previous = before?.mentions.at(-1)?.end;
  const handedOn = previous !== undefined && HANDED_ON.test(text.slice(previous, from)) ? (before?.cue ?? null) : null;
  const cue = stronger(verb, after) ?? (handedOn?.rule === 'verb-before' ? handedOn : null);
  const changes = after?.role === 'amends' || after?.role === 'supersedes';
  return { mentions, cue, promulgated: verb === null && !changes && isPromulgated(text, from, end) };
}

/** Titles and the numbers that stand outside of them, in text order. */
function mentionsOf(text: string): readonly Mention[] {
  const titles = findTitles(text);
  const numbers = findNumbers(text);
  const mentions: Mention[] = [];
  let next = 0;
  for (const number of numbers) {
    for (; (titles[next]?.end ?? Number.POSITIVE_INFINITY) <= number.from; next++)
      mentions.push(...titles.slice(next, next + 1));
    if (!belongsTo(number, titles[next])) mentions.push(alone(number));
  }
  return [...mentions, ...titles.slice(next)];
}

/** A number that no title's brackets give ends where it ends. */
function alone({ kind, from, to, number }: NumberMention): Mention {
  return { kind, from, to, number, end: to };
}

/** Whether a number stands within a title or its brackets, or is the one that introduces it. */
function belongsTo(number: NumberMention, title: TitleMention | undefined): boolean {
  if (title === undefined) return false;
  return number.to > title.from || (title.number === number.number && title.from - number.to <= 8);
}
