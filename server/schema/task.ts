import type { BureauTask, Task as TaskShape } from '../../graph/questions/tasks.ts';
import { builder } from '../builder.ts';
import { connectionType } from '../connections.ts';
import { Deadline } from './aims.ts';
import { AssignmentRole, TaskWay } from './enums.ts';
import { Evidence } from './evidence.ts';
import { Agency, Measure, Policy } from './refs.ts';
import { TaskThrough } from './task-through.ts';

type AnyTask = TaskShape & Partial<Pick<BureauTask, 'via' | 'through' | 'imported'>>;

export const Task = builder.objectRef<AnyTask>('Task').implement({
  description: '任务: one assignment of a measure to an agency.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    role: t.field({ type: AssignmentRole, description: 'In what part.', resolve: (task) => task.role }),
    unit: t.exposeString('unit', { description: 'The unit as written.' }),
    canonical: t.exposeString('canonical', { description: "The unit's name placed by the text alone." }),
    agency: t.field({ type: Agency, description: 'The agency it is.', resolve: (task) => task.agency }),
    measure: t.field({ type: Measure, description: 'The measure.', resolve: (task) => task.measure }),
    policy: t.field({ type: Policy, description: 'The policy of the measure.', resolve: (task) => task.policy }),
    deadlines: t.field({
      type: [Deadline],
      description: 'By when its measure wants it done: by last day, those that come again last.',
      resolve: ({ deadlines }) => [...deadlines],
    }),
    via: t.field({
      type: TaskWay,
      nullable: true,
      description: 'In what way it is the task of the bureau that was asked for; none where no bureau was.',
      resolve: ({ via }) => via ?? null,
    }),
    through: t.field({
      type: TaskThrough,
      nullable: true,
      description:
        'The other agency over which it comes to the bureau that was asked for; none where it is assigned to the bureau itself.',
      resolve: ({ through }) => through ?? null,
    }),
    imported: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the source of its first words was imported; none where no bureau was asked for.',
      resolve: ({ imported }) => imported ?? null,
    }),
    evidence: t.field({
      type: [Evidence],
      description: 'The words of the shown text, then those of the same measure in other texts.',
      resolve: (task) => [...task.evidence],
    }),
  }),
});

export const TaskConnection = connectionType('Task', Task);
