import type { LayoutAnswer, LayoutTask } from './layout-task.ts';
import type { LevelLayout } from './level-layout.ts';

/** Levels of more nodes are placed in a worker, so that the page goes on answering; and of so many the page says that it is at work. */
export const workerFrom = 300;

/**
 * Places nodes in a worker of its own, which ends with the answer or when `signal` fires; null then.
 * `progress` hears shares from 0 to 1. Throws when the worker cannot be read or fails.
 */
export function placeInWorker(
  task: LayoutTask,
  signal: AbortSignal,
  progress: (share: number) => void,
): Promise<LevelLayout | null> {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<LevelLayout | null>((resolve, reject) => {
    signal.addEventListener('abort', () => resolve(null), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
      if ('share' in data) progress(data.share);
      else resolve(data.layout);
    });
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}
