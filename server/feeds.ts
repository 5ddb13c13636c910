import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { NotFoundError } from '../graph/errors.ts';
import { tasksFeed } from '../graph/exports/tasks-feed.ts';
import { tasksOf } from '../graph/questions/tasks-of.ts';
import type { GraphStore } from '../graph/store.ts';
import { isReading, originOf, refuse } from './plain-http.ts';

/** Every feed by its address, with what it tells, for docs/api.md. */
export const feeds = {
  '/feed/agency/ID.atom':
    'The tasks of a bureau that came last, at most 100, as an Atom feed; `ID` is the id of the agency. Whoever has it gets 304.',
} as const;

/**
 * `GET /feed/agency/ID.atom`: the tasks of a bureau that came last, as Atom. Errors are answered as those of a download; whoever has the
 * present feed is told so (304).
 */
export function createFeeds(store: GraphStore, log: Logger) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isReading(request, response)) return;
    const feed = await feedFor(request, store).catch((error: unknown) => refuse(response, error, log));
    if (feed === null) return;
    const etag = `"${createHash('sha256').update(feed).digest('base64url')}"`;
    const headers = { etag, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };
    if (request.headers['if-none-match'] === etag) response.writeHead(304, headers).end();
    else
      response
        .writeHead(200, { ...headers, 'content-type': 'application/atom+xml; charset=utf-8' })
        .end(request.method === 'HEAD' ? '' : feed);
  };
}

async function feedFor(request: IncomingMessage, store: GraphStore): Promise<string> {
  const { pathname, origin } = new URL(request.url ?? '/', originOf(request));
  const written = /^\/feed\/agency\/([^/]+)\.atom$/.exec(pathname)?.[1];
  const id = written === undefined ? null : decoded(written);
  if (id === null) throw new NotFoundError('没有这个订阅；机构的订阅地址是 /feed/agency/机构的id.atom。', []);
  const answer = await tasksOf(store, { agency: { id }, order: 'imported' });
  return tasksFeed(answer, { origin, self: pathname });
}

function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
