import { type LayoutAnswer, type LayoutTask, performLayout } from './layout-task.ts';

/** The body of the worker that `layout.ts` starts: one task, its progress, one layout. */
const answer = (said: LayoutAnswer): void => postMessage(said);

addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  answer({ layout: performLayout(data, (share) => answer({ share })) });
});
