import type { Proof } from '../questions/answers.ts';
import type { Citation } from '../questions/citations.ts';
import type { PolicyComparison } from '../questions/compare.ts';
import { roleLabel } from '../questions/edges.ts';
import type { Fact, Policy } from '../questions/policy.ts';
import type { Task } from '../questions/tasks.ts';
import { placeColumns } from './policy-columns.ts';
import type { Column, Table, TableFrame } from './table.ts';
import { roleNames, statusNames } from './tasks-table.ts';

/** What one of the two says: a value, and the words with the policy in which they stand. */
interface Side {
  readonly value: string;
  readonly proof: Proof | undefined;
  readonly policy: string;
}

/** One thing that two policies are compared by; where one says it several times there are several rows. */
export interface ComparisonRow {
  readonly group: string;
  readonly item: string;
  /** Whether both say the same; null where both can only have it. */
  readonly agree: boolean | null;
  readonly a: Side | undefined;
  readonly b: Side | undefined;
}

const fieldNames: Readonly<Record<string, string>> = {
  number: '文号',
  issuers: '发文机关',
  status: '状态',
  issued: '成文日期',
  effective: '施行日期',
  expires: '失效日期',
  region: '地区',
  industries: '产业',
};

/**
 * Two policies side by side as a table: header fields, citations between them, what both cite, what cites both, the units and scopes that
 * they have in common; each side with its words. `titles` names the policies by id.
 */
export function compareTable(
  answer: PolicyComparison,
  titles: ReadonlyMap<string, string>,
  { origin, today }: Omit<TableFrame, 'filters'>,
): Table<ComparisonRow> {
  const { a, b } = answer;
  return {
    title: `${a.title}与${b.title}对照`,
    notes: [
      ['甲', nameOf(a)],
      ['乙', nameOf(b)],
      ['制表日期', today],
      ['出处', `政脉 ${origin}；“原文”是政策文件的原话，“链接”打开它在文件中的位置`],
    ],
    columns: [
      { key: 'group', caption: '类别', kind: 'text', width: 14, cell: ({ group }) => group },
      { key: 'item', caption: '项目', kind: 'text', width: 40, cell: ({ item }) => item },
      { key: 'agree', caption: '一致', kind: 'text', width: 6, cell: ({ agree }) => agreeText(agree) },
      ...sideColumns('a', '甲', origin),
      ...sideColumns('b', '乙', origin),
    ],
    rows: [
      ...factRows(answer),
      ...betweenRows(answer),
      ...answer.sources.map((each) => citedRow('共同引用', each, titles, a.id, b.id)),
      ...answer.citing.map((each) => citedRow('都引用二者', each, titles, each.policy, each.policy)),
      ...answer.units.flatMap(({ name, a: ofA, b: ofB }) =>
        paired('共同单位', name, null, ofA.map(taskSide), ofB.map(taskSide)),
      ),
      ...answer.scopes.flatMap(({ name, a: ofA, b: ofB }) =>
        paired('共同范围', name, null, ofA.map(proofSide(name, a.id)), ofB.map(proofSide(name, b.id))),
      ),
    ],
  };
}

const nameOf = ({ title, number }: Policy): string => (number === null ? title : `${title}（${number}）`);

function agreeText(agree: boolean | null): string | null {
  return agree === null ? null : agree ? '是' : '否';
}

function sideColumns(key: 'a' | 'b', name: string, origin: string): readonly Column<ComparisonRow>[] {
  const place = placeColumns<ComparisonRow>(
    (row) => row[key]?.proof,
    (row) => row[key]?.policy ?? '',
    origin,
  );
  return [
    { key, caption: name, kind: 'text', width: 30, cell: (row) => row[key]?.value ?? null },
    {
      key: `${key}Quote`,
      caption: `${name}：原文`,
      kind: 'text',
      width: 48,
      cell: (row) => row[key]?.proof?.quote ?? null,
    },
    ...place.map(
      (column): Column<ComparisonRow> => ({
        ...column,
        key: `${key}${column.key[0]?.toUpperCase()}${column.key.slice(1)}`,
        caption: `${name}：${column.caption}`,
        cell: (row) => (row[key] === undefined ? null : column.cell(row)),
      }),
    ),
  ];
}

/** Two lists of sides as rows, the longer one's rest beside nothing. */
function paired(
  group: string,
  item: string,
  agree: boolean | null,
  ofA: readonly Side[],
  ofB: readonly Side[],
): readonly ComparisonRow[] {
  return Array.from({ length: Math.max(ofA.length, ofB.length) }, (_, at) => ({
    group,
    item,
    agree,
    a: ofA[at],
    b: ofB[at],
  }));
}

function factRows({ a, b, facts }: PolicyComparison): readonly ComparisonRow[] {
  const side =
    (policy: string) =>
    ({ field, value, proof }: Fact): Side => {
      return { value: field === 'status' ? statusName(value) : value, proof, policy };
    };
  return facts.flatMap(({ field, agree, a: ofA, b: ofB }) =>
    paired('要素', fieldNames[field] ?? field, agree, ofA.map(side(a.id)), ofB.map(side(b.id))),
  );
}

function statusName(status: string): string {
  return Object.entries(statusNames).find(([name]) => name === status)?.[1] ?? status;
}

function betweenRows({ a, between }: PolicyComparison): readonly ComparisonRow[] {
  return between.map((citation) => {
    const own = citationSide(citation, citation.from);
    const isOfA = citation.from === a.id;
    return {
      group: '相互引用',
      item: isOfA ? '甲引用乙' : '乙引用甲',
      agree: null,
      a: isOfA ? own : undefined,
      b: isOfA ? undefined : own,
    };
  });
}

function citedRow(
  group: string,
  { policy, a, b }: { readonly policy: string; readonly a: Citation; readonly b: Citation },
  titles: ReadonlyMap<string, string>,
  ownerA: string,
  ownerB: string,
): ComparisonRow {
  const item = titles.get(policy) ?? policy;
  return { group, item, agree: null, a: citationSide(a, ownerA), b: citationSide(b, ownerB) };
}

const citationSide = ({ role, evidence }: Citation, policy: string): Side => ({
  value: roleLabel(role) ?? role,
  proof: evidence[0],
  policy,
});

const taskSide = ({ role, heading, evidence, policy }: Task): Side => ({
  value: `${roleNames[role]}：${heading}`,
  proof: evidence[0],
  policy,
});

const proofSide =
  (value: string, policy: string) =>
  (proof: Proof): Side => ({ value, proof, policy });
