import { FULL_DATE, isAddressee, isAnnexMark, type Line, NUMBER, trimLine } from './line.ts';
import { startsProvision } from './numbering.ts';
import { bodyAtEnd, readSignatories } from './organs.ts';
import { likeness, promisedTitles, readPromulgation } from './promulgation.ts';
import { readTitle, squeezeTitle } from './title.ts';

/** Whether a line may hold more than one thing: it is long, or a date or a source stands within it. */
function mayBeGlued(text: string): boolean {
  if (text.length < SHORTEST_SIGNED || text.includes('\t')) return false;
  if (text.length >= SHORTEST_GLUED) return true;
  const day = text.indexOf('日');
  return (day > 6 && day < text.length - 1) || text.includes('来源') || text.startsWith('(');
}

const SHORTEST_SIGNED = 16;
/** A shorter line without a date holds one thing only. */
const SHORTEST_GLUED = 60;
/** Within so many characters of a line's head the title ends, if there is one. */
const LONGEST_HEAD = 240;

/**
 * Cuts a line whose line breaks were lost (title, 文号, addressee, body, signature, attached title follow each other) into the lines that
 * it was made of. Headings inside running text are not cut here. Other lines come back as they are.
 */
export function unglue(line: Line): readonly Line[] {
  const { text } = line;
  if (!mayBeGlued(text)) return [line];
  const ends = hasSignature(text);
  const cutter = new Cutter(line);
  if (!startsProvision(text)) cutter.head();
  if (cutter.isCut || ends || SOURCE.test(text)) cutter.signatures();
  cutter.tail();
  return cutter.isCut ? cutter.lines() : [line];
}

/** 来源：中国政府网, 来源：某某局网站 */
const SOURCE = /来源[:：] ?[^。，]{2,32}?(?:网站|官网|政务网|政府网(?!站)|(?<![政务府])网(?!站)|公众号)/;
const LONGEST_DATE = 22;
/** A promise is kept within so many characters, and only so many stand open. */
const LONGEST_PROMISE = 100_000;
const MOST_PROMISED = 12;

