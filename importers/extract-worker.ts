import { parentPort } from 'node:worker_threads';
import { extractSource } from './extract.ts';
import type { ThreadAnswer, ThreadTask } from './extract-thread.ts';
import { linePieces } from './record-line.ts';

/** The body of the threads that `extract-thread.ts` starts: extracts one file for each message and answers each once. */
function answer({ name, bytes, form }: ThreadTask): ThreadAnswer {
  try {
    const records = extractSource(name, bytes);
    if (form === 'records') return { records };
    const encoder = new TextEncoder();
    return { line: Array.from(linePieces(records), (piece) => encoder.encode(piece)) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
    return { failure: { code, message: error instanceof Error ? error.message : String(error) } };
  }
}

parentPort?.on('message', (task: ThreadTask) => {
  const answered = answer(task);
  parentPort?.postMessage(answered, 'line' in answered ? answered.line.map(({ buffer }) => buffer) : []);
});
