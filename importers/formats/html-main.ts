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
const CARD = /索\s*引\s*号|发\s*文\s*机\s*关|发\s*文\s*字\s*号|发\s*文\s*机\s*构|文\s*号|公\s*文\s*种\s*类/;

/** Finds the body of the document on a page; where nothing marks it, the whole body of the page. */
export function mainPart(document: Document): MainPart {
  let best: Element | null = null;
  let rank: number = MARKS.length;
  let body: Element | null = null;
  const tables: Element[] = [];
  for (const { node, enters } of walk(document)) {
    if (!enters || !isElement(node) || isSkipped(node)) continue;
    if (node.name === 'body') body ??= node;
    if (best === null && isTableLike(node)) tables.push(node);
    const at = MARKS.slice(0, rank).findIndex((marks) => marks(node));
    if (at >= 0 && textLength(node, 40) >= 40) {
      best = node;
      rank = at;
    }
  }
  if (best === null) return { card: null, content: body ?? document };
  const content = best;
  return { card: tables.find((table) => isCard(table) && !isInside(content, table)) ?? null, content };
}

function isTableLike(node: Element): boolean {
  return node.name === 'table' || node.name === 'ul' || node.name === 'dl';
}

function isCard(node: Element): boolean {
  let words = '';
  for (const step of walk(node)) {
    if (step.enters && step.node.type === 'text') words += step.node.data;
    if (words.length > 3000) return false;
  }
  return new Set(Array.from(words.matchAll(new RegExp(CARD, 'g')), ([label]) => label)).size >= 2;
}

function isInside(node: AnyNode, outer: AnyNode): boolean {
  for (let at: AnyNode | null = node; at !== null; at = at.parent as AnyNode | null) if (at === outer) return true;
  return false;
}
