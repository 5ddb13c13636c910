import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../../bin/zhengmai.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhengmai-labels-'));
const text = join(folder, 'a.txt');
const gold = join(folder, 'gold');
writeFileSync(
  text,
  '天津市示例商圈建设方案\n\n一、总体要求\n根据《示例促进条例》，制定本方案。发放《示例许可证》。\n天津市商务局\n2024年3月5日\n',
);

let out: string;
let err: string;
beforeEach(() => {
  [out, err] = ['', ''];
  process.exitCode = 0;
  vi.spyOn(process.stdout, 'write').mockImplementation((piece) => {
    out += String(piece);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((piece) => {
    err += String(piece);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command line; the code it ends with. */
async function run(...args: readonly string[]): Promise<number> {
  await main(['node', 'zhengmai', ...args]);
  return Number(process.exitCode);
}

function label(labels: object): void {
  rmSync(gold, { recursive: true, force: true });
  mkdirSync(gold);
  writeFileSync(join(gold, 'a.json'), JSON.stringify(labels));
}

const policy = {
  key: 'p',
  title: '天津市示例商圈建设方案',
  issuers: ['天津市商务局'],
  issued: '2024-03-05',
  region: '天津市',
};

describe('evaluate', () => {
  it('prints measures with their rules, and what was missed', async () => {
    label({
      source: 'a.txt',
      policies: [policy],
      citations: [
        { from: 'p', title: '示例促进条例', role: 'basis' },
        { from: 'p', title: '别的条例', role: 'basis', line: 3 },
      ],
    });
    expect(await run('evaluate', '--gold', gold, '--misses', text)).toBe(0);
    expect(out).toMatch(/^1\.0000 +0\.5000 +0\.6667 +1\/1\/2 +citations$/m);
    expect(out).toMatch(/^1\.0000 +0\.5000 +0\.6667 +1\/1\/2 +verb-before {2}书名号前的动词$/m);
    expect(out).toContain('漏读  citations  a.txt:3  别的条例');
  });

  it('prints the same as JSON', async () => {
    label({ source: 'a.txt', policies: [policy] });
    expect(await run('evaluate', '--gold', gold, '--json', text)).toBe(0);
    const { measures, differences } = JSON.parse(out);
    expect(measures.policies).toMatchObject({ precision: 1, recall: 1, rules: { 'title.lines': { found: 1 } } });
    expect(measures.citations).toMatchObject({ precision: 0, printed: 1, labelled: 0 });
    expect(differences).toMatchObject([{ measure: 'citations', kind: 'extra', rule: 'verb-before', line: 4 }]);
  });

  it.each([
    // labels that break the form, a folder that is not there, a mark that is not reached
    [{ source: 'a.txt' }, [], 21, /a\.json：标注在 policies 处有误/],
    [{ source: 'a.txt', policies: [policy] }, ['--min', '0.9'], 22, /citations 0\.0000/],
    [{ source: 'a.txt', policies: [policy] }, ['--min', 'x'], 2, /0 到 1/],
    [{ source: 'b.txt', policies: [] }, [], 0, /b\.txt：有标注，但不在所给文件中/],
  ])('%j %j ends with %i', async (labels, options, code, message) => {
    label(labels);
    expect(await run('evaluate', '--gold', gold, ...options, text)).toBe(code);
    expect(err).toMatch(message);
  });

  it('says where labels are not', async () => {
    expect(await run('evaluate', '--gold', join(folder, 'nowhere'), text)).toBe(10);
    expect(err).toContain('标注文件夹不存在');
  });
});

describe('extract --explain', () => {
  it('says of each candidate what became of it', async () => {
    expect(await run('extract', '--explain', text)).toBe(0);
    expect(out).toContain('a.txt：共 2 处，读成事实 1 处，略去 1 处');
    expect(out).toMatch(/第 4 行 {2}✓ 事实 {2}书名 {2}《示例促进条例》\n +书名号前的动词（verb-before）/);
    expect(out).toMatch(/○ 略去 {2}书名 {2}《示例许可证》\n +.*（no-document）/);
  });

  it('says the same as JSON', async () => {
    expect(await run('extract', '--explain', '--json', text)).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      source: 'a.txt',
      counts: { candidates: 2, facts: 1, asides: 1 },
      candidates: [
        { kind: 'title', verdict: 'fact', because: 'verb-before', evidence: { line: 4, quote: '《示例促进条例》' } },
        { kind: 'title', verdict: 'aside', because: 'no-document', evidence: { line: 4, quote: '《示例许可证》' } },
      ],
    });
  });
});
