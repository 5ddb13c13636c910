import { randomUUID, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { z } from 'zod';
import * as queries from '../cypher/queries.ts';
import type { Query } from '../cypher/query.ts';
import { StoreError } from '../graph/errors.ts';
import { type SearchKind, searchKinds } from '../graph/model.ts';
import { type GraphStore, searchedBy } from '../graph/store.ts';
import { UnitsOfWork } from './units-of-work.ts';

const request = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('begin'), mode: z.enum(['read', 'write']) }),
  z.object({ ask: z.literal('run'), unit: z.string(), query: z.string(), params: z.record(z.string(), z.unknown()) }),
  z.object({ ask: z.enum(['commit', 'rollback']), unit: z.string() }),
  z.object({
    ask: z.literal('search'),
    kind: z.enum(searchKinds),
    text: z.string(),
    limit: z.number().int().positive(),
    by: z.enum(searchedBy),
  }),
]);

const byName = new Map<string, Query<unknown, unknown>>(
  Object.values(queries).map((query) => [query.name, query as Query<unknown, unknown>]),
);

/**
 * `POST /store`: lets other commands of this machine's user work on the graph that this process holds.
 * Named queries only; whoever asks must know the secret that stands beside the database.
 */
export function storeEndpoint(store: GraphStore, secret: string) {
  const units = new UnitsOfWork(store);
  const expected = Buffer.from(`Bearer ${secret}`);
  return async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const given = Buffer.from(incoming.headers.authorization ?? '');
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
      answer(response, 403, { code: 'STORE_AUTHENTICATION', message: '只有本机持有图的用户可以使用这个入口。' });
      return;
    }
    try {
      answer(response, 200, { result: await perform(store, units, request.parse(await json(incoming))) });
    } catch (error) {
      const code = error instanceof StoreError ? error.code : 'STORE_QUERY';
      answer(response, 409, { code, message: error instanceof Error ? error.message : String(error) });
    }
  };
}

function perform(store: GraphStore, units: UnitsOfWork, asked: z.infer<typeof request>): Promise<unknown> {
  switch (asked.ask) {
    case 'begin':
      return units.begin(randomUUID(), asked.mode);
    case 'run': {
      const query = byName.get(asked.query);
      if (query === undefined)
        throw new StoreError('STORE_QUERY', `没有名为 ${asked.query} 的查询：两边的程序版本不同，请用同一版本。`);
      return units.run(asked.unit, query, asked.params);
    }
    case 'commit':
    case 'rollback':
      return units.end(asked.unit, asked.ask);
    case 'search':
      return store
        .search({ kind: asked.kind satisfies SearchKind, text: asked.text, limit: asked.limit, by: asked.by })
        .then((ids) => [...ids]);
  }
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
