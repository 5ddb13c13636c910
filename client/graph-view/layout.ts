import type { LayoutAnswer, LayoutTask } from './layout-task.ts';
import type { LevelLayout } from './level-layout.ts';

/** Levels of more nodes are placed in a worker, so that the page goes on answering; and of so many the page says that it is at work. */
export const workerFrom = 300;

/** A worker that waits for the next task: to start one takes longer than to place some dozen nodes. */
let idle: Worker | null = null;

const started = (): Worker => new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });

/** Has a worker started by the time that something is to be placed. */
export function prepareLayout(): void {
  idle ??= started();
}

/**
 * Places nodes in a worker, which is ended when `signal` fires; null then. `progress` hears shares from 0 to 1.
 * Throws when the worker cannot be read or fails.
 */
export async function placeInWorker(
  task: LayoutTask,
  signal: AbortSignal,
  progress: (share: number) => void,
): Promise<LevelLayout | null> {
  const worker = idle ?? started();
  idle = null;
  const done = new AbortController();
  try {
    const layout = await new Promise<LevelLayout | null>((resolve, reject) => {
      signal.addEventListener('abort', () => resolve(null), { once: true, signal: done.signal });
      const hear = ({ data }: MessageEvent<LayoutAnswer>): void =>
        'share' in data ? progress(data.share) : resolve(data.layout);
      worker.addEventListener('message', hear, { signal: done.signal });
      worker.addEventListener('error', (event) => reject(new Error(event.message)), { signal: done.signal });
      worker.postMessage(task);
    });
    if (layout !== null && idle === null) idle = worker;
    return layout;
  } finally {
    done.abort();
    if (idle !== worker) worker.terminate();
  }
}
