import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { exitCodes } from '../../../bin/exit-codes.ts';
import { main } from '../../../bin/zhengmai.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhengmai-diffusion-'));

/** A plan of a city's government on hydrogen; the later ones cite the first. */
function plan(city: string, number: string, day: string, cites: string): string {
  return `${city}人民政府关于印发${city}氢能产业行动方案的通知\n${number}\n各区人民政府：\n现将《${city}氢能产业行动方案》印发给你们，请认真组织实施。\n${city}人民政府\n${day}\n${city}氢能产业行动方案\n${cites}\n一、建设加氢站\n分批布局加氢站，对首台套装备给予支持。\n`;
}

beforeAll(async () => {
  vi.stubEnv('NEO4J_URI', '');
  mkdirSync(join(folder, 'in'));
  const first = '为加快产业发展，制定本方案。';
  const cites = '根据《济南市氢能产业行动方案》（济政发〔2023〕3号），制定本方案。';
  writeFileSync(join(folder, 'in/a.txt'), plan('济南市', '济政发〔2023〕3号', '2023年3月1日', first));
  writeFileSync(join(folder, 'in/b.txt'), plan('青岛市', '青政发〔2023〕8号', '2023年6月9日', cites));
  await run('import', join(folder, 'in'));
}, 60_000);
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(...args: readonly string[]): Promise<Outcome> {
  const [out, err]: [string[], string[]] = [[], []];
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((piece) => out.push(String(piece)) > 0);
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((piece) => err.push(String(piece)) > 0);
  try {
    process.exitCode = 0;
    await main(['node', 'zhengmai', ...args, '--data', join(folder, 'data')]);
    return { code: Number(process.exitCode), out: out.join(''), err: err.join('') };
  } finally {
    process.exitCode = 0;
    stdout.mockRestore();
    stderr.mockRestore();
  }
}

describe('diffusion', () => {
  test('prints order, lag, shares, the curve and who cites whom', async () => {
    const { code, out } = await run('diffusion', '氢能');
    expect(code).toBe(0);
    expect(out).toContain('氢能：2 个地区、2 件政策，最早 2023-03-01');
    expect(out).toContain('市级 2/333，山东省 2/16');
    expect(out).toMatch(/ 1 +山东省\/济南市 +2023-03-01 +首发 +1 +◆·+ /);
    expect(out).toMatch(/ 2 +山东省\/青岛市 +2023-06-09 +晚 100 天 +1 +·+◆ /);
    expect(out).toMatch(/累计地区：2023-03 .*█ 2023-06（2 个）/);
    expect(out).toMatch(/山东省\/青岛市 → 山东省\/济南市 +1 +100 天/);
  });

  const rows: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['what follows from a policy, by number', ['济政发[2023]3号', '--policy'], /《济南市氢能产业行动方案》：1 个地区/],
    ['a phrase', ['首台套', '--phrase'], /“首台套”：2 个地区/],
    ['one place', ['氢能', '--region', '青岛'], /氢能：1 个地区、1 件政策，最早 2023-06-09/],
    ['one level', ['氢能', '--level', '省，区县'], /氢能：没有注明日期和地区的政策/],
    ['years', ['氢能', '--since', '2024'], /氢能：没有注明日期和地区的政策/],
  ];
  test.each(rows)('%s', async (_, args, expected) => {
    expect((await run('diffusion', ...args)).out).toMatch(expected);
  });

  test('--csv writes a line for each policy, --json the whole answer', async () => {
    const file = join(folder, '氢能.csv');
    const { out, err } = await run('diffusion', '氢能', '--csv', file, '--json');
    expect((JSON.parse(out) as { policies: readonly unknown[] }).policies).toHaveLength(2);
    expect(err).toContain('2 条');
    const lines = readFileSync(file, 'utf8').trimEnd().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[2]).toContain('2,山东省/青岛市,370200,市级,2023-06-09,100,是,青岛市氢能产业行动方案');
  });

  const wrong: readonly (readonly [string, readonly string[], keyof typeof exitCodes])[] = [
    ['an unknown industry', ['氢能源汽水'], 'NOT_FOUND'],
    ['an unknown region', ['氢能', '--region', '乌有市'], 'NOT_FOUND'],
    ['two kinds at once', ['氢能', '--policy', '--phrase'], 'USAGE'],
    ['a level that is none', ['氢能', '--level', '乡'], 'USAGE'],
    ['a year that is none', ['氢能', '--since', '去年'], 'USAGE'],
  ];
  test.each(wrong)('%s ends with one sentence', async (_, args, name) => {
    const { code, out, err } = await run('diffusion', ...args);
    expect([code, out]).toEqual([exitCodes[name].code, '']);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
