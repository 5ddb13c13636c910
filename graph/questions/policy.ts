import { questionIssuers, questionPolicies } from '../../cypher/queries.ts';
import type { PolicyLevel } from '../model.ts';
import type { GraphReader } from '../store.ts';
import type { PolicyForm, PolicyStatus, Proof } from './answers.ts';
import { groupedBy } from './grouping.ts';
import { formerPolicies } from './leads.ts';
import { formOf, levelOf, statusOf } from './nodes.ts';
import type { RowOf } from './rows.ts';

/** A policy: one instrument, known from its texts or only from those that cite it (`stub`). */
export interface Policy {
  readonly id: string;
  readonly title: string;
  readonly noticeTitle: string | null;
  readonly number: string | null;
  readonly form: PolicyForm;
  readonly status: PolicyStatus;
  readonly docType: string | null;
  readonly level: PolicyLevel;
  readonly issued: string | null;
  readonly effective: string | null;
  readonly expires: string | null;
  /** 全国, a path, or several joined by 、. */
  readonly region: string | null;
  /** Names as signed. */
  readonly issuers: readonly string[];
  readonly industries: readonly string[];
  readonly aliases: readonly string[];
  /** Id of the text that is shown. */
  readonly text: string | null;
  readonly facts: readonly Fact[];
}

/** A header field with its words; where sources differ there is one for each. */
export interface Fact {
  readonly field: string;
  readonly value: string;
  readonly proof: Proof;
}

/** Policies by id; under an id that a policy had, what it became; an unknown id is absent. */
export async function policies(graph: GraphReader, ids: readonly string[]): Promise<ReadonlyMap<string, Policy>> {
  const found = await policiesOfToday(graph, ids);
  const unknown = ids.filter((id) => !found.has(id));
  const leads = await formerPolicies(graph, unknown);
  if (leads.size === 0) return found;
  const became = await policiesOfToday(graph, [...new Set(leads.values())]);
  const former = [...leads].flatMap(([id, lead]) => {
    const policy = became.get(lead);
    return policy === undefined ? [] : [[id, policy] as const];
  });
  return new Map([...found, ...former]);
}

async function policiesOfToday(graph: GraphReader, ids: readonly string[]): Promise<ReadonlyMap<string, Policy>> {
  if (ids.length === 0) return new Map();
  const rows = await graph.run(questionPolicies, { ids });
  return new Map(rows.map((row) => [row.id, policyOf(row)]));
}

function policyOf(row: RowOf<typeof questionPolicies>): Policy {
  return {
    ...row,
    form: formOf(row.form) ?? 'stub',
    status: statusOf(row.status) ?? 'issued',
    level: levelOf(row.level) ?? 'other',
    issuers: row.issuers ?? [],
    industries: row.industries ?? [],
    aliases: row.aliases ?? [],
    facts: row.facts === null ? [] : readFacts(row.facts),
  };
}

/** The facts of the JSON that a policy holds: lists of places by field. */
function readFacts(json: string): readonly Fact[] {
  const value: unknown = JSON.parse(json);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, places]: [string, unknown]) =>
    Array.isArray(places) ? places.flatMap((place) => factOf(field, place)) : [],
  );
}

function factOf(field: string, place: unknown): readonly Fact[] {
  if (typeof place !== 'object' || place === null) return [];
  const { source, start, end, line, quote, value, rule } = place as { readonly [name: string]: unknown };
  if (typeof source !== 'string' || typeof start !== 'number' || typeof end !== 'number') return [];
  const proof = {
    source,
    start,
    end,
    line: typeof line === 'number' ? line : 1,
    quote: typeof quote === 'string' ? quote : '',
    rule: typeof rule === 'string' ? rule : null,
  };
  return [{ field, value: factValue(value, proof.quote), proof }];
}

function factValue(value: unknown, quote: string): string {
  if (Array.isArray(value)) return value.join('、');
  return value === null || value === undefined ? quote : String(value);
}

/** The ids of policies' issuers by policy, in signing order. */
export async function issuersOf(
  graph: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const groups = groupedBy(await graph.run(questionIssuers, { ids }), (row) => row.policy);
  return new Map([...groups].map(([id, rows]) => [id, rows.map((row) => row.agency)]));
}
