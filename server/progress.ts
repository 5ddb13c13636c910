import type { ImportProgress } from './imports.ts';

/** Tells everyone who listens to a job what its last step is; forgets a job some time after its end. */
export class ProgressBoard {
  readonly #last = new Map<string, ImportProgress>();
  readonly #listeners = new Map<string, Set<(step: ImportProgress) => void>>();
  readonly #keepMs: number;

  constructor(keepMs = 60_000) {
    this.#keepMs = keepMs;
  }

  tell(step: ImportProgress): void {
    this.#last.set(step.job, step);
    for (const listener of this.#listeners.get(step.job) ?? []) listener(step);
    if (isLast(step)) setTimeout(() => this.#last.delete(step.job), this.#keepMs).unref();
  }

  /** The steps of a job: the last one told, if any, then every new one, until done or failed. Steps that come faster than they are read are dropped, save the newest. */
  async *follow(job: string): AsyncGenerator<ImportProgress> {
    let newest = this.#last.get(job) ?? null;
    let wake: () => void = () => {};
    const listener = (step: ImportProgress) => {
      newest = step;
      wake();
    };
    const listeners = this.#listeners.get(job) ?? new Set();
    this.#listeners.set(job, listeners.add(listener));
    try {
      for (;;) {
        const step = newest;
        newest = null;
        if (step !== null) {
          yield step;
          if (isLast(step)) return;
        } else {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      }
    } finally {
      listeners.delete(listener);
      if (listeners.size === 0) this.#listeners.delete(job);
    }
  }
}

function isLast(step: ImportProgress): boolean {
  return step.phase === 'done' || step.phase === 'failed';
}
