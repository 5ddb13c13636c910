import { request } from '../../api/client.ts';
import { type NodeKind, SearchDocument } from '../../api/generated/graphql.ts';
import { showCount, t, term } from '../../state/language.svelte.ts';
import { Loader } from '../../state/loading.svelte.ts';
import { searchPath } from '../../state/location.ts';
import { recent } from '../../state/recent.svelte.ts';
import { router } from '../../state/router.svelte.ts';
import { type SearchHit, toSearchHit } from '../search-hit.ts';
import { type FinderGroup, type FinderOption, plainOption } from './option.ts';

interface Answer {
  readonly text: string;
  readonly total: number;
  readonly nearest: readonly string[];
  readonly groups: readonly FinderGroup[];
}

interface FinderSettings {
  /** How many hits are asked for. */
  readonly first: number;
  /** What a hit does; by default its page is opened. */
  readonly pick?: ((hit: SearchHit) => void) | undefined;
  /** Called when something was chosen. */
  readonly done: () => void;
  /** Options of the surroundings for the text that is typed: commands, saved views. */
  readonly others?: ((text: string) => readonly FinderGroup[]) | undefined;
  /** Whether the first option is the chosen one, without an arrow key. */
  readonly ready?: boolean;
}

/** Milliseconds without a key before the server is asked. */
const PAUSE = 160;

/**
 * What the search box and the command palette have in common: the text, what is found for it, which option the arrow keys have
 * reached. While an input method composes, nothing is searched and no key chooses.
 */
export class Finder {
  text = $state('');
  open = $state(false);
  readonly found = new Loader<Answer>();
  readonly answer: Answer | null = $derived(
    this.text.trim() !== '' && this.found.current.kind === 'ready' ? this.found.current.value : null,
  );
  readonly groups: readonly FinderGroup[] = $derived.by(() => this.#groups());
  readonly options: readonly FinderOption[] = $derived(this.groups.flatMap(({ options }) => options));
  readonly active: number = $derived.by(() => Math.min(this.#moved ?? this.#start, this.options.length - 1));
  #moved: number | null = $state(null);
  #isComposing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #settings: FinderSettings;
  readonly #start: number;

  constructor(settings: FinderSettings) {
    this.#settings = settings;
    this.#start = settings.ready ? 0 : -1;
  }

  /** Searches for a text at once. */
  search(text: string): void {
    this.text = text;
    this.#moved = null;
    clearTimeout(this.#timer);
    const wanted = text.trim();
    if (wanted !== '') void this.found.load((signal) => this.#ask(wanted, signal), { keep: this.answer !== null });
  }

  readonly oncompositionstart = (): void => {
    this.#isComposing = true;
  };

  readonly oncompositionend = (): void => {
    this.#isComposing = false;
    this.oninput();
  };

  readonly oninput = (): void => {
    if (this.#isComposing) return;
    clearTimeout(this.#timer);
    this.#moved = null;
    this.open = this.text.trim() !== '';
    if (this.open) this.#timer = setTimeout(() => this.search(this.text), PAUSE);
  };

  readonly onkeydown = (event: KeyboardEvent): void => {
    // 229: some input methods end composing before the key that ends it is told.
    if (event.isComposing || this.#isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape') this.open = false;
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.#move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.submit();
    }
  };

  /** Chooses the option that is reached; without one, opens the page of all results. */
  submit(): void {
    const option = this.open ? this.options[this.active] : undefined;
    clearTimeout(this.#timer);
    if (option) this.choose(option);
    else if (this.text.trim() !== '') this.#openResults();
  }

  choose(option: FinderOption): void {
    if (option.hit !== null) recent.add(this.text);
    option.act();
  }

  #openResults(): void {
    const text = this.text.trim();
    recent.add(text);
    this.#leave(() => router.go(searchPath(text)));
  }

  #leave(go: () => void): void {
    this.open = false;
    this.#settings.done();
    go();
  }

  #move(step: number): void {
    const { length } = this.options;
    if (length === 0) return;
    this.open = true;
    this.#moved = this.active < 0 && step < 0 ? length - 1 : (this.active + step + length) % length;
  }

  async #ask(text: string, signal: AbortSignal): Promise<Answer> {
    const variables = { text, kinds: null, first: this.#settings.first, after: null };
    const { search } = await request(SearchDocument, variables, signal);
    const hits = search.edges.map((edge) => toSearchHit(edge));
    const groups = search.byKind
      .map(({ kind, count, isCut }) => this.#groupOf(kind, `${showCount(count)}${isCut ? '+' : ''}`, hits))
      .filter(({ options }) => options.length > 0)
      .sort((a, b) => placeOf(hits, a) - placeOf(hits, b));
    return { text, total: search.totalCount, nearest: search.nearest, groups };
  }

  #groupOf(kind: NodeKind, total: string, hits: readonly SearchHit[]): FinderGroup {
    const own = hits.filter((hit) => hit.kind === kind);
    const options = own.map((hit) => ({
      key: hit.id,
      kind,
      caption: hit.caption,
      detail: hit.detail,
      hit,
      href: hit.href,
      act: () => this.#leave(() => (this.#settings.pick ? this.#settings.pick(hit) : router.go(hit.href))),
    }));
    return { key: kind, name: term('', kind), count: `${own.length} / ${total}`, options };
  }

  #groups(): readonly FinderGroup[] {
    const { answer } = this;
    const others = this.#settings.others?.(this.text.trim()) ?? [];
    if (answer === null) return others;
    if (answer.total === 0) return [...this.#nearest(answer), ...others];
    const shown = answer.groups.reduce((sum, { options }) => sum + options.length, 0);
    const isMore = answer.total > shown && !this.#settings.pick;
    return [...answer.groups, ...(isMore ? [this.#all(answer)] : []), ...others];
  }

  #all({ text, total }: Answer): FinderGroup {
    const option = {
      ...plainOption('all', t('searchAll', { text, count: total }), () => this.#openResults()),
      href: searchPath(text),
    };
    return { key: 'all', name: '', count: '', options: [option] };
  }

  #nearest({ nearest }: Answer): readonly FinderGroup[] {
    if (nearest.length === 0) return [];
    const options = nearest.map((name) => plainOption(`near ${name}`, name, () => this.search(name)));
    return [{ key: 'nearest', name: t('errorNearest'), count: '', options }];
  }
}

/** Where the first of a group's options stands among all hits: the group of the best hit comes first. */
function placeOf(hits: readonly SearchHit[], { options }: FinderGroup): number {
  return hits.findIndex(({ id }) => id === options[0]?.key);
}
