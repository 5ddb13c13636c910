import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { plainError } from './errors.ts';

/** Where the page is, as the client reached it; a proxy that ends TLS says so. */
export function originOf({ headers }: IncomingMessage): string {
  const host = /^[\w.\-:[\]]+$/.test(headers.host ?? '') ? headers.host : 'localhost';
  return `${headers['x-forwarded-proto'] === 'https' ? 'https' : 'http'}://${host}`;
}

const statuses: Readonly<Record<string, number>> = { NOT_FOUND: 404, INTERNAL: 500, BAD_INPUT: 400, LIMIT: 400 };

/** Answers an error as `{code, message}` with the codes of GraphQL; `null` says that the answer is given. */
export function refuse(response: ServerResponse, error: unknown, log: Logger): null {
  const told = plainError(error, log);
  response.writeHead(statuses[told.code] ?? 503, { 'content-type': 'application/json; charset=utf-8' });
  response.end(`${JSON.stringify(told)}\n`);
  return null;
}

/** Whether a request only reads; any other is answered with 405. */
export function isReading(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true;
  response.writeHead(405, { allow: 'GET, HEAD' }).end();
  return false;
}
