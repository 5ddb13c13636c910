import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { z } from 'zod';
import * as queries from '../cypher/queries.ts';
import type { Query } from '../cypher/query.ts';
import { StoreError } from '../graph/errors.ts';
import { searchKinds } from '../graph/model.ts';
import { type GraphStore, searchedBy } from '../graph/store.ts';
import { StoreHost } from '../graph/store-host.ts';
import type { StoreRequest } from '../graph/store-requests.ts';

const request = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('begin'), unit: z.string(), mode: z.enum(['read', 'write']) }),
  z.object({ ask: z.literal('run'), unit: z.string(), query: z.string(), params: z.record(z.string(), z.unknown()) }),
  z.object({ ask: z.enum(['commit', 'rollback']), unit: z.string() }),
  z.object({
    ask: z.literal('search'),
    kind: z.enum(searchKinds),
    text: z.string(),
    limit: z.number().int().positive(),
    by: z.enum(searchedBy).optional(),
  }),
]);

const byName = new Map<string, Query<unknown, unknown>>(
  Object.values(queries).map((query) => [query.name, query as Query<unknown, unknown>]),
);

/** After so long without a request of its owner a unit of work is rolled back. */
const IDLE_MS = 60_000;

/**
 * `POST /store`: lets other commands of this machine's user work on the graph that this process holds.
 * Named queries only; whoever asks must know the secret that stands beside the database.
 */
export function storeEndpoint(store: GraphStore, secret: string) {
  const host = new StoreHost(store, IDLE_MS);
  const expected = Buffer.from(`Bearer ${secret}`);
  return async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const given = Buffer.from(incoming.headers.authorization ?? '');
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
      answer(response, 403, { code: 'STORE_AUTHENTICATION', message: '只有本机持有图的用户可以使用这个入口。' });
      return;
    }
    try {
      answer(response, 200, { result: await host.perform(requestOf(request.parse(await json(incoming)))) });
    } catch (error) {
      const code = error instanceof StoreError ? error.code : 'STORE_QUERY';
      answer(response, 409, { code, message: error instanceof Error ? error.message : String(error) });
    }
  };
}

/** The request with the query that it names. */
function requestOf(asked: z.infer<typeof request>): StoreRequest {
  if (asked.ask !== 'run') return asked;
  const query = byName.get(asked.query);
  if (query === undefined)
    throw new StoreError('STORE_QUERY', `没有名为 ${asked.query} 的查询：两边的程序版本不同，请用同一版本。`);
  return { ...asked, query };
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
