import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as queries from '../../cypher/queries.ts';
import { openEmbedded } from '../../graph/embedded.ts';
import { openRemote } from '../../graph/remote.ts';
import type { GraphStore } from '../../graph/store.ts';
import { UnitsOfWork } from '../../graph/units-of-work.ts';
import { listen } from '../../server/http.ts';
import { storeEndpoint } from '../../server/store-endpoint.ts';

const secret = 'known-to-this-user';
const subject = (name: string) => ({ id: `subject:${name}`, name });
const remoteWrite = (name: string) =>
  openRemote({ url, secret }).write((graph) => graph.run(queries.loadPutSubjects, { rows: [subject(name)] }));
let store: GraphStore;
let server: Server;
let url: string;

beforeAll(async () => {
  store = await openEmbedded(null);
  await store.ensureSchema();
  const endpoint = storeEndpoint(store, secret);
  server = createServer((request, response) => void endpoint(request, response));
  url = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/`;
});

afterAll(async () => {
  server.close();
  await store.close();
});

describe('the store of another process', () => {
  it('answers named queries inside a unit of work', async () => {
    const remote = openRemote({ url, secret });
    expect(await remote.read((graph) => graph.run(queries.healthPing, {}))).toEqual([{ ok: 1 }]);
  });

  it('writes what is committed, and nothing of a unit of work that fails', async () => {
    const remote = openRemote({ url, secret });
    await remote.write((graph) => graph.run(queries.loadPutSubjects, { rows: [subject('kept')] }));
    const failing = remote.write(async (graph) => {
      await graph.run(queries.loadPutSubjects, { rows: [subject('lost')] });
      throw new Error('second thoughts');
    });
    await expect(failing).rejects.toThrow('second thoughts');
    const found = await store.read((graph) =>
      graph.run(queries.questionSubjects, { ids: ['subject:kept', 'subject:lost'] }),
    );
    expect(found.map(({ id }) => id)).toEqual(['subject:kept']);
  });

  it('rolls back a unit of work that its owner has left, and lets the next writer in', async () => {
    const units = new UnitsOfWork(store, 20);
    await units.begin('left', 'write');
    await remoteWrite('after');
    await expect(units.run('left', queries.healthPing, {})).rejects.toMatchObject({ code: 'STORE_BUSY' });
  });

  it('refuses who does not know the secret', async () => {
    const remote = openRemote({ url, secret: 'guessed' });
    await expect(remote.read((graph) => graph.run(queries.healthPing, {}))).rejects.toMatchObject({
      code: 'STORE_AUTHENTICATION',
    });
  });

  it('says who does not answer', async () => {
    const remote = openRemote({ url: 'http://127.0.0.1:9/', secret });
    await expect(remote.read((graph) => graph.run(queries.healthPing, {}))).rejects.toMatchObject({
      code: 'STORE_HELD',
    });
  });
});
