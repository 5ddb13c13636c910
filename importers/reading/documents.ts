import { gather } from '../gather.ts';
import type { Line } from './line.ts';
import type { TitledPiece } from './pieces.ts';
import { ALIKE, likeness, type Promulgation, plainTitle, promisedTitles, readPromulgation } from './promulgation.ts';
import { readHeadline, squeezeTitle } from './title.ts';
import { readZone, type Zone } from './zone.ts';

/** A title with its lines. */
export interface TitleLines {
  /** Without blanks. */
  readonly text: string;
  /** With the blanks that part joint issuers; lines joined without one. */
  readonly spaced: string;
  readonly lines: readonly Line[];
}

/** One piece of a source read into its parts. */
export interface Part {
  readonly piece: TitledPiece;
  readonly title: TitleLines | null;
  readonly zone: Zone;
  readonly end: number;
}

/** A document of a source: an instrument, with the notice that puts it into force where there is one. */
export interface Document {
  /** What is called by the policy's title; null where the notice's instrument is absent. */
  readonly instrument: Part | null;
  readonly notice: Part | null;
  /** What the notice calls it. */
  readonly names: readonly string[];
  /** Whether another document of the same notice stands before. */
  readonly shares: boolean;
  /** The document whose annex this is. */
  readonly annexOf: Document | null;
}

/** Reads the lines of a piece. */
export function readPart(lines: readonly Line[], piece: TitledPiece): Part {
  const titleLines = lines.slice(piece.titleFrom, piece.titleTo);
  const zone = readZone(lines.slice(piece.from, piece.titleFrom), lines.slice(piece.titleTo, piece.to));
  const title =
    piece.title === null
      ? null
      : { text: piece.title.text, spaced: titleLines.map(({ text }) => text).join(''), lines: titleLines };
  return { piece, title, zone, end: lines[piece.to - 1]?.end ?? 0 };
}

/** Puts notices and what they attach together. */
export function pairParts(parts: readonly Part[]): readonly Document[] {
  const documents: Document[] = [];
  for (let at = 0; at < parts.length; ) {
    const part = parts[at];
    if (part === undefined) break;
    const { made, next } = documentsAt(parts, at, part, documents);
    documents.push(...made);
    at = next;
  }
  return documents;
}

function documentsAt(
  parts: readonly Part[],
  at: number,
  part: Part,
  before: readonly Document[],
): { readonly made: readonly Document[]; readonly next: number } {
  const promulgation = promulgationOf(part);
  const alone: Document = { instrument: part, notice: null, names: [], shares: false, annexOf: annexOf(part, before) };
  if (promulgation === null) return { made: [alone], next: at + 1 };
  const names = [...promulgation.names, ...promisedIn(part)];
  let next = at + 1;
  for (
    let each = parts[next];
    each !== undefined && isAttached(promulgation, names, each, next === at + 1);
    each = parts[next]
  )
    next++;
  const attached = parts.slice(at + 1, next);
  if (attached.length > 0) {
    const titles = attached.map(({ title }) => plainTitle(title?.text ?? ''));
    const isOther = (name: string, index: number): boolean =>
      titles.some((title, other) => other !== index && title === plainTitle(name));
    const made = attached.map((instrument, index) => ({
      instrument,
      notice: part,
      names: names.filter((name) => likeness(name, instrument.title?.text ?? '') >= ALIKE && !isOther(name, index)),
      shares: index > 0,
      annexOf: null,
    }));
    return { made, next };
  }
  if (promulgation.force === 'may' || part.title === null) return { made: [alone], next };
  const headline = readHeadline(part.title.text);
  if (headline !== null && part.zone.content.length > 0) return { made: [underHeadline(part, headline.name)], next };
  return { made: [{ instrument: null, notice: part, names, shares: false, annexOf: null }], next };
}

/** What stands below a heading of the press is the instrument that the heading names. */
function underHeadline(part: Part, name: string): Document {
  const title = part.title === null ? null : { ...part.title, text: name, spaced: name };
  return {
    instrument: { ...part, title, piece: { ...part.piece, title: { text: name, form: 'instrument', strong: true } } },
    notice: { ...part, zone: { ...part.zone, content: [] } },
    names: [],
    shares: false,
    annexOf: null,
  };
}

