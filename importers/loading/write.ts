import * as queries from '../../cypher/queries.ts';
import type { Query } from '../../cypher/query.ts';
import type { NodeKind } from '../../graph/model.ts';
import type { GraphWriter } from '../../graph/store.ts';
import { collectGarbage } from './collect.ts';
import type { Patch } from './diff.ts';
import { grouped } from './grouping.ts';
import { kindOf } from './ids.ts';
import type { LabelChange } from './labels.ts';
import { BATCH } from './present.ts';
import type { EdgeRow, Properties } from './rows.ts';

type Write<Row> = Query<{ readonly rows: readonly Row[] }, unknown>;

const puts: Readonly<Record<Exclude<NodeKind, 'Lock'>, Write<Properties>>> = {
  Policy: queries.loadPutPolicies,
  Measure: queries.loadPutMeasures,
  Agency: queries.loadPutAgencies,
  Region: queries.loadPutRegions,
  Park: queries.loadPutParks,
  Industry: queries.loadPutIndustries,
  Subject: queries.loadPutSubjects,
  Source: queries.loadPutSources,
  Chunk: queries.loadPutChunks,
  Text: queries.loadPutTexts,
  Name: queries.loadPutNames,
  Claim: queries.loadPutClaims,
};

const drops: Readonly<Record<Exclude<NodeKind, 'Lock'>, Query<{ readonly ids: readonly string[] }, unknown>>> = {
  Policy: queries.removeDropPolicies,
  Measure: queries.removeDropMeasures,
  Agency: queries.removeDropAgencies,
  Region: queries.removeDropRegions,
  Park: queries.removeDropParks,
  Industry: queries.removeDropIndustries,
  Subject: queries.removeDropSubjects,
  Source: queries.removeDropSources,
  Chunk: queries.removeDropChunks,
  Text: queries.removeDropTexts,
  Name: queries.removeDropNames,
  Claim: queries.removeDropClaims,
};

