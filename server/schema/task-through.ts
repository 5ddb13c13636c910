import type { Through } from '../../graph/questions/agency-ways.ts';
import { builder } from '../builder.ts';
import { ThroughReason } from './enums.ts';
import { Agency } from './refs.ts';

export const TaskThrough = builder.objectRef<Through>('TaskThrough').implement({
  description: 'Another agency over which tasks come to a bureau, and why.',
  fields: (t) => ({
    agency: t.field({ type: Agency, description: 'The other agency.', resolve: ({ agency }) => agency }),
    name: t.exposeString('name', { description: 'Its name.' }),
    reason: t.field({ type: ThroughReason, description: 'Why.', resolve: ({ reason }) => reason }),
    day: t.exposeString('day', {
      nullable: true,
      description: 'The day of a takeover: ISO, as exact as known (2018-03-17, 2021-02, 2001).',
    }),
    document: t.exposeString('document', {
      nullable: true,
      description: 'The document that ordered a takeover, with its number or who adopted it and its day.',
    }),
    duties: t.exposeString('duties', {
      nullable: true,
      description: 'What was taken over, where it is less than all.',
    }),
  }),
});
