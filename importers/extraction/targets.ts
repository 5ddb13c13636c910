import { isRecurring } from '../../graph/deadlines.ts';
import { evidenceAt, LONGEST_QUOTE } from '../../graph/text.ts';
import { type Instrument, provisionAt, type SourceView } from '../reading/instrument.ts';
import { type Paragraph, sourceSpan } from '../reading/paragraph.ts';
import type { Comparison, TargetRecord } from '../records.ts';
import { deadlinesOf, type FoundDeadline, sinceOf } from './deadlines.ts';
import { sentencesOf } from './sentences.ts';
import { type GoalYear, GoalYears } from './target-goal-years.ts';
import { isGoalSentence, type Mood, plansAhead } from './target-judgement.ts';
import { FigureSigns, type Metric, metricsIn } from './target-metrics.ts';

/** A figure of a paragraph that is to be reached. */
export interface FoundTarget {
  /** From the metric to the figure, or from the figure to what it counts. */
  readonly from: number;
  readonly to: number;
  readonly metric: string;
  readonly value: number;
  readonly high: number | null;
  readonly comparison: Comparison;
  readonly unit: string;
  /** The date that governs it. */
  readonly by: FoundDeadline | null;
  readonly rule: string;
}

/** The figures that an instrument wants reached, in text order. */
export function findTargets(view: SourceView, instrument: Instrument): readonly TargetRecord[] {
  const since = sinceOf(instrument);
  const mood: Mood = { plansAhead: plansAhead(instrument.policy) };
  const records: TargetRecord[] = [];
  const years = new GoalYears(view, instrument);
  for (const paragraph of [...instrument.notice, ...instrument.body]) {
    const { text } = paragraph;
    if (!mayHold(text)) continue;
    const dates = deadlinesOf(paragraph, since).filter(({ value }) => !isRecurring(value));
    const year = years.yearOf(paragraph, dates);
    for (const target of targetsIn(text, dates, mood))
      records.push(recordOf(view, instrument, paragraph, target, year));
  }
  return records;
}

/** Tables are no sentences. */
function mayHold(text: string): boolean {
  return !text.includes('\t') && new FigureSigns(text).in({ from: 0, to: text.length });
}

/** How far a date governs the sentences behind its own, in characters. */
const GOVERNS = 400;

/** The targets of a paragraph in text order. A date governs what follows it up to the next one. */
export function targetsIn(text: string, dates: readonly FoundDeadline[], mood: Mood): readonly FoundTarget[] {
  if (!mayHold(text)) return [];
  const found: FoundTarget[] = [];
  const signs = new FigureSigns(text);
  let next = 0;
  for (const sentence of sentencesOf(text)) {
    const before = next;
    while ((dates[next]?.from ?? text.length) < sentence.to) next++;
    if (!signs.in(sentence) || !isGoalSentence(text.slice(sentence.from, sentence.to), next > before, mood)) continue;
    const governing = dates.slice(Math.max(0, before - 1), next);
    for (const metric of withNames(metricsIn(text, sentence, signs), found)) {
      const { value, high, comparison, unit, from } = metric.figure;
      const by = lastBefore(governing, from);
      const { name, rule } = metric;
      found.push({ from: metric.from, to: metric.to, metric: name, value, high, comparison, unit, by, rule });
    }
  }
  return found;
}

/** No date is longer. */
const LONGEST_DATE = 80;

/** The date that governs what stands at `at`: the last one before it, if near; found by halving, since a sentence may hold very many. */
function lastBefore(dates: readonly FoundDeadline[], at: number): FoundDeadline | null {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.from ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= 0; index--) {
    const date = dates[index];
    if (date === undefined || at - date.from >= GOVERNS + LONGEST_DATE) return null;
    if (at - date.to < GOVERNS) return date;
  }
  return null;
}

/** How many metrics back a pronoun may lead. */
const MOST_NAMES = 20;

/** 该比重 is the 比重 that a figure before it counts, where one quote can hold both. */
function withNames(metrics: readonly Metric[], before: readonly FoundTarget[]): readonly Metric[] {
  if (!metrics.some(({ name }) => /^[该此]/.test(name))) return metrics;
  const known = before.slice(-MOST_NAMES).map(({ metric, from }) => ({ name: metric, from }));
  return metrics.map((metric) => {
    const meant = /^[该此]/.test(metric.name)
      ? known.findLast(({ name }) => name.endsWith(metric.name.slice(1)))
      : undefined;
    const isNear = meant !== undefined && metric.to - meant.from <= LONGEST_QUOTE;
    const own = isNear ? { ...metric, name: meant.name, from: meant.from } : metric;
    known.push(own);
    return own;
  });
}

function recordOf(
  view: SourceView,
  instrument: Instrument,
  paragraph: Paragraph,
  target: FoundTarget,
  chapter: GoalYear | null,
): TargetRecord {
  const { metric, value, high, comparison, unit, by, rule } = target;
  const span = sourceSpan(paragraph, target.from, target.to);
  const isLong = span.end - span.start > LONGEST_QUOTE;
  const own = by === null ? chapter : yearOf(view, paragraph, by);
  const isWithin = by !== null && by.from >= target.from && by.to <= target.to;
  return {
    policy: instrument.policy.key,
    measure: provisionAt(instrument, span.start)?.record.key ?? null,
    metric,
    value,
    high,
    comparison,
    unit,
    year: own?.year ?? null,
    rule,
    evidence: evidenceAt(view.text, view.lines, isLong ? { ...span, start: span.end - LONGEST_QUOTE } : span),
    yearEvidence: isWithin ? null : (own?.evidence ?? null),
  };
}

function yearOf(view: SourceView, paragraph: Paragraph, by: FoundDeadline): GoalYear {
  return {
    year: by.value.slice(0, 4),
    evidence: evidenceAt(view.text, view.lines, sourceSpan(paragraph, by.from, by.to)),
  };
}
