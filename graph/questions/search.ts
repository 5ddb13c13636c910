import { questionAgencies, questionMeasures, questionPolicies } from '../../cypher/queries.ts';
import { InputError } from '../errors.ts';
import type { SearchKind } from '../model.ts';
import { normalName, normalNumber, normalTitle } from '../names.ts';
import { searchPieces } from '../search-text.ts';
import type { GraphReader, GraphStore } from '../store.ts';
import { lookupTitles } from '../titles.ts';
import type { GraphNode, PageRequest } from './answers.ts';
import { within } from './bounds.ts';
import { graphNodes } from './nodes.ts';
import { textsOf } from './texts.ts';

/** Kinds that are searched, in the order in which their counts are told. */
export const searchedKinds = [
  'Policy',
  'Agency',
  'Industry',
  'Region',
  'Park',
  'Measure',
] as const satisfies readonly SearchKind[];

/** Most hits of each kind that are ranked, and the longest text searched. */
const MOST_HITS = 300;
const LONGEST_TEXT = 200;

export interface SearchRequest extends PageRequest {
  readonly text: string;
  /** All kinds unless given. */
  readonly kinds?: readonly SearchKind[] | null;
}

/** A node that holds what was searched. */
export interface SearchHit {
  readonly node: GraphNode & { readonly kind: SearchKind };
  /** Which of its names or words matched. */
  readonly matched: string;
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  /** Hits that were ranked; of each kind at most {@link MOST_HITS}. */
  readonly total: number;
  readonly byKind: readonly { readonly kind: SearchKind; readonly count: number }[];
}

/**
 * Nodes whose words hold every part of a text: equal names and numbers first, then names that begin with it, then shorter
 * names. Measures of texts that are not shown are no hits. Throws `InputError` for a text without anything to search.
 */
export async function search(store: GraphStore, request: SearchRequest): Promise<SearchAnswer> {
  const text = request.text.trim();
  within('查找文字的长度', text.length, 0, LONGEST_TEXT);
  if (searchPieces(text).length === 0) throw new InputError('请输入要查找的文字。');
  const kinds = searchedKinds.filter((kind) => request.kinds?.includes(kind) ?? true);
  const hits = await Promise.all(kinds.map((kind) => idsOf(store, kind, text)));
  const ranked = await store.read(async (graph) => rank(graph, text, hits.flat()));
  const counts = kinds.map((kind) => ({ kind, count: ranked.filter(({ node }) => node.kind === kind).length }));
  return {
    hits: ranked.slice(request.offset, request.offset + request.limit),
    total: ranked.length,
    byKind: counts.filter(({ count }) => count > 0),
  };
}

/** Ids of a kind that hold the text; of policies, where none holds it, those that hold what it promulgates or its title without edition. */
async function idsOf(store: GraphStore, kind: SearchKind, text: string): Promise<readonly string[]> {
  const folded = kind === 'Policy' ? lookupTitles(normalTitle(text)).slice(1) : [];
  for (const each of [text, ...folded]) {
    const ids = await store.search({ kind, text: each, limit: MOST_HITS });
    if (ids.length > 0) return ids;
  }
  return [];
}

/** How well a name matches: 0 equal, 1 begins with the text, 2 holds it, 3 holds only its parts. */
type Closeness = 0 | 1 | 2 | 3;

async function rank(graph: GraphReader, text: string, ids: readonly string[]): Promise<readonly SearchHit[]> {
  const hidden = await hiddenMeasures(graph, ids);
  const heads = await graphNodes(
    graph,
    ids.filter((id) => !hidden.has(id)),
  );
  const names = await namesOf(graph, [...heads.keys()]);
  const wanted = wantedForms(text);
  const hits = [...heads.values()].flatMap((node) => {
    if (!isSearched(node)) return [];
    const best = closest(wanted, [node.caption, ...(names.get(node.id) ?? [])]);
    return [{ node, matched: best.name, closeness: best.closeness }];
  });
  return hits.sort((a, b) => a.closeness - b.closeness || inOrder(a.node, b.node));
}

function isSearched(node: GraphNode): node is GraphNode & { readonly kind: SearchKind } {
  return searchedKinds.some((kind) => kind === node.kind);
}

/** Equally close: measures last, policies only cited behind the others, shorter captions, then better connected nodes first. */
function inOrder(one: SearchHit['node'], other: SearchHit['node']): number {
  return (
    Number(one.kind === 'Measure') - Number(other.kind === 'Measure') ||
    Number(one.form === 'stub') - Number(other.form === 'stub') ||
    one.caption.length - other.caption.length ||
    other.degree - one.degree ||
    (one.id < other.id ? -1 : 1)
  );
}

/** The forms in which a text can equal a name: as a title, a name, a 文号. */
function wantedForms(text: string): readonly string[] {
  const number = normalNumber(text);
  return [
    ...new Set([
      ...lookupTitles(normalTitle(text)),
      normalName(text),
      ...(number === null ? [] : [normalTitle(number)]),
    ]),
  ];
}

function closest(wanted: readonly string[], names: readonly string[]): { name: string; closeness: Closeness } {
  const [first = ''] = names;
  let best: { name: string; closeness: Closeness } = { name: first, closeness: 3 };
  for (const name of names) {
    const closeness = closenessOf(wanted, normalTitle(name));
    if (closeness < best.closeness) best = { name, closeness };
  }
  return best;
}

function closenessOf(wanted: readonly string[], name: string): Closeness {
  if (wanted.includes(name)) return 0;
  if (wanted.some((each) => name.startsWith(each))) return 1;
  return wanted.some((each) => name.includes(each)) ? 2 : 3;
}

/** The other names under which a node is found: number, notice title and aliases; names of an agency. */
async function namesOf(graph: GraphReader, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const policies = await graph.run(questionPolicies, { ids: ids.filter((id) => id.startsWith('policy:')) });
  const agencies = await graph.run(questionAgencies, { ids: ids.filter((id) => id.startsWith('agency:')) });
  return new Map([
    ...policies.map(
      (row) => [row.id, [row.number, row.noticeTitle, ...(row.aliases ?? [])].flatMap((each) => each ?? [])] as const,
    ),
    ...agencies.map((row) => [row.id, [...(row.names ?? []), ...(row.forms ?? [])]] as const),
  ]);
}

/** Measures whose text is not shown. */
async function hiddenMeasures(graph: GraphReader, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await graph.run(questionMeasures, { ids: ids.filter((id) => id.startsWith('measure:')) });
  const texts = await textsOf(graph, [...new Set(rows.map((row) => row.text))]);
  return new Set(rows.filter((row) => texts.get(row.text)?.shown === false).map((row) => row.id));
}
