import { untrack } from 'svelte';
import { parseRoute, parseWords, type Route, type Words } from './location.ts';

class Router {
  #url = $state.raw(new URL(location.href));
  readonly route: Route = $derived(parseRoute(this.#url));
  /** Names the screen without what only changes within it (hash, query): a new key is a new screen. */
  readonly screen: string = $derived(this.#url.pathname);
  #visits = $state(0);
  /** The words the address marks: a new value at each visit, also of the same words, and none when only the query changes. */
  readonly words: Words | null = $derived.by(() => {
    void this.#visits;
    return untrack(() => parseWords(this.#url.hash));
  });
  readonly query: URLSearchParams = $derived(this.#url.searchParams);
  /** What the browser keeps with this step of its history beside the address; a new value at each visit. */
  readonly kept: unknown = $derived.by(() => {
    void this.#visits;
    return history.state;
  });
  /** Counts the steps that the reader makes in the browser's history. */
  returns = $state(0);

  /** Follows the browser's history and every plain click on a link of ours; returns what ends it. */
  start(): () => void {
    const follow = (): void => {
      this.#url = new URL(location.href);
      this.#visits += 1;
      this.returns += 1;
    };
    addEventListener('popstate', follow);
    document.addEventListener('click', this.#onClick);
    return () => {
      removeEventListener('popstate', follow);
      document.removeEventListener('click', this.#onClick);
    };
  }

  /** Goes to an address of ours; `replace` leaves no step in the history, `keep` is kept with the step. */
  go(
    path: string,
    { replace = false, keep = null }: { readonly replace?: boolean; readonly keep?: unknown } = {},
  ): void {
    const next = new URL(path, location.href);
    const newScreen = next.pathname !== this.#url.pathname;
    if (replace) history.replaceState(keep, '', next);
    else history.pushState(keep, '', next);
    this.#url = next;
    this.#visits += 1;
    if (newScreen) scrollTo({ top: 0, behavior: 'instant' });
  }

  /** Puts the present address of what is on screen in place of a former one; query and words stay, and the history gains no step. */
  rename(path: string): void {
    this.go(`${path}${this.#url.search}${this.#url.hash}`, { replace: true });
  }

  /** Sets or, with null, takes away parameters of the address without a step in the history; several values stand one after the other. */
  setQuery(changes: Readonly<Record<string, string | readonly string[] | null>>): void {
    const next = new URL(this.#url);
    for (const [name, value] of Object.entries(changes)) {
      next.searchParams.delete(name);
      for (const each of typeof value === 'string' ? [value] : (value ?? []))
        if (each !== '') next.searchParams.append(name, each);
    }
    history.replaceState(null, '', next);
    this.#url = next;
  }

  readonly #onClick = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const href = link?.getAttribute('href');
    if (!link || !href || link.hasAttribute('download') || link.getAttribute('target')) return;
    const next = new URL(href, location.href);
    // A fragment of letters (the skip link) is the browser's own business.
    if (next.origin !== location.origin || href.startsWith('#')) return;
    event.preventDefault();
    this.go(`${next.pathname}${next.search}${next.hash}`);
  };
}

export const router = new Router();
