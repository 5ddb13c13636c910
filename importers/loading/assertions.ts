import { hashOf } from '../../graph/ids.ts';
import { normalNumber } from '../../graph/names.ts';
import type { Evidence } from '../../graph/text.ts';
import type {
  CitationRecord,
  DigestRecord,
  ParkRecord,
  PolicyRecord,
  ScopeRecord,
  SourceRecords,
  TaskRecord,
} from '../records.ts';
import { resolvePark } from '../resolution/parks.ts';
import { resolvePlace } from '../resolution/places.ts';
import type { TextAims } from './aims.ts';
import { addChunks } from './chunks.ts';
import { grouped } from './grouping.ts';
import { holdRecords } from './held-records.ts';
import { stubClaim } from './holders.ts';
import { Ordinals, sourceId } from './ids.ts';
import { addMeasures, type TextMeasures } from './measures.ts';
import { Mentions } from './mentions.ts';
import { viaOf, type Wording } from './references.ts';
import {
  type AssertedEdge,
  type Assertions,
  type CitationFact,
  evidenceProperties,
  type Holder,
  type Listing,
  type NodeRow,
  PartBuilder,
  type Properties,
} from './rows.ts';

/** All that the records of one source assert. Pure: nothing here depends on another source. */
export function assertionsOf(records: SourceRecords): Assertions {
  return new Asserting(records).assertions();
}

/** A policy of the source on its way: where its facts hang. */
interface Held {
  readonly record: PolicyRecord;
  readonly id: string;
  readonly via: string;
  readonly measures: TextMeasures | null;
}

class Asserting {
  readonly #records: SourceRecords;
  readonly #source: string;
  readonly #part = new PartBuilder();
  readonly #mentions = new Mentions();
  readonly #held = new Map<string, Held>();
  readonly #texts: NodeRow[] = [];
  readonly #asserted: AssertedEdge[] = [];
  readonly #listings: Listing[] = [];
  readonly #ordinals = new Ordinals();

  constructor(records: SourceRecords) {
    this.#records = records;
    this.#source = sourceId(records.source);
  }

