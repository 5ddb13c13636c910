import { hashOf } from '../../graph/ids.ts';
import { normalHeading } from '../../graph/names.ts';
import { searchForm } from '../../graph/search-text.ts';
import type { Evidence } from '../../graph/text.ts';
import type { MeasureRecord, TaskRecord } from '../records.ts';
import { type Aim, aimProperties, type TextAims } from './aims.ts';
import { grouped } from './grouping.ts';
import { Ordinals } from './ids.ts';
import type { PartBuilder, Properties } from './rows.ts';

/** The measures of one text, as nodes. */
export interface TextMeasures {
  readonly idOf: ReadonlyMap<string, string>;
  /** The measure that a task without one of the outline belongs to: made of its heading. */
  readonly ofTask: ReadonlyMap<TaskRecord, string>;
  /** The deadlines and targets that stand in none of the measures, as properties of the text. */
  readonly aims: Properties;
}

/** A provision of the outline or, where a task stands outside it, one made of the task's heading. */
interface Provision {
  readonly record: MeasureRecord | null;
  readonly task: TaskRecord | null;
  readonly heading: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

interface Placed {
  readonly id: string;
  readonly path: readonly string[];
  /** Hash of the squeezed headings without numbers, from the outermost to its own. */
  readonly chain: string;
}

/**
 * Adds a text's whole outline to `part` and links it below the text. A measure's id rests on its text and its chain of headings
 * without numbers, with an ordinal among equals.
 */
export function addMeasures(
  part: PartBuilder,
  textId: string,
  text: string,
  records: readonly MeasureRecord[],
  tasks: readonly TaskRecord[],
  aims: TextAims,
): TextMeasures {
  const known = new Set(records.map(({ key }) => key));
  const provisions = outlineOf(
    records,
    tasks.filter(({ measureKey }) => measureKey === null || !known.has(measureKey)),
  );
  const placed = new Map<string, Placed>();
  const ofTask = new Map<TaskRecord, string>();
  const equals = new Ordinals();
  const aimsByOwner = groupAims(provisions, aims);
  const ownEnds = ownEndsOf(records);
  for (const [ordinal, provision] of provisions.entries()) {
    const { record, task } = provision;
    const parent = record?.parent == null ? undefined : placed.get(record.parent);
    const chain = hashOf(parent?.chain ?? '', normalHeading(provision.heading));
    const path = [...(parent?.path ?? []), provision.heading];
    const id = equals.distinct(`measure:${hashOf(textId, chain)}`);
    if (record !== null) placed.set(record.key, { id, path, chain });
    if (task !== null) ofTask.set(task, id);
    const properties = measureProperties(
      provision,
      text.slice(provision.start, ownEnds.get(record?.key ?? '') ?? provision.end),
    );
    const own = aimProperties(aimsByOwner.get(ownerKey(provision)) ?? NO_AIMS);
    part.node(id, { id, text: textId, path, chain, depth: path.length, ordinal, ...properties, ...own });
    part.plain('CONTAINS', parent?.id ?? textId, id);
  }
  return {
    idOf: new Map([...placed].map(([key, { id }]) => [key, id])),
    ofTask: withRepeats(tasks, provisions, ofTask),
    aims: aimProperties(aimsByOwner.get('') ?? NO_AIMS),
  };
}

const NO_AIMS: TextAims = { deadlines: [], targets: [] };

/** The aims of each provision by {@link ownerKey}; under '' those of the text as a whole. Outside the outline, the provision made for a task takes what stands in it. */
function groupAims(provisions: readonly Provision[], { deadlines, targets }: TextAims): ReadonlyMap<string, TextAims> {
  if (deadlines.length + targets.length === 0) return new Map();
  const known = new Set(provisions.map(ownerKey));
  const loose = provisions.filter(({ record }) => record === null);
  const ownerOf = ({ measure, evidence }: Aim): string => {
    if (measure !== null && known.has(measure)) return measure;
    const around = loose.find(({ start, end }) => start <= evidence.start && evidence.start < end);
    return around === undefined ? '' : ownerKey(around);
  };
  const [dated, aimed] = [grouped(deadlines, (each) => [ownerOf(each)]), grouped(targets, (each) => [ownerOf(each)])];
  const owners = [...new Set([...dated.keys(), ...aimed.keys()])];
  return new Map(
    owners.map((owner) => [owner, { deadlines: dated.get(owner) ?? [], targets: aimed.get(owner) ?? [] }]),
  );
}

function ownerKey({ record, start, heading }: Provision): string {
  return record?.key ?? `${start} ${heading}`;
}

function outlineOf(records: readonly MeasureRecord[], loose: readonly TaskRecord[]): readonly Provision[] {
  const provisions: Provision[] = records.map((record) => ({ ...record, record, task: null }));
  const seen = new Set<string>();
  for (const task of loose) {
    const key = looseKey(task);
    if (seen.has(key)) continue;
    seen.add(key);
    const { start, end, line } = spanOf(task);
    provisions.push({ record: null, task, heading: task.heading, start, end, line });
  }
  // Parents stand before their children; the sort is stable.
  return loose.length === 0 ? provisions : provisions.sort((a, b) => a.start - b.start);
}

/** Several assignments under one heading outside the outline are tasks of one measure. */
function looseKey(task: TaskRecord): string {
  return `${task.measure.start}/${normalHeading(task.heading)}`;
}

function spanOf({ measure, evidence }: TaskRecord): Pick<Evidence, 'start' | 'end' | 'line'> {
  return { start: measure.start, end: Math.max(measure.end, evidence.end), line: measure.line };
}

function withRepeats(
  tasks: readonly TaskRecord[],
  provisions: readonly Provision[],
  ofTask: ReadonlyMap<TaskRecord, string>,
): ReadonlyMap<TaskRecord, string> {
  const byKey = new Map(
    provisions.flatMap(({ task }) => (task === null ? [] : [[looseKey(task), ofTask.get(task) ?? ''] as const])),
  );
  return new Map(
    tasks.flatMap((task) => {
      const id = ofTask.get(task) ?? byKey.get(looseKey(task));
      return id === undefined ? [] : [[task, id] as const];
    }),
  );
}

/** Where the words of a provision's own end by its key: at the first one below it, which is searched by itself. */
function ownEndsOf(records: readonly MeasureRecord[]): ReadonlyMap<string, number> {
  const ends = new Map<string, number>();
  for (const { parent, start } of records) {
    if (parent !== null) ends.set(parent, Math.min(start, ends.get(parent) ?? start));
  }
  return ends;
}

function measureProperties({ record, heading, start, end, line }: Provision, own: string) {
  const words = searchForm(own);
  const titled = searchForm(heading);
  return {
    place: record?.place ?? '',
    heading,
    spanStart: start,
    spanEnd: end,
    line,
    words: words.includes(titled) ? words : `${titled} ${words}`,
  };
}
