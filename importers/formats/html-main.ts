import type { AnyNode, Document, Element } from 'domhandler';
import { isElement, isSkipped, textLength, walk } from './html-tree.ts';

/** The parts of a page that are read. */
export interface MainPart {
  /** The table of facts above the text, where there is one. */
  readonly card: Element | null;
  readonly content: AnyNode;
}

/** What marks the body of a document, the surest first; the first two are how the State Council's and ministries' sites name it. */
const MARKS: readonly ((node: Element) => boolean)[] = [
  ({ attribs }) => attribs['id'] === 'UCAP-CONTENT',
  ({ attribs }) => /^(?:zoom|Zoom|ZOOM|NewsContent|TRS_Editor|js_content)$/.test(attribs['id'] ?? ''),
  ({ attribs }) =>
    /(?:^|\s)(?:TRS_Editor|pages_content|trs_editor_view|b12c|article-content|view_content)/.test(
      attribs['class'] ?? '',
    ),
  ({ name }) => name === 'article' || name === 'main',
];
const LABEL =
  '索\\s*引\\s*号|发\\s*文\\s*机\\s*关|发\\s*文\\s*字\\s*号|发\\s*文\\s*机\\s*构|文\\s*号|公\\s*文\\s*种\\s*类|成\\s*文\\s*日\\s*期';
const LABELS = new RegExp(LABEL, 'g');
const BEGINS_WITH_LABEL = new RegExp(`^\\s*(?:${LABEL})`);
/** Above a card that stands in the content itself, so much text may stand. */
const MOST_ABOVE = 200;
/** A card whose labels stand in blocks of any kind is so many levels above the first of them at most, and so many labels are tried. */
const MOST_LEVELS = 5;
const MOST_TRIED = 8;

/** Finds the body of the document on a page; where nothing marks it, the whole body of the page. */
export function mainPart(document: Document): MainPart {
  let best: Element | null = null;
  let rank: number = MARKS.length;
  let body: Element | null = null;
  const tables: Element[] = [];
  const labels: AnyNode[] = [];
  for (const { node, enters } of walk(document)) {
    if (!enters) continue;
    if (node.type === 'text' && labels.length < MOST_TRIED && BEGINS_WITH_LABEL.test(node.data)) labels.push(node);
    if (!isElement(node) || isSkipped(node)) continue;
    if (node.name === 'body') body ??= node;
    if (isTableLike(node)) tables.push(node);
    const at = MARKS.slice(0, rank).findIndex((marks) => marks(node));
    if (at >= 0 && textLength(node, 40) >= 40) {
      best = node;
      rank = at;
    }
  }
  const content = best ?? body ?? document;
  return { card: findCard(content, tables, labels), content };
}

/** The table of facts, or the blocks that stand for one: above the content, or at its head. */
function findCard(content: AnyNode, tables: readonly Element[], labels: readonly AnyNode[]): Element | null {
  const may = (node: Element): boolean =>
    !isInside(content, node) && (!isInside(node, content) || heads(node, content));
  const table = tables.find((each) => labelsIn(each) >= 2 && may(each));
  if (table !== undefined) return table;
  for (const label of labels) {
    const card = cardAround(label, content);
    if (card !== null && may(card)) return card;
  }
  return null;
}

/** The least block around a label that holds the most labels, and not the content. */
function cardAround(label: AnyNode, content: AnyNode): Element | null {
  let best: Element | null = null;
  let most = 2;
  let node = label.parent;
  for (let level = 0; level < MOST_LEVELS && node !== null && isElement(node); level++, node = node.parent) {
    if (isInside(content, node)) break;
    const count = labelsIn(node);
    if (count > most) [best, most] = [node, count];
  }
  return best;
}

/** Whether a node stands at the head of the content and is a card of several labels: a list of documents has 文号 and 发文机关 too. */
function heads(node: Element, content: AnyNode): boolean {
  if (labelsIn(node) < 3) return false;
  let above = 0;
  for (const step of walk(content)) {
    if (step.node === node) return true;
    if (step.enters && step.node.type === 'text') above += step.node.data.trim().length;
    if (above > MOST_ABOVE) return false;
  }
  return false;
}

function isTableLike(node: Element): boolean {
  return node.name === 'table' || node.name === 'ul' || node.name === 'dl';
}

/** A card holds no more text and no more nodes. */
const LONGEST_CARD = 3000;

/** How many kinds of labels a node holds; none where it holds too much to be a card. */
function labelsIn(node: Element): number {
  let words = '';
  let nodes = 0;
  for (const step of walk(node)) {
    if (step.enters && step.node.type === 'text') words += step.node.data;
    if (words.length > LONGEST_CARD || ++nodes > 2 * LONGEST_CARD) return 0;
  }
  return new Set(Array.from(words.matchAll(LABELS), ([label]) => label.replace(/\s/g, ''))).size;
}

function isInside(node: AnyNode, outer: AnyNode): boolean {
  for (let at: AnyNode | null = node; at !== null; at = at.parent as AnyNode | null) if (at === outer) return true;
  return false;
}
