import type { Span } from '../../graph/text.ts';
import { evidenceAt, LONGEST_QUOTE } from '../../graph/text.ts';
import { foldWidths } from '../reading/fold.ts';
import type { EditorialPart, SourceView } from '../reading/instrument.ts';
import type { DigestRecord } from '../records.ts';
import type { DigestRule } from '../rules/extents.ts';
import { findNumbers } from './citation-numbers.ts';
import { findTitles, plainTitle } from './citation-titles.ts';
import type { Cell, DigestRow } from './digest-table.ts';
import { readDigestTables } from './digest-table.ts';

interface DigestSource {
  readonly title: string | null;
  readonly number: string | null;
}

/** The rows of the digest tables (要点摘编, 适用范围, 政策来源): what a policy offers, for whom, and which policy it is. */
export function findDigest(view: SourceView, parts: readonly EditorialPart[]): readonly DigestRecord[] {
  return parts.flatMap((part) => {
    const span = spanOf(view.text, part);
    if (span === null || part.kind === 'contents') return [];
    return readDigestTables(view.text, span).flatMap((table) => digestOf(view, table));
  });
}

/** Whole lines: empty cells at a line's end count. */
function spanOf(text: string, part: EditorialPart): Span | null {
  const [first, last] = [part.paragraphs[0], part.paragraphs.at(-1)];
  if (first === undefined || last === undefined) return null;
  const lineEnd = text.indexOf('\n', last.end);
  return { start: text.lastIndexOf('\n', first.start) + 1, end: lineEnd < 0 ? text.length : lineEnd };
}

function digestOf(view: SourceView, rows: readonly DigestRow[]): readonly DigestRecord[] {
  const sources = sourcesOf(rows);
  const scopes = filledDown(rows.map((row) => scopesOf(row.scope)));
  return rows.flatMap((row, at) => {
    if (row.excerpt.text === '') return [];
    const { title, number } = sources[at] ?? { title: null, number: null };
    const rule = sourceRule(row, title);
    view.ledger?.note('stretch', row.source, { rule });
    return [
      {
        topic: row.topic,
        excerpt: firstSentence(row.excerpt.text),
        scope: scopes[at] ?? [],
        sourceTitle: title,
        sourceNumber: number,
        rule,
        evidence: evidenceAt(view.text, view.lines, excerptSpan(row.excerpt)),
      },
    ];
  });
}

function sourceRule(row: DigestRow, title: string | null): DigestRule {
  if (title === null) return 'digest-row';
  return sourceIn(row.source) === null ? 'digest-row-merged-source' : 'digest-row-source';
}

/** A blank source cell means the row above; in the first rows of a table, the row below. An excerpt that is a 《title》 is its own source. */
function sourcesOf(rows: readonly DigestRow[]): readonly (DigestSource | null)[] {
  const own = rows.map((row) => sourceIn(row.source));
  const first = own.find((each) => each !== null) ?? null;
  let above: DigestSource | null = null;
  return rows.map((row, at) => {
    const source = own[at] ?? null;
    if (source !== null) above = source;
    else if (/^《[^《》]*》$/.test(row.excerpt.text)) return null;
    return source ?? above ?? first;
  });
}

const PAGE = /[-—–]{2,}.*$|^[-—–\d ]+$/s;

/** 《title》（number）, or a title without 《》 that ends in its number's bracket. */
function sourceIn(cell: Cell): DigestSource | null {
  const words = foldWidths(cell.text).replace(PAGE, '').trim();
  if (words === '') return null;
  const number = findNumbers(words).at(-1) ?? null;
  const whole = findTitles(words)[0];
  if (whole !== undefined && whole.from === 0)
    return { title: whole.title, number: whole.number ?? number?.number ?? null };
  const end = number === null ? words.length : words.slice(0, number.from).search(/[(（[]\s*$/);
  const title = plainTitle(words.slice(0, end < 0 ? undefined : end))
    .replace(/〈/g, '《')
    .replace(/〉/g, '》');
  return { title: title || null, number: number?.number ?? null };
}

function scopesOf(cell: Cell): readonly string[] {
  const words = cell.text.replace(/\s+/g, '');
  return splitOutsideBrackets(words).filter((each) => each !== '');
}

function splitOutsideBrackets(words: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of words) {
    if (sign === '（' || sign === '(') depth++;
    if (sign === '）' || sign === ')') depth--;
    if (depth === 0 && /[、，,；;]/.test(sign)) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.some((part) => /[和的及等]$|^.{0,3}$/.test(part) && parts.length > 2) || isOneList(parts)
    ? [words]
    : parts;
}

/** 市级重点建设、重点储备项目清单的政府投资项目: the parts share their head. */
function isOneList(parts: readonly string[]): boolean {
  return (
    parts.length > 1 &&
    parts
      .slice(0, -1)
      .some(
        (part) =>
          part.length < 2 || !/(?:区|园|企业|单位|机构|项目|人才|个人|行业|产业|市|省|县|基地|者|户)$/.test(part),
      )
  );
}

function filledDown(scopes: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let above: readonly string[] = [];
  return scopes.map((each) => {
    if (each.length > 0) above = each;
    return above;
  });
}

function firstSentence(words: string): string {
  const stop = words.search(/[。！？\n]/);
  return (stop < 0 ? words : words.slice(0, stop)).replace(/\s+/g, ' ').trim();
}

function excerptSpan(cell: Cell): Span {
  const sentence = cell.text.search(/[。！？\n]/);
  const length = Math.min(sentence < 0 ? cell.text.length : sentence, LONGEST_QUOTE);
  return { start: cell.start, end: cell.start + length };
}