  assertions(): Assertions {
    const { parks, scopes, digest, tasks } = this.#records;
    addChunks(this.#part, this.#source, this.#records.text);
    holdRecords(this.#part, this.#source, this.#records);
    this.#addPolicies();
    for (const task of tasks) this.#addTask(task);
    for (const park of parks) this.#addPark(park);
    for (const scope of scopes) this.#addScope(scope);
    for (const row of digest) this.#addDigestRow(row);
    return {
      settled: this.#part,
      texts: this.#texts,
      holders: this.#holders(),
      asserted: this.#asserted,
      listings: this.#listings,
      mentions: this.#mentions.found,
    };
  }

  #addPolicies(): void {
    const { policies, measures, tasks, deadlines = [], targets = [] } = this.#records;
    const deadlinesOf = grouped(deadlines, ({ policy }) => [policy]);
    const targetsOf = grouped(targets, ({ policy }) => [policy]);
    const measuresOf = grouped(measures, ({ policy }) => [policy]);
    const tasksOf = grouped(tasks, ({ policy }) => [policy]);
    for (const record of policies) {
      const held =
        record.form === 'full'
          ? this.#addText(record, measuresOf.get(record.key) ?? [], tasksOf.get(record.key) ?? [], {
              deadlines: deadlinesOf.get(record.key) ?? [],
              targets: targetsOf.get(record.key) ?? [],
            })
          : this.#addStub(record);
      if (held === null) continue;
      this.#held.set(record.key, held);
      this.#addHeader(held);
    }
  }

  #addText(
    record: PolicyRecord,
    measureRecords: SourceRecords['measures'],
    tasks: readonly TaskRecord[],
    aims: TextAims,
  ): Held {
    const id = this.#ordinals.distinct(`text:${hashOf(this.#source, record.title)}`);
    const { start, end } = record.span ?? record.evidence;
    const { title, evidence } = record;
    const measures = addMeasures(this.#part, id, this.#records.text, measureRecords, tasks, aims);
    const place = { spanStart: start, spanEnd: end, line: evidence.line };
    this.#texts.push({ id, properties: { id, source: this.#source, title, ...place, ...measures.aims } });
    this.#part.plain('HOLDS', this.#source, id);
    return { record, id, via: id, measures };
  }

  #addStub(record: PolicyRecord): Held | null {
    const number = record.number === null ? null : normalNumber(record.number, record.issuers);
    const via = viaOf({ number, title: record.title, region: record.region });
    if (via === null) return null;
    const id = this.#claimId('stub', via);
    this.#list(id, via, record.evidence, record.rules?.title ?? 'list', { topic: '', excerpt: '' });
    return { record, id, via, measures: null };
  }

  #addDigestRow(row: DigestRecord): void {
    const via = viaOf({ number: row.sourceNumber, title: row.sourceTitle, region: null });
    if (via === null) return;
    const id = this.#claimId('digest', `${via}/${row.topic}`);
    const { topic, excerpt } = row;
    this.#part.node(id, { id, source: this.#source, kind: 'digest', record: JSON.stringify(row) });
    this.#list(id, via, row.evidence, row.rule, { topic, excerpt });
  }

  #claimId(kind: string, name: string): string {
    return this.#ordinals.distinct(`claim:${hashOf(this.#source, kind, name)}`);
  }

  #list(claim: string, via: string, evidence: Evidence, rule: string, properties: Properties): void {
    this.#part.plain('ASSERTS', this.#source, claim);
    const proof = evidenceProperties(`edge:${hashOf(claim, 'LISTS')}`, this.#source, evidence, rule);
    this.#listings.push({ claim, via, properties: { ...proof, ...properties, via, claim } });
  }

  /** The edges that a policy's header asserts: issuers, region, industries. */
  #addHeader(held: Held): void {
    const { record } = held;
    const ruleOf = (field: 'issuers' | 'region' | 'industries'): string => record.rules?.[field] ?? 'header';
    for (const [order, issuer] of record.issuers.entries()) {
      const evidence = proofFor(record, record.facts.issuers, issuer);
      const to = this.#mentions.agency(issuer, record, held.id);
      this.#assert(held, 'ISSUED_BY', issuer, to, evidence, ruleOf('issuers'), { order, unit: issuer });
    }
    for (const path of record.region?.split('、') ?? []) {
      const evidence = record.facts.region?.[0] ?? record.evidence;
      for (const to of this.#regionNodes(path, null))
        this.#assert(held, 'APPLIES_TO', path, to, evidence, ruleOf('region'), { name: path });
    }
    for (const industry of record.industries) {
      const evidence = proofFor(record, record.facts.industries, industry);
      this.#assert(held, 'ABOUT', industry, this.#mentions.industry(industry), evidence, ruleOf('industries'), {});
    }
  }

  #assert(
    held: Held,
    kind: AssertedEdge['kind'],
    written: string,
    to: string,
    evidence: Evidence,
    rule: string,
    properties: Properties,
  ): void {
    const id = this.#edgeId(kind, held.id, written, evidence);
    const proof = evidenceProperties(id, this.#source, evidence, rule);
    this.#asserted.push({ holder: held.id, kind, to, properties: { ...proof, ...properties, text: held.id } });
  }

  #edgeId(kind: string, from: string, written: string, evidence: Evidence): string {
    return this.#ordinals.distinct(`edge:${hashOf(kind, from, written, evidence.quote.replace(/\s+/g, ''))}`);
  }

  #addTask(task: TaskRecord): void {
    const held = this.#held.get(task.policy);
    const measures = held?.measures ?? null;
    if (held === undefined || measures === null) return;
    const measure =
      (task.measureKey === null ? undefined : measures.idOf.get(task.measureKey)) ?? measures.ofTask.get(task);
    if (measure === undefined) return;
    const { rule } = task;
    const { start: spanStart, end: spanEnd, line, quote } = task.evidence;
    const [source, text, squeezed] = [this.#source, held.id, quote.replace(/\s+/g, '')];
    for (const { unit, canonical, role } of task.assignments) {
      const to = this.#mentions.agency(canonical, held.record, held.id);
      const id = this.#ordinals.distinct(`edge:${hashOf('ASSIGNS_TO', measure, unit, squeezed)}`);
      // Most edges are of this kind: one literal, without copies.
      const properties = { id, source, spanStart, spanEnd, line, quote, rule, role, unit, canonical, text };
      this.#part.edge({ key: id, kind: 'ASSIGNS_TO', from: measure, to, properties });
    }
  }

  #addPark(park: ParkRecord): void {
    const held = this.#held.get(park.policy);
    if (held === undefined) return;
    const { region: around } = held.record;
    const id = this.#mentions.park(park.name, around);
    this.#assert(held, 'NAMES_PARK', park.name, id, park.evidence, park.rule, {});
    const link = (
      kind: AssertedEdge['kind'],
      written: string,
      to: string,
      properties: Properties,
      rule = park.rule,
    ) => {
      const key = this.#edgeId(kind, `${id}/${held.id}`, written, park.evidence);
      const proof = evidenceProperties(key, this.#source, park.evidence, rule);
      this.#part.edge({ key, kind, from: id, to, properties: { ...proof, ...properties, text: held.id } });
    };
    const places = park.locatedIn === null ? [] : this.#regionNodes(park.locatedIn, around);
    for (const to of places) link('LOCATED_IN', park.locatedIn ?? '', to, { name: park.locatedIn ?? '' });
    const { region, reason } = resolvePark(park.name, around);
    if (places.length === 0 && region !== null && reason === 'place-in-name')
      link('LOCATED_IN', park.name, this.#mentions.region(region), { name: region.path }, reason);
    if (park.operator !== null) {
      link('OPERATED_BY', park.operator, this.#mentions.agency(park.operator, held.record, held.id), {
        unit: park.operator,
      });
    }
    if (park.industry !== null) {
      link('FOCUSES_ON', park.industry, this.#mentions.industry(park.industry), { name: park.industry });
    }
  }

  #addScope(scope: ScopeRecord): void {
    const held = this.#held.get(scope.policy);
    if (held === undefined) return;
    const { kind, name, evidence, rule } = scope;
    for (const to of this.#scopeNodes(scope, held.record.region))
      this.#assert(held, 'APPLIES_TO', `${kind}/${name}`, to, evidence, rule, { name });
  }

  #scopeNodes({ kind, name }: ScopeRecord, around: string | null): readonly string[] {
    if (kind === 'park') return [this.#mentions.park(name, around)];
    if (kind === 'industry') return [this.#mentions.industry(name)];
    const regions = kind === 'region' ? this.#regionNodes(name, around) : [];
    return regions.length > 0 ? regions : [this.#mentions.subject(name)];
  }

  /** The divisions of today that a name of a place means; an area's members, a former division's successors. */
  #regionNodes(name: string, around: string | null): readonly string[] {
    return (resolvePlace(name, around)?.regions ?? []).map((region) => this.#mentions.region(region));
  }

  #holders(): readonly Holder[] {
    const citationsOf = grouped(this.#records.citations, ({ from }) => [from]);
    return [...this.#held.values()].map((held) => {
      const records = citationsOf.get(held.record.key) ?? [];
      const citations = records.flatMap((record) => this.#citation(held, record) ?? []);
      const holder = { id: held.id, source: this.#source, via: held.via, policy: held.record, citations };
      if (held.measures === null) this.#part.node(held.id, stubClaim(holder));
      return holder;
    });
  }

  #citation(held: Held, record: CitationRecord): CitationFact | null {
    const { title, number, role, rule, evidence } = record;
    const wording: Wording = { title, number, region: held.record.region };
    const via = viaOf(wording);
    if (via === null) return null;
    const id = this.#ordinals.distinct(`edge:${hashOf('CITES', held.id, title, number)}`);
    const measureOf = (key: string | null): string | null =>
      key === null ? null : (held.measures?.idOf.get(key) ?? null);
    const places = record.places.length > 0 ? record.places : [{ measure: record.measure, evidence }];
    return {
      id,
      via,
      title,
      number,
      role,
      rule,
      measure: measureOf(record.measure),
      evidence,
      places: places.map((place) => ({ measure: measureOf(place.measure), ...place.evidence })),
    };
  }
}

/** The evidence that names a value, else the first of the field, else the title line. */
function proofFor(record: PolicyRecord, proofs: readonly Evidence[] | undefined, value: string): Evidence {
  return proofs?.find(({ quote }) => quote.replace(/\s+/g, '').includes(value)) ?? proofs?.[0] ?? record.evidence;
}
