import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { create as contentDisposition } from 'content-disposition';
import type { Logger } from 'pino';
import { NotFoundError } from '../graph/errors.ts';
import type { GraphStore } from '../graph/store.ts';
import { derivationDownloads } from './downloads/derivation.ts';
import { diffusionDownloads } from './downloads/diffusion.ts';
import type { Download, DownloadFile } from './downloads/file.ts';
import { graphDownloads } from './downloads/graph.ts';
import { onlyKnown } from './downloads/parameters.ts';
import { policyDownloads } from './downloads/policies.ts';
import { taskDownloads } from './downloads/tasks.ts';
import { originOf, refuse } from './plain-http.ts';
import { postedJson } from './posted-json.ts';

/** Every file that `GET /download/NAME` gives, by name. */
export const downloads: Readonly<Record<string, Download>> = {
  ...taskDownloads,
  ...derivationDownloads,
  ...diffusionDownloads,
  ...policyDownloads,
  ...graphDownloads,
};

/**
 * `GET /download/NAME?…`, or POST with JSON where a download takes that: a file, sent as it is made. An error is `{code, message}` with the codes of GraphQL: 404 for NOT_FOUND, 400 for what
 * was asked wrongly or too widely, 503 while the graph is busy; one that comes amid the file breaks the connection, so that no part passes
 * for the whole.
 */
export function createDownloads(store: GraphStore, log: Logger) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const methods = ['GET', 'HEAD', ...(Object.hasOwn(graphDownloads, nameOf(request)) ? ['POST'] : [])];
    if (!methods.includes(request.method ?? '')) {
      response.writeHead(405, { allow: methods.join(', ') }).end();
      return;
    }
    const file = await fileFor(request, store).catch((error: unknown) => refuse(response, error, log));
    if (file === null) return;
    response.writeHead(200, {
      'content-type': file.type,
      'content-disposition': contentDisposition(fileName(file.name), { fallback: fallbackOf(request) }),
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    if (request.method === 'HEAD') response.end();
    else await pipeline(Readable.from(file.body), response).catch((error: unknown) => broken(error, request, log));
  };
}

/** The file that is asked for, its first piece made: until then an error can still be told. */
async function fileFor(request: IncomingMessage, store: GraphStore): Promise<DownloadFile> {
  const url = new URL(request.url ?? '/', originOf(request));
  const name = nameOf(request);
  const download = Object.hasOwn(downloads, name) ? downloads[name] : undefined;
  if (download === undefined) {
    const known = Object.keys(downloads);
    throw new NotFoundError(`没有名为“${name}”的下载；可用的有 ${known.join('、')}。`, known);
  }
  const posted = await postedJson(request);
  // A picture says in its body what it wants.
  onlyKnown(url.searchParams, posted === null ? download.parameters : []);
  const file = await download.make({
    store,
    query: url.searchParams,
    posted,
    origin: url.origin,
  });
  const pieces = file.body[Symbol.asyncIterator]();
  return { ...file, body: from(await pieces.next(), pieces) };
}

/** The name behind `/download/`. */
const nameOf = ({ url }: IncomingMessage): string => (url ?? '/').replace(/\?.*$/s, '').replace(/^\/download\/?/, '');

async function* from<Piece>(first: IteratorResult<Piece>, rest: AsyncIterator<Piece>): AsyncGenerator<Piece> {
  for (let next = first; next.done !== true; next = await rest.next()) yield next.value;
}

/** The client went away, or making the file failed under way: `pipeline` has ended the connection. */
function broken(error: unknown, request: IncomingMessage, log: Logger): void {
  const gone = error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
  if (!gone) log.error({ err: error, path: request.url }, 'a download broke off');
}

/** What no file system takes in a name becomes a space. */
function fileName(name: string): string {
  return name.replace(/[\u0000-\u001f\\/:*?"<>|]+/g, ' ').trim();
}

/** The name for clients that read no other than ASCII: that of the address. */
function fallbackOf(request: IncomingMessage): string {
  return new URL(request.url ?? '/', 'http://localhost').pathname.split('/').at(-1) ?? 'download';
}
