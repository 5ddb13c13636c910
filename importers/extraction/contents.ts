import { evidenceAt } from '../../graph/text.ts';
import { writtenSpan } from '../reading/as-written.ts';
import type { EditorialPart, Instrument, SourceView } from '../reading/instrument.ts';
import type { Paragraph } from '../reading/paragraph.ts';
import { sourceSpan } from '../reading/paragraph.ts';
import type { DigestRecord, PolicyRecord } from '../records.ts';
import type { HeaderRule } from '../rules/header.ts';
import { numberKey, titleKey } from './citation-key.ts';
import { plainTitle } from './citation-titles.ts';
import type { ListedCell, ListedTitle } from './contents-lines.ts';
import { listedTitles } from './contents-lines.ts';
import { findIndustries } from './industries.ts';

/**
 * Stubs for the policies that a contents list, an overview table or a digest row names and whose text the source does not hold. A list words titles otherwise
 * than the documents do (市商务局印发…办法 for 关于印发…办法的通知), so that what only differs in such words counts as the same.
 */
export function findListed(
  view: SourceView,
  parts: readonly EditorialPart[],
  instruments: readonly Instrument[],
  digest: readonly DigestRecord[] = [],
): readonly PolicyRecord[] {
  const present = [...new Set(instruments.flatMap(({ policy }) => namesOf(policy).map(coreOf)))];
  const numbers = new Set(
    instruments.flatMap(({ policy }) => (policy.number === null ? [] : [numberKey(policy.number)])),
  );
  const stubs: PolicyRecord[] = [];
  const seen = new Set<string>();
  for (const part of parts) {
    if (part.kind !== 'contents' && part.kind !== 'overview') continue;
    const rule = part.kind === 'contents' ? 'listed.contents' : 'listed.overview';
    for (const paragraph of part.paragraphs) {
      const listed = listedTitles(view.text, paragraph);
      for (const each of listed) {
        const core = coreOf(each.title);
        if (seen.has(core) || present.some((name) => isSameWork(name, core)) || isIssuedWith(each, instruments))
          continue;
        seen.add(core);
        stubs.push(stubOf(view, paragraph, each, instruments.length + stubs.length + 1, rule));
      }
    }
  }
  for (const row of digest) {
    const listed = listedInDigest(view, row);
    if (listed === null || (row.sourceNumber !== null && numbers.has(numberKey(row.sourceNumber)))) continue;
    const core = coreOf(listed.title);
    if (seen.has(core) || [...present, ...seen].some((name) => isSameWork(name, core))) continue;
    seen.add(core);
    const { paragraph, title } = listed;
    const cell = { title, from: 0, to: paragraph.text.length, issuers: null, issued: null };
    const stub = stubOf(view, paragraph, cell, instruments.length + stubs.length + 1, 'listed.digest');
    stubs.push({
      ...stub,
      number: row.sourceNumber,
      rules: { ...stub.rules, ...(row.sourceNumber === null ? {} : { number: 'number.listed' }) },
    });
  }
  return stubs;
}

/** Whether the row tells of several plans that one notice hands out: as many share a number, and the row's day and issuers. */
function isIssuedWith({ title, issued, issuers }: ListedTitle, instruments: readonly Instrument[]): boolean {
  if (issued === null || issuers === null || !SEVERAL.test(title)) return false;
  const names = issuers.names.join('');
  const same = instruments.filter(
    ({ policy }) =>
      policy.noticeTitle !== null && policy.issued?.endsWith(issued.day) === true && policy.issuers.join('') === names,
  );
  return same.some((one) => same.some((other) => other !== one && other.policy.noticeTitle === one.policy.noticeTitle));
}
/** 三项行动计划, 等5个方案 */
const SEVERAL = /[两二三四五六七八九十\d][项个份部]/;

/** The title that a digest row gives as its source, where it stands. */
function listedInDigest(view: SourceView, row: DigestRecord): { title: string; paragraph: Paragraph } | null {
  if (row.sourceTitle === null || row.sourceTitle.length < SHORTEST) return null;
  const { start } = row.evidence;
  const span = writtenSpan(row.sourceTitle, view.text, { start, end: start + FARTHEST });
  if (span === null) return null;
  const text = view.text.slice(span.start, span.end);
  const paragraph = { ...span, text, line: view.lines.lineOf(span.start), pieces: [{ index: 0, offset: span.start }] };
  return { title: row.sourceTitle, paragraph };
}

