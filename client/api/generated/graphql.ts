/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** In what part an agency is assigned. */
export type AssignmentRole =
  /** 牵头: it leads. */
  | 'LEAD'
  /** 责任: it is responsible, alone or beside others. */
  | 'RESPONSIBLE'
  /** 配合: it helps. */
  | 'SUPPORT';

/** How a policy rests on another, strongest first. */
export type CitationRole =
  /** 修改: it changes the other. */
  | 'AMENDS'
  /** 依据: it is made on the ground of the other. */
  | 'BASIS'
  /** 贯彻落实: it carries the other out. */
  | 'IMPLEMENTS'
  /** 解读: it explains the other. */
  | 'INTERPRETS'
  /** 提及: it names the other. */
  | 'MENTIONS'
  /** 废止: it takes the place of the other. */
  | 'SUPERSEDES';

/** One group of neighbours. */
export type ClusterKey = {
  /** What they are grouped by. */
  readonly by: Clustering;
  /** The key of the group. */
  readonly key: string;
};

/** What neighbours are grouped by; a measure goes with its policy. */
export type Clustering =
  /** The first issuer, as written. */
  | 'AGENCY'
  /** The province that they are for. */
  | 'REGION'
  /** The year of issue. */
  | 'YEAR';

/** How a figure is to be compared. */
export type Comparison =
  /** 左右, 约: about. */
  | 'ABOUT'
  /** 以上, 超过, 不低于: at least. */
  | 'AT_LEAST'
  /** 以内, 不超过: at most. */
  | 'AT_MOST'
  /** The figure alone. */
  | 'EXACTLY'
  /** 3—5: from `value` to `high`. */
  | 'RANGE';

/** Why a measure derives from a policy. */
export type DerivationReason =
  /** Its policy rests on the policy. */
  | 'POLICY'
  /** It cites the policy itself, or one that derives from it. */
  | 'PROVISION';

/** Of what there is more than an answer on diffusion looks at. */
export type DiffusionBound =
  /** Citations. */
  | 'CITATIONS'
  /** Citation steps from the policy asked for. */
  | 'DEPTH'
  /** Places where the words stand. */
  | 'PLACES'
  /** Policies; the earliest are shown. */
  | 'POLICIES';

/** The level of a division of GB/T 2260. */
export type DivisionLevel =
  /** 市级: a city, prefecture or league. */
  | 'CITY'
  /** 区县: a county, district or banner, also right below a province. */
  | 'COUNTY'
  /** 全国: the country. */
  | 'NATION'
  /** 省级: a province, municipality or autonomous region. */
  | 'PROVINCE';

/** Kinds of relationships. */
export type EdgeKind =
  /** 涉及产业: a policy is about an industry. */
  | 'ABOUT'
  /** 修改: a policy changes another. */
  | 'AMENDS'
  /** 适用: for a region, park, industry or subject. */
  | 'APPLIES_TO'
  /** 责任: a measure is the task of an agency. */
  | 'ASSIGNS_TO'
  /** 属地: the region of an agency. */
  | 'BELONGS_TO'
  /** 引用: a policy cites another. */
  | 'CITES'
  /** 版本: another edition of a policy. */
  | 'EDITION_OF'
  /** 主导产业: a main industry of a park. */
  | 'FOCUSES_ON'
  /** 措施: a policy holds a measure. */
  | 'HAS_MEASURE'
  /** 发文: a policy was issued by an agency. */
  | 'ISSUED_BY'
  /** 位于: where a park lies. */
  | 'LOCATED_IN'
  /** 或为: a name that several bear may mean this one. */
  | 'MAY_BE'
  /** 属于: an agency is of a group such as 各区政府. */
  | 'MEMBER_OF'
  /** 提及园区: a policy names a park. */
  | 'NAMES_PARK'
  /** 运营: who runs a park. */
  | 'OPERATED_BY'
  /** 隶属: a region lies in another. */
  | 'PART_OF'
  /** 下属: a body of a central organ or bureau in a place. */
  | 'SUBORDINATE_TO'
  /** 承接: an agency took over the work of another. */
  | 'SUCCEEDS'
  /** 废止: a policy stands in place of another. */
  | 'SUPERSEDES';

/** Which way a relationship goes, seen from the node that is asked about. */
export type EdgeWay =
  /** Into the node: what cites it. */
  | 'IN'
  /** Out of the node: what it cites. */
  | 'OUT';

/** How a policy belongs to the lineage of another. */
export type LineageRelation =
  /** 废止: declares it void. */
  | 'ABOLISHED_BY'
  /** 修改: changes the policy. */
  | 'AMENDED_BY'
  /** 被修改: changed by the policy. */
  | 'AMENDS'
  /** 征求意见稿: a draft of the same title and region. */
  | 'DRAFT'
  /** 其他版本: another edition. */
  | 'EDITION'
  /** 正式稿: what was issued under the title of the draft asked for. */
  | 'FINAL'
  /** 替代: stands in its place, or in that of what does. */
  | 'REPLACED_BY'
  /** 被替代: replaced by the policy, or by what that replaced. */
  | 'REPLACES'
  /** 本件: the policy asked for. */
  | 'SELF';

/** Kinds of nodes. */
export type NodeKind =
  /** 机构: who issues or is assigned. */
  | 'AGENCY'
  /** 产业: an industry. */
  | 'INDUSTRY'
  /** 措施: a numbered provision. */
  | 'MEASURE'
  /** 园区: a park or zone. */
  | 'PARK'
  /** 政策: one instrument. */
  | 'POLICY'
  /** 地区: a division of GB/T 2260. */
  | 'REGION'
  /** 适用对象: whom a policy is for. */
  | 'SUBJECT';

/** How a policy is known. */
export type PolicyForm =
  /** From its text. */
  | 'FULL'
  /** Only from those that cite or list it. */
  | 'STUB';

/** Rank of the issuer, highest first. */
export type PolicyLevel =
  /** 市级: a city. */
  | 'CITY'
  /** 区县: a county or district. */
  | 'COUNTY'
  /** 部委: a ministry. */
  | 'MINISTRY'
  /** 其他: another, or not known. */
  | 'OTHER'
  /** 园区: a park. */
  | 'PARK'
  /** 省级: a province. */
  | 'PROVINCE'
  /** 国务院 and the like. */
  | 'STATE';

/** What a text is. */
export type PolicyStatus =
  /** 征求意见稿: a draft for comment. */
  | 'DRAFT'
  /** 已发布: issued. */
  | 'ISSUED'
  /** 公示: a public notice. */
  | 'PUBLIC_NOTICE';

/** How a hit of a search matches, best first. */
export type SearchMatch =
  /** A name begins with the text. */
  | 'BEGINS'
  /** A name or number equals the text. */
  | 'EQUAL'
  /** A name holds the text. */
  | 'HOLDS'
  /** A part of a name is spelled so in pinyin. */
  | 'HOLDS_SPELLING'
  /** Its names or words hold the parts of the text. */
  | 'PARTS'
  /** A name, its begin or end is spelled so in pinyin. */
  | 'SPELLED';

/** In what way a task is the task of a bureau. */
export type TaskWay =
  /** Assigned to it under a name it bore before. */
  | 'FORMER_NAME'
  /** Assigned to a group that takes it in: 各区政府. */
  | 'GROUP'
  /** Assigned to it under a name it bears. */
  | 'OWN'
  /** Maybe its own: assigned to a body of which it took over a share or a duty, to some of a group, or to a name that may mean it. */
  | 'POSSIBLE'
  /** Assigned to a body that it took over as a whole. */
  | 'PREDECESSOR'
  /** Assigned to a branch of it. */
  | 'SUBORDINATE';

/** Why a task assigned to another agency is, or may be, that of a bureau. */
export type ThroughReason =
  /** The other is a branch of the bureau. */
  | 'BRANCH'
  /** The other is a group that takes the bureau in. */
  | 'GROUP'
  /** The bureau took the other over as a whole. */
  | 'MERGER'
  /** The other is a name that may mean the bureau. */
  | 'NAME'
  /** The other stands for some of a group, and does not say which. */
  | 'SOME_OF_GROUP'
  /** The bureau took over a share of the other, which is no more. */
  | 'SPLIT'
  /** A duty moved from the other to the bureau; only tasks before that day. */
  | 'TRANSFER';

/** Whether a policy is in force on a day. */
export type Validity =
  /** 已废止: declared void. */
  | 'ABOLISHED'
  /** 已过期: past its last day. */
  | 'EXPIRED'
  /** 有效: in force. */
  | 'IN_FORCE'
  /** 尚未生效: not yet, or never as a draft. */
  | 'NOT_YET'
  /** 已被替代: another stands in its place. */
  | 'SUPERSEDED'
  /** 不详: nothing says. */
  | 'UNKNOWN';

export type AgencyHeadQueryVariables = Exact<{
  id: string;
}>;


export type AgencyHeadQuery = { readonly agency: { readonly id: string, readonly name: string, readonly names: ReadonlyArray<string>, readonly region: string | null, readonly level: string | null, readonly group: boolean, readonly issuedCount: number, readonly namesOverTime: ReadonlyArray<{ readonly name: string, readonly from: string | null, readonly until: string | null, readonly document: string }>, readonly predecessors: ReadonlyArray<{ readonly name: string, readonly reason: ThroughReason, readonly day: string | null, readonly document: string | null, readonly duties: string | null, readonly agency: { readonly id: string } }>, readonly successors: ReadonlyArray<{ readonly name: string, readonly reason: ThroughReason, readonly day: string | null, readonly document: string | null, readonly duties: string | null, readonly agency: { readonly id: string } }>, readonly issued: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly number: string | null, readonly issued: string | null, readonly form: PolicyForm, readonly status: PolicyStatus, readonly region: string | null } }> } } | null };

export type AgencyTasksQueryVariables = Exact<{
  id: string;
  role?: ReadonlyArray<AssignmentRole> | AssignmentRole | null | undefined;
  policy?: ReadonlyArray<string> | string | null | undefined;
  status?: ReadonlyArray<PolicyStatus> | PolicyStatus | null | undefined;
  region?: ReadonlyArray<string> | string | null | undefined;
  industry?: ReadonlyArray<string> | string | null | undefined;
  via?: ReadonlyArray<TaskWay> | TaskWay | null | undefined;
  year?: ReadonlyArray<string> | string | null | undefined;
  dueFrom?: string | null | undefined;
  dueTo?: string | null | undefined;
  text?: string | null | undefined;
  importedSince?: string | null | undefined;
  first: number;
}>;


