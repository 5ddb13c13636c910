import { gather } from '../gather.ts';
import { type EditorialKind, editorialKind } from './editorial.ts';
import { isAddressee, isAnnexMark, isCloser, isDate, isDraftMark, isNumber, type Line } from './line.ts';
import { markerAt, startsProvision } from './numbering.ts';
import { readSignatories } from './organs.ts';
import { plainLikeness, plainTitle, promisedTitles, readPromulgation } from './promulgation.ts';
import { readHeadline, readTitle, squeezeTitle, type TitleText } from './title.ts';

/** A run of lines that begins with a title: a notice, an instrument, an interpretation. */
export interface TitledPiece {
  readonly kind: 'titled';
  /** Null: a text without a title (a reply, an order that publishes what follows). */
  readonly title: TitleText | null;
  /** Indexes of lines: what stands above the title (文号 of an order), the title, the text up to `to`. */
  readonly from: number;
  readonly titleFrom: number;
  readonly titleTo: number;
  readonly to: number;
  /** Whether it stands behind a mark of attachment (附件). */
  readonly annexed: boolean;
}

/** Lines that belong to no document: what stands before the first, and the editors' own parts. */
export interface EditorialPiece {
  readonly kind: EditorialKind;
  readonly from: number;
  readonly to: number;
}

export type Piece = TitledPiece | EditorialPiece;

/** A title that begins at a line, and how many lines it takes. */
interface TitleAt {
  readonly title: TitleText;
  readonly count: number;
  /** Whether a notice before has promised a document so called. */
  readonly promised: boolean;
}

const MOST_TITLE_LINES = 5;
const LONGEST_TITLE_LINE = 70;

/** Cuts the lines of a source where a document or an editors' part begins. Every line is in exactly one piece. */
export function cutPieces(lines: readonly Line[]): readonly Piece[] {
  return new PieceCutter(lines).cut();
}

class PieceCutter {
  readonly #lines: readonly Line[];
  readonly #pieces: Piece[] = [];
  #open: { -readonly [Key in keyof TitledPiece]: TitledPiece[Key] } | null = null;
  #editorial: { kind: EditorialKind; from: number } = { kind: 'front', from: 0 };
  /** Made plain. */
  #promised: string[] = [];
  /** Those of them that the notice's own title names, lists left out. Made plain. */
  #named: readonly string[] = [];
  /** Whether the last notice passes another document on. */
  #passes = false;
  readonly #goingOn: boolean[] = [];

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  cut(): readonly Piece[] {
    for (let at = 0; at < this.#lines.length; ) at = this.#step(at);
    this.#close(this.#lines.length);
    return this.#pieces;
  }

  /** Looks at one line; returns the next to look at. */
  #step(at: number): number {
    const line = this.#lines[at];
    if (line === undefined) return at + 1;
    const part = editorialKind(line, this.#open !== null);
    if (part !== null) {
      this.#close(at);
      this.#editorial = { kind: part, from: at };
      return at + 1;
    }
    if (line.text.length > 200) return at + 1;
    const found = this.#titleAt(at);
    if (found !== null && this.#starts(at, found)) return this.#start(at, found);
    if (this.#startsUntitled(at)) return this.#startUntitled(at);
    return at + 1;
  }

  #start(at: number, { title, count }: TitleAt): number {
    const from = this.#headFrom(at);
    const annexed = this.#isAnnexed(at);
    this.#close(from);
    this.#open = { kind: 'titled', title, from, titleFrom: at, titleTo: at + count, to: at + count, annexed };
    this.#promise(title, at + count);
    return at + count;
  }

  #startUntitled(at: number): number {
    this.#close(at);
    this.#open = { kind: 'titled', title: null, from: at, titleFrom: at, titleTo: at, to: at, annexed: false };
    this.#promise(null, at + 1);
    return at + 1;
  }

  #close(to: number): void {
    if (this.#open !== null) this.#pieces.push({ ...this.#open, to });
    else if (to > this.#editorial.from) this.#pieces.push({ ...this.#editorial, to });
    this.#open = null;
    this.#editorial = { kind: 'front', from: to };
  }

  /** The names of what a notice attaches: in its title, in 《》 within its first lines, in its list of attachments. */
  #promise(title: TitleText | null, from: number): void {
    const promulgation = title === null ? null : readPromulgation(title.text);
    if (title !== null && promulgation === null && title.form !== 'notice') {
      this.#keepPromise(plainTitle(title.text));
      return;
    }
    const lead = this.#lines.slice(from, from + 14);
    this.#passes = promulgation?.force === 'passes';
    this.#named = (promulgation?.names ?? []).filter((name) => !LIST.test(name)).map(plainTitle);
    const quoted = gather(lead.slice(0, 4), ({ text }) => promisedTitles(text.slice(0, 600)));
    const listed = gather(lead, ({ text }) => {
      const name = /^(?:附 ?件 ?\d* ?[:：.]? ?)?(?:\d{1,2}[.、])? ?(.{6,80})$/.exec(text)?.[1];
      return name !== undefined && readTitle(name) !== null ? [squeezeTitle(name).replace(/^《|》$/g, '')] : [];
    });
    this.#promised = [...new Set([...(promulgation?.names ?? []), ...quoted, ...listed].map(plainTitle))];
  }

  /** What has come is promised no more: the name itself, else those like it. */
  #keepPromise(own: string): void {
    const kept = this.#promised.filter((name) => name !== own);
    this.#promised =
      kept.length < this.#promised.length ? kept : kept.filter((name) => plainLikeness(name, own) < ALIKE_LINE);
  }

