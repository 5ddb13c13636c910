import type { MessagePort, Worker } from 'node:worker_threads';
import { startThread } from '../graph/start-thread.ts';
import { errorOf } from '../graph/told-errors.ts';
import type { ImportSaid, ImportTask, ImportTasks } from './import-worker.ts';

/** What the thread is given at its start, and what of that is handed over rather than copied. */
export interface ThreadStart {
  readonly workerData: unknown;
  readonly transferList: readonly MessagePort[];
}

/** What a file of the largest size takes, several times over; what takes more is nobody's policy. */
const HEAP = { maxOldGenerationSizeMb: 3072, maxYoungGenerationSizeMb: 16 };
/** A thread that has had nothing to do for so long is ended, and its memory is free. */
const IDLE_MS = 30_000;

/** The thread could not finish what it was given. */
class InterruptedError extends Error {
  override readonly name = 'InterruptedError';
  readonly code: 'FILE_TOO_LARGE' | 'IMPORT_INTERRUPTED';

  constructor(cause: unknown) {
    const isMemory = cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
    super(isMemory ? '文件所需的内存超出限度：请拆成几个文件再导入。' : '导入中断，图仍是导入前的样子：请再试一次。', {
      cause,
    });
    this.code = isMemory ? 'FILE_TOO_LARGE' : 'IMPORT_INTERRUPTED';
  }
}

/** The bytes of a file go to the thread as they are: copying 24 MB would keep others waiting. */
function handedOver(task: ImportTask): ArrayBuffer[] {
  if (task.kind !== 'import') return [];
  const { buffer, byteLength } = task.given.bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}

type Gave = ImportTasks[keyof ImportTasks]['gives'];

/** How far a file is. */
type OnStep = (step: Extract<ImportSaid, { readonly step: unknown }>['step']) => void;

interface Running {
  readonly resolve: (gave: Gave) => void;
  readonly reject: (error: unknown) => void;
  readonly onStep: OnStep;
}

/**
 * Reads and loads files in a thread of its own, one task at a time, so that this one goes on answering. The thread is started when there
 * is something to do; should it end in the middle, the graph is as before the task.
 */
export class ImportThread {
  readonly #start: () => ThreadStart;
  #worker: Worker | null = null;
  #running: Running | null = null;
  #idle: NodeJS.Timeout | null = null;

  constructor(start: () => ThreadStart) {
    this.#start = start;
  }

  /** Throws what the task throws: by its class where callers tell it by that, with its code and message always. */
  async run<Kind extends keyof ImportTasks>(
    kind: Kind,
    given: ImportTasks[Kind]['given'],
    onStep: OnStep = () => {},
  ): Promise<ImportTasks[Kind]['gives']> {
    if (this.#idle !== null) clearTimeout(this.#idle);
    this.#worker ??= this.#started();
    const worker = this.#worker;
    try {
      const gave = await new Promise<Gave>((resolve, reject) => {
        this.#running = { resolve, reject, onStep };
        const task = { kind, given } as ImportTask;
        worker.postMessage(task, handedOver(task));
      });
      return gave as ImportTasks[Kind]['gives'];
    } finally {
      this.#running = null;
      this.#idle = setTimeout(() => void this.close(), IDLE_MS).unref();
    }
  }

  /** Ends the thread, and what it is at. */
  async close(): Promise<void> {
    if (this.#idle !== null) clearTimeout(this.#idle);
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
    this.#running?.reject(new InterruptedError(null));
  }

  #started(): Worker {
    const { workerData, transferList } = this.#start();
    const worker = startThread(import.meta.url, './import-worker', {
      workerData,
      transferList: [...transferList],
      resourceLimits: HEAP,
    });
    worker.on('message', (said: ImportSaid) => this.#hear(said));
    worker.once('error', (error) => this.#lose(worker, error));
    worker.once('exit', () => this.#lose(worker, null));
    return worker;
  }

  #hear(said: ImportSaid): void {
    if ('step' in said) this.#running?.onStep(said.step);
    else if ('gave' in said) this.#running?.resolve(said.gave);
    else this.#running?.reject(errorOf(said.failure));
  }

  #lose(worker: Worker, cause: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    this.#running?.reject(new InterruptedError(cause));
  }
}
