import type { Span } from '../../graph/text.ts';
import { matchesOf } from '../matches.ts';
import { foldWidths } from '../reading/fold.ts';

/** title: an opening 《 with what it encloses; number: the shape of a 文号; units: a bracket that lists organs. */
export type CandidateKind = 'title' | 'number' | 'units';

/** A place at which a reader would expect a fact. */
export interface Candidate extends Span {
  readonly kind: CandidateKind;
}

/**
 * All candidates of a text, in text order: told by their shape alone, without regard to paragraphs, documents or rules, so that they can
 * be held against what the finders make of them. Every 《 is one, closed or not. Linear.
 */
export function findCandidates(text: string): readonly Candidate[] {
  const folded = foldWidths(text);
  return [...titles(folded), ...numbers(folded), ...unitLists(folded)].sort((a, b) => a.start - b.start);
}

/** Each 《 to its 》; one that never closes stands for itself. */
function titles(text: string): readonly Candidate[] {
  const found: { kind: 'title'; start: number; end: number }[] = [];
  const open: number[] = [];
  for (const { 0: sign, index } of matchesOf(/[《》]/g, text)) {
    if (sign === '《') {
      open.push(found.length);
      found.push({ kind: 'title', start: index, end: index + 1 });
      continue;
    }
    const title = found[open.pop() ?? -1];
    if (title !== undefined) title.end = index + 1;
  }
  return found;
}

/** 〔2022〕14号, 公告2022年第24号, 令第5号, 第5号令. */
const NUMBER =
  /[〔[(﹝【]\s*(?:19|20)?\d{2}\s*年?\s*[〕\])﹞】]\s*[一-鿿]{0,8}?\s*第?\s*\d{1,5}\s*号|(?:公告|通告|令)\s*(?:\d{4}\s*年?\s*)?第\s*[\d一二三四五六七八九十百]{1,6}\s*号|第\s*\d{1,4}\s*号令/g;

function numbers(text: string): readonly Candidate[] {
  return matchesOf(NUMBER, text).map(({ 0: words, index }) => ({
    kind: 'number',
    start: index,
    end: index + words.length,
  }));
}

const BRACKET = /[()〔〕【】[\]﹝﹞]/g;
const OPENERS = '(〔【[﹝';
/** No list of units is longer. */
const LONGEST = 4_000;

function unitLists(text: string): readonly Candidate[] {
  const found: Candidate[] = [];
  const open: number[] = [];
  for (const { 0: sign, index } of matchesOf(BRACKET, text)) {
    if (OPENERS.includes(sign)) {
      open.push(index);
      continue;
    }
    const start = open.pop();
    if (start === undefined || index - start > LONGEST) continue;
    if (listsUnits(text.slice(start + 1, index))) found.push({ kind: 'units', start, end: index + 1 });
  }
  return found;
}

const LABEL = /(?:单位|部门|牵头|配合|主办|协办|责任人?)\s*[:：]/;
const DUTY =
  /(?:等?(?:按|按照|根据)?(?:各自)?(?:职责|职能)?(?:分工)?(?:共同|分别|具体)?(?:负责|牵头|配合|参与|落实))+$/;
const ORGAN = /(?:部|委|局|厅|署|办|委员会|管委会|办公室|政府|公司|集团|部门|单位|机构|中心|银行|海关|街道)(?:等)?$/;

/** Whether at least half of what the marks of a bracket part ends as organs do, or a label says that units follow. */
function listsUnits(inner: string): boolean {
  if (inner.length < 2) return false;
  if (LABEL.test(inner.slice(0, 40))) return true;
  const parts = inner.replace(/\s/g, '').split(/[、，,；;]/);
  const organs = parts.filter((part) => part.length >= 2 && ORGAN.test(part.replace(DUTY, '')));
  return organs.length > 0 && organs.length * 2 >= parts.length;
}
