import type { CitationRole, GraphEdge, GraphNode, Proof } from '../questions/answers.ts';
import type { Derivation, DerivedNode } from '../questions/derivation.ts';
import { roleLabel } from '../questions/edges.ts';
import type { DerivationReason, DerivedMeasure, DerivedMeasures } from '../questions/measures-derived.ts';
import { nodeColumns, numberOf, placeColumns } from './policy-columns.ts';
import type { Column, Table, TableFrame } from './table.ts';

export const reasonTerms: Readonly<Record<DerivationReason, string>> = {
  provision: '本条引用',
  policy: '所属政策以之为据',
};

/** One citation of a derivation. */
export interface StepRow {
  readonly edge: GraphEdge;
  readonly citing: DerivedNode;
  readonly cited: DerivedNode;
}

/** A derivation as a table: a row for each citation, nearest first, with its words and the address where they are marked. */
export function derivationTable(answer: Derivation, frame: TableFrame): Table<StepRow> {
  const what = answer.direction === 'down' ? '派生政策' : '依据';
  return {
    title: `${answer.root.caption}${what}`,
    notes: notesOf(answer.root, `${answer.total - 1} 件政策`, frame),
    columns: stepColumns(answer, frame.origin),
    rows: stepRows(answer),
  };
}

function stepRows({ nodes, edges }: Derivation): readonly StepRow[] {
  const byId = new Map(nodes.map((each) => [each.node.id, each]));
  const further = ({ citing, cited }: StepRow): number => Math.max(citing.level, cited.level);
  return edges
    .flatMap((edge) => {
      const [citing, cited] = [byId.get(edge.from), byId.get(edge.to)];
      return citing === undefined || cited === undefined ? [] : [{ edge, citing, cited }];
    })
    .sort((a, b) => further(a) - further(b) || (a.edge.id < b.edge.id ? -1 : 1));
}

function stepColumns({ direction }: Derivation, origin: string): readonly Column<StepRow>[] {
  const far = ({ citing, cited }: StepRow): DerivedNode => (direction === 'down' ? citing : cited);
  const words = ({ edge }: StepRow): Proof | undefined => edge.evidence[0];
  return [
    { key: 'steps', caption: '步', kind: 'number', width: 5, cell: (row) => far(row).level },
    ...nodeColumns<StepRow>('policy', '政策', ({ citing }) => citing.node),
    { key: 'between', caption: '仅为经过', kind: 'text', width: 9, cell: (row) => (far(row).between ? '是' : null) },
    { key: 'role', caption: '角色', kind: 'text', width: 9, cell: ({ edge }) => termOf(edge.role, edge.label) },
    { key: 'basis', caption: '所据政策', kind: 'text', width: 44, cell: ({ cited }) => cited.node.caption },
    { key: 'basisNumber', caption: '所据文号', kind: 'text', width: 22, cell: ({ cited }) => numberOf(cited.node) },
    { key: 'quote', caption: '原文', kind: 'text', width: 48, cell: (row) => words(row)?.quote ?? null },
    ...placeColumns<StepRow>(words, ({ citing }) => citing.node.id, origin),
  ];
}

/** A measure that derives, with the heads of the policies that its steps name. */
export interface MeasureRow {
  readonly item: DerivedMeasure;
  readonly policies: ReadonlyMap<string, GraphNode>;
}

/** The measures that derive as a table, in their order: each with its policy, its reason and the words of every step. */
export function measuresTable(
  answer: DerivedMeasures,
  rows: AsyncIterable<MeasureRow>,
  frame: TableFrame,
): Table<MeasureRow> {
  return {
    title: `${answer.root.caption}派生措施`,
    notes: notesOf(answer.root, `${answer.total} 条措施`, frame),
    columns: measureColumns(frame.origin),
    rows,
  };
}

function measureColumns(origin: string): readonly Column<MeasureRow>[] {
  const words = ({ item }: MeasureRow): Proof | undefined => item.chain[0]?.evidence[0];
  return [
    { key: 'steps', caption: '步', kind: 'number', width: 5, cell: ({ item }) => item.steps },
    { key: 'reason', caption: '理由', kind: 'text', width: 18, cell: ({ item }) => reasonTerms[item.reason] },
    { key: 'measure', caption: '措施', kind: 'text', width: 36, cell: ({ item }) => item.measure.heading },
    { key: 'path', caption: '所在章节', kind: 'text', width: 40, cell: ({ item }) => item.measure.path.join(' › ') },
    ...nodeColumns<MeasureRow>('policy', '政策', ({ item, policies }) => policies.get(item.measure.policy)),
    { key: 'quote', caption: '原文', kind: 'text', width: 48, cell: (row) => words(row)?.quote ?? null },
    { key: 'chain', caption: '各步', kind: 'text', width: 80, cell: chainText },
    ...placeColumns<MeasureRow>(words, ({ item }) => item.measure.policy, origin),
    { key: 'id', caption: '编号', kind: 'text', width: 20, cell: ({ item }) => item.measure.id },
  ];
}

/** 依据《…》：“根据《…》” → 依据《…》：“…” */
function chainText({ item, policies }: MeasureRow): string {
  return item.chain
    .map(({ role, to, evidence }) => {
      const words = evidence[0]?.quote.replace(/\s+/g, '') ?? '';
      return `${termOf(role, role)}《${policies.get(to)?.caption ?? to}》：“${words}”`;
    })
    .join(' → ');
}

function termOf(role: CitationRole | string | null, otherwise: string): string {
  return (role === null ? null : roleLabel(role)) ?? otherwise;
}

function notesOf(root: GraphNode, count: string, { origin, filters, today }: TableFrame): Table<never>['notes'] {
  return [
    ['政策', root.caption],
    ['条数', count],
    ['筛选', filters === '' ? '无' : filters],
    ['制表日期', today],
    ['出处', `政脉 ${origin}；每行的“原文”是政策文件的原话，“链接”打开它在文件中的位置`],
  ];
}
