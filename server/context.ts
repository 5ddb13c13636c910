import type { GraphStore } from '../graph/store.ts';
import type { ImportService } from './imports.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What a request brings to its resolvers. */
export interface ContextOptions {
  readonly store: GraphStore;
  readonly imports: ImportService;
  /** Whether the request may change the graph. */
  readonly mayWrite: boolean;
  /** Under which the progress of an import is told; chosen by the client. */
  readonly job: string | null;
}

export interface ServerContext extends ContextOptions {
  /** What this request has read, each thing once. */
  readonly loaders: Loaders;
}

/** The context of one request. */
export function createContext({ store, imports, mayWrite, job }: ContextOptions): ServerContext {
  return { store, imports, mayWrite, job, loaders: createLoaders(store) };
}
