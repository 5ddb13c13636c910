import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as queries from '../../cypher/queries.ts';
import type { Query } from '../../cypher/query.ts';
import type { GraphStore } from '../../graph/store.ts';
import { dump } from './stores.ts';

/** What a query gives on the small graph: its rows, and for one that writes what it takes out of the graph and puts in. */
export interface Outcome {
  readonly rows: readonly unknown[];
  readonly removed?: readonly unknown[];
  readonly added?: readonly unknown[];
}

/** A line of `tests/contract/expected/<query>.json`, written and read by people: parameters and what must come of them. */
export interface QueryCase extends Outcome {
  readonly params: { readonly [name: string]: unknown };
}

type AnyQuery = Query<QueryCase['params'], unknown>;

const FOLDER = join(import.meta.dirname, 'expected');

/** Every query of the project. */
export const allQueries: readonly AnyQuery[] = Object.values(queries as unknown as { [name: string]: AnyQuery });

/** The cases of a query; none when nobody wrote any. */
export function casesOf(query: AnyQuery): readonly QueryCase[] {
  const path = caseFile(query.name);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as readonly QueryCase[]) : [];
}

/** Names of case files whose query is gone. */
export function orphanedCases(): readonly string[] {
  const names = new Set(allQueries.map((query) => `${query.name}.json`));
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json') && !names.has(path));
}

/** Runs a query on the small graph. What it writes is undone. */
export async function outcomeOf(store: GraphStore, query: AnyQuery, params: QueryCase['params']): Promise<Outcome> {
  if (query.mode === 'read') return { rows: await store.read((graph) => graph.run(query, params)) };
  let outcome: Outcome = { rows: [] };
  const undo = new Error('undo');
  const writing = store.write(async (graph) => {
    const before = await dump(graph);
    const rows = await graph.run(query, params);
    outcome = { rows, ...difference(before, await dump(graph)) };
    throw undo;
  });
  await writing.catch((error) => {
    if (error !== undo) throw error;
  });
  return outcome;
}

function difference(before: readonly string[], after: readonly string[]): Pick<Outcome, 'removed' | 'added'> {
  const without = (lines: readonly string[], others: readonly string[]) => {
    const known = new Set(others);
    return lines.filter((line) => !known.has(line)).map((line) => JSON.parse(line) as unknown);
  };
  return { removed: without(before, after), added: without(after, before) };
}

/** Writes what came out as what is expected from now on; whoever does that formats it (`npm run fix`) and reads the difference before committing it. */
export function writeCases(query: AnyQuery, cases: readonly QueryCase[]): void {
  mkdirSync(dirname(caseFile(query.name)), { recursive: true });
  writeFileSync(caseFile(query.name), `${JSON.stringify(cases, null, 2)}\n`);
}

function caseFile(name: string): string {
  return join(FOLDER, `${name}.json`);
}
