import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateQueries } from './generated/queries.ts';
import { QueryHeaderError } from './generated/query-file.ts';
import { root } from './run-steps.ts';

/** A committed file that is made from others. */
interface GeneratedFile {
  readonly path: string;
  /** The text it must have. */
  readonly text: () => string | Promise<string>;
}

/** In this order: what builds on a file before it is imported once that file is written. */
const files: readonly GeneratedFile[] = [
  { path: 'cypher/queries.ts', text: () => generateQueries(join(root, 'cypher')) },
  { path: 'server/schema.graphql', text: async () => (await import('./generated/schema.ts')).printedSchema() },
  { path: 'docs/rules.md', text: async () => (await import('./generated/rules-page.ts')).rulesPage() },
  { path: 'docs/api.md', text: async () => (await import('./generated/api-page.ts')).apiPage() },
];

/** Writes every generated file, or with `--check` names those that are stale and ends with 1. */
async function main(argv: readonly string[]): Promise<void> {
  for (const { path, text } of files) {
    const target = join(root, path);
    const wanted = await text();
    if (existsSync(target) && readFileSync(target, 'utf8') === wanted) continue;
    if (argv.includes('--check')) {
      process.stderr.write(`${path} is stale: run \`npm run generate\` and commit the result.\n`);
      process.exitCode = 1;
    } else {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, wanted);
    }
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof QueryHeaderError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
