/** Runs jobs one after another in the order in which they came; a job that fails does not stop the next. */
export class WriteQueue {
  #last: Promise<unknown> = Promise.resolve();

  run<Result>(job: () => Promise<Result>): Promise<Result> {
    const done = this.#last.then(job, job);
    this.#last = done.catch(() => undefined);
    return done;
  }

  /** Resolves when every job that was given so far has ended. */
  async idle(): Promise<void> {
    await this.#last;
  }
}