export type AgencyTasksQuery = { readonly tasksOf: { readonly total: number, readonly choices: { readonly byRole: ReadonlyArray<{ readonly role: AssignmentRole, readonly count: number }>, readonly byVia: ReadonlyArray<{ readonly via: TaskWay, readonly count: number }>, readonly byYear: ReadonlyArray<{ readonly year: string | null, readonly count: number }>, readonly byStatus: ReadonlyArray<{ readonly status: PolicyStatus, readonly count: number }>, readonly byRegion: ReadonlyArray<{ readonly region: string, readonly count: number }>, readonly byIndustry: ReadonlyArray<{ readonly count: number, readonly industry: { readonly id: string, readonly name: string } }>, readonly byPolicy: ReadonlyArray<{ readonly count: number, readonly policy: { readonly id: string, readonly title: string } }>, readonly byDue: ReadonlyArray<{ readonly month: string | null, readonly count: number }>, readonly byImport: ReadonlyArray<{ readonly imported: string, readonly count: number }> }, readonly together: ReadonlyArray<{ readonly count: number, readonly agency: { readonly id: string, readonly name: string } }>, readonly possible: { readonly totalCount: number }, readonly tasks: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly role: AssignmentRole, readonly unit: string, readonly canonical: string, readonly via: TaskWay | null, readonly imported: string | null, readonly through: { readonly name: string, readonly reason: ThroughReason, readonly day: string | null, readonly document: string | null, readonly duties: string | null, readonly agency: { readonly id: string } } | null, readonly deadlines: ReadonlyArray<{ readonly date: string, readonly day: string | null, readonly evidence: { readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } } }>, readonly measure: { readonly id: string, readonly heading: string, readonly path: ReadonlyArray<string>, readonly place: string | null }, readonly policy: { readonly id: string, readonly title: string, readonly number: string | null, readonly issued: string | null, readonly form: PolicyForm, readonly status: PolicyStatus, readonly region: string | null }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }> } }> } } };

export type AgencyTaskPageQueryVariables = Exact<{
  id: string;
  role?: ReadonlyArray<AssignmentRole> | AssignmentRole | null | undefined;
  policy?: ReadonlyArray<string> | string | null | undefined;
  status?: ReadonlyArray<PolicyStatus> | PolicyStatus | null | undefined;
  region?: ReadonlyArray<string> | string | null | undefined;
  industry?: ReadonlyArray<string> | string | null | undefined;
  via?: ReadonlyArray<TaskWay> | TaskWay | null | undefined;
  year?: ReadonlyArray<string> | string | null | undefined;
  dueFrom?: string | null | undefined;
  dueTo?: string | null | undefined;
  text?: string | null | undefined;
  importedSince?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AgencyTaskPageQuery = { readonly tasksOf: { readonly tasks: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly role: AssignmentRole, readonly unit: string, readonly canonical: string, readonly via: TaskWay | null, readonly imported: string | null, readonly through: { readonly name: string, readonly reason: ThroughReason, readonly day: string | null, readonly document: string | null, readonly duties: string | null, readonly agency: { readonly id: string } } | null, readonly deadlines: ReadonlyArray<{ readonly date: string, readonly day: string | null, readonly evidence: { readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } } }>, readonly measure: { readonly id: string, readonly heading: string, readonly path: ReadonlyArray<string>, readonly place: string | null }, readonly policy: { readonly id: string, readonly title: string, readonly number: string | null, readonly issued: string | null, readonly form: PolicyForm, readonly status: PolicyStatus, readonly region: string | null }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }> } }> } } };

export type PossibleTasksQueryVariables = Exact<{
  id: string;
  role?: ReadonlyArray<AssignmentRole> | AssignmentRole | null | undefined;
  policy?: ReadonlyArray<string> | string | null | undefined;
  status?: ReadonlyArray<PolicyStatus> | PolicyStatus | null | undefined;
  region?: ReadonlyArray<string> | string | null | undefined;
  industry?: ReadonlyArray<string> | string | null | undefined;
  year?: ReadonlyArray<string> | string | null | undefined;
  dueFrom?: string | null | undefined;
  dueTo?: string | null | undefined;
  text?: string | null | undefined;
  importedSince?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PossibleTasksQuery = { readonly tasksOf: { readonly possible: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly role: AssignmentRole, readonly unit: string, readonly canonical: string, readonly via: TaskWay | null, readonly imported: string | null, readonly through: { readonly name: string, readonly reason: ThroughReason, readonly day: string | null, readonly document: string | null, readonly duties: string | null, readonly agency: { readonly id: string } } | null, readonly deadlines: ReadonlyArray<{ readonly date: string, readonly day: string | null, readonly evidence: { readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } } }>, readonly measure: { readonly id: string, readonly heading: string, readonly path: ReadonlyArray<string>, readonly place: string | null }, readonly policy: { readonly id: string, readonly title: string, readonly number: string | null, readonly issued: string | null, readonly form: PolicyForm, readonly status: PolicyStatus, readonly region: string | null }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }> } }> } } };

export type FindAgenciesQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type FindAgenciesQuery = { readonly search: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly matched: string, readonly node:
        | { readonly id: string, readonly name: string, readonly region: string | null, readonly group: boolean, readonly taskCount: number }
        | Record<PropertyKey, never>
       }> } };

export type BureauTaskFragment = { readonly id: string, readonly role: AssignmentRole, readonly unit: string, readonly canonical: string, readonly via: TaskWay | null, readonly imported: string | null, readonly through: { readonly name: string, readonly reason: ThroughReason, readonly day: string | null, readonly document: string | null, readonly duties: string | null, readonly agency: { readonly id: string } } | null, readonly deadlines: ReadonlyArray<{ readonly date: string, readonly day: string | null, readonly evidence: { readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } } }>, readonly measure: { readonly id: string, readonly heading: string, readonly path: ReadonlyArray<string>, readonly place: string | null }, readonly policy: { readonly id: string, readonly title: string, readonly number: string | null, readonly issued: string | null, readonly form: PolicyForm, readonly status: PolicyStatus, readonly region: string | null }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }> };

export type TakeoverFieldsFragment = { readonly name: string, readonly reason: ThroughReason, readonly day: string | null, readonly document: string | null, readonly duties: string | null, readonly agency: { readonly id: string } };

export type CitationQueryVariables = Exact<{
  source: string;
  at: number;
}>;


export type CitationQuery = { readonly source: { readonly id: string, readonly name: string, readonly policies: ReadonlyArray<{ readonly id: string, readonly policy: { readonly id: string, readonly title: string, readonly number: string | null, readonly issued: string | null, readonly issuerNames: ReadonlyArray<string>, readonly status: PolicyStatus } }> } | null };

export type PolicyDerivationQueryVariables = Exact<{
  id: string;
  roles?: ReadonlyArray<CitationRole> | CitationRole | null | undefined;
  depth: number;
  region?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type PolicyDerivationQuery = { readonly down: { readonly total: number, readonly region: string | null, readonly byLevel: ReadonlyArray<{ readonly level: PolicyLevel, readonly count: number }>, readonly root: { readonly id: string, readonly kind: NodeKind, readonly caption: string, readonly detail: string | null, readonly region: string | null, readonly level: PolicyLevel | null, readonly issued: string | null, readonly form: PolicyForm | null, readonly status: PolicyStatus | null, readonly degree: number }, readonly nodes: ReadonlyArray<{ readonly level: number, readonly between: boolean, readonly node: { readonly id: string, readonly kind: NodeKind, readonly caption: string, readonly detail: string | null, readonly region: string | null, readonly level: PolicyLevel | null, readonly issued: string | null, readonly form: PolicyForm | null, readonly status: PolicyStatus | null, readonly degree: number } }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly kind: EdgeKind, readonly from: string, readonly to: string, readonly role: string | null, readonly label: string, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }> }>, readonly cut: ReadonlyArray<{ readonly node: string, readonly reason: string, readonly hidden: number }> }, readonly up: { readonly total: number, readonly region: string | null, readonly byLevel: ReadonlyArray<{ readonly level: PolicyLevel, readonly count: number }>, readonly root: { readonly id: string, readonly kind: NodeKind, readonly caption: string, readonly detail: string | null, readonly region: string | null, readonly level: PolicyLevel | null, readonly issued: string | null, readonly form: PolicyForm | null, readonly status: PolicyStatus | null, readonly degree: number }, readonly nodes: ReadonlyArray<{ readonly level: number, readonly between: boolean, readonly node: { readonly id: string, readonly kind: NodeKind, readonly caption: string, readonly detail: string | null, readonly region: string | null, readonly level: PolicyLevel | null, readonly issued: string | null, readonly form: PolicyForm | null, readonly status: PolicyStatus | null, readonly degree: number } }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly kind: EdgeKind, readonly from: string, readonly to: string, readonly role: string | null, readonly label: string, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }> }>, readonly cut: ReadonlyArray<{ readonly node: string, readonly reason: string, readonly hidden: number }> } };

export type DerivationFieldsFragment = { readonly total: number, readonly region: string | null, readonly byLevel: ReadonlyArray<{ readonly level: PolicyLevel, readonly count: number }>, readonly root: { readonly id: string, readonly kind: NodeKind, readonly caption: string, readonly detail: string | null, readonly region: string | null, readonly level: PolicyLevel | null, readonly issued: string | null, readonly form: PolicyForm | null, readonly status: PolicyStatus | null, readonly degree: number }, readonly nodes: ReadonlyArray<{ readonly level: number, readonly between: boolean, readonly node: { readonly id: string, readonly kind: NodeKind, readonly caption: string, readonly detail: string | null, readonly region: string | null, readonly level: PolicyLevel | null, readonly issued: string | null, readonly form: PolicyForm | null, readonly status: PolicyStatus | null, readonly degree: number } }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly kind: EdgeKind, readonly from: string, readonly to: string, readonly role: string | null, readonly label: string, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }> }>, readonly cut: ReadonlyArray<{ readonly node: string, readonly reason: string, readonly hidden: number }> };

export type DerivedMeasuresQueryVariables = Exact<{
  id: string;
  roles?: ReadonlyArray<CitationRole> | CitationRole | null | undefined;
  depth: number;
  region?: string | null | undefined;
  on?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DerivedMeasuresQuery = { readonly measuresDerivedFrom: { readonly total: number, readonly byLevel: ReadonlyArray<{ readonly level: PolicyLevel, readonly count: number }>, readonly byReason: ReadonlyArray<{ readonly reason: DerivationReason, readonly count: number }>, readonly measures: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly reason: DerivationReason, readonly steps: number, readonly measure: { readonly id: string, readonly heading: string, readonly path: ReadonlyArray<string>, readonly start: number, readonly end: number, readonly source: { readonly id: string }, readonly policy: { readonly id: string, readonly title: string, readonly number: string | null, readonly issued: string | null, readonly form: PolicyForm, readonly status: PolicyStatus, readonly region: string | null } }, readonly chain: ReadonlyArray<{ readonly role: CitationRole, readonly from: { readonly id: string }, readonly to: { readonly id: string, readonly title: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }> }> } }> } } };

