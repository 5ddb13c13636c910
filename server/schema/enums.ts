import { builder } from '../builder.ts';

export const NodeKind = builder.enumType('NodeKind', {
  description: 'Kinds of nodes.',
  values: {
    POLICY: { value: 'Policy', description: '政策: one instrument.' },
    MEASURE: { value: 'Measure', description: '措施: a numbered provision.' },
    AGENCY: { value: 'Agency', description: '机构: who issues or is assigned.' },
    REGION: { value: 'Region', description: '地区: a division of GB/T 2260.' },
    PARK: { value: 'Park', description: '园区: a park or zone.' },
    INDUSTRY: { value: 'Industry', description: '产业: an industry.' },
    SUBJECT: { value: 'Subject', description: '适用对象: whom a policy is for.' },
  } as const,
});

export const SearchMatch = builder.enumType('SearchMatch', {
  description: 'How a hit of a search matches, best first.',
  values: {
    EQUAL: { value: 'equal', description: 'A name or number equals the text.' },
    BEGINS: { value: 'begins', description: 'A name begins with the text.' },
    SPELLED: { value: 'spelled', description: 'A name, its begin or end is spelled so in pinyin.' },
    HOLDS: { value: 'holds', description: 'A name holds the text.' },
    HOLDS_SPELLING: { value: 'holds-spelling', description: 'A part of a name is spelled so in pinyin.' },
    PARTS: { value: 'parts', description: 'Its names or words hold the parts of the text.' },
  } as const,
});

export const EdgeKind = builder.enumType('EdgeKind', {
  description: 'Kinds of relationships.',
  values: {
    CITES: { value: 'CITES', description: '引用: a policy cites another.' },
    SUPERSEDES: { value: 'SUPERSEDES', description: '废止: a policy stands in place of another.' },
    AMENDS: { value: 'AMENDS', description: '修改: a policy changes another.' },
    ISSUED_BY: { value: 'ISSUED_BY', description: '发文: a policy was issued by an agency.' },
    ASSIGNS_TO: { value: 'ASSIGNS_TO', description: '责任: a measure is the task of an agency.' },
    APPLIES_TO: { value: 'APPLIES_TO', description: '适用: for a region, park, industry or subject.' },
    ABOUT: { value: 'ABOUT', description: '涉及产业: a policy is about an industry.' },
    NAMES_PARK: { value: 'NAMES_PARK', description: '提及园区: a policy names a park.' },
    EDITION_OF: { value: 'EDITION_OF', description: '版本: another edition of a policy.' },
    LOCATED_IN: { value: 'LOCATED_IN', description: '位于: where a park lies.' },
    OPERATED_BY: { value: 'OPERATED_BY', description: '运营: who runs a park.' },
    FOCUSES_ON: { value: 'FOCUSES_ON', description: '主导产业: a main industry of a park.' },
    BELONGS_TO: { value: 'BELONGS_TO', description: '属地: the region of an agency.' },
    SUBORDINATE_TO: { value: 'SUBORDINATE_TO', description: '下属: a body of a central organ or bureau in a place.' },
    MEMBER_OF: { value: 'MEMBER_OF', description: '属于: an agency is of a group such as 各区政府.' },
    SUCCEEDS: { value: 'SUCCEEDS', description: '承接: an agency took over the work of another.' },
    PART_OF: { value: 'PART_OF', description: '隶属: a region lies in another.' },
    MAY_BE: { value: 'MAY_BE', description: '或为: a name that several bear may mean this one.' },
    HAS_MEASURE: { value: 'HAS_MEASURE', description: '措施: a policy holds a measure.' },
  } as const,
});

export const EdgeWay = builder.enumType('EdgeWay', {
  description: 'Which way a relationship goes, seen from the node that is asked about.',
  values: {
    OUT: { value: 'out', description: 'Out of the node: what it cites.' },
    IN: { value: 'in', description: 'Into the node: what cites it.' },
  } as const,
});

export const Clustering = builder.enumType('Clustering', {
  description: 'What neighbours are grouped by; a measure goes with its policy.',
  values: {
    REGION: { value: 'region', description: 'The province that they are for.' },
    AGENCY: { value: 'agency', description: 'The first issuer, as written.' },
    YEAR: { value: 'year', description: 'The year of issue.' },
  } as const,
});

