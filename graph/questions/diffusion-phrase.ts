import { questionChunksOfPlaces } from '../../cypher/queries.ts';
import { clauseAround, foldPhrase, foldText, phraseSpans } from '../phrases.ts';
import type { GraphReader, GraphStore } from '../store.ts';
import { LineIndex } from '../text.ts';
import type { Proof } from './answers.ts';
import type { DiffusionCut, Takers } from './diffusion-subject.ts';
import { groupedBy } from './grouping.ts';
import { measures } from './measures.ts';
import { policies } from './policy.ts';
import { textsOf, textsOfPolicies } from './texts.ts';

/** Most titles and most measures that the full text proposes. */
const MOST_HITS = 5000;
/** Most places of one measure that are shown. */
const MOST_PLACES = 3;
/** How far into a text its title is looked for. */
const TITLE_REACH = 4000;

/** Words of a shown text in which a phrase may stand. */
interface Place {
  readonly policy: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  /** Most places within it that are shown. */
  readonly most: number;
}

/**
 * The policies in whose title, headings or measures a phrase stands: full text proposes, the verbatim words decide.
 */
export async function policiesWithPhrase(store: GraphStore, phrase: string): Promise<Takers> {
  const [titles, provisions] = await Promise.all([
    store.search({ kind: 'Policy', text: phrase, limit: MOST_HITS }),
    store.search({ kind: 'Measure', text: phrase, limit: MOST_HITS }),
  ]);
  const wanted = foldPhrase(phrase);
  return store.read(async (graph) => {
    const places = [...(await titlePlaces(graph, titles.ids, wanted)), ...(await measurePlaces(graph, provisions.ids))];
    const parts = await sourceParts(graph, places);
    const found = places.map((place) => ({ place, proofs: parts.get(place.source)?.proofsIn(place, wanted) ?? [] }));
    const holding = groupedBy(
      found.filter(({ proofs }) => proofs.length > 0),
      ({ place }) => place.policy,
    );
    return {
      takers: new Map(
        [...holding].map(([id, own]) => [id, { proofs: own.flatMap(({ proofs }) => proofs), steps: null }]),
      ),
      cut: [titles, provisions].flatMap((hits): readonly DiffusionCut[] =>
        hits.total > MOST_HITS ? [{ what: 'places', shown: MOST_HITS }] : [],
      ),
    };
  });
}

/** Where the titles stand that hold the phrase: at the head of the shown text. */
async function titlePlaces(graph: GraphReader, ids: readonly string[], phrase: string): Promise<readonly Place[]> {
  const found = [...(await policies(graph, ids)).values()].filter(
    ({ title, noticeTitle, text }) => text !== null && foldPhrase(`${title} ${noticeTitle ?? ''}`).includes(phrase),
  );
  const texts = await textsOfPolicies(
    graph,
    found.map(({ id }) => id),
  );
  return [...texts].flatMap(([policy, own]) =>
    own
      .filter(({ shown }) => shown)
      .map(({ source, spanStart, spanEnd }) => ({
        policy,
        source,
        start: spanStart,
        end: Math.min(spanEnd, spanStart + TITLE_REACH),
        most: 1,
      })),
  );
}

/** Where the measures stand, of shown texts only. */
async function measurePlaces(graph: GraphReader, ids: readonly string[]): Promise<readonly Place[]> {
  const found = [...(await measures(graph, ids)).values()];
  const texts = await textsOf(graph, [...new Set(found.map(({ text }) => text))]);
  return found
    .filter(({ text }) => texts.get(text)?.shown === true)
    .map(({ policy, source, start, end }) => ({ policy, source, start, end, most: MOST_PLACES }));
}

/** The parts of sources that hold the places, one query for all. */
async function sourceParts(graph: GraphReader, all: readonly Place[]): Promise<ReadonlyMap<string, SourcePart>> {
  const places = [...groupedBy(all, ({ source }) => source)].map(([source, own]) => ({
    source,
    spanStart: own.reduce((least, { start }) => Math.min(least, start), Number.MAX_SAFE_INTEGER),
    spanEnd: own.reduce((most, { end }) => Math.max(most, end), 0),
  }));
  if (places.length === 0) return new Map();
  const chunks = await graph.run(questionChunksOfPlaces, { places });
  return new Map(
    [...groupedBy(chunks, ({ source }) => source)].flatMap(([source, own]) => {
      const [first] = own;
      const text = own.map((chunk) => chunk.text).join('');
      return first === undefined ? [] : [[source, new SourcePart(source, text, first.spanStart, first.line)] as const];
    }),
  );
}

/** Neighbouring chunks of one source, joined. */
class SourcePart {
  readonly #source: string;
  readonly #text: string;
  readonly #start: number;
  readonly #line: number;
  readonly #lines: LineIndex;

  constructor(source: string, text: string, start: number, line: number) {
    this.#source = source;
    this.#text = text;
    this.#start = start;
    this.#line = line;
    this.#lines = new LineIndex(text);
  }

  /** The clauses of a place that hold the phrase. */
  proofsIn({ start, end, most }: Place, phrase: string): readonly Proof[] {
    const words = this.#text.slice(start - this.#start, end - this.#start);
    return phraseSpans(foldText(words), phrase, most).map((span) => {
      const clause = clauseAround(words, span);
      return {
        source: this.#source,
        start: start + clause.start,
        end: start + clause.end,
        line: this.#line + this.#lines.lineOf(start - this.#start + clause.start) - 1,
        quote: words.slice(clause.start, clause.end),
        rule: null,
      };
    });
  }
}
