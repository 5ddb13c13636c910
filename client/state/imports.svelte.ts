import { type RequestError, toRequestError } from '../api/client.ts';
import { importFile, newJob, type Progress, type Report, type Upload, watchImport } from '../api/importing.ts';

/** Where an import stands. `taken`: the name is another file's, and the reader must say what this one is. */
export type ImportState =
  | { readonly kind: 'running'; readonly progress: Progress | null }
  | { readonly kind: 'taken' }
  | { readonly kind: 'done'; readonly report: Report }
  | { readonly kind: 'failed'; readonly error: RequestError }
  | { readonly kind: 'tooBig' };

export interface Import {
  readonly key: number;
  readonly file: File;
  readonly state: ImportState;
}

/** The largest upload the server takes, in bytes; larger files go by the command line. */
export const largestUpload = 25 * 1024 * 1024;

/** The files a reader handed in while the page is open, newest first. They are imported one after the other. */
export class Imports {
  list: readonly Import[] = $state.raw([]);
  #queue: Promise<void> = Promise.resolve();
  #nextKey = 0;
  readonly #onDone: () => void;

  constructor(onDone: () => void) {
    this.#onDone = onDone;
  }

  /** Takes files in. */
  add(files: Iterable<File>): void {
    for (const file of files) {
      const key = this.#nextKey++;
      const isTooBig = file.size > largestUpload;
      const state: ImportState = isTooBig ? { kind: 'tooBig' } : { kind: 'running', progress: null };
      this.list = [{ key, file, state }, ...this.list];
      if (!isTooBig) this.#enqueue(key, { file, meant: null });
    }
  }

  /** Takes in a file whose name was taken, now that the reader said what it is. */
  resume(taken: Import, meant: Upload['meant']): void {
    this.#set(taken.key, { kind: 'running', progress: null });
    this.#enqueue(taken.key, { file: taken.file, meant });
  }

  dismiss(key: number): void {
    this.list = this.list.filter((each) => each.key !== key);
  }

  #set(key: number, state: ImportState): void {
    this.list = this.list.map((each) => (each.key === key ? { ...each, state } : each));
  }

  #enqueue(key: number, upload: Upload): void {
    this.#queue = this.#queue.then(() => this.#run(key, upload));
  }

  async #run(key: number, upload: Upload): Promise<void> {
    const job = newJob();
    const watching = new AbortController();
    const tell = (progress: Progress): void => {
      if (!watching.signal.aborted) this.#set(key, { kind: 'running', progress });
    };
    void watchImport(job, tell, watching.signal);
    try {
      const report = await importFile(job, upload, watching.signal);
      watching.abort();
      this.#set(key, { kind: 'done', report });
      this.#onDone();
    } catch (thrown) {
      watching.abort();
      const error = toRequestError(thrown);
      this.#set(key, error.code === 'SOURCE_TAKEN' ? { kind: 'taken' } : { kind: 'failed', error });
    }
  }
}
