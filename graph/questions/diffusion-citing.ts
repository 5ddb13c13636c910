import { questionStepsDown } from '../../cypher/queries.ts';
import { citationRoles } from '../model.ts';
import type { GraphReader } from '../store.ts';
import type { CitationRole, Proof } from './answers.ts';
import type { DiffusionCut, Takers } from './diffusion-subject.ts';
import { placesOf } from './evidence.ts';

/** Most citation steps that a policy is followed, and most policies reached. */
const DEEPEST = 8;
const MOST_POLICIES = 5000;
/** Most citations looked at in one step. */
const MOST_ROWS = 50_000;
/** Whoever cites the policy itself counts; further on only who acts on it. */
const furtherRoles: readonly CitationRole[] = ['basis', 'implements'];

/**
 * The policies that cite one, and those that derive from these, with the words of the citation nearest to it. One query a step,
 * each policy once.
 */
export async function citingPolicies(graph: GraphReader, root: string): Promise<Takers> {
  const found = new Map<string, { readonly proofs: Proof[]; readonly steps: number }>();
  let frontier: readonly string[] = [root];
  let cut: DiffusionCut | null = null;
  for (let step = 1; step <= DEEPEST + 1 && frontier.length > 0 && cut === null; step += 1) {
    const roles = step === 1 ? citationRoles : furtherRoles;
    const rows = await graph.run(questionStepsDown, { ids: frontier, roles, limit: MOST_ROWS });
    const isNew = (id: string): boolean => id !== root && !found.has(id);
    if (step > DEEPEST) {
      if (rows.some((row) => isNew(row.fromId))) cut = { what: 'depth', shown: DEEPEST };
      break;
    }
    if (rows.length === MOST_ROWS) cut = { what: 'citations', shown: MOST_ROWS };
    for (const row of rows) {
      if (isNew(row.fromId)) {
        if (found.size === MOST_POLICIES) {
          cut = { what: 'policies', shown: MOST_POLICIES };
          continue;
        }
        found.set(row.fromId, { proofs: [], steps: step });
      }
      const taker = found.get(row.fromId);
      if (taker?.steps === step) taker.proofs.push(...placesOf(row));
    }
    frontier = [...found].filter(([, { steps }]) => steps === step).map(([id]) => id);
  }
  return { takers: found, cut: cut === null ? [] : [cut] };
}
