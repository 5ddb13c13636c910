import type { Paragraph } from '../reading/paragraph.ts';
import { plainTitle } from './citation-titles.ts';

/** Where words stand in a paragraph's text. */
export interface ListedCell {
  readonly from: number;
  readonly to: number;
}

/** A title in a list of contents, with what an overview table gives beside it. */
export interface ListedTitle extends ListedCell {
  readonly title: string;
  readonly issuers: (ListedCell & { readonly names: readonly string[] }) | null;
  /** ISO date; month and day alone (03-04) where the row gives no year. */
  readonly issued: (ListedCell & { readonly day: string }) | null;
}

/** 3.…, - 1.…, （二）… before a title in a list of contents. */
const NUMBERING =
  /^ *(?:[-—·•*#>] *)*(?:[(（]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）]?[.、．:：] *|[(（][一二三四五六七八九十\d]{1,3}[)）] *|附件 ?\d{0,2}[:：]? *)?/;
/** Dots, dashes and the page number behind a title. */
const PAGE = /[ .．…·•・_—–-]*(?:[(（]?第? ?\d{1,4} ?页?[)）]?)? *$/;
const TITLE_END =
  /(?:通知|意见|办法|规定|方案|规划|纲要|条例|决定|目录|指南|计划|措施|公告|通告|公示|批复|复函|函|报告|细则|标准|规范|要点|名单|清单|名录|指引|制度|举措|导则|预案|章程|案例|辦法|答复|解读|问答)[》〉]?(?:[（(][^）)]{1,20}[)）])?[》〉]?$/;
const SHORTEST_TITLE = 8;
/** 第二部分 政策解读: a part of the collection. */
const PART = /^ *第[一二三四五六七八九十]{1,3}(?:部分|篇|编|章|辑)/;

/** The titles of one paragraph of a contents list: a line with its page number, or a row of an overview table. */
export function listedTitles(text: string, paragraph: Paragraph): readonly ListedTitle[] {
  const words = paragraph.text;
  const separator = /^\s*\|.*\|\s*$/.test(words)
    ? '|'
    : text.slice(paragraph.start, paragraph.end).includes('\t')
      ? '\t'
      : null;
  if (separator === null) return lineTitle(words, 0).slice(0, 1);
  return rowTitle(separator === '|' ? words : tabbed(text, paragraph), separator);
}

/** The paragraph's text with its tabs, which folding makes blanks. */
function tabbed(text: string, paragraph: Paragraph): string {
  const { text: words, start, pieces } = paragraph;
  if (pieces.length > 1 || words.includes('\t')) return words;
  return Array.from(words, (sign, at) => (text[start + at] === '\t' ? '\t' : sign)).join('');
}

function lineTitle(words: string, offset: number): readonly ListedTitle[] {
  const from = NUMBERING.exec(words)?.[0].length ?? 0;
  const to = words.length - (PAGE.exec(words)?.[0].length ?? 0);
  const title = words.slice(from, to);
  if (title.length < SHORTEST_TITLE || !TITLE_END.test(title.trim()) || PART.test(title)) return [];
  return [{ title: unquoted(title), from: offset + from, to: offset + to, issuers: null, issued: null }];
}

const DATE = /^(?:(\d{4})[-年./])?(\d{1,2})[-月./](\d{1,2})日?$/;
const ISSUER = /(?:部|委|局|厅|办|办公厅|办公室|政府|委员会|国务院|署|行|会|院|中心)(?:等.{0,8})?$/;

/** A row of an overview table: the cell that ends as a title does, and the cells with its date and issuers. */
function rowTitle(words: string, separator: string): readonly ListedTitle[] {
  const cells = cellsOf(words, separator);
  const titles = cells.flatMap((cell) => lineTitle(cell.words, cell.from));
  const longest = [...titles].sort((a, b) => b.title.length - a.title.length)[0];
  if (longest === undefined) return [];
  const others = cells.filter((cell) => cell.from > longest.to || cell.to <= longest.from);
  return [{ ...longest, issued: dayIn(others), issuers: bodiesIn(others) }];
}

interface RowCell extends ListedCell {
  readonly words: string;
}

function cellsOf(words: string, separator: string): readonly RowCell[] {
  let at = 0;
  return words.split(separator).map((cell) => {
    const from = at + cell.length - cell.trimStart().length;
    at += cell.length + 1;
    return { from, to: from + cell.trim().length, words: cell.trim() };
  });
}

function dayIn(cells: readonly RowCell[]): ListedTitle['issued'] {
  for (const { from, to, words } of cells) {
    const [, year = '', month = '', day = ''] = DATE.exec(words) ?? [];
    if (month === '') continue;
    return { from, to, day: `${year === '' ? '' : `${year}-`}${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
  }
  return null;
}

function bodiesIn(cells: readonly RowCell[]): ListedTitle['issuers'] {
  const cell = cells.find(({ words }) => words.length > 2 && ISSUER.test(words));
  if (cell === undefined) return null;
  const names = cell.words.split(/[、，,；;\s]+/).map((each) => each.replace(/等.{0,8}$/, ''));
  return { from: cell.from, to: cell.to, names: names.filter((each) => each.length > 1) };
}

function unquoted(title: string): string {
  const plain = plainTitle(title);
  return /^〈[^〈〉]*〉$/.test(plain) ? plain.slice(1, -1) : plain.replace(/〈/g, '《').replace(/〉/g, '》');
}
