import { createServer } from 'node:http';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { createHttp, health, listen, PortTakenError, readiness } from '../../server/http.ts';

const log = pino({ level: 'silent' });
const open: { close(): unknown }[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

async function serve(ready: () => Promise<void>): Promise<string> {
  const server = createHttp(
    {
      '/healthz': health,
      '/readyz': readiness(ready),
      '/broken': () => {
        throw new Error('secret detail');
      },
      '/': (_request, response) => response.end('page'),
    },
    log,
  );
  open.push(server);
  return `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`;
}

describe('createHttp', () => {
  it('answers by the longest path that fits, and does not take a longer name for it', async () => {
    const base = await serve(async () => {});
    expect(await (await fetch(`${base}/healthz?x=1`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${base}/healthzzz`)).text()).toBe('page');
  });

  it('says 503 while the graph does not answer', async () => {
    const base = await serve(() => Promise.reject(new Error('down')));
    const answer = await fetch(`${base}/readyz`);
    expect([answer.status, await answer.json()]).toEqual([503, { status: 'unavailable' }]);
  });

  it('masks what breaks and gives every answer a request id', async () => {
    const base = await serve(async () => {});
    const answer = await fetch(`${base}/broken`, { headers: { 'x-request-id': 'abc-1' } });
    expect(answer.status).toBe(500);
    expect(answer.headers.get('x-request-id')).toBe('abc-1');
    expect(await answer.text()).not.toContain('secret');
  });
});

describe('listen', () => {
  it('names a taken port and what to do', async () => {
    const first = createServer();
    open.push(first);
    const port = await listen(first, 0, '127.0.0.1');
    const second = listen(createServer(), port, '127.0.0.1');
    await expect(second).rejects.toThrow(PortTakenError);
    await expect(second).rejects.toThrow(`端口 ${port} 已被占用`);
  });
});
