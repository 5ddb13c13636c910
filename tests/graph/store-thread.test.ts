import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as queries from '../../cypher/queries.ts';
import { openEmbedded } from '../../graph/embedded.ts';
import type { GraphStore } from '../../graph/store.ts';
import { openPort } from '../../graph/store-port.ts';
import { openStoreThread } from '../../graph/store-thread.ts';

let folder: string;
let path: string;
let lost: Error[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhengmai-thread-'));
  path = join(folder, 'graph.grafeo');
  lost = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const opened = (at = path) => openStoreThread({ kind: 'embedded', path: at }, (error) => lost.push(error));
const subject = (name: string) => ({ id: `subject:${name}`, name });
const put = (store: GraphStore, name: string) =>
  store.write((graph) => graph.run(queries.loadPutSubjects, { rows: [subject(name)] }));
const found = async (store: GraphStore, ...names: readonly string[]) => {
  const ids = names.map((name) => subject(name).id);
  return (await store.read((graph) => graph.run(queries.questionSubjects, { ids }))).map(({ id }) => id);
};

describe('a graph that a thread holds', () => {
  test('is the same for all that have a port, and in the file afterwards', async () => {
    const { store, connect } = await opened();
    const other = openPort(connect());
    await put(other, '一');
    expect(await found(store, '一')).toEqual(['subject:一']);
    await other.close();
    await store.close();
    const again = await openEmbedded(path);
    expect(await found(again, '一')).toEqual(['subject:一']);
    await again.close();
    expect(lost).toEqual([]);
  });

  test('takes back what was left open at a port that closes, and lets the next writer in', async () => {
    const { store, connect } = await opened();
    const port = connect();
    const other = openPort(port);
    let written: () => void = () => {};
    const halfway = new Promise<void>((resolve) => {
      written = resolve;
    });
    const left = other.write(async (graph) => {
      await graph.run(queries.loadPutSubjects, { rows: [subject('left')] });
      written();
      await new Promise(() => {});
    });
    void left.catch(() => {});
    await halfway;
    port.close();
    await put(store, 'next');
    expect(await found(store, 'left', 'next')).toEqual(['subject:next']);
    await store.close();
  });

  test('says why it cannot be opened, by the same code', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(opened(join(folder, 'file', 'graph.grafeo'))).rejects.toMatchObject({
      name: 'StoreError',
      code: 'STORE_FOLDER',
    });
    writeFileSync(path, 'no database');
    await expect(opened()).rejects.toMatchObject({ code: 'STORE_DAMAGED' });
    expect(lost).toEqual([]);
  });

  test('names the query that the engine refuses', async () => {
    const { store } = await opened();
    const broken = { ...queries.healthPing, name: 'health/broken', text: 'RETURN' };
    await expect(store.read((graph) => graph.run(broken, {}))).rejects.toMatchObject({
      code: 'STORE_QUERY',
      message: expect.stringContaining('health/broken'),
    });
    await store.close();
  });

  test('tells everybody when its thread ends unasked, and what was written is there', async () => {
    const { store, connect } = await opened();
    await put(store, 'kept');
    const waiting = store.write(async (graph) => {
      await graph.run(queries.loadPutSubjects, { rows: [subject('lost')] });
      // No message that the thread knows: it ends of an error.
      connect().postMessage(null);
      await new Promise((resolve) => setTimeout(resolve, 200));
      return graph.run(queries.healthPing, {});
    });
    await expect(waiting).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
    await expect(found(store, 'kept')).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
    expect(lost).toHaveLength(1);
    await store.close();
  });

  test('answers nothing after it was closed, however often', async () => {
    const { store } = await opened();
    await Promise.all([store.close(), store.close()]);
    await expect(found(store, 'any')).rejects.toThrow('已经关闭');
    expect(lost).toEqual([]);
  });
});
