import type { AnyNode, Element } from 'domhandler';

/** A step of a walk through a tree in document order: entering a node or leaving an element. */
export type Step = { readonly node: AnyNode; readonly enters: boolean };

/** Parts of a page that are no text of it. */
const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'nav',
  'header',
  'footer',
  'iframe',
  'object',
  'svg',
  'button',
  'select',
  'textarea',
  'form',
]);

/**
 * Walks what is below a node, without recursion, so that no depth of nesting is too deep.
 * Scripts, menus and footers are passed over.
 */
export function* walk(root: AnyNode): Generator<Step> {
  let node: AnyNode | null = firstChild(root);
  while (node !== null && node !== root) {
    yield { node, enters: true };
    const child = isSkipped(node) ? null : firstChild(node);
    if (child !== null) {
      node = child;
      continue;
    }
    while (node !== null && node !== root) {
      yield { node, enters: false };
      if (node.next !== null) {
        node = node.next as AnyNode;
        break;
      }
      node = node.parent as AnyNode | null;
    }
  }
}

/** Whether a node and all below it are no text of the page. */
export function isSkipped(node: AnyNode): boolean {
  if (!isElement(node)) return node.type === 'comment' || node.type === 'directive';
  if (SKIPPED.has(node.name)) return true;
  const { style, hidden } = node.attribs;
  return hidden !== undefined || (style !== undefined && /display\s*:\s*none/i.test(style));
}

export function isElement(node: AnyNode): node is Element {
  return 'name' in node && 'attribs' in node;
}

function firstChild(node: AnyNode): AnyNode | null {
  return 'children' in node ? (node.children[0] ?? null) : null;
}

/** How many characters of text stand below a node, counted up to `limit` and over at most `limit` nodes. */
export function textLength(root: AnyNode, limit: number): number {
  let length = 0;
  let nodes = 0;
  for (const { node, enters } of walk(root)) {
    if (enters && node.type === 'text' && !isSkipped(node)) length += node.data.trim().length;
    if (length >= limit || ++nodes > limit) return limit;
  }
  return length;
}
