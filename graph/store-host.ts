import type { GraphStore } from './store.ts';
import type { StoreRequest } from './store-requests.ts';
import { UnitsOfWork } from './units-of-work.ts';

/** Answers what others ask of a store that this thread holds. A unit of work that asks nothing for `idleMs` is rolled back. */
export class StoreHost {
  readonly #store: GraphStore;
  readonly #units: UnitsOfWork;

  constructor(store: GraphStore, idleMs: number | null) {
    this.#store = store;
    this.#units = new UnitsOfWork(store, idleMs);
  }

  /** Throws what the store throws. */
  async perform(request: StoreRequest): Promise<unknown> {
    switch (request.ask) {
      case 'begin':
        return this.#units.begin(request.unit, request.mode);
      case 'run':
        return this.#units.run(request.unit, request.query, request.params);
      case 'commit':
      case 'rollback':
        return this.#units.end(request.unit, request.ask);
      case 'search':
        return this.#store.search(request);
    }
  }

  /** Rolls back what whoever asked has left open. */
  abandon(): Promise<void> {
    return this.#units.abandon();
  }
}
