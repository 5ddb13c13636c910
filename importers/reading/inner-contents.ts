import type { Line } from './line.ts';
import { startsProvision } from './numbering.ts';
import { readTitle } from './title.ts';

/** What a document's own list of contents begins with: its first chapter, or what stands before that. */
const FIRST = '前 ?言|引 ?言|序 ?言|导 ?言|一、|第一[章节编部]';
const OPENS = new RegExp(`目 ?[录次] ?(?=${FIRST})`);
/** The first entry of such a list, without its page number. */
const FIRST_ENTRY =
  /^(?:前 ?言|引 ?言|序 ?言|导 ?言|(?:一、|第一[章节编部]) ?[^。；]{2,30}?)(?=[.…·\d ]*(?:[一二]、|\([一二]\)|第[一二][章节编部]|$))/;
/** A list of contents is no longer. */
const LONGEST = 4000;
const MOST_LINES = 200;

/** Where a document's list of contents stands in a text whose line breaks are lost; null where none does. */
export function contentsIn(text: string): { readonly from: number; readonly to: number } | null {
  const from = text.includes('目') ? text.search(OPENS) : -1;
  if (from < 0) return null;
  const start = from + (/^目 ?[录次] ?/.exec(text.slice(from, from + 4))?.[0].length ?? 0);
  const entry = FIRST_ENTRY.exec(text.slice(start, start + 60))?.[0];
  const again = entry === undefined ? -1 : text.indexOf(entry, start + entry.length);
  if (again < 0 || again - from > LONGEST) return null;
  const stop = text.slice(from, again).indexOf('。');
  const to = stop < 0 ? again : lastEntryEnd(text, start, from + stop, again);
  return to < 0 ? null : { from, to };
}

/** Where the last entry ends before a sentence: what of it stands as a heading once more. */
function lastEntryEnd(text: string, from: number, stop: number, again: number): number {
  const last = Math.max(...['、', '章', ')'].map((sign) => text.lastIndexOf(sign, stop)));
  const head = Math.max(last - 1, from);
  let end = -1;
  for (let to = last + 3; to <= Math.min(stop, last + LONGEST_ENTRY); to++) {
    if (text.indexOf(text.slice(head, to), again) < 0) break;
    end = to;
  }
  return end;
}

/** Leaves out the lists of contents within documents (目录, 一、现状…3): the headings that they name follow once more. A collection's list of documents stays. */
export function dropInnerContents(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ text }) => isHead(text))) return lines;
  const kept: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    const end = isHead(line.text) ? contentsEnd(lines, at) : at;
    if (end > at) at = end - 1;
    else kept.push(line);
  }
  return kept;
}

function isHead(text: string): boolean {
  return text.charCodeAt(0) === SIGN && /^目 ?[录次]/.test(text) && (text.length < 6 || !text.includes('。'));
}
const SIGN = '目'.charCodeAt(0);

/** Behind the last line of the list that begins at `at`; `at` where what stands there is none. */
function contentsEnd(lines: readonly Line[], at: number): number {
  const head = lines[at]?.text ?? '';
  if (head.length >= 6) return OPENS.test(head) ? at + 1 : at;
  const first = plainEntry(lines[at + 1]?.text ?? '');
  if (!new RegExp(`^(?:${FIRST})`).test(first)) return at;
  let end = 0;
  for (let next = at + 2; next < Math.min(lines.length, at + MOST_LINES); next++) {
    const entry = plainEntry(lines[next]?.text ?? '');
    if (entry === first) return next - at < FEWEST ? at : end === 0 ? next : end;
    // the text may begin with a preamble before its first heading
    if (end === 0 && /[。；]/.test(entry)) end = next;
    if (end > 0) continue;
    if (entry.length > LONGEST_ENTRY || (!startsProvision(entry) && readTitle(entry)?.strong === true)) return at;
    if (readTitle(entry.replace(/^[-—·• ]*\d{1,2} ?[.、] ?/, ''))?.strong === true) return at;
  }
  return at;
}
const FEWEST = 3;
const LONGEST_ENTRY = 60;

/** An entry without the dots, dashes and the page number behind it. */
function plainEntry(text: string): string {
  return text.replace(/[ .．…·•_—–-]*\(?\d{0,4}\)?$/, '').replace(/ +/g, '');
}
