import type { CitationRole } from '../api/generated/graphql.ts';
import { type CascadeOrder, cascadeOrders } from '../graph-view/cascade-layout.ts';
import type { Way } from './derivation-graph.ts';
import { type Opening, readOpening, writeOpening } from './derivation-opening.ts';

/** Roles of citations, strongest first, and those that are followed unless a reader chooses. */
export const everyRole: readonly CitationRole[] = [
  'SUPERSEDES',
  'AMENDS',
  'BASIS',
  'IMPLEMENTS',
  'INTERPRETS',
  'MENTIONS',
];
export const usualRoles: readonly CitationRole[] = ['BASIS', 'IMPLEMENTS'];
export const depths: readonly number[] = [1, 2, 3, 4, 6, 8, 16, 32];
const usualDepth = 8;
const ways: readonly Way[] = ['both', 'up', 'down'];

/** What a derivation's panel shows, as its address says. */
export interface DerivationQuery {
  readonly way: Way;
  readonly order: CascadeOrder;
  readonly roles: readonly CitationRole[];
  readonly depth: number;
  /** Path or name of a region; null for all. */
  readonly region: string | null;
  /** ISO day; null for any. */
  readonly on: string | null;
  /** What is opened; null leaves it to the size of the answer. */
  readonly opening: Opening | null;
}

/** Reads it from an address; what is none of its values is passed over. */
export function readDerivationQuery(query: URLSearchParams): DerivationQuery {
  const roles = (query.get('roles') ?? '').toUpperCase().split(',');
  const chosen = everyRole.filter((role) => roles.includes(role));
  const depth = Number(query.get('depth'));
  return {
    way: ways.find((way) => way === query.get('way')) ?? 'both',
    order: cascadeOrders.find((order) => order === query.get('by')) ?? 'rank',
    roles: chosen.length > 0 ? chosen : usualRoles,
    depth: depths.includes(depth) ? depth : usualDepth,
    region: query.get('region') || null,
    on: query.get('on') || null,
    opening: readOpening(query.get('open')),
  };
}

/** The parameters that say it; null for what is as usual. */
export function writeDerivationQuery(change: Partial<DerivationQuery>): Record<string, string | null> {
  const params: Record<string, string | null> = {};
  if (change.way !== undefined) params['way'] = change.way === 'both' ? null : change.way;
  if (change.order !== undefined) params['by'] = change.order === 'rank' ? null : change.order;
  if (change.roles !== undefined) {
    const roles = everyRole.filter((role) => change.roles?.includes(role)).join(',');
    params['roles'] = roles === usualRoles.join(',') ? null : roles.toLowerCase();
  }
  if (change.depth !== undefined) params['depth'] = change.depth === usualDepth ? null : String(change.depth);
  if (change.region !== undefined) params['region'] = change.region;
  if (change.on !== undefined) params['on'] = change.on;
  if (change.opening !== undefined) params['open'] = change.opening === null ? null : writeOpening(change.opening);
  return params;
}

/** What a download of the derivation, or with no `direction` of its measures, is asked for. */
export function writeDerivationDownload(
  policy: string,
  { roles, depth, region, on }: DerivationQuery,
  direction?: 'up' | 'down',
): string {
  const query = new URLSearchParams({ policy, depth: String(depth) });
  for (const role of roles) query.append('roles', role);
  for (const [name, value] of Object.entries({ region, on, direction })) if (value) query.set(name, value);
  return query.toString();
}
