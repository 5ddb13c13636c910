import type { assignmentRoles, citationRoles, EdgeKind, PolicyLevel, VisibleKind } from '../model.ts';
import type { Evidence } from '../text.ts';

/** Words that prove something, with the id of the source they stand in and the rule that found them. */
export interface Proof extends Evidence {
  readonly source: string;
  readonly rule: string | null;
}

export type CitationRole = (typeof citationRoles)[number];
export type AssignmentRole = (typeof assignmentRoles)[number];
export type PolicyForm = 'full' | 'stub';
export type PolicyStatus = 'issued' | 'draft' | 'public-notice';

/** Relationships that answers show: those of the model, and a policy's hold on the measures of its shown text. */
export type AnswerEdgeKind =
  | Exclude<EdgeKind, 'CONTAINS' | 'LISTS' | 'HOLDS' | 'HAS_CHUNK' | 'ASSERTS' | 'TEXT_OF' | 'NAMES'>
  | 'HAS_MEASURE';

/** A node as a graph shows it. */
export interface GraphNode {
  readonly id: string;
  readonly kind: VisibleKind;
  readonly caption: string;
  /** 文号, path of a region, headings above a measure. */
  readonly detail: string | null;
  readonly region: string | null;
  readonly level: PolicyLevel | null;
  readonly issued: string | null;
  readonly form: PolicyForm | null;
  readonly status: PolicyStatus | null;
  /** Relationships that answers show, measures of a policy apart. */
  readonly degree: number;
}

/** A relationship as a graph shows it; what several sources assert of the same two ends is one, with the words of all. */
export interface GraphEdge {
  readonly id: string;
  readonly kind: AnswerEdgeKind;
  readonly from: string;
  readonly to: string;
  readonly role: string | null;
  /** What it says, in Chinese. */
  readonly label: string;
  readonly evidence: readonly Proof[];
  /** On what it rests, in Chinese, where no text asserts it: a document, a table, the names of its ends. */
  readonly basis: string | null;
}

/** A part of a list, counted from 0. */
export interface PageRequest {
  readonly offset: number;
  readonly limit: number;
}

/** A part of a list and how long the whole is. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly total: number;
}

/** The part of a whole list that is asked for. */
export function pageOf<Item>(all: readonly Item[], { offset, limit }: PageRequest): Page<Item> {
  return { items: all.slice(offset, offset + limit), total: all.length };
}
