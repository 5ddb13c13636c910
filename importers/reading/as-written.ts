import type { Span } from '../../graph/text.ts';
import { foldWidths } from './fold.ts';
import type { SourceView } from './instrument.ts';
import type { Paragraph } from './paragraph.ts';

/** What folding makes of other characters. */
const FOLDED = /[\x21-\x7e]/;

/** A name read off folded text in the source's own characters: 中国(天津) -> 中国（天津）; «» stay folded to 《》. */
export function asWritten(name: string, text: string, spans: readonly Span[]): string {
  if (!FOLDED.test(name)) return name;
  const original = spans.map(({ start, end }) => text.slice(start, end)).join('');
  const folded = foldWidths(original);
  const from = startOf(name, folded);
  if (from < 0) return name;
  let at = from;
  let written = '';
  for (const sign of name) {
    while (at < folded.length && folded[at] !== sign) at++;
    written += FOLDED.test(sign) ? (original[at] ?? sign) : sign;
    at++;
  }
  return at <= folded.length ? written : name;
}

/** The source's own characters of `paragraph.text.slice(from, to)`, without the line breaks inside. */
export function writtenPart({ text }: SourceView, paragraph: Paragraph, from: number, to: number): string {
  const parts: string[] = [];
  let at = from;
  for (const [index, piece] of paragraph.pieces.entries()) {
    const end = Math.min(to, paragraph.pieces[index + 1]?.index ?? to);
    if (end <= at) continue;
    parts.push(text.slice(piece.offset + at - piece.index, piece.offset + end - piece.index));
    at = end;
    if (at >= to) break;
  }
  return parts.join('');
}

/** Where the name begins in a text whose blanks it leaves out. */
function startOf(name: string, folded: string): number {
  for (let from = folded.indexOf(name.charAt(0)); from >= 0; from = folded.indexOf(name.charAt(0), from + 1)) {
    if (reads(name, folded, from)) return from;
  }
  return -1;
}

function reads(name: string, folded: string, from: number): boolean {
  let at = from;
  for (const sign of name) {
    while (/\s|\*/.test(folded[at] ?? '') && folded[at] !== sign) at++;
    if (folded[at] !== sign) return false;
    at++;
  }
  return true;
}
