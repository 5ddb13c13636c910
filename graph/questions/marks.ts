import { questionMarksOfMeasures, questionMarksOfParks, questionMarksOfPolicy } from '../../cypher/queries.ts';
import { edgeKinds } from '../model.ts';
import type { GraphReader } from '../store.ts';
import { aimsOfTexts, deadlineLabel, targetLabel } from './aims.ts';
import { roleLabel } from './edges.ts';
import { readPlaces } from './evidence.ts';
import { type Measure, measuresOfText } from './measures.ts';
import { type Fact, policies } from './policy.ts';
import { textOfSource } from './source-text.ts';
import { type PolicyText, textsOf } from './texts.ts';

/** Most marks of each sort in one text. */
const MOST_MARKS = 20_000;
/** A heading is marked to the end of its line, at most so far. */
const LONGEST_HEADING = 120;

export type MarkKind = 'citation' | 'task' | 'header' | 'park' | 'scope' | 'measure' | 'deadline' | 'target';

/** Words of a text that prove something; offsets count in the source's text. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  /** What they prove, in Chinese. */
  readonly label: string;
  /** Id of the relationship they prove; null for a header field or a heading. */
  readonly edge: string | null;
  /** Id and caption of the node at its other end. */
  readonly target: string | null;
  readonly targetCaption: string | null;
  readonly role: string | null;
}

/** Every span of evidence within a text, by start; the longer first where two begin together. */
export async function marksOfText(graph: GraphReader, text: string): Promise<readonly Mark[]> {
  const own = (await textsOf(graph, [text])).get(text);
  if (own === undefined) return [];
  const all = [
    ...(await policyMarks(graph, text)),
    ...(await measureMarks(graph, text)),
    ...(await parkMarks(graph, text)),
    ...(await headerMarks(graph, own)),
    ...(await headingMarks(graph, own)),
    ...(await aimMarks(graph, text)),
  ];
  const marks = all.filter(({ start, end }) => start >= own.spanStart && end <= own.spanEnd);
  const key = (mark: Mark): string => `${mark.kind} ${mark.edge ?? mark.label} ${mark.target ?? ''}`;
  return marks.sort((a, b) => a.start - b.start || b.end - a.end || (key(a) < key(b) ? -1 : 1));
}

const markKinds: Readonly<Record<string, MarkKind>> = {
  CITES: 'citation',
  SUPERSEDES: 'citation',
  AMENDS: 'citation',
  ISSUED_BY: 'header',
  NAMES_PARK: 'park',
  LOCATED_IN: 'park',
  OPERATED_BY: 'park',
  FOCUSES_ON: 'park',
  ASSIGNS_TO: 'task',
  APPLIES_TO: 'scope',
  ABOUT: 'scope',
};

interface MarkRow {
  readonly id: string;
  readonly kind: string;
  readonly node: string;
  readonly caption: string;
  readonly role?: string | null;
  readonly places?: string | null;
  readonly spanStart: number;
  readonly spanEnd: number;
}

async function policyMarks(graph: GraphReader, text: string): Promise<readonly Mark[]> {
  return (await graph.run(questionMarksOfPolicy, { text, limit: MOST_MARKS })).flatMap(marksOfRow);
}

async function measureMarks(graph: GraphReader, text: string): Promise<readonly Mark[]> {
  return (await graph.run(questionMarksOfMeasures, { text, limit: MOST_MARKS })).flatMap(marksOfRow);
}

async function parkMarks(graph: GraphReader, text: string): Promise<readonly Mark[]> {
  return (await graph.run(questionMarksOfParks, { text, limit: MOST_MARKS })).flatMap(marksOfRow);
}

/** One mark for each place of the row. */
function marksOfRow(row: MarkRow): readonly Mark[] {
  const first = { start: row.spanStart, end: row.spanEnd };
  const places = row.places == null ? [] : readPlaces(row.places);
  const spans = new Map([first, ...places].map(({ start, end }) => [`${start} ${end}`, { start, end }]));
  const role = row.role ?? null;
  const term = row.kind in edgeKinds ? edgeKinds[row.kind as keyof typeof edgeKinds].term : row.kind;
  return [...spans.values()].map((span) => ({
    ...span,
    kind: markKinds[row.kind] ?? 'scope',
    label: (role === null ? null : roleLabel(role)) ?? term,
    edge: row.id,
    target: row.node,
    targetCaption: row.caption,
    role,
  }));
}

const fieldLabels: Readonly<Record<string, string>> = {
  title: '标题',
  number: '文号',
  issuers: '发文机关',
  issued: '成文日期',
  effective: '施行日期',
  expires: '有效期至',
  status: '状态',
  region: '地区',
  industries: '产业',
};

/** The header facts read from this text. */
async function headerMarks(graph: GraphReader, text: PolicyText): Promise<readonly Mark[]> {
  const facts = (await policies(graph, [text.policy])).get(text.policy)?.facts ?? [];
  const here = ({ proof }: Fact): boolean => proof.source === text.source;
  return facts.filter(here).map(({ field, value, proof }) => ({
    start: proof.start,
    end: proof.end,
    kind: 'header',
    label: fieldLabels[field] ?? field,
    edge: null,
    target: null,
    targetCaption: value,
    role: null,
  }));
}

/** The words of deadlines and targets. */
async function aimMarks(graph: GraphReader, text: string): Promise<readonly Mark[]> {
  const none = { edge: null, target: null, targetCaption: null, role: null };
  return ((await aimsOfTexts(graph, [text])).get(text) ?? []).flatMap(({ deadlines, targets }) => [
    ...deadlines.map(({ date, proof: { start, end } }): Mark => {
      return { start, end, kind: 'deadline', label: deadlineLabel(date), ...none };
    }),
    ...targets.flatMap((target) =>
      target.evidence.slice(0, 1).map(({ start, end }): Mark => {
        return { start, end, kind: 'target', label: targetLabel(target), ...none };
      }),
    ),
  ]);
}

/** The line on which each measure begins. */
async function headingMarks(graph: GraphReader, text: PolicyText): Promise<readonly Mark[]> {
  const outline = await measuresOfText(graph, text.id);
  if (outline.length === 0) return [];
  const words = await textOfSource(graph, text.source, text.spanStart, text.spanEnd);
  return outline.map((measure) => headingMark(measure, words, text.spanStart));
}

function headingMark(measure: Measure, words: string, offset: number): Mark {
  const lineEnd = words.indexOf('\n', measure.start - offset);
  const end = Math.min(measure.end, measure.start + LONGEST_HEADING, lineEnd < 0 ? measure.end : lineEnd + offset);
  return {
    start: measure.start,
    end: Math.max(end, measure.start),
    kind: 'measure',
    label: '措施',
    edge: null,
    target: measure.id,
    targetCaption: measure.heading,
    role: null,
  };
}
