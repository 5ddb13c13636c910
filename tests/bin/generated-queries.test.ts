import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generateQueries } from '../../bin/generated/queries.ts';

const HEADER = '// One row.\n// @params {}\n// @row {one: string}\n// @mode read\n';

test('each file becomes one constant, in the order of their paths, with its text unharmed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhengmai-queries-'));
  try {
    mkdirSync(join(folder, 'policy'));
    writeFileSync(join(folder, 'policy', 'cited-by.cypher'), `${HEADER}RETURN 'a\\'\`\${x}' AS one\n`);
    writeFileSync(join(folder, 'any.cypher'), `${HEADER}RETURN 'z' AS one`);
    const target = join(folder, 'queries.ts');
    writeFileSync(target, generateQueries(folder));
    const constants = (await import(target)) as Record<string, { name: string; text: string }>;
    expect(Object.keys(constants)).toEqual(['any', 'policyCitedBy']);
    expect(constants['policyCitedBy']).toEqual({
      name: 'policy/cited-by',
      mode: 'read',
      text: `RETURN 'a\\'\`\${x}' AS one`,
      params: [],
      columns: ['one'],
    });
    expect(generateQueries(folder)).toBe(generateQueries(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
