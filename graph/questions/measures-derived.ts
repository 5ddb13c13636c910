import { policyLevels } from '../model.ts';
import type { GraphReader, GraphStore } from '../store.ts';
import { liesIn } from './agency.ts';
import type { CitationRole, GraphNode, Page, PageRequest, Proof } from './answers.ts';
import { checkedDepth, checkPolicyId, DERIVATION_ROLES, type LevelCount } from './derivation.ts';
import { type CitationRow, type Cut, DerivationWalk } from './derivation-walk.ts';
import { roleOf, strengthOf } from './edges.ts';
import { distinctProofs, placesOf, proofsAt, readPlaces } from './evidence.ts';
import { groupedBy } from './grouping.ts';
import { leadOf } from './leads.ts';
import { type Measure, measureCounts, measuresOfPolicies, shownMeasures } from './measures.ts';
import { missing } from './nearest.ts';
import { graphNodes } from './nodes.ts';
import { regionCalled } from './region.ts';
import { checkedDay } from './validity.ts';

export interface DerivedMeasuresRequest {
  /** Id of a policy, also one that it had. */
  readonly policy: string;
  /** Roles that are followed; basis and implements unless given. */
  readonly roles?: readonly CitationRole[];
  /** Citation steps, 1 to 32; 4 unless given. */
  readonly depth?: number;
  /** Only measures of policies of this region and of places in it: its path, or a name that it alone goes by. */
  readonly region?: string | null;
  /** An ISO day: policies that are known not to be in force on it are passed over. */
  readonly on?: string | null;
}

/**
 * Why a measure derives from a policy. `provision`: it cites the policy itself, or one that derives from it. `policy`: its
 * policy rests on it.
 */
export const derivationReasons = ['provision', 'policy'] as const;
export type DerivationReason = (typeof derivationReasons)[number];

/** One policy resting on another, in the words that say so. */
export interface DerivationStep {
  readonly from: string;
  readonly to: string;
  readonly role: CitationRole;
  /** Id of the measure whose words cite; null where the policy as a whole does. */
  readonly measure: string | null;
  /** The words of that measure, or every place. */
  readonly evidence: readonly Proof[];
}

export interface DerivedMeasure {
  readonly measure: Measure;
  readonly reason: DerivationReason;
  /** Citation steps from the measure's policy to the one asked for, from 1: as many as `chain` has. */
  readonly steps: number;
  /** From the measure's policy to the one asked for. */
  readonly chain: readonly DerivationStep[];
}

export interface DerivedMeasures {
  readonly root: GraphNode;
  /** The path of the region asked for. */
  readonly region: string | null;
  readonly total: number;
  /**
   * A part of the list. Nearest reason first: by steps; provisions that cite before those whose policy does; then policies by rank, day
   * of issue (undated last) and id; within a policy in reading order. Each measure once.
   */
  readonly measures: (page: PageRequest) => Promise<Page<DerivedMeasure>>;
  /** Policies in the order of their first measure. */
  readonly byPolicy: readonly { readonly policy: GraphNode; readonly steps: number; readonly count: number }[];
  /** By rank of the issuer, highest first; ranks without a measure are left out. */
  readonly byLevel: readonly LevelCount[];
  /** By reason; `provision` first. */
  readonly byReason: readonly { readonly reason: DerivationReason; readonly count: number }[];
  /** Where the walk over policies stopped although it goes on. */
  readonly cut: readonly Cut[];
}

/**
 * The single measures that derive from a policy: the provisions that cite it, and those of policies that rest on it, directly and
 * over further steps; each with the chain of quotes that leads to it. At most those of 2,000 policies.
 * Throws `LimitError` for a depth outside 1 to 32, `NotFoundError` for an unknown policy or region, `InputError` for the id of
 * something else.
 */
