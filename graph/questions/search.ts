import { questionAgencies, questionMeasures, questionPolicies } from '../../cypher/queries.ts';
import { InputError } from '../errors.ts';
import { excerpt, type Range } from '../highlights.ts';
import type { SearchKind } from '../model.ts';
import { normalTitle } from '../names.ts';
import { searchPieces } from '../search-text.ts';
import { simplified } from '../simplified.ts';
import { spelling } from '../sounds.ts';
import type { GraphReader, GraphStore } from '../store.ts';
import { lookupTitles } from '../titles.ts';
import type { GraphNode, PageRequest } from './answers.ts';
import { within } from './bounds.ts';
import { industries } from './industry.ts';
import { measures, measureWords } from './measures.ts';
import { nearestAmong, nearestNames } from './nearest.ts';
import { graphNodes } from './nodes.ts';
import { parks } from './park.ts';
import { regions } from './region.ts';
import { bestMatch, type Matching, rankOf, type Wanted, wantedIn } from './search-rank.ts';
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

/** Kinds that are found by pinyin, and whose names are offered where nothing is found. */
const namedKinds = searchedKinds.filter((kind) => kind !== 'Measure');

/** Most hits of each kind that are ranked, and the longest text searched. */
export const MOST_HITS = 300;
const LONGEST_TEXT = 200;

export interface SearchRequest extends PageRequest {
  readonly text: string;
  /** All kinds unless given. */
  readonly kinds?: readonly SearchKind[] | null;
}

/** A node that holds what was searched. */
export interface SearchHit {
  readonly node: GraphNode & { readonly kind: SearchKind };
  /** Which of its names matched or, of a measure, the words around the match. */
  readonly matched: string;
  /** Where in `matched` the text stands: half-open UTF-16 offsets. */
  readonly ranges: readonly Range[];
  readonly how: Matching;
}

/** Hits of one kind. `isCut`: there may be more than the {@link MOST_HITS} that were looked at. */
export interface KindCount {
  readonly kind: SearchKind;
  readonly count: number;
  readonly isCut: boolean;
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  /** Hits that were ranked; of each kind at most {@link MOST_HITS}. */
  readonly total: number;
  readonly byKind: readonly KindCount[];
  /** Where nothing is found: the names nearest to the text, nearest first, at most five. */
  readonly nearest: readonly string[];
}

/**
 * Nodes whose words hold every part of a text, in simplified or traditional characters, or whose names are spelled so in pinyin
 * (initials, or whole syllables except for policies): in the order of {@link Matching}, then shorter names first. Measures of texts
 * that are not shown are no hits. Throws `InputError` for a text without anything to search.
 */
export async function search(store: GraphStore, request: SearchRequest): Promise<SearchAnswer> {
  const text = request.text.trim();
  within('查找文字的长度', text.length, 0, LONGEST_TEXT);
  if (searchPieces(text).length === 0) throw new InputError('请输入要查找的文字。');
  const kinds = searchedKinds.filter((kind) => request.kinds?.includes(kind) ?? true);
  const found = await Promise.all(kinds.map((kind) => candidatesOf(store, kind, text)));
  const ranked = await store.read((graph) => rank(graph, wantedIn(text), found));
  const page = ranked.slice(request.offset, request.offset + request.limit);
  return {
    hits: await store.read((graph) => withExcerpts(graph, text, page)),
    total: ranked.length,
    byKind: found.flatMap(({ kind, written, spelled }) => {
      const count = ranked.filter(({ node }) => node.kind === kind).length;
      return count > 0 ? [{ kind, count, isCut: Math.max(written.length, spelled.length) >= MOST_HITS }] : [];
    }),
    nearest: ranked.length > 0 ? [] : await nearestOf(store, text, kinds),
  };
}

/** Ids of a kind: those whose words hold the text, and those whose spelling does. */
interface Candidates {
  readonly kind: SearchKind;
  readonly written: readonly string[];
  readonly spelled: readonly string[];
}

async function candidatesOf(store: GraphStore, kind: SearchKind, text: string): Promise<Candidates> {
  const letters = kind === 'Measure' ? null : spelling(text);
  const [written, spelled] = await Promise.all([
    writtenIds(store, kind, text),
    letters === null ? [] : store.search({ kind, text: letters, limit: MOST_HITS, by: 'sounds' }),
  ]);
  return { kind, written, spelled };
}

/** Of policies, where none holds the text, those that hold what it promulgates or its title without edition. */
async function writtenIds(store: GraphStore, kind: SearchKind, text: string): Promise<readonly string[]> {
  const folded = kind === 'Policy' ? lookupTitles(normalTitle(simplified(text))).slice(1) : [];
  for (const each of [text, ...folded]) {
    const ids = await store.search({ kind, text: each, limit: MOST_HITS });
    if (ids.length > 0) return ids;
  }
  return [];
}

