import type { Part } from '../reading/documents.ts';
import { readSignatories } from '../reading/organs.ts';
import { type Paragraph, sourceSpan } from '../reading/paragraph.ts';
import type { Signature } from '../reading/zone.ts';
import type { Fact } from './header.ts';

/** Those who issue a document, as written: by signature, number of an order, title, or what 我办 stands for in the text. */
export function readIssuers(
  head: Part,
  signature: Signature | null,
  number: string | null,
  texts: readonly Paragraph[],
): Fact<readonly string[]> | null {
  if (signature !== null && signature.signers.length > 0) return asSigned(head, signature);
  return fromTitle(head) ?? fromNumber(head, number) ?? fromHeadnote(head) ?? fromSelf(texts);
}

/** The names under the text; one that the title gives with its place (天津市西青区人民政府 for 西青区人民政府) by that. */
function asSigned(head: Part, signature: Signature): Fact<readonly string[]> {
  const signers = unique(signature.signers);
  const titled = fromTitle(head)?.value ?? [];
  const value = signers.map(
    (name) => titled.find((other) => other.length > name.length && other.endsWith(name)) ?? name,
  );
  return { value, spans: signature.signerSpans, rule: 'issuers.signature' };
}

const VERB =
  /(?:等 ?(?:[一二三四五六七八九十\d]+)? ?(?:个)?(?:部门|单位|委办局))?(?:关于|印发|转发|批转|发布|公布|颁布|联合|公告)/;

/** 市商务局关于…的通知 -> 市商务局; a blank, 、 or ， parts joint issuers. */
function fromTitle(head: Part): Fact<readonly string[]> | null {
  const { title } = head;
  const first = title?.lines[0];
  if (title === null || first === undefined) return null;
  const at = VERB.exec(title.spaced)?.index ?? -1;
  if (at < 3) return null;
  const names = readSignatories(title.spaced.slice(0, at).trim());
  if (names === null || names.length === 0) return null;
  const span = { start: first.start, end: Math.min(first.end, first.start + at) };
  return { value: names, spans: [span], rule: 'issuers.title' };
}

/** 国务院令第606号, 财政部 税务总局公告2022年第24号 */
function fromNumber(head: Part, number: string | null): Fact<readonly string[]> | null {
  const line = head.zone.numberLine;
  const match =
    line === null || number === null
      ? null
      : /^(.{2,60}?)(?:令|公告|通告)/.exec(line.text.replace(/^中华人民共和国(?=.{3,}令)/, ''));
  if (line === null || match?.[1] === undefined) return null;
  const names = readSignatories(match[1]);
  if (names === null || names.length === 0) return null;
  const start = line.start + line.text.indexOf(match[1]);
  return { value: names, spans: [{ start, end: start + match[1].length }], rule: 'issuers.number' };
}

/** (1993年10月7日中华人民共和国国务院令第131号发布): the issuer of an order that a bracket names. */
function fromHeadnote(head: Part): Fact<readonly string[]> | null {
  const note = head.zone.headnote;
  const match =
    note === null
      ? null
      : /日 ?(?:中华人民共和国)?([一-鿿]{2,20}?)(?:令 ?第|第.{1,8}次|批准|公布|发布|通过)/.exec(note.text);
  if (note === null || match?.[1] === undefined) return null;
  const names = readSignatories(match[1]);
  if (names === null || names.length === 0) return null;
  const start = note.start + match.index + match[0].indexOf(match[1]);
  return { value: names, spans: [{ start, end: start + match[1].length }], rule: 'issuers.headnote' };
}

const SELF = /我(?:办|局|委|部|厅|署|会)|现(?:予以|予)?(?:印发|公布|发布)/;
const ACTING =
  /([一-鿿()（）]{4,60}?(?:办公室|委员会|局|委|部|厅))(?:组织|会同|研究|制定|开展|起草|牵头|决定|启动|编撰|编制|汇编|将|(?:\d{4}年)?(?:第\d+次)?[部局委]务会议)/;

/** Where nobody signs and 我办 speaks: the body that the text says has acted. */
function fromSelf(texts: readonly Paragraph[]): Fact<readonly string[]> | null {
  if (!texts.slice(0, 8).some(({ text }) => SELF.test(text))) return null;
  for (const paragraph of texts.slice(0, 8)) {
    for (const clause of clauses(paragraph.text)) {
      const match = ACTING.exec(clause.text);
      const name = match?.[1]?.replace(/^(?:已?于?.{0,16}日)?(?:由|经|按照|根据|近期|近日|日前)/, '');
      if (match === null || name === undefined || readSignatories(name) === null || /我[办局委部厅署会]/.test(name))
        continue;
      const from = clause.at + clause.text.indexOf(name);
      return { value: [name], spans: [sourceSpan(paragraph, from, from + name.length)], rule: 'issuers.self' };
    }
  }
  return null;
}

function clauses(text: string): readonly { readonly at: number; readonly text: string }[] {
  const parts: { readonly at: number; readonly text: string }[] = [];
  let at = 0;
  for (const part of text.slice(0, 1200).split(/(?<=[，。；：])/)) {
    parts.push({ at, text: part });
    at += part.length;
  }
  return parts;
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
