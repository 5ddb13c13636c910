import {
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';

/** Rows beyond each end of the window that are drawn, too. */
const BEYOND = 10;

/** Which rows of a long list the window shows, and how much room those before and behind them take. The page itself scrolls. */
export class WindowRows {
  items: readonly VirtualItem[] = $state.raw([]);
  /** Heights in pixels. */
  before = $state(0);
  after = $state(0);
  readonly #virtualizer: Virtualizer<Window, HTMLElement>;

  /** `height` is what a row is taken to be before it is measured. */
  constructor(height: number) {
    this.#virtualizer = new Virtualizer<Window, HTMLElement>({
      count: 0,
      getScrollElement: () => window,
      estimateSize: () => height,
      observeElementRect: observeWindowRect,
      observeElementOffset: observeWindowOffset,
      // At once, although the page scrolls smoothly elsewhere: it makes up for rows that turn out higher than taken.
      scrollToFn: (offset, { adjustments = 0 }) => window.scrollTo({ top: offset + adjustments, behavior: 'instant' }),
      measureElement,
      overscan: BEYOND,
      initialOffset: () => window.scrollY,
      onChange: () => this.#show(),
    });
  }

  /** Follows the window; returns what ends it. */
  follow(): () => void {
    return this.#virtualizer._didMount();
  }

  /** Takes so many rows, the first of which begins so many pixels below the top of the page. */
  update(count: number, top: number): void {
    this.#virtualizer.setOptions({ ...this.#virtualizer.options, count, scrollMargin: top });
    this.#virtualizer._willUpdate();
    this.#show();
  }

  /** Measures a drawn row; it bears its place as `data-index`. */
  readonly measure = (row: HTMLElement): void => {
    this.#virtualizer.measureElement(row);
  };

  #show(): void {
    const items = this.#virtualizer.getVirtualItems();
    const [first, last] = [items[0], items.at(-1)];
    const top = this.#virtualizer.options.scrollMargin;
    this.items = items;
    this.before = first === undefined ? 0 : first.start - top;
    this.after = last === undefined ? 0 : this.#virtualizer.getTotalSize() - (last.end - top);
  }
}
