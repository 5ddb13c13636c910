import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, describeConfig, readConfig } from '../../graph/config.ts';

const folderWith = (dotenv: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'zhengmai-config-'));
  writeFileSync(join(folder, '.env'), dotenv);
  return folder;
};

describe('readConfig', () => {
  it('takes flags before the environment before .env before defaults', () => {
    const folder = folderWith('PORT=1\nHOST=a.example\nZHENGMAI_DATA=from-file\n');
    const config = readConfig({ PORT: '3' }, { PORT: '2', HOST: 'b.example' }, folder);
    expect([config.port, config.host, config.data, config.logLevel]).toEqual([3, 'b.example', 'from-file', 'info']);
    expect(config.origin).toMatchObject({
      PORT: 'flag',
      HOST: 'environment',
      ZHENGMAI_DATA: '.env',
      LOG_LEVEL: 'default',
    });
  });

  it('uses the embedded graph without an address of Neo4j, Neo4j with one', () => {
    const folder = folderWith('');
    expect(readConfig({}, {}, folder).store).toMatchObject({ kind: 'embedded' });
    expect(readConfig({}, { NEO4J_URI: 'neo4j://db:7687', NEO4J_PASSWORD: 'p' }, folder).store).toMatchObject({
      kind: 'neo4j',
      username: 'neo4j',
    });
  });

  it.each([
    ['PORT', { PORT: 'eighty' }],
    ['PORT', { PORT: '70000' }],
    ['NEO4J_URI', { NEO4J_URI: 'http://db' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
  ])('names %s and where it was read when it cannot be used', (name, environment) => {
    const read = () => readConfig({}, environment, folderWith(''));
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(`${name}（来自环境变量）`);
  });
});

describe('describeConfig', () => {
  it('shows no secret', () => {
    const config = readConfig(
      {},
      { NEO4J_URI: 'neo4j://u:pw1@db:7687', NEO4J_PASSWORD: 'secret-2', ZHENGMAI_TOKEN: 'secret-3' },
      folderWith(''),
    );
    const shown = JSON.stringify(describeConfig(config));
    for (const secret of ['pw1', 'secret-2', 'secret-3']) expect(shown).not.toContain(secret);
  });
});
