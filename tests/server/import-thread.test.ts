import { setTimeout as pause } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { madeUpCollection } from '../bench/collection.ts';
import { serveAlone, type TestServer } from './running.ts';

/** How often the thread is ended amid an upload, and the longest that it is given before. */
const CRASHES = 5;
const LONGEST_MS = 600;

const workers: Worker[] = [];
const note = (worker: Worker): void => void workers.push(worker);
let server: TestServer;
beforeAll(async () => {
  process.on('worker', note);
  server = await serveAlone();
});
afterAll(async () => {
  process.off('worker', note);
  await server.close();
});

const file = Buffer.from(madeUpCollection(300_000));
const stats = async () => (await server.ask('{ stats { sources policies measures citations tasks } }')).data.stats;

test('a thread that ends amid an upload leaves the graph as it was, is told of by code, and the next upload works', async () => {
  await server.send('kept.txt', Buffer.from(madeUpCollection(20_000, 5)));
  const before = await stats();
  const codes: (string | undefined)[] = [];
  for (let crash = 1; crash <= CRASHES; crash += 1) {
    const sending = server.send(`new-${crash}.txt`, file);
    await pause((LONGEST_MS * crash) / CRASHES);
    // The first thread holds the graph, the last one imports.
    await workers.at(-1)?.terminate();
    const { errors, data } = await sending;
    codes.push(errors[0]?.extensions?.code);
    if (errors.length === 0)
      await server.ask('mutation ($id: ID!) { removeSource(id: $id) { removed } }', { id: data.importFile.source.id });
    expect(await stats()).toEqual(before);
  }
  expect(codes).toContain('IMPORT_INTERRUPTED');
  expect(codes.filter((code) => code !== undefined && code !== 'IMPORT_INTERRUPTED')).toEqual([]);
  const { data, errors } = await server.send('new.txt', file);
  expect(errors).toEqual([]);
  expect(data.importFile.source.name).toBe('new.txt');
}, 120_000);
