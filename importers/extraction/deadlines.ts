import { evidenceAt } from '../../graph/text.ts';
import { TailPattern } from '../edge-pattern.ts';
import { gather } from '../gather.ts';
import { type Instrument, provisionAt, type SourceView } from '../reading/instrument.ts';
import { type Paragraph, sourceSpan } from '../reading/paragraph.ts';
import type { DeadlineRecord } from '../records.ts';
import { Signs } from '../signs.ts';
import { findDates, type WrittenDate } from './deadline-dates.ts';
import { judgeDate } from './deadline-judgement.ts';
import { findPeriods } from './deadline-recurring.ts';
import { findTerms } from './deadline-terms.ts';

/** A deadline of a paragraph: where its date stands. */
export interface FoundDeadline {
  readonly from: number;
  readonly to: number;
  readonly value: string;
  readonly rule: string;
}

const TRIGGER = /年|每|[底末之以日月]前|日起|五["“”]? ?(?:规划|计划)?[期时末]/;
/** How far behind its date a deadline's quote goes, at most. */
const LONGEST = 160;

/** By when an instrument wants things done: one record for each provision and date, at its first place. */
export function findDeadlines(view: SourceView, instrument: Instrument): readonly DeadlineRecord[] {
  const found = new Map<string, DeadlineRecord>();
  const since = sinceOf(instrument);
  for (const paragraph of [...instrument.notice, ...instrument.body]) {
    for (const each of deadlinesOf(paragraph, since)) {
      const span = sourceSpan(paragraph, each.from, quoteEnd(paragraph, each.to));
      const measure = provisionAt(instrument, span.start)?.record.key ?? null;
      const key = `${measure} ${each.value}`;
      if (found.has(key) && found.get(key)?.rule !== 'plan-period') continue;
      const evidence = evidenceAt(view.text, view.lines, span);
      found.set(key, { policy: instrument.policy.key, measure, date: each.value, rule: each.rule, evidence });
    }
  }
  return [...found.values()];
}

/** From when on a text speaks: its day of issue, else the year of its number. */
export function sinceOf({ policy }: Instrument): string | null {
  return policy.issued ?? /[〔[(【]((?:19|20)\d\d)[〕\])】]/.exec(policy.number ?? '')?.[1] ?? null;
}

const NONE: readonly FoundDeadline[] = [];
const known = new WeakMap<Paragraph, readonly FoundDeadline[]>();

/** The deadlines of an instrument's paragraph in text order, kept with it: its targets are asked for by date, too. */
export function deadlinesOf(paragraph: Paragraph, since: string | null): readonly FoundDeadline[] {
  const before = known.get(paragraph);
  if (before !== undefined) return before;
  const found = deadlinesIn(paragraph.text, since);
  if (found !== NONE) known.set(paragraph, found);
  return found;
}

/** The deadlines of a text in its order. */
export function deadlinesIn(text: string, since: string | null): readonly FoundDeadline[] {
  if (!TRIGGER.test(text)) return NONE;
  const dates = gather(findDates(text, since), (date) => dateDeadline(text, date, since));
  const periods = findPeriods(text).map((period) => ({ ...period, rule: 'recurring' }));
  const terms = findTerms(text, since).map((term) => ({ ...term, rule: 'term' }));
  const found = [...dates, ...periods, ...terms];
  return periods.length + terms.length === 0 ? found : found.sort((a, b) => a.from - b.from);
}

/** 力争到, 确保在 before a date. */
const LEAD = new TailPattern(/(?:力争|争取|确保|请)(?:[到至于在] ?)?$|[到至于在] ?$/);

function dateDeadline(text: string, date: WrittenDate, since: string | null): readonly FoundDeadline[] {
  const verdict = judgeDate(text, date, since);
  if ('reason' in verdict) return [];
  const lead = LEAD.exec(text.slice(Math.max(0, date.from - 4), date.from))?.[0] ?? '';
  return [{ from: date.from - lead.length, to: date.to, value: date.value, rule: verdict.rule }];
}

const PAUSES = Signs.of('，,、 ');
const STOP = /[，。；;\n]|,(?!\d)/;

/** The date with the clause behind it. */
function quoteEnd({ text }: Paragraph, to: number): number {
  const start = PAUSES.at(text, to) ? to + 1 : to;
  const rest = text.slice(start, start + LONGEST);
  const stop = rest.search(STOP);
  return start + (stop < 0 ? rest.length : stop);
}
