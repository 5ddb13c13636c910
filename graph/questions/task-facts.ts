import { questionImportTimes, questionIndustriesOf, questionWordsHeld } from '../../cypher/queries.ts';
import { searchForm } from '../search-text.ts';
import type { GraphReader } from '../store.ts';
import { groupedBy } from './grouping.ts';
import { type PolicyLine, policyLines } from './policy-lines.ts';
import type { BureauTask, FoundTask } from './tasks.ts';

/** A task with what lists are narrowed by and counted over. */
export interface TaskFacts {
  readonly task: BureauTask;
  readonly policy: PolicyLine | undefined;
  /** Paths of its policy's regions and of those above: 山东省, 山东省/济南市. */
  readonly regions: readonly string[];
  /** Ids of the industries that its policy or measure is about or for, and of the broader ones. */
  readonly industries: readonly string[];
}

/** Tasks with their facts, and the names of all industries among these. Three queries, however many tasks there are. */
export async function taskFacts(
  graph: GraphReader,
  tasks: readonly FoundTask[],
): Promise<{ readonly all: readonly TaskFacts[]; readonly industryNames: ReadonlyMap<string, string> }> {
  if (tasks.length === 0) return { all: [], industryNames: new Map() };
  const distinct = (key: (task: FoundTask) => string): string[] => [...new Set(tasks.map(key))];
  const policyIds = distinct(({ policy }) => policy);
  const policies = await policyLines(graph, policyIds);
  const rows = await graph.run(questionIndustriesOf, {
    policies: policyIds,
    measures: distinct(({ measure }) => measure),
  });
  const times = await graph.run(questionImportTimes, { ids: distinct(sourceOf).filter((id) => id !== '') });
  const industries = groupedBy(rows, ({ node }) => node);
  const imported = new Map(times.map((row) => [row.id, row.imported]));
  const all = tasks.map((found) => {
    const about = [...(industries.get(found.policy) ?? []), ...(industries.get(found.measure) ?? [])];
    const policy = policies.get(found.policy);
    return {
      task: { ...found, imported: imported.get(sourceOf(found)) ?? null },
      policy,
      regions: withThoseAbove(policy?.region ?? null),
      industries: [...new Set(about.map(({ industry }) => industry))],
    };
  });
  return { all, industryNames: new Map(rows.map(({ industry, name }) => [industry, name])) };
}

function sourceOf({ evidence }: FoundTask): string {
  return evidence[0]?.source ?? '';
}

/** 山东省/济南市、青海省 → 山东省, 山东省/济南市, 青海省 */
function withThoseAbove(regions: string | null): readonly string[] {
  const paths = (regions ?? '').split('、').filter((path) => path !== '');
  const all = paths.flatMap((path) => {
    const parts = path.split('/');
    return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
  });
  return [...new Set(all)];
}

/** The tasks whose measure, heading path, unit, policy or quote hold every piece of a text among them. One query. */
export async function holdingPieces(
  graph: GraphReader,
  tasks: readonly TaskFacts[],
  pieces: readonly string[],
): Promise<readonly TaskFacts[]> {
  const ids = [...new Set(tasks.map(({ task }) => task.measure))];
  const rows = ids.length === 0 ? [] : await graph.run(questionWordsHeld, { ids, pieces });
  const held = new Map(rows.map((row) => [row.id, new Set(row.held)]));
  return tasks.filter((facts) => {
    const words = searchForm(wordsOf(facts));
    return pieces.every((piece) => held.get(facts.task.measure)?.has(piece) === true || words.includes(piece));
  });
}

function wordsOf({ task, policy }: TaskFacts): string {
  return [policy?.title, policy?.number, ...task.path, task.unit, task.evidence[0]?.quote].join(' ');
}
