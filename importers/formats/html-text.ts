import type { AnyNode, Element } from 'domhandler';
import { isElement, isSkipped, textLength, walk } from './html-tree.ts';

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figure figcaption h1 h2 h3 h4 h5 h6 hr li main ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
/** A cell with more text than this lays out the page and is no cell of a table. */
const LONGEST_CELL = 600;

/** The visible text below a node in reading order: each block on a line of its own, the cells of a row parted by tabs. */
export function visibleText(root: AnyNode): string {
  const writer = new LineWriter();
  const cells: Element[] = [];
  for (const { node, enters } of walk(root)) {
    if (isSkipped(node)) continue;
    if (node.type === 'text') {
      if (enters) writer.write(node.data);
    } else if (isElement(node)) {
      place(node, enters, writer, cells);
    }
  }
  return writer.text();
}

function place(node: Element, enters: boolean, writer: LineWriter, cells: Element[]): void {
  const { name } = node;
  if (name === 'br') {
    if (enters) cells.length > 0 ? writer.write(' ') : writer.endLine();
    return;
  }
  if (name === 'td' || name === 'th') {
    if (enters && isDataCell(node)) {
      if (cells.length === 0 && node.prev !== null && hasCellBefore(node)) writer.cell();
      cells.push(node);
    } else if (!enters && cells.at(-1) === node) {
      cells.pop();
    } else {
      writer.endLine();
    }
    return;
  }
  if (!BLOCKS.has(name)) return;
  if (cells.length > 0) writer.write(' ');
  else writer.endLine();
}

function isDataCell(cell: Element): boolean {
  return cell.attribs['id'] !== 'UCAP-CONTENT' && textLength(cell, LONGEST_CELL) < LONGEST_CELL;
}

function hasCellBefore(cell: Element): boolean {
  for (let at = cell.prev; at !== null; at = at.prev)
    if (isElement(at) && (at.name === 'td' || at.name === 'th')) return true;
  return false;
}

/** Puts lines together: white space of the page's source becomes one blank, lines without text are left out. */
class LineWriter {
  readonly #lines: string[] = [];
  #line: string[] = [];

  write(data: string): void {
    this.#line.push(data.replace(/[ \t\r\n\f]+/g, ' '));
  }

  cell(): void {
    this.#line.push('\t');
  }

  endLine(): void {
    if (this.#line.length === 0) return;
    const line = this.#line
      .join('')
      .replace(/ {2,}/g, ' ')
      .replace(/ ?\t ?/g, '\t');
    const trimmed = line.replace(/^[ \u00a0\u3000]+|[ \u00a0\u3000]+$/g, '');
    if (trimmed.trim() !== '') this.#lines.push(trimmed);
    this.#line = [];
  }

  text(): string {
    this.endLine();
    return this.#lines.join('\n');
  }
}
