/** About as many UTF-16 units as are sent at once. */
const PIECE = 16_384;

/** The same text in pieces that are worth sending: many short ones joined. */
export async function* inPieces(parts: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const part of parts) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
