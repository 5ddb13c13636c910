import type { GraphEdge as GraphEdgeShape, GraphNode as GraphNodeShape } from '../../graph/questions/answers.ts';
import { builder } from '../builder.ts';
import { EdgeKind, NodeKind, PolicyForm, PolicyLevel, PolicyStatus } from './enums.ts';
import { Evidence } from './evidence.ts';

export const GraphNode = builder.objectRef<GraphNodeShape>('GraphNode').implement({
  description: 'A node as a graph shows it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id: `node(id)` gives all of it.' }),
    kind: t.field({ type: NodeKind, description: 'Its kind.', resolve: (node) => node.kind }),
    caption: t.exposeString('caption', { description: 'What a person reads first.' }),
    detail: t.exposeString('detail', {
      nullable: true,
      description: '文号, path of a region, or the headings above a measure.',
    }),
    region: t.exposeString('region', { nullable: true, description: 'Path of its region.' }),
    level: t.field({
      type: PolicyLevel,
      nullable: true,
      description: "Rank of a policy's issuer.",
      resolve: (node) => node.level,
    }),
    issued: t.expose('issued', { type: 'Date', nullable: true, description: 'Day of issue of a policy.' }),
    form: t.field({
      type: PolicyForm,
      nullable: true,
      description: 'How a policy is known.',
      resolve: (node) => node.form,
    }),
    status: t.field({
      type: PolicyStatus,
      nullable: true,
      description: 'What a policy is.',
      resolve: (node) => node.status,
    }),
    degree: t.exposeInt('degree', { description: 'How many relationships it has, the measures of a policy apart.' }),
  }),
});

export const GraphEdge = builder.objectRef<GraphEdgeShape>('GraphEdge').implement({
  description: 'A relationship as a graph shows it; what several sources say of the same two ends is one.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    kind: t.field({ type: EdgeKind, description: 'Its kind.', resolve: (edge) => edge.kind }),
    from: t.id({ description: 'Id of the node it goes out of.', resolve: (edge) => edge.from }),
    to: t.id({ description: 'Id of the node it goes into.', resolve: (edge) => edge.to }),
    role: t.exposeString('role', { nullable: true, description: 'Role of a citation or an assignment.' }),
    label: t.exposeString('label', { description: 'What it says, in Chinese.' }),
    evidence: t.field({
      type: [Evidence],
      description:
        'The words that prove it; none for BELONGS_TO, SUBORDINATE_TO, MEMBER_OF, SUCCEEDS, PART_OF, EDITION_OF, MAY_BE and HAS_MEASURE.',
      resolve: (edge) => [...edge.evidence],
    }),
    basis: t.exposeString('basis', {
      nullable: true,
      description:
        'On what it rests where no text asserts it, in Chinese: the document that ordered a takeover, a table, the names of both ends; null where words prove it, and for HAS_MEASURE.',
    }),
  }),
});
