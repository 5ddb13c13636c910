import { parentPort } from 'node:worker_threads';
import { extractSource } from './extract.ts';
import type { ThreadAnswer, ThreadOrder, ThreadTask } from './extract-thread.ts';
import { piecesOf, type RecordsPiece } from './pieces-of-records.ts';
import { lineBytes } from './record-line.ts';

/** The body of the threads that `extract-thread.ts` starts: extracts a file, and tells its records a piece at a time. */
function answer({ name, bytes, form }: ThreadTask): ThreadAnswer {
  try {
    const records = extractSource(name, bytes);
    if (form === 'records') {
      pieces = piecesOf(records);
      return nextPiece();
    }
    return { line: Array.from(lineBytes(records)) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
    return { failure: { code, message: error instanceof Error ? error.message : String(error) } };
  }
}

let pieces: Iterator<RecordsPiece, void> | null = null;

function nextPiece(): ThreadAnswer {
  const { value, done = false } = pieces?.next() ?? { value: undefined, done: true };
  return done || value === undefined ? { done: true } : { piece: value };
}

parentPort?.on('message', (order: ThreadOrder) => {
  const answered = order === 'next' ? nextPiece() : answer(order);
  parentPort?.postMessage(answered, 'line' in answered ? answered.line.map(({ buffer }) => buffer) : []);
});