export type DerivedMeasureFieldsFragment = { readonly reason: DerivationReason, readonly steps: number, readonly measure: { readonly id: string, readonly heading: string, readonly path: ReadonlyArray<string>, readonly start: number, readonly end: number, readonly source: { readonly id: string }, readonly policy: { readonly id: string, readonly title: string, readonly number: string | null, readonly issued: string | null, readonly form: PolicyForm, readonly status: PolicyStatus, readonly region: string | null } }, readonly chain: ReadonlyArray<{ readonly role: CitationRole, readonly from: { readonly id: string }, readonly to: { readonly id: string, readonly title: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }> }> };

export type PolicyLineageQueryVariables = Exact<{
  id: string;
}>;


export type PolicyLineageQuery = { readonly lineage: { readonly cut: boolean, readonly items: ReadonlyArray<{ readonly relation: LineageRelation, readonly day: string | null, readonly change: string | null, readonly of: { readonly id: string, readonly title: string } | null, readonly policy: { readonly id: string, readonly title: string, readonly number: string | null, readonly issued: string | null, readonly form: PolicyForm, readonly status: PolicyStatus, readonly region: string | null }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }> }> } };

export type InForceQueryVariables = Exact<{
  region: string;
  on?: string | null | undefined;
  above: boolean;
  level?: PolicyLevel | null | undefined;
  industry?: string | null | undefined;
  text?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type InForceQuery = { readonly inForce: { readonly on: string, readonly ended: number, readonly region: { readonly id: string, readonly path: string }, readonly byLevel: ReadonlyArray<{ readonly level: PolicyLevel, readonly count: number }>, readonly policies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly policy: { readonly level: PolicyLevel, readonly id: string, readonly title: string, readonly number: string | null, readonly issued: string | null, readonly form: PolicyForm, readonly status: PolicyStatus, readonly region: string | null }, readonly validity: { readonly state: Validity, readonly since: string | null, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }> } } }> }, readonly unknown: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly policy: { readonly level: PolicyLevel, readonly id: string, readonly title: string, readonly number: string | null, readonly issued: string | null, readonly form: PolicyForm, readonly status: PolicyStatus, readonly region: string | null }, readonly validity: { readonly state: Validity, readonly since: string | null, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }> } } }> } } };

export type ValidPolicyFieldsFragment = { readonly policy: { readonly level: PolicyLevel, readonly id: string, readonly title: string, readonly number: string | null, readonly issued: string | null, readonly form: PolicyForm, readonly status: PolicyStatus, readonly region: string | null }, readonly validity: { readonly state: Validity, readonly since: string | null, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }> } };

export type ComparePoliciesQueryVariables = Exact<{
  a: string;
  b: string;
}>;


export type ComparePoliciesQuery = { readonly compare: { readonly a: { readonly level: PolicyLevel, readonly validity: Validity, readonly id: string, readonly title: string, readonly number: string | null, readonly issued: string | null, readonly form: PolicyForm, readonly status: PolicyStatus, readonly region: string | null }, readonly b: { readonly level: PolicyLevel, readonly validity: Validity, readonly id: string, readonly title: string, readonly number: string | null, readonly issued: string | null, readonly form: PolicyForm, readonly status: PolicyStatus, readonly region: string | null }, readonly facts: ReadonlyArray<{ readonly field: string, readonly agree: boolean, readonly a: ReadonlyArray<{ readonly value: string, readonly evidence: { readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } } }>, readonly b: ReadonlyArray<{ readonly value: string, readonly evidence: { readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } } }> }>, readonly between: ReadonlyArray<{ readonly role: CitationRole, readonly from: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }> }>, readonly sources: ReadonlyArray<{ readonly policy: { readonly id: string, readonly title: string, readonly number: string | null, readonly issued: string | null, readonly form: PolicyForm, readonly status: PolicyStatus, readonly region: string | null }, readonly a: { readonly role: CitationRole, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }> }, readonly b: { readonly role: CitationRole, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }> } }>, readonly citing: ReadonlyArray<{ readonly policy: { readonly id: string, readonly title: string, readonly number: string | null, readonly issued: string | null, readonly form: PolicyForm, readonly status: PolicyStatus, readonly region: string | null }, readonly a: { readonly role: CitationRole, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }> }, readonly b: { readonly role: CitationRole, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }> } }>, readonly units: ReadonlyArray<{ readonly agency: { readonly id: string, readonly name: string }, readonly a: ReadonlyArray<{ readonly id: string, readonly role: AssignmentRole, readonly measure: { readonly id: string, readonly heading: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }> }>, readonly b: ReadonlyArray<{ readonly id: string, readonly role: AssignmentRole, readonly measure: { readonly id: string, readonly heading: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }> }> }>, readonly scopes: ReadonlyArray<{ readonly kind: NodeKind, readonly node: string, readonly name: string, readonly a: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }>, readonly b: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }> }> } };

export type ComparedPolicyFragment = { readonly level: PolicyLevel, readonly validity: Validity, readonly id: string, readonly title: string, readonly number: string | null, readonly issued: string | null, readonly form: PolicyForm, readonly status: PolicyStatus, readonly region: string | null };

export type ComparedTaskFragment = { readonly id: string, readonly role: AssignmentRole, readonly measure: { readonly id: string, readonly heading: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }> };

export type CommonCitationFieldsFragment = { readonly policy: { readonly id: string, readonly title: string, readonly number: string | null, readonly issued: string | null, readonly form: PolicyForm, readonly status: PolicyStatus, readonly region: string | null }, readonly a: { readonly role: CitationRole, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }> }, readonly b: { readonly role: CitationRole, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }> } };

export type IndustriesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type IndustriesQuery = { readonly industries: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly policyCount: number } }> } };

export type DiffusionSubjectsQueryVariables = Exact<{
  text: string;
}>;


export type DiffusionSubjectsQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly node:
        | { readonly __typename: 'Agency' }
        | { readonly __typename: 'Industry', readonly id: string, readonly name: string, readonly policyCount: number }
        | { readonly __typename: 'Measure' }
        | { readonly __typename: 'Park' }
        | { readonly __typename: 'Policy', readonly id: string, readonly title: string, readonly number: string | null, readonly issued: string | null, readonly form: PolicyForm, readonly status: PolicyStatus, readonly region: string | null }
        | { readonly __typename: 'Region' }
       }> } };

export type RegionAdoptionFieldsFragment = { readonly region: string, readonly level: DivisionLevel, readonly day: string, readonly lag: number, readonly rank: number, readonly levelRank: number, readonly count: number, readonly firstPolicy: { readonly id: string, readonly title: string } };

export type TileFieldsFragment = { readonly code: string, readonly name: string, readonly short: string, readonly path: string, readonly below: number, readonly belowFirst: string | null, readonly adoption: { readonly region: string, readonly level: DivisionLevel, readonly day: string, readonly lag: number, readonly rank: number, readonly levelRank: number, readonly count: number, readonly firstPolicy: { readonly id: string, readonly title: string } } | null };

export type DiffusionPageQueryVariables = Exact<{
  industry?: string | null | undefined;
  policy?: string | null | undefined;
  phrase?: string | null | undefined;
  levels?: ReadonlyArray<DivisionLevel> | DivisionLevel | null | undefined;
  regions?: ReadonlyArray<string> | string | null | undefined;
  from?: number | null | undefined;
  to?: number | null | undefined;
}>;


export type DiffusionPageQuery = { readonly diffusion: { readonly phrase: string | null, readonly first: string | null, readonly since: string | null, readonly undated: number, readonly unplaced: number, readonly industry: { readonly id: string, readonly name: string } | null, readonly policy: { readonly level: PolicyLevel, readonly id: string, readonly title: string, readonly number: string | null, readonly issued: string | null, readonly form: PolicyForm, readonly status: PolicyStatus, readonly region: string | null } | null, readonly cut: ReadonlyArray<{ readonly what: DiffusionBound, readonly shown: number }>, readonly shares: ReadonlyArray<{ readonly level: DivisionLevel, readonly within: string, readonly adopted: number, readonly total: number }>, readonly byLevel: ReadonlyArray<{ readonly level: DivisionLevel, readonly count: number }>, readonly byYear: ReadonlyArray<{ readonly value: string, readonly count: number }>, readonly byProvince: ReadonlyArray<{ readonly value: string, readonly count: number }>, readonly undatedPolicies: ReadonlyArray<{ readonly id: string, readonly title: string, readonly number: string | null, readonly issued: string | null, readonly form: PolicyForm, readonly status: PolicyStatus, readonly region: string | null }>, readonly unplacedPolicies: ReadonlyArray<{ readonly id: string, readonly title: string, readonly number: string | null, readonly issued: string | null, readonly form: PolicyForm, readonly status: PolicyStatus, readonly region: string | null }>, readonly policies: ReadonlyArray<{ readonly region: string, readonly level: DivisionLevel, readonly day: string, readonly lag: number, readonly steps: number | null, readonly policy: { readonly level: PolicyLevel, readonly id: string, readonly title: string, readonly number: string | null, readonly issued: string | null, readonly form: PolicyForm, readonly status: PolicyStatus, readonly region: string | null }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }> }>, readonly regions: ReadonlyArray<{ readonly region: string, readonly level: DivisionLevel, readonly day: string, readonly lag: number, readonly rank: number, readonly levelRank: number, readonly count: number, readonly firstPolicy: { readonly id: string, readonly title: string } }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly kind: EdgeKind, readonly from: string, readonly to: string, readonly role: string | null, readonly label: string, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }> }>, readonly citing: ReadonlyArray<{ readonly from: string, readonly to: string, readonly count: number, readonly medianLag: number | null, readonly edges: ReadonlyArray<string> }>, readonly tiles: ReadonlyArray<{ readonly code: string, readonly name: string, readonly short: string, readonly path: string, readonly below: number, readonly belowFirst: string | null, readonly adoption: { readonly region: string, readonly level: DivisionLevel, readonly day: string, readonly lag: number, readonly rank: number, readonly levelRank: number, readonly count: number, readonly firstPolicy: { readonly id: string, readonly title: string } } | null }>, readonly days: ReadonlyArray<{ readonly at: string, readonly policies: number, readonly regions: number, readonly allPolicies: number, readonly allRegions: number }>, readonly months: ReadonlyArray<{ readonly at: string, readonly policies: number, readonly regions: number, readonly allPolicies: number, readonly allRegions: number }>, readonly years: ReadonlyArray<{ readonly at: string, readonly policies: number, readonly regions: number, readonly allPolicies: number, readonly allRegions: number }> } };

export type CurveFieldsFragment = { readonly at: string, readonly policies: number, readonly regions: number, readonly allPolicies: number, readonly allRegions: number };

export type DiffusionTilesQueryVariables = Exact<{
  industry?: string | null | undefined;
  policy?: string | null | undefined;
  phrase?: string | null | undefined;
  levels?: ReadonlyArray<DivisionLevel> | DivisionLevel | null | undefined;
  regions?: ReadonlyArray<string> | string | null | undefined;
  from?: number | null | undefined;
  to?: number | null | undefined;
  within: string;
}>;


