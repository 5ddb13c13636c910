import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { exitCodes } from '../../../bin/exit-codes.ts';
import { main } from '../../../bin/zhengmai.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhengmai-commands-'));
  vi.stubEnv('NEO4J_URI', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Collects what a stream is given instead of showing it. */
function capture(stream: NodeJS.WriteStream) {
  const pieces: string[] = [];
  const spy = vi
    .spyOn(stream, 'write')
    .mockImplementation((piece) => pieces.push(typeof piece === 'string' ? piece : Buffer.from(piece).toString()) > 0);
  return { text: () => pieces.join(''), end: () => spy.mockRestore() };
}

async function runMain(...args: readonly string[]): Promise<Outcome> {
  const out = capture(process.stdout);
  const err = capture(process.stderr);
  try {
    process.exitCode = 0;
    await main(['node', 'zhengmai', ...args]);
    return { code: Number(process.exitCode), out: out.text(), err: err.text() };
  } finally {
    process.exitCode = 0;
    out.end();
    err.end();
  }
}

/** Runs a command in this process on a graph of its own folder. */
function run(...args: readonly string[]): Promise<Outcome> {
  return runMain(...args, '--data', join(folder, 'data'));
}

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const policy = (title: string, number = '海政发〔2024〕3号') =>
  `海珠市人民政府关于印发${title}的通知\n${number}\n各区人民政府：\n现将《${title}》印发给你们，请认真组织实施。\n海珠市人民政府\n2024年3月1日\n${title}\n一、建设加氢站\n在全市布局加氢站。（责任单位：市发展改革委、市住房城乡建设局）\n`;

describe('import', () => {
  test('tells each file and ends with a table; again, nothing has changed', async () => {
    write('in/a.txt', policy('海珠市氢能行动方案'));
    write('in/b/c.txt', policy('海珠市储能行动方案', '海政发〔2024〕4号'));
    const first = await run('import', join(folder, 'in'));
    expect(first.code).toBe(0);
    expect(first.err).toContain('[2/2] b/c.txt');
    expect(first.out).toContain('共 2 份');
    expect((await run('import', join(folder, 'in'))).out).toMatch(/a\.txt .*未变\n/);
    const listed = await run('sources', '--json');
    expect((JSON.parse(listed.out) as readonly { readonly name: string }[]).map(({ name }) => name)).toEqual([
      'a.txt',
      'b/c.txt',
    ]);
  });

  test('--json is one object; --as names the source', async () => {
    const { out, err } = await run(
      'import',
      write('a.txt', policy('海珠市氢能行动方案')),
      '--as',
      '2024/氢能.txt',
      '--json',
    );
    const { sources } = JSON.parse(out) as {
      readonly sources: readonly { readonly source: string; readonly tasks: number }[];
    };
    expect(sources.map(({ source, tasks }) => [source, tasks])).toEqual([['2024/氢能.txt', 2]]);
    expect(err).toBe('');
  });

  test('a file that cannot be read keeps no other from being imported', async () => {
    write('in/a.txt', policy('海珠市氢能行动方案'));
    write('in/b.txt', '');
    const { code, out, err } = await run('import', join(folder, 'in'));
    expect(code).toBe(exitCodes.FILE_EMPTY.code);
    expect(out).toContain('a.txt');
    expect(err.match(/b\.txt/g)).toHaveLength(1);
  });

  test('two files of one name, one after the other and at once', async () => {
    const one = write('x/a.txt', policy('海珠市氢能行动方案'));
    const other = write('y/a.txt', policy('海珠市储能行动方案', '海政发〔2024〕4号'));
    expect((await run('import', one, other)).code).toBe(exitCodes.SOURCE_TAKEN.code);
    expect(await runMain('extract', one, other)).toMatchObject({ code: exitCodes.SOURCE_TAKEN.code, out: '' });
    await run('import', one);
    const { code, err } = await run('import', other);
    expect([code, err.includes('--as')]).toEqual([exitCodes.SOURCE_TAKEN.code, true]);
    expect((await run('import', other, '--as', 'y/a.txt')).code).toBe(0);
    expect((await run('sources')).out).toMatch(/a\.txt[\s\S]*y\/a\.txt/);
  });

  const faults: readonly (readonly [string, keyof typeof exitCodes, () => readonly string[]])[] = [
    ['a missing file', 'FILE_MISSING', () => [join(folder, 'none.txt')]],
    ['a folder without readable files', 'FOLDER_EMPTY', () => [join(write('in/a.bin', 'x'), '..')]],
    ['an empty file', 'FILE_EMPTY', () => [write('a.txt', ' \n')]],
    [
      'a binary file',
      'FILE_BINARY',
      () => [
        write(
          'a.txt',
          Uint8Array.from({ length: 900 }, (_, at) => (at * 7) % 256),
        ),
      ],
    ],
    ['a Word file', 'FILE_FORMAT', () => [write('a.docx', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]))]],
    ['a line over 16 MB', 'LINE_TOO_LONG', () => [write('a.txt', 'a'.repeat(17 * 1024 * 1024))]],
    ['a file over 64 MB', 'FILE_TOO_LARGE', () => [write('a.txt', Buffer.alloc(65 * 1024 * 1024, 10))]],
    [
      '--as for several files',
      'USAGE',
      () => [write('a.txt', policy('甲')), write('b.txt', policy('乙')), '--as', 'x'],
    ],
  ];
  test.each(faults)('%s ends with its own code and one sentence', async (_, name, args) => {
    const { code, out, err } = await run('import', ...args());
    expect([code, out]).toEqual([exitCodes[name].code, '']);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('load', () => {
  test('loads what extract prints, without the file', async () => {
    const source = write('a.txt', policy('海珠市氢能行动方案'));
    const records = write('records.jsonl', (await runMain('extract', source)).out);
    rmSync(source);
    expect((await run('load', records)).out).toContain('a.txt');
    expect((await run('load', records)).out).toContain('未变');
  });

  test('a broken line is told with file, line and path; the lines before it stay', async () => {
    const { out } = await runMain('extract', write('a.txt', policy('海珠市氢能行动方案')));
    const { code, err } = await run('load', write('records.jsonl', `${out}{"source":"b"}\n`));
    expect(code).toBe(exitCodes.RECORDS_INVALID.code);
    expect(err).toContain('第 2 行 format');
    expect((await run('sources')).out).toContain('a.txt');
  });

  test('--json tells what failed beside what was loaded', async () => {
    const { out } = await runMain('extract', write('a.txt', policy('海珠市氢能行动方案')));
    const path = write('records.jsonl', `${out}{"source":"b"}\n`);
    const loaded = await run('load', path, '--json');
    const { sources, failed } = JSON.parse(loaded.out) as { readonly sources: unknown[]; readonly failed: unknown[] };
    expect(sources).toHaveLength(1);
    expect(failed).toEqual([{ name: path, code: 'RECORDS_INVALID', message: loaded.err.trim() }]);
  });

  test('a folder is called a folder', async () => {
    const { code, err } = await run('load', folder);
    expect(code).toBe(exitCodes.RECORDS_INVALID.code);
    expect(err).toContain('zhengmai import');
  });
});

describe('remove', () => {
  test('takes a source out; an unknown one ends with its own code', async () => {
    await run('import', write('a.txt', policy('海珠市氢能行动方案')));
    const unknown = await run('remove', 'b.txt');
    expect([unknown.code, unknown.err.includes('b.txt')]).toEqual([exitCodes.NOT_FOUND.code, true]);
    expect((await run('remove', 'a.tx')).err).toContain('相近的有：a.txt');
    expect((await run('remove', 'a.txt')).out).toContain('已移除');
    expect((await run('sources')).out).toContain('还没有来源');
  });
});
