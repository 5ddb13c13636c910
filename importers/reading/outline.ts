import { LONGEST_QUOTE } from '../../graph/text.ts';
import { HeadPattern } from '../edge-pattern.ts';
import { Signs } from '../signs.ts';
import { writtenPart } from './as-written.ts';
import type { Provision, SourceView } from './instrument.ts';
import { isAnnexMark } from './line.ts';
import { type Marker, markerAt } from './numbering.ts';
import type { Paragraph } from './paragraph.ts';
import { slicePart } from './paragraphs.ts';

/** A running text with its provisions; paragraphs are cut where a provision begins within one. */
export interface Outlined {
  readonly body: readonly Paragraph[];
  readonly outline: readonly Provision[];
}

/** A heading in a paragraph, at the head of it or within. */
interface Heading {
  readonly paragraph: number;
  readonly at: number;
  readonly marker: Marker;
}

/** A part of a measure and no measure: 1、工作目标 2、相关单位 3、主要职责 */
const PART = new HeadPattern(
  /^(?:工作目标|相关单位|主要职责|责任单位|牵头单位|配合单位|工作内容|工作职责|完成时限|完成时间|具体内容|任务目标|工作流程)(?:[:：]|$)/,
);

const LONGEST_PART = 8;

/** Finds the numbered headings of a running text and makes a tree of them. `policy` is the key that the measures' keys begin with. */
export function readOutline(view: SourceView, policy: string, paragraphs: readonly Paragraph[]): Outlined {
  const headings = findHeadings(paragraphs);
  const body: Paragraph[] = [];
  const heads: { readonly from: number; readonly marker: Marker }[] = [];
  let next = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    let from = 0;
    for (let heading = headings[next]; heading?.paragraph === index; heading = headings[++next]) {
      if (heading.at > from) body.push(slicePart(paragraph, from, heading.at, (offset) => view.lines.lineOf(offset)));
      heads.push({ from: body.length, marker: heading.marker });
      from = heading.at;
    }
    body.push(slicePart(paragraph, from, paragraph.text.length, (offset) => view.lines.lineOf(offset)));
  }
  return { body, outline: treeOf(view, policy, body, heads) };
}