export type DiffusionTilesQuery = { readonly diffusion: { readonly tiles: ReadonlyArray<{ readonly code: string, readonly name: string, readonly short: string, readonly path: string, readonly below: number, readonly belowFirst: string | null, readonly adoption: { readonly region: string, readonly level: DivisionLevel, readonly day: string, readonly lag: number, readonly rank: number, readonly levelRank: number, readonly count: number, readonly firstPolicy: { readonly id: string, readonly title: string } } | null }> } };

export type NeighboursQueryVariables = Exact<{
  id: string;
  kinds?: ReadonlyArray<EdgeKind> | EdgeKind | null | undefined;
  way?: EdgeWay | null | undefined;
  cluster?: ClusterKey | null | undefined;
  first: number;
  beside?: ReadonlyArray<string> | string | null | undefined;
  shown?: number | null | undefined;
}>;


export type NeighboursQuery = { readonly neighbours: { readonly total: number, readonly cut: boolean, readonly grouped: { readonly by: Clustering, readonly clusters: ReadonlyArray<{ readonly key: string, readonly neighbours: number }> } | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly caption: string, readonly detail: string | null, readonly region: string | null, readonly level: PolicyLevel | null, readonly issued: string | null, readonly form: PolicyForm | null, readonly status: PolicyStatus | null, readonly degree: number }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly kind: EdgeKind, readonly from: string, readonly to: string, readonly role: string | null, readonly label: string, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }> }> } };

export type EdgeGroupsQueryVariables = Exact<{
  id: string;
}>;


export type EdgeGroupsQuery = { readonly edgeGroups: ReadonlyArray<{ readonly kind: EdgeKind, readonly way: EdgeWay, readonly neighbours: number }> };

export type ClustersQueryVariables = Exact<{
  id: string;
  kind: EdgeKind;
  way: EdgeWay;
  by: Clustering;
}>;


export type ClustersQuery = { readonly clusters: ReadonlyArray<{ readonly key: string, readonly neighbours: number }> };

export type PictureQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  beside?: ReadonlyArray<string> | string | null | undefined;
}>;


export type PictureQuery = { readonly subgraph: { readonly missing: ReadonlyArray<string>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly caption: string, readonly detail: string | null, readonly region: string | null, readonly level: PolicyLevel | null, readonly issued: string | null, readonly form: PolicyForm | null, readonly status: PolicyStatus | null, readonly degree: number }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly kind: EdgeKind, readonly from: string, readonly to: string, readonly role: string | null, readonly label: string, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }> }>, readonly moved: ReadonlyArray<{ readonly from: string, readonly to: string }> } };

export type PathBetweenQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type PathBetweenQuery = { readonly path: { readonly found: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly caption: string, readonly detail: string | null, readonly region: string | null, readonly level: PolicyLevel | null, readonly issued: string | null, readonly form: PolicyForm | null, readonly status: PolicyStatus | null, readonly degree: number }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly kind: EdgeKind, readonly from: string, readonly to: string, readonly role: string | null, readonly label: string, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }> }> } };

export type MeasureWordsQueryVariables = Exact<{
  id: string;
}>;


export type MeasureWordsQuery = { readonly node:
    | { readonly __typename: 'Agency' }
    | { readonly __typename: 'Industry' }
    | { readonly __typename: 'Measure', readonly id: string, readonly words: string, readonly start: number, readonly end: number, readonly line: number, readonly source: { readonly id: string, readonly name: string }, readonly policy: { readonly id: string, readonly title: string } }
    | { readonly __typename: 'Park' }
    | { readonly __typename: 'Policy' }
    | { readonly __typename: 'Region' }
    | { readonly __typename: 'Source' }
    | { readonly __typename: 'Subject' }
   | null };

export type EvidenceFieldsFragment = { readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } };

export type EdgeFieldsFragment = { readonly id: string, readonly kind: EdgeKind, readonly from: string, readonly to: string, readonly role: string | null, readonly label: string, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }> };

export type NodeFieldsFragment = { readonly id: string, readonly kind: NodeKind, readonly caption: string, readonly detail: string | null, readonly region: string | null, readonly level: PolicyLevel | null, readonly issued: string | null, readonly form: PolicyForm | null, readonly status: PolicyStatus | null, readonly degree: number };

export type PolicyLineFragment = { readonly id: string, readonly title: string, readonly number: string | null, readonly issued: string | null, readonly form: PolicyForm, readonly status: PolicyStatus, readonly region: string | null };

export type WarningFieldsFragment = { readonly kind: string, readonly message: string, readonly start: number, readonly end: number, readonly line: number, readonly quote: string };

export type RegionPageQueryVariables = Exact<{
  id: string;
}>;


export type RegionPageQuery = { readonly region: { readonly id: string, readonly name: string, readonly path: string, readonly names: ReadonlyArray<string>, readonly formers: ReadonlyArray<{ readonly path: string, readonly until: string, readonly source: string }>, readonly parent: { readonly id: string, readonly path: string } | null, readonly below: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly agencies: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly taskCount: number, readonly issuedCount: number } }> }, readonly parks: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } } | null };

export type RegionPoliciesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type RegionPoliciesQuery = { readonly region: { readonly id: string, readonly policies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly number: string | null, readonly issued: string | null, readonly form: PolicyForm, readonly status: PolicyStatus, readonly region: string | null } }> } } | null };

export type ParkPageQueryVariables = Exact<{
  id: string;
}>;


export type ParkPageQuery = { readonly node:
    | { readonly __typename: 'Agency' }
    | { readonly __typename: 'Industry' }
    | { readonly __typename: 'Measure' }
    | { readonly __typename: 'Park', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string>, readonly locatedIn: { readonly id: string, readonly path: string } | null, readonly operator: { readonly id: string, readonly name: string } | null, readonly industries: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly policies: ReadonlyArray<{ readonly id: string, readonly title: string, readonly number: string | null, readonly issued: string | null, readonly form: PolicyForm, readonly status: PolicyStatus, readonly region: string | null }> }
    | { readonly __typename: 'Policy' }
    | { readonly __typename: 'Region' }
    | { readonly __typename: 'Source' }
    | { readonly __typename: 'Subject' }
   | null };

export type PolicyPageQueryVariables = Exact<{
  id: string;
}>;


export type PolicyPageQuery = { readonly policy: { readonly noticeTitle: string | null, readonly docType: string | null, readonly level: PolicyLevel, readonly effective: string | null, readonly expires: string | null, readonly issuerNames: ReadonlyArray<string>, readonly aliases: ReadonlyArray<string>, readonly industries: ReadonlyArray<string>, readonly validity: Validity, readonly id: string, readonly title: string, readonly number: string | null, readonly issued: string | null, readonly form: PolicyForm, readonly status: PolicyStatus, readonly region: string | null, readonly editions: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly validityReason: { readonly endedBy: { readonly id: string, readonly title: string } | null, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }> }, readonly issuers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly facts: ReadonlyArray<{ readonly field: string, readonly value: string, readonly evidence: { readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } } }>, readonly parks: ReadonlyArray<{ readonly park: { readonly id: string, readonly name: string }, readonly evidence: { readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } } }>, readonly scopes: ReadonlyArray<{ readonly kind: NodeKind, readonly name: string, readonly node: string, readonly evidence: { readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } } }>, readonly texts: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shown: boolean, readonly start: number, readonly end: number, readonly line: number, readonly source: { readonly id: string, readonly name: string } }> } | null };

export type PolicyWordsQueryVariables = Exact<{
  id: string;
}>;


export type PolicyWordsQuery = { readonly policy: { readonly id: string, readonly title: string, readonly texts: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shown: boolean, readonly start: number, readonly end: number, readonly text: string, readonly source: { readonly id: string, readonly name: string } }> } | null };

export type PolicyMarksQueryVariables = Exact<{
  id: string;
}>;


export type PolicyMarksQuery = { readonly policy: { readonly id: string, readonly texts: ReadonlyArray<{ readonly id: string, readonly outline: ReadonlyArray<{ readonly id: string, readonly heading: string, readonly depth: number, readonly start: number, readonly end: number }>, readonly marks: ReadonlyArray<{ readonly start: number, readonly end: number, readonly kind: string, readonly label: string, readonly edge: string | null, readonly target: string | null, readonly targetCaption: string | null, readonly role: string | null }> }> } | null };

export type PolicyCitationsQueryVariables = Exact<{
  id: string;
  first: number;
  cites?: string | null | undefined;
  citedBy?: string | null | undefined;
  possiblyCitedBy?: string | null | undefined;
}>;


export type PolicyCitationsQuery = { readonly policy: { readonly id: string, readonly cites: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: EdgeKind, readonly role: CitationRole, readonly title: string | null, readonly number: string | null, readonly to: { readonly id: string, readonly title: string, readonly number: string | null, readonly issued: string | null, readonly form: PolicyForm, readonly status: PolicyStatus, readonly region: string | null }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }> } }> }, readonly citedBy: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: EdgeKind, readonly role: CitationRole, readonly title: string | null, readonly number: string | null, readonly from: { readonly id: string, readonly title: string, readonly number: string | null, readonly issued: string | null, readonly form: PolicyForm, readonly status: PolicyStatus, readonly region: string | null }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }> } }> }, readonly possiblyCitedBy: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: EdgeKind, readonly role: CitationRole, readonly title: string | null, readonly number: string | null, readonly from: { readonly id: string, readonly title: string, readonly number: string | null, readonly issued: string | null, readonly form: PolicyForm, readonly status: PolicyStatus, readonly region: string | null }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }> } }> } } | null };

export type CitationFieldsFragment = { readonly id: string, readonly kind: EdgeKind, readonly role: CitationRole, readonly title: string | null, readonly number: string | null, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }> };

export type PolicyTasksQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PolicyTasksQuery = { readonly policy: { readonly id: string, readonly tasks: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly role: AssignmentRole, readonly unit: string, readonly agency: { readonly id: string, readonly name: string }, readonly measure: { readonly id: string, readonly heading: string, readonly path: ReadonlyArray<string> }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }> } }> } } | null };

export type PolicyAimsQueryVariables = Exact<{
  id: string;
}>;


export type PolicyAimsQuery = { readonly policy: { readonly id: string, readonly aims: ReadonlyArray<{ readonly measure: { readonly id: string, readonly heading: string, readonly path: ReadonlyArray<string> } | null, readonly deadlines: ReadonlyArray<{ readonly date: string, readonly day: string | null, readonly evidence: { readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } } }>, readonly targets: ReadonlyArray<{ readonly metric: string, readonly value: number, readonly high: number | null, readonly comparison: Comparison, readonly unit: string, readonly year: string | null, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly line: number, readonly quote: string, readonly rule: string | null, readonly source: { readonly id: string, readonly name: string } }> }> }> } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<NodeKind> | NodeKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly nearest: ReadonlyArray<string>, readonly byKind: ReadonlyArray<{ readonly kind: NodeKind, readonly count: number, readonly isCut: boolean }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly matched: string, readonly how: SearchMatch, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly node:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly region: string | null, readonly taskCount: number, readonly issuedCount: number }
        | { readonly __typename: 'Industry', readonly id: string, readonly name: string, readonly policyCount: number }
        | { readonly __typename: 'Measure', readonly id: string, readonly heading: string, readonly start: number, readonly end: number, readonly policy: { readonly id: string, readonly title: string, readonly number: string | null } }
        | { readonly __typename: 'Park', readonly id: string, readonly name: string, readonly locatedIn: { readonly path: string } | null }
        | { readonly __typename: 'Policy', readonly id: string, readonly title: string, readonly number: string | null, readonly issued: string | null, readonly form: PolicyForm, readonly status: PolicyStatus, readonly region: string | null }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly path: string }
       }> } };

