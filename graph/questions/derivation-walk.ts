import { questionReachedDown, questionReachedUp, questionStepsDown, questionStepsUp } from '../../cypher/queries.ts';
import type { GraphReader } from '../store.ts';
import type { CitationRole } from './answers.ts';
import type { RowOf } from './rows.ts';
import { notInForce } from './validity.ts';

/** Most policies in an answer, and most citations looked at in one step or between the policies of one batch. */
const MOST_NODES = 2000;
const MOST_ROWS = 50_000;
/** The citations of so many policies are read at once. */
const BATCH = 500;

/** `down`: what derives from the policy. `up`: what it rests on. */
export type DerivationDirection = 'down' | 'up';

export type CitationRow = RowOf<typeof questionStepsDown>;
type ReachedRow = RowOf<typeof questionReachedDown>;

/** Where a walk stopped although it goes on. */
export interface Cut {
  readonly node: string;
  readonly reason: 'depth' | 'breadth';
  /** Policies next to the node that are not shown. */
  readonly hidden: number;
}

export interface WalkRequest {
  readonly direction: DerivationDirection;
  readonly roles: readonly CitationRole[];
  /** An ISO day: policies that are known not to be in force on it are passed over. */
  readonly on: string | null;
}

/** One walk by level, each policy once: what has been seen, at which level, and what was left out beside which policy. At most 2,000 policies. */
export class DerivationWalk {
  /** Fewest citation steps from the root, in the order of the walk. */
  readonly levels = new Map<string, number>();
  /** All citations of the roles between the policies seen, once the walk has come to its end. */
  readonly rows: CitationRow[] = [];
  readonly #cut = new Map<string, { reason: Cut['reason']; beyond: Set<string> }>();
  readonly #passedOver = new Set<string>();
  readonly #graph: GraphReader;
  readonly #asked: WalkRequest;

  constructor(graph: GraphReader, asked: WalkRequest) {
    this.#graph = graph;
    this.#asked = asked;
  }

  /** One query a level, and one on validity where a day is asked for; then the citations with their words, which the walk does not need. */
  async from(root: string, depth: number): Promise<void> {
    this.levels.set(root, 0);
    let frontier: readonly string[] = [root];
    for (let level = 0; level <= depth && frontier.length > 0; level += 1) {
      const rows = await this.#step(frontier);
      await this.#passOver(rows);
      frontier = this.#take(rows, level, level === depth ? 'depth' : 'breadth');
    }
    await this.#readCitations();
  }

  cuts(): readonly Cut[] {
    return [...this.#cut].flatMap(([node, { reason, beyond }]) => {
      const hidden = [...beyond].filter((id) => !this.levels.has(id)).length;
      return hidden === 0 ? [] : [{ node, reason, hidden }];
    });
  }

  /** The citations that lead one step nearer to the root, by the policy further from it. */
  nearer(): ReadonlyMap<string, readonly CitationRow[]> {
    const leading = new Map<string, CitationRow[]>();
    for (const row of this.rows) {
      const far = this.far(row);
      if (this.#levelOf(far) !== this.#levelOf(this.near(row)) + 1) continue;
      const known = leading.get(far);
      if (known === undefined) leading.set(far, [row]);
      else known.push(row);
    }
    return leading;
  }

  /** The end to which the walk goes. */
  far(row: CitationRow): string {
    return this.#asked.direction === 'down' ? row.fromId : row.toId;
  }

  /** The end from which it comes. */
  near(row: CitationRow): string {
    return this.#asked.direction === 'down' ? row.toId : row.fromId;
  }

  #levelOf(id: string): number {
    return this.levels.get(id) ?? 0;
  }

  async #readCitations(): Promise<void> {
    const query = this.#asked.direction === 'down' ? questionStepsDown : questionStepsUp;
    const ids = [...this.levels.keys()];
    for (let at = 0; at < ids.length; at += BATCH) {
      const batch = { ids: ids.slice(at, at + BATCH), roles: this.#asked.roles, limit: MOST_ROWS };
      for (const row of await this.#graph.run(query, batch))
        if (this.levels.has(row.fromId) && this.levels.has(row.toId)) this.rows.push(row);
    }
  }

  #step(frontier: readonly string[]): Promise<readonly ReachedRow[]> {
    const query = this.#asked.direction === 'down' ? questionReachedDown : questionReachedUp;
    return this.#graph.run(query, { ids: frontier, roles: this.#asked.roles, limit: MOST_ROWS });
  }

  /** Remembers which of the policies just reached are not in force on the day asked for. */
  async #passOver(rows: readonly ReachedRow[]): Promise<void> {
    const { on } = this.#asked;
    if (on === null) return;
    const reached = rows.map(({ far }) => far).filter((id) => !this.levels.has(id));
    for (const id of await notInForce(this.#graph, reached, on)) this.#passedOver.add(id);
  }

  /** Sees what is new while there is room, says what was seen first here, and notes what is left out beside which policy. */
  #take(rows: readonly ReachedRow[], level: number, reason: Cut['reason']): readonly string[] {
    const fresh: string[] = [];
    for (const { far, near } of rows) {
      if (this.#passedOver.has(far) || this.levels.has(far)) continue;
      if (reason === 'depth' || this.levels.size >= MOST_NODES) {
        for (const id of near) this.#leaveOut(id, far, reason);
        continue;
      }
      this.levels.set(far, level + 1);
      fresh.push(far);
    }
    return fresh;
  }

  #leaveOut(near: string, far: string, reason: Cut['reason']): void {
    const cut = this.#cut.get(near) ?? { reason, beyond: new Set<string>() };
    cut.beyond.add(far);
    this.#cut.set(near, cut);
  }
}