  #titleAt(at: number): TitleAt | null {
    let joined = '';
    for (let count = 1; count <= MOST_TITLE_LINES; count++) {
      const line = this.#lines[at + count - 1];
      if (line === undefined || !(count === 1 ? mayBegin(line) : this.#mayGoOn(at + count - 1, line))) return null;
      if (count > 1 && beginsAnew(joined, line.text)) return null;
      joined += (count > 1 ? ' ' : '') + line.text;
      const promised = this.#isPromised(joined);
      if (promised && this.#goesOnAsPromised(at + count, joined)) continue;
      const title =
        readTitle(joined) ??
        this.#announced(at, joined) ??
        (promised ? { text: squeezeTitle(joined), form: 'instrument', strong: false } : null);
      if (title === null) continue;
      const longer = this.#withBracket(at, count, joined);
      return longer ?? { title, count, promised };
    }
    return null;
  }

  /** Whether a title may go on in a line; told once for each, since several lines before may ask. */
  #mayGoOn(at: number, line: Line): boolean {
    const known = this.#goingOn[at];
    if (known !== undefined) return known;
    const may = isTitleLine(line, 2) && editorialKind(line, false) === null;
    this.#goingOn[at] = may;
    return may;
  }

  /**
   * A title goes on in lines that are nothing but a bracket, (2024—2026年), (征求意见稿), and in one that says what becomes of the name
   * above: (2024—2026年)的批复.
   */
  #withBracket(at: number, count: number, joined: string): TitleAt | null {
    const next = this.#lines[at + count]?.text ?? '';
    if (!(GOES_ON.test(next) || /^[(〔][^()]{2,30}[)〕]$/.test(next)) || isCloser(next) || isDate(next)) return null;
    if (isNumber(next)) return null;
    if (/日|通过|发布|批准/.test(next)) return null;
    const title = readTitle(joined + next);
    if (title === null) return null;
    const longer = this.#withBracket(at, count + 1, joined + next);
    return longer ?? { title, count: count + 1, promised: this.#isPromised(joined + next) };
  }

  /** 公布《…》 below the number of an announcement. */
  #announced(at: number, joined: string): TitleText | null {
    const above = this.#lines[at - 1]?.text ?? '';
    if (!joined.endsWith('》') || !isNumber(above) || !/公告|通告/.test(above)) return null;
    const text = squeezeTitle(joined);
    return readHeadline(text) === null ? null : { text, form: 'notice', strong: true };
  }