export type SourcesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type SourcesQuery = { readonly sources: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly format: string, readonly imported: string, readonly chars: number, readonly policyCount: number, readonly measureCount: number, readonly citationCount: number, readonly taskCount: number } }> } };

export type SourceDetailQueryVariables = Exact<{
  id: string;
}>;


export type SourceDetailQuery = { readonly source: { readonly id: string, readonly name: string, readonly policies: ReadonlyArray<{ readonly id: string, readonly title: string, readonly start: number, readonly end: number, readonly line: number }>, readonly warnings: ReadonlyArray<{ readonly kind: string, readonly message: string, readonly start: number, readonly end: number, readonly line: number, readonly quote: string }> } | null };

export type SourceWordsQueryVariables = Exact<{
  id: string;
  start: number;
  end: number;
}>;


export type SourceWordsQuery = { readonly source: { readonly id: string, readonly name: string, readonly format: string, readonly chars: number, readonly text: string } | null };

export type SourcePoliciesQueryVariables = Exact<{
  id: string;
}>;


export type SourcePoliciesQuery = { readonly source: { readonly id: string, readonly policies: ReadonlyArray<{ readonly id: string, readonly title: string, readonly start: number, readonly end: number }> } | null };

export type ImportFileMutationVariables = Exact<{
  file: File;
  name?: string | null | undefined;
  as?: string | null | undefined;
  again?: boolean | null | undefined;
}>;


export type ImportFileMutation = { readonly importFile: { readonly job: string, readonly policies: number, readonly measures: number, readonly citations: number, readonly tasks: number, readonly created: number, readonly changed: number, readonly removed: number, readonly unchanged: boolean, readonly seconds: number, readonly source: { readonly id: string, readonly name: string }, readonly warnings: ReadonlyArray<{ readonly kind: string, readonly message: string, readonly start: number, readonly end: number, readonly line: number, readonly quote: string }> } };

export type RemoveSourceMutationVariables = Exact<{
  id: string;
}>;


export type RemoveSourceMutation = { readonly removeSource: { readonly name: string, readonly removed: number } };

export type ImportProgressSubscriptionVariables = Exact<{
  job: string;
}>;


export type ImportProgressSubscription = { readonly importProgress: { readonly phase: string, readonly done: number, readonly total: number, readonly message: string | null } };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { readonly stats: { readonly sources: number, readonly policies: number, readonly fullPolicies: number, readonly stubs: number, readonly measures: number, readonly agencies: number, readonly citations: number, readonly tasks: number, readonly regions: number, readonly parks: number, readonly industries: number, readonly engine: string, readonly examples: { readonly directive: { readonly id: string, readonly title: string, readonly number: string | null, readonly issued: string | null, readonly form: PolicyForm, readonly status: PolicyStatus, readonly region: string | null } | null, readonly bureau: { readonly id: string, readonly name: string, readonly taskCount: number } | null, readonly industry: { readonly id: string, readonly name: string, readonly policyCount: number } | null } } };

export type DirectiveExampleQueryVariables = Exact<{
  policy: string;
}>;


export type DirectiveExampleQuery = { readonly derivation: { readonly total: number, readonly nodes: ReadonlyArray<{ readonly level: number, readonly node: { readonly id: string, readonly caption: string, readonly region: string | null, readonly issued: string | null } }> } };

export type BureauExampleQueryVariables = Exact<{
  agency: string;
}>;


export type BureauExampleQuery = { readonly tasksOf: { readonly total: number, readonly counts: { readonly byRole: ReadonlyArray<{ readonly role: AssignmentRole, readonly count: number }>, readonly byPolicy: ReadonlyArray<{ readonly count: number, readonly policy: { readonly id: string, readonly title: string } }> }, readonly together: ReadonlyArray<{ readonly count: number, readonly agency: { readonly id: string, readonly name: string } }> } };

export type IndustryExampleQueryVariables = Exact<{
  industry: string;
}>;


