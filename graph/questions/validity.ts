import { questionValidity } from '../../cypher/queries.ts';
import { firstDay, lastDay, type Validity, validity } from '../dates.ts';
import { InputError } from '../errors.ts';
import type { GraphReader } from '../store.ts';
import { groupedBy } from './grouping.ts';
import { statusOf } from './nodes.ts';
import type { RowOf } from './rows.ts';

/** A day that was asked for: an ISO date (2024, 2024-06, 2024-06-30); a less precise one means its last day. Throws `InputError`. */
export function checkedDay(on: string | null): string | null {
  if (on === null) return null;
  const day = /^\d{4}(-\d{2}){0,2}$/.test(on) ? lastDay(on) : '';
  if (Number.isNaN(Date.parse(day)) || new Date(day).toISOString().slice(0, 10) !== day) {
    throw new InputError(`“${on}”不是日期：请写成 2024-06-30 的样子。`);
  }
  return day;
}

/** Today in China, ISO. */
export function today(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** The validity of policies on a day; an unknown id is absent. */
export async function validities(
  graph: GraphReader,
  ids: readonly string[],
  on: string,
): Promise<ReadonlyMap<string, Validity>> {
  if (ids.length === 0) return new Map();
  const groups = groupedBy(await graph.run(questionValidity, { ids }), (row) => row.policy);
  return new Map([...groups].map(([id, rows]) => [id, validityOf(rows, on)]));
}

/** Those of the policies that are known not to be in force on a day; what is unknown counts as in force. */
export async function notInForce(graph: GraphReader, ids: readonly string[], on: string): Promise<ReadonlySet<string>> {
  const known = await validities(graph, ids, on);
  return new Set([...known].filter(([, state]) => state !== 'in-force' && state !== 'unknown').map(([id]) => id));
}

type Row = RowOf<typeof questionValidity>;

/** One row for each later policy that supersedes it. */
function validityOf(rows: readonly Row[], on: string): Validity {
  const [own] = rows;
  if (own === undefined) return 'unknown';
  const later = rows.filter((row) => row.laterId !== null && row.laterId !== row.policy && row.laterStatus !== 'draft');
  return validity(
    {
      status: statusOf(own.status),
      issued: own.issued,
      effective: own.effective,
      expires: own.expires,
      supersededFrom: earliest(later.filter((row) => !onlyAbolishes(row))),
      abolishedFrom: earliest(later.filter(onlyAbolishes)),
    },
    on,
  );
}

/** A decision that only declares others void puts nothing in their place. */
function onlyAbolishes(row: Row): boolean {
  return /废止|失效/.test(`${row.laterTitle ?? ''}${row.laterNotice ?? ''}`);
}

/** The first day from which one of them holds; `unknown` when none is dated, null when there is none. */
function earliest(rows: readonly Row[]): string | null {
  const days = rows.flatMap((row) => row.laterEffective ?? row.laterIssued ?? []).sort(byFirstDay);
  return days[0] ?? (rows.length > 0 ? 'unknown' : null);
}

function byFirstDay(one: string, other: string): number {
  return firstDay(one) < firstDay(other) ? -1 : 1;
}
