import { parentPort, workerData } from 'node:worker_threads';
import { openAccess, type StoreAccess } from '../graph/open.ts';
import type { GraphStore } from '../graph/store.ts';
import { type ToldError, told } from '../graph/told-errors.ts';
import { type ImportStep, importBytes, refreshSources, removeSource } from '../importers/import.ts';

/** What the thread can do, each with what it gives back. */
export interface ImportTasks {
  readonly import: {
    readonly given: {
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly as: string | null;
      readonly again: boolean;
    };
    readonly gives: Awaited<ReturnType<typeof importBytes>>;
  };
  readonly refresh: { readonly given: null; readonly gives: number };
  readonly remove: { readonly given: string; readonly gives: Awaited<ReturnType<typeof removeSource>> };
}

export type ImportTask = {
  [Kind in keyof ImportTasks]: { readonly kind: Kind; readonly given: ImportTasks[Kind]['given'] };
}[keyof ImportTasks];

/** What it says of the task at hand: how far it is, what it gave, or why it failed. */
export type ImportSaid =
  | { readonly step: ImportStep }
  | { readonly gave: ImportTasks[keyof ImportTasks]['gives'] }
  | { readonly failure: ToldError };

let opening: Promise<GraphStore> | null = null;

/** The graph; where it could not be opened the next task tries again. */
async function opened(): Promise<GraphStore> {
  opening ??= openAccess(workerData as StoreAccess);
  try {
    return await opening;
  } catch (error) {
    opening = null;
    throw error;
  }
}

async function perform(task: ImportTask): Promise<ImportTasks[keyof ImportTasks]['gives']> {
  const store = await opened();
  switch (task.kind) {
    case 'import': {
      const { name, bytes, as, again } = task.given;
      return importBytes(store, name, bytes, { as, again, onProgress: (step) => say({ step }) });
    }
    case 'refresh':
      return refreshSources(store);
    case 'remove':
      return removeSource(store, task.given);
  }
}

function say(said: ImportSaid): void {
  parentPort?.postMessage(said);
}

/** The body of the thread that `import-thread.ts` starts: reads files and loads them, one task at a time. */
parentPort?.on('message', (task: ImportTask) => {
  perform(task).then(
    (gave) => say({ gave }),
    (error: unknown) => say({ failure: told(error) }),
  );
});
