import {
  questionCountCitations,
  questionCountMeasures,
  questionCountNodes,
  questionCountTasks,
} from '../../cypher/queries.ts';
import type { GraphReader, GraphStore } from '../store.ts';
import type { RowOf } from './rows.ts';

/** How much the graph holds; what stands in several sources counts once. */
export interface Stats {
  readonly sources: number;
  readonly policies: number;
  readonly fullPolicies: number;
  readonly stubs: number;
  /** Measures of shown texts. */
  readonly measures: number;
  readonly agencies: number;
  readonly citations: number;
  /** Assignments in shown texts. */
  readonly tasks: number;
  readonly regions: number;
  readonly parks: number;
  readonly industries: number;
  readonly engine: GraphStore['engine'];
}

/** Counts of nodes by kind. */
export async function countNodes(graph: GraphReader): Promise<RowOf<typeof questionCountNodes>> {
  const [row] = await graph.run(questionCountNodes, {});
  const none = { sources: 0, policies: 0, fullPolicies: 0, agencies: 0, regions: 0, parks: 0, industries: 0 };
  return row ?? none;
}

/** What is in the graph. */
export async function stats(store: GraphStore): Promise<Stats> {
  return store.read(async (graph) => {
    const nodes = await countNodes(graph);
    const [measures] = await graph.run(questionCountMeasures, {});
    const [citations] = await graph.run(questionCountCitations, {});
    const [tasks] = await graph.run(questionCountTasks, {});
    return {
      ...nodes,
      stubs: nodes.policies - nodes.fullPolicies,
      measures: measures?.measures ?? 0,
      citations: citations?.citations ?? 0,
      tasks: tasks?.tasks ?? 0,
      engine: store.engine,
    };
  });
}
