import { compareDeadlines } from '../../graph/deadlines.ts';
import type { Evidence } from '../../graph/text.ts';
import type { DeadlineRecord, TargetRecord } from '../records.ts';
import { type Properties, withoutNulls } from './rows.ts';

/** What one text wants by when. */
export interface TextAims {
  readonly deadlines: readonly DeadlineRecord[];
  readonly targets: readonly TargetRecord[];
}

/** The deadlines by last day and the targets in text order, as the node of their provision keeps them; read back by graph/questions/aims.ts. */
export function aimProperties({ deadlines, targets }: TextAims): Properties {
  return withoutNulls({
    deadline: deadlines.length === 0 ? null : JSON.stringify([...deadlines].sort(byDay).map(keptDeadline)),
    targets: targets.length === 0 ? null : JSON.stringify(targets.map(keptTarget)),
  });
}

/** What tells whose an aim is. */
export type Aim = Pick<DeadlineRecord, 'measure' | 'evidence'>;

function byDay(one: DeadlineRecord, other: DeadlineRecord): number {
  return compareDeadlines(one.date, other.date) || one.evidence.start - other.evidence.start;
}

function keptDeadline({ date, rule, evidence }: DeadlineRecord) {
  return { date, rule, ...wordsOf(evidence) };
}

function keptTarget({ metric, value, high, comparison, unit, year, rule, evidence, yearEvidence }: TargetRecord) {
  const yearWords = yearEvidence === null ? null : wordsOf(yearEvidence);
  return { metric, value, high, comparison, unit, year, rule, ...wordsOf(evidence), yearWords };
}

function wordsOf({ start, end, line, quote }: Evidence): Evidence {
  return { start, end, line, quote };
}
