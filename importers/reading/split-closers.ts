import { Signs } from '../signs.ts';
import { FULL_DATE, type Line, trimLine } from './line.ts';

const DATED = new RegExp(
  `^\\(?${FULL_DATE}\\)?(?= ?(?:\\((?!章|印)|来源[:：]|文件下载|附件|抄送|联系人|信息公开|为(?:了|助力|贯彻|进一步|加快|深入|全面|推动|落实|规范|加强|促进|做好)|根据《))`,
);
/** An edition in brackets that goes on a title on the line above, and the words that a text begins with. */
const EDITION = /^\((?:\d{4} ?年?[^()]{0,14}|试行|暂行|修订[^()]{0,6}|征求意见稿)\)(?=为|根据|按照|依据|贯彻|第一章)/;
/** What stands around a document, behind a bracket or a date on the same line. */
const CLOSER = /(?<=[)）日])(?: ?)(?=来源[:：]|\((?:此件|本文|此文|本件|联系)|抄送[:：]|文件下载[:：])/g;

const HEADS = Signs.of('(0123456789一二〇○');

/** Cuts a line that begins with a date or with a title's edition and goes on with what stood on the next lines. */
export function splitClosers(line: Line): readonly Line[] {
  const { text } = line;
  if (!HEADS.at(text, 0) && !text.includes('来源')) return [line];
  const head = DATED.exec(text) ?? EDITION.exec(text);
  const cuts = head === null ? [] : [head[0].length];
  if (head !== null || /^(?:文件下载|\(此件|\(联系)/.test(text))
    for (const { index } of text.slice(0, 600).matchAll(CLOSER)) cuts.push(index);
  return cuts.length === 0
    ? [line]
    : cutAt(
        line,
        [...new Set(cuts)].sort((a, b) => a - b),
      );
}

function cutAt({ text, start, number }: Line, cuts: readonly number[]): readonly Line[] {
  const bounds = [0, ...cuts, text.length];
  return bounds.slice(1).flatMap((to, at) => {
    const part = trimLine(text, bounds[at] ?? 0, to, number);
    return part === null ? [] : [{ ...part, start: part.start + start, end: part.end + start }];
  });
}