  #isPromised(joined: string): boolean {
    if (this.#promised.length === 0 || joined.length > 120 || /[。；：，“《][^”》]*$/.test(joined)) return false;
    const text = plainTitle(joined);
    return this.#promised.some(
      (name) => Math.abs(name.length - text.length) <= 14 && plainLikeness(name, text) >= ALIKE_LINE,
    );
  }

  /** Whether a promised name is better met with the next line. */
  #goesOnAsPromised(at: number, joined: string): boolean {
    const next = this.#lines[at];
    if (next === undefined || !isTitleLine(next, 2)) return false;
    const best = (text: string): number =>
      Math.max(...this.#promised.map((name) => plainLikeness(name, plainTitle(text))));
    return best(joined + next.text) > best(joined);
  }

  #starts(at: number, { title, count, promised }: TitleAt): boolean {
    const line = this.#lines[at];
    const next = this.#lines[at + count];
    if (line === undefined || next === undefined)
      return line !== undefined && this.#open === null && title.strong && !this.#isListing();
    const follows = followKind(next);
    if (follows === 'number' || follows === 'addressee') return title.strong || title.form !== 'interpretation';
    if (this.#open === null && this.#editorial.kind === 'summary') return false;
    if (follows === 'table' || (this.#isOnList(at) && isSignature(next.text))) return false;
    const own = this.#passes || OWN_TEXT.test(title.text) || this.#named.includes(plainTitle(title.text));
    if (this.#isAnnexed(at) && !own) return false;
    if (promised && this.#open !== null)
      return (this.#isSettled(at) || this.#isNextAsNamed(at, title.text, follows)) && !isListItem(line.text);
    if (follows === 'title' && !line.marked) return false;
    const settled = this.#open === null ? !this.#isListing() || this.#isSigned(at + count) : this.#isSettled(at);
    if (title.form === 'interpretation') return settled && (line.marked || count === 1);
    if (title.strong) return settled && (follows !== 'other' || line.marked);
    if (this.#isAnnexed(at) && !OWN_TEXT.test(title.text)) return false;
    return settled && (line.marked || this.#restarts(at + count));
  }

  /** Whether who signs stands at a line, and a text below: in a list of titles with their issuers the next row follows. */
  #isSigned(at: number): boolean {
    for (let next = at; next < at + 4; next++) {
      const line = this.#lines[next];
      if (line === undefined) return false;
      const follows = followKind(line);
      if (follows !== 'signature')
        return next > at && (follows === 'heading' || follows === 'prose') && readTitle(line.text) === null;
    }
    return false;
  }

  /** Whether the lines before may be a list of titles rather than a document. */
  #isListing(): boolean {
    return this.#open === null && (this.#editorial.kind === 'contents' || this.#editorial.kind === 'overview');
  }

  /** Whether what stands before has come to an end. */
  #isSettled(at: number): boolean {
    const before = this.#lines[at - 1];
    if (before === undefined || this.#lines[at]?.marked === true) return true;
    const { text } = before;
    if (isDate(text) || isCloser(text) || isAnnexMark(text) || isNumber(text)) return true;
    if (/[。！.)）”》※]$/.test(text) || text.includes('\t')) return true;
    return readSignatories(text) !== null || (this.#open !== null && this.#open.titleTo === at);
  }

  /** The name of the next of several plans, word for word and before its text, where the one before ends without a full stop. */
  #isNextAsNamed(at: number, title: string, follows: Follow): boolean {
    const before = this.#lines[at - 1]?.text ?? '';
    const begins = follows === 'heading' || follows === 'prose' || follows === 'signature';
    return begins && !/[，、：:；《“(]$/.test(before) && this.#promised.includes(plainTitle(title));
  }

  /** Whether numbering begins anew in the next lines, as it does in a document and not amid one. */
  #restarts(at: number): boolean {
    for (let next = at; next < at + 8; next++) {
      const text = this.#lines[next]?.text;
      if (text === undefined) return false;
      if (startsProvision(text)) return markerAt(text, 0)?.value === 1;
      if (text.length > SHORTEST_GLUED && FIRST_WITHIN.test(text.slice(0, LONGEST_LEAD))) return true;
      if (text.includes('\t') || isDate(text)) return isDate(text) && next === at;
    }
    return false;
  }

  #isAnnexed(at: number): boolean {
    const before = this.#lines[at - 1]?.text ?? '';
    return isAnnexMark(before) && before.length < 12;
  }

  /** 附件： with a colon, and a name below: the list of attachments above the signature. */
  #isOnList(at: number): boolean {
    return /^附 ?件 ?\d* ?[:：]$/.test(this.#lines[at - 1]?.text ?? '');
  }

  /** Lines above a title that are its document's: the letterhead and a 文号; and the heading of a collection's part (二、省级政策). */
  #headFrom(at: number): number {
    let from = at;
    while (from > 0 && at - from < 3) {
      const text = this.#lines[from - 1]?.text ?? '';
      const isHead =
        /^[一-鿿]{4,30}文件$/.test(text) ||
        PART_HEADING.test(text) ||
        isDraftMark(text) ||
        (isNumber(text) && (this.#open === null || from - 1 > this.#open.titleTo));
      if (!isHead) break;
      from--;
    }
    return from;
  }

  /** A reply or an order begins without a title: 某某代表： or 国务院令 第606号 at the head of a source or behind a document. */
  #startsUntitled(at: number): boolean {
    const line = this.#lines[at];
    const next = this.#lines[at + 1];
    if (line === undefined || next === undefined) return false;
    const text = line.text;
    if (this.#open === null && isNumber(text) && PUBLISHES.test(next.text)) return true;
    if (this.#open !== null && !(isOrder(text) && this.#isSettled(at))) return false;
    if (this.#open === null && this.#editorial.kind !== 'front') return isOrder(text) && !startsProvision(next.text);
    if (isOrder(text)) return /^《|^(?:现|已经)|公布/.test(next.text);
    return at === 0 && isAddressee(text) && /代表|委员/.test(text);
  }
}

/** (2021—2035年)的批复, 的通知: the end of a title whose name ends on the line above. */
const GOES_ON =
  /^(?:[(〔][^()]{2,30}[)〕])?的(?:通知|批复|复函|函|公告|通告|意见|决定|报告|请示|通报)(?:[(〔][^()]{2,30}[)〕])?$/;
const ALIKE_LINE = 0.8;
/** Attachments that are instruments of their own; lists, forms and reports are part of what they are attached to. */
const OWN_TEXT =
  /(?:方案|计划|规划|办法|规定|细则|制度|措施|意见|条例|纲要|章程|机制|准则|规则|规程|建议|请示)(?:[(〔].*)?$/;

/** Whether a line begins the title of another document than the lines before it: they are no issuer and pass nothing on. */
function beginsAnew(before: string, text: string): boolean {
  if (!/^[^关于《]{3,40}(?:关于|印发|转发|批转)/.test(text) || readTitle(text)?.strong !== true) return false;
  return !/(?:转发|批转|印发|、|和)$|关于/.test(before) && readSignatories(before) === null;
}

const LIST = /(?:名单|清单|目录|名录|一览表|汇总表|结果|表)(?:[(〔].*)?$/;

/** …，制定本方案。一、总体要求: the first number of a text whose line breaks are lost. */
const FIRST_WITHIN = /[。：:](?:一、|\(一\)|第一[章条])/;
const LONGEST_LEAD = 600;
const SHORTEST_GLUED = 24;

/** 二、省级政策, （三）市级文件: over the documents of a collection. */
const PART_HEADING =
  /^(?:[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十]{1,3}[)])[^。，；：]{0,12}(?:政策|文件|政策文件|法规)(?:原文|全文)?$/;

/** 现公布《…》 below the number of an announcement without a title. */
const PUBLISHES = /^现(?:予)?(?:公布|发布)《|^《[^》]+》[^。]*现予(?:公布|发布)/;

/** Orders, and the announcements by which people's congresses promulgate what they have passed. */
function isOrder(text: string): boolean {
  return isNumber(text) && /令|人(?:民代表)?大(?:会)?.{0,6}公告/.test(text);
}

function isTitleLine(line: Line, count: number): boolean {
  const { text } = line;
  if (text.length > (count === 1 ? 160 : LONGEST_TITLE_LINE)) return false;
  if (count > 1 && line.marked) return false;
  const last = text.charCodeAt(text.length - 1);
  if (last === 0x3002 || last === 0xff1b || last === 0xff1a || last === 58 || text.includes('\t')) return false;
  if (last === DAY && ENDS_IN_DATE.test(text)) return false;
  if (isDate(text) || isAnnexMark(text) || isCloser(text) || isNumber(text)) return false;
  return count === 1 || !startsProvision(text);
}

const DAY = '日'.charCodeAt(0);
/** 某市人民政府2024年3月5日: who signs, and when. */
const ENDS_IN_DATE =
  /[\d一二三四五六七八九○〇零] ?年 ?[\d一二三四五六七八九十 ]{1,4}月[\d一二三四五六七八九十 ]{1,4}日$/;

/** Whether a title may begin in a line. */
function mayBegin(line: Line): boolean {
  return isTitleLine(line, 1) && !startsProvision(line.text) && !isDraftMark(line.text) && !MENU.test(line.text);
}

/** What a site's menu prints above a text. */
const MENU =
  /^(?:.{1,2}|网站首页|政策(?:文件|法规|解读|公开|文库)|政务(?:公开|服务)|信息公开|办事服务|政民互动|新闻动态|通知公告)$/;

type Follow = 'number' | 'addressee' | 'table' | 'title' | 'signature' | 'heading' | 'prose' | 'other';

function followKind(line: Line): Follow {
  const { text } = line;
  if (isNumber(text)) return 'number';
  if (isAddressee(text)) return 'addressee';
  if (text.includes('\t') || text.startsWith('|')) return 'table';
  if (startsProvision(text)) return markerAt(text, 0)?.value === 1 ? 'heading' : 'other';
  if (isDate(text) || /^\(.{2,60}\)$/.test(text)) return 'signature';
  if (readTitle(text)?.strong === true) return 'title';
  if (readSignatories(text) !== null) return 'signature';
  return text.length >= 16 || /[。：:]$/.test(text) ? 'prose' : 'other';
}

function isSignature(text: string): boolean {
  return isDate(text) || readSignatories(text) !== null;
}

function isListItem(text: string): boolean {
  return /^[-•·]|^附/.test(text);
}
