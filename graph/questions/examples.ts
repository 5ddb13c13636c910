import { questionMostAdopted, questionMostDerived, questionMostTasked } from '../../cypher/queries.ts';
import type { GraphStore } from '../store.ts';

/** Nodes on which the three questions have the richest answers; null where the graph has none. */
export interface Examples {
  /** The policy on which most others rest, one known by its text if there is any. */
  readonly directive: string | null;
  /** The agency with tasks in most measures. */
  readonly bureau: string | null;
  /** The industry that most regions have dated policies on. */
  readonly industry: string | null;
}

/** Where to begin in this graph. Reads every citation and assignment: ask it for a start page, not for each answer. */
export async function examples(store: GraphStore): Promise<Examples> {
  return store.read(async (graph) => {
    const [directive] = await graph.run(questionMostDerived, {});
    const [bureau] = await graph.run(questionMostTasked, {});
    const [industry] = await graph.run(questionMostAdopted, {});
    return { directive: directive?.id ?? null, bureau: bureau?.id ?? null, industry: industry?.id ?? null };
  });
}
