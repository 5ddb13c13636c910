import type { Query } from '../cypher/query.ts';
import { StoreError, type StoreErrorCode, storeErrorCodes } from './errors.ts';
import type { GraphReader, GraphStore, GraphWriter, SearchedBy } from './store.ts';

/** Where the process that holds an embedded graph answers, and the secret that it gave to this machine's user. */
export interface RemoteAddress {
  readonly url: string;
  readonly secret: string;
}

/** What is asked of the holder, one JSON object a request to `POST /store`. */
export type RemoteRequest =
  | { readonly ask: 'begin'; readonly mode: 'read' | 'write' }
  | { readonly ask: 'run'; readonly unit: string; readonly query: string; readonly params: unknown }
  | { readonly ask: 'commit' | 'rollback'; readonly unit: string }
  | {
      readonly ask: 'search';
      readonly kind: string;
      readonly text: string;
      readonly limit: number;
      readonly by: SearchedBy;
    };

/** The store of another process of this machine, over HTTP: the same named queries, the same units of work. */
export function openRemote(address: RemoteAddress): GraphStore {
  const ask = (request: RemoteRequest) => send(address, request);
  const unitOfWork = async <Result>(mode: 'read' | 'write', work: (graph: GraphWriter) => Promise<Result>) => {
    const unit = String(await ask({ ask: 'begin', mode }));
    try {
      const result = await work({ ...readerOf(ask, unit), writable: true });
      await ask({ ask: 'commit', unit });
      return result;
    } catch (error) {
      await ask({ ask: 'rollback', unit }).catch(() => {});
      throw error;
    }
  };
  return {
    engine: 'grafeo',
    read: (work) => unitOfWork('read', work),
    write: (work) => unitOfWork('write', work),
    search: async ({ kind, text, limit, by = 'words' }) =>
      (await ask({ ask: 'search', kind, text, limit, by })) as readonly string[],
    ensureSchema: async () => {},
    close: async () => {},
  };
}

function readerOf(ask: (request: RemoteRequest) => Promise<unknown>, unit: string): GraphReader {
  return {
    run: async <Params, Row>(query: Query<Params, Row>, params: Params) =>
      (await ask({ ask: 'run', unit, query: query.name, params })) as readonly Row[],
  };
}

async function send({ url, secret }: RemoteAddress, request: RemoteRequest): Promise<unknown> {
  const answer = await fetch(new URL('/store', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
    body: JSON.stringify(request),
  }).catch((cause) => {
    throw new StoreError(
      'STORE_HELD',
      `图正由另一进程使用，而它在 ${url} 没有应答：请停掉那个进程，或等它启动完毕后重试。`,
      { cause },
    );
  });
  const body = (await answer.json()) as {
    readonly result?: unknown;
    readonly code?: string;
    readonly message?: string;
  };
  if (answer.ok) return body.result;
  throw new StoreError(codeOf(body.code), body.message ?? `持有图的服务拒绝了请求（HTTP ${answer.status}）。`);
}

function codeOf(code: string | undefined): StoreErrorCode {
  return storeErrorCodes.find((known) => known === code) ?? 'STORE_QUERY';
}
