import type { MessagePort } from 'node:worker_threads';
import { StoreError } from './errors.ts';
import type { GraphStore } from './store.ts';
import { StoreHost } from './store-host.ts';
import { type AskStore, type StoreRequest, storeByAsking } from './store-requests.ts';
import { errorOf, type ToldError, told } from './told-errors.ts';

/** A request as it crosses from one thread to another; `id` is null where no answer is waited for. */
interface Asked {
  readonly id: number | null;
  readonly request: StoreRequest;
}

type Answered =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly failure: ToldError };

/** Answers the thread at the other end of a port about a store. What that thread leaves open when it ends is rolled back. */
export function serveStore(store: GraphStore, port: MessagePort): StoreHost {
  const host = new StoreHost(store, null);
  port.on('message', ({ id, request }: Asked) => {
    const answered = host.perform(request);
    if (id === null) answered.catch(() => {});
    else
      answered.then(
        (result) => port.postMessage({ id, result } satisfies Answered),
        (error: unknown) => port.postMessage({ id, failure: told(error) } satisfies Answered),
      );
  });
  port.on('close', () => void host.abandon());
  return host;
}

/**
 * The store that the thread at the other end of a port holds. When that thread ends, all that is asked of it then and afterwards fails
 * with {@link StoreError} `STORE_UNREACHABLE`.
 */
export function openPort(port: MessagePort): GraphStore {
  const line = new Line(port);
  let units = 0;
  return storeByAsking(line.ask, () => String(++units), line.close);
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

class Line {
  readonly #port: MessagePort;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #closed: Error | null = null;

  constructor(port: MessagePort) {
    this.#port = port;
    port.on('message', (answered: Answered) => this.#hear(answered));
    port.on('close', () => this.#end(lostError()));
  }

  /**
   * Requests arrive in their order, so that some need no answer: the beginning of a unit of reading, whose first query's answer says what is
   * wrong with it, and the end of a unit that keeps nothing.
   */
  readonly ask: AskStore = (request) => {
    if (this.#closed !== null) return Promise.reject(this.#closed);
    if (request.ask === 'rollback' || (request.ask === 'begin' && request.mode === 'read')) {
      this.#port.postMessage({ id: null, request } satisfies Asked);
      return Promise.resolve(null);
    }
    return new Promise((resolve, reject) => {
      const id = ++this.#last;
      this.#port.postMessage({ id, request } satisfies Asked);
      this.#waiting.set(id, { resolve, reject });
    });
  };

  readonly close = async (): Promise<void> => {
    this.#end(new StoreError('STORE_QUERY', '图数据库已经关闭。'));
    this.#port.close();
  };

  #hear(answered: Answered): void {
    const waiting = this.#waiting.get(answered.id);
    this.#waiting.delete(answered.id);
    if ('failure' in answered) waiting?.reject(errorOf(answered.failure));
    else waiting?.resolve(answered.result);
  }

  #end(error: Error): void {
    this.#closed ??= error;
    for (const { reject } of this.#waiting.values()) reject(this.#closed);
    this.#waiting.clear();
  }
}

function lostError(): StoreError {
  return new StoreError(
    'STORE_UNREACHABLE',
    '服务中持有图数据库的线程已中断，已写完的内容都在：请重新启动服务；若再次发生，请查看服务日志。',
  );
}
