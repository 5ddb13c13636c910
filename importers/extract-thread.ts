import { Worker } from 'node:worker_threads';
import type { SourceRecords } from './records.ts';

/** What the thread is given. */
export interface ThreadTask {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What it says: the records, or why there are none. */
export type ThreadAnswer =
  | { readonly records: SourceRecords }
  | { readonly failure: { readonly code: string | null; readonly message: string } };

/** A file that could not be read in the thread; `code` is that of the error there. */
export class ThreadError extends Error {
  override readonly name = 'ThreadError';
  readonly code: string | null;

  constructor(code: string | null, message: string) {
    super(message);
    this.code = code;
  }
}

/** A thread does not inherit the loader that runs the sources in a checkout: there it is registered first. */
function startThread(task: ThreadTask): Worker {
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./extract-worker.js', import.meta.url), { workerData: task });
  const entry = JSON.stringify(new URL('./extract-worker.ts', import.meta.url).href);
  // Evaluated code looks packages up from the working directory, which need not be the checkout.
  const loader = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const start = `import(${loader}).then(({ register }) => { register(); return import(${entry}); })`;
  return new Worker(start, { eval: true, workerData: task });
}

/** Extracts a file in a thread of its own, so that the process goes on answering. Throws {@link ThreadError}. */
export function extractInThread(task: ThreadTask): Promise<SourceRecords> {
  const worker = startThread(task);
  return new Promise((resolve, reject) => {
    worker.once('message', (answer: ThreadAnswer) => {
      if ('records' in answer) resolve(answer.records);
      else reject(new ThreadError(answer.failure.code, answer.failure.message));
    });
    worker.once('error', (error) => reject(new ThreadError(null, `抽取中断：${error.message}`)));
    worker.once('exit', (code) =>
      reject(new ThreadError(null, `抽取中断（退出码 ${code}）：文件可能过大，请拆分后再试。`)),
    );
  });
}
