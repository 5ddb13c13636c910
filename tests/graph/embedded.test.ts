import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../graph/embedded.ts';
import { StoreError } from '../../graph/errors.ts';
import { writeHolder } from '../../graph/holder.ts';
import type { GraphStore } from '../../graph/store.ts';
import { idsIn, policyIds, putPolicies, query } from './policy-queries.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhengmai-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function withStore<Result>(work: (store: GraphStore) => Promise<Result>, path: string | null = null) {
  const store = await openEmbedded(path);
  try {
    await store.ensureSchema();
    return await work(store);
  } finally {
    await store.close();
  }
}

function put(store: GraphStore, rows: readonly { id: string; words: string }[]) {
  return store.write((graph) => graph.run(putPolicies, { rows }));
}

describe('units of work', () => {
  test('what was written is there after the file is opened again', async () => {
    const path = join(folder, 'data', 'graph.grafeo');
    await withStore((store) => put(store, [{ id: 'policy:1', words: '甲' }]), path);
    expect(await withStore(idsIn, path)).toEqual(['policy:1']);
  });

  test('a unit that throws leaves nothing behind, and the next one goes on', async () => {
    await withStore(async (store) => {
      const failing = store.write(async (graph) => {
        await graph.run(putPolicies, { rows: [{ id: 'policy:lost', words: '' }] });
        throw new Error('midway');
      });
      await expect(failing).rejects.toThrow('midway');
      await put(store, [{ id: 'policy:kept', words: '' }]);
      expect(await idsIn(store)).toEqual(['policy:kept']);
    });
  });

  test('a unit that throws while another of its queries runs is still rolled back', async () => {
    await withStore(async (store) => {
      const failing = store.write(async (graph) => {
        void graph.run(putPolicies, { rows: [{ id: 'policy:lost', words: '' }] });
        throw new Error('midway');
      });
      await expect(failing).rejects.toThrow('midway');
      expect(await idsIn(store)).toEqual([]);
    });
  });

  test('writers that come together run one after another', async () => {
    await withStore(async (store) => {
      const running: string[] = [];
      const unit = (name: string) =>
        store.write(async (graph) => {
          running.push(`${name} begins`);
          await graph.run(putPolicies, { rows: [{ id: 'policy:same', words: name }] });
          running.push(`${name} ends`);
        });
      await Promise.all([unit('a'), unit('b')]);
      expect(running).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
    });
  });

  test('a reader sees the graph as it was when it began', async () => {
    await withStore(async (store) => {
      await put(store, [{ id: 'policy:1', words: '' }]);
      const seen = await store.read(async (graph) => {
        const before = await graph.run(policyIds, {});
        await put(store, [{ id: 'policy:2', words: '' }]);
        return [before.length, (await graph.run(policyIds, {})).length];
      });
      expect(seen).toEqual([1, 1]);
      expect(await idsIn(store)).toEqual(['policy:1', 'policy:2']);
    });
  });

  test('a writer reads what it has just written', async () => {
    await withStore(async (store) => {
      const rows = await store.write(async (graph) => {
        await graph.run(putPolicies, { rows: [{ id: 'policy:1', words: '' }] });
        return graph.run(policyIds, {});
      });
      expect(rows).toEqual([{ id: 'policy:1' }]);
    });
  });

  test('a reader may not write', async () => {
    await withStore(async (store) => {
      const writing = store.read((graph) => graph.run(putPolicies, { rows: [{ id: 'policy:1', words: '' }] }));
      await expect(writing).rejects.toMatchObject({ code: 'STORE_QUERY' });
      expect(await idsIn(store)).toEqual([]);
    });
  });

  test('an id is unique within its kind', async () => {
    const create = query<object, { id: string }>(
      'write',
      "CREATE (p:Policy {id: 'policy:1'}) RETURN p.id AS id",
      [],
      ['id'],
    );
    await withStore(async (store) => {
      await store.write((graph) => graph.run(create, {}));
      await expect(store.write((graph) => graph.run(create, {}))).rejects.toBeInstanceOf(StoreError);
      expect(await idsIn(store)).toEqual(['policy:1']);
    });
  });
});

