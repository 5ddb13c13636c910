import { transcode } from 'node:buffer';
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

/** As {@link linePieces}, in UTF-8; each piece has a buffer of its own, which can be handed to another thread. */
export function* lineBytes(records: SourceRecords): Generator<Uint8Array<ArrayBuffer>> {
  for (const piece of linePieces(records)) {
    // Seven times as fast as an encoder on Chinese text.
    const bytes = transcode(Buffer.from(piece, 'utf16le'), 'utf16le', 'utf8');
    const { buffer } = bytes;
    yield buffer instanceof ArrayBuffer && buffer.byteLength === bytes.length
      ? new Uint8Array(buffer)
      : Uint8Array.from(bytes);
  }
}

function* listPieces(list: readonly unknown[]): Generator<string> {
  let before = '[';
  for (let from = 0; from < list.length; from += PIECE) {
    yield before + JSON.stringify(list.slice(from, from + PIECE)).slice(1, -1);
    before = ',';
  }
  yield list.length === 0 ? '[]' : ']';
}
