import { type TaskWay, taskWays } from '../questions/agency-ways.ts';
import type { TaskAnswer, TasksRequest } from '../questions/tasks-of.ts';
import { roleNames, statusNames, wayNames } from './tasks-table.ts';

/** What a list of tasks was narrowed to, in Chinese: 年份：2024、2025；含有文字：低空. Empty for the whole list. */
export function filterNote(request: TasksRequest, { policies, choices }: TaskAnswer): string {
  const industryNames = new Map(choices.byIndustry.map(({ industry, name }) => [industry, name]));
  const parts: readonly (readonly [
    caption: string,
    values: readonly (string | null | undefined)[] | null | undefined,
  ])[] = [
    ['角色', request.role?.map((role) => roleNames[role])],
    ['政策', request.policy?.map((id) => policies.get(id)?.title ?? id)],
    ['状态', request.status?.map((status) => statusNames[status])],
    ['地区', request.region],
    ['产业', request.industry?.map((id) => industryNames.get(id) ?? id)],
    ['年份', request.year?.map((year) => (year === 'none' ? '未注明日期' : year))],
    ['来路', request.via && waysNote(request.via)],
    ['期限不早于', [request.dueFrom]],
    ['期限不晚于', [request.dueTo]],
    ['含有文字', [request.text]],
    ['导入不早于', [request.importedSince]],
  ];
  return parts
    .map(([caption, values]) => [caption, (values ?? []).filter((value) => value != null && value !== '').join('、')])
    .flatMap(([caption, values]) => (values === '' ? [] : [`${caption}：${values}`]))
    .join('；');
}

/** The ways by name; all but the possible one are said as that. */
function waysNote(ways: readonly TaskWay[]): readonly string[] {
  const left = taskWays.filter((way) => !ways.includes(way));
  return left.length === 1 && left[0] === 'possible' ? ['不含“可能”'] : ways.map((way) => wayNames[way]);
}
