import { questionSourceList, questionSources, questionTextsOfSource } from '../../cypher/queries.ts';
import { InputError } from '../errors.ts';
import type { GraphReader, GraphStore } from '../store.ts';
import type { Evidence } from '../text.ts';
import type { Page, PageRequest } from './answers.ts';
import { within } from './bounds.ts';
import { missing } from './nearest.ts';
import type { RowOf } from './rows.ts';
import { MOST_TEXT, textOfSource } from './source-text.ts';
import { countNodes } from './stats.ts';
import type { PolicyText } from './texts.ts';

/** Most texts of one source that are listed. */
const MOST_TEXTS = 5000;

/** An imported file. */
export interface Source {
  readonly id: string;
  readonly name: string;
  readonly format: string;
  readonly sha256: string;
  /** ISO time. */
  readonly imported: string;
  /** Length of its text in UTF-16 units. */
  readonly chars: number;
  readonly policies: number;
  readonly measures: number;
  readonly citations: number;
  readonly tasks: number;
  readonly warnings: readonly SourceWarning[];
}

/** What was not understood in a source. */
export interface SourceWarning extends Evidence {
  readonly kind: string;
  readonly message: string;
}

/** Sources by id; an unknown id is absent. */
export async function sources(graph: GraphReader, ids: readonly string[]): Promise<ReadonlyMap<string, Source>> {
  if (ids.length === 0) return new Map();
  const rows = await graph.run(questionSources, { ids });
  return new Map(rows.map((row) => [row.id, sourceOf(row)]));
}

function sourceOf(row: RowOf<typeof questionSources>): Source {
  return { ...row, warnings: row.warnings === null ? [] : readWarnings(row.warnings) };
}

/** The JSON that a source holds: warnings as the extraction prints them. */
function readWarnings(json: string): readonly SourceWarning[] {
  const value: unknown = JSON.parse(json);
  return Array.isArray(value) ? value.flatMap(warningOf) : [];
}

function warningOf(value: unknown): readonly SourceWarning[] {
  if (typeof value !== 'object' || value === null || !('message' in value)) return [];
  const { kind, message, evidence } = value as { kind?: unknown; message: unknown; evidence?: unknown };
  const place = typeof evidence === 'object' && evidence !== null ? (evidence as Partial<Evidence>) : {};
  const { start = 0, end = 0, line = 1, quote = '' } = place;
  return [{ kind: String(kind ?? ''), message: String(message), start, end, line, quote }];
}

/** A source by id or name, exactly one. Throws `InputError` otherwise, `NotFoundError` for an unknown one. */
export async function findSource(
  store: GraphStore,
  { id, name }: { readonly id?: string | null; readonly name?: string | null },
): Promise<Source> {
  if ((id == null) === (name == null)) throw new InputError('请给出来源的 id 或名称，二者取一。');
  const wanted = id ?? `source:${name ?? ''}`;
  const found = await store.read(async (graph) => (await sources(graph, [wanted])).get(wanted));
  return found ?? missing(store, 'Source', name ?? wanted);
}

/** Ids of the imported sources by name. */
export async function sourceList(graph: GraphReader, page: PageRequest): Promise<Page<string>> {
  const rows = await graph.run(questionSourceList, { skip: page.offset, limit: page.limit });
  return { items: rows.map((row) => row.id), total: (await countNodes(graph)).sources };
}

/** The texts that a source holds, in its own order; with `at` those over this UTF-16 offset alone. */
export async function textsOfSource(
  graph: GraphReader,
  source: string,
  at: number | null = null,
): Promise<readonly PolicyText[]> {
  const texts = await graph.run(questionTextsOfSource, { source, limit: MOST_TEXTS });
  return at === null ? texts : texts.filter(({ spanStart, spanEnd }) => spanStart <= at && at < spanEnd);
}

/**
 * A part of a source's text: from `start` to `end` in UTF-16 units, its whole rest without an `end`.
 * Throws `LimitError` when more than {@link MOST_TEXT} units are asked for by an `end`; without one the part is cut there.
 */
export async function sourceText(
  graph: GraphReader,
  source: string,
  part: { readonly start?: number | null; readonly end?: number | null },
): Promise<string> {
  const start = Math.max(0, part.start ?? 0);
  const end = part.end ?? start + MOST_TEXT;
  within('一次取的字数（end 减 start）', end - start, 0, MOST_TEXT);
  return textOfSource(graph, source, start, end);
}

/**
 * A part of a policy's text, offsets counting in the source's text: from where it begins to where it ends unless given, cut to
 * its bounds. Without an `end` at most {@link MOST_TEXT} units; an `end` further off is a `LimitError`.
 */
export async function policyText(
  graph: GraphReader,
  text: PolicyText,
  part: { readonly start?: number | null; readonly end?: number | null },
): Promise<string> {
  const start = Math.max(text.spanStart, part.start ?? text.spanStart);
  const end = Math.min(text.spanEnd, part.end ?? start + MOST_TEXT);
  return sourceText(graph, text.source, { start, end: Math.max(start, end) });
}
