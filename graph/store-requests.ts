import type { Query } from '../cypher/query.ts';
import type { Found, GraphReader, GraphStore, GraphWriter, SearchRequest } from './store.ts';

/** What is asked of a store that another thread or process holds. A unit of work is known by a name that whoever asks gives it. */
export type StoreRequest =
  | { readonly ask: 'begin'; readonly unit: string; readonly mode: 'read' | 'write' }
  | {
      readonly ask: 'run';
      readonly unit: string;
      readonly query: Query<unknown, unknown>;
      readonly params: unknown;
    }
  | { readonly ask: 'commit' | 'rollback'; readonly unit: string }
  | ({ readonly ask: 'search' } & SearchRequest);

/** Brings a request to the holder of the store, after those of the same unit that it was given before, and gives back what that answers. */
export type AskStore = (request: StoreRequest) => Promise<unknown>;

/** A store that is used by asking whoever holds it; `unitName` gives each unit of work a name of its own. */
export function storeByAsking(ask: AskStore, unitName: () => string, close: () => Promise<void>): GraphStore {
  const unitOfWork = async <Result>(mode: 'read' | 'write', work: (graph: GraphWriter) => Promise<Result>) => {
    const unit = unitName();
    const end = (how: 'commit' | 'rollback') => ask({ ask: how, unit });
    try {
      await ask({ ask: 'begin', unit, mode });
      const result = await work({ ...readerOf(ask, unit), writable: true });
      await end(mode === 'write' ? 'commit' : 'rollback');
      return result;
    } catch (error) {
      await end('rollback').catch(() => {});
      throw error;
    }
  };
  return {
    engine: 'grafeo',
    read: (work) => unitOfWork('read', work),
    write: (work) => unitOfWork('write', work),
    search: async (request) => (await ask({ ask: 'search', ...request })) as Found,
    // Whoever holds it has made its schema.
    ensureSchema: async () => {},
    close,
  };
}

function readerOf(ask: AskStore, unit: string): GraphReader {
  return {
    run: async <Params, Row>(query: Query<Params, Row>, params: Params) =>
      (await ask({ ask: 'run', unit, query: query as Query<unknown, unknown>, params })) as readonly Row[],
  };
}
