import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseQueryFile, type QueryFile } from './query-file.ts';

/** The text of `cypher/queries.ts` for the `.cypher` files below a folder. Throws {@link QueryHeaderError} naming the file. */
export function generateQueries(folder: string): string {
  const files = cypherFiles(folder).map((path) => parseQueryFile(queryName(folder, path), readFileSync(path, 'utf8')));
  return `${['// Generated from cypher/**/*.cypher by `npm run generate`. Do not edit.', "import type { Query } from './query.ts';", ...files.map(declaration)].join('\n\n')}\n`;
}

function cypherFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.cypher'))
    .map((path) => join(folder, path))
    .sort((a, b) => (a < b ? -1 : 1));
}

function queryName(folder: string, path: string): string {
  return relative(folder, path)
    .split(sep)
    .join('/')
    .replace(/\.cypher$/, '');
}

function declaration(file: QueryFile): string {
  const constant = file.name.replace(/[^A-Za-z0-9]+(.)/g, (_, letter: string) => letter.toUpperCase());
  return [
    `/** ${file.summary} */`,
    `export const ${constant}: Query<`,
    `  ${file.params.type},`,
    `  ${file.row.type}`,
    '> = {',
    `  name: ${quoted(file.name)},`,
    `  mode: ${quoted(file.mode)},`,
    `  text: \`${file.text.replace(/[\\`]|\$\{/g, '\\$&')}\`,`,
    `  params: [${file.params.keys.map(quoted).join(', ')}],`,
    `  columns: [${file.row.keys.map(quoted).join(', ')}],`,
    '};',
  ].join('\n');
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