interface LinkRow {
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** Edge queries by kind and the kinds of both ends. */
const links: Readonly<Record<string, Write<LinkRow>>> = {
  'ABOUT Policy Industry': queries.loadLinkAboutPolicyIndustry,
  'AMENDS Policy Policy': queries.loadLinkAmendsPolicyPolicy,
  'APPLIES_TO Policy Industry': queries.loadLinkAppliesToPolicyIndustry,
  'APPLIES_TO Policy Park': queries.loadLinkAppliesToPolicyPark,
  'APPLIES_TO Policy Region': queries.loadLinkAppliesToPolicyRegion,
  'APPLIES_TO Policy Subject': queries.loadLinkAppliesToPolicySubject,
  'ASSERTS Source Claim': queries.loadLinkAssertsSourceClaim,
  'ASSIGNS_TO Measure Agency': queries.loadLinkAssignsToMeasureAgency,
  'BELONGS_TO Agency Region': queries.loadLinkBelongsToAgencyRegion,
  'CITES Policy Policy': queries.loadLinkCitesPolicyPolicy,
  'CONTAINS Measure Measure': queries.loadLinkContainsMeasureMeasure,
  'CONTAINS Text Measure': queries.loadLinkContainsTextMeasure,
  'EDITION_OF Policy Policy': queries.loadLinkEditionOfPolicyPolicy,
  'FOCUSES_ON Park Industry': queries.loadLinkFocusesOnParkIndustry,
  'HAS_CHUNK Source Chunk': queries.loadLinkHasChunkSourceChunk,
  'HOLDS Source Text': queries.loadLinkHoldsSourceText,
  'ISSUED_BY Policy Agency': queries.loadLinkIssuedByPolicyAgency,
  'LISTS Source Policy': queries.loadLinkListsSourcePolicy,
  'LOCATED_IN Park Region': queries.loadLinkLocatedInParkRegion,
  'MAY_BE Agency Agency': queries.loadLinkMayBeAgencyAgency,
  'MAY_BE Policy Policy': queries.loadLinkMayBePolicyPolicy,
  'MEMBER_OF Agency Agency': queries.loadLinkMemberOfAgencyAgency,
  'NAMES Name Agency': queries.loadLinkNamesNameAgency,
  'NAMES Name Industry': queries.loadLinkNamesNameIndustry,
  'NAMES Name Park': queries.loadLinkNamesNamePark,
  'NAMES Name Policy': queries.loadLinkNamesNamePolicy,
  'NAMES Name Region': queries.loadLinkNamesNameRegion,
  'NAMES Name Subject': queries.loadLinkNamesNameSubject,
  'NAMES_PARK Policy Park': queries.loadLinkNamesParkPolicyPark,
  'OPERATED_BY Park Agency': queries.loadLinkOperatedByParkAgency,
  'PART_OF Industry Industry': queries.loadLinkPartOfIndustryIndustry,
  'PART_OF Region Region': queries.loadLinkPartOfRegionRegion,
  'SUBORDINATE_TO Agency Agency': queries.loadLinkSubordinateToAgencyAgency,
  'SUCCEEDS Agency Agency': queries.loadLinkSucceedsAgencyAgency,
  'SUPERSEDES Policy Policy': queries.loadLinkSupersedesPolicyPolicy,
  'TEXT_OF Text Policy': queries.loadLinkTextOfTextPolicy,
};

/** How an edge is found again to be deleted, by what stands at its start. */
type Unlink = (graph: GraphWriter, edges: readonly EdgeRow[]) => Promise<unknown>;

const byId =
  (query: Write<{ readonly from: string; readonly id: string }>): Unlink =>
  (graph, edges) =>
    graph.run(query, { rows: edges.map(({ from, key }) => ({ from, id: key })) });

const byEnds =
  (query: Write<{ readonly from: string; readonly to: string }>): Unlink =>
  (graph, edges) =>
    graph.run(query, { rows: edges.map(({ from, to }) => ({ from, to })) });

const unlinks: Readonly<Record<string, Unlink>> = {
  CONTAINS: byEnds(queries.removeUnlinkContains),
  TEXT_OF: byEnds(queries.removeUnlinkTextOf),
  EDITION_OF: byEnds(queries.removeUnlinkEditionOf),
  BELONGS_TO: byEnds(queries.removeUnlinkBelongsTo),
  PART_OF: async (graph, edges) => {
    const from = (kind: NodeKind) => edges.filter((edge) => kindOf(edge.from) === kind);
    await byEnds(queries.removeUnlinkPartOfRegions)(graph, from('Region'));
    await byEnds(queries.removeUnlinkPartOfIndustries)(graph, from('Industry'));
  },
  MAY_BE: byEnds(queries.removeUnlinkMayBe),
  NAMES: (graph, edges) =>
    graph.run(queries.removeUnlinkNames, {
      rows: edges.map(({ from, to, properties }) => ({
        from,
        to,
        source: String(properties['source']),
        via: String(properties['via']),
      })),
    }),
};

const unlinksFrom: Readonly<Partial<Record<NodeKind, Unlink>>> = {
  Agency: (graph, edges) =>
    graph.run(queries.removeUnlinkRelations, { rows: edges.map(({ from, to, kind }) => ({ from, to, kind })) }),
  Policy: byId(queries.removeUnlinkFromPolicies),
  Measure: byId(queries.removeUnlinkFromMeasures),
  Park: byId(queries.removeUnlinkFromParks),
  Source: byId(queries.removeUnlinkFromSources),
};

/** Kinds whose rows are long go in smaller batches, so that a batch stays within some megabytes. */
const batchSizes: Readonly<Record<string, number>> = { Chunk: 32, Text: 500, Claim: 64, Policy: 2000 };

/** Told after each batch: rows written of all that are to be. */
export type WriteProgress = (done: number, total: number) => void;

/** Rows of one query, ready to be written. */
export interface Batch {
  readonly size: number;
  readonly write: (graph: GraphWriter) => Promise<unknown>;
}

/** Label queries by label and by what becomes of it. */
const labelings: Readonly<Record<string, Query<{ readonly ids: readonly string[] }, unknown>>> = {
  'set Issuer': queries.loadLabelIssuers,
  'set ResponsibleUnit': queries.loadLabelResponsibleUnits,
  'check Issuer': queries.removeUnlabelIssuers,
  'check ResponsibleUnit': queries.removeUnlabelResponsibleUnits,
};

/**
 * A patch in batches, in the order in which they must be written: edges go before nodes, nodes come before edges, labels follow
 * from the edges that stand then.
 */
export function batchesOf({ unlink, drop, put, link, labels }: Patch): Batch[] {
  return [
    ...batched(unlink, unlinkKey, (key, rows) => (graph) => unlinkBy(key)(graph, rows)),
    ...batched(drop, kindOf, (kind, ids) => (graph) => graph.run(drops[storedKind(kind)], { ids })),
    ...batched(
      put,
      ({ id }) => kindOf(id),
      (kind, rows) => (graph) => graph.run(puts[storedKind(kind)], { rows: rows.map(({ properties }) => properties) }),
    ),
    ...batched(link, linkKey, (key, rows) => (graph) => {
      const plain = rows.map(({ from, to, properties }) => ({ from, to, properties }));
      return graph.run(linkBy(key), { rows: plain });
    }),
    ...batched(
      labels,
      labelKey,
      (key, rows) => (graph) => graph.run(labelBy(key), { ids: rows.map(({ agency }) => agency) }),
    ),
  ];
}

function batched<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  writeOf: (key: string, batch: readonly Row[]) => Batch['write'],
): readonly Batch[] {
  return [...grouped(rows, (row) => [keyOf(row)])].flatMap(([key, same]) => {
    const size = batchSizes[key] ?? BATCH;
    return Array.from({ length: Math.ceil(same.length / size) }, (_, index) => {
      const batch = same.slice(index * size, (index + 1) * size);
      return { size: batch.length, write: writeOf(key, batch) };
    });
  });
}

