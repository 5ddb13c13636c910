/**
 * The model as one table: what kinds of nodes and edges there are, their properties and keys.
 * A pure table that imports nothing: schema statements, types, the page's labels and colours derive from it.
 * Every node has the property `id`: stable, made from what sources write, unique over all kinds.
 */

/** How a property is stored. Dates are ISO strings whose length shows their precision; `json` is a string that holds JSON. */
export type PropertyType = 'string' | 'integer' | 'boolean' | 'strings' | 'date' | 'json';

interface NodeKindTable {
  /** The Chinese term. */
  readonly term: string;
  /** Whether answers, neighbours, paths and exports show it. */
  readonly visible: boolean;
  /** The property a person reads first. */
  readonly caption: string;
  readonly properties: { readonly [name: string]: PropertyType };
  /** Properties other than `id` that get an index. */
  readonly indexed: readonly string[];
  /** The property under full text, if any. */
  readonly searched: string | null;
}

export const nodeKinds = {
  /** 政策：一件文书 */
  Policy: {
    term: '政策',
    visible: true,
    caption: 'title',
    properties: {
      id: 'string',
      title: 'string',
      noticeTitle: 'string',
      number: 'string',
      form: 'string', // full | stub
      status: 'string', // issued | draft | public-notice
      docType: 'string',
      level: 'string', // state | ministry | province | city | county | park | other
      issued: 'date',
      effective: 'date',
      expires: 'date',
      region: 'string', // 全国 | 山东省/济南市/市中区
      issuers: 'strings',
      industries: 'strings',
      aliases: 'strings',
      text: 'string', // id of the text that is shown, null for a stub
      facts: 'json', // {[field]: {source, start, end, line, quote, value, rule}[]}: the header's evidence of all texts; where values differ all are kept
      words: 'string', // title, notice title, number, aliases in search form
      sounds: 'string', // initials of the title in pinyin
    },
    indexed: ['number'],
    searched: 'words',
  },
  /** 措施：编号条款 */
  Measure: {
    term: '措施',
    visible: true,
    caption: 'heading',
    properties: {
      id: 'string',
      text: 'string', // id of its text
      place: 'string',
      heading: 'string',
      path: 'strings', // headings from the outermost to its own
      chain: 'string', // squeezed headings without numbers: equal for the same measure in another text
      depth: 'integer',
      ordinal: 'integer', // position in its text's outline, from 0
      spanStart: 'integer',
      spanEnd: 'integer',
      line: 'integer',
      deadline: 'json', // {date, rule, start, end, line, quote}[] by last day: by when it wants something done
      targets: 'json', // {metric, value, high, comparison, unit, year, rule, start, end, line, quote, yearWords}[]: the figures it wants reached
      words: 'string', // heading and its own text, up to the first measure below it, in search form
    },
    indexed: [],
    searched: 'words',
  },
  /** 机构：发文机关、责任单位（有 ISSUED_BY、ASSIGNS_TO 边指向时另带标签 Issuer、ResponsibleUnit） */
  Agency: {
    term: '机构',
    visible: true,
    caption: 'name',
    properties: {
      id: 'string',
      name: 'string',
      names: 'strings', // every name it goes by
      forms: 'strings', // regular names that no text need write: 济南市发改委, 市发改委
      history: 'json', // a central organ's names with their days: {name, short, from, until, document}[]
      region: 'string',
      level: 'string',
      group: 'boolean', // 各区政府
      words: 'string',
      sounds: 'string', // pinyin of all names: initials and syllables
    },
    indexed: [],
    searched: 'words',
  },
  /** 地区：GB/T 2260 */
  Region: {
    term: '地区',
    visible: true,
    caption: 'name',
    properties: {
      id: 'string',
      code: 'string',
      name: 'string',
      names: 'strings', // short names too: 上海, 沪
      formerNames: 'strings', // paths of divisions whose place it took
      formerUntil: 'strings', // the year of each change
      formerSources: 'strings', // the document that says so
      path: 'string',
      level: 'string',
      words: 'string',
      sounds: 'string',
    },
    indexed: ['path'],
    searched: 'words',
  },
  /** 园区 */
  Park: {
    term: '园区',
    visible: true,
    caption: 'name',
    properties: { id: 'string', name: 'string', names: 'strings', words: 'string', sounds: 'string' },
    indexed: [],
    searched: 'words',
  },
  /** 产业 */
  Industry: {
    term: '产业',
    visible: true,
    caption: 'name',
    properties: { id: 'string', name: 'string', names: 'strings', words: 'string', sounds: 'string' },
    indexed: [],
    searched: 'words',
  },
  /** 适用对象 */
  Subject: {
    term: '适用对象',
    visible: true,
    caption: 'name',
    properties: { id: 'string', name: 'string' },
    indexed: [],
    searched: null,
  },
  /** 来源文件 */
  Source: {
    term: '来源',
    visible: false,
    caption: 'name',
    properties: {
      id: 'string',
      name: 'string',
      format: 'string',
      sha256: 'string',
      digest: 'string', // of the records as loaded: equal digests and loaders need no second load
      loader: 'string', // by which program and data files it was loaded
      imported: 'date',
      chars: 'integer',
      policies: 'integer',
      measures: 'integer',
      citations: 'integer',
      tasks: 'integer',
      warnings: 'json',
    },
    indexed: [],
    searched: null,
  },
  /** 来源文字的一段（每段至多 65,536 个 UTF-16 单位） */
  Chunk: {
    term: '文段',
    visible: false,
    caption: 'id',
    properties: { id: 'string', spanStart: 'integer', spanEnd: 'integer', line: 'integer', text: 'string' },
    indexed: [],
    searched: null,
  },
  /** 文本：一件政策在一个来源中的文字 */
  Text: {
    term: '文本',
    visible: false,
    caption: 'title',
    properties: {
      id: 'string',
      source: 'string',
      policy: 'string', // id of its policy
      shown: 'boolean',
      title: 'string',
      spanStart: 'integer',
      spanEnd: 'integer',
      line: 'integer',
      record: 'json', // {policy, citations}: the records as extracted
      deadline: 'json', // as of a measure: what stands in none of them
      targets: 'json',
    },
    indexed: [],
    searched: null,
  },
  /** 名称：查找所用的键 */
  Name: {
    term: '名称',
    visible: false,
    caption: 'key',
    properties: { id: 'string', kind: 'string', key: 'string' },
    indexed: [],
    searched: null,
  },
  /** 断言：来源所主张而不经文本的边 */
  Claim: {
    term: '断言',
    visible: false,
    caption: 'id',
    // kind: stub | digest (record: what the list says), names (the ids of the names that the source uses), records (a piece of the source's
    // records, deflated, base64)
    properties: { id: 'string', source: 'string', kind: 'string', record: 'json' },
    indexed: [],
    searched: null,
  },
  /** 写锁（仅一个节点） */
  Lock: {
    term: '锁',
    visible: false,
    caption: 'id',
    properties: { id: 'string', token: 'string' },
    indexed: [],
    searched: null,
  },
} as const satisfies { readonly [kind: string]: NodeKindTable };

