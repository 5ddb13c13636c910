import { parseDate } from '../../graph/dates.ts';
import { type Evidence, evidenceAt, type Span } from '../../graph/text.ts';
import type { CardField } from '../formats/format.ts';
import { asWritten } from '../reading/as-written.ts';
import type { Document, Part, TitleLines } from '../reading/documents.ts';
import { foldWidths } from '../reading/fold.ts';
import type { SourceView } from '../reading/instrument.ts';
import { FULL_DATE } from '../reading/line.ts';
import type { Paragraph } from '../reading/paragraph.ts';
import { paragraphOf } from '../reading/paragraphs.ts';
import { ALIKE, likeness, plainTitle, readPromulgation } from '../reading/promulgation.ts';
import { squeezeTitle } from '../reading/title.ts';
import type { Signature } from '../reading/zone.ts';
import type { FactField, PolicyRecord, RuledField } from '../records.ts';
import { placeUnit } from '../resolution/placement.ts';
import { NATION } from '../resolution/region-table.ts';
import type { HeaderRule } from '../rules/header.ts';
import { isCutOff } from './cut-off.ts';
import { readIssuers } from './header-issuers.ts';
import { docTypeOf, statusOf } from './header-kind.ts';
import { normalSpelling, readNumber } from './header-number.ts';
import { type Place, type PlaceInput, placeAtHead, readRegion } from './header-region.ts';
import { readReplyTitle } from './header-reply.ts';
import { readTerm, type Term } from './header-term.ts';

/** A fact of a header with where it was read. */
export interface Fact<Value> {
  readonly value: Value;
  readonly spans: readonly Span[];
  readonly rule: HeaderRule;
}

/** What is known of a document when its header is read. */
export interface HeaderInput {
  readonly view: SourceView;
  readonly document: Document;
  readonly card: readonly CardField[];
  /** The header of the document whose annex this is. */
  readonly parent: PolicyRecord | null;
  readonly key: string;
  /** The industries that a title names, or else the words that a text begins with. */
  readonly industries: (title: string, lead: string) => readonly string[];
}

/** The record of a document: title, number, issuers, dates, status, place. */
export function readHeader(input: HeaderInput): PolicyRecord {
  const { view, document, card, parent } = input;
  const head = document.notice ?? document.instrument;
  if (head === null) throw new RangeError('a document has a notice or an instrument');
  const title = titleOf(document, head, card);
  const noticeTitle = noticeTitleOf(document, title.value, card);
  const interprets = document.instrument?.piece.title?.form === 'interpretation';
  const texts = [...(document.notice?.zone.content ?? []), ...(document.instrument?.zone.content ?? [])];
  const signature = mainSignature(head);
  const number = cardFact(card, 'number') ?? readNumber(head);
  const named = cardIssuers(card) ?? readIssuers(head, signature, number?.value ?? null, texts);
  const place = withinParent(parent, {
    title: title.value,
    noticeTitle,
    named: named?.value ?? [],
    number: number?.value ?? null,
    texts,
    addressees: head.zone.addressees,
    copies: head.zone.copies,
    kind: head.piece.title?.form ?? null,
  });
  const issuers = placed(view, named, place);
  const issued = dateFact(signature, head) ?? cardFact(card, 'issued');
  const term = interprets
    ? NO_TERM
    : readTerm({
        texts,
        headnote: headnoteOf(document),
        title: title.value,
        issuers: issuers?.value ?? [],
        issued: issued?.value ?? null,
      });
  const mark = document.instrument?.zone.draftMark ?? document.notice?.zone.draftMark ?? null;
  const status = statusOf(title.value, noticeTitle, parent, mark);
  const industries = industriesOf(input, title, texts);
  const facts = {
    number: number?.spans,
    issuers: issuers?.spans,
    issued: issued?.spans,
    ...termSpans(term),
    status: status.spans(head),
    region: place?.spans,
    industries: industries.spans,
  };
  return {
    key: input.key,
    title: asWritten(title.value, view.text, namingSpans(document, title)),
    noticeTitle: noticeTitle === null ? null : asWritten(noticeTitle, view.text, titleSpans(document.notice)),
    aliases: aliasesOf(document, title).map((name) => asWritten(name, view.text, namingSpans(document, title))),
    form: isStub(document) ? 'stub' : 'full',
    number: number?.value ?? null,
    issuers: issuers?.value ?? [],
    issued: issued?.value ?? null,
    effective: term.effective?.value ?? null,
    expires: term.expires?.value ?? null,
    status: status.value,
    region: place?.value ?? parent?.region ?? null,
    docType: docTypeOf(title.value),
    industries: industries.value,
    facts: evidenced(view, facts),
    rules: namedRules({
      title,
      noticeTitle: noticeTitle === null ? null : { rule: 'notice-title.lines' },
      number,
      issuers,
      issued,
      ...term,
      status,
      region: place ?? (parent?.region ? { rule: 'region.annex' } : null),
      industries: industries.value.length === 0 ? null : industries,
    }),
    evidence: evidenceAt(view.text, view.lines, title.spans[0] ?? spanOf(document, head)),
    span: isStub(document) ? null : spanOf(document, head),
    ...(!isStub(document) && isCutOff(document) ? { cutOff: true } : {}),
  };
}

