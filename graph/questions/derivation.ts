import { InputError } from '../errors.ts';
import { nodeKinds, type PolicyLevel, policyLevels } from '../model.ts';
import type { GraphStore } from '../store.ts';
import { liesIn } from './agency.ts';
import type { CitationRole, GraphEdge, GraphNode } from './answers.ts';
import { within } from './bounds.ts';
import { type Cut, type DerivationDirection, DerivationWalk } from './derivation-walk.ts';
import { mergedEdges } from './edges.ts';
import { leadOf } from './leads.ts';
import { missing } from './nearest.ts';
import { graphNodes, kindOfId } from './nodes.ts';
import { regionCalled } from './region.ts';
import { checkedDay } from './validity.ts';

/** Deepest walk that may be asked for, and the depth that is walked unless asked. */
export const DERIVATION_DEPTH = { most: 32, usual: 4 } as const;
/** Roles that are followed unless others are asked for. */
export const DERIVATION_ROLES: readonly CitationRole[] = ['basis', 'implements'];

export interface DerivationRequest {
  /** Id of a policy, also one that it had. */
  readonly policy: string;
  readonly direction?: DerivationDirection;
  /** Roles that are followed; {@link DERIVATION_ROLES} unless given. */
  readonly roles?: readonly CitationRole[];
  /** Citation steps, 1 to 32; 4 unless given. */
  readonly depth?: number;
  /** An ISO day: policies that are known not to be in force on it are passed over. */
  readonly on?: string | null;
  /**
   * A region's path, or a name that it alone goes by: only policies of it and of places in it. The walk goes on over those of other
   * places; such a one is shown only where a policy of the region is reached over it.
   */
  readonly region?: string | null;
}

/** A policy that a walk reached. */
export interface DerivedNode {
  readonly node: GraphNode;
  /** Fewest citation steps from the root, which is 0. */
  readonly level: number;
  /** Of another region than the one asked for: it is shown since one of the region is reached over it, and counted nowhere. */
  readonly between: boolean;
}

export interface Derivation {
  readonly root: GraphNode;
  readonly direction: DerivationDirection;
  readonly depth: number;
  /** The path of the region asked for. */
  readonly region: string | null;
  /** Each policy once, the root first. */
  readonly nodes: readonly DerivedNode[];
  /** All citations of these roles between the nodes. */
  readonly edges: readonly GraphEdge[];
  /** Where the walk stopped although it goes on. */
  readonly cut: readonly Cut[];
  /** How many policies it gives, with the root, without those between. */
  readonly total: number;
  /** The same without the root by rank of the issuer, highest first; ranks without a policy are left out. */
  readonly byLevel: readonly LevelCount[];
  /** And by citation steps. */
  readonly bySteps: readonly StepsCount[];
}

export interface LevelCount {
  readonly level: PolicyLevel;
  readonly count: number;
}

export interface StepsCount {
  readonly steps: number;
  readonly count: number;
}

/**
 * What derives from a policy, or what it rests on, walked by level: one query a level, each policy once, at most 2,000.
 * Throws `LimitError` for a depth outside 1 to 32, `NotFoundError` for an unknown policy or region, `InputError` for the id of
 * something else.
 */
export async function derivation(store: GraphStore, request: DerivationRequest): Promise<Derivation> {
  const depth = checkedDepth(request.depth);
  const direction = request.direction ?? 'down';
  const on = checkedDay(request.on ?? null);
  checkPolicyId(request.policy);
  const region = request.region == null ? null : (await regionCalled(store, request.region)).path;
  return store.read(async (graph) => {
    const walk = new DerivationWalk(graph, { direction, roles: request.roles ?? DERIVATION_ROLES, on });
    const policy = await leadOf(graph, request.policy);
    await walk.from(policy, depth);
    const heads = await graphNodes(graph, [...walk.levels.keys()]);
    const root = heads.get(policy) ?? (await missing(store, 'Policy', request.policy));
    const all = [...walk.levels].flatMap(([id, level]) => {
      const node = heads.get(id);
      return node === undefined ? [] : [{ node, level, between: level > 0 && !liesIn(node.region, region) }];
    });
    const nodes = region === null ? all : reachedOver(walk, all);
    const shown = new Set(nodes.map(({ node }) => node.id));
    const rows = walk.rows.filter((row) => shown.has(row.fromId) && shown.has(row.toId));
    return { root, direction, depth, region, nodes, edges: mergedEdges(rows), cut: walk.cuts(), ...countsOf(nodes) };
  });
}

/** The depth asked for. Throws `LimitError` outside 1 to 32. */
export function checkedDepth(depth: number = DERIVATION_DEPTH.usual): number {
  return within('层数（depth）', depth, 1, DERIVATION_DEPTH.most);
}

/** Throws `InputError` for the id of something that is no policy. */
export function checkPolicyId(id: string): void {
  const kind = kindOfId(id);
  if (kind !== null && kind !== 'Policy')
    throw new InputError(
      `“${id}”是${nodeKinds[kind].term}的 id：派生关系只能从一件政策问起，请给出 policy: 开头的 id。`,
    );
}

/** Those of the region, and the others over which the fewest steps lead to them. */
function reachedOver(walk: DerivationWalk, all: readonly DerivedNode[]): readonly DerivedNode[] {
  const leading = walk.nearer();
  const needed = new Set(all.filter(({ between }) => !between).map(({ node }) => node.id));
  // A set hands out what is added while it is walked.
  for (const id of needed) for (const row of leading.get(id) ?? []) needed.add(walk.near(row));
  return all.filter(({ node }) => needed.has(node.id));
}

function countsOf(nodes: readonly DerivedNode[]): Pick<Derivation, 'total' | 'byLevel' | 'bySteps'> {
  const own = nodes.filter(({ between }) => !between);
  const reached = own.filter(({ level }) => level > 0);
  const steps = [...new Set(reached.map(({ level }) => level))].sort((a, b) => a - b);
  return {
    total: own.length,
    byLevel: levelCounts(reached.map(({ node }) => node.level ?? 'other')),
    bySteps: steps.map((each) => ({ steps: each, count: reached.filter(({ level }) => level === each).length })),
  };
}

/** How often each rank stands in a list, highest first; ranks that do not are left out. */
export function levelCounts(levels: readonly PolicyLevel[]): readonly LevelCount[] {
  return policyLevels.flatMap((level) => {
    const count = levels.filter((each) => each === level).length;
    return count === 0 ? [] : [{ level, count }];
  });
}
