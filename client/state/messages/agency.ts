import type { Messages } from './message.ts';

/** An agency's page. */
export const agencyMessages = {
  // agency
  agencyNames: ['名称', 'Names'],
  agencyGroup: ['一类机构', 'a group'],
  agencyTasks: ['任务清单', 'Tasks'],
  agencyTasksNone: ['没有读到交给它的任务。', 'No task is assigned to it.'],
  agencyIssued: ['它发的文', 'Issued by it'],
  byRole: ['按角色', 'By role'],
  byPolicy: ['按政策', 'By policy'],
  byYear: ['按年份', 'By year'],
  together: ['一同负责的单位', 'Assigned beside it'],
  undated: ['未注明日期', 'undated'],
  due: ['期限', 'Due'],
  filterTasks: ['筛选：措施、政策、原文中的词', 'Filter by words'],
  filterNone: ['没有符合筛选条件的任务。', 'No task fits the filter.'],
  filterClear: ['清除筛选', 'Clear filters'],
  role: ['角色', 'Role'],
  measure: ['措施', 'Measure'],
  path: ['所在章节', 'Heading path'],
  policy: ['政策', 'Policy'],
  unit: ['原文写法', 'As written'],
  year: ['年份', 'Year'],
  status: ['状态', 'Status'],
  shownOf: ['{shown} / {total} 项', '{shown} of {total}'],
  tasksPartial: [
    '已读入前 {count} 项，筛选只在其中进行。',
    'The first {count} are loaded; filters look only at these.',
  ],
  sortBy: ['按{column}排序', 'Sort by {column}'],
} as const satisfies Messages;
