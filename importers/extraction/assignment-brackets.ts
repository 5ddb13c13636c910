import { matchesOf } from '../matches.ts';
import { startsProvision } from '../reading/numbering.ts';
import type { Paragraph } from '../reading/paragraph.ts';
import type { AsideReason } from '../rules/asides.ts';
import type { AssignmentRule } from '../rules/assignments.ts';
import type { FoundTask } from './assignment.ts';
import { LABEL, readUnitCell, readUnitList, roleOfLabel, type UnitListReading } from './assignment-lists.ts';
import { type BracketPair, outerBrackets } from './brackets.ts';
import { isOrgan, isUnit } from './unit-names.ts';

/** A list of units found in a paragraph, with what its remark says about the later ones. */
export interface FoundList extends FoundTask {
  readonly firstLeads: boolean;
  readonly labelled: boolean;
}

/** What must stand in a bracket that lists units; cheap, and true of every such bracket. */
const HINT = /[部委局厅署办会院行司心团府门位关道街区镇社校场台站所队处科]/;
const LONGEST = 4_000;
/** No label with a unit behind it is shorter. */
const SHORTEST = 4;

/** Hears of each bracket that gives no list, and why. */
type SetAside = (pair: BracketPair, reason: AsideReason) => void;

/** The lists of units that a paragraph's brackets and labels give, in order: （责任单位：A、B）, （A、B按职责分工负责）, （A、B）, 牵头单位：A. */
export function findLists(paragraph: Paragraph, setAside: SetAside | null = null): readonly FoundList[] {
  const { text } = paragraph;
  const pairs = outerBrackets(text);
  const mark = pairs.length === 0 ? 0 : firstMark(text);
  const inBrackets: FoundList[] = [];
  for (const pair of pairs) {
    const list = inBracket(paragraph, pair, mark);
    if (typeof list !== 'string') inBrackets.push(list);
    else setAside?.(pair, list);
  }
  const behindLabels = text.length < SHORTEST ? [] : labelsOutside(paragraph, pairs);
  return behindLabels.length === 0 ? inBrackets : [...inBrackets, ...behindLabels].sort((a, b) => a.from - b.from);
}

/** Where the first mark of a sentence stands; past the end where there is none. Sought once: many brackets ask. */
function firstMark(text: string): number {
  const at = text.search(/[，。；、]/);
  return at < 0 ? text.length : at;
}

function inBracket(paragraph: Paragraph, pair: BracketPair, mark: number): FoundList | AsideReason {
  const { text } = paragraph;
  if (pair.close - pair.open < 3 || pair.close - pair.open > LONGEST) return 'overlong-bracket';
  const inner = text.slice(pair.open + 1, pair.close);
  if (!HINT.test(inner)) return 'not-organs';
  const reading = readUnitList(text, pair.open + 1, pair.close);
  if (reading === null) return 'not-units';
  if (reading.kind === 'bare' && !closesPart(text, pair, mark, reading)) return 'within-sentence';
  if (reading.kind === 'mixed' && !/[。！；]\s*$/.test(text.slice(Math.max(0, pair.open - 3), pair.open)))
    return 'mixed-names';
  if (reading.kind === 'duty' && !closesSentence(text, pair, mark) && !/负责|牵头/.test(inner)) return 'no-duty';
  return found(paragraph, pair.open, pair.close + 1, reading, `bracket.${reading.kind}`);
}

const BEFORE = /\(([^()]{2,60})\)，[^。；()]{2,30}$/;
const BEHIND = /^，[^。；()]{2,30}\(([^()]{2,60})\)[，。；]/;

/** 办好展会(A)，抓好招商(B)，…: the part before or behind closes with a bracket of organs too. */
function hasNeighbour(text: string, pair: BracketPair): boolean {
  const before = BEFORE.exec(text.slice(Math.max(0, pair.open - NEIGHBOUR_REACH), pair.open))?.[1];
  const behind = BEHIND.exec(text.slice(pair.close + 1, pair.close + NEIGHBOUR_REACH))?.[1];
  return [before, behind].some((inner) => inner?.split('、').every((name) => isOrgan(name)) ?? false);
}

const NEIGHBOUR_REACH = 100;

/** 支持龙头企业(A、B)，…: the bracket gives examples of what stands before it. */
const EXAMPLES = /^(?:支持|鼓励|引导|依托|联合|发挥|根据|按照)|(?:企业|院所|院校|高校|机构|单位|[地省市区县])$/;

/** Several units also close a part of a sentence, (A、B)，and fill a line of their own. */
function closesPart(text: string, pair: BracketPair, mark: number, { units }: UnitListReading): boolean {
  const after = text.slice(pair.close + 1, pair.close + 9).trim();
  if (units.length > 1 && pair.open < 3 && /^。?$/.test(after) && text.slice(0, pair.open).trim() === '') return true;
  if (after.startsWith('，') && (units.length > 1 || hasNeighbour(text, pair))) {
    const word = lastWord(text.slice(Math.max(0, pair.open - 30), pair.open));
    return !isUnit(word) && !EXAMPLES.test(word);
  }
  return closesSentence(text, pair, mark, units.length > 1 && units.every(({ name }) => isOrgan(name)));
}

