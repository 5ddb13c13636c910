import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { sourceChunks, sourceClaims, sourceOne } from '../../cypher/queries.ts';
import { hashOf } from '../../graph/ids.ts';
import type { GraphReader } from '../../graph/store.ts';
import type { SourceRecords } from '../records.ts';
import { readProperties, stringOf } from './present.ts';
import type { PartBuilder } from './rows.ts';

/** The kind of the claims that hold a source's records. */
export const RECORDS = 'records';
/** How many records one claim holds at most. */
const PIECE = 2000;

/** Some of a source's records, as a claim holds them: JSON, deflated, base64. */
interface Piece {
  /** Which piece it is, from 0. */
  readonly at: number;
  readonly lists: { readonly [list: string]: readonly unknown[] };
}

/**
 * Adds a source's records to what it asserts, but for its text, which its chunks hold: so the graph can load the source again without its
 * file, when the tables by which names are resolved have changed.
 */
export function holdRecords(part: PartBuilder, source: string, records: SourceRecords): void {
  for (const piece of piecesOf(records)) {
    const id = `claim:${hashOf(source, RECORDS, piece.at)}`;
    const record = deflateRawSync(JSON.stringify(piece), { level: 1 }).toString('base64');
    part.node(id, { id, source, kind: RECORDS, record });
    part.plain('ASSERTS', source, id);
  }
}

function* piecesOf(records: SourceRecords): Generator<Piece> {
  let [at, room] = [0, PIECE];
  let lists: Record<string, unknown[]> = {};
  for (const [list, all] of Object.entries(records) as readonly (readonly [string, unknown])[]) {
    if (!Array.isArray(all)) continue;
    lists[list] = [];
    for (let next = 0; next < all.length; ) {
      const some: readonly unknown[] = all.slice(next, next + room);
      lists[list] = [...some];
      next += some.length;
      room -= some.length;
      if (room > 0) continue;
      yield { at, lists };
      [at, room, lists] = [at + 1, PIECE, {}];
    }
  }
  yield { at, lists };
}

const EMPTY: Omit<SourceRecords, 'source' | 'format' | 'sha256' | 'text'> = {
  policies: [],
  measures: [],
  citations: [],
  tasks: [],
  parks: [],
  scopes: [],
  digest: [],
  warnings: [],
};

/** The records with which a source was loaded; null for an unknown source, and for one loaded before records were held. */
export async function readRecords(graph: GraphReader, id: string): Promise<SourceRecords | null> {
  const [row] = await graph.run(sourceOne, { id });
  const node = readProperties(row?.properties ?? {});
  if (stringOf(node, 'loader') === '') return null;
  const chunks = (await graph.run(sourceChunks, { id })).map(({ properties }) => readProperties(properties));
  const inOrder = chunks.sort((a, b) => Number(a['spanStart']) - Number(b['spanStart']));
  return {
    ...EMPTY,
    ...joined((await graph.run(sourceClaims, { id })).map(({ properties }) => readProperties(properties))),
    source: stringOf(node, 'name'),
    format: stringOf(node, 'format'),
    sha256: stringOf(node, 'sha256'),
    text: inOrder.map((chunk) => stringOf(chunk, 'text')).join(''),
  };
}

function joined(claims: readonly ReturnType<typeof readProperties>[]): { readonly [list: string]: readonly unknown[] } {
  const pieces = claims
    .filter((claim) => claim['kind'] === RECORDS)
    .map((claim) => JSON.parse(inflated(stringOf(claim, 'record'))) as Piece)
    .sort((a, b) => a.at - b.at);
  const lists: Record<string, unknown[]> = {};
  for (const [list, records] of pieces.flatMap((piece) => Object.entries(piece.lists))) {
    const all = lists[list] ?? [];
    lists[list] = all;
    for (const record of records) all.push(record);
  }
  return lists;
}

function inflated(text: string): string {
  return inflateRawSync(Buffer.from(text, 'base64')).toString();
}
