import type { Span } from '../../graph/text.ts';

/** One cell of a table row: its words without markup signs, and where they stand in the source. */
export interface Cell extends Span {
  readonly text: string;
}

/** A row of a digest table, under the topic that stands above it. */
export interface DigestRow {
  readonly topic: string;
  readonly excerpt: Cell;
  readonly scope: Cell;
  readonly source: Cell;
}

/** Which column holds what, counted from 0. */
interface Columns {
  readonly topic: number | null;
  readonly excerpt: number;
  readonly scope: number;
  readonly source: number;
}

const EMPTY: Cell = { text: '', start: 0, end: 0 };
const LONGEST_TOPIC = 20;

/** The rows of the digest tables within a span of the text; each inner list is a table of its own, from one header to the next. */
export function readDigestTables(text: string, span: Span): readonly (readonly DigestRow[])[] {
  const tables: DigestRow[][] = [];
  let columns: Columns | null = null;
  let topic = '';
  let open = null as Span | null;
  for (const line of linesOf(text, span)) {
    const cells = cellsOf(text, open === null ? line : { start: open.start, end: line.end });
    const header = columnsOf(cellsOf(text, line));
    if (header !== null) {
      columns = header;
      tables.push([]);
      open = null;
      continue;
    }
    if (columns === null) continue;
    const needed = Math.max(columns.excerpt, columns.scope, columns.source) + 1;
    if (open === null && isTopic(cells)) {
      topic = cells[0]?.text ?? '';
    } else if (cells.length < needed) {
      open = { start: open?.start ?? line.start, end: line.end };
    } else {
      topic = columns.topic === null ? topic : cells[columns.topic]?.text || topic;
      tables.at(-1)?.push(rowOf(cells, columns, topic));
      open = null;
    }
  }
  return tables;
}

function* linesOf(text: string, span: Span): Generator<Span> {
  for (let start = span.start; start < span.end; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 || newline > span.end ? span.end : newline;
    if (text.slice(start, end).trim() !== '') yield { start, end };
    start = end + 1;
  }
}

/** Cells stand between tabs, or between the bars of a Markdown table. */
function cellsOf(text: string, line: Span): readonly Cell[] {
  const words = text.slice(line.start, line.end);
  const bars = /^\s*\|.*\|\s*$/s.test(words);
  const cells: Cell[] = [];
  let from = line.start;
  for (const part of words.split(bars ? '|' : '\t')) {
    cells.push(cellAt(part, from));
    from += part.length + 1;
  }
  return bars ? cells.slice(1, -1) : cells;
}

const MARKUP = /<\/?[a-z]+ ?\/?>|\*\*/gi;

function cellAt(part: string, from: number): Cell {
  const inner = part.replace(MARKUP, (sign) => ' '.repeat(sign.length));
  const trimmed = inner.trim();
  const start = from + (inner.length - inner.trimStart().length);
  return { text: trimmed, start, end: start + trimmed.length };
}

function columnsOf(cells: readonly Cell[]): Columns | null {
  const at = (words: RegExp) => cells.findIndex((cell) => cell.text.length <= 12 && words.test(cell.text));
  const [excerpt, scope, source] = [at(/摘编|摘要|要点|内容|举措/), at(/适用/), at(/来源|出处|依据|政策文件/)];
  if (excerpt < 0 || scope < 0 || source < 0) return null;
  const topic = at(/主题|类别|分类|领域/);
  return { topic: topic < 0 ? null : topic, excerpt, scope, source };
}

/** A row that only names the topic of the rows below it. */
function isTopic(cells: readonly Cell[]): boolean {
  const [first, ...rest] = cells;
  if (first === undefined || first.text === '' || rest.some((cell) => cell.text !== '')) return false;
  return first.text.length <= LONGEST_TOPIC && !/[。；《，]/.test(first.text) && !/[a-z]$/.test(first.text);
}

function rowOf(cells: readonly Cell[], columns: Columns, topic: string): DigestRow {
  const { excerpt, scope, source } = columns;
  return { topic, excerpt: cells[excerpt] ?? EMPTY, scope: cells[scope] ?? EMPTY, source: cells[source] ?? EMPTY };
}