const ISO_LENGTH = 10;
/** The shortest title that is taken off a digest row. */
const SHORTEST = 8;
/** Within so many characters of its excerpt a row names its source. */
const FARTHEST = 2000;

function namesOf({ title, noticeTitle, aliases }: PolicyRecord): readonly string[] {
  return [title, noticeTitle, ...aliases].filter((each) => each !== null);
}

const ISSUED = /^.{0,80}?(?:关于)?(?:联合)?(?:印发|公布|发布|转发|批转)(?:实施)?/;
const TAIL = /的(?:通知|公告|函|通告|公示|批复|意见)$/;

/** The words that name the work itself: without issuer, 印发 and 的通知. */
function coreOf(title: string): string {
  const key = titleKey(title);
  const core = key.replace(ISSUED, '').replace(TAIL, '');
  return core.length >= 6 ? core : key;
}

/** Same words, one name within the other, or nearly the same words (a variant character, a dropped word). */
function isSameWork(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 6) return short === long;
  return long.includes(short) || differences(short, long) <= 1 || sharedPairs(short, long) >= 0.78;
}

/** How many characters differ in place; names of different lengths differ in all. */
function differences(a: string, b: string): number {
  if (a.length !== b.length) return Number.POSITIVE_INFINITY;
  return Array.from(a).filter((sign, at) => sign !== b[at]).length;
}

/** Share of the pairs of neighbouring characters of `short` that stand in `long`, too. */
function sharedPairs(short: string, long: string): number {
  const pairs = new Set(Array.from({ length: long.length - 1 }, (_, at) => long.slice(at, at + 2)));
  let shared = 0;
  for (let at = 0; at + 2 <= short.length; at++) if (pairs.has(short.slice(at, at + 2))) shared++;
  return shared / Math.max(1, short.length - 1);
}

const PROMULGATED =
  /(?:印发|公布|发布|转发|批转)(?:实施)?(?:《([^》]+)》|([^《》]{8,}?))(?<notice>的(?:通知|公告|函))?$/;

function stubOf(
  view: SourceView,
  paragraph: Paragraph,
  listed: ListedTitle,
  ordinal: number,
  rule: HeaderRule,
): PolicyRecord {
  const evidenceOf = (cell: ListedCell) => evidenceAt(view.text, view.lines, sourceSpan(paragraph, cell.from, cell.to));
  const promulgated = PROMULGATED.exec(listed.title);
  const title = promulgated?.[1] ?? promulgated?.[2] ?? listed.title;
  const { issuers } = listed;
  // A day without its year is none.
  const issued = listed.issued !== null && listed.issued.day.length === ISO_LENGTH ? listed.issued : null;
  return {
    key: `listed-${ordinal}`,
    title,
    noticeTitle: promulgated?.groups?.['notice'] === undefined ? null : listed.title,
    aliases: [],
    form: 'stub',
    number: null,
    issuers: issuers === null ? [] : issuers.names,
    issued: issued === null ? null : issued.day,
    effective: null,
    expires: null,
    status: 'issued',
    region: null,
    docType: docTypeOf(title),
    industries: findIndustries(title),
    facts: {
      ...(issuers === null ? {} : { issuers: [evidenceOf(issuers)] }),
      ...(issued === null ? {} : { issued: [evidenceOf(issued)] }),
    },
    rules: {
      title: rule,
      ...(promulgated?.groups?.['notice'] === undefined ? {} : { noticeTitle: 'notice-title.listed' }),
      ...(issuers === null ? {} : { issuers: 'issuers.listed' }),
      ...(issued === null ? {} : { issued: 'issued.listed' }),
    },
    evidence: evidenceOf(listed),
    span: null,
  };
}

const DOC_TYPE =
  /(行动计划|通知|意见|办法|规定|方案|规划|纲要|条例|决定|目录|指南|计划|措施|公告|通告|公示|批复|复函|函|报告|细则|标准|规范|要点|名单|案例|条例)(?:[（(].*[)）])?$/;

function docTypeOf(title: string): string {
  return DOC_TYPE.exec(plainTitle(title))?.[1] ?? '文件';
}
