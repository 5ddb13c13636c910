import { InputError } from '../../graph/errors.ts';
import { inPieces } from '../../graph/exports/pieces.ts';
import { tasksCalendar } from '../../graph/exports/tasks-calendar.ts';
import { filterNote } from '../../graph/exports/tasks-filter.ts';
import { tasksTable } from '../../graph/exports/tasks-table.ts';
import { assignmentRoles } from '../../graph/model.ts';
import { taskWays } from '../../graph/questions/agency-ways.ts';
import { type TasksRequest, tasksOf } from '../../graph/questions/tasks-of.ts';
import { type Download, mediaTypes, tableDownloads } from './file.ts';
import { choices, many, one } from './parameters.ts';

const parameters = [
  'agency',
  'name',
  'role',
  'policy',
  'status',
  'region',
  'industry',
  'year',
  'via',
  'dueFrom',
  'dueTo',
  'text',
  'importedSince',
  'order',
] as const;

/** What the parameters of a list of tasks ask for; the names are those of GraphQL's `tasksOf`. */
function tasksRequest(query: URLSearchParams): TasksRequest {
  const [order = null, ...others] = choices(query, 'order', ['newest', 'due', 'imported']) ?? [];
  if (others.length > 0) throw new InputError('参数 order 只能给一次。');
  return {
    agency: { id: one(query, 'agency'), name: one(query, 'name') },
    role: choices(query, 'role', assignmentRoles),
    policy: many(query, 'policy'),
    status: choices(query, 'status', ['issued', 'draft', 'public-notice']),
    region: many(query, 'region'),
    industry: many(query, 'industry'),
    year: many(query, 'year'),
    via: choices(query, 'via', taskWays),
    dueFrom: one(query, 'dueFrom'),
    dueTo: one(query, 'dueTo'),
    text: one(query, 'text'),
    importedSince: one(query, 'importedSince'),
    order,
  };
}

const OF_BUREAU = 'Every task of a bureau that passes the filters, those that only may be its own behind the others';

export const taskDownloads: Readonly<Record<string, Download>> = {
  ...tableDownloads(
    'tasks',
    { description: `${OF_BUREAU}, each with its quote, 文号, headings and a link.`, parameters },
    async ({ store, query, origin }) => {
      const request = tasksRequest(query);
      const answer = await tasksOf(store, request);
      return tasksTable(answer, { origin, filters: filterNote(request, answer), today: today() });
    },
  ),
  'tasks.ics': {
    description: 'The deadlines of these tasks as a calendar; those that only may be its own are left out.',
    parameters,
    make: async ({ store, query, origin }) => {
      const answer = await tasksOf(store, tasksRequest(query));
      return {
        name: `${answer.agency.name}任务期限.ics`,
        type: mediaTypes.ics,
        body: inPieces([tasksCalendar(answer, { origin })]),
      };
    },
  },
};

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
