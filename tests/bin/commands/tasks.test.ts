import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { exitCodes } from '../../../bin/exit-codes.ts';
import { main } from '../../../bin/zhengmai.ts';
import { readConfig } from '../../../graph/config.ts';
import { startServer } from '../../../server/main.ts';

const PLAN = `济南市人民政府关于印发氢能行动方案的通知
济政发〔2024〕8号
各区人民政府：
现将《济南市氢能行动方案》印发给你们，请抓好落实。
济南市人民政府
2024年5月6日

济南市氢能行动方案

一、建设加氢站
到2026年6月底前，建成十座加氢站。（牵头单位：市发展改革委；配合单位：市财政局）
二、扶持企业
对氢能企业给予奖补。（责任单位：市发展改革委、市工业和信息化局）
`;

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhengmai-tasks-'));
  mkdirSync(join(folder, 'texts'));
  writeFileSync(join(folder, 'texts', 'plan.txt'), PLAN);
  await run('import', join(folder, 'texts'), '--json');
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...args: readonly string[]): Promise<{ readonly out: string; readonly err: string; code: number }> {
  const pieces = { out: [] as string[], err: [] as string[] };
  const noting = (list: string[]) => (piece: string | Uint8Array, done?: unknown) => {
    list.push(typeof piece === 'string' ? piece : Buffer.from(piece).toString());
    if (typeof done === 'function') done();
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(noting(pieces.out));
  vi.spyOn(process.stderr, 'write').mockImplementation(noting(pieces.err));
  process.exitCode = 0;
  await main(['node', 'zhengmai', ...args, '--data', join(folder, 'data')]);
  const code = Number(process.exitCode);
  vi.restoreAllMocks();
  return { out: pieces.out.join(''), err: pieces.err.join(''), code };
}

describe('zhengmai tasks', () => {
  test('shows a table with counts, and how many rows of how many', async () => {
    const { out, code } = await run('tasks', '济南市发改委');
    expect(code).toBe(0);
    expect(out).toContain('济南市发展和改革委员会（按“济南市发改委”找到）：2 项任务，出自 1 件政策');
    expect(out).toContain('角色：牵头 1，责任 1　年份：2024 2');
    expect(out).toMatch(/^牵头 {2}2026年6月 {2}一、建设加氢站 .*本机构$/m);
    expect(out).toMatch(/^责任 {2}— {10}二、扶持企业 .*本机构$/m);
    expect(out.endsWith('显示 2 / 2 项\n')).toBe(true);
  });

  const narrowed: readonly (readonly [string, readonly string[], string])[] = [
    ['a role in Chinese', ['--role', '牵头'], '一、建设加氢站'],
    ['a role as GraphQL writes it', ['--role', 'RESPONSIBLE'], '二、扶持企业'],
    ['a last day', ['--due-before', '2026-12-31'], '一、建设加氢站'],
    ['words', ['--text', '企业'], '二、扶持企业'],
  ];
  test.each(narrowed)('narrowed by %s', async (_, args, heading) => {
    const { out } = await run('tasks', '济南市发改委', ...args);
    expect(out).toContain('1 项任务');
    expect(out).toContain(heading);
  });

  test('since a year, and in a year before', async () => {
    expect((await run('tasks', '济南市发改委', '--since', '2023')).out).toContain('2 项任务');
    expect((await run('tasks', '济南市发改委', '--year', '2023')).out).toContain('0 项任务');
  });

  test('fewer rows than there are say so', async () => {
    const { out } = await run('tasks', '济南市发改委', '--limit', '1');
    expect(out).toContain('显示 1 / 2 项；加 --limit 多显示');
  });

  test('as JSON, with the filter in its notes', async () => {
    const { out } = await run('tasks', '济南市发改委', '--role', '牵头', '--json', '--page', 'https://a.example/');
    const { notes, rows } = JSON.parse(out);
    expect(notes['筛选']).toBe('角色：牵头');
    expect(rows).toEqual([
      expect.objectContaining({ measure: '一、建设加氢站', role: '牵头', number: '济政发〔2024〕8号' }),
    ]);
    expect(rows[0].link).toMatch(/^https:\/\/a\.example\/policy\//);
  });

  test('as files, and nothing but what was written on the terminal', async () => {
    const [book, table, dates] = ['任务.xlsx', '任务.csv', '期限.ics'].map((name) => join(folder, name));
    const { out, err } = await run(
      'tasks',
      '济南市发改委',
      '--xlsx',
      `${book}`,
      '--csv',
      `${table}`,
      '--ics',
      `${dates}`,
    );
    expect(out).toBe('');
    expect(err.split('\n').filter((line) => line.endsWith('2 项任务。'))).toHaveLength(3);
    expect(readFileSync(`${book}`).subarray(0, 2).toString()).toBe('PK');
    expect(readFileSync(`${table}`, 'utf8').trimEnd().split('\r\n')).toHaveLength(3);
    expect(readFileSync(`${dates}`, 'utf8')).toContain('DTSTART;VALUE=DATE:20260630');
  });

  test('CSV without a file is printed', async () => {
    expect((await run('tasks', '济南市发改委', '--csv')).out).toMatch(/^\uFEFF措施,原文,角色/);
  });

  test('the same through a server that holds the graph', async () => {
    const alone = await run('tasks', '济南市发改委');
    const settings = { PORT: '0', ZHENGMAI_DATA: join(folder, 'data'), LOG_LEVEL: 'silent' };
    const server = await startServer(readConfig(settings, {}, folder));
    const through = await run('tasks', '济南市发改委');
    await server.close();
    expect(through).toEqual(alone);
  });

  const refused: readonly (readonly [string, readonly string[], keyof typeof exitCodes, string])[] = [
    ['an unknown agency', ['济南市水利局'], 'NOT_FOUND', '济南市水利局'],
    ['an unknown role', ['济南市发改委', '--role', '旁观'], 'USAGE', '牵头、责任、配合'],
    ['a year and a first year', ['济南市发改委', '--year', '2024', '--since', '2024'], 'USAGE', '二者取一'],
    ['a first year that is none', ['济南市发改委', '--since', '24'], 'USAGE', '--since'],
    ['a day that is none', ['济南市发改委', '--due-before', '明天'], 'USAGE', '2025-06-30'],
    ['a limit that is no number', ['济南市发改委', '--limit', '多'], 'USAGE', '整数'],
  ];
  test.each(refused)('%s is refused', async (_, args, name, words) => {
    const { out, err, code } = await run('tasks', ...args);
    expect([out, code]).toEqual(['', exitCodes[name].code]);
    expect(err).toContain(words);
  });
});
