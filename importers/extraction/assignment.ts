import type { Paragraph } from '../reading/paragraph.ts';
import type { AssignmentRole } from '../records.ts';
import type { AssignmentRule } from '../rules/assignments.ts';

/** A unit that a phrase gives work to; offsets count in the paragraph's text. */
export interface FoundUnit {
  readonly from: number;
  readonly to: number;
  /** With what a joint list leaves out restored; else as in the paragraph's text. */
  readonly name: string;
  readonly role: AssignmentRole;
}

/** A phrase of one paragraph that assigns work, and the rule that found it. */
export interface FoundTask {
  readonly paragraph: Paragraph;
  readonly from: number;
  readonly to: number;
  readonly rule: AssignmentRule;
  readonly units: readonly FoundUnit[];
}
