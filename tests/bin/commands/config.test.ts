import { expect, test, vi } from 'vitest';
import { main } from '../../../bin/zhengmai.ts';

async function printed(...args: readonly string[]): Promise<string> {
  const pieces: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((piece) => pieces.push(String(piece)) > 0);
  await main(['node', 'zhengmai', 'config', ...args]);
  write.mockRestore();
  return pieces.join('');
}

test('flags come first, and no password is printed', async () => {
  vi.stubEnv('PORT', '4100');
  vi.stubEnv('NEO4J_PASSWORD', 'geheim-wort');
  const flags = ['--port', '4101', '--neo4j-uri', 'bolt://somebody:geheim-wort@127.0.0.1:7687'];
  const text = await printed(...flags);
  expect(text).toMatch(/^PORT +4101 +（命令行参数）$/m);
  expect(text).toMatch(/^NEO4J_URI +bolt:\/\/127\.0\.0\.1:7687 +（命令行参数）$/m);
  expect(text + (await printed(...flags, '--json'))).not.toContain('geheim-wort');
  vi.unstubAllEnvs();
});
