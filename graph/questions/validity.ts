import { questionValidity } from '../../cypher/queries.ts';
import { firstDay, lastDay } from '../dates.ts';
import { InputError } from '../errors.ts';
import type { GraphReader } from '../store.ts';
import { type Decision, decideValidity, endingOf, type Validity } from '../validity.ts';
import type { Proof } from './answers.ts';
import { distinctProofs, proofsOf } from './evidence.ts';
import { groupedBy } from './grouping.ts';
import { statusOf } from './nodes.ts';
import { type Policy, policies } from './policy.ts';
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
  const decided = await decisions(graph, ids, on);
  return new Map([...decided].map(([id, { state }]) => [id, state]));
}

/** Those of the policies that are known not to be in force on a day; what is unknown counts as in force. */
export async function notInForce(graph: GraphReader, ids: readonly string[], on: string): Promise<ReadonlySet<string>> {
  const known = await validities(graph, ids, on);
  return new Set([...known].filter(([, state]) => state !== 'in-force' && state !== 'unknown').map(([id]) => id));
}

/** The validity on a day with the words that decide it. */
export interface ValidityReason {
  readonly state: Validity;
  readonly on: string;
  /** The first day of the state, as precise as it is known. */
  readonly since: string | null;
  /** What ended it, for a superseded or abolished policy. */
  readonly endedBy: string | null;
  /** The deciding words; none where nothing is known, or only by a date that no text proves. */
  readonly evidence: readonly Proof[];
}

/** The validity of policies on a day, with its reason; an unknown id is absent. */
export async function validityReasons(
  graph: GraphReader,
  ids: readonly string[],
  on: string,
): Promise<ReadonlyMap<string, ValidityReason>> {
  const decided = await decisions(graph, ids, on);
  const known = await policies(graph, [...decided.keys()]);
  return new Map(
    [...decided].map(([id, { state, since, by, ends }]) => {
      const policy = known.get(id);
      const own = policy === undefined ? [] : ownWords(policy, by, state);
      const evidence = distinctProofs([...ends.flatMap(({ row }) => proofsOf(row)), ...own]);
      return [id, { state, on, since, endedBy: ends[0]?.row.laterId ?? null, evidence }];
    }),
  );
}

/** The words of the header that decide: a policy in force shows its beginning and its end. */
function ownWords(policy: Policy, by: Decision['by'], state: Validity): readonly Proof[] {
  if (by === null || by === 'supersededFrom' || by === 'abolishedFrom') return [];
  const fields = state === 'in-force' && by !== 'expires' ? [by, 'expires' as const] : [by];
  return fields.flatMap((field) =>
    policy.facts.filter((fact) => fact.field === field && fact.value === policy[field]).map(({ proof }) => proof),
  );
}

type Row = RowOf<typeof questionValidity>;

/** Words by which another policy ends one, and from when. */
interface End {
  readonly row: Row;
  readonly kind: 'superseded' | 'abolished';
  /** `unknown` where it has no day. */
  readonly from: string;
}

interface Decided extends Decision {
  /** What ended it: the deciding words first. */
  readonly ends: readonly End[];
}

async function decisions(
  graph: GraphReader,
  ids: readonly string[],
  on: string,
): Promise<ReadonlyMap<string, Decided>> {
  if (ids.length === 0) return new Map();
  const groups = groupedBy(await graph.run(questionValidity, { ids }), (row) => row.policy);
  return new Map([...groups].map(([id, rows]) => [id, decide(rows, on)]));
}

/** One row for each place where a later policy supersedes it. */
function decide(rows: readonly Row[], on: string): Decided {
  const [own] = rows;
  if (own === undefined) return { state: 'unknown', by: null, since: null, ends: [] };
  const ends = rows.flatMap(endOf).sort((a, b) => byFirstDay(a.from, b.from));
  const from = (kind: End['kind']): string | null => ends.find((end) => end.kind === kind)?.from ?? null;
  const { issued, effective, expires } = own;
  const decision = decideValidity(
    {
      status: statusOf(own.status),
      issued,
      effective,
      expires,
      supersededFrom: from('superseded'),
      abolishedFrom: from('abolished'),
    },
    on,
  );
  const came = ends.filter(({ from: day }) => day === 'unknown' || firstDay(day) <= on);
  return { ...decision, ends: came.filter(({ kind }) => kind === decision.state) };
}

/** A draft ends nothing, and no policy itself. */
function endOf(row: Row): readonly End[] {
  if (row.laterId === null || row.laterId === row.policy) return [];
  if (row.laterStatus === 'draft' || row.laterStatus === 'public-notice') return [];
  const { kind, day } = endingOf(row.quote ?? '', `${row.laterTitle ?? ''}${row.laterNotice ?? ''}`);
  return [{ row, kind, from: day ?? row.laterEffective ?? row.laterIssued ?? 'unknown' }];
}

/** What has no day comes last: any day that is known decides before it. */
function byFirstDay(one: string, other: string): number {
  const [a, b] = [one, other].map((day) => (day === 'unknown' ? '9999' : firstDay(day)));
  return (a ?? '') < (b ?? '') ? -1 : a === b ? 0 : 1;
}
