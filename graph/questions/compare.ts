import { questionCited, questionCiting } from '../../cypher/queries.ts';
import { citationRoles } from '../model.ts';
import type { GraphReader, GraphStore } from '../store.ts';
import type { Proof } from './answers.ts';
import { type Citation, mergedCitations, withShownMeasures } from './citations.ts';
import { checkPolicyId } from './derivation.ts';
import { groupedBy } from './grouping.ts';
import { missing } from './nearest.ts';
import { parks, parksOfPolicies } from './park.ts';
import { type Fact, type Policy, policies } from './policy.ts';
import { scopesOfPolicies } from './scopes.ts';
import { type Task, tasksOfPolicy } from './tasks.ts';

/** Most citations out of, or into, the two that are looked at. */
const MOST_CITATIONS = 20_000;
/** Most of each kind that they have in common that are told. */
const MOST_COMMON = 200;

/** A field of both headers with its words; where sources differ there is one fact for each. */
export interface ComparedFact {
  readonly field: string;
  readonly a: readonly Fact[];
  readonly b: readonly Fact[];
  /** Whether both have it and the same values. */
  readonly agree: boolean;
}

/** A policy to which both stand in the same way: both cite it, or it cites both. */
export interface CommonCitation {
  /** Its id. */
  readonly policy: string;
  readonly a: Citation;
  readonly b: Citation;
}

/** A unit that both assign. */
export interface CommonUnit {
  readonly agency: string;
  readonly name: string;
  /** Its tasks in each, in reading order. */
  readonly a: readonly Task[];
  readonly b: readonly Task[];
}

/** A region, park, industry or subject that both are for or about, or that both name. */
export interface CommonScope {
  readonly node: string;
  readonly kind: 'Region' | 'Park' | 'Industry' | 'Subject';
  readonly name: string;
  readonly a: readonly Proof[];
  readonly b: readonly Proof[];
}

export interface PolicyComparison {
  readonly a: Policy;
  readonly b: Policy;
  readonly facts: readonly ComparedFact[];
  /** Citations of either by the other. */
  readonly between: readonly Citation[];
  /** What both cite; by the stronger role of the two. At most {@link MOST_COMMON}, as of each of the following. */
  readonly sources: readonly CommonCitation[];
  /** What cites both. */
  readonly citing: readonly CommonCitation[];
  /** Most tasks in both first. */
  readonly units: readonly CommonUnit[];
  /** By kind, then in order of names. */
  readonly scopes: readonly CommonScope[];
}

const factFields = ['number', 'issuers', 'status', 'issued', 'effective', 'expires', 'region', 'industries'];

/**
 * Two policies side by side: their facts, and what they have in common, each with its words. A fixed number of queries.
 * Throws `NotFoundError` for an unknown policy, `InputError` for the id of something else.
 */
export async function compare(store: GraphStore, one: string, other: string): Promise<PolicyComparison> {
  for (const id of [one, other]) checkPolicyId(id);
  return store.read(async (graph) => {
    const found = await policies(graph, [...new Set([one, other])]);
    const a = found.get(one) ?? (await missing(store, 'Policy', one));
    const b = found.get(other) ?? (await missing(store, 'Policy', other));
    const cited = await citations(graph, questionCited, a.id, b.id);
    const citing = await citations(graph, questionCiting, a.id, b.id);
    const between = cited.filter(({ from, to }) => from !== to && [a.id, b.id].includes(to));
    return {
      a,
      b,
      facts: comparedFacts(a, b),
      between,
      sources: common(
        cited,
        ({ to }) => to,
        ({ from }) => from,
        a.id,
        b.id,
      ),
      citing: common(
        citing,
        ({ from }) => from,
        ({ to }) => to,
        a.id,
        b.id,
      ),
      units: await commonUnits(graph, a.id, b.id),
      scopes: await commonScopes(graph, a.id, b.id),
    };
  });
}

