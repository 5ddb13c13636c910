import {
  questionMeasureCounts,
  questionMeasures,
  questionMeasuresByChain,
  questionMeasuresOfPolicies,
  questionMeasuresOfText,
} from '../../cypher/queries.ts';
import type { GraphReader } from '../store.ts';
import { groupedBy } from './grouping.ts';
import type { RowOf } from './rows.ts';
import { textOfSpans } from './source-text.ts';
import { type PolicyText, textsOf } from './texts.ts';

/** Most measures of one text. */
const MOST_MEASURES = 20_000;
/** How many UTF-16 units of a measure's words an answer gives. */
const WORDS = 400;

/** A numbered provision. */
export interface Measure {
  readonly id: string;
  readonly text: string;
  readonly policy: string;
  readonly source: string;
  /** Its place in the outline, e.g. 2.3.1 */
  readonly place: string | null;
  readonly heading: string;
  /** Headings from the outermost to its own. */
  readonly path: readonly string[];
  readonly chain: string;
  readonly depth: number;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** Measures by id; an unknown id is absent. */
export async function measures(graph: GraphReader, ids: readonly string[]): Promise<ReadonlyMap<string, Measure>> {
  if (ids.length === 0) return new Map();
  const rows = await graph.run(questionMeasures, { ids });
  const texts = await textsOf(graph, [...new Set(rows.map((row) => row.text))]);
  return new Map(rows.flatMap((row) => measureOf(row, texts.get(row.text))).map((each) => [each.id, each]));
}

/** The measures of a text in reading order. */
export async function measuresOfText(graph: GraphReader, text: string): Promise<readonly Measure[]> {
  const rows = await graph.run(questionMeasuresOfText, { text, limit: MOST_MEASURES });
  const texts = await textsOf(graph, [text]);
  return rows.flatMap((row) => measureOf(row, texts.get(row.text)));
}

function measureOf(
  row: RowOf<typeof questionMeasures>,
  text: Pick<PolicyText, 'policy' | 'source'> | undefined,
): readonly Measure[] {
  if (text === undefined) return [];
  return [
    {
      id: row.id,
      text: row.text,
      policy: text.policy,
      source: text.source,
      place: row.place,
      heading: row.heading,
      path: row.path ?? [row.heading],
      chain: row.chain ?? row.heading,
      depth: row.depth ?? 1,
      start: row.spanStart,
      end: row.spanEnd,
      line: row.line,
    },
  ];
}

/** From each measure to its equal (same chain of headings) in the policy's shown text; itself where that text holds it, absent without one. */
export async function shownMeasures(graph: GraphReader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await measures(graph, ids);
  const texts = await textsOf(graph, [...new Set([...found.values()].map((each) => each.text))]);
  const hidden = [...found.values()].filter((each) => texts.get(each.text)?.shown !== true);
  const lead = new Map([...found.values()].filter((each) => !hidden.includes(each)).map((each) => [each.id, each.id]));
  const equals = await shownByChain(graph, hidden);
  for (const each of hidden) {
    const equal = equals.get(`${each.policy} ${each.chain}`);
    if (equal !== undefined) lead.set(each.id, equal);
  }
  return lead;
}

/** The first measure of a policy's shown text by policy and chain of headings. */
async function shownByChain(graph: GraphReader, hidden: readonly Measure[]): Promise<ReadonlyMap<string, string>> {
  if (hidden.length === 0) return new Map();
  const policies = [...new Set(hidden.map((each) => each.policy))];
  const chains = [...new Set(hidden.map((each) => each.chain))];
  const rows = await graph.run(questionMeasuresByChain, { policies, chains });
  return new Map(rows.toReversed().map((row) => [`${row.policy} ${row.chain}`, row.measure]));
}

/** The measures of the shown texts of policies by policy, in reading order; at most {@link MOST_MEASURES} in all. */
export async function measuresOfPolicies(
  graph: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Measure[]>> {
  if (ids.length === 0) return new Map();
  const rows = await graph.run(questionMeasuresOfPolicies, { ids, limit: MOST_MEASURES });
  const groups = groupedBy(rows, (row) => row.policy);
  return new Map([...groups].map(([id, own]) => [id, own.flatMap((row) => measureOf(row, row))]));
}

/** How many measures the shown texts of policies have, by policy; those without any are absent. */
export async function measureCounts(graph: GraphReader, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await graph.run(questionMeasureCounts, { ids });
  return new Map(rows.map((row) => [row.policy, row.measures]));
}

/** The first {@link WORDS} units of each measure's words, verbatim, by id. */
export function measureWords(graph: GraphReader, wanted: readonly Measure[]): Promise<ReadonlyMap<string, string>> {
  return firstWords(graph, wanted, WORDS);
}

/** The first `most` UTF-16 units of each measure's words, verbatim, by id. One query. */
export async function firstWords(
  graph: GraphReader,
  wanted: readonly Measure[],
  most: number,
): Promise<ReadonlyMap<string, string>> {
  const spans = wanted.map(({ source, start, end }) => ({ source, start, end: Math.min(end, start + most) }));
  const words = await textOfSpans(graph, spans);
  return new Map(wanted.map(({ id }, at) => [id, words[at] ?? '']));
}
