import type { Citation as CitationShape } from '../../graph/questions/citations.ts';
import { builder } from '../builder.ts';
import { connectionType } from '../connections.ts';
import { CitationRole, EdgeKind } from './enums.ts';
import { Evidence } from './evidence.ts';
import { Measure, Policy } from './refs.ts';

export const Citation = builder.objectRef<CitationShape>('Citation').implement({
  description: 'One policy citing another; what several sources say of it is one.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    kind: t.field({
      type: EdgeKind,
      description: 'CITES, SUPERSEDES or AMENDS.',
      resolve: (citation) => citation.kind,
    }),
    role: t.field({
      type: CitationRole,
      description: 'How it rests on the other.',
      resolve: (citation) => citation.role,
    }),
    from: t.field({ type: Policy, description: 'The citing policy.', resolve: (citation) => citation.from }),
    to: t.field({ type: Policy, description: 'The cited policy.', resolve: (citation) => citation.to }),
    measure: t.field({
      type: Measure,
      nullable: true,
      description: 'The citing measure; none where it stands before the first.',
      resolve: (citation) => citation.measure,
    }),
    title: t.exposeString('title', { nullable: true, description: 'The title as written.' }),
    number: t.exposeString('number', { nullable: true, description: 'The 文号 as written.' }),
    evidence: t.field({
      type: [Evidence],
      description: 'Every place that says it.',
      resolve: (citation) => [...citation.evidence],
    }),
  }),
});

export const CitationConnection = connectionType('Citation', Citation);
