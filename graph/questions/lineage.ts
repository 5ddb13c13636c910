import { questionSuccessions } from '../../cypher/queries.ts';
import { firstDay } from '../dates.ts';
import { normalTitle, regionsAgree } from '../names.ts';
import type { GraphReader, GraphStore } from '../store.ts';
import { finalTitle, promulgated } from '../titles.ts';
import { endingOf } from '../validity.ts';
import type { Proof } from './answers.ts';
import { checkPolicyId } from './derivation.ts';
import { editionsOf } from './editions.ts';
import { distinctProofs, placesOf } from './evidence.ts';
import { groupedBy } from './grouping.ts';
import { missing } from './nearest.ts';
import { type Policy, policies } from './policy.ts';
import type { RowOf } from './rows.ts';

/** Most steps from one replacement to the next, most policies in a lineage, and most drafts that are compared. */
const MOST_STEPS = 10;
const MOST_POLICIES = 100;
const CANDIDATES = 1000;

/**
 * How a policy belongs to a lineage: the one asked for (`self`), a draft of it (`draft`) or what was issued after it as a draft
 * (`final`), another edition, one that it, or what it replaced, replaced (`replaces`), one that stands in its place or in that of what
 * did (`replaced-by`), one that declares it void (`abolished-by`), one that it changes (`amends`) or that changes it (`amended-by`).
 */
export const lineageRelations = [
  'draft',
  'edition',
  'replaces',
  'amends',
  'self',
  'final',
  'amended-by',
  'replaced-by',
  'abolished-by',
] as const;
export type LineageRelation = (typeof lineageRelations)[number];

export interface LineageItem {
  readonly policy: Policy;
  readonly relation: LineageRelation;
  /** Id of the policy to which it stands so; null for the one asked for. */
  readonly of: string | null;
  /**
   * Where it stands in time, as precise as it is known: for what replaces, abolishes or changes the day on which it does, for all
   * others the day of issue, or the year in its number. Null where nothing says.
   */
  readonly day: string | null;
  /** The day on which the earlier of the two gave way or was changed; null for drafts and editions, or where nothing says. */
  readonly change: string | null;
  /** The words that say so, then those of the day. */
  readonly evidence: readonly Proof[];
}

export interface Lineage {
  readonly policy: Policy;
  /** In order of time, the policy itself among them; without a day, what it comes from first and what came of it last. */
  readonly items: readonly LineageItem[];
  /** Whether there are more than are told. */
  readonly cut: boolean;
}

/**
 * Where a policy comes from and what became of it: its drafts, its editions, what it replaced and what replaced that, what changed,
 * replaced or abolished it, with days and words. At most 100 policies. A draft replaces and changes nothing.
 * Throws `NotFoundError` for an unknown policy, `InputError` for the id of something else.
 */
export async function lineage(store: GraphStore, id: string): Promise<Lineage> {
  checkPolicyId(id);
  const policy = (await store.read((graph) => policies(graph, [id]))).get(id) ?? (await missing(store, 'Policy', id));
  const { ids: alike } = await store.search({ kind: 'Policy', text: titleOnceIssued(policy.title), limit: CANDIDATES });
  return store.read(async (graph) => {
    const drafts = draftsOf(policy, [...(await policies(graph, alike)).values()]);
    const editions = (await editionsOf(graph, policy.id)).map((each) => itemOf(each, 'edition', policy.id));
    const successions = await successionsOf(graph, policy);
    const others = [...drafts, ...editions, ...successions];
    const items = [itemOf(policy, 'self', null), ...onceEach(others).slice(0, MOST_POLICIES - 1)];
    return { policy, items: items.sort(inTime), cut: others.length >= MOST_POLICIES };
  });
}

/** A policy of a lineage at its day of issue. */
function itemOf(policy: Policy, relation: LineageRelation, of: string | null): LineageItem {
  const proven = policy.facts.filter(
    ({ field, value }) =>
      (field === 'issued' && value === policy.issued) || (field === 'status' && relation === 'draft'),
  );
  const evidence = distinctProofs(proven.map(({ proof }) => proof));
  return { policy, relation, of, day: dayOfIssue(policy), change: null, evidence };
}

/** As precise as it is known; of a policy without one the year in its number. */
function dayOfIssue({ issued, number }: Policy): string | null {
  return issued ?? /[〔([]((?:19|20)\d\d)[〕)\]]/.exec(number ?? '')?.[1] ?? null;
}

/** The title in normal form: of a draft the one that it will have, of a notice that of what it promulgates. */
function titleOnceIssued(title: string): string {
  const normal = normalTitle(title);
  const final = finalTitle(normal) ?? normal;
  return promulgated(final)?.instrument ?? final;
}

