import type { Worker } from 'node:worker_threads';
import { startThread } from '../graph/start-thread.ts';
import { RecordsJoiner, type RecordsPiece } from './pieces-of-records.ts';
import type { SourceRecords } from './records.ts';

/** What a thread is given: a file, and whether it answers with its records or with the line that `extract` prints. */
export interface ThreadTask {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly form: 'records' | 'line';
}

/** What it is told: a file, or to go on with the records of the last one. */
export type ThreadOrder = ThreadTask | 'next';

/** What it says: a piece of the records, that all of them are told, the pieces of the line, or why there are none. */
export type ThreadAnswer =
  | { readonly piece: RecordsPiece }
  | { readonly done: true }
  | { readonly line: Line }
  | { readonly failure: ThreadFailure };

type Line = readonly Uint8Array<ArrayBuffer>[];

interface ThreadFailure {
  readonly code: string | null;
  readonly message: string;
}

/** What a file says: its records, or the pieces of the line of JSON that holds them. */
export type Extracted = { readonly records: SourceRecords } | { readonly line: Line };

/** A file that could not be read in a thread; `code` is that of the error there. */
export class ThreadError extends Error {
  override readonly name = 'ThreadError';
  readonly code: string | null;

  constructor(code: string | null, message: string) {
    super(message);
    this.code = code;
  }
}

/** How much of the heap a thread may take for a file of so many bytes: several times what files need, and little enough for it to be kept clean. What is young is kept small: a larger share is no faster, and each thread has its own. */
function heapLimits(largest: number): { maxOldGenerationSizeMb: number; maxYoungGenerationSizeMb: number } {
  return { maxOldGenerationSizeMb: 64 + 32 * Math.ceil(largest / 1_000_000), maxYoungGenerationSizeMb: 6 };
}

/** The code of the error of a file that takes more memory than its thread may have. */
export const OUT_OF_MEMORY = 'THREAD_MEMORY';

/** A thread that extracts one file at a time, none larger than `largest` bytes. */
export class ExtractThread {
  readonly #worker: Worker;
  #ended = false;
  #joiner = new RecordsJoiner();
  #settle: ((answer: Extracted | { readonly failure: ThreadFailure }) => void) | null = null;

  constructor(largest: number) {
    this.#worker = startThread(import.meta.url, './extract-worker', { resourceLimits: heapLimits(largest) });
    this.#worker.on('message', (answer: ThreadAnswer) => this.#hear(answer));
    this.#worker.on('error', (error: NodeJS.ErrnoException) => this.#end(failureOf(error)));
    this.#worker.on('exit', (code) => this.#end({ code: null, message: `抽取中断（退出码 ${code}）。` }));
  }

  /** Whether the thread takes no more files. */
  get ended(): boolean {
    return this.#ended;
  }

  /** Extracts a file; buffers in `given` are the thread's from then on. Throws {@link ThreadError}. */
  async extract(task: ThreadTask, given: readonly ArrayBuffer[] = []): Promise<Extracted> {
    const answer = await new Promise<Extracted | { readonly failure: ThreadFailure }>((resolve) => {
      this.#joiner = new RecordsJoiner();
      this.#settle = resolve;
      this.#worker.postMessage(task, given);
    });
    if ('failure' in answer) throw new ThreadError(answer.failure.code, answer.failure.message);
    return answer;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  /** Each piece is asked for in a turn of its own: those of a large file at once would hold the process up for seconds. */
  #hear(answer: ThreadAnswer): void {
    if ('piece' in answer) {
      this.#joiner.add(answer.piece);
      setImmediate(() => this.#worker.postMessage('next'));
    } else this.#answer('done' in answer ? { records: this.#joiner.records() } : answer);
  }

  #answer(answer: Extracted | { readonly failure: ThreadFailure }): void {
    this.#settle?.(answer);
    this.#settle = null;
  }

  #end(failure: ThreadFailure): void {
    this.#ended = true;
    this.#answer({ failure });
  }
}

function failureOf({ code, message }: NodeJS.ErrnoException): ThreadFailure {
  if (code !== 'ERR_WORKER_OUT_OF_MEMORY') return { code: null, message: `抽取中断：${message}` };
  return { code: OUT_OF_MEMORY, message: '抽取中断：文件所需的内存超出限度，请拆分后再试。' };
}
