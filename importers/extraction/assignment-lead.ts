import type { SourceView } from '../reading/instrument.ts';
import { type Paragraph, sourceOffset } from '../reading/paragraph.ts';
import type { MeasureRecord } from '../records.ts';

/** Which sentence led the paragraph in which an assignment stood, in texts whose line breaks are lost. */

/** How far back from an assignment its lead is looked for, in characters. */
const REACH = 1_500;
/** Fewer characters before a paragraph on its line are a number or blanks. */
const SHORTEST_BEFORE = 12;

/** What is longer was more than one paragraph. */
const LONGEST_PARAGRAPH = 700;

/** 一、 (一) 1. 一是 第三条: what a sentence with a number of its own begins with. */
const NUMBERED =
  /^\s*(?:[一二三四五六七八九十]{1,3}[、是]|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、．](?!\d)|第[一二三四五六七八九十百]{1,5}条)/;
/** 开展…是…的重要途径, 煤炭工业发展事关…大局: says what matters before it is said who does what. */
const STATEMENT =
  /^\s*[^，。；《》]{4,40}，?(?:是|事关|关系到?)[^。；]{0,80}(?:举措|任务|工作|工程|途径|环节|基础|阵地|大局|内容|手段|事业|保障|作用|意义)/;
/** 对以上要求…, 上述意见…: takes up all that stands above. */
const TAKES_UP = /^\s*[^，。；]{0,24}(?:以上|上述)[^，。；]{0,12}(?:要求|意见|问题|措施|事项|规定)/;

/** Whether the paragraph's line breaks are lost: it begins amid a line of the source, or goes on for too long. */
export function isGlued(view: SourceView, paragraph: Paragraph): boolean {
  if (paragraph.text.length > LONGEST_PARAGRAPH) return true;
  const before = view.text.slice(Math.max(0, paragraph.start - 4 * SHORTEST_BEFORE), paragraph.start);
  return before.slice(before.lastIndexOf('\n') + 1).trim().length > SHORTEST_BEFORE;
}

/**
 * Where the sentence begins that led the assignment at `index`: the nearest numbered one before it, else the statement right before
 * its own sentence, else its own sentence.
 */
export function leadBefore(text: string, index: number): number {
  const starts = sentenceStarts(text, index);
  const own = starts[0] ?? index;
  const numbered = starts.find((at) => NUMBERED.test(text.slice(at, at + 12)));
  const first = firstListed(text, index);
  if (numbered !== undefined || first !== null) return Math.max(numbered ?? 0, first ?? 0);
  const before = starts[1] ?? own;
  return STATEMENT.test(text.slice(before, own)) ? before : own;
}

/** Where before `index` an announcement begins to list (…主要有：一是…). */
function firstListed(text: string, index: number): number | null {
  const from = Math.max(0, index - REACH);
  const before = text.slice(from, index);
  const at = Math.max(before.lastIndexOf(':一是'), before.lastIndexOf('：一是'));
  return at < 0 ? null : from + at + 1;
}

/** A longer heading is a sentence of its own; behind a shorter one its own text begins. */
const LONGEST_TITLE = 30;

/** Where a sentence begins that, in the last provision, closes the whole text before `index`; null where none does. */
export function closerBefore(paragraph: Paragraph, last: MeasureRecord, index: number): number | null {
  const { text } = paragraph;
  const starts = sentenceStarts(text, index).filter((at) => sourceOffset(paragraph, at) > last.start);
  const opening = last.heading.length > LONGEST_TITLE ? undefined : starts.at(-1);
  const closer = starts.find((at, nth) => {
    const sentence = text.slice(at, starts[nth - 1] ?? index + LONGEST_STATEMENT);
    return TAKES_UP.test(sentence) || (STATEMENT.test(sentence) && at !== opening);
  });
  return closer ?? null;
}

const LONGEST_STATEMENT = 160;

/** Where the sentences begin that stand within reach before `index`, the nearest first, its own among them. */
function sentenceStarts(text: string, index: number): readonly number[] {
  const far = Math.max(0, index - REACH);
  const before = text.slice(far, index);
  const starts: number[] = [];
  for (let stop = before.lastIndexOf('。'); stop >= 0; stop = stop === 0 ? -1 : before.lastIndexOf('。', stop - 1)) {
    let at = stop + 1;
    while (at < before.length && /[”’）)」\s]/.test(before[at] ?? '')) at++;
    starts.push(far + at);
  }
  if (far === 0) starts.push(0);
  return starts;
}
