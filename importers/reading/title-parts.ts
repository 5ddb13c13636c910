import { isAddressee, isCloser, isDate, isNumber, type Line, NUMBER } from './line.ts';
import { markerAt, startsProvision } from './numbering.ts';
import { readSignatories } from './organs.ts';
import { readTitle } from './title.ts';

const BODIES = '[一-鿿、 ]{2,60}?';
const ORDER = `${BODIES}(?:公告|通告|令) ?[〔(]?(?:19|20)\\d\\d[〕)]? ?年? ?第? ?\\d{1,4} ?号`;
/** 某署公告2024年第12号（关于…的公告） */
const NUMBER_THEN_BRACKET = new RegExp(`^(?<number>${ORDER}) ?\\((?=关于)(?<title>.+)\\)$`);
/** 某部公告2024年第10号 公布《…》 */
const NUMBER_THEN_TITLE = new RegExp(`^(?<number>${ORDER}) ?(?=关于|公布|发布)(?<title>.+)$`);
/** …的公告（2025年第46号） */
const TITLE_THEN_NUMBER = /^(?<title>.*关于.+的(?:公告|通告)) ?\((?<number>(?:19|20)\d\d ?年 ?第 ?\d{1,4} ?号)\)$/;

/** 某政发〔2024〕3号 某市关于…的意见; 某市关于…的意见（某政发〔2024〕3号） */
const CODE_THEN_TITLE = new RegExp(`^(?<number>${NUMBER}) ?(?=.*关于)(?<title>.+)$`);
const TITLE_THEN_CODE = new RegExp(`^(?<title>.{6,120}?)(?: |(?= ?\\())[ (]{0,2}(?<number>${NUMBER})\\)?$`);
/** 某市某办法某政发〔2024〕3号: nothing but the title's last word parts them. */
const TITLE_AND_CODE = new RegExp(
  `^(?<title>.{4,120}(?:办法|条例|规定|细则|方案|通知|意见))(?<number>(?=[一-鿿]{2})${NUMBER})$`,
);

const ANYWHERE = [NUMBER_THEN_BRACKET, NUMBER_THEN_TITLE, TITLE_THEN_NUMBER];
/** Amid a source such lines are the items of a list. */
const AT_HEAD = [CODE_THEN_TITLE, TITLE_THEN_CODE, TITLE_AND_CODE];

/** Parts a line that holds both a title and its number: each stands on a line of its own then. */
export function splitNumberedTitle(line: Line): readonly Line[] {
  return splitBy(ANYWHERE, line);
}

/** Parts the first line of a source where it holds both the title and the 文号. */
export function splitFirstLine(lines: readonly Line[]): readonly Line[] {
  const first = lines[0];
  return first === undefined ? lines : [...splitBy(AT_HEAD, first), ...lines.slice(1)];
}

function splitBy(shapes: readonly RegExp[], line: Line): readonly Line[] {
  const { text } = line;
  if (!text.includes('号') || text.length > 220) return [line];
  let match: RegExpExecArray | null = null;
  for (const shape of shapes) match ??= shape.exec(text);
  const { number, title } = match?.groups ?? {};
  if (number === undefined || title === undefined || readTitle(title) === null) return [line];
  const parts = [number, title].map((words) => partOf(line, text.indexOf(words), words));
  return parts.sort((a, b) => a.start - b.start);
}

function partOf(line: Line, at: number, words: string): Line {
  return { ...line, start: line.start + at, end: line.start + at + words.length, text: words };
}

/** 【解读】《…》解读: what an editor calls what follows. */
const LABEL = /^【(?:政策|文件|权威|图文)?(?:解读|问答|图解)】 ?/;

/**
 * The title in brackets below the number of an announcement, 某署公告2024年第12号 ‖ （关于…的公告）, loses them; that of an interpretation
 * an editor's label before it.
 */
export function stripTitleBrackets(lines: readonly Line[]): readonly Line[] {
  return lines.map((line, at) => {
    const { text } = line;
    const label = text.startsWith('【') && text.length < 160 ? LABEL.exec(text)?.[0].length : undefined;
    if (label !== undefined && CALLED_SO.test(text) && readTitle(text.slice(label))?.form === 'interpretation')
      return { ...line, start: line.start + label, text: text.slice(label) };
    if (!text.startsWith('(关于') || !text.endsWith(')') || !isNumber(lines[at - 1]?.text ?? '')) return line;
    const title = text.slice(1, -1);
    return readTitle(title) === null ? line : { ...line, start: line.start + 1, end: line.end - 1, text: title };
  });
}

/** The title itself says that it explains. */
const CALLED_SO = /(?:解读|问答|答记者问|图解|说明)$/;

/** 3. / （二） / ★ / 政策一： before the title of a document in a collection. */
const LIST_MARK =
  /^(?:[★☆■□◆◇●○▶►※◎]+ ?|(?:政策|文件|原文) ?[\d一二三四五六七八九十]{1,3} ?[:：.、] ?|(?:\d{1,3}|[一二三四五六七八九十]{1,3}) ?[、.．] ?|[(](?:\d{1,3}|[一二三四五六七八九十]{1,3})[)] ?)/;
/** So many lines a title goes on over. */
const MOST_LINES = 4;

/** Takes the number of a collection's item off the title of the document that begins there: its 文号 or addressee follows. */
export function stripListMarks(lines: readonly Line[]): readonly Line[] {
  return lines.map((line, at) => {
    const mark = line.text.length > 160 ? null : LIST_MARK.exec(line.text);
    if (mark === null) return line;
    if (!beginsDocument(lines, at, mark[0].length) && !beginsText(lines, at, mark[0].length)) return line;
    return { ...line, start: line.start + mark[0].length, text: line.text.slice(mark[0].length) };
  });
}

/** Whether the title stands alone, and a text begins below it: with 第一条, or anew behind the signature of the document before. */
function beginsText(lines: readonly Line[], at: number, mark: number): boolean {
  const title = readTitle(lines[at]?.text.slice(mark) ?? '');
  const below = lines[at + 1]?.text ?? '';
  if (title === null || title.form === 'notice' || title.text.length < SHORTEST) return false;
  if (/^第一[条章]/.test(below)) return true;
  const begins = startsProvision(below) && markerAt(below, 0)?.value === 1;
  return begins && isDate(lines[at - 1]?.text ?? '') && (title.strong || title.form === 'interpretation');
}

/** Shorter names are headings of an outline: 三、保障措施. */
const SHORTEST = 8;

function beginsDocument(lines: readonly Line[], at: number, mark: number): boolean {
  const first = lines[at]?.text.slice(mark) ?? '';
  let rest = '';
  for (let next = at + 1; next <= at + MOST_LINES; next++) {
    const text = lines[next]?.text;
    if (text === undefined || first.length + rest.length > 160) return false;
    // a heading over a whole title is no part of it
    if (isNumber(text) || isAddressee(text))
      return (
        readTitle(first + rest)?.strong === true &&
        (readTitle(rest)?.strong !== true || readSignatories(first) !== null)
      );
    if (startsProvision(text)) return false;
    if (!isCloser(text)) rest += text;
  }
  return false;
}
