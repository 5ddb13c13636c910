import { pageOf } from '../../graph/questions/answers.ts';
import { type TaskAnswer as TaskAnswerShape, tasksOf } from '../../graph/questions/tasks-of.ts';
import { builder } from '../builder.ts';
import { connect, pageArgs, pageComplexity } from '../connections.ts';
import { AssignmentRole, PolicyStatus, TaskOrder, TaskWay } from './enums.ts';
import { Agency, Policy } from './refs.ts';
import { TaskConnection } from './task.ts';

const RoleCount = builder.objectRef<TaskAnswerShape['byRole'][number]>('RoleCount').implement({
  description: 'Tasks in one role.',
  fields: (t) => ({
    role: t.field({ type: AssignmentRole, description: 'The role.', resolve: ({ role }) => role }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

const PolicyCount = builder.objectRef<TaskAnswerShape['byPolicy'][number]>('PolicyCount').implement({
  description: 'Tasks in one policy.',
  fields: (t) => ({
    policy: t.field({ type: Policy, description: 'The policy.', resolve: ({ policy }) => policy }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

const YearCount = builder.objectRef<TaskAnswerShape['byYear'][number]>('YearCount').implement({
  description: 'Tasks in policies of one year.',
  fields: (t) => ({
    year: t.exposeString('year', { nullable: true, description: 'Year of issue; none for undated policies.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

const WayCount = builder.objectRef<TaskAnswerShape['byVia'][number]>('WayCount').implement({
  description: 'Tasks that come to the bureau in one way.',
  fields: (t) => ({
    via: t.field({ type: TaskWay, description: 'The way.', resolve: ({ via }) => via }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

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
      description: 'Tasks that may be its own, in the same order. Of the counts only `byVia` counts them.',
      args: pageArgs(t.arg, 50),
      complexity: pageComplexity,
      resolve: ({ possible }, args) => connect(args, (page) => pageOf(possible, page)),
    }),
    byVia: t.field({
      type: [WayCount],
      description: 'Counts by way over `tasks` and `possible` together; ways without a task are left out.',
      resolve: ({ byVia }) => [...byVia],
    }),
    byRole: t.field({ type: [RoleCount], description: 'Counts by role.', resolve: ({ byRole }) => [...byRole] }),
    byPolicy: t.field({
      type: [PolicyCount],
      description: 'Counts by policy, most first.',
      resolve: ({ byPolicy }) => [...byPolicy],
    }),
    byYear: t.field({
      type: [YearCount],
      description: 'Counts by year of issue, newest first.',
      resolve: ({ byYear }) => [...byYear],
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
      role: t.arg({ type: AssignmentRole, description: 'Only tasks in this role.' }),
      status: t.arg({ type: PolicyStatus, description: 'Only tasks in policies of this status.' }),
      region: t.arg.string({ description: 'Only tasks in policies of this region: its path or a part of one.' }),
      via: t.arg({ type: [TaskWay], description: 'Only tasks that come to it in one of these ways.' }),
      year: t.arg.string({ description: 'Only tasks in policies issued in this year, four digits.' }),
      dueFrom: t.arg.string({
        description: 'Only tasks with a deadline whose last day is this ISO day or a later one.',
      }),
      dueTo: t.arg.string({
        description: 'Only tasks with a deadline whose last day is this ISO day or an earlier one.',
      }),
      order: t.arg({ type: TaskOrder, description: 'Their order; NEWEST unless asked otherwise.' }),
    },
    resolve: (_, { agency, name, role, status, region, year, via, dueFrom, dueTo, order }, { store }) =>
      tasksOf(store, {
        agency: { id: agency ?? null, name: name ?? null },
        role: role ?? null,
        status: status ?? null,
        region: region ?? null,
        year: year ?? null,
        dueFrom: dueFrom ?? null,
        dueTo: dueTo ?? null,
        order: order ?? null,
        via: via ?? null,
      }),
  }),
);
