import type { GraphNode, Proof } from '../questions/answers.ts';
import type { InForce, ValidPolicy } from '../questions/in-force.ts';
import { graphNodes } from '../questions/nodes.ts';
import type { GraphStore } from '../store.ts';
import { nodeColumns, placeColumns } from './policy-columns.ts';
import type { Table, TableFrame } from './table.ts';

/** Policies read at once. */
const AT_ONCE = 500;

/** A policy in force, or of which nothing says whether it is. */
export interface InForceRow {
  readonly valid: ValidPolicy;
  readonly node: GraphNode | undefined;
}

/** The policies in force as a table, read part by part, behind them those of which nothing says it; each with the words that decide. */
export async function inForceTable(
  store: GraphStore,
  { region, on, policies, unknown, ended }: InForce,
  { origin, filters, today }: TableFrame,
): Promise<Table<InForceRow>> {
  const [known, open] = [await policies(none), await unknown(none)];
  const words = ({ valid }: InForceRow): Proof | undefined => valid.validity.evidence[0];
  return {
    title: `${region.path.replaceAll('/', '')}${on}有效政策`,
    notes: [
      ['地区', region.path],
      ['有效于', on],
      ['条数', `有效 ${known.total} 件；另有 ${open.total} 件不能判断，列在其后；已知无效的 ${ended} 件不列`],
      ['筛选', filters === '' ? '无' : filters],
      ['制表日期', today],
      ['出处', `政脉 ${origin}；每行的“原文”是判断效力的原话，“链接”打开它在文件中的位置`],
    ],
    columns: [
      ...nodeColumns<InForceRow>('policy', '政策', ({ node }) => node),
      { key: 'state', caption: '效力', kind: 'text', width: 8, cell: ({ valid }) => stateOf(valid) },
      { key: 'since', caption: '自', kind: 'day', width: 12, cell: ({ valid }) => valid.validity.since },
      { key: 'quote', caption: '原文', kind: 'text', width: 48, cell: (row) => words(row)?.quote ?? null },
      ...placeColumns<InForceRow>(words, ({ valid }) => valid.policy, origin),
      { key: 'id', caption: '编号', kind: 'text', width: 20, cell: ({ valid }) => valid.policy },
    ],
    rows: rowsOf(store, [policies, unknown]),
  };
}

const none = { offset: 0, limit: 0 } as const;

const stateOf = ({ validity }: ValidPolicy): string => (validity.state === 'in-force' ? '有效' : '不能判断');

async function* rowsOf(store: GraphStore, lists: readonly InForce['policies'][]): AsyncGenerator<InForceRow> {
  for (const list of lists) {
    for (let [offset, total] = [0, 1]; offset < total; offset += AT_ONCE) {
      const page = await list({ offset, limit: AT_ONCE });
      total = page.total;
      const nodes = await store.read((graph) =>
        graphNodes(
          graph,
          page.items.map(({ policy }) => policy),
        ),
      );
      for (const valid of page.items) yield { valid, node: nodes.get(valid.policy) };
    }
  }
}
