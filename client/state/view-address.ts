import type { ExploreState } from '../graph-view/explore-state.ts';
import { decodeView, encodeView, longestLink } from '../graph-view/view-link.ts';
import type { Change } from './explorer.svelte.ts';

/** Where addresses are written and read; the page's router. */
export interface AddressBook {
  readonly query: URLSearchParams;
  readonly kept: unknown;
  go(path: string, options: { readonly replace: boolean; readonly keep: unknown }): void;
}

/** Keeps the address in step with the view: the view stands in it, or, when it is too long for one, with the browser's history. */
export class ViewAddress {
  readonly #book: AddressBook;
  readonly #path: () => string | null;
  /** Views that were on screen in this visit: all that stands between their nodes is known. */
  readonly #known = new Set<string>();
  #writing: Promise<void> = Promise.resolve();
  #latest: { readonly turn: number; readonly change: Change } = { turn: 0, change: 'step' };
  /** The view that the address tells; what else comes is a reader's going back or a link. */
  #told: string | null = null;

  /** `path` is the address of the screen without its query; null while another screen is shown. */
  constructor(book: AddressBook, path: () => string | null) {
    this.#book = book;
    this.#path = path;
  }

  /** The view that the address tells, as it is written there; null while it tells none. */
  get told(): string | null {
    return this.#told;
  }

  /** Writes a view down: a step of its own in the history, or in place of the present one. Hears whether it is too long for a link. */
  write(state: ExploreState, change: Change, tooLong: (isTooLong: boolean) => void): void {
    const turn = this.#latest.turn + 1;
    this.#latest = { turn, change };
    this.#writing = this.#writing.then(async () => {
      // While a hand moves things many views follow each other: the last one stands for all.
      if (change === 'amend' && this.#latest.change === 'amend' && turn !== this.#latest.turn) return;
      const text = await encodeView(state);
      const path = this.#path();
      if (path === null) return;
      this.#known.add(text);
      if (text === this.#told) return;
      this.#told = text;
      const isTooLong = text.length > longestLink;
      tooLong(isTooLong);
      const address = isTooLong ? path : `${path}?${new URLSearchParams({ v: text })}`;
      this.#book.go(address, { replace: change === 'amend', keep: isTooLong ? { view: text } : null });
    });
  }

  /** The view that the address tells now, where it is another than the one written last; `text` null: it tells none. */
  async read(): Promise<{
    readonly view: ExploreState | null;
    readonly isKnown: boolean;
    readonly text: string | null;
  } | null> {
    await this.#writing;
    const text = this.#book.query.get('v') ?? keptView(this.#book.kept);
    if (text !== null && text === this.#told) return null;
    this.#told = text;
    if (text === null) return { view: null, isKnown: false, text };
    return { view: await decodeView(text), isKnown: this.#known.has(text), text };
  }
}

function keptView(kept: unknown): string | null {
  if (typeof kept !== 'object' || kept === null || !('view' in kept)) return null;
  return typeof kept.view === 'string' ? kept.view : null;
}
