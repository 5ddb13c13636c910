import { questionSubjects } from '../../cypher/queries.ts';
import type { GraphReader } from '../store.ts';

/** Whom policies are for: enterprises, graduates and others. */
export interface Subject {
  readonly id: string;
  readonly name: string;
}

/** Subjects by id; an unknown id is absent. */
export async function subjects(graph: GraphReader, ids: readonly string[]): Promise<ReadonlyMap<string, Subject>> {
  if (ids.length === 0) return new Map();
  const rows = await graph.run(questionSubjects, { ids });
  return new Map(rows.map((row) => [row.id, row]));
}
