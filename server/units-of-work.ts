import type { Query } from '../cypher/query.ts';
import { StoreError } from '../graph/errors.ts';
import type { GraphReader, GraphStore } from '../graph/store.ts';

interface Unit {
  readonly graph: GraphReader;
  /** Settles the store's own unit of work; its outcome is awaited by `done`. */
  readonly settle: (how: 'commit' | 'rollback') => void;
  readonly done: () => Promise<void>;
  idle: NodeJS.Timeout;
}

class RolledBack extends Error {}

/** Units of work whose steps arrive one request at a time. One that hears nothing for a while is rolled back. */
export class UnitsOfWork {
  readonly #store: GraphStore;
  readonly #units = new Map<string, Unit>();
  readonly #idleMs: number;

  constructor(store: GraphStore, idleMs = 60_000) {
    this.#store = store;
    this.#idleMs = idleMs;
  }

  /** Opens a unit of work under an id and returns the id when its transaction has begun. */
  begin(id: string, mode: 'read' | 'write'): Promise<string> {
    return new Promise((begun, refused) => {
      const { promise: settled, settle } = settling();
      let runs = 0;
      const work = async (graph: GraphReader): Promise<void> => {
        if (runs++ > 0) throw new StoreError('STORE_BUSY', '图正被改动，这次写入没有生效：请再试一次。');
        this.#units.set(id, { graph, settle, done: () => done, idle: this.#watch(id) });
        begun(id);
        if ((await settled) === 'rollback') throw new RolledBack();
      };
      const done: Promise<void> = (mode === 'write' ? this.#store.write(work) : this.#store.read(work)).catch(
        (error: unknown) => {
          if (!(error instanceof RolledBack)) {
            refused(error);
            throw error;
          }
        },
      );
      done.catch(() => {});
    });
  }

  async run(id: string, query: Query<unknown, unknown>, params: unknown): Promise<readonly unknown[]> {
    const unit = this.#unit(id);
    clearTimeout(unit.idle);
    try {
      return await unit.graph.run(query, params);
    } finally {
      unit.idle = this.#watch(id);
    }
  }

  /** Ends a unit; a commit returns when it is durable. */
  async end(id: string, how: 'commit' | 'rollback'): Promise<null> {
    const unit = this.#unit(id);
    clearTimeout(unit.idle);
    this.#units.delete(id);
    unit.settle(how);
    await unit.done();
    return null;
  }

  #unit(id: string): Unit {
    const unit = this.#units.get(id);
    if (unit === undefined) throw new StoreError('STORE_BUSY', '这次操作等待太久，已被撤销：请再试一次。');
    return unit;
  }

  #watch(id: string): NodeJS.Timeout {
    return setTimeout(() => void this.end(id, 'rollback').catch(() => {}), this.#idleMs).unref();
  }
}

function settling(): { promise: Promise<'commit' | 'rollback'>; settle: (how: 'commit' | 'rollback') => void } {
  let settle: (how: 'commit' | 'rollback') => void = () => {};
  const promise = new Promise<'commit' | 'rollback'>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}
