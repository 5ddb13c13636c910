import { pageOf } from '../../graph/questions/answers.ts';
import { citationsOf } from '../../graph/questions/citations.ts';
import { editionsOf } from '../../graph/questions/editions.ts';
import { findPolicy } from '../../graph/questions/find-policy.ts';
import type { ParkMention as ParkMentionShape } from '../../graph/questions/park.ts';
import type { Fact as FactShape } from '../../graph/questions/policy.ts';
import type { Scope as ScopeShape } from '../../graph/questions/scopes.ts';
import { checkedDay, today, type ValidityReason as ValidityReasonShape } from '../../graph/questions/validity.ts';
import { builder } from '../builder.ts';
import { connect, connectionType, pageArgs, pageComplexity } from '../connections.ts';
import { Aims } from './aims.ts';
import { CitationConnection } from './citation.ts';
import { NodeKind, PolicyForm, PolicyLevel, PolicyStatus, Validity } from './enums.ts';
import { Evidence } from './evidence.ts';
import { MeasureConnection } from './measure.ts';
import { PolicyText } from './policy-text.ts';
import { Agency, Park, Policy, Region } from './refs.ts';
import { TaskConnection } from './task.ts';

export const Fact = builder.objectRef<FactShape>('Fact').implement({
  description: 'A field of a header with the words it was read from; where sources differ there is one for each.',
  fields: (t) => ({
    field: t.exposeString('field', {
      description: 'Which field: number, issuers, issued, effective, expires, status, region, industries.',
    }),
    value: t.exposeString('value', { description: 'Its value in that source.' }),
    evidence: t.field({ type: Evidence, description: 'The words.', resolve: (fact) => fact.proof }),
  }),
});

const ParkMention = builder.objectRef<ParkMentionShape>('ParkMention').implement({
  description: 'A park named in a policy.',
  fields: (t) => ({
    park: t.field({ type: Park, description: 'The park.', resolve: (mention) => mention.park }),
    evidence: t.field({ type: Evidence, description: 'The words.', resolve: (mention) => mention.proof }),
  }),
});

const Scope = builder.objectRef<ScopeShape>('Scope').implement({
  description: 'Whom or what a policy is for or about.',
  fields: (t) => ({
    kind: t.field({
      type: NodeKind,
      description: 'Region, park, industry or subject.',
      resolve: (scope) => scope.kind,
    }),
    name: t.exposeString('name', { description: 'Its name.' }),
    node: t.id({ description: 'Its id.', resolve: (scope) => scope.node }),
    evidence: t.field({ type: Evidence, description: 'The words.', resolve: (scope) => scope.proof }),
  }),
});

export const ValidityReason = builder.objectRef<ValidityReasonShape>('ValidityReason').implement({
  description: 'Whether a policy is in force on a day, and the words that decide it.',
  fields: (t) => ({
    state: t.field({ type: Validity, description: 'The state on that day.', resolve: (reason) => reason.state }),
    on: t.expose('on', { type: 'Date', description: 'The day.' }),
    since: t.expose('since', { type: 'Date', nullable: true, description: 'The first day of the state, if known.' }),
    endedBy: t.field({
      type: Policy,
      nullable: true,
      description: 'The policy that superseded or abolished it.',
      resolve: ({ endedBy }, _, { loaders }) => (endedBy === null ? null : loaders.policy.load(endedBy)),
    }),
    evidence: t.field({
      type: [Evidence],
      description: 'The deciding words; none where nothing is known.',
      resolve: ({ evidence }) => [...evidence],
    }),
  }),
});

