import type { Query } from '../cypher/query.ts';
import { StoreError } from './errors.ts';
import type { GraphReader, GraphStore } from './store.ts';

/** One whose transaction has begun. */
interface OpenUnit {
  readonly graph: GraphReader;
  /** Settles the store's own unit of work; its outcome is awaited by `done`. */
  readonly settle: (how: 'commit' | 'rollback') => void;
  readonly done: () => Promise<void>;
}

interface Unit {
  readonly open: Promise<OpenUnit>;
  idle: NodeJS.Timeout | null;
}

class RolledBack extends Error {}

/**
 * Units of work whose steps are asked for one by one, and may be asked for before the unit's turn to begin has come. One that is asked
 * nothing for `idleMs` is rolled back; `null` waits for ever.
 */
export class UnitsOfWork {
  readonly #store: GraphStore;
  readonly #units = new Map<string, Unit>();
  readonly #idleMs: number | null;

  constructor(store: GraphStore, idleMs: number | null) {
    this.#store = store;
    this.#idleMs = idleMs;
  }

  /** Opens a unit of work under a name; resolves when its transaction has begun. One that cannot begin says why to all that is asked of it until it is ended. */
  async begin(name: string, mode: 'read' | 'write'): Promise<null> {
    if (this.#units.has(name)) throw new StoreError('STORE_QUERY', `已有一次操作叫 ${name}。`);
    const unit: Unit = { open: openUnit(this.#store, mode), idle: null };
    this.#units.set(name, unit);
    try {
      await unit.open;
      return null;
    } finally {
      unit.idle ??= this.#watch(name);
    }
  }

  async run(name: string, query: Query<unknown, unknown>, params: unknown): Promise<readonly unknown[]> {
    const unit = this.#unit(name);
    if (unit.idle !== null) clearTimeout(unit.idle);
    try {
      return await (await unit.open).graph.run(query, params);
    } finally {
      unit.idle = this.#watch(name);
    }
  }

  /** Ends a unit; a commit returns when it is durable. */
  async end(name: string, how: 'commit' | 'rollback'): Promise<null> {
    const unit = this.#unit(name);
    if (unit.idle !== null) clearTimeout(unit.idle);
    this.#units.delete(name);
    const open = await unit.open;
    open.settle(how);
    await open.done();
    return null;
  }

  /** Rolls back all that are open. */
  async abandon(): Promise<void> {
    await Promise.allSettled([...this.#units.keys()].map((name) => this.end(name, 'rollback')));
  }

  #unit(name: string): Unit {
    const unit = this.#units.get(name);
    if (unit === undefined) throw new StoreError('STORE_BUSY', '这次操作等待太久，已被撤销：请再试一次。');
    return unit;
  }

  #watch(name: string): NodeJS.Timeout | null {
    if (this.#idleMs === null || !this.#units.has(name)) return null;
    return setTimeout(() => void this.end(name, 'rollback').catch(() => {}), this.#idleMs).unref();
  }
}

/** A unit of the store's that stays open until it is settled. */
function openUnit(store: GraphStore, mode: 'read' | 'write'): Promise<OpenUnit> {
  return new Promise((opened, refused) => {
    const { promise: settled, settle } = settling();
    let runs = 0;
    const work = async (graph: GraphReader): Promise<void> => {
      if (runs++ > 0) throw new StoreError('STORE_BUSY', '图正被改动，这次写入没有生效：请再试一次。');
      opened({ graph, settle, done: () => done });
      if ((await settled) === 'rollback') throw new RolledBack();
    };
    const done: Promise<void> = (mode === 'write' ? store.write(work) : store.read(work)).catch((error: unknown) => {
      if (error instanceof RolledBack) return;
      refused(error);
      throw error;
    });
    done.catch(() => {});
  });
}

function settling(): { promise: Promise<'commit' | 'rollback'>; settle: (how: 'commit' | 'rollback') => void } {
  let settle: (how: 'commit' | 'rollback') => void = () => {};
  const promise = new Promise<'commit' | 'rollback'>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}
