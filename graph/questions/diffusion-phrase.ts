import { questionChunksOfPlaces } from '../../cypher/queries.ts';
import { clauseAround, foldPhrase, foldText, phraseSpans } from '../phrases.ts';
import type { GraphReader, GraphStore } from '../store.ts';
import { LineIndex } from '../text.ts';
import type { Proof } from './answers.ts';
import type { DiffusionCut, Takers } from './diffusion-subject.ts';
import { groupedBy } from './grouping.ts';
import { type Measure, measures } from './measures.ts';
import { type Policy, policies } from './policy.ts';
import { textsOf } from './texts.ts';

/** Most titles and most measures that the full text proposes. */
const MOST_HITS = 5000;
/** Most places of one measure that are shown. */
const MOST_PLACES = 3;

/**
 * The policies in whose title, headings or measures a phrase stands: full text proposes, the verbatim words decide. Of a measure
 * its heading and first 400 characters are under full text.
 */
export async function policiesWithPhrase(store: GraphStore, phrase: string): Promise<Takers> {
  const wanted = foldPhrase(phrase);
  const [titles, provisions] = await Promise.all([
    store.search({ kind: 'Policy', text: phrase, limit: MOST_HITS }),
    store.search({ kind: 'Measure', text: phrase, limit: MOST_HITS }),
  ]);
  return store.read(async (graph) => {
    const inTitles = titleProofs([...(await policies(graph, titles)).values()], wanted);
    const inMeasures = await measureProofs(graph, provisions, wanted);
    const ids = [...new Set([...inTitles.keys(), ...inMeasures.keys()])];
    const proofs = (id: string): readonly Proof[] => [...(inTitles.get(id) ?? []), ...(inMeasures.get(id) ?? [])];
    return {
      takers: new Map(ids.map((id) => [id, { proofs: proofs(id), steps: null }])),
      cut: [titles, provisions].flatMap((hits): readonly DiffusionCut[] =>
        hits.length === MOST_HITS ? [{ what: 'places', shown: MOST_HITS }] : [],
      ),
    };
  });
}

/** The words of titles and notice titles that hold the phrase, by policy. */
function titleProofs(found: readonly Policy[], phrase: string): ReadonlyMap<string, readonly Proof[]> {
  const proofs = found.map(({ id, facts }) => {
    const titles = facts.filter(({ field }) => field === 'title' || field === 'noticeTitle');
    return [id, titles.map(({ proof }) => proof).filter(({ quote }) => foldPhrase(quote).includes(phrase))] as const;
  });
  return new Map(proofs.filter(([, own]) => own.length > 0));
}

/** The clauses of shown texts' measures that hold the phrase, by policy. */
async function measureProofs(
  graph: GraphReader,
  ids: readonly string[],
  phrase: string,
): Promise<ReadonlyMap<string, readonly Proof[]>> {
  const found = [...(await measures(graph, ids)).values()];
  const texts = await textsOf(graph, [...new Set(found.map(({ text }) => text))]);
  const shown = found.filter(({ text }) => texts.get(text)?.shown === true);
  const parts = await sourceParts(graph, shown);
  const proofs = shown.flatMap((measure) => {
    const part = parts.get(measure.source);
    return part === undefined ? [] : part.proofsIn(measure, phrase).map((proof) => ({ policy: measure.policy, proof }));
  });
  const groups = groupedBy(proofs, ({ policy }) => policy);
  return new Map([...groups].map(([policy, own]) => [policy, own.map(({ proof }) => proof)]));
}

/** The parts of sources that hold the measures, one query for all. */
async function sourceParts(graph: GraphReader, shown: readonly Measure[]): Promise<ReadonlyMap<string, SourcePart>> {
  const places = [...groupedBy(shown, ({ source }) => source)].map(([source, own]) => ({
    source,
    spanStart: own.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY),
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

  /** The clauses of a measure that hold the phrase. */
  proofsIn({ start, end }: Measure, phrase: string): readonly Proof[] {
    const words = this.#text.slice(start - this.#start, end - this.#start);
    return phraseSpans(foldText(words), phrase, MOST_PLACES).map((span) => {
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
