import type { Paragraph } from '../reading/paragraph.ts';
import type { AssignmentRole } from '../records.ts';
import type { AssignmentRule } from '../rules/assignments.ts';
import type { Stretch } from './sentences.ts';

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
  /** The cell of its row that names the work, where a table gives it. */
  readonly lead?: TaskLead | undefined;
}

/** Words that name a piece of work, and their paragraph. */
export interface TaskLead extends Stretch {
  readonly paragraph: Paragraph;
}
