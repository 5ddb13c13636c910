import { questionMostAdopted, questionMostDerived, questionMostTasked } from '../../cypher/queries.ts';
import type { GraphStore } from '../store.ts';
import { derivation } from './derivation.ts';

/** How many much-cited policies are walked down from. */
const CANDIDATES = 8;

/** Nodes on which the three questions have the richest answers; null where the graph has none. */
export interface Examples {
  /** Of the policies that most others rest on directly, the one from which most derive. */
  readonly directive: string | null;
  /** The agency with tasks in most measures. */
  readonly bureau: string | null;
  /** The industry that most regions have dated policies on. */
  readonly industry: string | null;
}

/** Where to begin in this graph. Reads every citation and assignment: ask it for a start page, not for each answer. */
export async function examples(store: GraphStore): Promise<Examples> {
  const directive = await richestDirective(store);
  return store.read(async (graph) => {
    const [bureau] = await graph.run(questionMostTasked, {});
    const [industry] = await graph.run(questionMostAdopted, {});
    return { directive, bureau: bureau?.id ?? null, industry: industry?.id ?? null };
  });
}

async function richestDirective(store: GraphStore): Promise<string | null> {
  const rows = await store.read((graph) => graph.run(questionMostDerived, { limit: CANDIDATES }));
  let best: { readonly id: string; readonly total: number } | null = null;
  for (const { id } of rows) {
    const { total } = await derivation(store, { policy: id });
    if (best === null || total > best.total) best = { id, total };
  }
  return best?.id ?? null;
}
