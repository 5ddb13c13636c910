import { evidenceAt, LONGEST_QUOTE } from '../../graph/text.ts';
import type { Ledger } from '../ledger.ts';
import { writtenPart } from '../reading/as-written.ts';
import type { Instrument, SourceView } from '../reading/instrument.ts';
import { isAnnexMark } from '../reading/line.ts';
import { type Paragraph, sourceSpan } from '../reading/paragraph.ts';
import type { Assignment, TaskRecord } from '../records.ts';
import type { FoundTask, FoundUnit } from './assignment.ts';
import { type FoundList, findLists } from './assignment-brackets.ts';
import { cellHeading, closingOffset, headingOf } from './assignment-heading.ts';
import { LabelledLines } from './assignment-lines.ts';
import { findProse } from './assignment-prose.ts';
import { nameUnit, type Speaker, speakerOf } from './assignment-speaker.ts';
import { isTableRow } from './assignment-tables.ts';

/** Finds every place of an instrument that assigns work to named units, in text order. */
export function findTasks(view: SourceView, instrument: Instrument): TaskRecord[] {
  const context: Context = { view, instrument, speaker: speakerOf(instrument), closing: closingOffset(instrument) };
  const records: TaskRecord[] = [];
  let firstLeads = false;
  const lines = new LabelledLines();
  const { ledger } = view;
  for (const paragraph of withoutAttachmentLists([...instrument.notice, ...instrument.body], ledger)) {
    const lists = findLists(paragraph, ledger === undefined ? null : notingBrackets(ledger, paragraph)).map((list) => {
      firstLeads ||= list.firstLeads;
      return firstLeads ? withFirstLeading(list) : list;
    });
    const cells = lines.read(paragraph);
    const prose =
      isTableRow(paragraph.text) || instrument.kind === 'interpretation'
        ? []
        : findProse(paragraph, lists, context.speaker.names);
    for (const task of inOrder(lists, cells, prose)) records.push(...recordsOf(context, task));
  }
  return records;
}

/** Notes brackets that give no list. */
function notingBrackets(ledger: Ledger, paragraph: Paragraph): Parameters<typeof findLists>[1] {
  return ({ open, close }, aside) => ledger.note('bracket', sourceSpan(paragraph, open, close + 1), { aside });
}

/** Notes a bracket that gives work, and the units that do, with their own brackets. */
function noteTask(ledger: Ledger, { paragraph, rule, from, to, units }: FoundTask): void {
  if (rule.startsWith('bracket.')) ledger.note('bracket', sourceSpan(paragraph, from, to), { rule });
  for (const unit of units) ledger.note('unit', sourceSpan(paragraph, unit.from, unit.to), { rule });
}

/** Leaves out lists of attachments (附件：1.某某片区落实计划 2.…): their items name documents and give no one work. */
function withoutAttachmentLists(paragraphs: readonly Paragraph[], ledger: Ledger | undefined): readonly Paragraph[] {
  let listing = false;
  return paragraphs.filter((paragraph) => {
    const { text } = paragraph;
    listing = isAnnexMark(text) ? text.length > 6 : listing && isListed(text);
    if (listing) ledger?.note('bracket', paragraph, { aside: 'attachment-list' });
    return !listing;
  });
}

function isListed(text: string): boolean {
  return text.length < 90 && /^\d{1,2} ?[.、．]/.test(text) && !/[。；]/.test(text);
}

function inOrder(
  lists: readonly FoundTask[],
  cells: readonly FoundTask[],
  prose: readonly FoundTask[],
): readonly FoundTask[] {
  return cells.length + prose.length === 0 ? lists : [...lists, ...cells, ...prose].sort((a, b) => a.from - b.from);
}

/** 列第一位的为牵头单位: the first unit of a plain list leads. */
function withFirstLeading(list: FoundList): FoundTask {
  const [first, ...rest] = list.units;
  if (first === undefined || !list.labelled || list.units.some((unit) => unit.role !== 'responsible')) return list;
  return { ...list, units: [{ ...first, role: 'lead' }, ...rest] };
}

/** What all records of one instrument share. */
interface Context {
  readonly view: SourceView;
  readonly instrument: Instrument;
  readonly speaker: Speaker;
  readonly closing: number;
}

/** One record for each run of units that one quote can hold. */
function recordsOf({ view, instrument, speaker, closing }: Context, task: FoundTask): readonly TaskRecord[] {
  const { paragraph } = task;
  if (view.ledger !== undefined) noteTask(view.ledger, task);
  const { measureKey, heading, measure } =
    task.lead === undefined ? headingOf(view, instrument, paragraph, task.from, closing) : cellHeading(view, task.lead);
  return runsOf(task).map((run) => ({
    policy: instrument.policy.key,
    measureKey,
    heading,
    measure,
    rule: task.rule,
    evidence: evidenceAt(view.text, view.lines, sourceSpan(paragraph, run.from, run.to)),
    assignments: run.units.map((unit) => assignmentOf(view, speaker, paragraph, unit)),
  }));
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly units: readonly FoundUnit[];
}

function runsOf(task: FoundTask): readonly Run[] {
  const runs: Run[] = [];
  let units: FoundUnit[] = [];
  let from = task.from;
  for (const unit of task.units) {
    if (units.length > 0 && lengthOf(task.paragraph, from, unit.to) > LONGEST_QUOTE) {
      runs.push({ from, to: units.at(-1)?.to ?? from, units });
      units = [];
      from = unit.from;
    }
    units.push(unit);
  }
  const last = units.at(-1)?.to ?? from;
  if (units.length > 0) runs.push({ from, to: Math.max(last, task.to), units });
  return runs;
}

function lengthOf(paragraph: Paragraph, from: number, to: number): number {
  const span = sourceSpan(paragraph, from, to);
  return span.end - span.start;
}

function assignmentOf(view: SourceView, speaker: Speaker, paragraph: Paragraph, unit: FoundUnit): Assignment {
  const written = writtenPart(view, paragraph, unit.from, unit.to).replace(/\s+/g, '');
  const restored = unit.name !== paragraph.text.slice(unit.from, unit.to);
  const name = restored ? withWidths(unit.name, view, paragraph) : written;
  return { unit: written, canonical: nameUnit(name, speaker), role: unit.role };
}

/** A restored name with brackets as wide as the paragraph writes them. */
function withWidths(name: string, view: SourceView, paragraph: Paragraph): string {
  if (!name.includes('(') || !view.text.slice(paragraph.start, paragraph.end).includes('（')) return name;
  return name.replace(/\(/g, '（').replace(/\)/g, '）');
}
