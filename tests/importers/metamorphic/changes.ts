import type { SourceRecords } from '../../../importers/records.ts';

/** A way to print the same text otherwise. The records of the text as it stands tell where its policies begin. */
export type Change = (text: string, records: SourceRecords) => string;

const lines = (text: string): readonly string[] => text.split('\n');

export const crlf: Change = (text) => text.replace(/\r?\n/g, '\r\n');

export const narrow: Change = (text) =>
  text.replace(/[０-９（）]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

export const wide: Change = (text) =>
  text.replace(/[0-9()]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

export const doubledBlanks: Change = (text) => text.replace(/\n/g, '\n\n');

export const droppedBlanks: Change = (text) =>
  lines(text)
    .filter((line) => line.trim() !== '')
    .join('\n');

export const paddedLines: Change = (text) =>
  lines(text)
    .map((line) => (line.trim() === '' ? line : `\u3000\u3000${line}\u00a0`))
    .join('\n');

/** The policies in reverse order; annexes and what one notice promulgates stay together. */
export const reversed: Change = (text, { policies }) => {
  const starts = policies
    .flatMap(({ span }) => (span === null ? [] : [text.lastIndexOf('\n', span.start - 1) + 1]))
    .sort((a, b) => a - b)
    .filter((start, at, all) => at === 0 || (start > (all[at - 1] ?? 0) && !isAnnexed(text.slice(0, start))));
  const parts = starts.map((start, at) => text.slice(start, starts[at + 1]));
  return [text.slice(0, starts[0] ?? text.length), ...parts.reverse()].map((part) => `${part.trimEnd()}\n`).join('');
};

function isAnnexed(before: string): boolean {
  return /附 ?件 ?[\d一二三四五六七八九十]{0,2}[:：]?\s*$/.test(before.slice(-40));
}

/** A page ends after every forty lines. */
export const paged: Change = (text) =>
  lines(text)
    .map((line, at) => (at % 40 === 39 ? `${line}\n\n— ${(at + 1) / 40} —\n` : line))
    .join('\n');

const HEADING =
  /^\s*(?:#|\*\*|第[一二三四五六七八九十百]+[章节条部]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|\d+ ?[.、．]|附件|附：|专栏|[①-⑩])/;
const DATE = /^\s*\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*$/;
const ROW = /\t|^\s*\||<p>/;

/** Lines that begin no heading, title, addressee, signature or table row are joined to the one before. */
export const joined: Change = (text, records) => {
  const opening = openingLines(text, records);
  const out: string[] = [];
  for (const [at, line] of lines(text).entries()) {
    if (line.trim() === '') continue;
    const last = out.at(-1);
    if (last === undefined || opening.has(at) || ROW.test(last)) out.push(line);
    else out[out.length - 1] = last.trimEnd() + line.trim();
  }
  return out.join('\n');
};

/** Indexes of the lines that open something: by their form, or because a record says so. */
function openingLines(text: string, records: SourceRecords): ReadonlySet<number> {
  const opening = new Set<number>();
  const add = (start: number, end: number): void => {
    const first = lines(text.slice(0, start)).length - 1;
    for (const [at, line] of lines(text.slice(start, end)).entries())
      if (at === 0 || line !== '') opening.add(first + at);
  };
  for (const { span, evidence, facts } of records.policies) {
    if (span !== null) add(span.start, span.start + 1);
    add(evidence.start, evidence.end);
    for (const { start } of [...(facts.issuers ?? []), ...(facts.issued ?? []), ...(facts.number ?? [])])
      add(start, start + 1);
  }
  for (const [at, line] of lines(text).entries()) {
    const isAddressee = line.length < 200 && /[^。；]{2,}[：:]\s*$/.test(line);
    const isEditorial = line.length < 60 && !/[。；，]/.test(line) && at < 80;
    if (HEADING.test(line) || DATE.test(line) || ROW.test(line) || isAddressee || isEditorial) opening.add(at);
  }
  return opening;
}

const WIDTH = 38;

/** Every line of prose that is longer than a narrow column goes on in the next line. */
export const broken: Change = (text) =>
  lines(text)
    .map((line) =>
      line.length > WIDTH && /[。；，]/.test(line) && !ROW.test(line) && !/[：:]\s*$/.test(line)
        ? (line.match(new RegExp(`.{1,${WIDTH}}`, 'gu')) ?? []).join('\n')
        : line,
    )
    .join('\n');

const COLUMNS = 72;

/** Prose in a column of so many half-width characters, in which no line begins with a closing sign. */
export const column: Change = (text) =>
  lines(text)
    .map((line) =>
      line.length > COLUMNS / 2 && /[。；，]/.test(line) && !ROW.test(line) && !/[：:]\s*$/.test(line)
        ? setInColumn(line)
        : line,
    )
    .join('\n');

function setInColumn(line: string): string {
  let out = '';
  let filled = 0;
  for (const sign of line) {
    const width = sign.charCodeAt(0) > 0x2000 ? 2 : 1;
    if (filled + width > COLUMNS && !/[，。；：、！？）》”〕]/.test(sign)) {
      out += '\n';
      filled = 0;
    }
    out += sign;
    filled += width;
  }
  return out;
}

/** Lines broken, and pages of forty such lines. */
export const brokenPages: Change = (text, records) => paged(broken(text, records), records);

/** Every policy in one line. */
export const oneLine: Change = (text, { policies }) => {
  const spans = policies.flatMap(({ span }) => (span === null ? [] : [span])).sort((a, b) => a.start - b.start);
  let out = '';
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    out += text.slice(at, start) + text.slice(start, end).replace(/\s*\n\s*/g, '');
    at = end;
  }
  return out + text.slice(at);
};
