import { gather } from '../gather.ts';
import { remembered } from '../remembered.ts';
import { readHeadline, squeezeTitle } from './title.ts';

/** What a notice's title says that it puts into force. */
export interface Promulgation {
  /** 印发, 转发 …: `passes` is certain that another document follows; `may` (发布, 同意…批复) only when it stands there. */
  readonly force: 'passes' | 'may';
  /** Names by which the documents are called: with and without what stands before 关于. */
  readonly names: readonly string[];
}

const PASSES = /(?:印发|转发|批转|颁发|印送|下发)(.+?)的?(?:通知|函|公告|通报|决定|令|批示|批复)?(?:\([^()]*\))?$/;
const MAY =
  /(?:发布|公布|颁布|修改|同意|通过|批准|征求|实施)(.+?)的?(?:通知|函|公告|决定|批复|令|意见的[通知函]+|意见)(?:\([^()]*\))?$/;

/** Reads what a title promulgates; null for a title that promulgates nothing. */
export function readPromulgation(title: string): Promulgation | null {
  const headline = readHeadline(title);
  if (headline !== null) return { force: 'passes', names: [headline.name] };
  // 关于对《…》公开征求意见的公告, 《…》征求意见: whichever way round
  const consulted = CONSULTS.test(title) ? quotedTitles(title) : [];
  if (consulted.length > 0) return { force: 'may', names: consulted };
  const passes = PASSES.exec(title);
  if (passes?.[1] !== undefined && /(?:许可证|证书|执照)$/.test(passes[1])) return null;
  if (passes !== null) return { force: 'passes', names: namesIn(passes[1] ?? '') };
  const may = MAY.exec(title);
  return may === null ? null : { force: 'may', names: namesIn(may[1] ?? '') };
}

const CONSULTS = /征[求集](?!.*(?:说明|情况|结果|反馈|采纳)).*意见.*(?:通知|公告|通告|函|公示|启事|意见)$/;

function namesIn(words: string): readonly string[] {
  const quoted = quotedTitles(words);
  if (quoted.length > 0) return quoted;
  const about = words.indexOf('关于');
  const established = words.replace(/^(?:建立|成立|组建|设立|调整|深化|开展)/, '');
  return [...new Set([words, established, ...(about > 0 ? [words.slice(about)] : [])])].filter(
    (name) => name.length >= 4,
  );
}

/** The titles between the outermost 《》 of a text. */
export function quotedTitles(text: string): readonly string[] {
  return quotes(text).map(({ title }) => title);
}

/** The titles that a notice's words may put into force: those in 《》 that are not named as its basis. */
export function promisedTitles(text: string): readonly string[] {
  return gather(quotes(text), ({ title, from }) =>
    BASIS.test(text.slice(Math.max(0, from - 16), from)) ? [] : [title],
  );
}
const BASIS = /(?:根据|按照|依据|依照|遵照|落实|贯彻|执行|符合)[^。；，]{0,10}$/;

function quotes(text: string): readonly { readonly title: string; readonly from: number }[] {
  const found: { readonly title: string; readonly from: number }[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '《' && depth++ === 0) from = at;
    else if (text[at] === '》' && depth > 0 && --depth === 0)
      found.push({ title: squeezeTitle(text.slice(from + 1, at)), from });
  }
  return found;
}

/** How alike two titles are, from 0 to 1: shared pairs of characters; 0 where both name years and the years differ. */
export function likeness(one: string, other: string): number {
  return plainLikeness(plainTitle(one), plainTitle(other));
}

/** As {@link likeness}, of titles that {@link plainTitle} has made plain. */
export function plainLikeness(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1;
  if (2 * Math.min(a.length, b.length) < LEAST_LIKE * (a.length + b.length)) return 0;
  if (AMENDING.test(a) !== AMENDING.test(b)) return 0;
  const years = [a, b].map((text) => (text.match(/(?:19|20)\d\d/g) ?? []).join());
  if (years[0] !== '' && years[1] !== '' && years[0] !== years[1]) return 0;
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < a.length; at++) pairs.set(a.slice(at, at + 2), (pairs.get(a.slice(at, at + 2)) ?? 0) + 1);
  let shared = 0;
  for (let at = 0; at + 1 < b.length; at++) {
    const pair = b.slice(at, at + 2);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) {
      shared++;
      pairs.set(pair, left - 1);
    }
  }
  return (2 * shared) / Math.max(1, a.length + b.length - 2);
}

/** Titles less alike than this count as not alike at all. */
const LEAST_LIKE = 0.4;

/** A decision that changes another document is not that document. */
const AMENDING = /^(?:国务院|.{2,16}部|.{2,16}政府)?(?:关于)?(?:修改|修订|废止)/;

/** From here on two titles name one document. */
export const ALIKE = 0.72;

/** What of a title counts when it is compared: no blanks, quotes, brackets, 关于 at its head. */
export const plainTitle = remembered((title: string): string =>
  title
    .normalize('NFKC')
    .replace(/[\s《》〈〉«»“”"'‘’()[\]〔〕（）·,，、]+/g, '')
    .replace(/[-—–－―−─]+/g, '-')
    .replace(/^关于/, ''),
);
