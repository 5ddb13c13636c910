import { tasksTable } from '../../graph/exports/tasks-table.ts';
import { assignmentRoles } from '../../graph/model.ts';
import { taskWays } from '../../graph/questions/agency-ways.ts';
import { type TasksRequest, tasksOf } from '../../graph/questions/tasks-of.ts';
import { tableDownloads } from './file.ts';
import { choices, one, onlyKnown } from './parameters.ts';

const parameters = ['agency', 'name', 'role', 'status', 'region', 'year', 'via', 'dueFrom', 'dueTo', 'order'] as const;

/** What the parameters of a list of tasks ask for; the names are those of GraphQL's `tasksOf`. */
function tasksRequest(query: URLSearchParams): TasksRequest {
  onlyKnown(query, parameters);
  const [role = null] = choices(query, 'role', assignmentRoles) ?? [];
  const [status = null] = choices(query, 'status', ['issued', 'draft', 'public-notice']) ?? [];
  const [order = null] = choices(query, 'order', ['newest', 'due']) ?? [];
  return {
    agency: { id: one(query, 'agency'), name: one(query, 'name') },
    role,
    status,
    region: one(query, 'region'),
    year: one(query, 'year'),
    via: choices(query, 'via', taskWays),
    dueFrom: one(query, 'dueFrom'),
    dueTo: one(query, 'dueTo'),
    order,
  };
}

export const taskDownloads = tableDownloads('tasks', async ({ store, query, origin }) => {
  const answer = await tasksOf(store, tasksRequest(query));
  return tasksTable(answer, { origin, filters: '', today: new Date().toISOString().slice(0, 10) });
});