/** What a part puts into force by its title; an order without a title by what it names first. */
function promulgationOf(part: Part): Promulgation | null {
  if (part.title !== null) {
    if (publishesItsTitle(part)) return { force: 'may', names: [part.title.text] };
    if (readHeadline(part.title.text) !== null) return readPromulgation(part.title.text);
    if (/^[^《]{0,20}关于(?:修改|修订|废止)|公[布示](?:.{2,60})(?:名单|清单|目录|名录|结果)/.test(part.title.text))
      return null;
    return readPromulgation(part.title.text) ?? passedOn(part) ?? answeredBy(part);
  }
  const names = promisedIn(part);
  return names.length > 0 && /令|公告/.test(part.zone.numberLine?.text ?? '') ? { force: 'passes', names } : null;
}

/** 《…的决定》已经…审议通过，现予公布, or 现公布《…的决定》, under that very title: the decision stands below under its title once more. */
function publishesItsTitle({ title, zone }: Part): boolean {
  const lead = zone.content[0]?.text.slice(0, 240) ?? '';
  const named = promisedTitles(lead)[0];
  return (
    title !== null &&
    /^(?:现(?:予)?(?:公布|发布))?《/.test(lead) &&
    /现(?:予|将)?[^。]{0,12}(?:公布|发布)/.test(lead) &&
    named !== undefined &&
    plainTitle(named) === plainTitle(title.text)
  );
}

/** A reply that passes on what it answers: 国务院同意你部《…的建议》，现转发给你们. */
function passedOn(part: Part): Promulgation | null {
  const lead = part.zone.content[0]?.text.slice(0, 400) ?? '';
  const passing =
    /现(?:将[^。；]{0,80})?(?:予以)?(?:转发|印发|批转|印送|送)(?:给|你)|现(?:随函)?(?:送上|附上|送请|函送|报送|呈送)/.exec(
      lead,
    );
  if (part.piece.title?.form !== 'notice' || (passing === null && !isMereConsent(part))) return null;
  const names = promisedTitles(passing === null ? lead : lead.slice(0, passing.index + passing[0].length));
  return names.length > 0 ? { force: 'may', names } : null;
}

/** 国务院关于某市某方案的批复, and 附件：某市某方案: the letter approves what it attaches. */
function answeredBy(part: Part): Promulgation | null {
  const name = /关于(?:印送|报送)?(?<name>.{6,})的(?:批复|复函|函)$/.exec(part.title?.text ?? '')?.groups?.['name'];
  if (name === undefined || !part.zone.namesAnnex) return null;
  const names = listedIn(part).filter((each) => likeness(each, name) >= ALIKE);
  return names.length > 0 ? { force: 'may', names } : null;
}

/** 国务院同意…的请示，请…办理: consent, and not a word more. */
function isMereConsent(part: Part): boolean {
  const words = part.zone.content.map(({ text }) => text).join('');
  return words.length <= 200 && /同意[^。]*《/.test(words);
}

/** Titles in 《》 that a notice's first sentences name, and those its list of attachments names. */
function promisedIn(part: Part): readonly string[] {
  const [first, second] = part.zone.content;
  const lead = `${first?.text.slice(0, 400) ?? ''}${second?.text.slice(0, 200) ?? ''}`;
  return [...promisedTitles(lead), ...listedIn(part)];
}

/** The names in a part's list of attachments. */
function listedIn(part: Part): readonly string[] {
  return gather(part.zone.content, ({ text }) => {
    const name = /^(?:附 ?件 ?\d* ?[:：.]? ?)?(?:\d{1,2}[.、])? ?《?(.{6,80}?)》?$/.exec(text)?.[1];
    return name === undefined || /[。；，]/.test(name) ? [] : [squeezeTitle(name)];
  });
}

function isAttached(promulgation: Promulgation, names: readonly string[], next: Part, directly: boolean): boolean {
  const { title, zone, piece } = next;
  if (title === null || piece.title === null || piece.title.form === 'interpretation') return false;
  const forwarded = directly && promulgation.force === 'passes' && piece.title.strong;
  if (zone.numberLine !== null && zone.headnote === null && !forwarded) return false;
  const best = Math.max(0, ...names.map((name) => likeness(name, title.text)));
  if (best >= ALIKE) return zone.addressees === null || !piece.title.strong || directly;
  const own = Math.max(0, ...promulgation.names.map((name) => likeness(name, title.text)));
  return (
    directly &&
    promulgation.force === 'passes' &&
    own >= 0.45 &&
    zone.addressees === null &&
    piece.title.form === 'instrument'
  );
}

/** The document that an annexed part belongs to. */
function annexOf(part: Part, before: readonly Document[]): Document | null {
  const last = before.at(-1);
  return part.piece.annexed && last !== undefined ? (last.annexOf ?? last) : null;
}
