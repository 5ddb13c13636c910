import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from '../server/schema.ts';

const TARGET = join(import.meta.dirname, '..', 'server', 'schema.graphql');

/** The schema as it is committed: sorted, with all descriptions. */
export function printedSchema(): string {
  return `# Generated from server/schema/*.ts by \`npm run generate:schema\`. Do not edit.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
}

function main(argv: readonly string[]): void {
  const wanted = printedSchema();
  if (!argv.includes('--check')) {
    writeFileSync(TARGET, wanted);
    return;
  }
  if (readFileSync(TARGET, 'utf8') === wanted) return;
  process.stderr.write('server/schema.graphql is stale: run `npm run generate:schema` and commit the result.\n');
  process.exitCode = 1;
}

if (import.meta.filename === process.argv[1]) main(process.argv.slice(2));