/** A bare bracket assigns only behind a sentence or at its end, and when it is no unit's own bracket: 生态环境部(国家核安全局). */
function closesSentence(text: string, pair: BracketPair, mark: number, several = false): boolean {
  const before = text.slice(Math.max(0, pair.open - 30), pair.open).trimEnd();
  if (/[。！；]$/.test(before)) return true;
  const after = text.slice(pair.close + 1, pair.close + 4).trimStart();
  if (after !== '' && !/^[。；.(（〔]/.test(after)) return false;
  const word = lastWord(before);
  return (
    before.length >= 6 &&
    !/[》”"]$/.test(before) &&
    ((several && startsProvision(text)) || !isUnit(word)) &&
    (pair.open > mark || startsProvision(text))
  );
}

/** What stands behind the last punctuation mark. */
function lastWord(words: string): string {
  let from = words.length;
  while (from > 0 && !'，。；、：: '.includes(words[from - 1] ?? '')) from--;
  return words.slice(from);
}

/** What ends a list that stands behind a label without a bracket. */
const LIST_END = /[。)）〕】\t]|$/g;

/** Labels that stand in no pair of brackets: 2、相关单位：A、B等, and 责任单位：A、B） whose opener is lost. */
function labelsOutside(paragraph: Paragraph, pairs: readonly BracketPair[]): readonly FoundList[] {
  const { text } = paragraph;
  const blank = /(?:单位|部门) /.test(text) ? labelsBeforeBlanks(paragraph, pairs) : [];
  if (!text.includes('：') && !text.includes(':')) return blank;
  const lists: FoundList[] = [...blank];
  let pair = 0;
  let after = 0;
  COLON.lastIndex = 0;
  for (let colon = COLON.exec(text); colon !== null; colon = COLON.exec(text)) {
    while ((pairs[pair]?.close ?? Number.POSITIVE_INFINITY) < colon.index) pair++;
    if (colon.index < after || (pairs[pair]?.open ?? Number.POSITIVE_INFINITY) < colon.index) continue;
    const at = labelBefore(text, colon.index);
    if (at === null || !standsFree(text, at)) continue;
    const end = listEnd(text, colon.index + 1, pairs, pair);
    const reading = readUnitList(text, at, end);
    after = end;
    if (reading !== null)
      lists.push(found(paragraph, openerBefore(text, at), closerAt(text, end), reading, 'label.line'));
  }
  return lists;
}

/** 责任单位 市商务局、市财政局: a label with a blank for its colon, and nothing but units behind it. */
const BLANK_LABEL =
  /(?<=^|[。；;)）\s])((?:责任|牵头|主责|主办|配合|协办|参与|承办|落实|实施)(?:单位|部门|主体)) +(?=[一-鿿])/g;

function labelsBeforeBlanks(paragraph: Paragraph, pairs: readonly BracketPair[]): readonly FoundList[] {
  const { text } = paragraph;
  return matchesOf(BLANK_LABEL, text).flatMap((label): readonly FoundList[] => {
    if (pairs.some(({ open, close }) => open < label.index && label.index < close)) return [];
    const from = label.index + label[0].length;
    const first = pairs.findIndex(({ close }) => close >= from);
    const end = listEnd(text, from, pairs, first < 0 ? pairs.length : first);
    const next = text.slice(from, end).search(NEXT_LABEL);
    const to = next < 0 ? end : from + next;
    const units = readUnitCell(text, from, to, roleOfLabel(label[1] ?? ''));
    if (units.length === 0 || !units.every(({ name }) => isUnit(name))) return [];
    return [{ paragraph, from: label.index, to, rule: 'label.line', units, firstLeads: false, labelled: true }];
  });
}

const NEXT_LABEL = / +(?:责任|牵头|主责|主办|配合|协办|参与|承办|落实|完成)(?:单位|部门|主体|时限|时间)/;

const COLON = /[:：]/g;
const LABEL_LENGTH = 14;

/** Where the label of units begins that ends at this colon; null where none does. */
function labelBefore(text: string, colon: number): number | null {
  const from = Math.max(0, colon - LABEL_LENGTH);
  for (const mark of matchesOf(LABEL, text.slice(from, colon + 1))) {
    if (mark[1] !== undefined && mark.index + mark[0].length === colon + 1 - from) return from + mark.index;
  }
  return null;
}

function openerBefore(text: string, at: number): number {
  const opener = /[(（〔]\s*$/.exec(text.slice(Math.max(0, at - 2), at));
  return opener === null ? at : at - opener[0].length;
}

function closerAt(text: string, end: number): number {
  return /[)）〕】]/.test(text[end] ?? '') ? end + 1 : end;
}

function standsFree(text: string, at: number): boolean {
  // 各区人民政府、有关单位：… addresses them, 2、相关单位：… names them
  if (/^(?:有关|相关)/.test(text.slice(at, at + 2)) && /[^\d一二三四五六七八九十][、，,]$/.test(text.slice(at - 2, at)))
    return false;
  return at === 0 || /[。；;)）〕】(（〔\s\d、.．，,*#—]/.test(text[at - 1] ?? '');
}

function listEnd(text: string, from: number, pairs: readonly BracketPair[], next: number): number {
  let pair = next;
  LIST_END.lastIndex = from;
  for (let match = LIST_END.exec(text); match !== null; match = LIST_END.exec(text)) {
    if (match.index - from > LONGEST) return from + LONGEST;
    while ((pairs[pair]?.close ?? Number.POSITIVE_INFINITY) < match.index) pair++;
    const within = pairs[pair];
    if (within === undefined || within.open >= match.index || within.open < from) return match.index;
    LIST_END.lastIndex = within.close + 1;
  }
  return Math.min(text.length, from + LONGEST);
}

function found(
  paragraph: Paragraph,
  from: number,
  to: number,
  reading: UnitListReading,
  rule: AssignmentRule,
): FoundList {
  return {
    paragraph,
    from,
    to,
    rule,
    units: reading.units,
    firstLeads: reading.firstLeads,
    labelled: reading.kind === 'labelled',
  };
}
