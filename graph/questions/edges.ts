import { citationRoles, edgeKinds } from '../model.ts';
import type { AnswerEdgeKind, CitationRole, GraphEdge } from './answers.ts';
import { type BasisColumns, basisOf } from './edge-basis.ts';
import { distinctProofs, type EvidenceColumns, placesOf } from './evidence.ts';
import { groupedBy } from './grouping.ts';

/** A relationship as a query returns it. */
export interface EdgeRow extends EvidenceColumns, BasisColumns {
  /** Null for kinds that carry no evidence. */
  readonly id: string | null;
  readonly kind: string;
  readonly fromId: string;
  readonly toId: string;
  readonly role: string | null;
  readonly places: string | null;
}

const roleLabels: Readonly<Record<string, string>> = {
  supersedes: '废止',
  amends: '修改',
  basis: '依据',
  implements: '贯彻落实',
  interprets: '解读',
  mentions: '提及',
  lead: '牵头',
  support: '配合',
  responsible: '负责',
} satisfies Record<(typeof citationRoles)[number] | 'lead' | 'support' | 'responsible', string>;

/** Citation roles, strongest first. */
const strength = Object.keys(roleLabels);

/**
 * One edge for each kind and two ends, with the words of all sources and the strongest role; tasks of different roles stay
 * apart. The id is the smallest of those merged; an edge without one gets it from its kind and ends.
 */
export function mergedEdges(rows: readonly EdgeRow[]): readonly GraphEdge[] {
  const groups = groupedBy(
    rows,
    (row) => `${row.kind} ${row.fromId} ${row.toId}${row.kind === 'ASSIGNS_TO' ? ` ${row.role}` : ''}`,
  );
  return [...groups.values()].flatMap((group) => mergedEdge(group));
}

/** Each relationship once: one that is asked for from both of its ends is found from both. */
export function distinctRows<
  Row extends { readonly id: string | null; readonly kind: string; readonly fromId: string; readonly toId: string },
>(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [row.id ?? `${row.kind} ${row.fromId} ${row.toId}`, row])).values()];
}

/** On what edges of the same two ends rest, each once, in an order that no engine decides; null where a text asserts them. */
function basisOfAll(rows: readonly EdgeRow[]): string | null {
  const known = new Set(rows.flatMap((row) => basisOf(row) ?? []));
  return known.size === 0 ? null : [...known].sort().join('；');
}

function mergedEdge(rows: readonly EdgeRow[]): readonly GraphEdge[] {
  const [first] = rows;
  if (first === undefined) return [];
  const kind = answerKind(first.kind);
  const role = rows.length === 1 ? first.role : strongest(rows.map((row) => row.role));
  const ids = rows.map((row) => row.id ?? edgeId(kind, first.fromId, first.toId)).sort();
  return [
    {
      id: ids[0] ?? '',
      kind,
      from: first.fromId,
      to: first.toId,
      role,
      label: labelOf(kind, role),
      evidence: rows.length === 1 ? placesOf(first) : distinctProofs(rows.flatMap(placesOf)),
      basis: basisOfAll(rows),
    },
  ];
}

/** The id of a relationship that no text asserts. */
export function edgeId(kind: AnswerEdgeKind, from: string, to: string): string {
  return `${kind}:${from}:${to}`;
}

/** A policy's hold on a measure. */
export function measureEdge(policy: string, measure: string): GraphEdge {
  const id = edgeId('HAS_MEASURE', policy, measure);
  return { id, kind: 'HAS_MEASURE', from: policy, to: measure, role: null, label: '措施', evidence: [], basis: null };
}

function answerKind(kind: string): AnswerEdgeKind {
  if (!(kind in edgeKinds)) throw new Error(`a query returned the unknown relationship ${kind}`);
  return kind as AnswerEdgeKind;
}

/** What an edge says, in Chinese. */
function labelOf(kind: AnswerEdgeKind, role: string | null): string {
  if (kind === 'HAS_MEASURE') return '措施';
  return (role === null ? undefined : roleLabels[role]) ?? edgeKinds[kind].term;
}

/** A role's term; null for one that is none of ours. */
export function roleLabel(role: string): string | null {
  return roleLabels[role] ?? null;
}

/** The strongest of several roles. */
export function strongest(roles: readonly (string | null)[]): string | null {
  return strength.find((role) => roles.includes(role)) ?? roles.find((role) => role !== null) ?? null;
}

/** A stored citation role; one that is none of ours only mentions. */
export function roleOf(role: string | null): CitationRole {
  return citationRoles.find((known) => known === role) ?? 'mentions';
}

/** The place of a citation role in the order of strength, the strongest 0. */
export function strengthOf(role: string | null): number {
  return citationRoles.indexOf(roleOf(role));
}
