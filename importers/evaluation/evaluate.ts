import type { SourceRecords } from '../records.ts';
import { compareAssignments } from './assignments.ts';
import { compareCitations } from './citations.ts';
import { compareExtents } from './extents.ts';
import type { Labels } from './labels.ts';
import { comparePolicies } from './policies.ts';
import { Tally } from './tally.ts';

/** Holds the records of a source against labels of the same source, and adds to the tally. */
function evaluateSource(labels: Labels, records: SourceRecords, tally: Tally): void {
  const comparison = comparePolicies(labels, records, tally);
  compareCitations(comparison);
  compareAssignments(comparison);
  compareExtents(comparison);
}

/** Labels with the records of their source, each counted. */
export function evaluate(pairs: readonly { readonly labels: Labels; readonly records: SourceRecords }[]): Tally {
  const tally = new Tally();
  for (const { labels, records } of pairs) evaluateSource(labels, records, tally);
  return tally;
}