/** The place of a document; that of an annex lies in its document's, or is that. */
function withinParent(parent: PolicyRecord | null, input: PlaceInput): Place | null {
  const around = parent?.region ?? null;
  if (around === null || around === NATION.path || around.includes('、')) return readRegion(input);
  const titled = placeAtHead(input.title, around);
  if (titled !== null) return { value: titled, spans: undefined, rule: 'region.title', issuerPath: around };
  const place = readRegion(input);
  return place?.value === around || place?.value.startsWith(`${around}/`) ? place : null;
}

/** The bracket under the title of the instrument, else of its notice. */
function headnoteOf({ instrument, notice }: Document): Paragraph | null {
  const note = instrument?.zone.headnote ?? notice?.zone.headnote ?? null;
  return note === null ? null : paragraphOf([note]);
}

/** The notice's title, which only the page's table may give; a decision published under its own title has none. */
function noticeTitleOf({ notice, instrument }: Document, title: string, card: readonly CardField[]): string | null {
  const words = notice?.title?.text ?? (instrument === null ? null : promulgatedBy(card, title));
  return words === null || plainTitle(words) === plainTitle(title) ? null : words;
}

/** The title of a page's table, where it is that of a notice which puts the text of this title into force. */
function promulgatedBy(card: readonly CardField[], title: string): string | null {
  const printed = card.find(({ field }) => field === 'title');
  const words = printed === undefined ? null : squeezeTitle(foldWidths(printed.value));
  const names = words === null ? [] : (readPromulgation(words)?.names ?? []);
  return names.some((name) => likeness(name, title) >= ALIKE) ? words : null;
}

/** What the policy is about: by its title, else by its first paragraphs. */
function industriesOf(input: HeaderInput, title: TitleFact, texts: readonly Paragraph[]): Fact<readonly string[]> {
  const named = input.industries(title.value, '');
  if (named.length > 0) return { value: named, spans: title.spans, rule: 'industries.title' };
  const lead = texts.slice(0, 4);
  const value = input.industries(title.value, lead.map(({ text }) => text.slice(0, LONGEST_LEAD)).join(''));
  return { value, spans: value.length === 0 ? [] : lead.slice(0, 1), rule: 'industries.lead' };
}

const LONGEST_LEAD = 400;

function spanOf(document: Document, head: Part): Span {
  const start = headStart(document.shares ? (document.instrument ?? head) : head);
  return { start, end: Math.max(document.instrument?.end ?? 0, document.shares ? 0 : head.end, start) };
}

function headStart(part: Part): number {
  const starts = [
    part.title?.lines[0]?.start,
    part.zone.numberLine?.start,
    part.zone.addressees?.start,
    part.zone.content[0]?.start,
  ];
  return Math.min(...starts.filter((start) => start !== undefined));
}

/** A notice whose plan stands nowhere and is not even linked. */
function isStub(document: Document): boolean {
  return document.instrument === null && document.notice !== null && !document.notice.zone.namesAnnex;
}

const NO_TERM: Term = { effective: null, expires: null };

interface TitleFact extends Fact<string> {
  readonly aliases: readonly string[];
}

function titleOf(document: Document, head: Part, card: readonly CardField[]): TitleFact {
  const own = document.instrument?.title ?? null;
  if (own !== null)
    return { value: editionOf(own, document), spans: [linesSpan(own)], aliases: [], rule: 'title.lines' };
  if (document.notice?.title)
    return {
      value: document.names[0] ?? document.notice.title.text,
      spans: [linesSpan(document.notice.title)],
      aliases: [],
      rule: 'title.promised',
    };
  const printed = card.find(({ field }) => field === 'title');
  if (printed !== undefined)
    return { value: squeezeTitle(printed.value), spans: [printed.span], aliases: [], rule: 'title.card' };
  return readReplyTitle(head);
}

/** A title whose edition (征求意见稿) only the line below holds keeps it; one that the notice words otherwise stays as it is. */
function editionOf(own: TitleLines, document: Document): string {
  const named = document.names.find((name) => likeness(name, own.text) >= 0.98 && name.length > own.text.length);
  return named !== undefined && /\(征求意见稿\)$/.test(named) ? named : own.text;
}

