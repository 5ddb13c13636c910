import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** cytoscape puts one style element with this text into the page; it is allowed by its hash, and no other is. */
const cytoscapeStyle = '.__________cytoscape_container { position: relative; }';
const styleHash = createHash('sha256').update(cytoscapeStyle).digest('base64');

const securityHeaders = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'sha256-${styleHash}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const;

/** Serves the built page; a path without a file gets index.html, since the page has its own routes. */
export function servePage(folder: string): Handler {
  if (!existsSync(join(folder, 'index.html'))) return pageMissing;
  const files = sirv(folder, {
    single: true,
    etag: true,
    gzip: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
      const hashed = path.startsWith('/assets/');
      response.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  return (request, response) => {
    if (request.method === 'GET' || request.method === 'HEAD')
      return files(request, response, () => notFound(response));
    notFound(response);
  };
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('没有这个地址。\n');
}

function pageMissing(_request: IncomingMessage, response: ServerResponse): void {
  response
    .writeHead(503, { 'content-type': 'text/plain; charset=utf-8' })
    .end('网页尚未构建：请运行 npm run build，然后重新启动。\n');
}