/** After so many rows what planning and writing have left is given back. */
const LARGE = 12_500;

/** Writes batches one after the other and takes each out of the list, so that the memory of its rows is free while the store's grows. */
export async function writeBatches(
  graph: GraphWriter,
  batches: Batch[],
  progress: WriteProgress = () => {},
): Promise<void> {
  const total = batches.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  let collected = 0;
  if (total >= LARGE) collectGarbage();
  for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
    await batch.write(graph);
    done += batch.size;
    if (done - collected >= LARGE || (done === total && total >= LARGE)) {
      collected = done;
      collectGarbage();
    }
    progress(done, total);
  }
}

function storedKind(kind: string): Exclude<NodeKind, 'Lock'> {
  if (!Object.hasOwn(puts, kind)) throw new Error(`a load writes no ${kind}`);
  return kind as Exclude<NodeKind, 'Lock'>;
}

function linkKey({ kind, from, to }: EdgeRow): string {
  return `${kind} ${kindOf(from)} ${kindOf(to)}`;
}

function linkBy(key: string): Write<LinkRow> {
  const query = links[key];
  if (query === undefined) throw new Error(`the model knows no edge ${key}`);
  return query;
}

function labelKey({ label, change }: LabelChange): string {
  return `${change} ${label}`;
}

function labelBy(key: string) {
  const query = labelings[key];
  if (query === undefined) throw new Error(`no query writes the label ${key}`);
  return query;
}

function unlinkKey({ kind, from }: EdgeRow): string {
  // Between agencies MAY_BE is one of their relations.
  return kind in unlinks && !(kind === 'MAY_BE' && kindOf(from) === 'Agency') ? kind : kindOf(from);
}

function unlinkBy(key: string): Unlink {
  const unlink = unlinks[key] ?? unlinksFrom[key as NodeKind];
  if (unlink === undefined) throw new Error(`no query deletes an edge ${key}`);
  return unlink;
}
