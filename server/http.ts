import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

export interface HttpRoutes {
  /** Answers for the path that the key names and those below it; the longest key wins, `/` takes the rest. */
  readonly [path: string]: Handler;
}

/** One HTTP server over a table of routes, with a request id, a log line a request, and bounded waiting. */
export function createHttp(routes: HttpRoutes, log: Logger): Server {
  const paths = Object.keys(routes).sort((a, b) => b.length - a.length);
  const server = createServer({ connectionsCheckingInterval: 1_000 }, (request, response) => {
    const asked = (request.url ?? '/').split('?')[0] ?? '/';
    const path = paths.find((known) => known === '/' || asked === known || asked.startsWith(`${known}/`));
    const handler = path === undefined ? undefined : routes[path];
    follow(request, response, log);
    if (handler === undefined) response.writeHead(404).end();
    else answer(handler, request, response, log);
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  return server;
}

async function answer(
  handler: Handler,
  request: IncomingMessage,
  response: ServerResponse,
  log: Logger,
): Promise<void> {
  try {
    await handler(request, response);
  } catch (error) {
    log.error({ err: error, path: request.url }, 'request failed');
    if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('服务内部错误，请稍后再试。\n');
  }
}

function follow(request: IncomingMessage, response: ServerResponse, log: Logger): void {
  const began = performance.now();
  const given = request.headers['x-request-id'];
  const id = typeof given === 'string' && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
  response.setHeader('x-request-id', id);
  response.on('close', () => {
    const ms = Math.round(performance.now() - began);
    log.info(
      { request: id, method: request.method, path: request.url?.split('?')[0], status: response.statusCode, ms },
      'request',
    );
  });
}

/** `GET /healthz`: the process answers. */
export function health(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"ok"}\n');
}

/** `GET /readyz`: the graph answers; 503 while it does not. */
export function readiness(ready: () => Promise<void>): Handler {
  return async (_request, response) => {
    const status = await ready().then(
      () => 200,
      () => 503,
    );
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(`{"status":"${status === 200 ? 'ready' : 'unavailable'}"}\n`);
  };
}

/** Starts listening; a taken port becomes {@link PortTakenError}. Returns the port in use. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' || error.code === 'EACCES' ? new PortTakenError(port, error) : error);
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/** The port cannot be had. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';
  readonly code = 'PORT_TAKEN';

  constructor(port: number, cause: Error) {
    super(
      `端口 ${port} 已被占用或不可用：请停掉占用它的程序，或用环境变量 PORT 另选一个端口（例如 PORT=4001 npm start）。`,
      { cause },
    );
  }
}
