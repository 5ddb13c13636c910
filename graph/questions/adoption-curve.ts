import type { Adoption } from './adoptions.ts';
import { groupedBy } from './grouping.ts';

export const curveUnits = ['day', 'month', 'year'] as const;
export type CurveUnit = (typeof curveUnits)[number];

/** A day, month or year in which something was adopted. */
export interface CurvePoint {
  /** ISO, as precise as the unit. */
  readonly at: string;
  /** Policies and first adoptions of regions within it. */
  readonly policies: number;
  readonly regions: number;
  /** The same up to its end. */
  readonly allPolicies: number;
  readonly allRegions: number;
}

const LENGTHS = { day: 10, month: 7, year: 4 } as const satisfies Record<CurveUnit, number>;

/** How adoptions add up; they come sorted by day. A policy of several regions counts once. */
export function adoptionCurve(adoptions: readonly Adoption[], unit: CurveUnit): readonly CurvePoint[] {
  const [policies, regions] = [new Set<string>(), new Set<string>()];
  return [...groupedBy(adoptions, ({ day }) => day.slice(0, LENGTHS[unit]))].map(([at, own]) => {
    const before = { policies: policies.size, regions: regions.size };
    for (const { policy, region } of own) {
      policies.add(policy);
      regions.add(region);
    }
    return {
      at,
      policies: policies.size - before.policies,
      regions: regions.size - before.regions,
      allPolicies: policies.size,
      allRegions: regions.size,
    };
  });
}
