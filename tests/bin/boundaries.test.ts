import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../bin/run-steps.ts';

/** What files would import, line by line, in a project that holds nothing else. */
const imports: Readonly<Record<string, readonly string[]>> = {
  'cypher/query.ts': ['../graph/model.ts', '../samples/reader.ts'],
  'graph/model.ts': [
    '../cypher/queries.ts',
    '../importers/extract.ts',
    './embedded.ts',
    './open.ts',
    'vitest',
    'graphql',
  ],
  'graph/questions/path.ts': ['../../server/main.ts', '../neo4j.ts', '../store.ts'],
  'graph/open.ts': ['./embedded.ts'],
  'graph/store-worker.ts': ['./open.ts'],
  'importers/extract.ts': ['../server/main.ts', '../graph/open.ts', '../graph/model.ts'],
  'importers/formats/html.ts': ['../../graph/neo4j.ts'],
  'server/schema.ts': ['../importers/extract.ts', '../importers/import.ts', '../graph/open.ts'],
  'server/main.ts': ['../importers/extract.ts', '../client/main.ts', '../graph/open.ts'],
  'client/main.ts': ['../graph/open.ts', '../graph/model.ts', 'cytoscape'],
  'client/graph-view/scene.ts': ['../../importers/extract.ts', 'cytoscape'],
  'bin/failure.ts': ['../tests/run.ts', '../importers/extract.ts'],
  'bin/commands/load.ts': ['../../graph/embedded.ts', '../../graph/open.ts'],
  'importers/one.ts': ['./other.ts'],
  'importers/other.ts': ['./one.ts'],
};

const forbidden = [
  'bin/commands/load.ts: ../../graph/embedded.ts',
  'bin/failure.ts: ../tests/run.ts',
  'client/graph-view/scene.ts: ../../importers/extract.ts',
  'client/main.ts: ../graph/open.ts',
  'client/main.ts: cytoscape',
  'cypher/query.ts: ../graph/model.ts',
  'cypher/query.ts: ../samples/reader.ts',
  'graph/model.ts: ../importers/extract.ts',
  'graph/model.ts: ./embedded.ts',
  'graph/model.ts: ./open.ts',
  'graph/questions/path.ts: ../../server/main.ts',
  'graph/questions/path.ts: ../neo4j.ts',
  'importers/extract.ts: ../graph/open.ts',
  'importers/extract.ts: ../server/main.ts',
  'importers/formats/html.ts: ../../graph/neo4j.ts',
  'server/main.ts: ../client/main.ts',
  'server/main.ts: ../importers/extract.ts',
  'server/schema.ts: ../graph/open.ts',
  'server/schema.ts: ../importers/extract.ts',
];

const folder = mkdtempSync(join(tmpdir(), 'zhengmai-boundaries-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => {
  for (const file of ['biome.json', 'package.json']) copyFileSync(join(root, file), join(folder, file));
  for (const [path, from] of Object.entries(imports)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    const lines = from.map((each, index) => `import { x${index} } from '${each}';\n`);
    writeFileSync(
      join(folder, path),
      `${lines.join('')}export const own = [${lines.map((_, index) => `x${index}`)}];\n`,
    );
  }
});

/** `FILE: IMPORT` for all that breaks one rule of `npm run check`, in order. */
function broken(rule: string): readonly string[] {
  const { stdout } = spawnSync(
    join(root, 'node_modules/.bin/biome'),
    ['lint', `--only=${rule}`, '--max-diagnostics=none', '--reporter=github'],
    { cwd: folder, encoding: 'utf8' },
  );
  return Array.from(stdout.matchAll(/file=([^,]+),line=(\d+)/g), ([, file = '', line]) => {
    const path = relative(folder, file);
    return `${path}: ${imports[path]?.[Number(line) - 1] ?? ''}`;
  }).sort();
}

test('a folder imports what ARCHITECTURE.md allows it, and nothing else', () => {
  expect(broken('style/noRestrictedImports')).toEqual(forbidden);
});

test('modules import one way', () => {
  const cycles = broken('suspicious/noImportCycles');
  expect(cycles).toContain('importers/one.ts: ./other.ts');
  expect(cycles).toContain('importers/other.ts: ./one.ts');
  expect(cycles).not.toContain('bin/failure.ts: ../importers/extract.ts');
});

test('what a user runs needs no package that only the developers have', () => {
  expect(broken('correctness/noUndeclaredDependencies')).toEqual(['graph/model.ts: vitest']);
});
