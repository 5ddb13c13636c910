import { sourceChunks, sourceClaims, sourceTexts } from '../../cypher/queries.ts';
import { policyKeys } from '../../graph/names.ts';
import type { GraphReader } from '../../graph/store.ts';
import type { SourceRecords } from '../records.ts';
import { SourceTakenError } from './errors.ts';
import { RECORDS } from './held-records.ts';
import { readProperties, stringOf } from './present.ts';

/** Throws {@link SourceTakenError} where the present source and the records have no policy, and without policies no line, in common. */
export async function refuseStranger(graph: GraphReader, id: string, records: SourceRecords): Promise<void> {
  const present = await presentNames(graph, id);
  const names = new Set(records.policies.flatMap((policy) => policyKeys(policy).names));
  if (present.some((name) => names.has(name))) return;
  if (present.length === 0 && names.size === 0 && (await sharesLine(graph, id, records.text))) return;
  throw new SourceTakenError(records.source);
}

async function presentNames(graph: GraphReader, id: string): Promise<readonly string[]> {
  const rows = [...(await graph.run(sourceTexts, { id })), ...(await graph.run(sourceClaims, { id }))];
  return rows.flatMap(({ properties }) => {
    const node = readProperties(properties);
    const record: unknown = node['kind'] === RECORDS ? null : JSON.parse(stringOf(node, 'record'));
    if (typeof record !== 'object' || record === null || !('policy' in record)) return [];
    return policyKeys(record.policy as SourceRecords['policies'][number]).names;
  });
}

/** The shortest line that two files do not share by chance. */
const TELLING_LINE = 8;

async function sharesLine(graph: GraphReader, id: string, text: string): Promise<boolean> {
  const [chunk] = await graph.run(sourceChunks, { id });
  const lines = new Set(stringOf(readProperties(chunk?.properties ?? {}), 'text').split('\n'));
  return text.split('\n').some((line) => line.length >= TELLING_LINE && lines.has(line));
}