async function nearestOf(store: GraphStore, text: string, kinds: readonly SearchKind[]): Promise<readonly string[]> {
  const wanted = namedKinds.filter((kind) => kinds.includes(kind));
  const names = await Promise.all(wanted.map((kind) => nearestNames(store, kind, text)));
  return nearestAmong(names.flat(), text);
}

async function rank(
  graph: GraphReader,
  wanted: Wanted,
  candidates: readonly Candidates[],
): Promise<readonly SearchHit[]> {
  const written = new Set(candidates.flatMap((each) => each.written));
  const ids = [...new Set([...written, ...candidates.flatMap(({ spelled }) => spelled)])];
  const hidden = await hiddenMeasures(graph, ids);
  const heads = await graphNodes(
    graph,
    ids.filter((id) => !hidden.has(id)),
  );
  const names = await namesOf(graph, [...heads.keys()]);
  const hits = [...heads.values()].flatMap((node) => {
    if (!isSearched(node)) return [];
    const best = bestMatch(wanted, [node.caption, ...(names.get(node.id) ?? [])]);
    if (best !== null) return [{ node, matched: best.name, ranges: best.ranges, how: best.how }];
    // What holds the text is a hit though no name shows it; letters across two syllables are none.
    return written.has(node.id) ? [{ node, matched: node.caption, ranges: [], how: 'parts' as const }] : [];
  });
  return hits.sort((a, b) => rankOf(a.how) - rankOf(b.how) || inOrder(a, b));
}

function isSearched(node: GraphNode): node is GraphNode & { readonly kind: SearchKind } {
  return searchedKinds.some((kind) => kind === node.kind);
}

/** Equally close: measures last, policies only cited behind the others, shorter captions (of what is spelled, better connected nodes) first. */
function inOrder({ node: one, how }: SearchHit, { node: other }: SearchHit): number {
  const [byLength, byDegree] = [one.caption.length - other.caption.length, other.degree - one.degree];
  return (
    Number(one.kind === 'Measure') - Number(other.kind === 'Measure') ||
    Number(one.form === 'stub') - Number(other.form === 'stub') ||
    (how === 'spelled' || how === 'holds-spelling' ? byDegree || byLength : byLength || byDegree) ||
    (one.id < other.id ? -1 : 1)
  );
}

/** Of measures whose heading does not hold the text, the words that do. */
async function withExcerpts(
  graph: GraphReader,
  text: string,
  hits: readonly SearchHit[],
): Promise<readonly SearchHit[]> {
  const wanted = hits.filter(({ node, how }) => node.kind === 'Measure' && how === 'parts').map(({ node }) => node.id);
  const found = await measures(graph, wanted);
  // One by one: the words of two measures of one source may stand megabytes apart.
  const words = await Promise.all([...found.values()].map((measure) => measureWords(graph, [measure])));
  const byId = new Map(words.flatMap((each) => [...each]));
  return hits.map((hit) => {
    const own = byId.get(hit.node.id);
    if (own === undefined) return hit;
    const part = excerpt(own, text);
    return part.ranges.length === 0 ? hit : { ...hit, matched: part.text, ranges: part.ranges };
  });
}

/** The other names under which a node is found: number, notice title and aliases; names of agencies, regions, parks, industries. */
async function namesOf(graph: GraphReader, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const of = (kind: string): readonly string[] => ids.filter((id) => id.startsWith(`${kind}:`));
  const policies = await graph.run(questionPolicies, { ids: of('policy') });
  const agencies = await graph.run(questionAgencies, { ids: of('agency') });
  const places = await regions(graph, of('region'));
  const others = [...(await parks(graph, of('park'))).values(), ...(await industries(graph, of('industry'))).values()];
  return new Map([
    ...policies.map(
      (row) => [row.id, [row.number, row.noticeTitle, ...(row.aliases ?? [])].flatMap((each) => each ?? [])] as const,
    ),
    ...agencies.map((row) => [row.id, [...(row.names ?? []), ...(row.forms ?? [])]] as const),
    ...[...places.values()].map(
      ({ id, names, formers }) =>
        [id, [...names, ...formers.flatMap(({ path }) => path.split('/').slice(-1))]] as const,
    ),
    ...others.map(({ id, names }) => [id, names] as const),
  ]);
}

/** Measures whose text is not shown. */
async function hiddenMeasures(graph: GraphReader, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await graph.run(questionMeasures, { ids: ids.filter((id) => id.startsWith('measure:')) });
  const texts = await textsOf(graph, [...new Set(rows.map((row) => row.text))]);
  return new Set(rows.filter((row) => texts.get(row.text)?.shown === false).map((row) => row.id));
}
