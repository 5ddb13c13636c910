import { questionCited, questionCiting, questionPossiblyCiting } from '../../cypher/queries.ts';
import { citationRoles } from '../model.ts';
import type { GraphReader } from '../store.ts';
import type { AnswerEdgeKind, CitationRole, Page, PageRequest, Proof } from './answers.ts';
import { pageOf } from './answers.ts';
import { roleOf, strongest } from './edges.ts';
import { distinctProofs, placesOf } from './evidence.ts';
import { groupedBy } from './grouping.ts';
import { shownMeasures } from './measures.ts';
import type { RowOf } from './rows.ts';

/** Most citations of one policy that are looked at in one direction. */
const MOST_CITATIONS = 20_000;

/** One policy citing another; what several sources say of it is one, with the words of all. */
export interface Citation {
  readonly id: string;
  readonly kind: AnswerEdgeKind;
  readonly role: CitationRole;
  readonly from: string;
  readonly to: string;
  /** Id of the citing measure in the shown text; null where it stands before the first. */
  readonly measure: string | null;
  /** As written. */
  readonly title: string | null;
  readonly number: string | null;
  readonly evidence: readonly Proof[];
}

/** The side of a policy's citations: out of it, into it, or into an ambiguous name that may mean it. */
export type CitationSide = 'cites' | 'citedBy' | 'possiblyCitedBy';

const queries = { cites: questionCited, citedBy: questionCiting, possiblyCitedBy: questionPossiblyCiting } as const;

/**
 * What a policy cites (`cites`), what cites it (`citedBy`), or what cites a name that may mean it or others (`possiblyCitedBy`; their
 * `to` is the ambiguous policy). Strongest role first, then in reading order.
 */
export async function citationsOf(
  graph: GraphReader,
  policy: string,
  side: CitationSide,
  page: PageRequest,
): Promise<Page<Citation>> {
  const rows = await graph.run(queries[side], { ids: [policy], roles: citationRoles, limit: MOST_CITATIONS });
  const { items, total } = pageOf(mergedCitations(rows), page);
  return { items: await withShownMeasures(graph, items), total };
}

/** One citation for each kind and two ends: strongest role first, then in reading order. */
export function mergedCitations(rows: readonly RowOf<typeof questionCited>[]): readonly Citation[] {
  const groups = groupedBy(rows, (row) => `${row.kind} ${row.fromId} ${row.toId}`);
  return [...groups.values()].flatMap(mergedCitation).sort(strongestFirst);
}

function mergedCitation(rows: readonly RowOf<typeof questionCited>[]): readonly Citation[] {
  const [first] = rows;
  if (first === undefined) return [];
  return [
    {
      id: first.id,
      kind: citationKind(first.kind),
      role: roleOf(strongest(rows.map((row) => row.role))),
      from: first.fromId,
      to: first.toId,
      measure: rows.find((row) => row.measure !== null)?.measure ?? null,
      title: rows.find((row) => row.title !== null)?.title ?? null,
      number: rows.find((row) => row.number !== null)?.number ?? null,
      evidence: distinctProofs(rows.flatMap(placesOf)),
    },
  ];
}

/** The citing measure of a text that is not shown gives way to its equal in the shown one. */
export async function withShownMeasures(graph: GraphReader, items: readonly Citation[]): Promise<readonly Citation[]> {
  const shown = await shownMeasures(graph, [...new Set(items.flatMap((item) => item.measure ?? []))]);
  return items.map((item) => ({ ...item, measure: item.measure === null ? null : (shown.get(item.measure) ?? null) }));
}

function strongestFirst(one: Citation, other: Citation): number {
  return (
    citationRoles.indexOf(one.role) - citationRoles.indexOf(other.role) ||
    (one.evidence[0]?.start ?? 0) - (other.evidence[0]?.start ?? 0) ||
    (one.id < other.id ? -1 : 1)
  );
}

function citationKind(kind: string): AnswerEdgeKind {
  return kind === 'SUPERSEDES' || kind === 'AMENDS' ? kind : 'CITES';
}
