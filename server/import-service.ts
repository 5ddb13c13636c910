import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { Logger } from 'pino';
import type { ImportThread } from './import-thread.ts';
import type { ImportOutcome, ImportPhase, ImportRequest, ImportService } from './imports.ts';
import { ProgressBoard } from './progress.ts';

/** A file that was sent cannot be read; the message says what is wrong with it and what to do. */
class UnreadableUploadError extends Error {
  override readonly name = 'UnreadableUploadError';
  readonly code = 'UNREADABLE';
}

/** Imports and removals, one at a time, in a thread of their own; `onChange` is told after each that the graph may be another. */
export function createImportService(thread: ImportThread, log: Logger, onChange: () => void): ImportService {
  const board = new ProgressBoard();
  const queue = new Queue(onChange);

  async function perform(job: string, request: ImportRequest): Promise<ImportOutcome> {
    const tell = (phase: ImportPhase, done = 0, total = 0, message: string | null = null) =>
      board.tell({ job, phase, done, total, message });
    try {
      const { bytes, as, again } = request;
      const name = basename(request.name);
      const summary = await thread.run('import', { name, bytes, as, again }, ({ phase, done, total }) =>
        tell(phase, done, total),
      );
      tell('done');
      log.info({ job, source: summary.source, policies: summary.policies, seconds: summary.seconds }, 'imported');
      return {
        ...summary,
        source: `source:${summary.source}`,
        job,
        warnings: summary.warnings.map(({ kind, message, evidence }) => ({ kind, message, ...evidence })),
      };
    } catch (error) {
      const told = readable(error);
      if (told instanceof Error && 'code' in told && told.code === 'IMPORT_INTERRUPTED')
        log.error({ job, err: told.cause ?? told }, 'an import was interrupted');
      tell('failed', 0, 0, told instanceof Error && 'code' in told ? told.message : null);
      throw told;
    }
  }

  return {
    importFile(request) {
      const job = request.job ?? randomUUID();
      board.tell({ job, phase: 'queued', done: 0, total: 0, message: null });
      return queue.run(() => perform(job, request));
    },
    refresh: () => queue.run(() => thread.run('refresh', null)),
    removeSource: (id) => queue.run(() => thread.run('remove', id.replace(/^source:/, ''))),
    progress: (job) => board.follow(job),
  };
}

/** What is wrong with a file is the sender's to mend: it keeps its message under one code. */
function readable(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  return /^(FILE|LINE)_/.test(error.code) ? new UnreadableUploadError(error.message, { cause: error }) : error;
}

/** Runs work one after the other; a failure does not stop what follows. */
class Queue {
  #last: Promise<unknown> = Promise.resolve();
  readonly #onEnd: () => void;

  constructor(onEnd: () => void) {
    this.#onEnd = onEnd;
  }

  run<Result>(work: () => Promise<Result>): Promise<Result> {
    const next = this.#last.then(work, work).finally(this.#onEnd);
    this.#last = next.catch(() => {});
    return next;
  }
}
