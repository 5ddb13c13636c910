import type { SourceRecords } from '../records.ts';
import type { Concern } from './registry.ts';

/** A fact of a source, by the rule that found it. */
export interface RuleUse {
  readonly concern: Concern;
  readonly rule: string;
}

/** The rule of every fact of a source: of each header field, citation, assigned unit, park, scope, digest row, deadline and target. */
export function rulesIn(records: SourceRecords): readonly RuleUse[] {
  const uses = (concern: Concern, facts: readonly { readonly rule: string }[]): readonly RuleUse[] =>
    facts.map(({ rule }) => ({ concern, rule }));
  return [
    ...records.policies.flatMap(({ rules }) =>
      Object.values(rules ?? {}).map((rule) => ({ concern: 'header', rule }) as const),
    ),
    ...uses('citations', records.citations),
    ...records.tasks.flatMap(({ rule, assignments }) =>
      assignments.map(() => ({ concern: 'assignments', rule }) as const),
    ),
    ...uses('parks', records.parks),
    ...uses('scopes', records.scopes),
    ...uses('digest', records.digest),
    ...uses('deadlines', records.deadlines ?? []),
    ...uses('targets', records.targets ?? []),
  ];
}
