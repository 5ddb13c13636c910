import { parentPort, workerData } from 'node:worker_threads';
import { extractSource } from './extract.ts';
import type { ThreadAnswer, ThreadTask } from './extract-thread.ts';

/** The body of the thread that `extract-thread.ts` starts: extracts one file and answers once. */
function answer(task: ThreadTask): ThreadAnswer {
  try {
    return { records: extractSource(task.name, task.bytes) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
    return { failure: { code, message: error instanceof Error ? error.message : String(error) } };
  }
}

parentPort?.postMessage(answer(workerData as ThreadTask));
