import { type RequestError, request, toRequestError } from '../api/client.ts';
import {
  AgencyTaskPageDocument,
  AgencyTasksDocument,
  type AgencyTasksQuery,
  type BureauTaskFragment,
} from '../api/generated/graphql.ts';
import type { TaskFilter } from './task-filter.ts';

/** How many rows come with the first answer, and with each one after it. */
const FIRST = 200;
const MORE = 1000;

export type TaskAnswer = AgencyTasksQuery['tasksOf'];

/**
 * The tasks of a bureau under a filter: counts and the first rows at once, the rest page by page behind them, so that sorting, grouping and
 * printing see the whole list. A newer question ends the one before; the old answer stays until the new one is there.
 */
export class TaskList {
  answer: TaskAnswer | null = $state.raw(null);
  rows: readonly BureauTaskFragment[] = $state.raw([]);
  error: RequestError | null = $state.raw(null);
  /** Whether a new answer is awaited. */
  isAsking = $state(false);
  #abort: AbortController | null = null;
  #asked: readonly [string, TaskFilter] | null = null;

  /** Whether every row is there. */
  readonly isWhole: boolean = $derived(this.answer !== null && this.rows.length >= this.answer.total);

  async load(agency: string, filter: TaskFilter): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    if (this.#asked?.[0] !== agency) [this.answer, this.rows] = [null, []];
    this.#asked = [agency, filter];
    this.isAsking = true;
    this.error = null;
    try {
      const { tasksOf } = await request(AgencyTasksDocument, { id: agency, ...filter, first: FIRST }, abort.signal);
      if (abort.signal.aborted) return;
      this.answer = tasksOf;
      this.rows = tasksOf.tasks.edges.map(({ node }) => node);
      this.isAsking = false;
      await this.#rest(agency, filter, tasksOf.tasks.pageInfo, abort.signal);
    } catch (thrown) {
      if (abort.signal.aborted) return;
      this.isAsking = false;
      this.error = toRequestError(thrown);
    }
  }

  /** Asks the last question again. */
  retry(): void {
    if (this.#asked) void this.load(...this.#asked);
  }

  /** Ends what is under way. */
  stop(): void {
    this.#abort?.abort();
  }

  async #rest(
    agency: string,
    filter: TaskFilter,
    { hasNextPage, endCursor }: TaskAnswer['tasks']['pageInfo'],
    signal: AbortSignal,
  ): Promise<void> {
    let after = hasNextPage ? endCursor : null;
    while (after != null) {
      const page = { id: agency, ...filter, first: MORE, after };
      const { tasks } = (await request(AgencyTaskPageDocument, page, signal)).tasksOf;
      if (signal.aborted) return;
      this.rows = [...this.rows, ...tasks.edges.map(({ node }) => node)];
      after = tasks.pageInfo.hasNextPage ? tasks.pageInfo.endCursor : null;
    }
  }
}