export const CitationRole = builder.enumType('CitationRole', {
  description: 'How a policy rests on another, strongest first.',
  values: {
    SUPERSEDES: { value: 'supersedes', description: '废止: it takes the place of the other.' },
    AMENDS: { value: 'amends', description: '修改: it changes the other.' },
    BASIS: { value: 'basis', description: '依据: it is made on the ground of the other.' },
    IMPLEMENTS: { value: 'implements', description: '贯彻落实: it carries the other out.' },
    INTERPRETS: { value: 'interprets', description: '解读: it explains the other.' },
    MENTIONS: { value: 'mentions', description: '提及: it names the other.' },
  } as const,
});

export const AssignmentRole = builder.enumType('AssignmentRole', {
  description: 'In what part an agency is assigned.',
  values: {
    LEAD: { value: 'lead', description: '牵头: it leads.' },
    SUPPORT: { value: 'support', description: '配合: it helps.' },
    RESPONSIBLE: { value: 'responsible', description: '责任: it is responsible, alone or beside others.' },
  } as const,
});

export const TaskOrder = builder.enumType('TaskOrder', {
  description: 'How tasks are ordered.',
  values: {
    NEWEST: { value: 'newest', description: 'Newest policy first, within a policy in reading order.' },
    DUE: { value: 'due', description: 'By the first last day of a deadline within the asked days; without one last.' },
    IMPORTED: { value: 'imported', description: 'The source imported last first.' },
  } as const,
});

export const Comparison = builder.enumType('Comparison', {
  description: 'How a figure is to be compared.',
  values: {
    AT_LEAST: { value: 'at-least', description: '以上, 超过, 不低于: at least.' },
    AT_MOST: { value: 'at-most', description: '以内, 不超过: at most.' },
    ABOUT: { value: 'about', description: '左右, 约: about.' },
    RANGE: { value: 'range', description: '3—5: from `value` to `high`.' },
    EXACTLY: { value: 'exactly', description: 'The figure alone.' },
  } as const,
});

export const PolicyForm = builder.enumType('PolicyForm', {
  description: 'How a policy is known.',
  values: {
    FULL: { value: 'full', description: 'From its text.' },
    STUB: { value: 'stub', description: 'Only from those that cite or list it.' },
  } as const,
});

export const PolicyStatus = builder.enumType('PolicyStatus', {
  description: 'What a text is.',
  values: {
    ISSUED: { value: 'issued', description: '已发布: issued.' },
    DRAFT: { value: 'draft', description: '征求意见稿: a draft for comment.' },
    PUBLIC_NOTICE: { value: 'public-notice', description: '公示: a public notice.' },
  } as const,
});

export const PolicyLevel = builder.enumType('PolicyLevel', {
  description: 'Rank of the issuer, highest first.',
  values: {
    STATE: { value: 'state', description: '国务院 and the like.' },
    MINISTRY: { value: 'ministry', description: '部委: a ministry.' },
    PROVINCE: { value: 'province', description: '省级: a province.' },
    CITY: { value: 'city', description: '市级: a city.' },
    COUNTY: { value: 'county', description: '区县: a county or district.' },
    PARK: { value: 'park', description: '园区: a park.' },
    OTHER: { value: 'other', description: '其他: another, or not known.' },
  } as const,
});

export const Validity = builder.enumType('Validity', {
  description: 'Whether a policy is in force on a day.',
  values: {
    NOT_YET: { value: 'not-yet', description: '尚未生效: not yet, or never as a draft.' },
    IN_FORCE: { value: 'in-force', description: '有效: in force.' },
    EXPIRED: { value: 'expired', description: '已过期: past its last day.' },
    SUPERSEDED: { value: 'superseded', description: '已被替代: another stands in its place.' },
    ABOLISHED: { value: 'abolished', description: '已废止: declared void.' },
    UNKNOWN: { value: 'unknown', description: '不详: nothing says.' },
  } as const,
});

export const Direction = builder.enumType('Direction', {
  description: 'Which way derivation is followed.',
  values: {
    DOWN: { value: 'down', description: 'What derives from the policy.' },
    UP: { value: 'up', description: 'What the policy rests on.' },
  } as const,
});

