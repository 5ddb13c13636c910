import { questionNamesFound } from '../../cypher/queries.ts';
import { InputError } from '../errors.ts';
import { excerpt, type Range } from '../highlights.ts';
import type { SearchKind } from '../model.ts';
import { searchPieces } from '../search-text.ts';
import type { GraphReader, GraphStore } from '../store.ts';
import type { GraphNode, PageRequest } from './answers.ts';
import { within } from './bounds.ts';
import { firstWords, measures } from './measures.ts';
import { nearestAmong, nearestNames } from './nearest.ts';
import { graphNodes, kindOfId } from './nodes.ts';
import { type Candidates, candidatesInParts, candidatesOf, MOST_RANKED } from './search-candidates.ts';
import { bestMatch, type MatchedName, type Matching, rankOf, type Wanted, wantedIn } from './search-rank.ts';

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

const LONGEST_TEXT = 200;
/** How many UTF-16 units of a measure are looked through for the words that match. */
const LOOKED_THROUGH = 20_000;

export interface SearchRequest {
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

/** Hits of one kind. `isCut`: by their spelling there may be more than the {@link MOST_RANKED} that were looked at. */
export interface KindCount {
  readonly kind: SearchKind;
  readonly count: number;
  readonly isCut: boolean;
}

export interface Search {
  /** How many nodes hold what was searched; by their spelling, of those that were looked at. */
  readonly total: number;
  readonly byKind: readonly KindCount[];
  /** Where nothing is found: the names nearest to the text, nearest first, at most five. */
  readonly nearest: readonly string[];
  /** A part of the hits. */
  readonly page: (page: PageRequest) => Promise<readonly SearchHit[]>;
}

/**
 * Nodes whose words hold every part of a text, in simplified or traditional characters, or whose names are spelled so in pinyin
 * (initials, or whole syllables except for policies; also one after the other). Of each kind the {@link MOST_RANKED} with the fewest
 * words come in the order of {@link Matching}, then shorter names first; all others behind these, kind by kind. Measures of texts that
 * are not shown are no hits. Throws `InputError` for a text without anything to search.
 */
export async function search(store: GraphStore, request: SearchRequest): Promise<Search> {
  const text = request.text.trim();
  within('查找文字的长度', text.length, 0, LONGEST_TEXT);
  if (searchPieces(text).length === 0) throw new InputError('请输入要查找的文字。');
  const kinds = searchedKinds.filter((kind) => request.kinds?.includes(kind) ?? true);
  const wanted = wantedIn(text);
  let found = await Promise.all(kinds.map((kind) => candidatesOf(store, kind, text)));
  let ranked = await store.read((graph) => rank(graph, wanted, found));
  if (ranked.length === 0 && wanted.letters !== null) {
    found = await Promise.all(kinds.map((kind) => candidatesInParts(store, kind, text)));
    ranked = await store.read((graph) => rank(graph, wanted, found));
  }
  const byKind = found.flatMap((each) => countOf(each, ranked));
  const total = byKind.reduce((sum, { count }) => sum + count, 0);
  return {
    total,
    byKind,
    nearest: total > 0 ? [] : await nearestOf(store, text, kinds),
    page: (page) => hitsOf(store, wanted, ranked, found, page),
  };
}

async function nearestOf(store: GraphStore, text: string, kinds: readonly SearchKind[]): Promise<readonly string[]> {
  const wanted = namedKinds.filter((kind) => kinds.includes(kind));
  const names = await Promise.all(wanted.map((kind) => nearestNames(store, kind, text)));
  return nearestAmong(names.flat(), text);
}

/** A candidate that is a hit. */
interface Ranked {
  readonly id: string;
  readonly kind: SearchKind;
  readonly caption: string;
  readonly isStub: boolean;
  readonly match: MatchedName;
}

async function rank(graph: GraphReader, wanted: Wanted, found: readonly Candidates[]): Promise<readonly Ranked[]> {
  const ids = [...new Set(found.flatMap(({ written, spelled }) => [...written, ...spelled]))];
  const hits = await matching(graph, wanted, ids, new Set(found.flatMap(({ written }) => written)));
  const bySound = hits.filter(({ match }) => isSpelled(match.how));
  const heads = await graphNodes(
    graph,
    bySound.map(({ id }) => id),
  );
  const degreeOf = ({ id }: Ranked): number => heads.get(id)?.degree ?? 0;
  return hits.toSorted(
    (a, b) => rankOf(a.match.how) - rankOf(b.match.how) || degreeOf(b) - degreeOf(a) || inOrder(a, b),
  );
}

/** How the nodes match; what holds the text is a hit though no name shows it, letters across two syllables are none. */
async function matching(
  graph: GraphReader,
  wanted: Wanted,
  ids: readonly string[],
  written: ReadonlySet<string>,
): Promise<readonly Ranked[]> {
  if (ids.length === 0) return [];
  const rows = await graph.run(questionNamesFound, { ids });
  return rows.flatMap(({ id, form, names: all }) => {
    const kind = searchedKinds.find((each) => each === kindOfId(id));
    // Of divisions that are no more the whole path is known, and the last part of it their name.
    const names = all.flatMap((name) => (kind === 'Region' ? name?.split('/').at(-1) : name) ?? []);
    const [caption] = names;
    if (kind === undefined || caption === undefined) return [];
    const inWords = (): MatchedName => ({ name: caption, how: 'parts', ranges: () => [] });
    const match = bestMatch(wanted, names) ?? (written.has(id) ? inWords() : null);
    return match === null ? [] : [{ id, kind, caption, isStub: form === 'stub', match }];
  });
}

function isSpelled(how: Matching): boolean {
  return how === 'spelled' || how === 'holds-spelling';
}

/** Equally close: measures last, policies only cited behind the others, shorter captions first. */
function inOrder(one: Ranked, other: Ranked): number {
  return (
    Number(one.kind === 'Measure') - Number(other.kind === 'Measure') ||
    Number(one.isStub) - Number(other.isStub) ||
    one.caption.length - other.caption.length ||
    (one.id < other.id ? -1 : 1)
  );
}

/** Hits of a kind: those that were ranked, and all that hold the text beyond them. */
function countOf({ kind, written, total, isCut }: Candidates, ranked: readonly Ranked[]): readonly KindCount[] {
  const count = ranked.filter((hit) => hit.kind === kind).length + total - written.length;
  return count > 0 ? [{ kind, count, isCut }] : [];
}

/** A part of the hits: the ranked ones, then kind by kind those that are not, the ones with fewer words first. */
async function hitsOf(
  store: GraphStore,
  wanted: Wanted,
  ranked: readonly Ranked[],
  found: readonly Candidates[],
  { offset, limit }: PageRequest,
): Promise<readonly SearchHit[]> {
  const hits: Ranked[] = ranked.slice(offset, offset + limit);
  let before = ranked.length;
  for (const { kind, searched, written, total } of found) {
    const first = Math.max(0, offset - before);
    const last = Math.min(total - written.length, offset + limit - before);
    before += total - written.length;
    if (first >= last) continue;
    const { ids } = await store.search({ kind, text: searched, limit: written.length + last });
    const rest = ids.slice(written.length + first);
    const more = await store.read((graph) => matching(graph, wanted, rest, new Set(rest)));
    hits.push(...more.toSorted((a, b) => rest.indexOf(a.id) - rest.indexOf(b.id)));
  }
  return store.read((graph) => shown(graph, wanted.text, hits));
}

/** Hits with what is shown of them: of measures whose heading does not hold the text, the words that do. */
async function shown(graph: GraphReader, text: string, hits: readonly Ranked[]): Promise<readonly SearchHit[]> {
  const heads = await graphNodes(
    graph,
    hits.map(({ id }) => id),
  );
  const provisions = hits.filter(({ kind, match }) => kind === 'Measure' && match.how === 'parts');
  const found = await measures(
    graph,
    provisions.map(({ id }) => id),
  );
  const words = await firstWords(graph, [...found.values()], LOOKED_THROUGH);
  return hits.flatMap(({ id, kind, match: { name, how, ranges } }) => {
    const head = heads.get(id);
    if (head === undefined) return [];
    const own = words.get(id);
    const part = own === undefined ? null : excerpt(own, text);
    const shows = part !== null && part.ranges.length > 0 ? { matched: part.text, ranges: part.ranges } : null;
    return [{ node: { ...head, kind }, how, ...(shows ?? { matched: name, ranges: ranges() }) }];
  });
}
