import { Loader } from './loading.svelte.ts';

/** A page of a list as the server gives it. */
interface ListPage {
  readonly edges: readonly unknown[];
  readonly pageInfo: { readonly endCursor?: string | null };
}

/** Asks for the page after a cursor, the first one after null. */
type AskPage<Page> = (after: string | null, signal: AbortSignal) => Promise<Page>;

/** A list that comes page by page: what comes later stands behind what came before. */
export class PagedList<Page extends ListPage> extends Loader<Page> {
  #page: AskPage<Page> | null = null;

  /** Asks for the first page; `keep` leaves the old list on screen until it is there. */
  begin(page: AskPage<Page>, options: { readonly keep?: boolean } = {}): void {
    this.#page = page;
    void this.load((signal) => page(null, signal), options);
  }

  /** Asks for the page behind what is there. */
  more(): void {
    const page = this.#page;
    if (page === null || this.current.kind !== 'ready') return;
    const before = this.current.value;
    void this.load(
      async (signal) => {
        const next = await page(before.pageInfo.endCursor ?? null, signal);
        return { ...next, edges: [...before.edges, ...next.edges] };
      },
      { keep: true },
    );
  }
}
