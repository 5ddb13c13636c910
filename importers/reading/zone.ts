import { parseDate } from '../../graph/dates.ts';
import type { Span } from '../../graph/text.ts';
import { HeadPattern, TailPattern } from '../edge-pattern.ts';
import { FULL_DATE, isAddressee, isAnnexMark, isCloser, isDate, isDraftMark, isNumber, type Line } from './line.ts';
import { startsProvision } from './numbering.ts';
import { readSignatories } from './organs.ts';
import type { Paragraph } from './paragraph.ts';
import { joinLines, paragraphOf } from './paragraphs.ts';

/** Who signs, and when. */
export interface Signature {
  readonly signers: readonly string[];
  /** Lines that hold the names. */
  readonly signerSpans: readonly Span[];
  readonly date: string | null;
  readonly dateSpan: Span | null;
}

/** The lines below (and a 文号 above) a title, told apart. */
export interface Zone {
  readonly numberLine: Line | null;
  readonly addressees: Paragraph | null;
  /** A bracket under the title: (2018年9月6日国务院第23次常务会议通过). */
  readonly headnote: Line | null;
  /** 征求意见稿 on a line of its own, above or below the title. */
  readonly draftMark: Line | null;
  readonly signatures: readonly Signature[];
  /** The running text: without number, addressee, signature and what stands around. */
  readonly content: readonly Paragraph[];
  /** Lines that say to whom copies go (抄送). */
  readonly copies: readonly Paragraph[];
  /** Whether an attachment or a link to one is named. */
  readonly namesAnnex: boolean;
}

const HEADNOTE = new HeadPattern(/^\(.{6,640}\)$/);
const DOWNLOAD = new HeadPattern(/^(?:文件|附件)下载/);
const COPIES = new HeadPattern(/^(?:抄送|抄报|主送|分送)/);

/** Tells apart the lines of a document: those above its title and those below it. */
export function readZone(above: readonly Line[], below: readonly Line[]): Zone {
  const taken = new Set<Line>();
  const numberLine =
    above.find(({ text }) => isNumber(text)) ?? below.slice(0, 6).find(({ text }) => isNumber(text)) ?? null;
  if (numberLine !== null) taken.add(numberLine);
  const headnote = below.slice(0, 4).find(({ text }) => HEADNOTE.test(text) && text.includes('日')) ?? null;
  if (headnote !== null) taken.add(headnote);
  const draftMark = [...above, ...below.slice(0, 3)].find(({ text }) => isDraftMark(text)) ?? null;
  if (draftMark !== null) taken.add(draftMark);
  const addressees = findAddressee(below, taken);
  const signatures = findSignatures(below, taken);
  const content = below.filter((line) => !taken.has(line) && !isCloser(line.text));
  const namesAnnex = below.some(({ text }) => isAnnexMark(text) || text.includes('](') || DOWNLOAD.test(text));
  const copies = below.filter(({ text }) => COPIES.test(text)).map((line) => paragraphOf([line]));
  return { numberLine, addressees, headnote, draftMark, signatures, content: joinLines(content), copies, namesAnnex };
}

/** The line that addresses the document; it may go on over a few lines. */
function findAddressee(lines: readonly Line[], taken: Set<Line>): Paragraph | null {
  const head = lines.filter((line) => !taken.has(line)).slice(0, 6);
  for (let from = 0; from < Math.min(3, head.length); from++) {
    let joined = '';
    for (let to = from; to < Math.min(head.length, from + 4); to++) {
      const text = head[to]?.text ?? '';
      if (text.length > 600 || /[。；]/.test(text)) break;
      joined += text;
      if (!isAddressee(joined)) continue;
      const run = head.slice(from, to + 1);
      for (const line of run) taken.add(line);
      return paragraphOf(run);
    }
    const text = head[from]?.text ?? '';
    if (!isDate(text) && readSignatories(text) === null && !isCloser(text)) break;
  }
  return null;
}

const SIGNED_DATE = new RegExp(`^(.{2,200}?) ?(${FULL_DATE})$`);
const MOST_SIGNING_LINES = 40;

function findSignatures(lines: readonly Line[], taken: Set<Line>): readonly Signature[] {
  const found: Signature[] = [];
  for (const [at, line] of lines.entries()) {
    if (taken.has(line) || line.text.length > 260) continue;
    const signature = isDate(line.text) ? datedBy(lines, at, taken) : inOneLine(lines, at, line, taken);
    if (signature !== null) found.push(signature);
  }
  if (found.length > 0) return found;
  const last = undated(lines, taken);
  return last === null ? [] : [last];
}

/** A date on a line of its own, and the names above it. */
function datedBy(lines: readonly Line[], at: number, taken: Set<Line>): Signature | null {
  const line = lines[at];
  if (line === undefined) return null;
  const signing = signingLines(lines, at, taken);
  const before = lines[at - 1]?.text ?? '';
  if (signing.length === 0 && at > 0 && (before.includes('\t') || startsProvision(line.text))) return null;
  for (const each of [...signing, line]) taken.add(each);
  return { ...signedBy(signing), date: parseDate(line.text), dateSpan: line };
}

/** 国务院办公厅 2018年11月5日; others who sign may stand on the lines above. */
function inOneLine(lines: readonly Line[], at: number, line: Line, taken: Set<Line>): Signature | null {
  if (!line.text.endsWith('日')) return null;
  const match = SIGNED_DATE.exec(line.text);
  const names = match?.[1] ?? '';
  const signers = match === null ? null : readSignatories(names.trim());
  if (match === null || signers === null || signers.length === 0) return null;
  const above = signedBy(signingLines(lines, at, taken));
  for (const each of [...signingLines(lines, at, taken), line]) taken.add(each);
  const dateStart = line.end - (match[2] ?? '').length;
  return {
    signers: [...above.signers, ...signers],
    signerSpans: [...above.signerSpans, { start: line.start, end: line.start + names.trimEnd().length }],
    date: parseDate(match[2] ?? ''),
    dateSpan: { start: dateStart, end: line.end },
  };
}

/** A signature without a date ends the text. */
function undated(lines: readonly Line[], taken: Set<Line>): Signature | null {
  let at = lines.findIndex(({ text }) => isAnnexMark(text) && text.length < 8);
  if (at < 0) at = lines.length;
  while (at > 0 && isCloser(lines[at - 1]?.text ?? '')) at--;
  const signing = signingLines(lines, at, taken);
  const before = lines[at - signing.length - 1]?.text ?? '';
  if (signing.length === 0 || !/[。)）]$/.test(before)) return null;
  for (const each of signing) taken.add(each);
  return { ...signedBy(signing), date: null, dateSpan: null };
}

function signingLines(lines: readonly Line[], at: number, taken: ReadonlySet<Line>): readonly Line[] {
  let from = at;
  while (from > 0 && at - from < MOST_SIGNING_LINES) {
    const line = lines[from - 1];
    if (line === undefined || taken.has(line) || readSignatories(line.text) === null) break;
    from--;
  }
  // 责任单位： and its units line by line: the last line alone signs
  if (at - from > 1 && UNITS_LISTED.test(lines[from - 1]?.text ?? '')) from = at - 1;
  return lines.slice(from, at);
}

const UNITS_LISTED = new TailPattern(/(?:单位|部门)[:：]$/);

function signedBy(lines: readonly Line[]): Pick<Signature, 'signers' | 'signerSpans'> {
  return { signers: lines.flatMap(({ text }) => readSignatories(text) ?? []), signerSpans: lines };
}
