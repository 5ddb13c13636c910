import { type Evidence, evidenceAt, type Span } from '../graph/text.ts';
import type { SourceView } from './reading/instrument.ts';
import { type Flow, flowOffset } from './reading/unwrap.ts';
import type { SourceRecords } from './records.ts';

/** Where a span of a flow stands in the source. */
export function sourceSpanOf(flow: Flow, { start, end }: Span): Span {
  const from = flowOffset(flow, start);
  return { start: from, end: end > start ? flowOffset(flow, end - 1) + 1 : from };
}

/** Records that were read off a flow, with every span and quote put back to where it stands in the source. */
export function restoreSpans(records: SourceRecords, flow: Flow, view: SourceView): SourceRecords {
  const span = (inFlow: Span): Span => sourceSpanOf(flow, inFlow);
  const proof = (evidence: Evidence): Evidence => evidenceAt(view.text, view.lines, span(evidence));
  const proven = <T extends { readonly evidence: Evidence }>(record: T): T => ({
    ...record,
    evidence: proof(record.evidence),
  });
  return {
    ...records,
    text: view.text,
    policies: records.policies.map((policy) => ({
      ...proven(policy),
      span: policy.span === null ? null : span(policy.span),
      facts: Object.fromEntries(Object.entries(policy.facts).map(([field, all]) => [field, all.map(proof)])),
    })),
    measures: records.measures.map((measure) => {
      const { start, end } = span(measure);
      return { ...measure, start, end, line: view.lines.lineOf(start) };
    }),
    citations: records.citations.map((citation) => ({
      ...proven(citation),
      places: citation.places.map(proven),
    })),
    tasks: records.tasks.map((task) => ({ ...proven(task), measure: proof(task.measure) })),
    parks: records.parks.map(proven),
    scopes: records.scopes.map(proven),
    digest: records.digest.map(proven),
    deadlines: (records.deadlines ?? []).map(proven),
    targets: (records.targets ?? []).map((target) => ({
      ...proven(target),
      yearEvidence: target.yearEvidence === null ? null : proof(target.yearEvidence),
    })),
    warnings: records.warnings.map(proven),
  };
}
