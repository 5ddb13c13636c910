import type { Paragraph } from '../reading/paragraph.ts';
import type { FoundTask } from './assignment.ts';
import { LABEL, readUnitList, type UnitListReading } from './assignment-lists.ts';
import { type BracketPair, outerBrackets } from './brackets.ts';
import { isUnit } from './unit-names.ts';

/** A list of units found in a paragraph, with what its remark says about the later ones. */
export interface FoundList extends FoundTask {
  readonly firstLeads: boolean;
  readonly labelled: boolean;
}

/** What must stand in a bracket that lists units; cheap, and true of every such bracket. */
const HINT = /[部委局厅署办会院行司心团府门位关道街区镇社校场台站所队]/;
const LONGEST = 4_000;

/** The lists of units that a paragraph's brackets and labels give, in order: （责任单位：A、B）, （A、B按职责分工负责）, （A、B）, 牵头单位：A. */
export function findLists(paragraph: Paragraph): readonly FoundList[] {
  const { text } = paragraph;
  const pairs = outerBrackets(text);
  const inBrackets = pairs.flatMap((pair) => inBracket(paragraph, pair));
  const behindLabels = labelsOutside(paragraph, pairs);
  return behindLabels.length === 0 ? inBrackets : [...inBrackets, ...behindLabels].sort((a, b) => a.from - b.from);
}

function inBracket(paragraph: Paragraph, pair: BracketPair): readonly FoundList[] {
  const { text } = paragraph;
  if (pair.close - pair.open < 3 || pair.close - pair.open > LONGEST) return [];
  const inner = text.slice(pair.open + 1, pair.close);
  if (!HINT.test(inner)) return [];
  const reading = readUnitList(text, pair.open + 1, pair.close);
  if (reading === null || (reading.kind === 'bare' && !closesSentence(text, pair))) return [];
  if (reading.kind === 'duty' && !closesSentence(text, pair) && !/负责|牵头/.test(inner)) return [];
  return [found(paragraph, pair.open, pair.close + 1, reading, `bracket.${reading.kind}`)];
}

/** A bare bracket assigns only behind a sentence or at its end, and when it is no unit's own bracket: 生态环境部(国家核安全局). */
function closesSentence(text: string, pair: BracketPair): boolean {
  const before = text.slice(Math.max(0, pair.open - 30), pair.open).trimEnd();
  if (/[。！；]$/.test(before)) return true;
  const after = text.slice(pair.close + 1, pair.close + 4).trimStart();
  if (after !== '' && !/^[。；.(（〔]/.test(after)) return false;
  const word = /[^，。；、\s：]*$/.exec(before)?.[0] ?? '';
  return before.length >= 6 && !/[》”"]$/.test(before) && !isUnit(word) && /[，。；、]/.test(text.slice(0, pair.open));
}

/** What ends a list that stands behind a label without a bracket. */
const LIST_END = /[。)）〕】\t]|$/g;

/** Labels that stand in no pair of brackets: 2、相关单位：A、B等, and 责任单位：A、B） whose opener is lost. */
function labelsOutside(paragraph: Paragraph, pairs: readonly BracketPair[]): readonly FoundList[] {
  const { text } = paragraph;
  if (!text.includes('：') && !text.includes(':')) return [];
  const lists: FoundList[] = [];
  let after = 0;
  for (const mark of text.matchAll(LABEL)) {
    const at = mark.index;
    if (
      at < after ||
      mark[1] === undefined ||
      !standsFree(text, at) ||
      pairs.some((pair) => pair.open < at && at < pair.close)
    )
      continue;
    const from = at + mark[0].length;
    const end = listEnd(text, from, pairs);
    const reading = readUnitList(text, at, end);
    after = end;
    if (reading === null || reading.units.length === 0) continue;
    const to = /[)）〕】]/.test(text[end] ?? '') ? end + 1 : end;
    const opener = /[(（〔]\s*$/.exec(text.slice(Math.max(0, at - 2), at));
    lists.push(found(paragraph, opener === null ? at : at - opener[0].length, to, reading, 'label.line'));
  }
  return lists;
}

function standsFree(text: string, at: number): boolean {
  return at === 0 || /[。；;)）〕】(（〔\s\d、.．，,]/.test(text[at - 1] ?? '');
}

function listEnd(text: string, from: number, pairs: readonly BracketPair[]): number {
  LIST_END.lastIndex = from;
  for (let match = LIST_END.exec(text); match !== null; match = LIST_END.exec(text)) {
    const pair = pairs.find((each) => each.open >= from && each.close === match?.index);
    if (pair === undefined) return match.index;
    LIST_END.lastIndex = pair.close + 1;
  }
  return text.length;
}

function found(paragraph: Paragraph, from: number, to: number, reading: UnitListReading, rule: string): FoundList {
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
