import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { exitCodes } from '../../../bin/exit-codes.ts';
import { main } from '../../../bin/zhengmai.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhengmai-derivation-'));
  vi.stubEnv('NEO4J_URI', '');
  await run('import', 'samples');
}, 60_000);
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

async function run(...args: readonly string[]): Promise<{ readonly code: number; readonly out: string }> {
  const pieces: string[] = [];
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((piece) => pieces.push(String(piece)) > 0);
  const err = vi.spyOn(process.stderr, 'write').mockImplementation((piece) => pieces.push(String(piece)) > 0);
  process.exitCode = 0;
  await main(['node', 'zhengmai', ...args, '--data', folder]);
  const code = Number(process.exitCode);
  process.exitCode = 0;
  out.mockRestore();
  err.mockRestore();
  return { code, out: pieces.join('') };
}

describe('derivation', () => {
  test('prints a tree by 文号 with role, words and place of each step', async () => {
    const { out, code } = await run('derivation', '国发（2021）23 号', '--region', '西青区');
    expect(code).toBe(0);
    expect(out.split('\n').slice(0, 3)).toEqual([
      '《2030年前碳达峰行动方案》  国发〔2021〕23号  全国  2021-10-24',
      '└─ 依据：《天津市碳达峰实施方案》  津政发〔2022〕18号  天津市  2022-08-25（非本地区，经此派生）',
      '   │    “根据国务院《2030年前碳达峰行动方案》（国发〔2021〕23号）” 01-天津绿色低碳政策汇编.txt 第 55 行',
    ]);
    expect(out).toContain('\n   └─ 依据：《天津市西青区碳达峰实施方案》');
    expect(out).toContain('由它派生的政策 1 件：区县 1\n');
  });

  test('--up goes to what it rests on', async () => {
    const { out } = await run('derivation', '天津市西青区碳达峰实施方案', '--up', '--depth', '1');
    expect(out).toContain('└─ 依据：《天津市碳达峰实施方案》');
    expect(out).toContain('它所依据的政策 1 件：省级 1；还有 1 件未列出，可用 --depth 加深\n');
  });

  test('--measures lists provisions under the steps that lead to them', async () => {
    const { out } = await run('derivation', '国发〔2021〕23号', '--measures', '--region', '西青区');
    expect(out).toContain(
      '《天津市西青区碳达峰实施方案》（2 步，所属政策以之为据）\n  ← 依据《天津市碳达峰实施方案》：“',
    );
    expect(out).toContain('    · 二、重点任务 › （一）推动能源绿色转型\n');
    expect(out).toContain('派生的措施 9 条：区县 9\n');
  });

  test('--json is one object with every measure and its chain', async () => {
    const { out } = await run('derivation', '国发〔2021〕23号', '--measures', '--json');
    const answer = JSON.parse(out) as {
      readonly total: number;
      readonly measures: readonly { readonly chain: unknown[] }[];
    };
    expect(answer.measures).toHaveLength(answer.total);
    expect(answer.measures.every(({ chain }) => chain.length > 0)).toBe(true);
  });

  test('--csv writes a row for each step, or for each measure', async () => {
    const file = join(folder, 'steps.csv');
    const { out } = await run('derivation', '国发〔2021〕23号', '--region', '西青区', '--csv', file);
    expect(out).toBe(`已写入 ${file}\n`);
    const [head, first, ...rest] = readFileSync(file, 'utf8').trim().split('\r\n');
    expect(head).toContain('步,政策,文号');
    expect(first).toContain(
      '天津市碳达峰实施方案,津政发〔2022〕18号,省级,天津市,2022-08-25,是,依据,2030年前碳达峰行动方案',
    );
    expect(rest).toHaveLength(1);
    await run('derivation', '国发〔2021〕23号', '--region', '西青区', '--measures', '--csv', file);
    expect(readFileSync(file, 'utf8').trim().split('\r\n')).toHaveLength(10);
  });

  test('what is not found, and what cannot be asked, is told with its exit code', async () => {
    const unknown = await run('derivation', '碳达峰行动方案');
    expect([unknown.code, unknown.out]).toEqual([exitCodes.NOT_FOUND.code, expect.stringContaining('相近的有')]);
    expect((await run('derivation', '国发〔2021〕23号', '--depth', 'x')).code).toBe(exitCodes.LIMIT.code);
  });
});
