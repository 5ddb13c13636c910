import { bodiesAtEnd } from './body-run.ts';
import { OWN_TEXT } from './glued-annexes.ts';
import { titleEnd } from './glued-title.ts';
import { FULL_DATE } from './line.ts';
import { readSignatories, signerAtEnd } from './organs.ts';
import { readTitle } from './title.ts';

const LONGEST_DATE = 22;
const DATE_AT_END = new RegExp(`(?:${FULL_DATE})$`);
const AFTER_DATE =
  /^ *(?:$|来源[:：]|文件下载|\((?:联系(?:人|电话|单位|方式))|\((?:此件|本文|此文|本件)|附 ?件|抄送|部内抄送|关于|联系(?:人|电话|单位|方式|地址)[:：]|联系人|[一-鿿]{2,14}办公[厅室]\d{4}年\d+月\d+日印发|印发|字号|解读)/;
/** What ends a text behind a date. */
const ENDS =
  /^ *(?:$|\((?:联系(?:人|电话|单位|方式)|此件|本文|此文|本件)|来源[:：]|附 ?件|抄送[:：]|联系(?:人|电话|单位|方式|地址)[:：])/;
/** Whether a line holds a signature with its date. */
export function hasSignature(text: string, expected: readonly string[]): boolean {
  return text.includes('日') && /[月]/.test(text) && signaturesIn(text, expected).length > 0;
}

/** Where a signature stands in a line. */
export interface GluedSignature {
  /** Where the signing bodies begin, the date begins, the date ends. */
  readonly from: number;
  readonly date: number;
  readonly to: number;
}

/** Dates that stand behind the names of those who sign, not within a sentence. */
export function signaturesIn(text: string, expected: readonly string[]): readonly GluedSignature[] {
  const found: GluedSignature[] = [];
  let after = 0;
  for (let sign = text.indexOf('日'); sign >= 0; sign = text.indexOf('日', sign + 1)) {
    const to = sign + 1;
    const date = DATE_AT_END.exec(text.slice(Math.max(after, to - LONGEST_DATE), to));
    if (date === null) continue;
    const at = to - date[0].length;
    const rest = text.slice(to, to + 120);
    const from = signerStart(text.slice(after, at), after, ENDS.test(rest));
    if (from < 0) continue;
    if (!AFTER_DATE.test(rest) && !startsTitle(rest, expected) && !isTitle(rest, from, at)) continue;
    found.push({ from, date: at, to });
    after = to;
  }
  return found;
}

function startsTitle(rest: string, expected: readonly string[]): boolean {
  return titleEnd(rest, expected) > 0;
}

/** 某市人民政府2024年3月5日某市集市发展方案: behind those who sign nothing but a title is left. */
function isTitle(rest: string, from: number, date: number): boolean {
  return date > from && rest.length >= 8 && rest.length < 100 && readTitle(rest) !== null;
}

/** Where the names before a date begin: behind the last sentence, if nothing but signing bodies stands there. */
function signerStart(before: string, base: number, isEnd: boolean): number {
  const tail = before.slice(-LONGEST_NAMES);
  const offset = base + before.length - tail.length;
  const signer = signerAtEnd(tail);
  if (signer >= 0) return offset + signer;
  const stop = lastStop(tail);
  const names = tail.slice(stop + 1);
  const lead = /^ */.exec(names)?.[0].length ?? 0;
  const at = offset + stop + 1;
  if (base === 0 && before.trim() === '') return 0;
  // 。2024年3月5日 and no more of the text behind it: no one signs
  if (isEnd && (names.trim() === '' ? /[。)）]\s*$/.test(tail) : ANNEX_NAME.test(tail))) return base + before.length;
  const { from } = bodiesAtEnd(names);
  const isWhole = names.trim() !== '' && readSignatories(names.trim()) !== null;
  if (from > lead && from < names.length && !(isWhole && readSignatories(names.slice(0, from).trim()) !== null))
    return at + from;
  return isWhole || (from === lead && from < names.length) ? at + lead : -1;
}

/** The last sign that parts what stands before the names from them; 中国(某地)自由贸易试验区 holds none. */
function lastStop(tail: string): number {
  const stop = Math.max(...Array.from('。；:：！？)）”》', (sign) => tail.lastIndexOf(sign)));
  const half = tail.includes('.') ? tail.search(HALF_STOP) : -1;
  if (half > stop) return half;
  const zone = ZONE_HEAD.exec(tail.slice(0, stop + 1));
  return zone === null ? stop : lastStop(tail.slice(0, zone.index));
}
/** The last full stop of a text that writes . for 。 */
const HALF_STOP = /(?<=[一-鿿)])\.(?= ?[一-鿿][^.]*$)/;
const ZONE_HEAD = /中国[(（][一-鿿]{2,4}[)）]$/;
/** 附件：2024年某市企业名录, and the date of the notice behind it. */
const ANNEX_NAME = new RegExp(`(?:^|[。；)）] ?)附 ?(?:件 ?\\d{0,2}) ?[:：][^。；]{2,200}(?:${OWN_TEXT}|名单|表) *$`);

/** The names of all who sign together are no longer. */
const LONGEST_NAMES = 260;