function comparedFacts(a: Policy, b: Policy): readonly ComparedFact[] {
  const values = (facts: readonly Fact[]): string => [...new Set(facts.map(({ value }) => value))].sort().join('\n');
  return factFields.flatMap((field) => {
    const [ofA, ofB] = [a, b].map(({ facts }) => facts.filter((fact) => fact.field === field));
    if (ofA === undefined || ofB === undefined || ofA.length + ofB.length === 0) return [];
    return [{ field, a: ofA, b: ofB, agree: ofA.length > 0 && values(ofA) === values(ofB) }];
  });
}

async function citations(
  graph: GraphReader,
  query: typeof questionCited,
  a: string,
  b: string,
): Promise<readonly Citation[]> {
  const rows = await graph.run(query, { ids: [...new Set([a, b])], roles: citationRoles, limit: MOST_CITATIONS });
  return withShownMeasures(graph, mergedCitations(rows));
}

/** Those policies at the far end to which both stand. */
function common(
  all: readonly Citation[],
  farOf: (citation: Citation) => string,
  nearOf: (citation: Citation) => string,
  a: string,
  b: string,
): readonly CommonCitation[] {
  const groups = groupedBy(all, farOf);
  return [...groups]
    .flatMap(([policy, own]) => {
      const [ofA, ofB] = [a, b].map((id) => own.find((citation) => nearOf(citation) === id));
      return ofA === undefined || ofB === undefined ? [] : [{ policy, a: ofA, b: ofB }];
    })
    .sort((one, other) => strength(one) - strength(other) || order(one.policy, other.policy))
    .slice(0, MOST_COMMON);
}

function strength({ a, b }: CommonCitation): number {
  return Math.min(citationRoles.indexOf(a.role), citationRoles.indexOf(b.role));
}

async function commonUnits(graph: GraphReader, a: string, b: string): Promise<readonly CommonUnit[]> {
  const byAgency = (tasks: readonly Task[]) => groupedBy(tasks, ({ agency }) => agency);
  const [ofA, ofB] = [byAgency(await tasksOfPolicy(graph, a)), byAgency(await tasksOfPolicy(graph, b))];
  return [...ofA]
    .flatMap(([agency, tasks]) => {
      const others = ofB.get(agency);
      return others === undefined ? [] : [{ agency, name: tasks[0]?.agencyName ?? agency, a: tasks, b: others }];
    })
    .sort((x, y) => y.a.length + y.b.length - x.a.length - x.b.length || order(x.agency, y.agency))
    .slice(0, MOST_COMMON);
}

/** What stands in the scopes of both, and the parks that both name. */
async function commonScopes(graph: GraphReader, a: string, b: string): Promise<readonly CommonScope[]> {
  const scopes = await scopesOfPolicies(graph, [a, b]);
  const mentions = await parksOfPolicies(graph, [a, b]);
  const known = await parks(graph, [...new Set([...mentions.values()].flat().map(({ park }) => park))]);
  const of = (id: string): readonly Said[] => [
    ...(scopes.get(id) ?? []).flatMap(({ kind, ...scope }) => (isScopeKind(kind) ? [{ kind, ...scope }] : [])),
    ...(mentions.get(id) ?? []).map(({ park, proof }) => {
      return { kind: 'Park' as const, node: park, name: known.get(park)?.name ?? park, proof };
    }),
  ];
  const ofB = groupedBy(of(b), ({ node }) => node);
  return [...groupedBy(of(a), ({ node }) => node)]
    .flatMap(([node, own]) => {
      const [first] = own;
      const others = ofB.get(node);
      if (first === undefined || others === undefined) return [];
      const proofs = (said: readonly Said[]): readonly Proof[] => said.map(({ proof }) => proof);
      return [{ node, kind: first.kind, name: first.name, a: proofs(own), b: proofs(others) }];
    })
    .sort((x, y) => order(x.kind, y.kind) || order(x.name, y.name) || order(x.node, y.node))
    .slice(0, MOST_COMMON);
}

interface Said {
  readonly kind: CommonScope['kind'];
  readonly node: string;
  readonly name: string;
  readonly proof: Proof;
}

function isScopeKind(kind: string): kind is CommonScope['kind'] {
  return kind === 'Region' || kind === 'Park' || kind === 'Industry' || kind === 'Subject';
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
