import { matchesOf } from '../matches.ts';
/** A document number (文号, order, announcement or standard number) in a paragraph's text. */
export interface NumberMention {
  readonly kind: 'number';
  readonly from: number;
  readonly to: number;
  /** Normal spelling: 〔〕 around the year, half-width digits, no blanks. */
  readonly number: string;
}

const OPEN = '[〔\\[(（﹝［【]';
const CLOSE = '[〕\\])）﹞］】]';
const HAN = '\\u4e00-\\u9fff○';
/** 〔2022〕14号, 〔84〕国函字182号, 〔1996〕办字第392号: what follows the words of the issuer. */
const YEAR_AND_COUNT = new RegExp(
  `${OPEN} ?((?:19|20)?\\d{2}) ?年? ?${CLOSE} ?([${HAN}]{0,8}?) ?(第?) ?(\\d{1,5}) ?号`,
  'g',
);
/** 公告2022年第122号, 令第52号, 公告〔2022〕24号 is of the first kind. */
const ORDER =
  /(公告|通告|主席令|令) ?(?:(\d{4}) ?年? ?)?第 ?([\d一二三四五六七八九十百]{1,6}) ?号|第 ?(\d{1,4}) ?号令/g;
/** 国发37号文: a number without its year, used for a document named before. */
const YEARLESS = /(国发|国办发|中发|中办发) ?(\d{1,3}) ?号文/g;
const STANDARD =
  /(?<![A-Za-z])(?:GBZ?|HJ|DB ?\d{2}|AQ|CJJ?|JGJ|JT|JTG|NY|SN|YY|LY|SL|DL|NB|SY|HG|YD|TSG|HAF|HAD)(?:\/ ?[TZ])? ?\d{1,6}(?:\.\d{1,3})?(?:[-—–] ?(?:19|20)?\d{2}(?!\d))?/g;

/** The words before a year bracket that belong to the number: 津政办规, 工信部联原, 国家电投黄河环保. */
const CODE = new RegExp(`[A-Za-z${HAN}]{1,12}$`);
/** Signing bodies before 令 or 公告, joint ones with 、 or a blank between them. */
const BODIES = new RegExp(`(?:[${HAN}]{2,20}[、 ])*[${HAN}]{2,20} ?$`);
/** No code and no body holds these words: the number begins behind the last of them. */
const BEFORE_NUMBER =
  /.*(?:按照|根据|依据|依照|遵照|参照|对照|落实|执行|贯彻|废止|印发|发布|颁布|替代|代替|修订|修改|关于|符合|前述|上述|(?<!数)据|[以及与的由了是为对按日至见该此]|(?<![呼共])和(?![平田静硕]))/su;

/** The kind of text that a number follows (的通知〔2020〕9号) is no agency's code. */
const KIND_ONLY = /^(?:通知|文件|文号|编号|发文字号|决定|办法|规定|方案)$/;

/** All document numbers of a text, in text order, none within another. */
export function findNumbers(text: string): readonly NumberMention[] {
  const found: NumberMention[] = [];
  if (text.includes('号')) found.push(...findYeared(text), ...findOrders(text), ...findYearless(text));
  if (/[A-Z]{2}/.test(text) && /\d/.test(text)) found.push(...findStandards(text));
  if (found.length < 2) return found;
  return found.sort((a, b) => a.from - b.from || b.to - a.to).filter(outside());
}

/** Keeps what does not begin within the mention kept before it. */
function outside(): (each: NumberMention) => boolean {
  let end = -1;
  return (each) => {
    if (each.from < end) return false;
    end = each.to;
    return true;
  };
}

function findYeared(text: string): readonly NumberMention[] {
  return Array.from(matchesOf(YEAR_AND_COUNT, text), (match) => {
    const [whole, year = '', middle = '', ordinal = '', count = ''] = match;
    const before = CODE.exec(text.slice(Math.max(0, match.index - 13), match.index).trimEnd())?.[0] ?? '';
    // 经贸部〔1992〕外经贸管发第593号: the letters stand behind the year, the body before it is none of them
    const code = middle.length > 2 && /[部院委局厅会府]$/.test(before) ? '' : behindWords(before);
    const gap = text[match.index - 1] === ' ' ? 1 : 0;
    const from = match.index - (code === '' ? 0 : code.length + gap);
    return mention(from, match.index + whole.length, `${code}〔${year}〕${middle}${ordinal}${count}号`);
  }).filter((each) => !each.number.startsWith('〔') || /[一-鿿]/.test(each.number.slice(5, -1)));
}

function findOrders(text: string): readonly NumberMention[] {
  return Array.from(matchesOf(ORDER, text), (match) => {
    const body = behindWords(
      BODIES.exec(text.slice(Math.max(0, match.index - 60), match.index))?.[0] ?? '',
    ).trimStart();
    const from = match.index - body.length;
    const to = match.index + match[0].length;
    return body === '' && !match[0].startsWith('主席令') ? null : mention(from, to, squeezed(text.slice(from, to)));
  }).filter((each) => each !== null);
}

function findYearless(text: string): readonly NumberMention[] {
  return Array.from(matchesOf(YEARLESS, text), (match) =>
    mention(match.index, match.index + match[0].length, squeezed(match[0])),
  );
}

function findStandards(text: string): readonly NumberMention[] {
  return Array.from(matchesOf(STANDARD, text), (match) =>
    mention(match.index, match.index + match[0].length, squeezed(match[0])),
  );
}

function behindWords(words: string): string {
  const rest = words.replace(BEFORE_NUMBER, '').replace(/^(?:年|经(?![贸信济计委发]))/, '');
  return KIND_ONLY.test(rest) ? '' : rest;
}

/** Blanks dropped, save those that divide joint bodies (财政部 税务总局公告): there a blank stands between two Han words. */
function squeezed(words: string): string {
  return words.replace(/ +(?=[\d第号年(])|(?<=[\d第号年/A-Z]) +/g, '').trim();
}

function mention(from: number, to: number, number: string): NumberMention {
  return { kind: 'number', from, to, number };
}

/** Whether the number is a standard's (GB 15848-2009): a standard has no issuer's code. */
export function isStandardNumber(number: string): boolean {
  return /^[A-Z]/.test(number);
}
