import type { Evidence, Span } from '../graph/text.ts';

/** One line of what `zhengmai extract` prints: all that one source file says. */
export interface SourceRecords {
  /** The file's path below the folder that was named; a single file: its name. */
  readonly source: string;
  /** The format's name: txt, md, html … */
  readonly format: string;
  /** Of the file's bytes, hexadecimal. */
  readonly sha256: string;
  /** What all offsets count in: the decoded file for txt and md, the visible text in reading order for html. */
  readonly text: string;
  readonly policies: readonly PolicyRecord[];
  readonly measures: readonly MeasureRecord[];
  readonly citations: readonly CitationRecord[];
  readonly tasks: readonly TaskRecord[];
  readonly parks: readonly ParkRecord[];
  readonly scopes: readonly ScopeRecord[];
  readonly digest: readonly DigestRecord[];
  /** Absent in records of versions that did not read them. */
  readonly deadlines?: readonly DeadlineRecord[];
  readonly targets?: readonly TargetRecord[];
  readonly warnings: readonly Warning[];
}

/** Something in a text that was not understood. */
export interface Warning {
  readonly kind: string;
  readonly message: string;
  readonly evidence: Evidence;
}

export type PolicyStatus = 'issued' | 'draft' | 'public-notice';
export type PolicyForm = 'full' | 'stub';
export type FactField = 'number' | 'issuers' | 'issued' | 'effective' | 'expires' | 'status' | 'region' | 'industries';

/** The header fields that name the rule which read them. */
export type RuledField = FactField | 'title' | 'noticeTitle';

export interface PolicyRecord {
  /** Unique within this source; the other lists refer to it. */
  readonly key: string;
  /** The instrument's own title, without 《》. */
  readonly title: string;
  /** The notice that promulgates it. */
  readonly noticeTitle: string | null;
  /** Other full names in this source; no short forms (以下简称). */
  readonly aliases: readonly string[];
  /** stub: only listed (contents table, digest). */
  readonly form: PolicyForm;
  /** 文号, e.g. 津政办规〔2022〕14号 */
  readonly number: string | null;
  /** Full names in signing order. */
  readonly issuers: readonly string[];
  /** ISO dates. */
  readonly issued: string | null;
  readonly effective: string | null;
  /** The last day in force. */
  readonly expires: string | null;
  readonly status: PolicyStatus;
  /** 全国 | 山东省/济南市/市中区 | 江苏省、安徽省 */
  readonly region: string | null;
  /** 通知 办法 方案 意见 … */
  readonly docType: string;
  readonly industries: readonly string[];
  /** The words each field was read from; a field that was not read has no entry. */
  readonly facts: { readonly [Field in FactField]?: readonly Evidence[] };
  /** The rule that read each field; lines of an earlier version have none. */
  readonly rules?: { readonly [Field in RuledField]?: string };
  /** The title line. */
  readonly evidence: Evidence;
  /** The whole text of a `full` policy. */
  readonly span: Span | null;
  /** The text stops in the middle of a sentence; absent where it does not. */
  readonly cutOff?: boolean;
}

/** A numbered provision: one node of a policy's outline. */
export interface MeasureRecord {
  /** Unique within this source. */
  readonly key: string;
  /** Key of its policy. */
  readonly policy: string;
  /** Key of the provision above it. */
  readonly parent: string | null;
  /** Its place in the outline, e.g. 2.3.1 */
  readonly place: string;
  readonly heading: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

export type CitationRole = 'supersedes' | 'amends' | 'basis' | 'implements' | 'interprets' | 'mentions';

/** One record for each citing policy and cited document. */
export interface CitationRecord {
  readonly from: string;
  /** Key of the citing provision at the first place. */
  readonly measure: string | null;
  readonly title: string | null;
  readonly number: string | null;
  readonly role: CitationRole;
  readonly rule: string;
  /** The first place. */
  readonly evidence: Evidence;
  readonly places: readonly CitationPlace[];
}

export interface CitationPlace {
  readonly measure: string | null;
  readonly evidence: Evidence;
}

export type AssignmentRole = 'lead' | 'support' | 'responsible';

/** One place in a text that assigns work to named units. */
export interface TaskRecord {
  readonly policy: string;
  readonly measureKey: string | null;
  readonly heading: string;
  readonly rule: string;
  /** The assignment phrase. */
  readonly evidence: Evidence;
  /** Where the measure's own text begins: its heading, or its first sentence. */
  readonly measure: Evidence;
  readonly assignments: readonly Assignment[];
}

export interface Assignment {
  /** As written. */
  readonly unit: string;
  /** The name placed by the text alone. */
  readonly canonical: string;
  readonly role: AssignmentRole;
}

export interface ParkRecord {
  readonly policy: string;
  readonly name: string;
  readonly locatedIn: string | null;
  readonly industry: string | null;
  readonly operator: string | null;
  readonly rule: string;
  readonly evidence: Evidence;
}

export type ScopeKind = 'park' | 'region' | 'industry' | 'subject';

export interface ScopeRecord {
  readonly policy: string;
  readonly kind: ScopeKind;
  readonly name: string;
  readonly rule: string;
  readonly evidence: Evidence;
}

export interface DigestRecord {
  readonly topic: string;
  readonly excerpt: string;
  readonly scope: readonly string[];
  readonly sourceTitle: string | null;
  readonly sourceNumber: string | null;
  readonly rule: string;
  readonly evidence: Evidence;
}

/** By when a provision wants something done. What counts as one: docs/deadlines.md. */
export interface DeadlineRecord {
  readonly policy: string;
  /** Key of the provision; null before the first one. */
  readonly measure: string | null;
  /** ISO, as precise as it is written (2025, 2025-06, 2025-06-30), or a period in which it comes again (P1Y, P1Y/12, P3M …: graph/deadlines.ts). */
  readonly date: string;
  readonly rule: string;
  /** The date and the clause behind it. */
  readonly evidence: Evidence;
}

export type Comparison = 'at-least' | 'at-most' | 'about' | 'range' | 'exactly';

/** A figure that a provision wants reached. What counts as one: docs/deadlines.md. */
export interface TargetRecord {
  readonly policy: string;
  readonly measure: string | null;
  /** What is counted, in the words of the text: 产业规模, 新增冷链设施库容. */
  readonly metric: string;
  /** The figure in its unit; the lower one of a range. */
  readonly value: number;
  /** The upper figure of a range. */
  readonly high: number | null;
  readonly comparison: Comparison;
  /** As written, with 万 and 亿: 亿元, 家, %. */
  readonly unit: string;
  /** The year by whose end it is to be reached, four digits; null where the text gives none. */
  readonly year: string | null;
  readonly rule: string;
  /** Metric, figure and unit. */
  readonly evidence: Evidence;
  /** The words that give the year, where they stand outside of `evidence`. */
  readonly yearEvidence: Evidence | null;
}
