import type { CardField } from './format.ts';

const LABELS: readonly (readonly [RegExp, CardField['field']])[] = [
  [/^索引号$/, 'index'],
  [/^(?:主题分类|信息分类|主题词)$/, 'topic'],
  [/^(?:发文机关|发文机构|发布机构|制发机关)$/, 'issuers'],
  [/^(?:成文日期|发文日期|生成日期)$/, 'issued'],
  [/^(?:标题|名称|信息名称)$/, 'title'],
  [/^(?:发文字号|文号|公文文号)$/, 'number'],
  [/^(?:发布日期|公开日期)$/, 'published'],
];
/** A label with its colon; letters may be spaced (标　　题：). */
const LABEL = /([一-鿿](?:[ \u00a0\u3000]*[一-鿿]){1,5})[ \u00a0\u3000]*[：:]/g;

/** The fields of the table above a page's text; `text` is the table's visible text, which stands at the head of the source's. */
export function readCard(text: string): readonly CardField[] {
  const fields: CardField[] = [];
  const labels = Array.from(text.matchAll(LABEL), (match) => ({
    field: fieldOf(match[1] ?? ''),
    from: match.index,
    to: match.index + match[0].length,
  })).filter(({ field }) => field !== null);
  for (const [at, label] of labels.entries()) {
    const end = labels[at + 1]?.from ?? text.length;
    const raw = text.slice(label.to, end);
    const value = raw.trim().split('\n')[0]?.trim() ?? '';
    if (value === '' || label.field === null) continue;
    const start = label.to + raw.indexOf(value);
    fields.push({ field: label.field, value, span: { start, end: start + value.length } });
  }
  return fields;
}

function fieldOf(label: string): CardField['field'] | null {
  const plain = label.replace(/[ \u00a0\u3000]/g, '');
  return LABELS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
