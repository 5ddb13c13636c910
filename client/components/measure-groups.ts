import type { DerivedMeasureFieldsFragment } from '../api/generated/graphql.ts';

/** Measures of one policy that derive in the same way, so that the steps are told once. */
export interface MeasureGroup {
  readonly key: string;
  readonly policy: DerivedMeasureFieldsFragment['measure']['policy'];
  readonly reason: DerivedMeasureFieldsFragment['reason'];
  readonly chain: DerivedMeasureFieldsFragment['chain'];
  readonly measures: readonly DerivedMeasureFieldsFragment['measure'][];
}

/** Neighbours in the list that stand in one policy and derive in the same way become one group; a provision that cites has its own words. */
export function groupMeasures(items: readonly DerivedMeasureFieldsFragment[]): readonly MeasureGroup[] {
  const groups: MeasureGroup[] = [];
  for (const { measure, reason, chain } of items) {
    const last = groups.at(-1);
    const key = reason === 'PROVISION' ? measure.id : `${measure.policy.id} ${chain.length}`;
    if (last?.key === key) groups[groups.length - 1] = { ...last, measures: [...last.measures, measure] };
    else groups.push({ key, policy: measure.policy, reason, chain, measures: [measure] });
  }
  return groups;
}