/** Where a number may stand within a paragraph. */
const INNER =
  /第[一二三四五六七八九十百零]{1,6}[章节条]|[一二三四五六七八九十]{1,3}、|[(（](?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）]|\d{1,2} ?[.．、]|[①-⑳]/g;
const SENTENCE_END = Signs.of('。；;：:！？!?)）”》]〕 .');

function findHeadings(paragraphs: readonly Paragraph[]): readonly Heading[] {
  const found: Heading[] = [];
  const counter = new Counter();
  let listing = false;
  for (const [index, paragraph] of paragraphs.entries()) {
    const { text } = paragraph;
    if (isAnnexMark(text)) {
      counter.clear();
      listing = text.length > 6;
      if (listing) continue;
    }
    const isTable = isRow(text);
    const first = isTable ? null : markerAt(text, 0);
    if (listing && first !== null && first.rank === 7 && !/[。；]/.test(text) && text.length < 90) continue;
    listing = false;
    if (first === null && CLOSING_SENTENCE.test(text)) found.push({ paragraph: index, at: 0, marker: CLOSING });
    if (first !== null && !PART.test(text.slice(first.length).trim())) {
      counter.count(first);
      found.push({ paragraph: index, at: 0, marker: first });
    }
    const mayHoldMore = text.length > (first === null ? SHORTEST_PROSE : SHORTEST_PAIR);
    if (mayHoldMore && !isTable) findInner(paragraphs, index, first?.length ?? 1, counter, found);
  }
  return found;
}

/** A row of a table; a text to which a table was glued has its first cell further on. */
function isRow(text: string): boolean {
  const tab = text.indexOf('\t');
  return tab >= 0 && tab < LONGEST_CELL;
}
const LONGEST_CELL = 120;

/** A shorter paragraph holds no headings within it; a shorter one that begins with a number no second one. */
const SHORTEST_PROSE = 24;
const SHORTEST_PAIR = 10;

/** Headings that were glued to what stands before: only those that go on with the count, or begin one that goes on. */
function findInner(
  paragraphs: readonly Paragraph[],
  index: number,
  from: number,
  counter: Counter,
  found: Heading[],
): void {
  const text = paragraphs[index]?.text ?? '';
  const candidates: { readonly at: number; readonly marker: Marker }[] = [];
  const closing = closingAt(text);
  INNER.lastIndex = from;
  for (let match = INNER.exec(text); match !== null; match = INNER.exec(text)) {
    const marker = markerAt(text, match.index);
    if (closing >= 0 && match.index > closing) break;
    if (marker === null || !mayStand(text, match.index, marker)) continue;
    const behind = match.index + marker.length;
    const isPart = PART.test(text.slice(behind, behind + LONGEST_PART).trimStart());
    candidates.push({ at: match.index, marker: isPart ? PART_OF_MEASURE : marker });
  }
  for (const [place, candidate] of candidates.entries()) {
    const { marker, at } = candidate;
    if (marker === PART_OF_MEASURE) {
      found.push({ paragraph: index, at, marker });
      continue;
    }
    const ended = SENTENCE_END.at(text, at - 1);
    const continues = counter.continues(marker);
    const opens = marker.value === 1 && counter.deepens(marker) && goesOn(text, candidates, place, ended);
    const behind =
      (!ended || (marker.rank === 6 && text[at - 1] === '。')) &&
      marker.rank <= 7 &&
      standsBehindHeading(text, at, index, counter, marker, found);
    const follows = continues && (ended || marker.rank <= 6 || behind);
    // 二、工作任务（一）修好道路: in brackets it is a heading even where no second follows
    const begins = behind && marker.value === 1 && (marker.rank === 6 || goesOnBelow(paragraphs, index, marker));
    if (!follows && !opens && !begins) continue;
    counter.count(marker);
    found.push({ paragraph: index, at, marker });
  }
  if (closing > 0) found.push({ paragraph: index, at: closing, marker: CLOSING });
}

/** （四）深化合作9.加快发展: a count that runs on through what stands above it goes on right behind a heading without a sentence. */
function standsBehindHeading(
  text: string,
  at: number,
  index: number,
  counter: Counter,
  marker: Marker,
  found: readonly Heading[],
): boolean {
  const above = found.at(-1);
  if (
    above?.paragraph !== index ||
    above.marker.rank === 0 ||
    above.marker === PART_OF_MEASURE ||
    !counter.deepens(marker)
  )
    return false;
  const name = text.slice(above.at + above.marker.length, at).replace(/。$/, '');
  return name.length >= SHORTEST_NAME && name.length <= LONGEST_NAME && !/[。；：:]/.test(name);
}

/** Whether the second number of a kind stands at the head of a paragraph below, before the text rises above it. */
function goesOnBelow(paragraphs: readonly Paragraph[], index: number, first: Marker): boolean {
  for (const { text } of paragraphs.slice(index + 1, index + 1 + MOST_BELOW)) {
    const marker = text.includes('\t') ? null : markerAt(text, 0);
    if (marker === null || marker.rank > first.rank) continue;
    const second = marker.rank === first.rank ? marker : markerBehindName(text, marker.length);
    return second?.rank === first.rank && second.value === 2;
  }
  return false;
}

/** The number glued to the heading that a paragraph begins with. */
function markerBehindName(text: string, from: number): Marker | null {
  INNER.lastIndex = from + SHORTEST_NAME;
  const at = INNER.exec(text)?.index ?? -1;
  return at < 0 || /[。；：:]/.test(text.slice(from, at)) ? null : markerAt(text, at);
}
const MOST_BELOW = 60;

/** A heading between two numbers that were glued together. */
const SHORTEST_NAME = 4;
const LONGEST_NAME = 40;

/** What closes a whole text and belongs to none of its provisions. */
const CLOSING_WORDS = '(?:以上(?:意见|请示|报告|标准|建议|各项)|上述各项|特此|感谢您|感谢你们)';
const CLOSING_SENTENCE = new HeadPattern(new RegExp(`^${CLOSING_WORDS}`));
const CLOSING_BEHIND = new RegExp(`[。；]${CLOSING_WORDS}`, 'g');
const CLOSING: Marker = { rank: 0, value: 0, length: 0 };
/** Where a part of a measure begins within a paragraph: the paragraph is cut there, and no provision begins. */
const PART_OF_MEASURE: Marker = { rank: 99, value: 0, length: 0 };

/** Where, behind the last sentences of a long paragraph, the closing one begins; -1 where there is none. */
function closingAt(text: string): number {
  CLOSING_BEHIND.lastIndex = Math.max(0, text.length - 400);
  const match = CLOSING_BEHIND.exec(text);
  return match === null ? -1 : match.index + 1;
}

/** Whether a first number is followed by a second of its kind before the text rises above it. */
function goesOn(
  text: string,
  candidates: readonly { readonly at: number; readonly marker: Marker }[],
  place: number,
  ended: boolean,
): boolean {
  const first = candidates[place]?.marker;
  if (first === undefined) return false;
  for (let at = place + 1; at < candidates.length && at < place + 60; at++) {
    const marker = candidates[at]?.marker;
    if (marker === undefined) return false;
    // 二、保障措施1.加强领导。…2.加大投入: the first stands behind a heading, the second behind a sentence
    const follows = ended || first.rank <= 6 || SENTENCE_END.at(text, (candidates[at]?.at ?? 0) - 1);
    if (marker.rank === first.rank) return marker.value === 2 && follows;
    if (marker.rank < first.rank && marker.value > 1) return ended && first.rank <= 6;
  }
  return false;
}

/** 一、二级, 一、二、三期: a list of numbers and no heading. */
const COUNTED = /^[一二三四五六七八九十]{1,3}(?:[、，和及级类期线批季]|产业)/;

const NUMBERED = Signs.of('第款项条本之附件图表和及与至、—-~');
const GOES_ON = Signs.of('、，。；)）');

function mayStand(text: string, at: number, marker: Marker): boolean {
  const behind = at + marker.length;
  if (NUMBERED.at(text, at - 1) || behind >= text.length || GOES_ON.at(text, behind)) return false;
  const before = text[at - 1] ?? '';
  const after = text[behind] ?? '';
  if (marker.rank === 5)
    return !/[一二三四五六七八九十百千万\d]/.test(before) && !COUNTED.test(text.slice(at + marker.length));
  if (marker.rank === 6 || marker.rank === 8) return !/[和及与或、至项条]/.test(after);
  if (marker.rank === 7) return !/[\dA-Za-z.%≥≤(（]/.test(before) && !/[\d%]/.test(after);
  return true;
}

/** The numbers that stand open, one of each rank, and the last of each rank, for counts that run on through chapters. */
class Counter {
  #open: Marker[] = [];
  readonly #last = new Map<number, number>();

  count(marker: Marker): void {
    this.#open = [...this.#open.filter(({ rank }) => rank < marker.rank), marker];
    this.#last.set(marker.rank, marker.value);
  }

  continues(marker: Marker): boolean {
    return marker.value > 1 && this.#last.get(marker.rank) === marker.value - 1;
  }

  deepens(marker: Marker): boolean {
    const last = this.#open.at(-1);
    return last === undefined || last.rank < marker.rank;
  }

  clear(): void {
    this.#open = [];
    this.#last.clear();
  }
}

/** From headings in text order to provisions with parent, place and extent. */
function treeOf(
  view: SourceView,
  policy: string,
  body: readonly Paragraph[],
  heads: readonly { readonly from: number; readonly marker: Marker }[],
): readonly Provision[] {
  const ends = extents(heads, body.length);
  const end = body.at(-1)?.end ?? 0;
  const stack: { readonly marker: Marker; readonly key: string; readonly place: string }[] = [];
  const provisions: Provision[] = [];
  for (const [index, { from, marker }] of heads.entries()) {
    const paragraph = body[from];
    if (paragraph === undefined) continue;
    while (stack.length > 0 && (stack.at(-1)?.marker.rank ?? 0) >= marker.rank) stack.pop();
    if (marker === CLOSING || marker === PART_OF_MEASURE) continue;
    const above = stack.at(-1);
    const key = `${policy}m${index + 1}`;
    const place = above === undefined ? String(marker.value) : `${above.place}.${marker.value}`;
    const to = ends[index] ?? body.length;
    provisions.push({
      record: {
        key,
        policy,
        parent: above?.key ?? null,
        place,
        heading: headingText(view, paragraph),
        start: paragraph.start,
        end: to < body.length ? (body[to]?.start ?? end) : end,
        line: paragraph.line,
      },
      depth: stack.length + 1,
      from,
      to: to - 1,
    });
    stack.push({ marker, key, place });
  }
  return provisions;
}

/** For each head, the paragraph behind its last: where the next head of the same or a higher rank stands. Linear. */
function extents(
  heads: readonly { readonly from: number; readonly marker: Marker }[],
  length: number,
): readonly number[] {
  const ends = new Array<number>(heads.length).fill(length);
  const open: number[] = [];
  for (const [index, { from, marker }] of heads.entries()) {
    while (open.length > 0 && (heads[open.at(-1) ?? 0]?.marker.rank ?? 0) >= marker.rank) ends[open.pop() ?? 0] = from;
    open.push(index);
  }
  return ends;
}

const HALF_STOP = /(?<=[一-鿿)”])\.(?=[一-鿿])/;

function headingEnd(text: string): number {
  const stop = text.indexOf('。');
  const half = text.includes('.') ? text.search(HALF_STOP) : -1;
  return half >= 0 && (stop < 0 || half < stop) ? half : stop;
}

/** A heading goes up to its first 。; in a text that writes . for 。 up to that. */
function headingText(view: SourceView, paragraph: Paragraph): string {
  const { text } = paragraph;
  const stop = headingEnd(text);
  const end = Math.min(stop < 0 ? text.length : stop, LONGEST_QUOTE);
  return writtenPart(view, paragraph, 0, end).replaceAll('**', '').trim();
}
