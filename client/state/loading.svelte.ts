import { type RequestError, toRequestError } from '../api/client.ts';

export type Loading<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: RequestError };

/** One thing a screen asks the server for. A newer question aborts the one before, so answers never arrive out of order. */
export class Loader<T> {
  current: Loading<T> = $state.raw({ kind: 'loading' });
  #abort: AbortController | null = null;
  #ask: ((signal: AbortSignal) => Promise<T>) | null = null;

  /** Asks; `keep` leaves the old answer on screen until the new one is there. */
  async load(
    ask: (signal: AbortSignal) => Promise<T>,
    { keep = false }: { readonly keep?: boolean } = {},
  ): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.#ask = ask;
    if (!keep) this.current = { kind: 'loading' };
    try {
      const value = await ask(abort.signal);
      if (!abort.signal.aborted) this.current = { kind: 'ready', value };
    } catch (thrown) {
      if (!abort.signal.aborted) this.current = { kind: 'failed', error: toRequestError(thrown) };
    }
  }

  /** Asks the last question again. */
  retry(): void {
    if (this.#ask) void this.load(this.#ask);
  }
}