export const TaskWay = builder.enumType('TaskWay', {
  description: 'In what way a task is the task of a bureau.',
  values: {
    OWN: { value: 'own', description: 'Assigned to it under a name it bears.' },
    FORMER_NAME: { value: 'former-name', description: 'Assigned to it under a name it bore before.' },
    PREDECESSOR: { value: 'predecessor', description: 'Assigned to a body that it took over as a whole.' },
    GROUP: { value: 'group', description: 'Assigned to a group that takes it in: 各区政府.' },
    SUBORDINATE: { value: 'subordinate', description: 'Assigned to a branch of it.' },
    POSSIBLE: {
      value: 'possible',
      description:
        'Maybe its own: assigned to a body of which it took over a share or a duty, to some of a group, or to a name that may mean it.',
    },
  } as const,
});

export const ThroughReason = builder.enumType('ThroughReason', {
  description: 'Why a task assigned to another agency is, or may be, that of a bureau.',
  values: {
    MERGER: { value: 'merger', description: 'The bureau took the other over as a whole.' },
    SPLIT: { value: 'split', description: 'The bureau took over a share of the other, which is no more.' },
    TRANSFER: {
      value: 'transfer',
      description: 'A duty moved from the other to the bureau; only tasks before that day.',
    },
    GROUP: { value: 'group', description: 'The other is a group that takes the bureau in.' },
    SOME_OF_GROUP: {
      value: 'some-of-group',
      description: 'The other stands for some of a group, and does not say which.',
    },
    BRANCH: { value: 'branch', description: 'The other is a branch of the bureau.' },
    NAME: { value: 'name', description: 'The other is a name that may mean the bureau.' },
  } as const,
});

export const DivisionLevel = builder.enumType('DivisionLevel', {
  description: 'The level of a division of GB/T 2260.',
  values: {
    NATION: { value: 'nation', description: '全国: the country.' },
    PROVINCE: { value: 'province', description: '省级: a province, municipality or autonomous region.' },
    CITY: { value: 'city', description: '市级: a city, prefecture or league.' },
    COUNTY: { value: 'county', description: '区县: a county, district or banner, also right below a province.' },
  } as const,
});

export const CurveUnit = builder.enumType('CurveUnit', {
  description: 'By what adoptions are gathered.',
  values: {
    DAY: { value: 'day', description: 'By day.' },
    MONTH: { value: 'month', description: 'By month.' },
    YEAR: { value: 'year', description: 'By year.' },
  } as const,
});

export const DiffusionBound = builder.enumType('DiffusionBound', {
  description: 'Of what there is more than an answer on diffusion looks at.',
  values: {
    PLACES: { value: 'places', description: 'Places where the words stand.' },
    DEPTH: { value: 'depth', description: 'Citation steps from the policy asked for.' },
    POLICIES: { value: 'policies', description: 'Policies; the earliest are shown.' },
    CITATIONS: { value: 'citations', description: 'Citations.' },
  } as const,
});

export const DerivationReason = builder.enumType('DerivationReason', {
  description: 'Why a measure derives from a policy.',
  values: {
    PROVISION: { value: 'provision', description: 'It cites the policy itself, or one that derives from it.' },
    POLICY: { value: 'policy', description: 'Its policy rests on the policy.' },
  } as const,
});

export const LineageRelation = builder.enumType('LineageRelation', {
  description: 'How a policy belongs to the lineage of another.',
  values: {
    SELF: { value: 'self', description: '本件: the policy asked for.' },
    DRAFT: { value: 'draft', description: '征求意见稿: a draft of the same title and region.' },
    FINAL: { value: 'final', description: '正式稿: what was issued under the title of the draft asked for.' },
    EDITION: { value: 'edition', description: '其他版本: another edition.' },
    REPLACES: { value: 'replaces', description: '被替代: replaced by the policy, or by what that replaced.' },
    REPLACED_BY: { value: 'replaced-by', description: '替代: stands in its place, or in that of what does.' },
    ABOLISHED_BY: { value: 'abolished-by', description: '废止: declares it void.' },
    AMENDS: { value: 'amends', description: '被修改: changed by the policy.' },
    AMENDED_BY: { value: 'amended-by', description: '修改: changes the policy.' },
  } as const,
});