function aliasesOf(document: Document, title: TitleFact): readonly string[] {
  const other = document.names.filter(
    (name) => name !== title.value && likeness(name, title.value) >= ALIKE && likeness(name, title.value) < 1,
  );
  return [...new Set([...title.aliases, ...other])];
}

function titleSpans(part: Part | null): readonly Span[] {
  return part?.title?.lines ?? [];
}

/** Where a document's names stand: its title, its notice's title, the notice's first paragraphs. */
function namingSpans({ notice }: Document, title: TitleFact): readonly Span[] {
  return [...title.spans, ...titleSpans(notice), ...(notice?.zone.content.slice(0, 14).map(beginning) ?? [])];
}

function beginning({ start, end }: Span): Span {
  return { start, end: Math.min(end, start + 600) };
}

function linesSpan(title: TitleLines): Span {
  return { start: title.lines[0]?.start ?? 0, end: title.lines.at(-1)?.end ?? 0 };
}

/** The first signature that names someone, else the first with a date. */
function mainSignature(part: Part): Signature | null {
  const { signatures } = part.zone;
  return signatures.find(({ signers }) => signers.length > 0) ?? signatures[0] ?? null;
}

function dateFact(signature: Signature | null, head: Part): Fact<string> | null {
  if (signature !== null && signature.date !== null && signature.dateSpan !== null)
    return { value: signature.date, spans: [signature.dateSpan], rule: 'issued.signature' };
  const dated = head.zone.signatures.find(({ date }) => date !== null);
  return dated?.date && dated.dateSpan
    ? { value: dated.date, spans: [dated.dateSpan], rule: 'issued.signature' }
    : headnoteDate(head);
}

/** (1993年10月7日国务院令第131号发布): the first day of a bracket under the title. */
function headnoteDate(head: Part): Fact<string> | null {
  const note = head.zone.headnote;
  const match = note === null ? null : new RegExp(FULL_DATE).exec(note.text);
  const iso = match === null ? null : parseDate(match[0]);
  if (note === null || match === null || iso === null) return null;
  const span = { start: note.start + match.index, end: note.start + match.index + match[0].length };
  return { value: iso, spans: [span], rule: 'issued.headnote' };
}

/** The issuers as written, a level word at their head (市商务局) giving way to the place's name. */
function placed(
  view: SourceView,
  named: Fact<readonly string[]> | null,
  place: Place | null,
): Fact<readonly string[]> | null {
  if (named === null) return null;
  const names = named.value.map((name) => asWritten(name, view.text, named.spans));
  return { ...named, value: place === null ? names : names.map((name) => placeUnit(name, place.issuerPath)) };
}
function cardFact(card: readonly CardField[], field: 'number' | 'issued'): Fact<string> | null {
  const found = card.find((each) => each.field === field);
  if (found === undefined) return null;
  const value = field === 'issued' ? isoOf(found.value) : normalSpelling(foldWidths(found.value));
  return value === null || value === '' ? null : { value, spans: [found.span], rule: `${field}.card` };
}

function cardIssuers(card: readonly CardField[]): Fact<readonly string[]> | null {
  const found = card.find(({ field }) => field === 'issuers');
  if (found === undefined) return null;
  const value = found.value.split(/[\s、，,；;]+/).filter((name) => name !== '' && name !== '等');
  return value.length === 0 ? null : { value, spans: [found.span], rule: 'issuers.card' };
}

function isoOf(text: string): string | null {
  const match = /(\d{4})\D+(\d{1,2})\D+(\d{1,2})/.exec(text);
  return match === null
    ? null
    : `${match[1]}-${(match[2] ?? '').padStart(2, '0')}-${(match[3] ?? '').padStart(2, '0')}`;
}

function termSpans(term: Term): {
  readonly effective: readonly Span[] | undefined;
  readonly expires: readonly Span[] | undefined;
} {
  return { effective: term.effective?.spans, expires: term.expires?.spans };
}

/** The rule of each field that was read. */
function namedRules(
  facts: {
    readonly [Field in RuledField]: { readonly rule: HeaderRule } | null;
  },
): { [Field in RuledField]?: HeaderRule } {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([field, fact]) => (fact === null ? [] : [[field, fact.rule]])),
  );
}

function evidenced(
  view: SourceView,
  facts: { readonly [Field in FactField]?: readonly Span[] | undefined },
): { [Field in FactField]?: readonly Evidence[] } {
  const evidence: { [Field in FactField]?: readonly Evidence[] } = {};
  for (const [field, spans] of Object.entries(facts)) {
    if (spans === undefined || spans.length === 0) continue;
    evidence[field as FactField] = spans.map((span) => evidenceAt(view.text, view.lines, span));
  }
  return evidence;
}
