import type { CardField } from './format.ts';

/** What a field is labelled with; of two labels of which one ends in the other the longer stands first. */
const LABELS: readonly (readonly [string, CardField['field']])[] = [
  ['索引号', 'index'],
  ['主题分类', 'topic'],
  ['信息分类', 'topic'],
  ['主题词', 'topic'],
  ['发文机关', 'issuers'],
  ['发文机构', 'issuers'],
  ['发文单位', 'issuers'],
  ['发布机构', 'issuers'],
  ['制发机关', 'issuers'],
  ['成文日期', 'issued'],
  ['发文日期', 'issued'],
  ['生成日期', 'issued'],
  ['信息名称', 'title'],
  ['标题', 'title'],
  ['名称', 'title'],
  ['发文字号', 'number'],
  ['公文文号', 'number'],
  ['文号', 'number'],
  ['发布日期', 'published'],
  ['公开日期', 'published'],
];
const FIELDS = new Map(LABELS);
const BLANK = '[ \\u00a0\\u2000-\\u200a\\u3000]*';
/** A label whose letters may be spaced (标　　题：), with its colon where it has one. */
const LABEL = new RegExp(
  `(?<![一-鿿])(?<label>${LABELS.map(([label]) => [...label].join(BLANK)).join('|')})(?<colon>${BLANK}[：:])?`,
  'g',
);
/** What fills a cell for which there is nothing to say. */
const NOTHING = /^(?:暂?无|[-—–/]+)?$/;

/** The fields of the table above a page's text; `text` is the table's visible text, `at` where it stands in the source's. */
export function readCard(text: string, at = 0): readonly CardField[] {
  const fields: CardField[] = [];
  const labels = Array.from(text.matchAll(LABEL)).flatMap((match) => labelOf(text, match) ?? []);
  for (const [index, label] of labels.entries()) {
    const raw = text.slice(label.to, labels[index + 1]?.from ?? text.length);
    const value = raw.trim().split('\n')[0]?.trim() ?? '';
    if (NOTHING.test(value)) continue;
    const start = at + label.to + raw.indexOf(value);
    fields.push({ field: label.field, value, span: { start, end: start + value.length } });
  }
  return fields;
}

interface CardLabel {
  readonly field: CardField['field'];
  readonly from: number;
  readonly to: number;
}

/** A label without a colon begins its cell and fills it, or is no word of a title: it is long, or its letters are spaced. */
function labelOf(text: string, match: RegExpExecArray): CardLabel | null {
  const label = match.groups?.['label'] ?? '';
  const plain = label.replace(/\s/g, '');
  const field = FIELDS.get(plain);
  const [from, to] = [match.index, match.index + match[0].length];
  if (field === undefined) return null;
  if (match.groups?.['colon'] !== undefined) return { field, from, to };
  const begins = /(?:^|[\n\t])[^\S\n\t]*$/.test(text.slice(Math.max(0, from - 6), from));
  const stands = plain.length > 2 || label !== plain || /^[^\S\n\t]*(?:[\n\t]|$)/.test(text.slice(to, to + 8));
  return begins && stands ? { field, from, to } : null;
}