builder.objectType(Policy, {
  description: '政策: one instrument, known from its texts or only from those that cite it.',
  fields: (t) => ({
    title: t.exposeString('title', { description: "The instrument's own title." }),
    noticeTitle: t.exposeString('noticeTitle', { nullable: true, description: 'The notice that promulgates it.' }),
    number: t.exposeString('number', { nullable: true, description: '文号, e.g. 津政办规〔2022〕14号.' }),
    form: t.field({ type: PolicyForm, description: 'Whether its text is known.', resolve: (policy) => policy.form }),
    status: t.field({ type: PolicyStatus, description: 'What its text is.', resolve: (policy) => policy.status }),
    docType: t.exposeString('docType', { nullable: true, description: '通知, 办法, 方案, 意见 and others.' }),
    level: t.field({ type: PolicyLevel, description: 'Rank of its issuer.', resolve: (policy) => policy.level }),
    issued: t.expose('issued', { type: 'Date', nullable: true, description: '成文日期: the day of issue.' }),
    effective: t.expose('effective', {
      type: 'Date',
      nullable: true,
      description: '施行日期: the first day in force.',
    }),
    expires: t.expose('expires', { type: 'Date', nullable: true, description: '有效期至: the last day in force.' }),
    region: t.exposeString('region', {
      nullable: true,
      description: '全国, a path such as 山东省/济南市, or several joined by 、.',
    }),
    regionNode: t.field({
      type: Region,
      nullable: true,
      description: 'The region; the first of several.',
      resolve: ({ region }, _, { loaders }) => (region === null ? null : loaders.regionByPath.load(region)),
    }),
    issuers: t.field({
      type: [Agency],
      description: 'Who issued it, in signing order.',
      resolve: async ({ id }, _, { loaders }) => [...((await loaders.issuers.load(id)) ?? [])],
    }),
    issuerNames: t.stringList({ description: 'Names as signed.', resolve: ({ issuers }) => [...issuers] }),
    industries: t.stringList({ description: 'Industries it is about.', resolve: ({ industries }) => [...industries] }),
    aliases: t.stringList({ description: 'Other full names it goes by.', resolve: ({ aliases }) => [...aliases] }),
    validity: t.field({
      type: Validity,
      description: 'Whether it is in force on a day.',
      args: { on: t.arg({ type: 'Date', description: 'The day; today in China unless given.' }) },
      resolve: async ({ id }, { on }, { loaders }) =>
        (await loaders.validity(checkedDay(on ?? null) ?? today()).load(id)) ?? 'unknown',
    }),
    validityReason: t.field({
      type: ValidityReason,
      description: 'The same with the words that decide it.',
      args: { on: t.arg({ type: 'Date', description: 'The day; today in China unless given.' }) },
      resolve: async ({ id }, { on }, { loaders }) => {
        const day = checkedDay(on ?? null) ?? today();
        const unknown = { state: 'unknown', on: day, since: null, endedBy: null, evidence: [] } as const;
        return (await loaders.validityReason(day).load(id)) ?? unknown;
      },
    }),
    editions: t.field({
      type: [Policy],
      description:
        'Its other editions (2024年本 of 2019年本, the plan of another year), the latest first; of one that is cited without its edition, those that it may be.',
      resolve: async ({ id }, _, { store }) => [...(await store.read((graph) => editionsOf(graph, id)))],
    }),
    facts: t.field({
      type: [Fact],
      description: 'Header facts with their words; where sources differ, all of them.',
      resolve: ({ facts }) => [...facts],
    }),
    texts: t.field({
      type: [PolicyText],
      description: 'Its texts, one for each source; the shown one first.',
      resolve: async ({ id }, _, { loaders }) => [...((await loaders.texts.load(id)) ?? [])],
    }),
    measures: t.field({
      type: MeasureConnection,
      description: 'The outline of the shown text in reading order.',
      args: pageArgs(t.arg, 200),
      complexity: pageComplexity,
      resolve: ({ text }, args, { loaders }) =>
        connect(args, async (page) => pageOf(text === null ? [] : ((await loaders.outline.load(text)) ?? []), page)),
    }),
    aims: t.field({
      type: [Aims],
      description: 'The deadlines and targets of the shown text by measure, in reading order.',
      complexity: 50,
      resolve: async ({ text }, _, { loaders }) => [...((text === null ? null : await loaders.aims.load(text)) ?? [])],
    }),
    cites: t.field({
      type: CitationConnection,
      description: 'What it cites, strongest role first.',
      args: pageArgs(t.arg, 50),
      complexity: pageComplexity,
      resolve: ({ id }, args, { store }) =>
        connect(args, (page) => store.read((graph) => citationsOf(graph, id, 'cites', page))),
    }),
    citedBy: t.field({
      type: CitationConnection,
      description: 'What cites it, strongest role first.',
      args: pageArgs(t.arg, 50),
      complexity: pageComplexity,
      resolve: ({ id }, args, { store }) =>
        connect(args, (page) => store.read((graph) => citationsOf(graph, id, 'citedBy', page))),
    }),
    possiblyCitedBy: t.field({
      type: CitationConnection,
      description:
        'What cites a name that this policy bears with others, so that it may mean this one: `to` is the ambiguous policy. Not among `citedBy`.',
      args: pageArgs(t.arg, 50),
      complexity: pageComplexity,
      resolve: ({ id }, args, { store }) =>
        connect(args, (page) => store.read((graph) => citationsOf(graph, id, 'possiblyCitedBy', page))),
    }),
    tasks: t.field({
      type: TaskConnection,
      description: 'The tasks it assigns, in reading order.',
      args: pageArgs(t.arg, 200),
      complexity: pageComplexity,
      resolve: ({ id }, args, { loaders }) =>
        connect(args, async (page) => pageOf((await loaders.tasks.load(id)) ?? [], page)),
    }),
    parks: t.field({
      type: [ParkMention],
      description: 'Parks it names.',
      resolve: async ({ id }, _, { loaders }) => [...((await loaders.parksOf.load(id)) ?? [])],
    }),
    scopes: t.field({
      type: [Scope],
      description: 'Whom or what it is for or about.',
      resolve: async ({ id }, _, { loaders }) => [...((await loaders.scopes.load(id)) ?? [])],
    }),
  }),
});

export const PolicyConnection = connectionType('Policy', Policy);

builder.queryField('policy', (t) =>
  t.field({
    type: Policy,
    nullable: true,
    description:
      'A policy by exactly one of id, 文号 and title, however spelled. An unknown one is an error NOT_FOUND with the nearest titles.',
    args: {
      id: t.arg.id({ description: 'Its id.' }),
      number: t.arg.string({ description: 'Its 文号.' }),
      title: t.arg.string({ description: "Its title, its notice's, or an alias." }),
    },
    resolve: (_, { id, number, title }, { store }) =>
      findPolicy(store, { id: id ?? null, number: number ?? null, title: title ?? null }),
  }),
);
