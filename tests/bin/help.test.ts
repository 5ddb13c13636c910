import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { exitCodes } from '../../bin/exit-codes.ts';
import { main } from '../../bin/zhengmai.ts';

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
});

async function said(...args: readonly string[]): Promise<{ readonly out: string; readonly err: string; code: number }> {
  const pieces = { out: [] as string[], err: [] as string[] };
  vi.spyOn(process.stdout, 'write').mockImplementation((piece) => pieces.out.push(String(piece)) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation((piece) => pieces.err.push(String(piece)) > 0);
  process.exitCode = 0;
  await main(['node', 'zhengmai', ...args]);
  return { out: pieces.out.join(''), err: pieces.err.join(''), code: Number(process.exitCode) };
}

describe('--help', () => {
  const commands = ['extract', 'import', 'load', 'remove', 'derivation', 'sources', 'tasks', 'serve', 'config'];
  test.each(commands)('%s is explained in Chinese, with an example', async (name) => {
    const { out, code } = await said(name, '--help');
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^用法：.*zhengmai ${name} \\[选项\\]`));
    expect(out).toContain('选项：');
    expect(out).toMatch(new RegExp(`示例：\\n[^]*zhengmai ${name}`));
    expect(out).not.toMatch(/Usage|Options|Arguments|Commands|display help/);
  });

  test('the whole: every command, and how it ends', async () => {
    const { out } = await said('--help');
    for (const name of commands) expect(out).toMatch(new RegExp(`^ +${name} `, 'm'));
    expect(out).toContain('退出码：');
    expect(out).not.toMatch(/Usage|Options|Arguments|Commands|display help|options|output the version/);
  });

  test('no command at all shows the same', async () => {
    expect((await said()).out + (await said()).err).toContain('用法：');
  });
});

test('--version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  expect(await said('--version')).toEqual({ out: `${version}\n`, err: '', code: 0 });
});

describe('what is not understood', () => {
  const rows: readonly (readonly [string, readonly string[], string])[] = [
    ['an unknown command, with the nearest', ['improt', 'a.txt'], '没有命令 improt，是否要用 import。'],
    ['an unknown command like none', ['xyzzy'], '没有命令 xyzzy。'],
    ['an unknown option, with the nearest', ['sources', '--jsn'], '没有选项 --jsn，是否要用 --json。'],
    ['an option without its value', ['sources', '--data'], '选项 --data <folder> 后面缺少值。'],
    ['a missing argument', ['import'], '缺少参数 path。'],
    ['too many arguments', ['sources', 'x'], '给 sources 的参数太多。'],
  ];
  test.each(rows)('%s', async (_, args, sentence) => {
    const { out, err, code } = await said(...args);
    expect([out, code]).toEqual(['', exitCodes.USAGE.code]);
    expect(err).toBe(`用法有误：${sentence}加 --help 查看用法与示例。\n`);
  });
});
