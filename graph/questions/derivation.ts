import { questionStepsDown, questionStepsUp } from '../../cypher/queries.ts';
import { InputError } from '../errors.ts';
import { nodeKinds } from '../model.ts';
import type { GraphReader, GraphStore } from '../store.ts';
import type { CitationRole, GraphEdge, GraphNode } from './answers.ts';
import { within } from './bounds.ts';
import { type EdgeRow, mergedEdges } from './edges.ts';
import { leadOf } from './leads.ts';
import { missing } from './nearest.ts';
import { graphNodes, kindOfId } from './nodes.ts';
import type { RowOf } from './rows.ts';
import { checkedDay, notInForce } from './validity.ts';

/** Deepest walk that may be asked for, and the depth that is walked unless asked. */
export const DERIVATION_DEPTH = { most: 32, usual: 4 } as const;
/** Most policies in an answer, and most citations looked at in one step. */
const MOST_NODES = 2000;
const MOST_ROWS = 50_000;

/** `down`: what derives from the policy. `up`: what it rests on. */
export type DerivationDirection = 'down' | 'up';

export interface DerivationRequest {
  /** Id of a policy, also one that it had. */
  readonly policy: string;
  readonly direction?: DerivationDirection;
  /** Roles that are followed; `basis` and `implements` unless given. */
  readonly roles?: readonly CitationRole[];
  /** Citation steps, 1 to 32; 4 unless given. */
  readonly depth?: number;
  /** An ISO day: policies that are known not to be in force on it are passed over. */
  readonly on?: string | null;
}

export interface Derivation {
  readonly root: GraphNode;
  readonly direction: DerivationDirection;
  readonly depth: number;
  /** Each policy once, with the fewest citation steps from the root (level 0). */
  readonly nodes: readonly { readonly node: GraphNode; readonly level: number }[];
  /** All citations of these roles between the nodes. */
  readonly edges: readonly GraphEdge[];
  /** Where the walk stopped although it goes on. */
  readonly cut: readonly Cut[];
  readonly total: number;
}

export interface Cut {
  readonly node: string;
  readonly reason: 'depth' | 'breadth';
  /** Policies next to the node that are not shown. */
  readonly hidden: number;
}

/**
 * What derives from a policy, or what it rests on, walked by level: one query a level, each policy once.
 * At most {@link MOST_NODES} policies. Throws `LimitError` for a depth outside 1 to 32, `NotFoundError` for an unknown policy,
 * `InputError` for the id of something else.
 */
export async function derivation(store: GraphStore, request: DerivationRequest): Promise<Derivation> {
  const depth = within('层数（depth）', request.depth ?? DERIVATION_DEPTH.usual, 1, DERIVATION_DEPTH.most);
  const direction = request.direction ?? 'down';
  const on = checkedDay(request.on ?? null);
  const kind = kindOfId(request.policy);
  if (kind !== null && kind !== 'Policy')
    throw new InputError(
      `“${request.policy}”是${nodeKinds[kind].term}的 id：派生关系只能从一件政策问起，请给出 policy: 开头的 id。`,
    );
  return store.read(async (graph) => {
    const walk = new Walk(graph, direction, request.roles ?? ['basis', 'implements'], on);
    const policy = await leadOf(graph, request.policy);
    await walk.from(policy, depth);
    const heads = await graphNodes(graph, [...walk.levels.keys()]);
    const root = heads.get(policy) ?? (await missing(store, 'Policy', request.policy));
    const nodes = [...walk.levels].flatMap(([id, level]) => {
      const node = heads.get(id);
      return node === undefined ? [] : [{ node, level }];
    });
    return { root, direction, depth, nodes, edges: mergedEdges(walk.rows), cut: walk.cuts(), total: nodes.length };
  });
}

type CitationRow = RowOf<typeof questionStepsDown>;

/** One walk: what has been seen, at which level, and what was left out beside which policy. */
class Walk {
  readonly levels = new Map<string, number>();
  readonly rows: EdgeRow[] = [];
  readonly #cut = new Map<string, { reason: Cut['reason']; beyond: Set<string> }>();
  readonly #passedOver = new Set<string>();
  readonly #graph: GraphReader;
  readonly #direction: DerivationDirection;
  readonly #roles: readonly CitationRole[];
  readonly #on: string | null;

  constructor(graph: GraphReader, direction: DerivationDirection, roles: readonly CitationRole[], on: string | null) {
    this.#graph = graph;
    this.#direction = direction;
    this.#roles = roles;
    this.#on = on;
  }

  async from(root: string, depth: number): Promise<void> {
    this.levels.set(root, 0);
    let frontier: readonly string[] = [root];
    for (let level = 0; level <= depth && frontier.length > 0; level += 1) {
      const rows = await this.#step(frontier);
      await this.#passOver(rows);
      frontier = this.#take(rows, level, level === depth ? 'depth' : 'breadth');
    }
  }

  cuts(): readonly Cut[] {
    return [...this.#cut].flatMap(([node, { reason, beyond }]) => {
      const hidden = [...beyond].filter((id) => !this.levels.has(id)).length;
      return hidden === 0 ? [] : [{ node, reason, hidden }];
    });
  }

  #step(frontier: readonly string[]): Promise<readonly CitationRow[]> {
    const query = this.#direction === 'down' ? questionStepsDown : questionStepsUp;
    return this.#graph.run(query, { ids: frontier, roles: this.#roles, limit: MOST_ROWS });
  }

  /** Remembers which of the policies just reached are not in force on the day asked for. */
  async #passOver(rows: readonly CitationRow[]): Promise<void> {
    if (this.#on === null) return;
    const reached = [...new Set(rows.map((row) => this.#far(row)))].filter((id) => !this.levels.has(id));
    for (const id of await notInForce(this.#graph, reached, this.#on)) this.#passedOver.add(id);
  }

  /** Keeps the citations between seen policies, sees what is new while there is room, and says what was seen first here. */
  #take(rows: readonly CitationRow[], level: number, reason: Cut['reason']): readonly string[] {
    const fresh: string[] = [];
    for (const row of rows) {
      const far = this.#far(row);
      if (this.#passedOver.has(far)) continue;
      if (!this.levels.has(far)) {
        if (reason === 'depth' || this.levels.size >= MOST_NODES) {
          this.#leaveOut(row.fromId === far ? row.toId : row.fromId, far, reason);
          continue;
        }
        this.levels.set(far, level + 1);
        fresh.push(far);
      }
      this.rows.push(row);
    }
    return fresh;
  }

  #leaveOut(near: string, far: string, reason: Cut['reason']): void {
    const cut = this.#cut.get(near) ?? { reason, beyond: new Set<string>() };
    cut.beyond.add(far);
    this.#cut.set(near, cut);
  }

  /** The end to which the walk goes. */
  #far(row: CitationRow): string {
    return this.#direction === 'down' ? row.fromId : row.toId;
  }
}