describe('values', () => {
  test('undefined is written as null, and absent properties are read as null', async () => {
    const set = query<{ row: object }, { title: string | null; region: string | null }>(
      'write',
      "MERGE (p:Policy {id: 'policy:1'}) SET p += $row RETURN p.title AS title, p.region AS region",
      ['row'],
      ['title', 'region'],
    );
    await withStore(async (store) => {
      const rows = await store.write((graph) => graph.run(set, { row: { title: undefined } }));
      expect(rows).toEqual([{ title: null, region: null }]);
    });
  });

  test('integers, lists and maps come back as plain numbers, arrays and objects', async () => {
    const echo = query<{ value: object }, { value: object; n: number }>(
      'read',
      'RETURN $value AS value, size($value.list) AS n',
      ['value'],
      ['value', 'n'],
    );
    const value = { list: [1, 2, 3], text: '第〇条', flag: true, none: null, big: 9_007_199_254_740_991 };
    await withStore(async (store) => {
      expect(await store.read((graph) => graph.run(echo, { value }))).toEqual([{ value, n: 3 }]);
    });
  });

  test('a parameter that is not given is named', async () => {
    await withStore(async (store) => {
      const forgotten = store.write((graph) => graph.run(putPolicies, {} as never));
      await expect(forgotten).rejects.toThrow('rows');
    });
  });

  test('columns that a query does not declare are an error', async () => {
    const wrong = query<object, { id: string }>('read', 'RETURN 1 AS one', [], ['id']);
    await withStore(async (store) => {
      await expect(store.read((graph) => graph.run(wrong, {}))).rejects.toThrow('one');
    });
  });
});

describe('search', () => {
  const words = [
    { id: 'policy:a', words: '关于加快制造业发展的若干意见 津政办规〔2022〕14号' },
    { id: 'policy:b', words: '推动制造业高质量发展行动方案' },
    { id: 'policy:c', words: '促进ccus(碳捕集)技术应用的通知' },
    { id: 'policy:d', words: '制定和造林业务' },
  ];
  const rows: readonly (readonly [string, readonly string[]])[] = [
    // every pair of neighbours must be there
    ['制造业', ['policy:a', 'policy:b']],
    ['制造业发展', ['policy:a']],
    // two words, in any order
    ['发展 制造业', ['policy:a', 'policy:b']],
    // a single character
    ['林', ['policy:d']],
    // numbers, with the brackets a user may type
    ['〔2022〕14号', ['policy:a']],
    ['(2022)14号', ['policy:a']],
    // Latin letters, in either case and full width
    ['CCUS', ['policy:c']],
    ['ＣＣＵＳ', ['policy:c']],
    // what query languages of full-text engines would trip over
    ['碳捕集) AND (', []],
    ['/制造', ['policy:a', 'policy:b']],
    ['碳捕集"\\', ['policy:c']],
    // nothing to look for
    ['（）', []],
  ];

  test.each(rows)('%s', async (text, expected) => {
    await withStore(async (store) => {
      await put(store, words);
      const found = (await store.search({ kind: 'Policy', text, limit: 10 })).ids;
      expect([...found].sort()).toEqual(expected);
    });
  });

  test('gives at most as many as asked for, and what was removed no more', async () => {
    const remove = query<{ id: string }, { n: number }>(
      'write',
      'MATCH (p:Policy {id: $id}) DETACH DELETE p RETURN count(*) AS n',
      ['id'],
      ['n'],
    );
    await withStore(async (store) => {
      await put(store, words);
      expect((await store.search({ kind: 'Policy', text: '制造', limit: 1 })).ids).toHaveLength(1);
      await store.write((graph) => graph.run(remove, { id: 'policy:a' }));
      expect((await store.search({ kind: 'Policy', text: '制造', limit: 10 })).ids).toEqual(['policy:b']);
    });
  });

  test('counts all, and finds what few hold among them', async () => {
    const common = Array.from({ length: 6000 }, (_, index) => ({ id: `policy:${index}`, words: '发展发展发展' }));
    await withStore(async (store) => {
      await put(store, [...common, { id: 'policy:rare', words: `发展${'甲乙丙丁'.repeat(100)}制造` }]);
      expect(await store.search({ kind: 'Policy', text: '发展', limit: 2 })).toEqual({
        ids: ['policy:0', 'policy:1'],
        total: 6001,
      });
      expect((await store.search({ kind: 'Policy', text: '发展 制造', limit: 10 })).ids).toEqual(['policy:rare']);
    });
  });

  test('what was written is found after the file is opened again', async () => {
    const path = join(folder, 'graph.grafeo');
    await withStore((store) => put(store, words), path);
    const { ids: found } = await withStore(
      (store) => store.search({ kind: 'Policy', text: '制造业', limit: 10 }),
      path,
    );
    expect([...found].sort()).toEqual(['policy:a', 'policy:b']);
  });
});

