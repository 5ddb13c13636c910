import { questionTasksOfAgency, questionTasksOfPolicy } from '../../cypher/queries.ts';
import { LimitError } from '../errors.ts';
import type { GraphReader } from '../store.ts';
import type { TaskWay, Through, Way } from './agency-ways.ts';
import { type Deadline, readDeadlines } from './aims.ts';
import type { AssignmentRole, Proof } from './answers.ts';
import { distinctProofs, proofsOf } from './evidence.ts';
import type { RowOf } from './rows.ts';
import { type PolicyText, textsOf } from './texts.ts';

/** Most assignments that one question looks at. */
const MOST_TASKS = 20_000;

/** One assignment of a measure to an agency. */
export interface Task {
  readonly id: string;
  readonly role: AssignmentRole;
  /** The unit as written. */
  readonly unit: string;
  /** The unit's name placed by the text alone. */
  readonly canonical: string;
  /** Id and name of the agency it is. */
  readonly agency: string;
  readonly agencyName: string;
  /** Id of a measure of the policy's shown text. */
  readonly measure: string;
  readonly policy: string;
  readonly heading: string;
  /** Headings from the outermost to its own. */
  readonly path: readonly string[];
  /** The words of the shown text, then those of the same measure in other texts. */
  readonly evidence: readonly Proof[];
  /** Place in the text's outline. */
  readonly ordinal: number;
  /** By when its measure wants it done: by last day, those that come again last. */
  readonly deadlines: readonly Deadline[];
}

type TaskRow = RowOf<typeof questionTasksOfAgency>;

/** A task as it comes to a bureau. */
export interface BureauTask extends Task {
  readonly via: TaskWay;
  /** The other agency to which it is assigned; null for the bureau itself. */
  readonly through: Through | null;
  /** When the source of its first words was imported, an ISO instant. */
  readonly imported: string | null;
}

/** Before its source is looked up. */
export type FoundTask = Omit<BureauTask, 'imported'>;

/** All tasks of the agencies of these ways. Throws `LimitError` past {@link MOST_TASKS} assignments. */
export async function tasksOfAgencies(
  graph: GraphReader,
  ways: ReadonlyMap<string, Way>,
): Promise<readonly FoundTask[]> {
  const rows = await graph.run(questionTasksOfAgency, { agencies: [...ways.keys()], limit: MOST_TASKS + 1 });
  return (await shownTasks(graph, rows)).flatMap((task) => {
    const way = ways.get(task.agency);
    return way === undefined ? [] : [{ ...task, via: way.via, through: way.through }];
  });
}

/** All tasks in a policy, in reading order. Throws `LimitError` past {@link MOST_TASKS} assignments. */
export async function tasksOfPolicy(graph: GraphReader, policy: string): Promise<readonly Task[]> {
  const rows = await graph.run(questionTasksOfPolicy, { policy, limit: MOST_TASKS + 1 });
  const tasks = await shownTasks(graph, rows);
  return [...tasks].sort((a, b) => a.ordinal - b.ordinal || startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1));
}

/** The tasks of shown texts; an equal measure of another text of the policy lends its words and counts for nothing else. */
async function shownTasks(graph: GraphReader, rows: readonly TaskRow[]): Promise<readonly Task[]> {
  if (rows.length > MOST_TASKS) throw new LimitError(`涉及的任务超过 ${MOST_TASKS} 项：请按政策或地区缩小范围。`);
  const texts = await textsOf(graph, [...new Set(rows.map((row) => row.text))]);
  const lent = lentProofs(rows, texts);
  const places = new Map<string, number>();
  return [...rows].sort(byPlace).flatMap((row) => {
    const text = texts.get(row.text);
    if (text?.shown !== true) return [];
    const key = equalTask(row, text.policy);
    const place = places.get(key) ?? 0;
    places.set(key, place + 1);
    return [taskOf(row, text.policy, lent.get(key)?.get(place) ?? [])];
  });
}

/** Words of other texts by equal task and place among equals. */
function lentProofs(
  rows: readonly TaskRow[],
  texts: ReadonlyMap<string, PolicyText>,
): ReadonlyMap<string, ReadonlyMap<number, readonly Proof[]>> {
  const lent = new Map<string, Map<number, readonly Proof[]>>();
  const places = new Map<string, number>();
  for (const row of [...rows].sort(byPlace)) {
    const text = texts.get(row.text);
    if (text === undefined || text.shown) continue;
    const key = equalTask(row, text.policy);
    const place = places.get(`${row.text} ${key}`) ?? 0;
    places.set(`${row.text} ${key}`, place + 1);
    const byOrder = lent.get(key) ?? new Map<number, readonly Proof[]>();
    lent.set(key, byOrder.set(place, [...(byOrder.get(place) ?? []), ...proofsOf(row)]));
  }
  return lent;
}

/** What is equal for one task in two texts of a policy. */
function equalTask(row: TaskRow, policy: string): string {
  return [policy, row.agency, row.role, row.chain ?? row.heading].join(' ');
}

function byPlace(one: TaskRow, other: TaskRow): number {
  return one.spanStart - other.spanStart || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}

function startOf(task: Task): number {
  return task.evidence[0]?.start ?? 0;
}

function taskOf(row: TaskRow, policy: string, lent: readonly Proof[]): Task {
  return {
    id: row.id,
    role: roleOf(row.role),
    unit: row.unit,
    canonical: row.canonical ?? row.unit,
    agency: row.agency,
    agencyName: row.agencyName,
    measure: row.measure,
    policy,
    heading: row.heading,
    path: row.path ?? [row.heading],
    evidence: distinctProofs([...proofsOf(row), ...lent]),
    ordinal: row.ordinal ?? 0,
    deadlines: readDeadlines(row.deadline, row.source),
  };
}

function roleOf(role: string): AssignmentRole {
  return role === 'lead' || role === 'support' ? role : 'responsible';
}
