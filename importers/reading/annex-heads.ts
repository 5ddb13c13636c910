import { gather } from '../gather.ts';
import { isDate, type Line } from './line.ts';
import { markerAt, startsProvision } from './numbering.ts';
import { readSignatories } from './organs.ts';
import { readTitle } from './title.ts';

const ANNEX_HEAD = /^附 ?件 ?[\d一二三四五六七八九十]{0,3} ?(?:[:：.]|(?= )) ?(?!\d{1,2}[.、])/;

/** Parts 附件1：…工作计划 into mark and title where the attached text follows at once; in a list of attachments it stays one line. */
export function splitAnnexHeads(lines: readonly Line[]): readonly Line[] {
  return gather(lines, (line, at) => {
    const mark = line.text.length < 100 && line.text.startsWith('附') ? ANNEX_HEAD.exec(line.text) : null;
    const next = lines[at + 1];
    if (mark === null || next === undefined || !beginsText(next)) return [line];
    const rest = line.text.slice(mark[0].length);
    if (readTitle(rest) === null) return [line];
    const head = mark[0].trimEnd();
    return [
      { ...line, end: line.start + head.length, text: head },
      { ...line, start: line.end - rest.length, text: rest },
    ];
  });
}

function beginsText({ text }: Line): boolean {
  if (startsProvision(text)) return markerAt(text, 0)?.value === 1;
  if (isDate(text) || text.startsWith('附') || readSignatories(text) !== null || readTitle(text) !== null) return false;
  return text.length >= 16 || /[。：:]$/.test(text);
}
