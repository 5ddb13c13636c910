import type { TaskCounts as TaskCountsShape } from '../../graph/questions/task-facets.ts';
import { builder } from '../builder.ts';
import { AssignmentRole, PolicyStatus, TaskWay } from './enums.ts';
import { Industry, Policy } from './refs.ts';

type CountOf<Kind extends keyof TaskCountsShape> = TaskCountsShape[Kind][number];

const RoleCount = builder.objectRef<CountOf<'byRole'>>('RoleCount').implement({
  description: 'Tasks in one role.',
  fields: (t) => ({
    role: t.field({ type: AssignmentRole, description: 'The role.', resolve: ({ role }) => role }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

const PolicyCount = builder.objectRef<CountOf<'byPolicy'>>('PolicyCount').implement({
  description: 'Tasks in one policy.',
  fields: (t) => ({
    policy: t.field({ type: Policy, description: 'The policy.', resolve: ({ policy }) => policy }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

const YearCount = builder.objectRef<CountOf<'byYear'>>('YearCount').implement({
  description: 'Tasks in policies of one year.',
  fields: (t) => ({
    year: t.exposeString('year', { nullable: true, description: 'Year of issue; none for undated policies.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

const StatusCount = builder.objectRef<CountOf<'byStatus'>>('StatusCount').implement({
  description: 'Tasks in policies of one status.',
  fields: (t) => ({
    status: t.field({ type: PolicyStatus, description: 'The status.', resolve: ({ status }) => status }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

const RegionTaskCount = builder.objectRef<CountOf<'byRegion'>>('RegionTaskCount').implement({
  description: 'Tasks in policies of one region and those below it.',
  fields: (t) => ({
    region: t.exposeString('region', { description: 'Its path.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

const IndustryTaskCount = builder.objectRef<CountOf<'byIndustry'>>('IndustryTaskCount').implement({
  description: 'Tasks whose policy or measure is about or for one industry or a narrower one.',
  fields: (t) => ({
    industry: t.field({ type: Industry, description: 'The industry.', resolve: ({ industry }) => industry }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

const WayCount = builder.objectRef<CountOf<'byVia'>>('WayCount').implement({
  description: 'Tasks that come to the bureau in one way.',
  fields: (t) => ({
    via: t.field({ type: TaskWay, description: 'The way.', resolve: ({ via }) => via }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

const MonthCount = builder.objectRef<CountOf<'byDue'>>('MonthCount').implement({
  description: 'Tasks with a last day in one month.',
  fields: (t) => ({
    month: t.exposeString('month', {
      nullable: true,
      description: 'The month: 2025-06; none for tasks without a last day, also those that only come again.',
    }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

const ImportCount = builder.objectRef<CountOf<'byImport'>>('ImportCount').implement({
  description: 'Tasks whose source was imported at one instant.',
  fields: (t) => ({
    imported: t.field({ type: 'DateTime', description: 'The instant.', resolve: ({ imported }) => imported }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

/** How many tasks have each value. */
export const TaskCounts = builder.objectRef<TaskCountsShape>('TaskCounts').implement({
  description: 'How many tasks have each value; a task with several regions, industries or months counts for each.',
  fields: (t) => ({
    byRole: t.field({ type: [RoleCount], description: 'By role.', resolve: ({ byRole }) => [...byRole] }),
    byPolicy: t.field({
      type: [PolicyCount],
      description: 'By policy, most first; at most 1000.',
      resolve: ({ byPolicy }) => [...byPolicy],
    }),
    byYear: t.field({
      type: [YearCount],
      description: 'By year of issue, newest first.',
      resolve: ({ byYear }) => [...byYear],
    }),
    byStatus: t.field({
      type: [StatusCount],
      description: 'By status of the policy.',
      resolve: ({ byStatus }) => [...byStatus],
    }),
    byRegion: t.field({
      type: [RegionTaskCount],
      description: "By the policy's region and those above it, most first; at most 1000.",
      resolve: ({ byRegion }) => [...byRegion],
    }),
    byIndustry: t.field({
      type: [IndustryTaskCount],
      description: 'By industry and the broader ones, most first; at most 1000.',
      resolve: ({ byIndustry }) => [...byIndustry],
    }),
    byVia: t.field({
      type: [WayCount],
      description: 'By way, over `tasks` and `possible` together; ways without a task are left out.',
      resolve: ({ byVia }) => [...byVia],
    }),
    byDue: t.field({
      type: [MonthCount],
      description: 'By month of last days within the window, the first one first.',
      resolve: ({ byDue }) => [...byDue],
    }),
    byImport: t.field({
      type: [ImportCount],
      description: 'By the instant at which their source was imported, the last one first; at most 1000.',
      resolve: ({ byImport }) => [...byImport],
    }),
  }),
});
