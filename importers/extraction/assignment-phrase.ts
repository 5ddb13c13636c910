import type { AssignmentRole } from '../records.ts';
import type { AssignmentRule } from '../rules/assignments.ts';
import type { FoundUnit } from './assignment.ts';
import type { Subject } from './assignment-subjects.ts';
import type { Stretch } from './sentences.ts';
import type { ListedUnit } from './unit-list.ts';

/** One clause of a sentence with what it takes to read it. */
export interface ClauseView {
  /** The paragraph's text; all offsets count in it. */
  readonly text: string;
  readonly clause: Stretch;
  /** The clause behind it in the same sentence. */
  readonly next: Stretch | null;
  /** Names that the text itself gives to units. */
  readonly names: ReadonlySet<string>;
}

/** Words of a sentence that give work to units. */
export interface Phrase {
  readonly from: number;
  /** Where its list ends; clauses before this are spent. */
  readonly to: number;
  readonly rule: AssignmentRule;
  readonly units: readonly FoundUnit[];
  /** A bare verb behind its subject, with no modal: in a sentence that looks back it tells what was done. */
  readonly weak: boolean;
}

/** All units of a list in one role. */
export function plainPhrase(rule: AssignmentRule, from: number, subject: Subject, role: AssignmentRole): Phrase {
  return { from, to: subject.to, rule, units: subject.units.map((unit) => inRole(unit, role)), weak: false };
}

/** A listed unit in a role. */
export function inRole(unit: ListedUnit, role: AssignmentRole): FoundUnit {
  return { from: unit.from, to: unit.to, name: unit.name, role };
}