const DATE_AT_END = new RegExp(`(?:${FULL_DATE})$`);
const AFTER_DATE =
  /^ *(?:$|来源[:：]|文件下载|\((?:联系人|联系电话)|\((?:此件|本文|此文|本件)|附 ?件|抄送|部内抄送|关于|联系人|[一-鿿]{2,14}办公[厅室]\d{4}年\d+月\d+日印发|印发|字号|解读)/;
const CLOSING =
  /(?:\((?:此件|本文|此文|本件)[^()]{1,16}\)|抄送[:：]|部内抄送[:：]|联系人[:：]|附 ?件 ?\d{0,2} ?[:：]|解读[:：]|来源[:：])/g;

function hasSignature(text: string): boolean {
  return text.includes('日') && /[月]/.test(text) && signaturesIn(text, []).length > 0;
}

interface Signature {
  /** Where the signing bodies begin, the date begins, the date ends. */
  readonly from: number;
  readonly date: number;
  readonly to: number;
}

/** Dates that stand behind the names of those who sign, not within a sentence. */
function signaturesIn(text: string, expected: readonly string[]): readonly Signature[] {
  const found: Signature[] = [];
  let after = 0;
  for (let sign = text.indexOf('日'); sign >= 0; sign = text.indexOf('日', sign + 1)) {
    const to = sign + 1;
    const date = DATE_AT_END.exec(text.slice(Math.max(after, to - LONGEST_DATE), to));
    if (date === null) continue;
    const at = to - date[0].length;
    const from = signerStart(text.slice(after, at), after);
    if (from < 0) continue;
    const rest = text.slice(to, to + 120);
    if (!AFTER_DATE.test(rest) && !startsTitle(rest, expected)) continue;
    found.push({ from, date: at, to });
    after = to;
  }
  return found;
}

function startsTitle(rest: string, expected: readonly string[]): boolean {
  return titleEnd(rest, expected) > 0;
}

/** Where the names before a date begin: behind the last sentence, if nothing but signing bodies stands there. */
function signerStart(before: string, base: number): number {
  const tail = before.slice(-140);
  const stop = Math.max(...Array.from('。；:：！？)）”》', (sign) => tail.lastIndexOf(sign)));
  const names = tail.slice(stop + 1);
  const lead = /^ */.exec(names)?.[0].length ?? 0;
  const at = base + before.length - names.length;
  if (base === 0 && before.trim() === '') return 0;
  const body = bodyAtEnd(names);
  const isWhole = names.trim() !== '' && readSignatories(names.trim()) !== null;
  if (body > lead && !(isWhole && readSignatories(names.slice(0, body).trim()) !== null)) return at + body;
  return isWhole ? at + lead : -1;
}

/** What follows a title amid a text, and not a name that a sentence begins with. */
const TITLE_FOLLOWED = /^ *(?:\([^()]{0,12}\d{4} ?年|[^ 是的中已等由规第》、，：:即所(])/;

/** Collects where a line is to be cut. */
class Cutter {
  readonly #line: Line;
  readonly #text: string;
  readonly #cuts = new Set<number>();
  #expected: readonly string[] = [];
  readonly #promises: { readonly name: string; readonly from: number }[] = [];
  #body = 0;

  constructor(line: Line) {
    this.#line = line;
    this.#text = line.text;
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
    const edition = /^\((?:征求意见稿|试行|暂行|修订版|\d{4} ?[-—–] ?\d{4} ?年?|\d{4} ?年版)\)/.exec(
      text.slice(at, at + 24),
    );
    if (edition !== null) at = this.#cut(at + edition[0].length);
    const number = new RegExp(
      `^(?:${NUMBER}|[一-鿿、 ]{2,60}(?:令|公告) ?(?:\\d{4} ?年 ?)?第 ?\\d+ ?号)(?=[^的文])(?! ?(?:发布|公布|印发|颁布|规定|要求))`,
    );
    const order = number.exec(text.slice(at, at + 100));
    if (order !== null && !/关于|的/.test(order[0])) at = this.#cut(at + order[0].length);
    const head = text.slice(at, at + LONGEST_HEAD);
    const end = titleEnd(head, this.#expected);
    if (end > 0) {
      const title = squeezeTitle(head.slice(0, end));
      this.#expect(readPromulgation(title)?.names ?? [], at);
      if (at + end < text.length) at = this.#cut(at + end);
    } else if (at === from && !/^.{1,20}(?:代表|委员|同志)[:：]|^各[^。；《》“”]{2,240}[:：]./.test(head)) {
      return;
    }
    at = this.#headnote(at);
    const second = number.exec(text.slice(at, at + 100));
    if (second !== null && second[0].length < text.length - at)
      at = this.#cut(at + skipBlanks(text, at, second[0].length));
    this.#addressee(at);
  }

  /** (1993年10月7日国务院令第131号发布) under a title. */
  #headnote(at: number): number {
    const note = /^ *\((?=[^。]{0,20}日)[^。]{6,600}?(?:发布|公布|通过|修订|批准|施行|起草|日)\)/.exec(
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
    for (const match of text.matchAll(CLOSING)) {
      const from = match.index;
      const before = text[from - 1] ?? '';
      if (!/[。；）)日号\d]|[一-鿿]/.test(before)) continue;
      if (match[0].startsWith('附') && !/[。；：日)]/.test(before)) continue;
      this.#cut(from);
      if (match[0].startsWith('(')) this.#behind(this.#cut(from + match[0].length));
      if (match[0].startsWith('来源')) this.#behindSource(from);
      const stop = match[0].startsWith('抄') ? text.slice(from, from + 500).indexOf('。') : -1;
      if (stop > 0 && titleEnd(text.slice(from + stop + 1, from + stop + 1 + LONGEST_HEAD), this.#expected) > 0) {
        this.#behind(this.#cut(from + stop + 1));
      }
    }
  }

  /** 来源：某某网站 ends with the site's name. */
  #behindSource(from: number): void {
    const site = SOURCE.exec(this.#text.slice(from, from + 60));
    const to = site === null ? -1 : from + site.index + site[0].length;
    if (to > 0 && to < this.#text.length) this.#behind(this.#cut(to));
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
    const { start, number } = this.#line;
    const lines: Line[] = [];
    for (let at = 0; at + 1 < bounds.length; at++) {
      const from = bounds[at] ?? 0;
      const part = trimLine(this.#text, from, bounds[at + 1] ?? 0, number);
      if (part !== null) lines.push({ ...part, start: part.start + start, end: part.end + start });
    }
    return lines;
  }
}

function skipBlanks(text: string, at: number, length: number): number {
  let end = length;
  while (text[at + end] === ' ') end++;
  return end;
}

const ENDINGS =
  /(?:通知|公告|通告|通报|决定|决议|命令|批复|复函|函|公示|答复|请示|报告|意见|办法|方案|规划|计划|措施|规定|条例|细则|制度|纲要|纪要|讲话|机制|工作安排|建议)(?:\((?!\d+\)|[一二三四五六七八九十]+\)|此件)[^()]{1,24}\))*/g;
/** What begins a text behind its title, where no 文号 and no addressee does. */
const BODY_START =
  /^ *(?:$|为|根据|按照|依据|遵照|党的|近[年日来几]|现|经|随着|当前|目前|一、|第一[条章]|各|《|20\d\d年|19\d\d年|[一-鿿]{2,24}(?:部|局|委|厅|院|署|办)(?:为|根据|\d{4}年|[一二]九?[○〇]?)|\([^()]{2,40}(?:日|通过|批准)\)|检查(?:单位|日期|目的))/;
/** Words that go on with a title rather than follow it. */
const GOES_ON = /^(?:的|和|及|》|”|、|中(?![国共央核石华广交铁电])|后|等|书|有关|管理)/;
const YEAR_MARK = / ?[〔[(【﹝] ?(?:19|20)?\d\d ?年?[〕\])】﹞]/;

/**
 * Where a title at the head of a text ends, its line breaks lost; -1 where the text begins with none.
 * A name that the notice before has promised ends it wherever the text goes on.
 */
function titleEnd(head: string, expected: readonly string[]): number {
  const stop = /[。；]/.exec(head.replace(/《[^》]*》/g, (title) => '《'.repeat(title.length)))?.index ?? head.length;
  const window = head.slice(0, Math.min(head.length, stop));
  for (const name of expected) {
    const end = promisedEnd(window, name);
    if (end > 0) return end;
  }
  if (isAnnexMark(head.slice(0, 4))) return -1;
  const numbered = endBeforeNumber(window);
  if (numbered > 0) return numbered;
  let likely = -1;
  for (const match of window.matchAll(ENDINGS)) {
    const end = match.index + match[0].length;
    const rest = head.slice(end);
    const title = GOES_ON.test(rest) ? null : readTitle(head.slice(0, end));
    if (title === null || (!title.strong && !beginsPreamble(title.text, rest))) continue;
    if (addressesNext(rest)) return end;
    if (likely < 0 && BODY_START.test(rest)) likely = end;
  }
  return likely;
}

/** 某市某产业行动方案为进一步加快…: a title without 关于, and the words that plans begin with. */
function beginsPreamble(title: string, rest: string): boolean {
  return title.length >= 8 && !/[，,]/.test(title) && PREAMBLE.test(rest);
}
const PREAMBLE =
  /^ *(?:根据|按照|依据|为)(?:了)?(?:《|[一-鿿]{2,50}?(?:部署|要求|精神|意见|规定)|进一步|加快|深入|贯彻|全面|抢抓|推动|落实|规范|加强|切实|持续|扎实|促进|积极|更好|充分|做好|推进|加力|大力|提升|强化|有效|保障|支持)/;

/** The title before a 文号: what stands before its letters, whether or not it is spaced. */
function endBeforeNumber(window: string): number {
  const year = YEAR_MARK.exec(window);
  if (year === null) return -1;
  for (let end = year.index - 1; end >= Math.max(6, year.index - 12); end--) {
    const number = window.slice(end).trimStart();
    if (readTitle(window.slice(0, end)) !== null && ANCHORED_NUMBER.test(number)) return end;
  }
  return -1;
}
const ANCHORED_NUMBER = new RegExp(`^${NUMBER}`);

/** Whether an addressee stands at the head of a text, and no rest of a title in it. */
function addressesNext(rest: string): boolean {
  const colon = rest.slice(0, 700).search(/[:：]/);
  if (colon < 2) return false;
  const words = rest.slice(0, colon + 1).trim();
  return !/的(?:通知|公告|函|批复|意见|报告|决定)/.test(words) && isAddressee(words);
}

/** Where the promised name ends at the head of the text: blanks, quotes and the particle 的 may differ. */
function promisedEnd(window: string, name: string): number {
  const exact = spacedEnd(window, name);
  if (exact > 0) return withEdition(window, exact);
  const last = name.slice(-2);
  for (let at = window.indexOf(last); at >= 0; at = window.indexOf(last, at + 1)) {
    const end = withEdition(window, at + last.length);
    if (end > name.length * 2 + 20) return -1;
    if (/^[》”的]/.test(window.slice(end)) || window.slice(0, end).includes('：')) continue;
    if (likeness(window.slice(0, end), name) >= 0.85) return end;
  }
  return -1;
}

/** Where a name ends whose letters may be spaced out; -1 where the text does not begin with it. */
function spacedEnd(window: string, name: string): number {
  let at = 0;
  for (const sign of name) {
    while (window[at] === ' ') at++;
    if (window[at] !== sign) return -1;
    at++;
  }
  return at;
}

/** An edition in brackets belongs to the name: (2024—2026年), (试行). */
function withEdition(window: string, end: number): number {
  const bracket = /^\((?:\d{4}[^()]{0,14}|试行|暂行|修订[^()]{0,6}|征求意见稿)\)/.exec(window.slice(end, end + 24));
  return bracket === null || /日/.test(bracket[0]) ? end : end + bracket[0].length;
}