export type NodeKind = keyof typeof nodeKinds;
export type VisibleKind = 'Policy' | 'Measure' | 'Agency' | 'Region' | 'Park' | 'Industry' | 'Subject';
/** The kinds under full text. */
export const searchKinds = ['Policy', 'Measure', 'Agency', 'Region', 'Park', 'Industry'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Evidence on an edge: where the words stand. `spanStart`/`spanEnd` are UTF-16 offsets into the source's text. */
export const evidenceProperties = {
  source: 'string', // id of the Source
  spanStart: 'integer',
  spanEnd: 'integer',
  line: 'integer',
  quote: 'string',
  rule: 'string',
} as const;

interface EdgeKindTable {
  readonly term: string;
  readonly from: readonly NodeKind[];
  readonly to: readonly NodeKind[];
  /** Whether answers, neighbours, paths and exports show it. */
  readonly visible: boolean;
  /** Whether it carries `id` and the evidence properties. */
  readonly evidence: boolean;
  readonly properties: { readonly [name: string]: PropertyType };
}

const citation = {
  from: ['Policy'],
  to: ['Policy'],
  visible: true,
  evidence: true,
  properties: {
    role: 'string', // supersedes | amends | basis | implements | interprets | mentions
    measure: 'string', // id of the citing measure, null where it stands before the first
    title: 'string', // as written
    number: 'string', // as written
    text: 'string', // id of the asserting Text
    places: 'json', // every place: {measure, start, end, line, quote}[]
    vias: 'strings', // the references it stands for, as `NAMES.via` writes them
    by: 'string', // notice: the words name a notice, which means each of its plans; null: they name this policy
  },
} as const;

export const edgeKinds = {
  CITES: { term: '引用', ...citation },
  SUPERSEDES: { term: '废止', ...citation },
  AMENDS: { term: '修改', ...citation },
  ISSUED_BY: {
    term: '发文',
    from: ['Policy'],
    to: ['Agency'],
    visible: true,
    evidence: true,
    properties: { order: 'integer', unit: 'string', text: 'string' },
  },
  CONTAINS: {
    term: '包含',
    from: ['Text', 'Measure'],
    to: ['Measure'],
    visible: false,
    evidence: false,
    properties: {},
  },
  ASSIGNS_TO: {
    term: '责任',
    from: ['Measure'],
    to: ['Agency'],
    visible: true,
    evidence: true,
    properties: { role: 'string', unit: 'string', canonical: 'string', text: 'string' }, // role: lead | support | responsible
  },
  APPLIES_TO: {
    term: '适用',
    from: ['Policy', 'Measure'],
    to: ['Region', 'Park', 'Industry', 'Subject'],
    visible: true,
    evidence: true,
    properties: { name: 'string', text: 'string' },
  },
  ABOUT: {
    term: '涉及产业',
    from: ['Policy'],
    to: ['Industry'],
    visible: true,
    evidence: true,
    properties: { text: 'string' },
  },
  NAMES_PARK: {
    term: '提及园区',
    from: ['Policy'],
    to: ['Park'],
    visible: true,
    evidence: true,
    properties: { text: 'string' },
  },
  /** From an edition (2024年本, 下一年度的计划) to the one before it. */
  EDITION_OF: { term: '版本', from: ['Policy'], to: ['Policy'], visible: true, evidence: false, properties: {} },
  LISTS: {
    term: '列举',
    from: ['Source'],
    to: ['Policy'],
    visible: false,
    evidence: true,
    properties: { topic: 'string', excerpt: 'string', via: 'string', claim: 'string' }, // claim: id of the Claim
  },
  LOCATED_IN: {
    term: '位于',
    from: ['Park'],
    to: ['Region'],
    visible: true,
    evidence: true,
    properties: { name: 'string', text: 'string' },
  },
  OPERATED_BY: {
    term: '运营',
    from: ['Park'],
    to: ['Agency'],
    visible: true,
    evidence: true,
    properties: { unit: 'string', text: 'string' },
  },
  FOCUSES_ON: {
    term: '主导产业',
    from: ['Park'],
    to: ['Industry'],
    visible: true,
    evidence: true,
    properties: { name: 'string', text: 'string' },
  },
  BELONGS_TO: { term: '属地', from: ['Agency'], to: ['Region'], visible: true, evidence: false, properties: {} },
  SUBORDINATE_TO: {
    term: '下属',
    from: ['Agency'],
    to: ['Agency'],
    visible: true,
    evidence: false,
    properties: {},
  },
  MEMBER_OF: {
    term: '属于',
    from: ['Agency'],
    to: ['Agency'],
    visible: true,
    evidence: false,
    properties: { possible: 'boolean' }, // 有关区政府: some of them, and the text does not say which
  },
  SUCCEEDS: {
    term: '承接',
    from: ['Agency'],
    to: ['Agency'],
    visible: true,
    evidence: false,
    properties: { day: 'date', kind: 'string', duties: 'string', document: 'string' }, // kind: merger | split | transfer
  },
  PART_OF: {
    term: '隶属',
    from: ['Region', 'Industry'],
    to: ['Region', 'Industry'], // region in region, industry in the broader one
    visible: true,
    evidence: false,
    properties: {},
  },
  HOLDS: { term: '收录', from: ['Source'], to: ['Text'], visible: false, evidence: false, properties: {} },
  HAS_CHUNK: { term: '文段', from: ['Source'], to: ['Chunk'], visible: false, evidence: false, properties: {} },
  ASSERTS: { term: '主张', from: ['Source'], to: ['Claim'], visible: false, evidence: false, properties: {} },
  TEXT_OF: { term: '文本', from: ['Text'], to: ['Policy'], visible: false, evidence: false, properties: {} },
  NAMES: {
    term: '指称',
    from: ['Name'],
    to: ['Policy', 'Agency', 'Region', 'Park', 'Industry', 'Subject'],
    visible: false,
    evidence: false,
    properties: { source: 'string', via: 'string' }, // via: the text (its id) or the reference (as written, JSON) that uses the name
  },
  MAY_BE: {
    term: '或为',
    from: ['Policy', 'Agency'],
    to: ['Policy', 'Agency'],
    visible: true,
    evidence: false,
    properties: { reason: 'string' }, // number | title | edition: what both have in common
  },
} as const satisfies { readonly [kind: string]: EdgeKindTable };

export type EdgeKind = keyof typeof edgeKinds;
export type CitationKind = 'CITES' | 'SUPERSEDES' | 'AMENDS';

/** How strongly one policy rests on another, strongest first. */
export const citationRoles = ['supersedes', 'amends', 'basis', 'implements', 'interprets', 'mentions'] as const;
export const assignmentRoles = ['lead', 'support', 'responsible'] as const;
/** Administrative rank of a policy's issuer, highest first: 国务院、部委、省级、市级、区县、园区、其他 */
export const policyLevels = ['state', 'ministry', 'province', 'city', 'county', 'park', 'other'] as const;
export type PolicyLevel = (typeof policyLevels)[number];
