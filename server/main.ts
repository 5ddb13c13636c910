import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import * as queries from '../cypher/queries.ts';
import type { Config } from '../graph/config.ts';
import { clearHolder, writeHolder } from '../graph/holder.ts';
import { openThreaded, type ThreadedGraph, transferOf } from '../graph/open.ts';
import type { GraphStore } from '../graph/store.ts';
import { accessBy, isLoopback } from './access.ts';
import { createDownloads } from './downloads.ts';
import { createFeeds } from './feeds.ts';
import { createGraphql } from './graphql.ts';
import { createHttp, health, listen, readiness } from './http.ts';
import { createImportService } from './import-service.ts';
import { ImportThread } from './import-thread.ts';
import type { ImportService } from './imports.ts';
import { createLog } from './log.ts';
import { forgetAnswers, rememberingAnswers } from './remembered-answers.ts';
import { servePage } from './static.ts';
import { storeEndpoint } from './store-endpoint.ts';

export interface RunningServer {
  /** Where the page is. */
  readonly url: string;
  readonly store: GraphStore;
  readonly imports: ImportService;
  readonly log: Logger;
  /** Answers what is under way, then closes the graph. */
  close(): Promise<void>;
}

/** Opens the graph and serves GraphQL, the page and health on one port. Throws what opening or listening throws. */
export async function startServer(config: Config): Promise<RunningServer> {
  // Whoever starts it at a terminal reads sentences; what only says that all is well is left out there unless asked for.
  const quiet = config.origin.LOG_LEVEL === 'default' && process.stderr.isTTY;
  const log = createLog(quiet ? 'warn' : config.logLevel);
  const graph = await openThreaded(config, (error) => log.fatal({ err: error }, 'the graph is lost: start again'));
  try {
    return await serve(config, graph, log);
  } catch (error) {
    await graph.store.close();
    throw error;
  }
}

async function serve(config: Config, graph: ThreadedGraph, log: Logger): Promise<RunningServer> {
  const store = rememberingAnswers(graph.store);
  const importThread = new ImportThread(() => {
    const workerData = graph.access();
    return { workerData, transferList: transferOf(workerData) };
  });
  const imports = createImportService(importThread, log, () => forgetAnswers(store));
  const access = accessBy(config.token, config.host);
  const graphql = createGraphql({ store, imports, access, log, development: process.env['NODE_ENV'] !== 'production' });
  const secret = randomBytes(24).toString('base64url');
  const shared = config.store.kind === 'embedded' ? { '/store': storeEndpoint(store, secret) } : {};
  const http = createHttp(
    {
      '/graphql': graphql,
      '/download': createDownloads(store, log),
      '/feed': createFeeds(store, log),
      '/healthz': health,
      '/readyz': readiness(() => ready(store)),
      '/': servePage(pageFolder()),
      ...shared,
    },
    log,
  );
  const port = await listen(http, config.port, config.host);
  const url = `http://${shownHost(config.host)}:${port}/`;
  if (config.store.kind === 'embedded')
    writeHolder(config.store.path, { pid: process.pid, url: localUrl(config.host, port), secret });
  log.info({ url, engine: store.engine }, 'listening');
  imports.refresh().then(
    (sources) => sources > 0 && log.info({ sources }, 'loaded again with the data files of today'),
    (error: unknown) => log.warn({ err: error }, 'sources were not loaded again'),
  );
  const close = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => http.close(() => resolve()));
    http.closeIdleConnections();
    setTimeout(() => http.closeAllConnections(), 2_000).unref();
    await closed;
    await importThread.close();
    if (config.store.kind === 'embedded') clearHolder(config.store.path, process.pid);
    await store.close();
  };
  return { url, store, imports, log, close };
}

async function ready(store: GraphStore): Promise<void> {
  await store.read((graph) => graph.run(queries.healthPing, {}));
}

/** The built page stands at `dist/client`, seen from the sources and from the built server alike. */
function pageFolder(): string {
  const here = fileURLToPath(new URL('.', import.meta.url));
  return here.includes('/dist/')
    ? fileURLToPath(new URL('../client', import.meta.url))
    : fileURLToPath(new URL('../dist/client', import.meta.url));
}

function shownHost(host: string): string {
  return host.includes(':') ? `[${host.replace(/[[\]]/g, '')}]` : host;
}

/** Where this machine's own commands reach the server: an address that means "all" is reached over loopback. */
function localUrl(host: string, port: number): string {
  const local = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${isLoopback(local) ? shownHost(local) : local}:${port}/`;
}
