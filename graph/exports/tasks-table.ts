import type { TaskWay, Through } from '../questions/agency-ways.ts';
import { deadlineLabel } from '../questions/aims.ts';
import type { AssignmentRole, PolicyStatus } from '../questions/answers.ts';
import type { PolicyLine } from '../questions/policy-lines.ts';
import type { BureauTask } from '../questions/tasks.ts';
import type { TaskAnswer } from '../questions/tasks-of.ts';
import type { Column, Table } from './table.ts';
import { wordsPathOf } from './words-path.ts';

/** A task with its policy, as a row of a list. */
export interface TaskRow {
  readonly task: BureauTask;
  readonly policy: PolicyLine | undefined;
}

/** The roles in Chinese. */
export const roleNames: Readonly<Record<AssignmentRole, string>> = {
  lead: '牵头',
  support: '配合',
  responsible: '责任',
};
/** The ways in Chinese. */
export const wayNames: Readonly<Record<TaskWay, string>> = {
  own: '本机构',
  'former-name': '曾用名',
  predecessor: '前身',
  group: '所在一类',
  subordinate: '下属',
  possible: '可能',
};
/** The statuses of policies in Chinese. */
export const statusNames: Readonly<Record<PolicyStatus, string>> = {
  issued: '正式印发',
  draft: '征求意见稿',
  'public-notice': '公示',
};

/** The rows of an answer: its tasks, then those that only may be the bureau's. */
export function taskRows({ tasks, possible, policies }: TaskAnswer): readonly TaskRow[] {
  return [...tasks, ...possible].map((task) => ({ task, policy: policies.get(task.policy) }));
}

/**
 * An answer as a table: each task with its words, policy, number, way, role, deadline and the address where its words are marked.
 * `origin` is the address of the page, `filters` what the list was narrowed to, `today` an ISO day.
 */
export function tasksTable(
  answer: TaskAnswer,
  { origin, filters, today }: { readonly origin: string; readonly filters: string; readonly today: string },
): Table<TaskRow> {
  const { agency, total, possible } = answer;
  return {
    // A list of those alone that may be the bureau's must not pass for its tasks.
    title: `${agency.name}${total === 0 && possible.length > 0 ? '可能任务' : '任务'}清单`,
    notes: [
      ['机构', agency.name],
      ['条数', `${total} 项；另有 ${possible.length} 项可能属于本机构（来路为“可能”）`],
      ['筛选', filters === '' ? '无' : filters],
      ['制表日期', today],
      ['出处', `政脉 ${origin}；每行的“原文”是政策文件的原话，“链接”打开它在文件中的位置`],
    ],
    columns: columns(origin),
    rows: taskRows(answer),
  };
}

function columns(origin: string): readonly Column<TaskRow>[] {
  return [
    { key: 'measure', caption: '措施', kind: 'text', width: 36, cell: ({ task }) => task.heading },
    { key: 'quote', caption: '原文', kind: 'text', width: 48, cell: ({ task }) => task.evidence[0]?.quote ?? null },
    { key: 'role', caption: '角色', kind: 'text', width: 8, cell: ({ task }) => roleNames[task.role] },
    { key: 'deadline', caption: '期限', kind: 'text', width: 16, cell: ({ task }) => deadlinesOf(task) },
    { key: 'dueDay', caption: '最后一日', kind: 'day', width: 12, cell: ({ task }) => firstDay(task) },
    { key: 'policy', caption: '政策', kind: 'text', width: 44, cell: ({ policy }) => policy?.title ?? null },
    { key: 'number', caption: '文号', kind: 'text', width: 22, cell: ({ policy }) => policy?.number ?? null },
    { key: 'issued', caption: '发文日期', kind: 'day', width: 12, cell: ({ policy }) => policy?.issued ?? null },
    { key: 'status', caption: '状态', kind: 'text', width: 10, cell: ({ policy }) => statusOf(policy) },
    { key: 'region', caption: '地区', kind: 'text', width: 16, cell: ({ policy }) => policy?.region ?? null },
    { key: 'path', caption: '所在章节', kind: 'text', width: 36, cell: ({ task }) => task.path.join(' › ') },
    { key: 'unit', caption: '单位写法', kind: 'text', width: 18, cell: ({ task }) => task.unit },
    { key: 'way', caption: '来路', kind: 'text', width: 10, cell: ({ task }) => wayNames[task.via] },
    { key: 'through', caption: '经由', kind: 'text', width: 28, cell: ({ task }) => throughOf(task.through) },
    { key: 'source', caption: '来源', kind: 'text', width: 28, cell: ({ task }) => sourceOf(task) },
    { key: 'line', caption: '行', kind: 'number', width: 6, cell: ({ task }) => task.evidence[0]?.line ?? null },
    { key: 'link', caption: '链接', kind: 'link', width: 8, cell: ({ task }) => origin + wordsPath(task) },
    { key: 'id', caption: '编号', kind: 'text', width: 20, cell: ({ task }) => task.id },
  ];
}

/** 2025年6月；每季度 */
export function deadlinesOf({ deadlines }: BureauTask): string | null {
  return deadlines.length === 0 ? null : deadlines.map(({ date }) => deadlineLabel(date)).join('；');
}

function firstDay({ deadlines }: BureauTask): string | null {
  return deadlines.find(({ day }) => day !== null)?.day ?? null;
}

function statusOf(policy: PolicyLine | undefined): string | null {
  const status = policy?.status ?? null;
  return status !== null && status in statusNames ? statusNames[status as PolicyStatus] : status;
}

function throughOf(through: Through | null): string | null {
  if (through === null) return null;
  const { name, day, document } = through;
  return [name, day, document].filter((part) => part !== null).join('，');
}

function sourceOf({ evidence }: BureauTask): string | null {
  return evidence[0]?.source.replace(/^source:/, '') ?? null;
}

/** The path of the page on which the words of a task or an adoption are marked. */
export function wordsPath({ policy, evidence }: Pick<BureauTask, 'policy' | 'evidence'>): string {
  return wordsPathOf(policy, evidence[0]);
}

/** The path of a bureau's page. */
export function agencyPath(agency: string): string {
  return `/agency/${segment(agency)}`;
}

function segment(id: string): string {
  return encodeURIComponent(id).replaceAll('%3A', ':');
}
