import { questionScopesOfPolicies } from '../../cypher/queries.ts';
import type { VisibleKind } from '../model.ts';
import type { GraphReader } from '../store.ts';
import type { Proof } from './answers.ts';
import { proofsOf } from './evidence.ts';
import { groupedBy } from './grouping.ts';
import { kindOfId } from './nodes.ts';

/** Most scopes of a page of policies. */
const MOST = 20_000;

/** Whom or what a policy is for or about. */
export interface Scope {
  readonly kind: VisibleKind;
  readonly name: string;
  readonly node: string;
  readonly proof: Proof;
}

/** The scopes of policies by policy; each node once for each place that says it. */
export async function scopesOfPolicies(
  graph: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Scope[]>> {
  const groups = groupedBy(await graph.run(questionScopesOfPolicies, { ids, limit: MOST }), (row) => row.policy);
  return new Map(
    [...groups].map(([id, rows]) => [
      id,
      rows.flatMap((row) => {
        const kind = kindOfId(row.node);
        if (kind === null) return [];
        return proofsOf(row).map((proof) => ({ kind, name: row.name, node: row.node, proof }));
      }),
    ]),
  );
}
