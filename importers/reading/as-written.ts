import type { Span } from '../../graph/text.ts';
import { Signs } from '../signs.ts';
import { foldWidths } from './fold.ts';
import type { SourceView } from './instrument.ts';
import { type Paragraph, pieceAt } from './paragraph.ts';

/** Whether a text holds what folding makes of other characters. */
function isFolded(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x20 && code < 0x7f) return true;
  }
  return false;
}

/** A name read off folded text in the source's own characters: 中国(天津) -> 中国（天津）; «» stay folded to 《》. */
export function asWritten(name: string, text: string, spans: readonly Span[]): string {
  if (!isFolded(name)) return name;
  const original = spans.map(({ start, end }) => text.slice(start, end)).join('');
  const folded = foldWidths(original);
  const found = locate(name, folded);
  if (found === null) return name;
  let at = found.start;
  let written = '';
  for (const sign of name) {
    while (at < folded.length && folded[at] !== sign) at++;
    written += isFolded(sign) ? (original[at] ?? sign) : sign;
    at++;
  }
  return at <= folded.length ? written : name;
}

/** The source's own characters of `paragraph.text.slice(from, to)`, without the line breaks inside. */
export function writtenPart({ text }: SourceView, paragraph: Paragraph, from: number, to: number): string {
  const { pieces } = paragraph;
  let written = '';
  let at = from;
  for (let index = pieceAt(paragraph, from); at < to && index < pieces.length; index++) {
    const end = Math.min(to, pieces[index + 1]?.index ?? to);
    const moved = (pieces[index]?.offset ?? 0) - (pieces[index]?.index ?? 0);
    written += text.slice(at + moved, end + moved);
    at = end;
  }
  return written;
}

/** Where a name stands within a span of a text, whatever the widths and blanks; null where it does not. */
export function writtenSpan(name: string, text: string, span: Span): Span | null {
  const found = locate(foldWidths(name), foldWidths(text.slice(span.start, span.end)));
  return found === null ? null : { start: span.start + found.start, end: span.start + found.end };
}

const BLANKS = Signs.of(' \t\n\r\v\f\u2028\u2029\ufeff*');

/** Where a folded name stands in a folded text whose blanks it leaves out. */
function locate(name: string, folded: string): Span | null {
  for (let start = folded.indexOf(name.charAt(0)); start >= 0; start = folded.indexOf(name.charAt(0), start + 1)) {
    const end = endOf(name, folded, start);
    if (end >= 0) return { start, end };
  }
  return null;
}

function endOf(name: string, folded: string, start: number): number {
  let at = start;
  for (const sign of name) {
    while (folded[at] !== sign && BLANKS.at(folded, at)) at++;
    if (folded[at] !== sign) return -1;
    at++;
  }
  return at;
}
