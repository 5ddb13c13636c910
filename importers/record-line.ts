import type { SourceRecords } from './records.ts';

/** How many records make one piece. */
const PIECE = 256;

/**
 * The line of JSON that `extract` prints for a source, `\n` included, in pieces: joined they are `JSON.stringify(records)`. A line takes
 * several times the memory of the file; its pieces can be written one after the other.
 */
export function* linePieces(records: SourceRecords): Generator<string> {
  let before = '{';
  for (const [field, value] of Object.entries(records)) {
    if (value === undefined) continue;
    yield `${before}${JSON.stringify(field)}:`;
    if (Array.isArray(value)) yield* listPieces(value);
    else yield JSON.stringify(value);
    before = ',';
  }
  yield '}\n';
}

function* listPieces(list: readonly unknown[]): Generator<string> {
  let before = '[';
  for (let from = 0; from < list.length; from += PIECE) {
    yield before + JSON.stringify(list.slice(from, from + PIECE)).slice(1, -1);
    before = ',';
  }
  yield list.length === 0 ? '[]' : ']';
}
