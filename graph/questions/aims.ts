import { questionAims } from '../../cypher/queries.ts';
import { type DeadlineValue, deadlineDay } from '../deadlines.ts';
import type { GraphReader } from '../store.ts';
import type { Proof } from './answers.ts';
import { groupedBy } from './grouping.ts';

/** By when a provision wants something done. */
export interface Deadline {
  /** An ISO date as precise as it is written, or a period in which it comes again (P1Y, P1Y/12, P3M …). */
  readonly date: DeadlineValue;
  /** The last day that it may mean; null for one that comes again. */
  readonly day: string | null;
  readonly proof: Proof;
}

export type Comparison = 'at-least' | 'at-most' | 'about' | 'range' | 'exactly';

/** A figure that a provision wants reached. */
export interface Target {
  readonly metric: string;
  readonly value: number;
  /** The upper figure of a range. */
  readonly high: number | null;
  readonly comparison: Comparison;
  /** As written: 亿元, 家, %. */
  readonly unit: string;
  /** The year by whose end it is to be reached. */
  readonly year: string | null;
  /** The words of the figure, then those of the year where they stand apart. */
  readonly evidence: readonly Proof[];
}

/** What a measure wants by when, or a text outside its measures. */
export interface Aims {
  readonly text: string;
  /** Id of the measure; null for the text as a whole. */
  readonly measure: string | null;
  /** By last day, those that come again last. */
  readonly deadlines: readonly Deadline[];
  /** In text order. */
  readonly targets: readonly Target[];
}

/** The aims of texts by text, in reading order; what stands outside the measures first. A text without any is absent. */
export async function aimsOfTexts(
  graph: GraphReader,
  texts: readonly string[],
): Promise<ReadonlyMap<string, readonly Aims[]>> {
  if (texts.length === 0) return new Map();
  const rows = await graph.run(questionAims, { texts });
  const aims = rows.map(({ text, source, node, ordinal, deadline, targets }) => ({
    text,
    measure: node === text ? null : node,
    deadlines: readDeadlines(deadline, source),
    targets: readTargets(targets, source),
    ordinal,
  }));
  return groupedBy(
    aims.sort((a, b) => a.ordinal - b.ordinal),
    ({ text }) => text,
  );
}

/** The deadlines that a node keeps (`deadline` of the model), with the source of their words. */
export function readDeadlines(json: string | null, source: string): readonly Deadline[] {
  if (json === null) return [];
  const kept = JSON.parse(json) as readonly (KeptWords & { readonly date: DeadlineValue })[];
  return kept.map(({ date, ...words }) => ({ date, day: deadlineDay(date), proof: proofOf(words, source) }));
}

function readTargets(json: string | null, source: string): readonly Target[] {
  if (json === null) return [];
  const kept = JSON.parse(json) as readonly KeptTarget[];
  return kept.map(({ metric, value, high, comparison, unit, year, yearWords, ...words }) => {
    const dated = yearWords === null ? [] : [proofOf({ ...yearWords, rule: words.rule }, source)];
    return { metric, value, high, comparison, unit, year, evidence: [proofOf(words, source), ...dated] };
  });
}

interface KeptWords {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly quote: string;
  readonly rule: string;
}

interface KeptTarget extends KeptWords, Omit<Target, 'evidence'> {
  readonly yearWords: Omit<KeptWords, 'rule'> | null;
}

function proofOf({ start, end, line, quote, rule }: KeptWords, source: string): Proof {
  return { source, start, end, line, quote, rule };
}

const PERIODS: Readonly<Record<string, string>> = {
  P1Y: '每年',
  P6M: '每半年',
  P3M: '每季度',
  P1M: '每月',
  P1W: '每周',
};

/** 2026年6月, 每年6月30日, 每月25日 */
export function deadlineLabel(date: DeadlineValue): string {
  const [period = '', within] = date.split('/');
  const name = PERIODS[period];
  if (name === undefined) return dateLabel(date.split('-'), '年月日');
  return within === undefined ? name : `${name}${dateLabel(within.split('-'), period === 'P1M' ? '日' : '月日')}`;
}

function dateLabel(parts: readonly string[], signs: string): string {
  return parts.map((part, index) => `${Number(part)}${signs[index] ?? ''}`).join('');
}

const SIGNS: Readonly<Record<Comparison, string>> = {
  'at-least': '≥ ',
  'at-most': '≤ ',
  about: '约 ',
  range: '',
  exactly: '',
};

/** 再生水利用率 ≥ 30 %（2026年） */
export function targetLabel({ metric, value, high, comparison, unit, year }: Target): string {
  const figure = high === null ? `${value}` : `${value}–${high}`;
  return `${metric} ${SIGNS[comparison]}${figure} ${unit}${year === null ? '' : `（${year}年）`}`;
}