export async function measuresDerivedFrom(
  store: GraphStore,
  request: DerivedMeasuresRequest,
): Promise<DerivedMeasures> {
  const depth = checkedDepth(request.depth);
  const on = checkedDay(request.on ?? null);
  checkPolicyId(request.policy);
  const region = request.region == null ? null : (await regionCalled(store, request.region)).path;
  return store.read(async (graph) => {
    const walk = new DerivationWalk(graph, { direction: 'down', roles: request.roles ?? DERIVATION_ROLES, on });
    const policy = await leadOf(graph, request.policy);
    await walk.from(policy, depth);
    const heads = await graphNodes(graph, [...walk.levels.keys()]);
    const root = heads.get(policy) ?? (await missing(store, 'Policy', request.policy));
    const derived = [...heads.values()].filter(({ id, region: own }) => id !== policy && liesIn(own, region));
    const chains = new Chains(walk, await shownMeasures(graph, citingMeasures(walk)));
    const blocks = await blocksOf(graph, derived.sort(byRank), walk, chains);
    return {
      root,
      region,
      measures: (page) => store.read((reader) => pageOfBlocks(reader, blocks, chains, page)),
      ...countsOf(blocks),
      cut: walk.cuts(),
    };
  });
}

/** Highest rank first, then oldest, then by id. */
function byRank(one: GraphNode, other: GraphNode): number {
  const rank = ({ level }: GraphNode): number => policyLevels.indexOf(level ?? 'other');
  const day = ({ issued }: GraphNode): string => issued ?? '~';
  return rank(one) - rank(other) || compare(day(one), day(other)) || compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The ids of all measures that cite, as the edges name them. */
function citingMeasures(walk: DerivationWalk): readonly string[] {
  return [...new Set(walk.rows.flatMap(measuresOf))];
}

function measuresOf(row: CitationRow): readonly string[] {
  const places = row.places === null ? [] : readPlaces(row.places).flatMap(({ measure }) => measure ?? []);
  return row.measure === null ? places : [row.measure, ...places];
}

/** What leads from each policy of a walk one step nearer to its root. */
class Chains {
  readonly #walk: DerivationWalk;
  readonly #nearer: ReadonlyMap<string, readonly CitationRow[]>;
  /** From a citing measure to its equal in the shown text. */
  readonly #shown: ReadonlyMap<string, string>;

  constructor(walk: DerivationWalk, shown: ReadonlyMap<string, string>) {
    this.#walk = walk;
    this.#nearer = walk.nearer();
    this.#shown = shown;
  }

  /** Ids of the shown measures of a policy that themselves cite one that is nearer to the root. */
  provisionsOf(policy: string): ReadonlySet<string> {
    const rows = this.#nearer.get(policy) ?? [];
    return new Set(rows.flatMap((row) => measuresOf(row).flatMap((id) => this.#shown.get(id) ?? [])));
  }

  /** From a policy to the root: each step over the strongest role, then the smallest id; the first over the words of `measure` if given. */
  from(policy: string, measure: string | null): readonly DerivationStep[] {
    const steps: DerivationStep[] = [];
    for (let at = policy; this.#walk.levels.get(at) !== 0; ) {
      const step = this.#step(at, at === policy ? measure : null);
      if (step === null) break;
      steps.push(step);
      at = step.to;
    }
    return steps;
  }

  #step(policy: string, measure: string | null): DerivationStep | null {
    const all = this.#nearer.get(policy) ?? [];
    const fitting = measure === null ? all : all.filter((row) => this.#isIn(row, measure));
    const [best] = fitting.toSorted((a, b) => strengthOf(a.role) - strengthOf(b.role) || compare(a.id, b.id));
    if (best === undefined) return null;
    const same = fitting.filter((row) => row.toId === best.toId && row.kind === best.kind);
    const evidence = same.flatMap((row) => (measure === null ? placesOf(row) : this.#wordsIn(row, measure)));
    return {
      from: policy,
      to: best.toId,
      role: roleOf(best.role),
      measure,
      evidence: distinctProofs(evidence),
    };
  }

  #isIn(row: CitationRow, measure: string): boolean {
    return measuresOf(row).some((id) => this.#shown.get(id) === measure);
  }

  /** The words of a citation that stand in a measure. */
  #wordsIn(row: CitationRow, measure: string): readonly Proof[] {
    return proofsAt(row, (place) => place !== null && this.#shown.get(place) === measure);
  }
}

/** Measures of one policy for one reason: as many as are counted, read only where a page holds some. */
interface Block {
  readonly policy: GraphNode;
  readonly steps: number;
  readonly reason: DerivationReason;
  readonly count: number;
}

/** Nearest reason first; policies come in the order of rank. */
async function blocksOf(
  graph: GraphReader,
  derived: readonly GraphNode[],
  walk: DerivationWalk,
  chains: Chains,
): Promise<readonly Block[]> {
  const ids = derived.map(({ id }) => id);
  const counts = await measureCounts(graph, ids);
  const blocks = derived.flatMap((policy) => {
    const steps = walk.levels.get(policy.id) ?? 0;
    const cite = chains.provisionsOf(policy.id).size;
    return [
      { policy, steps, reason: 'provision' as const, count: cite },
      { policy, steps, reason: 'policy' as const, count: (counts.get(policy.id) ?? 0) - cite },
    ].filter(({ count }) => count > 0);
  });
  const place = ({ reason }: Block): number => derivationReasons.indexOf(reason);
  return blocks.sort((a, b) => a.steps - b.steps || place(a) - place(b));
}

/** Reads the measures of those blocks in which the page lies. */
async function pageOfBlocks(
  graph: GraphReader,
  blocks: readonly Block[],
  chains: Chains,
  { offset, limit }: PageRequest,
): Promise<Page<DerivedMeasure>> {
  const within: { readonly block: Block; readonly from: number; readonly to: number }[] = [];
  let total = 0;
  for (const block of blocks) {
    const [from, to] = [Math.max(0, offset - total), Math.min(block.count, offset + limit - total)];
    if (from < to) within.push({ block, from, to });
    total += block.count;
  }
  const outlines = await measuresOfPolicies(graph, [...new Set(within.map(({ block }) => block.policy.id))]);
  const items = within.flatMap(({ block, from, to }) =>
    measuresOfBlock(block, outlines.get(block.policy.id) ?? [], chains).slice(from, to),
  );
  return { items, total };
}

function measuresOfBlock(block: Block, outline: readonly Measure[], chains: Chains): readonly DerivedMeasure[] {
  const { policy, steps, reason } = block;
  const citing = chains.provisionsOf(policy.id);
  const own = outline.filter(({ id }) => citing.has(id) === (reason === 'provision'));
  return own.map((measure) => ({
    measure,
    reason,
    steps,
    chain: chains.from(policy.id, reason === 'provision' ? measure.id : null),
  }));
}

function countsOf(blocks: readonly Block[]): Pick<DerivedMeasures, 'total' | 'byPolicy' | 'byLevel' | 'byReason'> {
  const sum = (some: readonly Block[]): number => some.reduce((total, { count }) => total + count, 0);
  const policies = [...groupedBy(blocks, ({ policy }) => policy.id).values()];
  return {
    total: sum(blocks),
    byPolicy: policies.flatMap((own) =>
      own.slice(0, 1).map(({ policy, steps }) => ({ policy, steps, count: sum(own) })),
    ),
    byLevel: policyLevels.flatMap((level) => {
      const count = sum(blocks.filter(({ policy }) => (policy.level ?? 'other') === level));
      return count === 0 ? [] : [{ level, count }];
    }),
    byReason: derivationReasons.flatMap((reason) => {
      const count = sum(blocks.filter((block) => block.reason === reason));
      return count === 0 ? [] : [{ reason, count }];
    }),
  };
}
