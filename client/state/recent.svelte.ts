const MOST = 8;
const place = 'zhengmai.recent';

function readRecent(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
    return Array.isArray(kept) ? kept.filter((value) => typeof value === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** What was searched for last, the latest first; kept by the browser. */
class RecentSearches {
  list: readonly string[] = $state.raw(readRecent());

  add(text: string): void {
    const wanted = text.trim();
    if (wanted === '') return;
    this.#keep([wanted, ...this.list.filter((each) => each !== wanted)].slice(0, MOST));
  }

  clear(): void {
    this.#keep([]);
  }

  #keep(list: readonly string[]): void {
    this.list = list;
    try {
      localStorage.setItem(place, JSON.stringify(list));
    } catch {
      // Private windows may refuse; what was searched then holds until the page closes.
    }
  }
}

export const recent = new RecentSearches();