/** Drafts of the same title and region, and for a draft what was issued under it. */
function draftsOf(policy: Policy, alike: readonly Policy[]): readonly LineageItem[] {
  const title = titleOnceIssued(policy.title);
  return alike.flatMap((other) => {
    if (other.id === policy.id || titleOnceIssued(other.title) !== title) return [];
    if (!regionsAgree(policy.region, other.region) || (!isDraft(policy) && !isDraft(other))) return [];
    return [itemOf(other, isDraft(other) ? 'draft' : 'final', policy.id)];
  });
}

function isDraft({ status, title }: Policy): boolean {
  return status === 'draft' || finalTitle(normalTitle(title)) !== null;
}

type Row = RowOf<typeof questionSuccessions>;

/** What it replaced and what replaced it, each over further steps; what it changed and what changed it. */
async function successionsOf(graph: GraphReader, policy: Policy): Promise<readonly LineageItem[]> {
  const rows = new Map<string, Row>();
  const earlier = new Set([policy.id]);
  const later = new Set([policy.id]);
  let frontier: readonly string[] = [policy.id];
  for (let step = 0; step < MOST_STEPS && frontier.length > 0 && rows.size < MOST_POLICIES; step += 1) {
    const found = await graph.run(questionSuccessions, { ids: frontier, limit: MOST_POLICIES * 10 });
    const next = new Set<string>();
    for (const row of found.filter(isIssued)) {
      const amends = row.kind === 'AMENDS';
      if (amends && row.laterId !== policy.id && row.earlierId !== policy.id) continue;
      if (!earlier.has(row.laterId) && !later.has(row.earlierId)) continue;
      rows.set(`${row.id} ${row.laterId} ${row.earlierId}`, row);
      if (amends) continue;
      if (earlier.has(row.laterId) && !earlier.has(row.earlierId)) next.add(row.earlierId);
      if (later.has(row.earlierId) && !later.has(row.laterId)) next.add(row.laterId);
      if (earlier.has(row.laterId)) earlier.add(row.earlierId);
      if (later.has(row.earlierId)) later.add(row.laterId);
    }
    frontier = [...next];
  }
  const known = await policies(graph, [...new Set([...rows.values()].flatMap((row) => [row.laterId, row.earlierId]))]);
  const groups = groupedBy([...rows.values()], (row) => `${row.kind} ${row.laterId} ${row.earlierId}`);
  return [...groups.values()].flatMap((own) => successionOf(own, earlier, known));
}

/** A draft ends and changes nothing. */
function isIssued({ laterStatus }: Row): boolean {
  return laterStatus !== 'draft' && laterStatus !== 'public-notice';
}

/** One item for what all sources say of two policies. */
function successionOf(
  rows: readonly Row[],
  earlier: ReadonlySet<string>,
  known: ReadonlyMap<string, Policy>,
): readonly LineageItem[] {
  const [row] = rows;
  if (row === undefined) return [];
  const ending = endingOf(row.quote, `${row.laterTitle}${row.laterNotice ?? ''}`);
  const change = ending.day ?? row.laterEffective ?? row.laterIssued;
  const backwards = earlier.has(row.laterId);
  const policy = known.get(backwards ? row.earlierId : row.laterId);
  if (policy === undefined) return [];
  const own = itemOf(policy, relationOf(row, backwards, ending.kind), backwards ? row.laterId : row.earlierId);
  const evidence = distinctProofs([...rows.flatMap(placesOf), ...own.evidence]);
  return [{ ...own, change, day: backwards ? own.day : (change ?? own.day), evidence }];
}

function relationOf({ kind }: Row, backwards: boolean, ending: 'superseded' | 'abolished'): LineageRelation {
  if (kind === 'AMENDS') return backwards ? 'amends' : 'amended-by';
  if (backwards) return 'replaces';
  return ending === 'abolished' ? 'abolished-by' : 'replaced-by';
}

/** A policy that is there for several reasons stands once: what is said of it comes before what its title shows. */
function onceEach(items: readonly LineageItem[]): readonly LineageItem[] {
  const rank = ({ relation }: LineageItem): number => (relation === 'edition' ? 2 : relation === 'draft' ? 1 : 0);
  const seen = new Set<string>();
  const byRank = items.toSorted((a, b) => rank(a) - rank(b));
  return byRank.filter(({ policy }) => !seen.has(policy.id) && seen.add(policy.id).has(policy.id));
}

function inTime(one: LineageItem, other: LineageItem): number {
  const [a, b] = [timeOf(one), timeOf(other)];
  const place = ({ relation }: LineageItem): number => lineageRelations.indexOf(relation);
  return a !== b ? (a < b ? -1 : 1) : place(one) - place(other) || (one.policy.id < other.policy.id ? -1 : 1);
}

/** Without a day, what it comes from stands first and what came of it last. */
function timeOf({ day, relation }: LineageItem): string {
  if (day !== null) return firstDay(day);
  return lineageRelations.indexOf(relation) < lineageRelations.indexOf('self') ? '' : '~';
}
