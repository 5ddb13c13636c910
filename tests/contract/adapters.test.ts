import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StoreError } from '../../graph/errors.ts';
import { openNeo4j } from '../../graph/neo4j.ts';
import type { GraphStore } from '../../graph/store.ts';
import { idsIn, putPolicies, query } from '../graph/policy-queries.ts';
import { empty, neo4jAddress, openStores, openThreaded } from './stores.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhengmai-adapters-'));
const stores = new Map<string, GraphStore>();
beforeAll(async () => {
  for (const store of await openStores()) stores.set(store.engine, store);
  stores.set('grafeo in a thread', await openThreaded(folder));
});
afterAll(async () => {
  for (const store of stores.values()) await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the same test on each engine that can be had. */
function onEach(title: string, work: (store: GraphStore) => Promise<void>): void {
  test.for(['grafeo', 'grafeo in a thread', 'neo4j'])(`${title} (%s)`, async (adapter, { skip }) => {
    const store = stores.get(adapter);
    if (store === undefined) return skip('no Neo4j here');
    await empty(store);
    await work(store);
  });
}

describe('units of work', () => {
  onEach('a unit that throws leaves nothing, and its own error comes out', async (store) => {
    const failing = store.write(async (graph) => {
      await graph.run(putPolicies, { rows: [{ id: 'policy:lost', words: '' }] });
      throw new TypeError('midway');
    });
    await expect(failing).rejects.toBeInstanceOf(TypeError);
    expect(await idsIn(store)).toEqual([]);
  });

  onEach('writers run one after another, and a reader afterwards sees them', async (store) => {
    const order: string[] = [];
    const unit = (id: string) =>
      store.write(async (graph) => {
        order.push(`${id} begins`);
        await graph.run(putPolicies, { rows: [{ id, words: '' }] });
        order.push(`${id} ends`);
      });
    await Promise.all([unit('a'), unit('b')]);
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
    expect(await idsIn(store)).toEqual(['a', 'b']);
  });

  onEach('a reader may not write', async (store) => {
    const writing = store.read((graph) => graph.run(putPolicies, { rows: [{ id: 'a', words: '' }] }));
    await expect(writing).rejects.toMatchObject({ code: 'STORE_QUERY' });
    expect(await idsIn(store)).toEqual([]);
  });

  onEach('an id is unique within its kind', async (store) => {
    const create = query<object, { id: string }>('write', "CREATE (p:Policy {id: 'a'}) RETURN p.id AS id", [], ['id']);
    await store.write((graph) => graph.run(create, {}));
    await expect(store.write((graph) => graph.run(create, {}))).rejects.toBeInstanceOf(StoreError);
  });

  onEach('a statement that the engine refuses is named', async (store) => {
    const broken = query<object, { id: string }>('read', 'MATCH (p RETURN p.id AS id', [], ['id']);
    await expect(store.read((graph) => graph.run(broken, {}))).rejects.toMatchObject({ code: 'STORE_QUERY' });
  });

  onEach('a schema made twice is the same schema', async (store) => {
    await store.ensureSchema();
    await store.ensureSchema();
  });
});

describe('values', () => {
  onEach('come back as they were sent', async (store) => {
    const value = { int: 3, half: 0.5, text: '第〇条', flag: true, none: null, list: [1, 2], deep: [{ n: 1 }] };
    const echo = query<{ value: object }, { value: object; second: number }>(
      'read',
      'RETURN $value AS value, $value.list[1] AS second',
      ['value'],
      ['value', 'second'],
    );
    expect(await store.read((graph) => graph.run(echo, { value }))).toEqual([{ value, second: 2 }]);
  });

  onEach('whole numbers are integers to the engine', async (store) => {
    const half = query<{ n: number }, { half: number }>('read', 'RETURN $n / 2 AS half', ['n'], ['half']);
    expect(await store.read((graph) => graph.run(half, { n: 5 }))).toEqual([{ half: 2 }]);
  });

  onEach('undefined is null, and a property set to null is gone', async (store) => {
    const set = query<{ row: object }, { title: string | null; keys: readonly string[] }>(
      'write',
      "MERGE (p:Policy {id: 'a'}) SET p.title = 'x' SET p += $row RETURN p.title AS title, keys(p) AS keys",
      ['row'],
      ['title', 'keys'],
    );
    const rows = await store.write((graph) => graph.run(set, { row: { title: undefined } }));
    expect(rows).toEqual([{ title: null, keys: ['id'] }]);
  });
});

describe('search', () => {
  const words = [
    { id: 'policy:a', words: '关于加快制造业发展的若干意见 津政办规〔2022〕14号' },
    { id: 'policy:b', words: '推动制造业高质量发展行动方案' },
    { id: 'policy:c', words: '促进ccus(碳捕集)技术应用的通知' },
    { id: 'policy:d', words: '制定和造林业务，二〇二五年' },
    { id: 'policy:e', words: '制造、业发展' },
  ];
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['制造业', ['policy:a', 'policy:b']],
    ['制造业发展', ['policy:a']],
    ['发展 制造', ['policy:a', 'policy:b', 'policy:e']],
    ['林', ['policy:d']],
    ['二〇', ['policy:d']],
    ['〔2022〕14号', ['policy:a']],
    ['202', ['policy:a']],
    ['ＣＣＵＳ', ['policy:c']],
    ['碳捕集) AND (', []],
    ['/制造 OR *:*', []],
    ['碳捕集"\\', ['policy:c']],
    ['~!（）', []],
  ];
  for (const [text, expected] of rows) {
    onEach(`finds ${text}`, async (store) => {
      await store.write((graph) => graph.run(putPolicies, { rows: words }));
      expect([...(await store.search({ kind: 'Policy', text, limit: 20 })).ids].sort()).toEqual(expected);
    });
  }
});

describe('search of the kinds', () => {
  const putMeasures = query<{ rows: readonly { id: string; words: string }[] }, { n: number }>(
    'write',
    'UNWIND $rows AS row MERGE (m:Measure {id: row.id}) SET m.words = row.words RETURN count(m) AS n',
    ['rows'],
    ['n'],
  );

  onEach('finds measures and policies apart', async (store) => {
    const words = '建设低空飞行服务平台';
    await store.write((graph) => graph.run(putPolicies, { rows: [{ id: 'policy:a', words }] }));
    const rows = [
      { id: 'measure:a', words },
      { id: 'measure:b', words: '建设平台' },
    ];
    await store.write((graph) => graph.run(putMeasures, { rows }));
    expect((await store.search({ kind: 'Policy', text: '飞行平台', limit: 9 })).ids).toEqual([]);
    expect((await store.search({ kind: 'Policy', text: '飞行 平台', limit: 9 })).ids).toEqual(['policy:a']);
    expect((await store.search({ kind: 'Measure', text: '飞行 平台', limit: 9 })).ids).toEqual(['measure:a']);
    expect((await store.search({ kind: 'Measure', text: '平台', limit: 1 })).ids).toHaveLength(1);
    expect((await store.search({ kind: 'Agency', text: '平台', limit: 9 })).ids).toEqual([]);
    // the one with fewer words comes first, and all are counted
    expect(await store.search({ kind: 'Measure', text: '平台', limit: 1 })).toEqual({ ids: ['measure:b'], total: 2 });
  });
});

describe('search by spelling', () => {
  const putSpelled = query<{ rows: readonly { id: string; sounds: string }[] }, { n: number }>(
    'write',
    'UNWIND $rows AS row MERGE (a:Agency {id: row.id}) SET a.sounds = row.sounds RETURN count(a) AS n',
    ['rows'],
    ['n'],
  );

  onEach('finds letters inside spellings only', async (store) => {
    const rows = [
      { id: 'agency:a', sounds: 'jinanshifagaiwei jnsfgw' },
      { id: 'agency:b', sounds: 'jinanshijiaoyuju jnsjyj' },
    ];
    await store.write((graph) => graph.run(putSpelled, { rows }));
    expect((await store.search({ kind: 'Agency', text: 'fgw', limit: 9, by: 'sounds' })).ids).toEqual(['agency:a']);
    expect((await store.search({ kind: 'Agency', text: 'jinan', limit: 9, by: 'sounds' })).ids).toEqual([
      'agency:a',
      'agency:b',
    ]);
    expect((await store.search({ kind: 'Agency', text: 'jinan', limit: 1, by: 'sounds' })).ids).toHaveLength(1);
    expect((await store.search({ kind: 'Agency', text: 'fgw', limit: 9 })).ids).toEqual([]);
  });
});

describe.skipIf(neo4jAddress === null)('Neo4j', () => {
  const address = neo4jAddress ?? { uri: '', username: '', password: '', database: '' };
  const limits = { connect: 2_000, read: 10_000, write: 1_000, retry: 1_000 };

  test('an address for a cluster works with a single server, and reads what was just written', async () => {
    const store = await openNeo4j({ ...address, uri: address.uri.replace('bolt://', 'neo4j://') });
    try {
      await store.ensureSchema();
      await empty(store);
      for (const id of ['a', 'b', 'c']) {
        await store.write((graph) => graph.run(putPolicies, { rows: [{ id, words: '' }] }));
        expect(await idsIn(store)).toContain(id);
      }
    } finally {
      await store.close();
    }
  });

  test('a server that is not there is named without its password', async () => {
    const opening = openNeo4j({ ...address, uri: 'bolt://127.0.0.1:1' }, limits);
    await expect(opening).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
    await expect(opening).rejects.toThrow('bolt://127.0.0.1:1');
    await expect(opening).rejects.not.toThrow(address.password);
  });

  test('a wrong password is told from a missing server', async () => {
    const opening = openNeo4j({ ...address, password: 'wrong' }, limits);
    await expect(opening).rejects.toMatchObject({ code: 'STORE_AUTHENTICATION' });
    await expect(opening).rejects.toThrow('NEO4J_PASSWORD');
  });

  test('a database that is not there is named', async () => {
    const opening = openNeo4j({ ...address, database: 'nowhere' }, limits);
    await expect(opening).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
    await expect(opening).rejects.toThrow('nowhere');
  });

  test('whoever waits too long for another loader hears that the store is busy', async () => {
    const [first, second] = [await openNeo4j(address), await openNeo4j(address, limits)];
    try {
      await first.ensureSchema();
      const lock = query<object, { id: string }>(
        'write',
        "MERGE (l:Lock {id: 'lock'}) SET l.token = 'x' RETURN l.id AS id",
        [],
        ['id'],
      );
      await first.write(async (graph) => {
        await graph.run(lock, {});
        const waiting = second.write((other) => other.run(lock, {}));
        await expect(waiting).rejects.toThrow('忙');
        await expect(waiting).rejects.toMatchObject({ code: 'STORE_BUSY' });
      });
    } finally {
      await first.close();
      await second.close();
    }
  });
});
