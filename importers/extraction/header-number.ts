import type { Part } from '../reading/documents.ts';
import type { Fact } from './header.ts';

/** The 文号 of a document, in normal spelling: 津政办规〔2022〕14号, 海关总署公告2022年第122号, 国务院令第606号. */
export function readNumber(head: Part): Fact<string> | null {
  const line = head.zone.numberLine;
  if (line !== null) return { value: normalSpelling(line.text), spans: [line], rule: 'number.line' };
  return numberInHeadnote(head);
}

/** A number as records give it: 〔〕 around the year, half-width, no blanks. */
export function normalSpelling(text: string): string {
  return text
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^(?:发文字号|文号|文件编号)[:：]/, '')
    .replace(/\s+/g, '')
    .replace(/[〔[(【﹝]((?:19|20)?\d\d)年?[〕\])】﹞]/, '〔$1〕')
    .replace(/[(〔](第[^()〔〕]+号)[)〕]?$/, '$1')
    .replace(/^中华人民共和国(?=[一-鿿]{2,20}令)/, '');
}

/** (1993年10月7日中华人民共和国国务院令第131号发布) under a title. */
function numberInHeadnote(head: Part): Fact<string> | null {
  const note = head.zone.headnote;
  if (note === null) return null;
  const match = /日 ?((?:中华人民共和国)?[一-鿿]{2,20}令 ?第 ?\d+ ?号|[一-鿿]{2,14} ?[〔[(]\d{4}[〕\])] ?\d+ ?号)/.exec(
    note.text,
  );
  if (match?.[1] === undefined) return null;
  const start = note.start + match.index + match[0].length - match[1].length;
  return {
    value: normalSpelling(match[1]),
    spans: [{ start, end: start + match[1].length }],
    rule: 'number.headnote',
  };
}
