import type { EdgeKind } from '../model.ts';

/** What a row tells of a relationship that no text asserts. */
export interface BasisColumns {
  readonly kind: string;
  readonly fromId: string;
  /** Why two nodes may be one. */
  readonly reason?: string | null;
  /** Of a takeover: its first day, `merger`, `split` or `transfer`, the duties where they are less than all, and its document. */
  readonly day?: string | null;
  readonly change?: string | null;
  readonly duties?: string | null;
  readonly document?: string | null;
  /** Whether only some of the group are meant, and the text does not say which. */
  readonly possible?: boolean | null;
}

const changes: Readonly<Record<string, string>> = {
  merger: '整体并入',
  split: '拆分后承接一部分',
  transfer: '划入部分职责',
};

const reasons: Readonly<Record<string, string>> = {
  number: '引用的文号有几件政策在用，不能断定是哪一件',
  title: '引用的标题有几件政策在用，不能断定是哪一件',
  edition: '引用时没有写明版次或年份',
  several: '同名的机构不止一个，原文没有写明是哪一个',
  'work-in-region': '按名称和地区，是该地区主管这项工作的机构',
  place: '原文以地名指称，可能是该地区的人民政府',
};

const bases: Readonly<Partial<Record<EdgeKind, (row: BasisColumns) => string>>> = {
  SUCCEEDS: takeover,
  MEMBER_OF: ({ possible }) =>
    possible === true
      ? '按统称所指的地区、层级和工作；原文只说其中一部分，没有写明是哪些'
      : '按统称所指的地区、层级和工作',
  SUBORDINATE_TO: () => '按名称：名称写明了上级机构和所在地',
  BELONGS_TO: () => '按名称中的地名，或提到它的政策的适用地区',
  PART_OF: ({ fromId }) => (fromId.startsWith('region:') ? '行政区划（GB/T 2260）' : '程序自带的产业分类表'),
  EDITION_OF: () => '标题相同，只有年份或版次不同',
  MAY_BE: ({ reason }) => reasons[reason ?? ''] ?? '按名称',
};

/** On what a relationship rests that no text asserts, in Chinese; null for those that words prove. */
export function basisOf(row: BasisColumns): string | null {
  return Object.hasOwn(bases, row.kind) ? (bases[row.kind as EdgeKind]?.(row) ?? null) : null;
}

/** 据国务院机构改革方案（…）：2018-03-17起划入部分职责：…. */
function takeover({ day, change, duties, document }: BasisColumns): string {
  const by = document == null ? '' : `据${document}，`;
  const from = day == null ? '' : `${day}起`;
  return `${by}${from}${changes[change ?? ''] ?? '承接'}${duties == null ? '' : `：${duties}`}`;
}
