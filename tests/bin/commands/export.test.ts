import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'zhengmai-export-'));

function run(...args: readonly string[]) {
  const command = [join(root, 'bin/zhengmai.js'), ...args, '--data', join(folder, 'data')];
  return spawnSync(process.execPath, command, { encoding: 'utf8', cwd: folder, timeout: 60_000 });
}

const sample = join(root, 'samples/01-天津绿色低碳政策汇编.txt');

describe('zhengmai export', () => {
  beforeAll(() => {
    expect(existsSync(sample)).toBe(true);
    expect(run('import', sample).status).toBe(0);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test('prints one file; writes two tables that neo4j-admin reads, of as many nodes and edges', () => {
    const graphml = run('export', '--format', 'graphml').stdout;
    const counted = (tag: string): number => graphml.split(`<${tag} `).length - 1;
    expect(counted('node')).toBeGreaterThan(50);
    const { stderr, status } = run('export', '--format', 'csv', '--neo4j-admin', '--out', 'graph.csv');
    expect(status, stderr).toBe(0);
    const lines = ['nodes', 'edges'].map((part) =>
      readFileSync(join(folder, `graph-${part}.csv`), 'utf8')
        .trimEnd()
        .split('\r\n'),
    );
    expect(lines.map(([head]) => head?.split(',').slice(0, 2))).toEqual([
      ['id:ID', 'kind'],
      ['id', ':START_ID'],
    ]);
    // Line breaks within quotes count as lines, too.
    expect(lines[0]?.length).toBe(counted('node') + 1);
    expect(lines[1]?.length).toBeGreaterThanOrEqual(counted('edge') + 1);
    expect(stderr).toContain('graph-edges.csv');
  }, 90_000);
});
