import { TailPattern } from '../edge-pattern.ts';
import { gather } from '../gather.ts';
import { matchesOf } from '../matches.ts';
import { annexCuts } from './glued-annexes.ts';
import { Promises } from './glued-promises.ts';
import { hasSignature, signaturesIn } from './glued-signature.ts';
import { titleEnd } from './glued-title.ts';
import { contentsIn } from './inner-contents.ts';
import { FULL_DATE, isAddressee, type Line, NUMBER, trimLine } from './line.ts';
import { startsProvision } from './numbering.ts';
import { readSignatories } from './organs.ts';
import { promisedTitles, readPromulgation } from './promulgation.ts';
import { readTitle, squeezeTitle } from './title.ts';

/** Whether a line may hold more than one thing: it is long, or a date or a source stands within it. */
function mayBeGlued({ text, marked }: Line): boolean {
  if (text.length < SHORTEST_SIGNED || isRow(text)) return false;
  if (text.length >= (marked ? SHORTEST_MARKED : SHORTEST_GLUED)) return true;
  const day = text.indexOf('日');
  if (day > 6 && (day < text.length - 1 || text.includes('。') || text.startsWith('附'))) return true;
  return (
    text.includes('来源') ||
    text.startsWith('(') ||
    text.startsWith('附') ||
    HEAD_LINE.test(text) ||
    LEAD_LINE.test(text)
  );
}

/** A row of a table, and no text whose tables were glued to it. */
function isRow(text: string): boolean {
  const tab = text.indexOf('\t');
  return tab >= 0 && tab < LONGEST_CELL;
}
const LONGEST_CELL = 120;

/** A short line that holds a title or a 文号, and an addressee behind it. */
const HEAD_LINE = new TailPattern(/(?:号|通知|公告|通告|通报|公示|批复|复函|函|决定|意见)[^。；]{2,50}[:：]$/);

/** A short line that holds a title and the sentence in which its text makes itself: …方案为加快示例建设，制定本方案。 */
const LEAD_LINE = new TailPattern(/(?<=.{10}(?:为|根据|按照).{4,})(?:制定|提出)(?:本|如下|以下)[^。；]{0,8}。$/);

const SHORTEST_SIGNED = 16;
/** A shorter line without a date holds one thing only. */
const SHORTEST_GLUED = 60;
/** A shorter heading that is marked as one holds nothing else. */
const SHORTEST_MARKED = 36;
/** Within so many characters of a line's head the title ends, if there is one. */
const LONGEST_HEAD = 240;

/**
 * Cuts lines whose line breaks were lost (title, 文号, addressee, body, signature, attached title follow each other) into the lines that
 * they were made of. Headings inside running text are not cut here. Other lines come back as they are.
 */
export function unglueLines(lines: readonly Line[]): readonly Line[] {
  const promises = new Promises();
  return gather(lines, (line, at) => {
    const parts =
      mayBeGlued(line) || (at === 0 && line.text.length >= SHORTEST_SIGNED) ? unglue(line, promises.names) : [line];
    for (const { text } of parts) promises.read(text);
    return parts;
  });
}

function unglue(line: Line, promised: readonly string[]): readonly Line[] {
  const { text } = line;
  const ends = hasSignature(text, promised);
  const cutter = new Cutter(line, promised);
  if (!startsProvision(text)) cutter.head();
  if (cutter.isCut || ends || SOURCE.test(text)) cutter.signatures();
  if (cutter.isCut) cutter.documents();
  cutter.contents();
  cutter.annexes();
  cutter.tail();
  return cutter.isCut ? cutter.lines() : [line];
}

/** 来源：中国政府网, 来源：某某局网站 */
const SOURCE =
  /来源[:：] ?[^。，]{2,32}?(?:网站|官网|政务网|政府网(?!站)|(?<![政务府])网(?!站)|公众号)|来源[:：] ?[一-鿿]{4,24}?(?:局|厅|委|委员会|部|政府)(?= )/;
/** Those whose paper is passed on, and its date. */
const PROPOSERS = new RegExp(`^( *[一-鿿、 ]{3,100}?)(\\(${FULL_DATE}\\))`);
/** A promise is kept within so many characters, and only so many stand open. */
const LONGEST_PROMISE = 100_000;
const MOST_PROMISED = 12;

