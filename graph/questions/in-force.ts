import { questionPoliciesOfRegions } from '../../cypher/queries.ts';
import { LimitError } from '../errors.ts';
import { type PolicyLevel, policyLevels } from '../model.ts';
import type { GraphReader, GraphStore } from '../store.ts';
import { type Page, type PageRequest, pageOf } from './answers.ts';
import { type LevelCount, levelCounts } from './derivation.ts';
import { findIndustry, industries, withNarrower } from './industry.ts';
import { levelOf } from './nodes.ts';
import { type Region, regionCalled, regionsByPath } from './region.ts';
import type { RowOf } from './rows.ts';
import { checkedDay, today, type ValidityReason, validities, validityReasons } from './validity.ts';

/** Most policies of the regions that are looked at. */
const MOST_POLICIES = 20_000;
/** The country as a region. */
const COUNTRY = '全国';

export interface InForceRequest {
  /** A region's id or path, or a name that it alone goes by. */
  readonly region: string;
  /** An ISO day; a less precise date means its last day; today in China unless given. */
  readonly on?: string | null;
  /** Also policies of the regions above it, up to the country. */
  readonly above?: boolean;
  readonly level?: PolicyLevel | null;
  /** Id or name of an industry: only policies about it or a narrower one. */
  readonly industry?: string | null;
  /** Words of the title, number or another name. */
  readonly text?: string | null;
}

/** A policy with the words that decide its validity on the day. */
export interface ValidPolicy {
  /** Its id. */
  readonly policy: string;
  readonly validity: ValidityReason;
}

export interface InForce {
  readonly region: Region;
  /** The day. */
  readonly on: string;
  /** A part of the list: highest rank first, then newest (undated last), then by id. */
  readonly policies: (page: PageRequest) => Promise<Page<ValidPolicy>>;
  /** Of those of which nothing says whether they are in force, in the same order. */
  readonly unknown: (page: PageRequest) => Promise<Page<ValidPolicy>>;
  /** How many are known not to be in force on that day: not yet, expired, superseded, abolished, drafts. */
  readonly ended: number;
  /** Of those in force, by rank, highest first; ranks without one are left out. */
  readonly byLevel: readonly LevelCount[];
}

/**
 * The policies that are in force in a region on a day, those whose validity is unknown apart. A policy is of a region if it says so or,
 * where it says nothing, if an agency of the region issued it.
 * Throws `NotFoundError` for an unknown region or industry, `InputError` for what is no day, `LimitError` past 20,000 policies.
 */
export async function inForce(store: GraphStore, request: InForceRequest): Promise<InForce> {
  const on = checkedDay(request.on ?? null) ?? today();
  const region = await regionCalled(store, request.region);
  const fits = await filterOf(store, request);
  return store.read(async (graph) => {
    const found = (await policiesOf(graph, region, request.above ?? false)).filter(fits).sort(inOrder);
    const ids = found.map(({ id }) => id);
    const states = await validities(graph, ids, on);
    const valid = found.filter(({ id }) => states.get(id) === 'in-force');
    const unknown = found.filter(({ id }) => (states.get(id) ?? 'unknown') === 'unknown');
    return {
      region,
      on,
      policies: (page) => withReasons(store, pageOf(valid, page), on),
      unknown: (page) => withReasons(store, pageOf(unknown, page), on),
      ended: found.length - valid.length - unknown.length,
      byLevel: levelCounts(valid.map(({ level }) => levelOf(level) ?? 'other')),
    };
  });
}

type Row = RowOf<typeof questionPoliciesOfRegions>;

/** The policies of a region, and of those above it. */
async function policiesOf(graph: GraphReader, region: Region, above: boolean): Promise<readonly Row[]> {
  const paths = above ? pathsAbove(region.path) : [region.path];
  const ids = await regionsByPath(graph, paths);
  const regions = [...new Set([region.id, ...ids.values()])];
  const rows = await graph.run(questionPoliciesOfRegions, { regions, limit: MOST_POLICIES + 1 });
  if (rows.length > MOST_POLICIES)
    throw new LimitError(`“${region.path}”的政策超过 ${MOST_POLICIES} 件，无法一次列出：请改问更小的地区。`);
  return rows.filter((row) => row.region === null || row.region.split('、').some((path) => paths.includes(path)));
}

/** 山东省/济南市 → 山东省/济南市, 山东省, 全国 */
function pathsAbove(path: string): readonly string[] {
  const parts = path.split('/');
  const above = parts.map((_, at) => parts.slice(0, parts.length - at).join('/'));
  return above.includes(COUNTRY) ? above : [...above, COUNTRY];
}

/** Whether a policy passes the filters. */
async function filterOf(store: GraphStore, request: InForceRequest): Promise<(row: Row) => boolean> {
  const { level, industry, text } = request;
  const names = industry == null || industry === '' ? null : await industryNames(store, industry);
  const wanted = text?.trim() ?? '';
  const search = { kind: 'Policy', text: wanted, limit: MOST_POLICIES } as const;
  const ids = wanted === '' ? null : new Set((await store.search(search)).ids);
  return (row) =>
    (level == null || (levelOf(row.level) ?? 'other') === level) &&
    (names === null || (row.industries ?? []).some((name) => names.has(name))) &&
    (ids === null || ids.has(row.id));
}

/** The names of an industry and all narrower ones. */
async function industryNames(store: GraphStore, asked: string): Promise<ReadonlySet<string>> {
  const { id } = await findIndustry(store, asked);
  return store.read(async (graph) => {
    const found = await industries(graph, await withNarrower(graph, id));
    return new Set([...found.values()].map(({ name }) => name));
  });
}

function inOrder(one: Row, other: Row): number {
  const rank = ({ level }: Row): number => policyLevels.indexOf(levelOf(level) ?? 'other');
  const day = ({ issued }: Row): string => issued ?? '';
  return rank(one) - rank(other) || compare(day(other), day(one)) || compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

async function withReasons(store: GraphStore, { items, total }: Page<Row>, on: string): Promise<Page<ValidPolicy>> {
  const ids = items.map(({ id }) => id);
  const reasons = await store.read((graph) => validityReasons(graph, ids, on));
  return {
    total,
    items: ids.flatMap((policy) => {
      const validity = reasons.get(policy);
      return validity === undefined ? [] : [{ policy, validity }];
    }),
  };
}
