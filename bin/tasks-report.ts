import { deadlinesOf, roleNames, type TaskRow, taskRows, wayNames } from '../graph/exports/tasks-table.ts';
import type { TaskAnswer } from '../graph/questions/tasks-of.ts';
import { table, widthOf } from './import-report.ts';

/** The columns of the terminal that each column of the table may take at most; measure and policy share the rest. */
const FIXED = { role: 6, due: 18, way: 8 } as const;
const BETWEEN = 2;
const LEAST = 20;

/** An answer for a terminal of so many columns: whose tasks, counts, a table of the first ones, and how many that is of all. */
export function tasksReport(answer: TaskAnswer, limit: number, columns: number): string {
  const { agency, matchedBy, total, possible, counts } = answer;
  const found = matchedBy === agency.name ? '' : `（按“${matchedBy}”找到）`;
  const apart = possible.length === 0 ? '' : `，另有 ${possible.length} 项可能属于它（来路为“可能”）`;
  const head = `${agency.name}${found}：${total} 项任务，出自 ${counts.byPolicy.length} 件政策${apart}\n`;
  const byRole = counts.byRole.map(({ role, count }) => `${roleNames[role]} ${count}`);
  const byYear = counts.byYear.map(({ year, count }) => `${year ?? '未注明日期'} ${count}`);
  const rows = taskRows(answer);
  if (rows.length === 0) return head;
  const shown = rows.slice(0, limit);
  const rest = shown.length < rows.length ? '；加 --limit 多显示，或用 --xlsx、--csv 存下全部' : '';
  return [
    head,
    `角色：${byRole.join('，')}　年份：${byYear.join('，')}\n\n`,
    table([['角色', '期限', '措施', '政策', '来路'], ...shown.map((row) => cells(row, columns))], 'left'),
    `\n显示 ${shown.length} / ${rows.length} 项${rest}\n`,
  ].join('');
}

function cells({ task, policy }: TaskRow, columns: number): readonly string[] {
  const share = Math.max(LEAST, Math.floor((columns - FIXED.role - FIXED.due - FIXED.way - 4 * BETWEEN) / 2));
  return [
    roleNames[task.role],
    cut(deadlinesOf(task) ?? '—', FIXED.due),
    cut(task.heading, share),
    cut(policy?.title ?? task.policy, share),
    wayNames[task.via],
  ];
}

/** A text that takes at most so many columns of a terminal, where a Chinese character takes two. */
function cut(text: string, columns: number): string {
  const line = text.replace(/\s+/g, ' ');
  if (widthOf(line) <= columns) return line;
  let short = '';
  for (const character of line) {
    if (widthOf(short + character) > columns - 1) break;
    short += character;
  }
  return `${short}…`;
}