export type IndustryExampleQuery = { readonly diffusion: { readonly first: string | null, readonly undated: number, readonly regions: ReadonlyArray<{ readonly region: string, readonly day: string, readonly lag: number, readonly count: number, readonly firstPolicy: { readonly id: string, readonly title: string } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const TakeoverFieldsFragmentDoc = new TypedDocumentString(`
    fragment TakeoverFields on TaskThrough {
  name
  reason
  day
  document
  duties
  agency {
    id
  }
}
    `, {"fragmentName":"TakeoverFields"}) as unknown as TypedDocumentString<TakeoverFieldsFragment, unknown>;
export const EvidenceFieldsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceFields on Evidence {
  source {
    id
    name
  }
  start
  end
  line
  quote
  rule
}
    `, {"fragmentName":"EvidenceFields"}) as unknown as TypedDocumentString<EvidenceFieldsFragment, unknown>;
export const PolicyLineFragmentDoc = new TypedDocumentString(`
    fragment PolicyLine on Policy {
  id
  title
  number
  issued
  form
  status
  region
}
    `, {"fragmentName":"PolicyLine"}) as unknown as TypedDocumentString<PolicyLineFragment, unknown>;
export const BureauTaskFragmentDoc = new TypedDocumentString(`
    fragment BureauTask on Task {
  id
  role
  unit
  canonical
  via
  imported
  through {
    ...TakeoverFields
  }
  deadlines {
    date
    day
    evidence {
      ...EvidenceFields
    }
  }
  measure {
    id
    heading
    path
    place
  }
  policy {
    ...PolicyLine
  }
  evidence {
    ...EvidenceFields
  }
}
    fragment TakeoverFields on TaskThrough {
  name
  reason
  day
  document
  duties
  agency {
    id
  }
}
fragment EvidenceFields on Evidence {
  source {
    id
    name
  }
  start
  end
  line
  quote
  rule
}
fragment PolicyLine on Policy {
  id
  title
  number
  issued
  form
  status
  region
}`, {"fragmentName":"BureauTask"}) as unknown as TypedDocumentString<BureauTaskFragment, unknown>;
export const NodeFieldsFragmentDoc = new TypedDocumentString(`
    fragment NodeFields on GraphNode {
  id
  kind
  caption
  detail
  region
  level
  issued
  form
  status
  degree
}
    `, {"fragmentName":"NodeFields"}) as unknown as TypedDocumentString<NodeFieldsFragment, unknown>;
export const EdgeFieldsFragmentDoc = new TypedDocumentString(`
    fragment EdgeFields on GraphEdge {
  id
  kind
  from
  to
  role
  label
  basis
  evidence {
    ...EvidenceFields
  }
}
    fragment EvidenceFields on Evidence {
  source {
    id
    name
  }
  start
  end
  line
  quote
  rule
}`, {"fragmentName":"EdgeFields"}) as unknown as TypedDocumentString<EdgeFieldsFragment, unknown>;
export const DerivationFieldsFragmentDoc = new TypedDocumentString(`
    fragment DerivationFields on Derivation {
  total
  region
  byLevel {
    level
    count
  }
  root {
    ...NodeFields
  }
  nodes {
    level
    between
    node {
      ...NodeFields
    }
  }
  edges {
    ...EdgeFields
  }
  cut {
    node
    reason
    hidden
  }
}
    fragment EvidenceFields on Evidence {
  source {
    id
    name
  }
  start
  end
  line
  quote
  rule
}
fragment EdgeFields on GraphEdge {
  id
  kind
  from
  to
  role
  label
  basis
  evidence {
    ...EvidenceFields
  }
}
fragment NodeFields on GraphNode {
  id
  kind
  caption
  detail
  region
  level
  issued
  form
  status
  degree
}`, {"fragmentName":"DerivationFields"}) as unknown as TypedDocumentString<DerivationFieldsFragment, unknown>;
export const DerivedMeasureFieldsFragmentDoc = new TypedDocumentString(`
    fragment DerivedMeasureFields on DerivedMeasure {
  reason
  steps
  measure {
    id
    heading
    path
    start
    end
    source {
      id
    }
    policy {
      ...PolicyLine
    }
  }
  chain {
    role
    from {
      id
    }
    to {
      id
      title
    }
    evidence {
      ...EvidenceFields
    }
  }
}
    fragment EvidenceFields on Evidence {
  source {
    id
    name
  }
  start
  end
  line
  quote
  rule
}
fragment PolicyLine on Policy {
  id
  title
  number
  issued
  form
  status
  region
}`, {"fragmentName":"DerivedMeasureFields"}) as unknown as TypedDocumentString<DerivedMeasureFieldsFragment, unknown>;
export const ValidPolicyFieldsFragmentDoc = new TypedDocumentString(`
    fragment ValidPolicyFields on ValidPolicy {
  policy {
    ...PolicyLine
    level
  }
  validity {
    state
    since
    evidence {
      ...EvidenceFields
    }
  }
}
    fragment EvidenceFields on Evidence {
  source {
    id
    name
  }
  start
  end
  line
  quote
  rule
}
fragment PolicyLine on Policy {
  id
  title
  number
  issued
  form
  status
  region
}`, {"fragmentName":"ValidPolicyFields"}) as unknown as TypedDocumentString<ValidPolicyFieldsFragment, unknown>;
export const ComparedPolicyFragmentDoc = new TypedDocumentString(`
    fragment ComparedPolicy on Policy {
  ...PolicyLine
  level
  validity
}
    fragment PolicyLine on Policy {
  id
  title
  number
  issued
  form
  status
  region
}`, {"fragmentName":"ComparedPolicy"}) as unknown as TypedDocumentString<ComparedPolicyFragment, unknown>;
export const ComparedTaskFragmentDoc = new TypedDocumentString(`
    fragment ComparedTask on Task {
  id
  role
  measure {
    id
    heading
  }
  evidence {
    ...EvidenceFields
  }
}
    fragment EvidenceFields on Evidence {
  source {
    id
    name
  }
  start
  end
  line
  quote
  rule
}`, {"fragmentName":"ComparedTask"}) as unknown as TypedDocumentString<ComparedTaskFragment, unknown>;
export const CommonCitationFieldsFragmentDoc = new TypedDocumentString(`
    fragment CommonCitationFields on CommonCitation {
  policy {
    ...PolicyLine
  }
  a {
    role
    evidence {
      ...EvidenceFields
    }
  }
  b {
    role
    evidence {
      ...EvidenceFields
    }
  }
}
    fragment EvidenceFields on Evidence {
  source {
    id
    name
  }
  start
  end
  line
  quote
  rule
}
fragment PolicyLine on Policy {
  id
  title
  number
  issued
  form
  status
  region
}`, {"fragmentName":"CommonCitationFields"}) as unknown as TypedDocumentString<CommonCitationFieldsFragment, unknown>;
export const RegionAdoptionFieldsFragmentDoc = new TypedDocumentString(`
    fragment RegionAdoptionFields on RegionAdoption {
  region
  level
  day
  lag
  rank
  levelRank
  count
  firstPolicy {
    id
    title
  }
}
    `, {"fragmentName":"RegionAdoptionFields"}) as unknown as TypedDocumentString<RegionAdoptionFieldsFragment, unknown>;
export const TileFieldsFragmentDoc = new TypedDocumentString(`
    fragment TileFields on AdoptionTile {
  code
  name
  short
  path
  below
  belowFirst
  adoption {
    ...RegionAdoptionFields
  }
}
    fragment RegionAdoptionFields on RegionAdoption {
  region
  level
  day
  lag
  rank
  levelRank
  count
  firstPolicy {
    id
    title
  }
}`, {"fragmentName":"TileFields"}) as unknown as TypedDocumentString<TileFieldsFragment, unknown>;
export const CurveFieldsFragmentDoc = new TypedDocumentString(`
    fragment CurveFields on CurvePoint {
  at
  policies
  regions
  allPolicies
  allRegions
}
    `, {"fragmentName":"CurveFields"}) as unknown as TypedDocumentString<CurveFieldsFragment, unknown>;
export const WarningFieldsFragmentDoc = new TypedDocumentString(`
    fragment WarningFields on Warning {
  kind
  message
  start
  end
  line
  quote
}
    `, {"fragmentName":"WarningFields"}) as unknown as TypedDocumentString<WarningFieldsFragment, unknown>;
export const CitationFieldsFragmentDoc = new TypedDocumentString(`
    fragment CitationFields on Citation {
  id
  kind
  role
  title
  number
  evidence {
    ...EvidenceFields
  }
}
    fragment EvidenceFields on Evidence {
  source {
    id
    name
  }
  start
  end
  line
  quote
  rule
}`, {"fragmentName":"CitationFields"}) as unknown as TypedDocumentString<CitationFieldsFragment, unknown>;
export const AgencyHeadDocument = new TypedDocumentString(`
    query AgencyHead($id: ID!) {
  agency(id: $id) {
    id
    name
    names
    namesOverTime {
      name
      from
      until
      document
    }
    predecessors {
      ...TakeoverFields
    }
    successors {
      ...TakeoverFields
    }
    region
    level
    group
    issuedCount
    issued(first: 20) {
      totalCount
      edges {
        node {
          ...PolicyLine
        }
      }
    }
  }
}
    fragment TakeoverFields on TaskThrough {
  name
  reason
  day
  document
  duties
  agency {
    id
  }
}
fragment PolicyLine on Policy {
  id
  title
  number
  issued
  form
  status
  region
}`) as unknown as TypedDocumentString<AgencyHeadQuery, AgencyHeadQueryVariables>;
export const AgencyTasksDocument = new TypedDocumentString(`
    query AgencyTasks($id: ID!, $role: [AssignmentRole!], $policy: [ID!], $status: [PolicyStatus!], $region: [String!], $industry: [String!], $via: [TaskWay!], $year: [String!], $dueFrom: String, $dueTo: String, $text: String, $importedSince: String, $first: Int!) {
  tasksOf(
    agency: $id
    role: $role
    policy: $policy
    status: $status
    region: $region
    industry: $industry
    via: $via
    year: $year
    dueFrom: $dueFrom
    dueTo: $dueTo
    text: $text
    importedSince: $importedSince
  ) {
    total
    choices {
      byRole {
        role
        count
      }
      byVia {
        via
        count
      }
      byYear {
        year
        count
      }
      byStatus {
        status
        count
      }
      byRegion {
        region
        count
      }
      byIndustry {
        count
        industry {
          id
          name
        }
      }
      byPolicy {
        count
        policy {
          id
          title
        }
      }
      byDue {
        month
        count
      }
      byImport {
        imported
        count
      }
    }
    together {
      count
      agency {
        id
        name
      }
    }
    possible(first: 0) {
      totalCount
    }
    tasks(first: $first) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...BureauTask
        }
      }
    }
  }
}
    fragment BureauTask on Task {
  id
  role
  unit
  canonical
  via
  imported
  through {
    ...TakeoverFields
  }
  deadlines {
    date
    day
    evidence {
      ...EvidenceFields
    }
  }
  measure {
    id
    heading
    path
    place
  }
  policy {
    ...PolicyLine
  }
  evidence {
    ...EvidenceFields
  }
}
fragment TakeoverFields on TaskThrough {
  name
  reason
  day
  document
  duties
  agency {
    id
  }
}
fragment EvidenceFields on Evidence {
  source {
    id
    name
  }
  start
  end
  line
  quote
  rule
}
fragment PolicyLine on Policy {
  id
  title
  number
  issued
  form
  status
  region
}`) as unknown as TypedDocumentString<AgencyTasksQuery, AgencyTasksQueryVariables>;
export const AgencyTaskPageDocument = new TypedDocumentString(`
    query AgencyTaskPage($id: ID!, $role: [AssignmentRole!], $policy: [ID!], $status: [PolicyStatus!], $region: [String!], $industry: [String!], $via: [TaskWay!], $year: [String!], $dueFrom: String, $dueTo: String, $text: String, $importedSince: String, $first: Int!, $after: String) {
  tasksOf(
    agency: $id
    role: $role
    policy: $policy
    status: $status
    region: $region
    industry: $industry
    via: $via
    year: $year
    dueFrom: $dueFrom
    dueTo: $dueTo
    text: $text
    importedSince: $importedSince
  ) {
    tasks(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...BureauTask
        }
      }
    }
  }
}
    fragment BureauTask on Task {
  id
  role
  unit
  canonical
  via
  imported
  through {
    ...TakeoverFields
  }
  deadlines {
    date
    day
    evidence {
      ...EvidenceFields
    }
  }
  measure {
    id
    heading
    path
    place
  }
  policy {
    ...PolicyLine
  }
  evidence {
    ...EvidenceFields
  }
}
fragment TakeoverFields on TaskThrough {
  name
  reason
  day
  document
  duties
  agency {
    id
  }
}
fragment EvidenceFields on Evidence {
  source {
    id
    name
  }
  start
  end
  line
  quote
  rule
}
fragment PolicyLine on Policy {
  id
  title
  number
  issued
  form
  status
  region
}`) as unknown as TypedDocumentString<AgencyTaskPageQuery, AgencyTaskPageQueryVariables>;
export const PossibleTasksDocument = new TypedDocumentString(`
    query PossibleTasks($id: ID!, $role: [AssignmentRole!], $policy: [ID!], $status: [PolicyStatus!], $region: [String!], $industry: [String!], $year: [String!], $dueFrom: String, $dueTo: String, $text: String, $importedSince: String, $first: Int!, $after: String) {
  tasksOf(
    agency: $id
    role: $role
    policy: $policy
    status: $status
    region: $region
    industry: $industry
    via: [POSSIBLE]
    year: $year
    dueFrom: $dueFrom
    dueTo: $dueTo
    text: $text
    importedSince: $importedSince
  ) {
    possible(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...BureauTask
        }
      }
    }
  }
}
    fragment BureauTask on Task {
  id
  role
  unit
  canonical
  via
  imported
  through {
    ...TakeoverFields
  }
  deadlines {
    date
    day
    evidence {
      ...EvidenceFields
    }
  }
  measure {
    id
    heading
    path
    place
  }
  policy {
    ...PolicyLine
  }
  evidence {
    ...EvidenceFields
  }
}
fragment TakeoverFields on TaskThrough {
  name
  reason
  day
  document
  duties
  agency {
    id
  }
}
fragment EvidenceFields on Evidence {
  source {
    id
    name
  }
  start
  end
  line
  quote
  rule
}
fragment PolicyLine on Policy {
  id
  title
  number
  issued
  form
  status
  region
}`) as unknown as TypedDocumentString<PossibleTasksQuery, PossibleTasksQueryVariables>;
export const FindAgenciesDocument = new TypedDocumentString(`
    query FindAgencies($text: String!, $first: Int!) {
  search(text: $text, kinds: [AGENCY], first: $first) {
    totalCount
    edges {
      matched
      node {
        ... on Agency {
          id
          name
          region
          group
          taskCount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindAgenciesQuery, FindAgenciesQueryVariables>;
export const CitationDocument = new TypedDocumentString(`
    query Citation($source: ID!, $at: Int!) {
  source(id: $source) {
    id
    name
    policies(at: $at) {
      id
      policy {
        id
        title
        number
        issued
        issuerNames
        status
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CitationQuery, CitationQueryVariables>;
export const PolicyDerivationDocument = new TypedDocumentString(`
    query PolicyDerivation($id: ID!, $roles: [CitationRole!], $depth: Int!, $region: String, $on: Date) {
  down: derivation(
    policy: $id
    direction: DOWN
    roles: $roles
    depth: $depth
    region: $region
    on: $on
  ) {
    ...DerivationFields
  }
  up: derivation(
    policy: $id
    direction: UP
    roles: $roles
    depth: $depth
    on: $on
  ) {
    ...DerivationFields
  }
}
    fragment DerivationFields on Derivation {
  total
  region
  byLevel {
    level
    count
  }
  root {
    ...NodeFields
  }
  nodes {
    level
    between
    node {
      ...NodeFields
    }
  }
  edges {
    ...EdgeFields
  }
  cut {
    node
    reason
    hidden
  }
}
fragment EvidenceFields on Evidence {
  source {
    id
    name
  }
  start
  end
  line
  quote
  rule
}
fragment EdgeFields on GraphEdge {
  id
  kind
  from
  to
  role
  label
  basis
  evidence {
    ...EvidenceFields
  }
}
fragment NodeFields on GraphNode {
  id
  kind
  caption
  detail
  region
  level
  issued
  form
  status
  degree
}`) as unknown as TypedDocumentString<PolicyDerivationQuery, PolicyDerivationQueryVariables>;
export const DerivedMeasuresDocument = new TypedDocumentString(`
    query DerivedMeasures($id: ID!, $roles: [CitationRole!], $depth: Int!, $region: String, $on: Date, $first: Int!, $after: String) {
  measuresDerivedFrom(
    policy: $id
    roles: $roles
    depth: $depth
    region: $region
    on: $on
  ) {
    total
    byLevel {
      level
      count
    }
    byReason {
      reason
      count
    }
    measures(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...DerivedMeasureFields
        }
      }
    }
  }
}
    fragment DerivedMeasureFields on DerivedMeasure {
  reason
  steps
  measure {
    id
    heading
    path
    start
    end
    source {
      id
    }
    policy {
      ...PolicyLine
    }
  }
  chain {
    role
    from {
      id
    }
    to {
      id
      title
    }
    evidence {
      ...EvidenceFields
    }
  }
}
fragment EvidenceFields on Evidence {
  source {
    id
    name
  }
  start
  end
  line
  quote
  rule
}
fragment PolicyLine on Policy {
  id
  title
  number
  issued
  form
  status
  region
}`) as unknown as TypedDocumentString<DerivedMeasuresQuery, DerivedMeasuresQueryVariables>;
export const PolicyLineageDocument = new TypedDocumentString(`
    query PolicyLineage($id: ID!) {
  lineage(policy: $id) {
    cut
    items {
      relation
      day
      change
      of {
        id
        title
      }
      policy {
        ...PolicyLine
      }
      evidence {
        ...EvidenceFields
      }
    }
  }
}
    fragment EvidenceFields on Evidence {
  source {
    id
    name
  }
  start
  end
  line
  quote
  rule
}
fragment PolicyLine on Policy {
  id
  title
  number
  issued
  form
  status
  region
}`) as unknown as TypedDocumentString<PolicyLineageQuery, PolicyLineageQueryVariables>;
export const InForceDocument = new TypedDocumentString(`
    query InForce($region: String!, $on: Date, $above: Boolean!, $level: PolicyLevel, $industry: String, $text: String, $first: Int!, $after: String) {
  inForce(
    region: $region
    on: $on
    above: $above
    level: $level
    industry: $industry
    text: $text
  ) {
    on
    ended
    region {
      id
      path
    }
    byLevel {
      level
      count
    }
    policies(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...ValidPolicyFields
        }
      }
    }
    unknown(first: $first, after: $after) {
      totalCount
      edges {
        node {
          ...ValidPolicyFields
        }
      }
    }
  }
}
    fragment ValidPolicyFields on ValidPolicy {
  policy {
    ...PolicyLine
    level
  }
  validity {
    state
    since
    evidence {
      ...EvidenceFields
    }
  }
}
fragment EvidenceFields on Evidence {
  source {
    id
    name
  }
  start
  end
  line
  quote
  rule
}
fragment PolicyLine on Policy {
  id
  title
  number
  issued
  form
  status
  region
}`) as unknown as TypedDocumentString<InForceQuery, InForceQueryVariables>;
export const ComparePoliciesDocument = new TypedDocumentString(`
    query ComparePolicies($a: ID!, $b: ID!) {
  compare(a: $a, b: $b) {
    a {
      ...ComparedPolicy
    }
    b {
      ...ComparedPolicy
    }
    facts {
      field
      agree
      a {
        value
        evidence {
          ...EvidenceFields
        }
      }
      b {
        value
        evidence {
          ...EvidenceFields
        }
      }
    }
    between {
      role
      from {
        id
      }
      evidence {
        ...EvidenceFields
      }
    }
    sources {
      ...CommonCitationFields
    }
    citing {
      ...CommonCitationFields
    }
    units {
      agency {
        id
        name
      }
      a {
        ...ComparedTask
      }
      b {
        ...ComparedTask
      }
    }
    scopes {
      kind
      node
      name
      a {
        ...EvidenceFields
      }
      b {
        ...EvidenceFields
      }
    }
  }
}
    fragment ComparedPolicy on Policy {
  ...PolicyLine
  level
  validity
}
fragment ComparedTask on Task {
  id
  role
  measure {
    id
    heading
  }
  evidence {
    ...EvidenceFields
  }
}
fragment CommonCitationFields on CommonCitation {
  policy {
    ...PolicyLine
  }
  a {
    role
    evidence {
      ...EvidenceFields
    }
  }
  b {
    role
    evidence {
      ...EvidenceFields
    }
  }
}
fragment EvidenceFields on Evidence {
  source {
    id
    name
  }
  start
  end
  line
  quote
  rule
}
fragment PolicyLine on Policy {
  id
  title
  number
  issued
  form
  status
  region
}`) as unknown as TypedDocumentString<ComparePoliciesQuery, ComparePoliciesQueryVariables>;
export const IndustriesDocument = new TypedDocumentString(`
    query Industries($first: Int!, $after: String) {
  industries(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name
        policyCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IndustriesQuery, IndustriesQueryVariables>;
export const DiffusionSubjectsDocument = new TypedDocumentString(`
    query DiffusionSubjects($text: String!) {
  search(text: $text, kinds: [INDUSTRY, POLICY], first: 12) {
    edges {
      node {
        __typename
        ... on Policy {
          ...PolicyLine
        }
        ... on Industry {
          id
          name
          policyCount
        }
      }
    }
  }
}
    fragment PolicyLine on Policy {
  id
  title
  number
  issued
  form
  status
  region
}`) as unknown as TypedDocumentString<DiffusionSubjectsQuery, DiffusionSubjectsQueryVariables>;
export const DiffusionPageDocument = new TypedDocumentString(`
    query DiffusionPage($industry: String, $policy: String, $phrase: String, $levels: [DivisionLevel!], $regions: [String!], $from: Int, $to: Int) {
  diffusion(
    industry: $industry
    policy: $policy
    phrase: $phrase
    levels: $levels
    regions: $regions
    from: $from
    to: $to
  ) {
    industry {
      id
      name
    }
    policy {
      ...PolicyLine
      level
    }
    phrase
    first
    since
    cut {
      what
      shown
    }
    shares {
      level
      within
      adopted
      total
    }
    byLevel {
      level
      count
    }
    byYear {
      value
      count
    }
    byProvince {
      value
      count
    }
    undated
    undatedPolicies {
      ...PolicyLine
    }
    unplaced
    unplacedPolicies {
      ...PolicyLine
    }
    policies {
      region
      level
      day
      lag
      steps
      policy {
        ...PolicyLine
        level
      }
      evidence {
        ...EvidenceFields
      }
    }
    regions {
      ...RegionAdoptionFields
    }
    edges {
      ...EdgeFields
    }
    citing {
      from
      to
      count
      medianLag
      edges
    }
    tiles {
      ...TileFields
    }
    days: curve(unit: DAY) {
      ...CurveFields
    }
    months: curve(unit: MONTH) {
      ...CurveFields
    }
    years: curve(unit: YEAR) {
      ...CurveFields
    }
  }
}
    fragment RegionAdoptionFields on RegionAdoption {
  region
  level
  day
  lag
  rank
  levelRank
  count
  firstPolicy {
    id
    title
  }
}
fragment TileFields on AdoptionTile {
  code
  name
  short
  path
  below
  belowFirst
  adoption {
    ...RegionAdoptionFields
  }
}
fragment CurveFields on CurvePoint {
  at
  policies
  regions
  allPolicies
  allRegions
}
fragment EvidenceFields on Evidence {
  source {
    id
    name
  }
  start
  end
  line
  quote
  rule
}
fragment EdgeFields on GraphEdge {
  id
  kind
  from
  to
  role
  label
  basis
  evidence {
    ...EvidenceFields
  }
}
fragment PolicyLine on Policy {
  id
  title
  number
  issued
  form
  status
  region
}`) as unknown as TypedDocumentString<DiffusionPageQuery, DiffusionPageQueryVariables>;
export const DiffusionTilesDocument = new TypedDocumentString(`
    query DiffusionTiles($industry: String, $policy: String, $phrase: String, $levels: [DivisionLevel!], $regions: [String!], $from: Int, $to: Int, $within: String!) {
  diffusion(
    industry: $industry
    policy: $policy
    phrase: $phrase
    levels: $levels
    regions: $regions
    from: $from
    to: $to
  ) {
    tiles(within: $within) {
      ...TileFields
    }
  }
}
    fragment RegionAdoptionFields on RegionAdoption {
  region
  level
  day
  lag
  rank
  levelRank
  count
  firstPolicy {
    id
    title
  }
}
fragment TileFields on AdoptionTile {
  code
  name
  short
  path
  below
  belowFirst
  adoption {
    ...RegionAdoptionFields
  }
}`) as unknown as TypedDocumentString<DiffusionTilesQuery, DiffusionTilesQueryVariables>;
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($id: ID!, $kinds: [EdgeKind!], $way: EdgeWay, $cluster: ClusterKey, $first: Int!, $beside: [ID!], $shown: Int) {
  neighbours(
    id: $id
    kinds: $kinds
    way: $way
    cluster: $cluster
    first: $first
    beside: $beside
    shown: $shown
  ) {
    total
    cut
    grouped {
      by
      clusters {
        key
        neighbours
      }
    }
    nodes {
      ...NodeFields
    }
    edges {
      ...EdgeFields
    }
  }
}
    fragment EvidenceFields on Evidence {
  source {
    id
    name
  }
  start
  end
  line
  quote
  rule
}
fragment EdgeFields on GraphEdge {
  id
  kind
  from
  to
  role
  label
  basis
  evidence {
    ...EvidenceFields
  }
}
fragment NodeFields on GraphNode {
  id
  kind
  caption
  detail
  region
  level
  issued
  form
  status
  degree
}`) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const EdgeGroupsDocument = new TypedDocumentString(`
    query EdgeGroups($id: ID!) {
  edgeGroups(id: $id) {
    kind
    way
    neighbours
  }
}
    `) as unknown as TypedDocumentString<EdgeGroupsQuery, EdgeGroupsQueryVariables>;
export const ClustersDocument = new TypedDocumentString(`
    query Clusters($id: ID!, $kind: EdgeKind!, $way: EdgeWay!, $by: Clustering!) {
  clusters(id: $id, kind: $kind, way: $way, by: $by) {
    key
    neighbours
  }
}
    `) as unknown as TypedDocumentString<ClustersQuery, ClustersQueryVariables>;
export const PictureDocument = new TypedDocumentString(`
    query Picture($ids: [ID!]!, $beside: [ID!]) {
  subgraph(ids: $ids, beside: $beside) {
    nodes {
      ...NodeFields
    }
    edges {
      ...EdgeFields
    }
    moved {
      from
      to
    }
    missing
  }
}
    fragment EvidenceFields on Evidence {
  source {
    id
    name
  }
  start
  end
  line
  quote
  rule
}
fragment EdgeFields on GraphEdge {
  id
  kind
  from
  to
  role
  label
  basis
  evidence {
    ...EvidenceFields
  }
}
fragment NodeFields on GraphNode {
  id
  kind
  caption
  detail
  region
  level
  issued
  form
  status
  degree
}`) as unknown as TypedDocumentString<PictureQuery, PictureQueryVariables>;
export const PathBetweenDocument = new TypedDocumentString(`
    query PathBetween($from: ID!, $to: ID!) {
  path(from: $from, to: $to) {
    found
    nodes {
      ...NodeFields
    }
    edges {
      ...EdgeFields
    }
  }
}
    fragment EvidenceFields on Evidence {
  source {
    id
    name
  }
  start
  end
  line
  quote
  rule
}
fragment EdgeFields on GraphEdge {
  id
  kind
  from
  to
  role
  label
  basis
  evidence {
    ...EvidenceFields
  }
}
fragment NodeFields on GraphNode {
  id
  kind
  caption
  detail
  region
  level
  issued
  form
  status
  degree
}`) as unknown as TypedDocumentString<PathBetweenQuery, PathBetweenQueryVariables>;
export const MeasureWordsDocument = new TypedDocumentString(`
    query MeasureWords($id: ID!) {
  node(id: $id) {
    __typename
    ... on Measure {
      id
      words
      start
      end
      line
      source {
        id
        name
      }
      policy {
        id
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeasureWordsQuery, MeasureWordsQueryVariables>;
export const RegionPageDocument = new TypedDocumentString(`
    query RegionPage($id: ID!) {
  region(id: $id) {
    id
    name
    path
    names
    formers {
      path
      until
      source
    }
    parent {
      id
      path
    }
    below {
      id
      name
    }
    agencies(first: 30) {
      totalCount
      edges {
        node {
          id
          name
          taskCount
          issuedCount
        }
      }
    }
    parks(first: 60) {
      totalCount
      edges {
        node {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RegionPageQuery, RegionPageQueryVariables>;
export const RegionPoliciesDocument = new TypedDocumentString(`
    query RegionPolicies($id: ID!, $first: Int!, $after: String) {
  region(id: $id) {
    id
    policies(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...PolicyLine
        }
      }
    }
  }
}
    fragment PolicyLine on Policy {
  id
  title
  number
  issued
  form
  status
  region
}`) as unknown as TypedDocumentString<RegionPoliciesQuery, RegionPoliciesQueryVariables>;
export const ParkPageDocument = new TypedDocumentString(`
    query ParkPage($id: ID!) {
  node(id: $id) {
    __typename
    ... on Park {
      id
      name
      names
      locatedIn {
        id
        path
      }
      operator {
        id
        name
      }
      industries {
        id
        name
      }
      policies {
        ...PolicyLine
      }
    }
  }
}
    fragment PolicyLine on Policy {
  id
  title
  number
  issued
  form
  status
  region
}`) as unknown as TypedDocumentString<ParkPageQuery, ParkPageQueryVariables>;
export const PolicyPageDocument = new TypedDocumentString(`
    query PolicyPage($id: ID!) {
  policy(id: $id) {
    ...PolicyLine
    noticeTitle
    docType
    level
    effective
    expires
    issuerNames
    aliases
    editions {
      id
      title
    }
    industries
    validity
    validityReason {
      endedBy {
        id
        title
      }
      evidence {
        ...EvidenceFields
      }
    }
    issuers {
      id
      name
    }
    facts {
      field
      value
      evidence {
        ...EvidenceFields
      }
    }
    parks {
      park {
        id
        name
      }
      evidence {
        ...EvidenceFields
      }
    }
    scopes {
      kind
      name
      node
      evidence {
        ...EvidenceFields
      }
    }
    texts {
      id
      title
      shown
      start
      end
      line
      source {
        id
        name
      }
    }
  }
}
    fragment EvidenceFields on Evidence {
  source {
    id
    name
  }
  start
  end
  line
  quote
  rule
}
fragment PolicyLine on Policy {
  id
  title
  number
  issued
  form
  status
  region
}`) as unknown as TypedDocumentString<PolicyPageQuery, PolicyPageQueryVariables>;
export const PolicyWordsDocument = new TypedDocumentString(`
    query PolicyWords($id: ID!) {
  policy(id: $id) {
    id
    title
    texts {
      id
      title
      shown
      start
      end
      text
      source {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PolicyWordsQuery, PolicyWordsQueryVariables>;
export const PolicyMarksDocument = new TypedDocumentString(`
    query PolicyMarks($id: ID!) {
  policy(id: $id) {
    id
    texts {
      id
      outline {
        id
        heading
        depth
        start
        end
      }
      marks {
        start
        end
        kind
        label
        edge
        target
        targetCaption
        role
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PolicyMarksQuery, PolicyMarksQueryVariables>;
export const PolicyCitationsDocument = new TypedDocumentString(`
    query PolicyCitations($id: ID!, $first: Int!, $cites: String, $citedBy: String, $possiblyCitedBy: String) {
  policy(id: $id) {
    id
    cites(first: $first, after: $cites) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...CitationFields
          to {
            ...PolicyLine
          }
        }
      }
    }
    citedBy(first: $first, after: $citedBy) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...CitationFields
          from {
            ...PolicyLine
          }
        }
      }
    }
    possiblyCitedBy(first: $first, after: $possiblyCitedBy) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...CitationFields
          from {
            ...PolicyLine
          }
        }
      }
    }
  }
}
    fragment EvidenceFields on Evidence {
  source {
    id
    name
  }
  start
  end
  line
  quote
  rule
}
fragment PolicyLine on Policy {
  id
  title
  number
  issued
  form
  status
  region
}
fragment CitationFields on Citation {
  id
  kind
  role
  title
  number
  evidence {
    ...EvidenceFields
  }
}`) as unknown as TypedDocumentString<PolicyCitationsQuery, PolicyCitationsQueryVariables>;
export const PolicyTasksDocument = new TypedDocumentString(`
    query PolicyTasks($id: ID!, $first: Int!, $after: String) {
  policy(id: $id) {
    id
    tasks(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          role
          unit
          agency {
            id
            name
          }
          measure {
            id
            heading
            path
          }
          evidence {
            ...EvidenceFields
          }
        }
      }
    }
  }
}
    fragment EvidenceFields on Evidence {
  source {
    id
    name
  }
  start
  end
  line
  quote
  rule
}`) as unknown as TypedDocumentString<PolicyTasksQuery, PolicyTasksQueryVariables>;
export const PolicyAimsDocument = new TypedDocumentString(`
    query PolicyAims($id: ID!) {
  policy(id: $id) {
    id
    aims {
      measure {
        id
        heading
        path
      }
      deadlines {
        date
        day
        evidence {
          ...EvidenceFields
        }
      }
      targets {
        metric
        value
        high
        comparison
        unit
        year
        evidence {
          ...EvidenceFields
        }
      }
    }
  }
}
    fragment EvidenceFields on Evidence {
  source {
    id
    name
  }
  start
  end
  line
  quote
  rule
}`) as unknown as TypedDocumentString<PolicyAimsQuery, PolicyAimsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [NodeKind!], $first: Int!, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount
    nearest
    byKind {
      kind
      count
      isCut
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      matched
      how
      ranges {
        start
        end
      }
      node {
        __typename
        ... on Policy {
          ...PolicyLine
        }
        ... on Measure {
          id
          heading
          start
          end
          policy {
            id
            title
            number
          }
        }
        ... on Agency {
          id
          name
          region
          taskCount
          issuedCount
        }
        ... on Region {
          id
          name
          path
        }
        ... on Park {
          id
          name
          locatedIn {
            path
          }
        }
        ... on Industry {
          id
          name
          policyCount
        }
      }
    }
  }
}
    fragment PolicyLine on Policy {
  id
  title
  number
  issued
  form
  status
  region
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SourcesDocument = new TypedDocumentString(`
    query Sources($first: Int!, $after: String) {
  sources(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name
        format
        imported
        chars
        policyCount
        measureCount
        citationCount
        taskCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const SourceDetailDocument = new TypedDocumentString(`
    query SourceDetail($id: ID!) {
  source(id: $id) {
    id
    name
    policies {
      id
      title
      start
      end
      line
    }
    warnings {
      ...WarningFields
    }
  }
}
    fragment WarningFields on Warning {
  kind
  message
  start
  end
  line
  quote
}`) as unknown as TypedDocumentString<SourceDetailQuery, SourceDetailQueryVariables>;
export const SourceWordsDocument = new TypedDocumentString(`
    query SourceWords($id: ID!, $start: Int!, $end: Int!) {
  source(id: $id) {
    id
    name
    format
    chars
    text(start: $start, end: $end)
  }
}
    `) as unknown as TypedDocumentString<SourceWordsQuery, SourceWordsQueryVariables>;
export const SourcePoliciesDocument = new TypedDocumentString(`
    query SourcePolicies($id: ID!) {
  source(id: $id) {
    id
    policies {
      id
      title
      start
      end
    }
  }
}
    `) as unknown as TypedDocumentString<SourcePoliciesQuery, SourcePoliciesQueryVariables>;
export const ImportFileDocument = new TypedDocumentString(`
    mutation ImportFile($file: File!, $name: String, $as: String, $again: Boolean) {
  importFile(file: $file, name: $name, as: $as, again: $again) {
    job
    source {
      id
      name
    }
    policies
    measures
    citations
    tasks
    created
    changed
    removed
    unchanged
    seconds
    warnings {
      ...WarningFields
    }
  }
}
    fragment WarningFields on Warning {
  kind
  message
  start
  end
  line
  quote
}`) as unknown as TypedDocumentString<ImportFileMutation, ImportFileMutationVariables>;
export const RemoveSourceDocument = new TypedDocumentString(`
    mutation RemoveSource($id: ID!) {
  removeSource(id: $id) {
    name
    removed
  }
}
    `) as unknown as TypedDocumentString<RemoveSourceMutation, RemoveSourceMutationVariables>;
export const ImportProgressDocument = new TypedDocumentString(`
    subscription ImportProgress($job: ID!) {
  importProgress(job: $job) {
    phase
    done
    total
    message
  }
}
    `) as unknown as TypedDocumentString<ImportProgressSubscription, ImportProgressSubscriptionVariables>;
export const StartDocument = new TypedDocumentString(`
    query Start {
  stats {
    sources
    policies
    fullPolicies
    stubs
    measures
    agencies
    citations
    tasks
    regions
    parks
    industries
    engine
    examples {
      directive {
        ...PolicyLine
      }
      bureau {
        id
        name
        taskCount
      }
      industry {
        id
        name
        policyCount
      }
    }
  }
}
    fragment PolicyLine on Policy {
  id
  title
  number
  issued
  form
  status
  region
}`) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const DirectiveExampleDocument = new TypedDocumentString(`
    query DirectiveExample($policy: ID!) {
  derivation(policy: $policy, direction: DOWN, depth: 4) {
    total
    nodes {
      level
      node {
        id
        caption
        region
        issued
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DirectiveExampleQuery, DirectiveExampleQueryVariables>;
export const BureauExampleDocument = new TypedDocumentString(`
    query BureauExample($agency: ID!) {
  tasksOf(agency: $agency) {
    total
    counts {
      byRole {
        role
        count
      }
      byPolicy {
        count
        policy {
          id
          title
        }
      }
    }
    together {
      count
      agency {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BureauExampleQuery, BureauExampleQueryVariables>;
export const IndustryExampleDocument = new TypedDocumentString(`
    query IndustryExample($industry: String!) {
  diffusion(industry: $industry) {
    first
    undated
    regions {
      region
      day
      lag
      count
      firstPolicy {
        id
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IndustryExampleQuery, IndustryExampleQueryVariables>;