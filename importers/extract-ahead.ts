import { availableParallelism } from 'node:os';
import { extractSource } from './extract.ts';
import { type Extracted, ExtractThread, OUT_OF_MEMORY, ThreadError, type ThreadTask } from './extract-thread.ts';

/** A file to extract: its name and size in bytes, and how to read it. */
export interface PendingFile {
  readonly name: string;
  readonly size: number;
  /** Its bytes, for the extraction alone; null where it need not be extracted. Throws where it cannot be read. */
  readonly read: () => Uint8Array | null;
}

/** What became of a file: what it says, null where it need not be extracted, or the error that says why it cannot be read. */
export type Outcome = { readonly extracted: Extracted | null } | { readonly error: unknown };

/** Threads are started for so many bytes and more: below, one thread is done before two have started. */
const FEWEST_BYTES = 6_000_000;
/** No more threads than this: whoever writes what they extract cannot keep up. */
const MOST_THREADS = 8;
/** So many bytes of files are read and extracted at one time, or one file alone: together they stay below ten times the largest file and 250 MB. */
const MOST_BYTES_AHEAD = 8_000_000;

/**
 * Extracts files and yields what became of each, in their order. Several files, if large enough together, are extracted in threads that
 * run ahead of whoever takes the results, by one file more than there are threads. Throws what is nobody's file's fault.
 */
export async function* extractAhead(
  files: readonly PendingFile[],
  form: ThreadTask['form'],
  threads = threadsFor(files),
): AsyncGenerator<Outcome> {
  if (threads < 2) {
    for (const file of files) yield extractHere(file);
    return;
  }
  const pool = new ExtractPool(threads, Math.max(...files.map(({ size }) => size)), form);
  try {
    const ahead: { readonly size: number; readonly outcome: Promise<Outcome> }[] = [];
    let next = 0;
    for (;;) {
      for (let file = files[next]; file !== undefined && mayRunAhead(ahead, file, threads); file = files[++next])
        ahead.push({ size: file.size, outcome: pool.extract(file) });
      const first = ahead[0];
      if (first === undefined) return;
      yield await first.outcome;
      ahead.shift();
    }
  } finally {
    await pool.close();
  }
}

/** In how many threads such files are extracted; fewer than two: here. */
export function threadsFor(files: readonly Pick<PendingFile, 'size'>[]): number {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return bytes < FEWEST_BYTES ? 1 : Math.min(files.length, availableParallelism(), MOST_THREADS);
}

function mayRunAhead(ahead: readonly { readonly size: number }[], file: PendingFile, threads: number): boolean {
  if (ahead.length === 0) return true;
  const bytes = ahead.reduce((sum, { size }) => sum + size, file.size);
  return ahead.length <= threads && bytes <= MOST_BYTES_AHEAD;
}

function extractHere({ name, read }: PendingFile): Outcome {
  try {
    const bytes = read();
    return { extracted: bytes === null ? null : { records: extractSource(name, bytes) } };
  } catch (error) {
    return { error };
  }
}

/** The buffer that holds these bytes and nothing else; where it holds more, the bytes are copied to a thread. */
function wholeOf({ buffer, byteLength }: Uint8Array): readonly ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}

/** A few threads that take files as they come. */
class ExtractPool {
  readonly #threads: ExtractThread[] = [];
  readonly #idle: ExtractThread[] = [];
  readonly #waiting: ((thread: ExtractThread) => void)[] = [];
  readonly #largest: number;
  readonly #most: number;
  readonly #form: ThreadTask['form'];

  constructor(most: number, largest: number, form: ThreadTask['form']) {
    this.#most = most;
    this.#largest = largest;
    this.#form = form;
  }

  async extract(file: PendingFile): Promise<Outcome> {
    const thread = await this.#free();
    try {
      const bytes = file.read();
      if (bytes === null) return { extracted: null };
      return { extracted: await thread.extract({ name: file.name, bytes, form: this.#form }, wholeOf(bytes)) };
    } catch (error) {
      // What takes a lot of memory for its size gets it here.
      return error instanceof ThreadError && error.code === OUT_OF_MEMORY ? extractHere(file) : { error };
    } finally {
      this.#release(thread);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }

  async #free(): Promise<ExtractThread> {
    const idle = this.#idle.pop();
    if (idle !== undefined) return idle;
    if (this.#threads.length < this.#most) return this.#started();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #started(): ExtractThread {
    const thread = new ExtractThread(this.#largest);
    this.#threads.push(thread);
    return thread;
  }

  /** A thread that has ended makes room for a new one. */
  #release(thread: ExtractThread): void {
    if (thread.ended) this.#threads.splice(this.#threads.indexOf(thread), 1);
    const waiting = this.#waiting.shift();
    if (waiting !== undefined) waiting(thread.ended ? this.#started() : thread);
    else if (!thread.ended) this.#idle.push(thread);
  }
}