const CLOSING =
  /(?:\((?:此件|本文|此文|本件)[^()]{1,16}\)|抄送[:：]|部内抄送[:：]|联系(?:人|电话|单位|方式)[:：]|附 ?(?:件 ?\d{0,2})? ?[:：]|解读[:：]|来源[:：])/g;

const LONGEST_ANNEX_HEADING = 80;
const FIRST_ITEM = /一、|[(]一[)]|1 ?[.、．]|第一条/;
/** 国务院决定废止的行政法规, 失效文件目录(共12件) */
const LIST_NAME = /^[^。；：]*(?:法规|规章|文件|目录|清单|名单|名录|规定|事项|项目)(?:\([^()]{1,16}\))?$/;

/** What follows a title amid a text, and not a name that a sentence begins with. */
const TITLE_FOLLOWED = /^ *(?:\([^()]{0,12}\d{4} ?年|[^ 是的中已等由规第》、，：:即所(])/;

/** A 文号, or that of an order or an announcement. */
const ANY_NUMBER = `${NUMBER}|(?:[一-鿿、 ]{2,60}(?:令|公告)|公告|国令) ?(?:\\d{4} ?年 ?)?第 ?\\d+ ?号|[一-鿿]{4,30}公告 ?[(〔]?第 ?[一二三四五六七八九十百零〇]{1,6} ?号[)〕]?`;

/** 公布《…》 behind the number of an announcement. */
const ANNOUNCED = /^ ?(?:公布|发布)《[^《》]*(?:《[^《》]*》[^《》]*)*》(?![的、和等，])/;

/** A number at the head of a text that is no mention of another document. */
const OWN_NUMBER = new RegExp(`^(?:${ANY_NUMBER})(?=[^的文])(?! ?(?:(?:发布|公布)(?!《)|印发|颁布|规定|要求))`);
const NUMBER_NEXT = new RegExp(`^ ?(?:${ANY_NUMBER})(?![文)） ]|的|规定|要求)`);

/** Behind a sentence, what may be the issuer of the next document. */
const NEXT_DOCUMENT =
  /(?<=[。)])(?=(?<issuer>[一-鿿、 ]{3,60}?)(?:等[一二三四五六七八九十]{1,3}部门)?(?:关于|印发|转发|批转))/g;

/** 中国(天津)自由贸易试验区管理委员会 begins before its bracket. */
const ZONE_HEAD = /中国\([一-鿿]{2,4}\)$/;

/** Collects where a line is to be cut. */
class Cutter {
  readonly #line: Line;
  readonly #text: string;
  readonly #cuts = new Set<number>();
  #expected: readonly string[] = [];
  readonly #promises: { readonly name: string; readonly from: number }[] = [];
  #body = 0;

  constructor(line: Line, promised: readonly string[]) {
    this.#line = line;
    this.#text = line.text;
    this.#expect(promised, 0);
  }

  get isCut(): boolean {
    return this.#cuts.size > 0;
  }

  /** Title, 文号 and addressee at the head of the line. */
  head(): void {
    this.#header(0);
  }

  #header(from: number): void {
    const text = this.#text;
    let at = from;
    const edition = /^\((?:征求意见稿|草案|讨论稿|送审稿|试行|暂行|修订版|\d{4} ?[-—–] ?\d{4} ?年?|\d{4} ?年版)\)/.exec(
      text.slice(at, at + 24),
    );
    if (edition !== null) at = this.#cut(at + edition[0].length);
    const order = OWN_NUMBER.exec(text.slice(at, at + 100));
    if (order !== null && !/关于|的/.test(order[0])) {
      at = this.#cut(at + order[0].length);
      const announced = ANNOUNCED.exec(text.slice(at, at + LONGEST_HEAD))?.[0];
      if (announced !== undefined) at = this.#cut(at + announced.length);
    }
    const head = text.slice(at, at + LONGEST_HEAD);
    const end = this.#titleEnd(head);
    if (end > 0) {
      const title = squeezeTitle(head.slice(0, end));
      this.#expect(readPromulgation(title)?.names ?? [], at);
      if (at + end < text.length) at = this.#cut(at + end);
    } else if (at === from && !ADDRESSED.test(head)) {
      return;
    }
    at = this.#headnote(at);
    const second = OWN_NUMBER.exec(text.slice(at, at + 100));
    if (second !== null && second[0].length < text.length - at)
      at = this.#headnote(this.#cut(at + skipBlanks(text, at, second[0].length)));
    this.#addressee(at);
  }

  /** Where the title ends that the text begins with; a promised name with which a sentence begins is none. */
  #titleEnd(head: string): number {
    const end = titleEnd(head, this.#expected);
    const rest = head.slice(end);
    return end <= 0 || rest === '' || TITLE_FOLLOWED.test(rest) || /^ *第一[章条]/.test(rest)
      ? end
      : titleEnd(head, []);
  }

  /** (1993年10月7日国务院令第131号发布) under a title, and 省林业厅 省财政厅(二〇一一年三月十日). */
  #headnote(at: number): number {
    const proposers = PROPOSERS.exec(this.#text.slice(at, at + 200));
    if (proposers !== null && readSignatories(proposers[1]?.trim() ?? '') !== null)
      return this.#cut(this.#cut(at + (proposers[1]?.length ?? 0)) + (proposers[2]?.length ?? 0));
    const note = /^ *\((?=[^。]{0,20}日)[^。]{6,600}?(?:发布|公布|通过|修订|批准|施行|起草|日|号)\)/.exec(
      this.#text.slice(at, at + 640),
    );
    return note === null ? at : this.#cut(at + note[0].length);
  }

  /** Keeps the names that were promised last, and where. */
  #expect(names: readonly string[], from: number): void {
    const known = new Set(this.#expected);
    for (const name of names) if (!known.has(name)) this.#promises.push({ name, from });
    this.#expected = [...this.#expected, ...names].slice(-MOST_PROMISED);
  }

  #addressee(at: number): void {
    const head = this.#text.slice(at, at + 600);
    const colon = head.search(/[:：]/);
    if (colon > 1 && isAddressee(head.slice(0, colon + 1).trim())) {
      this.#body = this.#cut(at + colon + 1);
    }
    this.#expect(promisedTitles(this.#text.slice(at, at + 400)).slice(0, 4), at);
  }

  /** Signature, date, closing remarks, and the title of what is attached behind them. */
  signatures(): void {
    const text = this.#text;
    for (const { from, date, to } of signaturesIn(text, this.#expected)) {
      if (from < this.#body) continue;
      this.#cut(from);
      this.#cut(date);
      this.#cut(to);
      const printed = /^ *印发/.exec(text.slice(to, to + 8));
      this.#behind(printed === null ? to : this.#cut(to + printed[0].length));
    }
    this.#promisedTitles();
    for (const match of matchesOf(CLOSING, text)) {
      const from = match.index;
      const before = signBefore(text, from);
      if (!/[。；）)日号》”\d]|[一-鿿]/.test(before)) continue;
      if (match[0].startsWith('附') && !/[。；：日)》”\d]/.test(before)) continue;
      this.#cut(from);
      if (match[0].startsWith('附')) this.#annexHeading(from, match[0].length);
      if (match[0].startsWith('(')) this.#behind(this.#cut(from + match[0].length));
      if (match[0].startsWith('来源')) this.#behindSource(from);
      const stop = match[0].startsWith('抄') ? text.slice(from, from + 500).indexOf('。') : -1;
      if (stop > 0 && titleEnd(text.slice(from + stop + 1, from + stop + 1 + LONGEST_HEAD), this.#expected) > 0) {
        this.#behind(this.#cut(from + stop + 1));
      }
    }
  }

  /** 附件1：决定废止的文件一、…: what the attachment is called, and its first item. */
  #annexHeading(from: number, mark: number): void {
    const head = this.#text.slice(from + mark, from + mark + LONGEST_ANNEX_HEADING);
    const first = FIRST_ITEM.exec(head);
    const name = first === null ? '' : head.slice(0, first.index);
    if (first !== null && name.length >= 6 && LIST_NAME.test(name)) this.#cut(from + mark + first.index);
  }

  /** Documents that follow behind the last sentence of the one before: an issuer's title, and a 文号 or an addressee behind it. */
  documents(): void {
    const text = this.#text;
    for (const { index, groups } of matchesOf(NEXT_DOCUMENT, text)) {
      if (
        readSignatories(groups?.['issuer'] ?? '') === null ||
        ZONE_HEAD.test(text.slice(Math.max(0, index - 9), index))
      )
        continue;
      const end = titleEnd(text.slice(index, index + LONGEST_HEAD), []);
      if (end <= 0 || !followsTitle(text.slice(index + end, index + end + LONGEST_HEAD))) continue;
      this.#cut(index);
      this.#cut(index + end);
      this.#header(index);
    }
  }

  /** 来源：某某网站 ends with the site's name. */
  #behindSource(from: number): void {
    const site = SOURCE.exec(this.#text.slice(from, from + 60));
    const to = site === null ? -1 : from + site.index + site[0].length;
    if (to > 0 && to < this.#text.length) this.#behind(this.#cut(to));
  }

  /** The items of a list of attachments, and the mark and title of each attachment. */
  annexes(): void {
    for (const at of annexCuts(this.#text)) this.#cut(at);
  }

  /** A document's own list of contents, and where its text begins behind it. */
  contents(): void {
    const list = contentsIn(this.#text);
    if (list === null) return;
    this.#cut(list.from);
    this.#cut(list.to);
  }

  /** A signature, or the title of the next document, behind the last sentence. */
  tail(): void {
    const text = this.#text;
    const from = text.lastIndexOf('。') + 1;
    if (from <= 1 || text.length - from < 4 || text.length - from > 200) return;
    const rest = text.slice(from).trim();
    if (readSignatories(rest) !== null || readTitle(rest)?.strong === true) this.#cut(from);
  }

  /** A promised title that begins amid the text: behind a sentence, and before a bracket or the first provision. */
  #promisedTitles(): void {
    const text = this.#text;
    for (const { name, from } of this.#promises) {
      if (name.length < 8) continue;
      const end = Math.min(text.length, from + LONGEST_PROMISE);
      for (
        let at = text.indexOf(name, Math.max(from, this.#body));
        at >= 0 && at < end;
        at = text.indexOf(name, at + 1)
      ) {
        const after = text.slice(at + name.length, at + name.length + 24);
        if (!/[。)日]/.test(text[at - 1] ?? '') || !TITLE_FOLLOWED.test(after)) continue;
        this.#cut(at);
        this.#behind(at);
      }
    }
  }

  /** What may stand behind a date: a remark in brackets, then a title of its own. */
  #behind(at: number): void {
    const text = this.#text;
    const remark = /^ *\((?:此件|本文|此文|本件)[^()]{1,16}\)/.exec(text.slice(at, at + 40));
    const from = remark === null ? at : this.#cut(at + remark[0].length);
    const annex = /^ *附 ?件 ?\d{0,2} ?[:：]?/.exec(text.slice(from, from + 10));
    const start = annex === null ? from : from + annex[0].length;
    const end = titleEnd(text.slice(start, start + LONGEST_HEAD), this.#expected);
    if (end <= 0) return;
    if (annex !== null) this.#cut(start);
    this.#cut(start + end);
    this.#header(start);
  }

  #cut(at: number): number {
    if (at > 0 && at < this.#text.length) this.#cuts.add(at);
    return at;
  }

  lines(): readonly Line[] {
    const bounds = [0, ...[...this.#cuts].sort((a, b) => a - b), this.#text.length];
    const { start, number, marked } = this.#line;
    const lines: Line[] = [];
    for (let at = 0; at + 1 < bounds.length; at++) {
      const from = bounds[at] ?? 0;
      const part = trimLine(this.#text, from, bounds[at + 1] ?? 0, number);
      if (part === null) continue;
      lines.push({ ...part, start: part.start + start, end: part.end + start, marked: marked && at === 0 });
    }
    return lines;
  }
}

/** An addressee at the head of a text without a title: 某某代表：, 各省…：, 某某公司：你公司…收悉. */
const ADDRESSED =
  /^.{1,20}(?:代表|委员|同志)[:：]|^各[^。；《》“”]{2,240}[:：].|^[^。；：:《》“”，]{4,60}[:：] ?[你贵](?:单位|公司|院|所|厂|局|厅|委|部|省|市|区|校|会|中心|集团|们)/;

/** Whether a 文号 and then no mere mention of it, or an addressee, stands behind a title. */
function followsTitle(rest: string): boolean {
  if (NUMBER_NEXT.test(rest)) return true;
  const colon = rest.search(/[:：]/);
  return colon > 1 && isAddressee(rest.slice(0, colon + 1).trim());
}

/** The last sign before a place that is no blank. */
function signBefore(text: string, at: number): string {
  let last = at - 1;
  while (text[last] === ' ') last--;
  return text[last] ?? '';
}

function skipBlanks(text: string, at: number, length: number): number {
  let end = length;
  while (text[at + end] === ' ') end++;
  return end;
}
