import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from '../../server/schema.ts';

/** The schema as it is committed: sorted, with all descriptions. */
export function printedSchema(): string {
  return `# Generated from server/schema/*.ts by \`npm run generate\`. Do not edit.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
}
