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

test('--json: a setting that is not set has no value, and a secret tells only that it is set', async () => {
  vi.stubEnv('NEO4J_URI', '');
  vi.stubEnv('ZHENGMAI_TOKEN', 'geheim-wort');
  const settings = JSON.parse(await printed('--json', '--port', '4101')) as readonly { readonly name: string }[];
  const named = Object.fromEntries(settings.map((setting) => [setting.name, setting]));
  expect(named['PORT']).toMatchObject({ value: 4101, set: true });
  expect(named['ZHENGMAI_TOKEN']).toMatchObject({ value: null, set: true, origin: 'environment' });
  for (const name of ['NEO4J_URI', 'NEO4J_USERNAME', 'NEO4J_PASSWORD'])
    expect(named[name]).toMatchObject({ value: null, set: false });
  vi.unstubAllEnvs();
});
