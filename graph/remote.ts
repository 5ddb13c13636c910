import { randomUUID } from 'node:crypto';
import { StoreError, type StoreErrorCode, storeErrorCodes } from './errors.ts';
import type { GraphStore } from './store.ts';
import { type StoreRequest, storeByAsking } from './store-requests.ts';

/** Where the process that holds an embedded graph answers, and the secret that it gave to this machine's user. */
export interface RemoteAddress {
  readonly url: string;
  readonly secret: string;
}

/** The store of another process of this machine, over HTTP: one JSON object a request to `POST /store`, with queries by their names. */
export function openRemote(address: RemoteAddress): GraphStore {
  return storeByAsking(
    (request) => send(address, request),
    randomUUID,
    async () => {},
  );
}

async function send({ url, secret }: RemoteAddress, request: StoreRequest): Promise<unknown> {
  const answer = await fetch(new URL('/store', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
    body: JSON.stringify(request.ask === 'run' ? { ...request, query: request.query.name } : request),
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