describe('one process owns the file', () => {
  const openElsewhere = (path: string) =>
    spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', openingScript(path)], {
      encoding: 'utf8',
    }).stdout;

  function openingScript(path: string): string {
    const module = new URL('../../graph/embedded.ts', import.meta.url).href;
    return `import { openEmbedded } from ${JSON.stringify(module)};
      try { await (await openEmbedded(${JSON.stringify(path)})).close(); console.log('opened'); }
      catch (error) { console.log(error.code, error.message); }`;
  }

  test('a second process is told that the file is held, and by which server', async () => {
    const path = join(folder, 'graph.grafeo');
    await withStore(async () => {
      expect(openElsewhere(path)).toContain('STORE_HELD');
      writeHolder(path, { pid: process.pid, url: 'http://127.0.0.1:4000', secret: 'only-here' });
      expect(openElsewhere(path)).toContain(`http://127.0.0.1:4000（进程 ${process.pid}）`);
    }, path);
    expect(openElsewhere(path)).toContain('opened');
  });

  const folders: readonly (readonly [string, string, string])[] = [
    // a file stands where the folder should be
    ['a file in its place', 'file', '不是文件夹'],
    // a file stands on the way to it
    ['a file on the way', 'file/below', '是文件，不是文件夹'],
    // one part of the path is longer than any file system takes
    ['a name that is too long', '长'.repeat(200), '路径太长'],
    // every part is short, the whole is not
    ['a path that is too long', 'deeper/'.repeat(700), '路径太长'],
    // the database's own place is taken by a folder
    ['a folder in the place of the file', 'taken', '一个文件夹'],
  ];
  test.each(folders)('a folder that cannot be used is named, and why: %s', async (_, name, why) => {
    writeFileSync(join(folder, 'file'), '');
    mkdirSync(join(folder, 'taken', 'graph.grafeo'), { recursive: true });
    const opening = openEmbedded(join(folder, name, 'graph.grafeo'));
    await expect(opening).rejects.toMatchObject({ code: 'STORE_FOLDER' });
    await expect(opening).rejects.toThrow(why);
    await expect(opening).rejects.toThrow(`数据目录 ${folder}`);
  });

  test.runIf(process.platform === 'linux')(
    'a system folder that takes no files is told of, not waited for',
    async () => {
      await expect(openEmbedded('/proc/zhengmai/graph.grafeo')).rejects.toMatchObject({ code: 'STORE_FOLDER' });
    },
  );

  test('a file that is no database is called damaged', async () => {
    const path = join(folder, 'graph.grafeo');
    writeFileSync(path, '这不是数据库'.repeat(1000));
    await expect(openEmbedded(path)).rejects.toMatchObject({ code: 'STORE_DAMAGED' });
  });
});
