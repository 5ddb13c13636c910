import { pageOf } from '../../graph/questions/answers.ts';
import { type TaskAnswer as TaskAnswerShape, tasksOf } from '../../graph/questions/tasks-of.ts';
import { builder } from '../builder.ts';
import { connect, pageArgs, pageComplexity } from '../connections.ts';
import { remembered } from '../remembered-answers.ts';
import { AssignmentRole, PolicyStatus, TaskOrder, TaskWay } from './enums.ts';
import { Agency } from './refs.ts';
import { TaskConnection } from './task.ts';
import { TaskCounts } from './task-counts.ts';

const TogetherCount = builder.objectRef<TaskAnswerShape['together'][number]>('TogetherCount').implement({
  description: 'An agency that is assigned beside it.',
  fields: (t) => ({
    agency: t.field({ type: Agency, description: 'The other agency.', resolve: ({ agency }) => agency }),
    count: t.exposeInt('count', { description: 'In how many measures.' }),
  }),
});

const TaskAnswer = builder.objectRef<TaskAnswerShape>('TaskAnswer').implement({
  description:
    'All tasks of an agency that pass the filters, those that only may be its own apart, and counts over exactly these.',
  fields: (t) => ({
    agency: t.field({ type: Agency, description: 'The agency.', resolve: ({ agency }) => agency }),
    matchedBy: t.exposeString('matchedBy', { description: 'The name by which it was found.' }),
    total: t.exposeInt('total', { description: 'How many tasks are its own.' }),
    tasks: t.field({
      type: TaskConnection,
      description: 'The tasks in the asked order.',
      args: pageArgs(t.arg, 50),
      complexity: pageComplexity,
      resolve: ({ tasks }, args) => connect(args, (page) => pageOf(tasks, page)),
    }),
    possible: t.field({
      type: TaskConnection,
      description: 'Tasks that may be its own, in the same order. Of the counts only `byVia` takes them in.',
      args: pageArgs(t.arg, 50),
      complexity: pageComplexity,
      resolve: ({ possible }, args) => connect(args, (page) => pageOf(possible, page)),
    }),
    counts: t.field({
      type: TaskCounts,
      description: 'Counts over exactly `tasks`.',
      resolve: ({ counts }) => counts,
    }),
    choices: t.field({
      type: TaskCounts,
      description:
        'What the list would hold with another value of one kind: each kind is counted over the tasks that pass all other filters.',
      resolve: ({ choices }) => choices,
    }),
    together: t.field({
      type: [TogetherCount],
      description: 'Who is assigned in the same measures, most often first; at most 50.',
      resolve: ({ together }) => [...together],
    }),
  }),
});

builder.queryField('tasksOf', (t) =>
  t.field({
    type: TaskAnswer,
    description:
      'Every task of a bureau, found by any of its names. An unknown one is an error NOT_FOUND with the nearest names.',
    args: {
      agency: t.arg.id({ description: 'Its id.' }),
      name: t.arg.string({ description: 'Any of its names.' }),
      role: t.arg({ type: [AssignmentRole], description: 'Only tasks in one of these roles.' }),
      policy: t.arg.idList({ description: 'Only tasks in one of these policies: ids.' }),
      status: t.arg({ type: [PolicyStatus], description: 'Only tasks in policies of one of these statuses.' }),
      region: t.arg.stringList({
        description: 'Only tasks in policies of one of these regions or those below: paths or parts of one.',
      }),
      industry: t.arg.stringList({
        description:
          'Only tasks whose policy or measure is about or for one of these industries or narrower ones: ids or names.',
      }),
      via: t.arg({ type: [TaskWay], description: 'Only tasks that come to it in one of these ways.' }),
      year: t.arg.stringList({
        description: 'Only tasks in policies issued in one of these years, four digits; `none` for undated ones.',
      }),
      dueFrom: t.arg.string({
        description: 'Only tasks with a deadline whose last day is this ISO day or a later one.',
      }),
      dueTo: t.arg.string({
        description: 'Only tasks with a deadline whose last day is this ISO day or an earlier one.',
      }),
      text: t.arg.string({
        description:
          "Only tasks whose measure (with those below it), headings, unit, policy's title or number, or quote hold these words; at most 200 characters.",
      }),
      importedSince: t.arg.string({
        description: 'Only tasks whose source was imported at this ISO day or instant or later.',
      }),
      order: t.arg({ type: TaskOrder, description: 'Their order; NEWEST unless asked otherwise.' }),
    },
    resolve: (_, { agency, name, ...filter }, { store }) => {
      const request = { agency: { id: agency ?? null, name: name ?? null }, ...given(filter) };
      return remembered(store, `tasksOf ${JSON.stringify(request)}`, () => tasksOf(store, request));
    },
  }),
);

type Given<Args> = { readonly [Name in keyof Args]: Exclude<Args[Name], undefined> | null };

/** Arguments that are left out are null. */
function given<Args extends Record<string, unknown>>(args: Args): Given<Args> {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, value ?? null])) as Given<Args>;
}
