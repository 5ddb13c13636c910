import { MessageChannel, type MessagePort, type Worker } from 'node:worker_threads';
import type { StoreConfig } from './config.ts';
import { StoreError } from './errors.ts';
import { startThread } from './start-thread.ts';
import type { GraphStore } from './store.ts';
import { openPort } from './store-port.ts';
import type { StoreThreadAnswer, StoreThreadOrder } from './store-worker.ts';
import { errorOf } from './told-errors.ts';

/** A graph that a thread of its own holds, so that what the engine does at one go keeps no other thread waiting. */
export interface StoreThread {
  /** The graph, for this thread; closing it closes the graph and ends the thread. */
  readonly store: GraphStore;
  /** A port at which another thread uses the graph: with `openPort`. */
  readonly connect: () => MessagePort;
}

/**
 * Opens a graph in a thread of its own, with its schema in place. Throws what opening it throws. A thread that ends unasked is told of by
 * `onLost`, and by every later use of the store.
 */
export async function openStoreThread(config: StoreConfig, onLost: (error: Error) => void): Promise<StoreThread> {
  const thread = new Thread(startThread(import.meta.url, './store-worker', { workerData: config }));
  try {
    await thread.answer();
  } catch (error) {
    await thread.end();
    throw error;
  }
  const store = openPort(thread.connect());
  void thread.ended.then((error) => {
    if (error !== null) onLost(error);
  });
  return { connect: () => thread.connect(), store: { ...store, close: () => closeAll(store, thread) } };
}

async function closeAll(store: GraphStore, thread: Thread): Promise<void> {
  await store.close();
  await thread.close();
}

class Thread {
  /** Resolves when the thread has ended: with null where it was asked to. */
  readonly ended: Promise<Error | null>;
  readonly #worker: Worker;
  #closing: Promise<void> | null = null;

  constructor(worker: Worker) {
    this.#worker = worker;
    this.ended = new Promise((resolve) => {
      worker.once('error', resolve);
      worker.once('exit', (code) => resolve(this.#closing === null ? new Error(`exit code ${code}`) : null));
    });
  }

  connect(): MessagePort {
    const { port1, port2 } = new MessageChannel();
    this.#worker.postMessage({ serve: port2 } satisfies StoreThreadOrder, [port2]);
    return port1;
  }

  /** Waits for the thread's next answer. Throws what it says is wrong, or that it has ended without one. */
  async answer(): Promise<void> {
    const answered = new Promise<StoreThreadAnswer>((resolve) => this.#worker.once('message', resolve));
    const lost = this.ended.then((error) => {
      throw new StoreError('STORE_UNREACHABLE', '持有图数据库的线程没有启动成功。', { cause: error });
    });
    const { failure } = await Promise.race([answered, lost]);
    if (failure !== null) throw errorOf(failure);
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  /** Ends the thread at once. */
  async end(): Promise<void> {
    this.#closing ??= Promise.resolve();
    await this.#worker.terminate();
  }

  async #close(): Promise<void> {
    const answered = new Promise<StoreThreadAnswer | null>((resolve) => {
      this.#worker.once('message', resolve);
      void this.ended.then(() => resolve(null));
    });
    this.#worker.postMessage('close' satisfies StoreThreadOrder);
    const answer = await answered;
    await this.ended;
    if (answer !== null && answer.failure !== null) throw errorOf(answer.failure);
  }
}
