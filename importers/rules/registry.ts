import { asides } from './asides.ts';
import { assignmentRules } from './assignments.ts';
import { citationRules } from './citations.ts';
import { digestRules, parkRules, scopeRules } from './extents.ts';
import { headerRules } from './header.ts';
import { deadlineRules, targetRules } from './plans.ts';
import type { Rule } from './rule.ts';

/** What a rule's facts are. */
export type Concern = 'header' | 'citations' | 'assignments' | 'parks' | 'scopes' | 'digest' | 'deadlines' | 'targets';

/** Every rule there is, by what it finds. */
export const rulesOf: { readonly [Each in Concern]: readonly Rule[] } = {
  header: headerRules,
  citations: citationRules,
  assignments: assignmentRules,
  parks: parkRules,
  scopes: scopeRules,
  digest: digestRules,
  deadlines: deadlineRules,
  targets: targetRules,
};

const labels = new Map<string, string>(
  [...Object.values(rulesOf).flat(), ...asides].map(({ id, label }) => [id, label] as const),
);

/** What a reader is told of a rule or of a reason; its id where it is unknown. */
export function labelOf(id: string): string {
  return labels.get(id) ?? id;
}
