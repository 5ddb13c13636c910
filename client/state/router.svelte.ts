import { untrack } from 'svelte';
import { revisitAnswers } from '../api/client.ts';
import { language } from './language.svelte.ts';
import { inLanguage, parseRoute, parseWords, type Route, type Words } from './location.ts';

/** What goes before a link is opened in another tab, dragged or copied, by hand or by keyboard. */
const presses = ['pointerdown', 'keydown', 'contextmenu'] as const;

class Router {
  #url = $state.raw(inLanguage(new URL(location.href), language.choice));
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
  /** The parameters whose changes the present step of the history gathers. */
  #gathering: string | null = null;

  /** Follows the browser's history and every plain click on a link of ours; returns what ends it. */
  start(): () => void {
    const follow = (): void => {
      this.#gathering = null;
      revisitAnswers(true);
      // The reader goes back to a view, not to a language that was left.
      this.#url = inLanguage(new URL(location.href), language.choice);
      if (this.#url.href !== location.href) history.replaceState(history.state, '', this.#url);
      this.#visits += 1;
      this.returns += 1;
    };
    addEventListener('popstate', follow);
    document.addEventListener('click', this.#onClick);
    for (const name of presses) document.addEventListener(name, this.#onPress);
    return () => {
      removeEventListener('popstate', follow);
      document.removeEventListener('click', this.#onClick);
      for (const name of presses) document.removeEventListener(name, this.#onPress);
    };
  }

  /** Writes the chosen language into the address; the history gains no step. */
  speak(): void {
    const { choice } = language;
    const next = inLanguage(
      untrack(() => this.#url),
      choice,
    );
    if (next.href === location.href) return;
    history.replaceState(history.state, '', next);
    this.#url = next;
  }

  /** Goes to an address of ours; `replace` leaves no step in the history, `keep` is kept with the step. */
  go(
    path: string,
    { replace = false, keep = null }: { readonly replace?: boolean; readonly keep?: unknown } = {},
  ): void {
    const next = inLanguage(new URL(path, location.href), language.choice);
    const newScreen = next.pathname !== this.#url.pathname;
    this.#gathering = null;
    this.#move(next, replace, keep);
    this.#visits += 1;
    if (newScreen) scrollTo({ top: 0, behavior: 'instant' });
  }

  /** Puts the present address of what is on screen in place of a former one; query and words stay, and the history gains no step. */
  rename(path: string): void {
    this.go(`${path}${this.#url.search}${this.#url.hash}`, { replace: true });
  }

  /**
   * Sets or, with null, takes away parameters of the address, as a step of the history; several values stand one after the other.
   * With `gathers`, changes of the same parameters that follow each other (a word while it is typed) are one step.
   */
  setQuery(
    changes: Readonly<Record<string, string | readonly string[] | null>>,
    { gathers = false }: { readonly gathers?: boolean } = {},
  ): void {
    const next = new URL(this.#url);
    for (const [name, value] of Object.entries(changes)) {
      next.searchParams.delete(name);
      for (const each of typeof value === 'string' ? [value] : (value ?? []))
        if (each !== '') next.searchParams.append(name, each);
    }
    if (next.searchParams.toString() === this.#url.searchParams.toString()) return;
    const gathering = gathers ? Object.keys(changes).join(' ') : null;
    this.#move(next, gathering !== null && gathering === this.#gathering, null);
    this.#gathering = gathering;
  }

  #move(next: URL, replace: boolean, keep: unknown): void {
    revisitAnswers(false);
    if (replace) history.replaceState(keep, '', next);
    else history.pushState(keep, '', next);
    this.#url = next;
  }

  /** A link that is opened in another tab or copied tells the language too. */
  readonly #onPress = (event: Event): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const href = link?.getAttribute('href');
    if (!link || !href || href.startsWith('#') || link.hasAttribute('download') || link.target !== '') return;
    const next = new URL(href, location.href);
    // A link of a language of its own (a saved view) says so.
    if (next.origin !== location.origin || link.hreflang !== '') return;
    const told = inLanguage(next, language.choice);
    if (told !== next) link.href = pathOf(told);
  };

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
    this.go(pathOf(next));
  };
}

const pathOf = ({ pathname, search, hash }: URL): string => `${pathname}${search}${hash}`;

export const router = new Router();
