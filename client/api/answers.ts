interface Answer {
  readonly coming: Promise<unknown>;
  readonly abort: AbortController;
  /** When it was asked for, in milliseconds. */
  readonly since: number;
  waiting: number;
  done: boolean;
}

/** Answers older than this are asked for anew: another program may have changed the graph. */
const KEPT_MS = 5 * 60_000;
const MOST = 120;

/**
 * Answers by the question that brought them. Who asks what is on its way waits for the same answer; going back needs no request.
 * An answer is given up when nobody waits for it any more; a failure is not kept.
 */
export class Answers {
  /** While a reader goes back to views that were left, what was answered then still stands, however old. */
  revisits = false;
  readonly #held = new Map<string, Answer>();
  readonly #now: () => number;

  constructor(now: () => number = () => Date.now()) {
    this.#now = now;
  }

  /** The answer to a question, asked by `ask` unless it is held. Rejects with the reason of `signal` when that fires. */
  async get<Result>(key: string, ask: (signal: AbortSignal) => Promise<Result>, signal?: AbortSignal): Promise<Result> {
    signal?.throwIfAborted();
    const answer = this.#fresh(key) ?? this.#open(key, ask);
    answer.waiting += 1;
    try {
      return (await Promise.race([answer.coming, aborted(signal)])) as Result;
    } finally {
      answer.waiting -= 1;
      if (answer.waiting === 0 && !answer.done) this.#giveUp(key, answer);
    }
  }

  /** Forgets all answers: the graph has changed. */
  forget(): void {
    this.#held.clear();
  }

  #fresh(key: string): Answer | null {
    const answer = this.#held.get(key);
    if (answer === undefined || (!this.revisits && this.#now() - answer.since > KEPT_MS)) return null;
    // The one asked for last is the last to go.
    this.#held.delete(key);
    this.#held.set(key, answer);
    return answer;
  }

  #open(key: string, ask: (signal: AbortSignal) => Promise<unknown>): Answer {
    const abort = new AbortController();
    const answer: Answer = { coming: ask(abort.signal), abort, since: this.#now(), waiting: 0, done: false };
    answer.coming.then(
      () => {
        answer.done = true;
      },
      () => this.#drop(key, answer),
    );
    this.#held.set(key, answer);
    for (const oldest of this.#held.keys()) {
      if (this.#held.size <= MOST) break;
      this.#held.delete(oldest);
    }
    return answer;
  }

  #giveUp(key: string, answer: Answer): void {
    answer.abort.abort();
    this.#drop(key, answer);
  }

  #drop(key: string, answer: Answer): void {
    if (this.#held.get(key) === answer) this.#held.delete(key);
  }
}

function aborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
