import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exitCodes } from '../../../bin/exit-codes.ts';

const program = join(import.meta.dirname, '../../../bin/zhengmai.js');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhengmai-serve-'));
  mkdirSync(join(folder, 'samples'));
  writeFileSync(join(folder, 'samples/a.txt'), '海珠市氢能行动方案\n一、建设加氢站\n在全市布局加氢站。\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function serve(port: number): ChildProcess {
  const args = ['serve', '--port', String(port), '--data', join(folder, 'data'), '--samples', join(folder, 'samples')];
  const env = { ...process.env, NEO4J_URI: '', HOST: '127.0.0.1', LOG_LEVEL: 'silent' };
  return spawn(process.execPath, [program, ...args], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] });
}

/** What it prints until it serves or ends, and its exit code if it ended by itself. */
async function served(port: number): Promise<{ readonly out: string; readonly code: number | null }> {
  const server = serve(port);
  const ended = new Promise<number | null>((resolve) => server.once('close', resolve));
  let out = '';
  for await (const piece of server.stdout ?? []) {
    out += String(piece);
    if (out.includes('政脉已就绪')) server.kill('SIGTERM');
  }
  return { out, code: await ended };
}

test('a first start that finds its port taken leaves the samples to the next, and that one to none', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { code } = await served((other.address() as AddressInfo).port);
  other.close();
  expect(code).toBe(exitCodes.PORT_TAKEN.code);
  expect((await served(0)).out).toContain('导入 1 份示例');
  expect((await served(0)).out).not.toContain('示例');
}, 60_000);
