import { language } from './language.svelte.ts';
import { languageOf } from './location.ts';
import { router } from './router.svelte.ts';
import { readViews, type SavedView, withView, writeViews } from './views-file.ts';

const place = 'zhengmai.views';

/** The reader's views, kept by the browser. */
class SavedViews {
  all: readonly SavedView[] = $state.raw([]);

  constructor() {
    this.#read();
    // Another tab of this browser has saved or removed one.
    addEventListener('storage', ({ key }) => {
      if (key === place) this.#read();
    });
  }

  /** Keeps a view; false where the browser refuses it: it then holds until the page closes. */
  save(view: SavedView): boolean {
    return this.#keep(withView(this.all, view));
  }

  /** All of them as a file's text. */
  written(): string {
    return writeViews(this.all);
  }

  /** Gives a view another name; one that had it gives way. */
  rename(before: string, name: string): void {
    const others = this.all.filter((view) => view.name !== name || name === before);
    this.#keep(others.map((view) => (view.name === before ? { ...view, name } : view)));
  }

  remove(name: string): void {
    this.#keep(this.all.filter((view) => view.name !== name));
  }

  /** Takes in the views of a file; how many, null for a file of another kind. */
  take(text: string): number | null {
    const views = readViews(text);
    if (views === null) return null;
    this.#keep(views.toReversed().reduce(withView, this.all));
    return views.length;
  }

  #read(): void {
    try {
      this.all = readViews(localStorage.getItem(place) ?? '') ?? [];
    } catch {
      // Private windows may refuse; views then hold until the page closes.
    }
  }

  #keep(views: readonly SavedView[]): boolean {
    this.all = views;
    try {
      localStorage.setItem(place, writeViews(views));
      return true;
    } catch {
      return false;
    }
  }
}

export const savedViews = new SavedViews();

/** Goes to a saved view, in the language in which it was saved. */
export function openView({ path, view }: SavedView): void {
  language.follow(languageOf(new URL(path, location.href)) ?? 'zh');
  router.go(path, { keep: view === null ? null : { view } });
}
