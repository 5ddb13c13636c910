import { readHeader } from '../extraction/header.ts';
import { findIndustries } from '../extraction/industries.ts';
import type { CardField } from '../formats/format.ts';
import { gather } from '../gather.ts';
import type { PolicyRecord } from '../records.ts';
import { splitAnnexHeads } from './annex-heads.ts';
import { type Document, type Part, pairParts, readPart } from './documents.ts';
import { foldWidths } from './fold.ts';
import { dropInnerContents } from './inner-contents.ts';
import type { EditorialPart, Instrument, SegmentedSource, SourceView } from './instrument.ts';
import { type Line, readLines } from './line.ts';
import { noteParts } from './note-parts.ts';
import { readOutline } from './outline.ts';
import { joinLines, paragraphOf } from './paragraphs.ts';
import { cutPieces, type EditorialPiece, type TitledPiece } from './pieces.ts';
import { plainTitle } from './promulgation.ts';
import { splitClosers } from './split-closers.ts';
import { splitFirstLine, splitNumberedTitle, stripListMarks, stripTitleBrackets } from './title-parts.ts';
import { unglueLines } from './unglue.ts';

/** Cuts a source into its instruments and the editors' parts. Pure; throws on no text. */
export function segment(view: SourceView, card: readonly CardField[]): SegmentedSource {
  const cardEnd = Math.max(0, ...card.map(({ span }) => span.end));
  const own = readLines(foldWidths(view.text)).filter(({ start }) => start >= cardEnd);
  const parted = gather(dropInnerContents(unglueLines(gather(own, splitClosers))), splitNumberedTitle);
  const lines = stripTitleBrackets(stripListMarks(splitAnnexHeads(splitFirstLine(parted))));
  const pieces = cutPieces(lines);
  const titled = pieces.filter((piece): piece is TitledPiece => piece.kind === 'titled');
  const editorial = pieces.filter((piece): piece is EditorialPiece => piece.kind !== 'titled');
  const parts = (titled.length > 0 ? titled : wholeAsOne(lines)).map((piece) => readPart(lines, piece));
  const documents = withoutCutCopies(pairParts(parts.filter(saysSomething)));
  if (view.ledger !== undefined) noteParts(view.ledger, { lines, editorial, card, parts, documents });
  return {
    view,
    instruments: readInstruments(view, documents, documents.length === 1 ? card : []),
    editorial: titled.length > 0 ? editorial.flatMap((piece) => editorialPart(lines, piece)) : [],
  };
}

/** Whether a part holds more than what stands around documents (此件公开发布). */
function saysSomething({ title, zone }: Part): boolean {
  return title !== null || zone.content.length > 0 || zone.addressees !== null;
}

/** A text in which no title was found is one document without a title. */
function wholeAsOne(lines: readonly Line[]): readonly TitledPiece[] {
  if (lines.length === 0) return [];
  return [{ kind: 'titled', title: null, from: 0, titleFrom: 0, titleTo: 0, to: lines.length, annexed: false }];
}

function readInstruments(
  view: SourceView,
  documents: readonly Document[],
  card: readonly CardField[],
): readonly Instrument[] {
  const records = new Map<Document, PolicyRecord>();
  return documents.map((document, index) => {
    const key = `p${index + 1}`;
    const parent = document.annexOf === null ? null : (records.get(document.annexOf) ?? null);
    const read = readHeader({ view, document, card, parent, key, industries: findIndustries });
    const policy = read.region === null && isInterpretation(document) ? placedLike(read, records) : read;
    records.set(document, policy);
    return instrumentOf(view, document, policy);
  });
}

function isInterpretation(document: Document): boolean {
  return document.instrument?.piece.title?.form === 'interpretation';
}

/** An interpretation with the region of the policy that it explains: the one before it whose title it names. */
function placedLike(read: PolicyRecord, records: ReadonlyMap<Document, PolicyRecord>): PolicyRecord {
  const region = explained(read, records);
  return region === null ? read : { ...read, region, rules: { ...read.rules, region: 'region.explained' } };
}

function explained({ title }: PolicyRecord, records: ReadonlyMap<Document, PolicyRecord>): string | null {
  const plain = plainTitle(title);
  const named = [...records.values()]
    .reverse()
    .slice(0, 40)
    .find((policy) => plain.includes(plainTitle(policy.title)) || sharesWords(plain, policy));
  return named?.region ?? null;
}

function sharesWords(plain: string, policy: PolicyRecord): boolean {
  return [policy.title, policy.noticeTitle ?? ''].some((name) =>
    plainTitle(name).includes(plain.replace(/(?:政策)?解读$|答记者问$|问答$/, '')),
  );
}

function instrumentOf(view: SourceView, document: Document, policy: PolicyRecord): Instrument {
  const head = document.notice ?? document.instrument;
  const { body, outline } = readOutline(view, policy.key, document.instrument?.zone.content ?? []);
  return {
    policy,
    kind: isInterpretation(document) ? 'interpretation' : 'instrument',
    notice: document.shares ? [] : (document.notice?.zone.content ?? []),
    addressees: head?.zone.addressees ?? null,
    body,
    outline,
  };
}

/** Of two documents of one title, notice and number the longer stays: the other is a copy that was cut off. */
function withoutCutCopies(documents: readonly Document[]): readonly Document[] {
  const byTitle = new Map<string, Document[]>();
  const dropped = new Set<Document>();
  for (const document of documents) {
    if (document.instrument === null || document.instrument.title === null) continue;
    const key = `${plainTitle(document.instrument.title.text)}|${plainTitle(document.notice?.title?.text ?? '')}`;
    const same = byTitle.get(key) ?? [];
    byTitle.set(key, [...same.slice(-MOST_COPIES), document]);
    for (const other of same) {
      if (mayBeOne(document, other)) dropped.add(textSize(document) > textSize(other) ? other : document);
    }
  }
  return documents.filter((document) => !dropped.has(document));
}

/** A document is compared with so many before it that bear its title. */
const MOST_COPIES = 20;

/** Whether neither 文号 nor day of issue speaks against two documents being one. */
function mayBeOne(one: Document, other: Document): boolean {
  const [a, b] = [one, other].map(({ notice, instrument }) => (notice ?? instrument)?.zone);
  const numbers = [a, b].map((zone) => zone?.numberLine?.text.replace(/ /g, '') ?? null);
  const dates = [a, b].map((zone) => zone?.signatures[0]?.date ?? null);
  return [numbers, dates].every(([x, y]) => x === y || x === null || y === null);
}

function textSize({ instrument }: Document): number {
  return instrument?.zone.content.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
}

function editorialPart(lines: readonly Line[], piece: EditorialPiece): readonly EditorialPart[] {
  if (piece.kind === 'front') return [];
  const own = lines.slice(piece.from, piece.to);
  const paragraphs = piece.kind === 'summary' ? joinLines(own) : own.map((line) => paragraphOf([line]));
  return [{ kind: piece.kind, paragraphs }];
}
