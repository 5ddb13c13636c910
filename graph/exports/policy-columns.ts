import type { PolicyLevel } from '../model.ts';
import type { GraphNode, Proof } from '../questions/answers.ts';
import type { Column } from './table.ts';
import { wordsPathOf } from './words-path.ts';

export const levelTerms: Readonly<Record<PolicyLevel, string>> = {
  state: '国家',
  ministry: '部委',
  province: '省级',
  city: '市级',
  county: '区县',
  park: '园区',
  other: '其他',
};

/** The columns that name a policy: title, number, rank, region, day. */
export function nodeColumns<Row>(
  key: string,
  caption: string,
  of: (row: Row) => GraphNode | undefined,
): readonly Column<Row>[] {
  return [
    { key, caption, kind: 'text', width: 44, cell: (row) => of(row)?.caption ?? null },
    { key: 'number', caption: '文号', kind: 'text', width: 22, cell: (row) => numberOf(of(row)) },
    { key: 'level', caption: '层级', kind: 'text', width: 8, cell: (row) => levelTerms[of(row)?.level ?? 'other'] },
    { key: 'region', caption: '地区', kind: 'text', width: 16, cell: (row) => of(row)?.region ?? null },
    { key: 'issued', caption: '发文日期', kind: 'day', width: 12, cell: (row) => of(row)?.issued ?? null },
  ];
}

/** The columns of where words stand: source, line, and the address at which they are marked. */
export function placeColumns<Row>(
  of: (row: Row) => Proof | undefined,
  policy: (row: Row) => string,
  origin: string,
): readonly Column<Row>[] {
  return [
    {
      key: 'source',
      caption: '来源',
      kind: 'text',
      width: 28,
      cell: (row) => of(row)?.source.replace(/^source:/, '') ?? null,
    },
    { key: 'line', caption: '行', kind: 'number', width: 6, cell: (row) => of(row)?.line ?? null },
    { key: 'link', caption: '链接', kind: 'link', width: 8, cell: (row) => origin + wordsPathOf(policy(row), of(row)) },
  ];
}

/** The detail of a policy that has no number is its region. */
export function numberOf(node: GraphNode | undefined): string | null {
  return node === undefined || node.detail === node.region ? null : node.detail;
}
