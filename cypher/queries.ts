// Generated from cypher/**/*.cypher by `npm run generate`. Do not edit.

import type { Query } from './query.ts';

/** Ids of all nodes of a kind that answers show, behind one of them. */
export const exportIds: Query<
  {readonly kind: string, readonly after: string, readonly limit: number},
  {readonly id: string}
> = {
  name: 'export/ids',
  mode: 'read',
  text: `CALL {
  MATCH (n:Policy) WHERE $kind = 'Policy' RETURN n
  UNION ALL
  MATCH (n:Measure) WHERE $kind = 'Measure' AND NOT EXISTS { MATCH (hidden:Text {id: n.text, shown: false}) } RETURN n
  UNION ALL
  MATCH (n:Agency) WHERE $kind = 'Agency' RETURN n
  UNION ALL
  MATCH (n:Region) WHERE $kind = 'Region' RETURN n
  UNION ALL
  MATCH (n:Park) WHERE $kind = 'Park' RETURN n
  UNION ALL
  MATCH (n:Industry) WHERE $kind = 'Industry' RETURN n
  UNION ALL
  MATCH (n:Subject) WHERE $kind = 'Subject' RETURN n
}
WITH n
WHERE n.id > $after
RETURN n.id AS id
ORDER BY id
LIMIT $limit`,
  params: ['kind', 'after', 'limit'],
  columns: ['id'],
};

/** Whether the graph answers. */
export const healthPing: Query<
  {},
  {readonly ok: number}
> = {
  name: 'health/ping',
  mode: 'read',
  text: `RETURN 1 AS ok`,
  params: [],
  columns: ['ok'],
};

/** Which of these agencies are in the graph. */
export const loadAgenciesThere: Query<
  {readonly ids: readonly string[]},
  {readonly id: string}
> = {
  name: 'load/agencies-there',
  mode: 'read',
  text: `UNWIND $ids AS id
MATCH (a:Agency {id: id})
RETURN a.id AS id
ORDER BY id`,
  params: ['ids'],
  columns: ['id'],
};

/** Agency nodes by id, with the keys of the names that other sources than the given one use for them. */
export const loadAgencies: Query<
  {readonly ids: readonly string[], readonly source: string},
  {readonly id: string, readonly properties: {readonly [name: string]: unknown}, readonly names: readonly string[]}
> = {
  name: 'load/agencies',
  mode: 'read',
  text: `UNWIND $ids AS id
MATCH (x:Agency {id: id})
WITH DISTINCT x
CALL { WITH x MATCH (x)<-[e:NAMES]-(n:Name) WHERE e.source <> $source RETURN collect(DISTINCT n.key) AS names }
RETURN x.id AS id, properties(x) AS properties, names
ORDER BY id`,
  params: ['ids', 'source'],
  columns: ['id', 'properties', 'names'],
};

/** The edges that texts and lists assert of policies. */
export const loadAsserted: Query<
  {readonly ids: readonly string[]},
  {readonly kind: string, readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: unknown}}
> = {
  name: 'load/asserted',
  mode: 'read',
  text: `UNWIND $ids AS id
MATCH (p:Policy {id: id})-[e:CITES|SUPERSEDES|AMENDS|ISSUED_BY|APPLIES_TO|ABOUT|NAMES_PARK]->(x)
RETURN type(e) AS kind, p.id AS from, x.id AS to, properties(e) AS properties
ORDER BY properties.id`,
  params: ['ids'],
  columns: ['kind', 'from', 'to', 'properties'],
};

/** The broader industries of industries. */
export const loadBroaderIndustries: Query<
  {readonly ids: readonly string[]},
  {readonly from: string, readonly to: string}
> = {
  name: 'load/broader-industries',
  mode: 'read',
  text: `UNWIND $ids AS id
MATCH (a:Industry {id: id})-[:PART_OF]->(r:Industry)
RETURN a.id AS from, r.id AS to
ORDER BY from, to`,
  params: ['ids'],
  columns: ['from', 'to'],
};

/** Which policies ambiguous ones may be, and by what. */
export const loadCandidates: Query<
  {readonly ids: readonly string[]},
  {readonly from: string, readonly to: string, readonly reason: string}
> = {
  name: 'load/candidates',
  mode: 'read',
  text: `UNWIND $ids AS id
MATCH (p:Policy {id: id})-[e:MAY_BE]->(q:Policy)
RETURN p.id AS from, q.id AS to, e.reason AS reason
ORDER BY from, to`,
  params: ['ids'],
  columns: ['from', 'to', 'reason'],
};

/** The citations of policies. */
export const loadCiting: Query<
  {readonly ids: readonly string[]},
  {readonly kind: string, readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: unknown}}
> = {
  name: 'load/citing',
  mode: 'read',
  text: `UNWIND $ids AS id
MATCH (p:Policy {id: id})<-[e:CITES|SUPERSEDES|AMENDS]-(q:Policy)
RETURN type(e) AS kind, q.id AS from, p.id AS to, properties(e) AS properties
ORDER BY properties.id`,
  params: ['ids'],
  columns: ['kind', 'from', 'to', 'properties'],
};

/** Claim nodes by id. */
export const loadClaims: Query<
  {readonly ids: readonly string[]},
  {readonly id: string, readonly properties: {readonly [name: string]: unknown}}
> = {
  name: 'load/claims',
  mode: 'read',
  text: `UNWIND $ids AS id
MATCH (n:Claim {id: id})
RETURN n.id AS id, properties(n) AS properties
ORDER BY id`,
  params: ['ids'],
  columns: ['id', 'properties'],
};

/** Of which policies others are later editions. */
export const loadEditions: Query<
  {readonly ids: readonly string[]},
  {readonly from: string, readonly to: string}
> = {
  name: 'load/editions',
  mode: 'read',
  text: `UNWIND $ids AS id
MATCH (p:Policy {id: id})-[:EDITION_OF]->(q:Policy)
RETURN p.id AS from, q.id AS to
ORDER BY from, to`,
  params: ['ids'],
  columns: ['from', 'to'],
};

/** Industry nodes by id, with the keys of the names that other sources than the given one use for them. */
export const loadIndustries: Query<
  {readonly ids: readonly string[], readonly source: string},
  {readonly id: string, readonly properties: {readonly [name: string]: unknown}, readonly names: readonly string[]}
> = {
  name: 'load/industries',
  mode: 'read',
  text: `UNWIND $ids AS id
MATCH (x:Industry {id: id})
WITH DISTINCT x
CALL { WITH x MATCH (x)<-[e:NAMES]-(n:Name) WHERE e.source <> $source RETURN collect(DISTINCT n.key) AS names }
RETURN x.id AS id, properties(x) AS properties, names
ORDER BY id`,
  params: ['ids', 'source'],
  columns: ['id', 'properties', 'names'],
};

/** Gives the label Issuer to every agency that has policies issued by it, for a graph from before there was such a label. */
export const loadLabelAllIssuers: Query<
  {},
  {}
> = {
  name: 'load/label-all-issuers',
  mode: 'write',
  text: `MATCH (a:Agency)<-[:ISSUED_BY]-(:Policy)
WITH DISTINCT a
SET a:Issuer`,
  params: [],
  columns: [],
};

/** Gives the label ResponsibleUnit to every agency that has measures assigned to it, for a graph from before there was such a label. */
export const loadLabelAllResponsibleUnits: Query<
  {},
  {}
> = {
  name: 'load/label-all-responsible-units',
  mode: 'write',
  text: `MATCH (a:Agency)<-[:ASSIGNS_TO]-(:Measure)
WITH DISTINCT a
SET a:ResponsibleUnit`,
  params: [],
  columns: [],
};

/** Labels agencies as issuers that are not labelled yet. */
export const loadLabelIssuers: Query<
  {readonly ids: readonly string[]},
  {}
> = {
  name: 'load/label-issuers',
  mode: 'write',
  text: `UNWIND $ids AS id
MATCH (a:Agency {id: id})
WHERE NOT a:Issuer
SET a:Issuer`,
  params: ['ids'],
  columns: [],
};

/** Labels agencies as responsible units that are not labelled yet. */
export const loadLabelResponsibleUnits: Query<
  {readonly ids: readonly string[]},
  {}
> = {
  name: 'load/label-responsible-units',
  mode: 'write',
  text: `UNWIND $ids AS id
MATCH (a:Agency {id: id})
WHERE NOT a:ResponsibleUnit
SET a:ResponsibleUnit`,
  params: ['ids'],
  columns: [],
};

/** Makes ABOUT edges from a Policy to a Industry, both of which are there. */
export const loadLinkAboutPolicyIndustry: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]},
  {}
> = {
  name: 'load/link-about-policy-industry',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Policy {id: row.from})
MATCH (b:Industry {id: row.to})
CREATE (a)-[e:ABOUT]->(b)
SET e = row.properties`,
  params: ['rows'],
  columns: [],
};

/** Makes AMENDS edges from a Policy to a Policy, both of which are there. */
export const loadLinkAmendsPolicyPolicy: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]},
  {}
> = {
  name: 'load/link-amends-policy-policy',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Policy {id: row.from})
MATCH (b:Policy {id: row.to})
CREATE (a)-[e:AMENDS]->(b)
SET e = row.properties`,
  params: ['rows'],
  columns: [],
};

/** Makes APPLIES_TO edges from a Policy to a Industry, both of which are there. */
export const loadLinkAppliesToPolicyIndustry: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]},
  {}
> = {
  name: 'load/link-applies-to-policy-industry',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Policy {id: row.from})
MATCH (b:Industry {id: row.to})
CREATE (a)-[e:APPLIES_TO]->(b)
SET e = row.properties`,
  params: ['rows'],
  columns: [],
};

/** Makes APPLIES_TO edges from a Policy to a Park, both of which are there. */
export const loadLinkAppliesToPolicyPark: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]},
  {}
> = {
  name: 'load/link-applies-to-policy-park',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Policy {id: row.from})
MATCH (b:Park {id: row.to})
CREATE (a)-[e:APPLIES_TO]->(b)
SET e = row.properties`,
  params: ['rows'],
  columns: [],
};

/** Makes APPLIES_TO edges from a Policy to a Region, both of which are there. */
export const loadLinkAppliesToPolicyRegion: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]},
  {}
> = {
  name: 'load/link-applies-to-policy-region',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Policy {id: row.from})
MATCH (b:Region {id: row.to})
CREATE (a)-[e:APPLIES_TO]->(b)
SET e = row.properties`,
  params: ['rows'],
  columns: [],
};

/** Makes APPLIES_TO edges from a Policy to a Subject, both of which are there. */
export const loadLinkAppliesToPolicySubject: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]},
  {}
> = {
  name: 'load/link-applies-to-policy-subject',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Policy {id: row.from})
MATCH (b:Subject {id: row.to})
CREATE (a)-[e:APPLIES_TO]->(b)
SET e = row.properties`,
  params: ['rows'],
  columns: [],
};

/** Makes ASSERTS edges from a Source to a Claim, both of which are there. */
export const loadLinkAssertsSourceClaim: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]},
  {}
> = {
  name: 'load/link-asserts-source-claim',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Source {id: row.from})
MATCH (b:Claim {id: row.to})
CREATE (a)-[e:ASSERTS]->(b)
SET e = row.properties`,
  params: ['rows'],
  columns: [],
};

/** Makes ASSIGNS_TO edges from a Measure to a Agency, both of which are there. */
export const loadLinkAssignsToMeasureAgency: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]},
  {}
> = {
  name: 'load/link-assigns-to-measure-agency',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Measure {id: row.from})
MATCH (b:Agency {id: row.to})
CREATE (a)-[e:ASSIGNS_TO]->(b)
SET e = row.properties`,
  params: ['rows'],
  columns: [],
};

/** Makes BELONGS_TO edges from a Agency to a Region, both of which are there. */
export const loadLinkBelongsToAgencyRegion: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]},
  {}
> = {
  name: 'load/link-belongs-to-agency-region',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Agency {id: row.from})
MATCH (b:Region {id: row.to})
CREATE (a)-[e:BELONGS_TO]->(b)
SET e = row.properties`,
  params: ['rows'],
  columns: [],
};

/** Makes CITES edges from a Policy to a Policy, both of which are there. */
export const loadLinkCitesPolicyPolicy: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]},
  {}
> = {
  name: 'load/link-cites-policy-policy',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Policy {id: row.from})
MATCH (b:Policy {id: row.to})
CREATE (a)-[e:CITES]->(b)
SET e = row.properties`,
  params: ['rows'],
  columns: [],
};

/** Makes CONTAINS edges from a Measure to a Measure, both of which are there. */
export const loadLinkContainsMeasureMeasure: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]},
  {}
> = {
  name: 'load/link-contains-measure-measure',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Measure {id: row.from})
MATCH (b:Measure {id: row.to})
CREATE (a)-[e:CONTAINS]->(b)
SET e = row.properties`,
  params: ['rows'],
  columns: [],
};

/** Makes CONTAINS edges from a Text to a Measure, both of which are there. */
export const loadLinkContainsTextMeasure: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]},
  {}
> = {
  name: 'load/link-contains-text-measure',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Text {id: row.from})
MATCH (b:Measure {id: row.to})
CREATE (a)-[e:CONTAINS]->(b)
SET e = row.properties`,
  params: ['rows'],
  columns: [],
};

/** Makes EDITION_OF edges from a Policy to a Policy, both of which are there. */
export const loadLinkEditionOfPolicyPolicy: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]},
  {}
> = {
  name: 'load/link-edition-of-policy-policy',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Policy {id: row.from})
MATCH (b:Policy {id: row.to})
CREATE (a)-[e:EDITION_OF]->(b)
SET e = row.properties`,
  params: ['rows'],
  columns: [],
};

/** Makes FOCUSES_ON edges from a Park to a Industry, both of which are there. */
export const loadLinkFocusesOnParkIndustry: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]},
  {}
> = {
  name: 'load/link-focuses-on-park-industry',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Park {id: row.from})
MATCH (b:Industry {id: row.to})
CREATE (a)-[e:FOCUSES_ON]->(b)
SET e = row.properties`,
  params: ['rows'],
  columns: [],
};

/** Makes HAS_CHUNK edges from a Source to a Chunk, both of which are there. */
export const loadLinkHasChunkSourceChunk: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]},
  {}
> = {
  name: 'load/link-has-chunk-source-chunk',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Source {id: row.from})
MATCH (b:Chunk {id: row.to})
CREATE (a)-[e:HAS_CHUNK]->(b)
SET e = row.properties`,
  params: ['rows'],
  columns: [],
};

/** Makes HOLDS edges from a Source to a Text, both of which are there. */
export const loadLinkHoldsSourceText: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]},
  {}
> = {
  name: 'load/link-holds-source-text',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Source {id: row.from})
MATCH (b:Text {id: row.to})
CREATE (a)-[e:HOLDS]->(b)
SET e = row.properties`,
  params: ['rows'],
  columns: [],
};

/** Makes ISSUED_BY edges from a Policy to a Agency, both of which are there. */
export const loadLinkIssuedByPolicyAgency: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]},
  {}
> = {
  name: 'load/link-issued-by-policy-agency',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Policy {id: row.from})
MATCH (b:Agency {id: row.to})
CREATE (a)-[e:ISSUED_BY]->(b)
SET e = row.properties`,
  params: ['rows'],
  columns: [],
};

/** Makes LISTS edges from a Source to a Policy, both of which are there. */
export const loadLinkListsSourcePolicy: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]},
  {}
> = {
  name: 'load/link-lists-source-policy',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Source {id: row.from})
MATCH (b:Policy {id: row.to})
CREATE (a)-[e:LISTS]->(b)
SET e = row.properties`,
  params: ['rows'],
  columns: [],
};

/** Makes LOCATED_IN edges from a Park to a Region, both of which are there. */
export const loadLinkLocatedInParkRegion: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]},
  {}
> = {
  name: 'load/link-located-in-park-region',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Park {id: row.from})
MATCH (b:Region {id: row.to})
CREATE (a)-[e:LOCATED_IN]->(b)
SET e = row.properties`,
  params: ['rows'],
  columns: [],
};

/** Makes MAY_BE edges from a Agency to a Agency, both of which are there. */
export const loadLinkMayBeAgencyAgency: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]},
  {}
> = {
  name: 'load/link-may-be-agency-agency',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Agency {id: row.from})
MATCH (b:Agency {id: row.to})
CREATE (a)-[e:MAY_BE]->(b)
SET e = row.properties`,
  params: ['rows'],
  columns: [],
};

/** Makes MAY_BE edges from a Policy to a Policy, both of which are there. */
export const loadLinkMayBePolicyPolicy: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]},
  {}
> = {
  name: 'load/link-may-be-policy-policy',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Policy {id: row.from})
MATCH (b:Policy {id: row.to})
CREATE (a)-[e:MAY_BE]->(b)
SET e = row.properties`,
  params: ['rows'],
  columns: [],
};

/** Makes MEMBER_OF edges from a Agency to a Agency, both of which are there. */
export const loadLinkMemberOfAgencyAgency: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]},
  {}
> = {
  name: 'load/link-member-of-agency-agency',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Agency {id: row.from})
MATCH (b:Agency {id: row.to})
CREATE (a)-[e:MEMBER_OF]->(b)
SET e = row.properties`,
  params: ['rows'],
  columns: [],
};

/** Makes NAMES edges from a Name to a Agency, both of which are there. */
export const loadLinkNamesNameAgency: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]},
  {}
> = {
  name: 'load/link-names-name-agency',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Name {id: row.from})
MATCH (b:Agency {id: row.to})
CREATE (a)-[e:NAMES]->(b)
SET e = row.properties`,
  params: ['rows'],
  columns: [],
};

/** Makes NAMES edges from a Name to a Industry, both of which are there. */
export const loadLinkNamesNameIndustry: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]},
  {}
> = {
  name: 'load/link-names-name-industry',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Name {id: row.from})
MATCH (b:Industry {id: row.to})
CREATE (a)-[e:NAMES]->(b)
SET e = row.properties`,
  params: ['rows'],
  columns: [],
};

/** Makes NAMES edges from a Name to a Park, both of which are there. */
export const loadLinkNamesNamePark: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]},
  {}
> = {
  name: 'load/link-names-name-park',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Name {id: row.from})
MATCH (b:Park {id: row.to})
CREATE (a)-[e:NAMES]->(b)
SET e = row.properties`,
  params: ['rows'],
  columns: [],
};

/** Makes NAMES edges from a Name to a Policy, both of which are there. */
export const loadLinkNamesNamePolicy: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]},
  {}
> = {
  name: 'load/link-names-name-policy',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Name {id: row.from})
MATCH (b:Policy {id: row.to})
CREATE (a)-[e:NAMES]->(b)
SET e = row.properties`,
  params: ['rows'],
  columns: [],
};

/** Makes NAMES edges from a Name to a Region, both of which are there. */
export const loadLinkNamesNameRegion: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]},
  {}
> = {
  name: 'load/link-names-name-region',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Name {id: row.from})
MATCH (b:Region {id: row.to})
CREATE (a)-[e:NAMES]->(b)
SET e = row.properties`,
  params: ['rows'],
  columns: [],
};

/** Makes NAMES edges from a Name to a Subject, both of which are there. */
export const loadLinkNamesNameSubject: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]},
  {}
> = {
  name: 'load/link-names-name-subject',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Name {id: row.from})
MATCH (b:Subject {id: row.to})
CREATE (a)-[e:NAMES]->(b)
SET e = row.properties`,
  params: ['rows'],
  columns: [],
};

/** Makes NAMES_PARK edges from a Policy to a Park, both of which are there. */
export const loadLinkNamesParkPolicyPark: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]},
  {}
> = {
  name: 'load/link-names-park-policy-park',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Policy {id: row.from})
MATCH (b:Park {id: row.to})
CREATE (a)-[e:NAMES_PARK]->(b)
SET e = row.properties`,
  params: ['rows'],
  columns: [],
};

/** Makes OPERATED_BY edges from a Park to a Agency, both of which are there. */
export const loadLinkOperatedByParkAgency: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]},
  {}
> = {
  name: 'load/link-operated-by-park-agency',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Park {id: row.from})
MATCH (b:Agency {id: row.to})
CREATE (a)-[e:OPERATED_BY]->(b)
SET e = row.properties`,
  params: ['rows'],
  columns: [],
};

/** Makes PART_OF edges from an Industry to a broader one, both of which are there. */
export const loadLinkPartOfIndustryIndustry: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]},
  {}
> = {
  name: 'load/link-part-of-industry-industry',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Industry {id: row.from})
MATCH (b:Industry {id: row.to})
CREATE (a)-[e:PART_OF]->(b)
SET e = row.properties`,
  params: ['rows'],
  columns: [],
};

/** Makes PART_OF edges from a Region to a Region, both of which are there. */
export const loadLinkPartOfRegionRegion: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]},
  {}
> = {
  name: 'load/link-part-of-region-region',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Region {id: row.from})
MATCH (b:Region {id: row.to})
CREATE (a)-[e:PART_OF]->(b)
SET e = row.properties`,
  params: ['rows'],
  columns: [],
};

/** Makes SUBORDINATE_TO edges from a Agency to a Agency, both of which are there. */
export const loadLinkSubordinateToAgencyAgency: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]},
  {}
> = {
  name: 'load/link-subordinate-to-agency-agency',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Agency {id: row.from})
MATCH (b:Agency {id: row.to})
CREATE (a)-[e:SUBORDINATE_TO]->(b)
SET e = row.properties`,
  params: ['rows'],
  columns: [],
};

/** Makes SUCCEEDS edges from a Agency to a Agency, both of which are there. */
export const loadLinkSucceedsAgencyAgency: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]},
  {}
> = {
  name: 'load/link-succeeds-agency-agency',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Agency {id: row.from})
MATCH (b:Agency {id: row.to})
CREATE (a)-[e:SUCCEEDS]->(b)
SET e = row.properties`,
  params: ['rows'],
  columns: [],
};

/** Makes SUPERSEDES edges from a Policy to a Policy, both of which are there. */
export const loadLinkSupersedesPolicyPolicy: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]},
  {}
> = {
  name: 'load/link-supersedes-policy-policy',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Policy {id: row.from})
MATCH (b:Policy {id: row.to})
CREATE (a)-[e:SUPERSEDES]->(b)
SET e = row.properties`,
  params: ['rows'],
  columns: [],
};

/** Makes TEXT_OF edges from a Text to a Policy, both of which are there. */
export const loadLinkTextOfTextPolicy: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]},
  {}
> = {
  name: 'load/link-text-of-text-policy',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Text {id: row.from})
MATCH (b:Policy {id: row.to})
CREATE (a)-[e:TEXT_OF]->(b)
SET e = row.properties`,
  params: ['rows'],
  columns: [],
};

/** The list rows that lead to policies. */
export const loadListings: Query<
  {readonly ids: readonly string[]},
  {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: unknown}}
> = {
  name: 'load/listings',
  mode: 'read',
  text: `UNWIND $ids AS id
MATCH (p:Policy {id: id})<-[e:LISTS]-(s:Source)
RETURN s.id AS from, p.id AS to, properties(e) AS properties
ORDER BY properties.id`,
  params: ['ids'],
  columns: ['from', 'to', 'properties'],
};

/** By which names a source leads to policies. */
export const loadNamesOfPolicies: Query<
  {readonly ids: readonly string[], readonly source: string},
  {readonly name: string, readonly key: string, readonly target: string}
> = {
  name: 'load/names-of-policies',
  mode: 'read',
  text: `UNWIND $ids AS id
MATCH (p:Policy {id: id})<-[e:NAMES]-(n:Name)
WHERE e.source = $source
RETURN n.id AS name, n.key AS key, p.id AS target
ORDER BY name, target`,
  params: ['ids', 'source'],
  columns: ['name', 'key', 'target'],
};

/** To which nodes names lead, through which texts and references, and whether a source of this id or others use them so. */
export const loadNames: Query<
  {readonly names: readonly string[], readonly source: string},
  {readonly name: string, readonly via: string, readonly target: string, readonly mine: number, readonly others: number}
> = {
  name: 'load/names',
  mode: 'read',
  text: `UNWIND $names AS id
MATCH (n:Name {id: id})-[e:NAMES]->(x)
RETURN n.id AS name, e.via AS via, x.id AS target,
  max(CASE WHEN e.source = $source THEN 1 ELSE 0 END) AS mine,
  max(CASE WHEN e.source = $source THEN 0 ELSE 1 END) AS others
ORDER BY name, via, target`,
  params: ['names', 'source'],
  columns: ['name', 'via', 'target', 'mine', 'others'],
};

/** Park nodes by id, with the keys of the names that other sources than the given one use for them. */
export const loadParks: Query<
  {readonly ids: readonly string[], readonly source: string},
  {readonly id: string, readonly properties: {readonly [name: string]: unknown}, readonly names: readonly string[]}
> = {
  name: 'load/parks',
  mode: 'read',
  text: `UNWIND $ids AS id
MATCH (x:Park {id: id})
WITH DISTINCT x
CALL { WITH x MATCH (x)<-[e:NAMES]-(n:Name) WHERE e.source <> $source RETURN collect(DISTINCT n.key) AS names }
RETURN x.id AS id, properties(x) AS properties, names
ORDER BY id`,
  params: ['ids', 'source'],
  columns: ['id', 'properties', 'names'],
};

/** The regions to which agencies belong. */
export const loadPlacesOfAgencies: Query<
  {readonly ids: readonly string[]},
  {readonly from: string, readonly to: string}
> = {
  name: 'load/places-of-agencies',
  mode: 'read',
  text: `UNWIND $ids AS id
MATCH (a:Agency {id: id})-[:BELONGS_TO]->(r:Region)
RETURN a.id AS from, r.id AS to
ORDER BY from, to`,
  params: ['ids'],
  columns: ['from', 'to'],
};

/** The regions in which regions lie. */
export const loadPlacesOfRegions: Query<
  {readonly ids: readonly string[]},
  {readonly from: string, readonly to: string}
> = {
  name: 'load/places-of-regions',
  mode: 'read',
  text: `UNWIND $ids AS id
MATCH (a:Region {id: id})-[:PART_OF]->(r:Region)
RETURN a.id AS from, r.id AS to
ORDER BY from, to`,
  params: ['ids'],
  columns: ['from', 'to'],
};

/** Policy nodes by id. */
export const loadPolicies: Query<
  {readonly ids: readonly string[]},
  {readonly id: string, readonly properties: {readonly [name: string]: unknown}}
> = {
  name: 'load/policies',
  mode: 'read',
  text: `UNWIND $ids AS id
MATCH (n:Policy {id: id})
RETURN n.id AS id, properties(n) AS properties
ORDER BY id`,
  params: ['ids'],
  columns: ['id', 'properties'],
};

/** Makes agencies or gives those that are there exactly these properties; each row holds `id`. */
export const loadPutAgencies: Query<
  {readonly rows: readonly {readonly [name: string]: string | number | boolean | readonly string[]}[]},
  {}
> = {
  name: 'load/put-agencies',
  mode: 'write',
  text: `UNWIND $rows AS row
MERGE (n:Agency {id: row.id})
SET n = row`,
  params: ['rows'],
  columns: [],
};

/** Makes chunks or gives those that are there exactly these properties; each row holds `id`. */
export const loadPutChunks: Query<
  {readonly rows: readonly {readonly [name: string]: string | number | boolean | readonly string[]}[]},
  {}
> = {
  name: 'load/put-chunks',
  mode: 'write',
  text: `UNWIND $rows AS row
MERGE (n:Chunk {id: row.id})
SET n = row`,
  params: ['rows'],
  columns: [],
};

/** Makes claims or gives those that are there exactly these properties; each row holds `id`. */
export const loadPutClaims: Query<
  {readonly rows: readonly {readonly [name: string]: string | number | boolean | readonly string[]}[]},
  {}
> = {
  name: 'load/put-claims',
  mode: 'write',
  text: `UNWIND $rows AS row
MERGE (n:Claim {id: row.id})
SET n = row`,
  params: ['rows'],
  columns: [],
};

/** Makes industries or gives those that are there exactly these properties; each row holds `id`. */
export const loadPutIndustries: Query<
  {readonly rows: readonly {readonly [name: string]: string | number | boolean | readonly string[]}[]},
  {}
> = {
  name: 'load/put-industries',
  mode: 'write',
  text: `UNWIND $rows AS row
MERGE (n:Industry {id: row.id})
SET n = row`,
  params: ['rows'],
  columns: [],
};

/** Makes measures or gives those that are there exactly these properties; each row holds `id`. */
export const loadPutMeasures: Query<
  {readonly rows: readonly {readonly [name: string]: string | number | boolean | readonly string[]}[]},
  {}
> = {
  name: 'load/put-measures',
  mode: 'write',
  text: `UNWIND $rows AS row
MERGE (n:Measure {id: row.id})
SET n = row`,
  params: ['rows'],
  columns: [],
};

/** Makes names or gives those that are there exactly these properties; each row holds `id`. */
export const loadPutNames: Query<
  {readonly rows: readonly {readonly [name: string]: string | number | boolean | readonly string[]}[]},
  {}
> = {
  name: 'load/put-names',
  mode: 'write',
  text: `UNWIND $rows AS row
MERGE (n:Name {id: row.id})
SET n = row`,
  params: ['rows'],
  columns: [],
};

/** Makes parks or gives those that are there exactly these properties; each row holds `id`. */
export const loadPutParks: Query<
  {readonly rows: readonly {readonly [name: string]: string | number | boolean | readonly string[]}[]},
  {}
> = {
  name: 'load/put-parks',
  mode: 'write',
  text: `UNWIND $rows AS row
MERGE (n:Park {id: row.id})
SET n = row`,
  params: ['rows'],
  columns: [],
};

/** Makes policies or gives those that are there exactly these properties; each row holds `id`. */
export const loadPutPolicies: Query<
  {readonly rows: readonly {readonly [name: string]: string | number | boolean | readonly string[]}[]},
  {}
> = {
  name: 'load/put-policies',
  mode: 'write',
  text: `UNWIND $rows AS row
MERGE (n:Policy {id: row.id})
SET n = row`,
  params: ['rows'],
  columns: [],
};

/** Makes regions or gives those that are there exactly these properties; each row holds `id`. */
export const loadPutRegions: Query<
  {readonly rows: readonly {readonly [name: string]: string | number | boolean | readonly string[]}[]},
  {}
> = {
  name: 'load/put-regions',
  mode: 'write',
  text: `UNWIND $rows AS row
MERGE (n:Region {id: row.id})
SET n = row`,
  params: ['rows'],
  columns: [],
};

/** Makes sources or gives those that are there exactly these properties; each row holds `id`. */
export const loadPutSources: Query<
  {readonly rows: readonly {readonly [name: string]: string | number | boolean | readonly string[]}[]},
  {}
> = {
  name: 'load/put-sources',
  mode: 'write',
  text: `UNWIND $rows AS row
MERGE (n:Source {id: row.id})
SET n = row`,
  params: ['rows'],
  columns: [],
};

/** Makes subjects or gives those that are there exactly these properties; each row holds `id`. */
export const loadPutSubjects: Query<
  {readonly rows: readonly {readonly [name: string]: string | number | boolean | readonly string[]}[]},
  {}
> = {
  name: 'load/put-subjects',
  mode: 'write',
  text: `UNWIND $rows AS row
MERGE (n:Subject {id: row.id})
SET n = row`,
  params: ['rows'],
  columns: [],
};

/** Makes texts or gives those that are there exactly these properties; each row holds `id`. */
export const loadPutTexts: Query<
  {readonly rows: readonly {readonly [name: string]: string | number | boolean | readonly string[]}[]},
  {}
> = {
  name: 'load/put-texts',
  mode: 'write',
  text: `UNWIND $rows AS row
MERGE (n:Text {id: row.id})
SET n = row`,
  params: ['rows'],
  columns: [],
};

/** Region nodes by id, with the keys of the names that other sources than the given one use for them. */
export const loadRegions: Query<
  {readonly ids: readonly string[], readonly source: string},
  {readonly id: string, readonly properties: {readonly [name: string]: unknown}, readonly names: readonly string[]}
> = {
  name: 'load/regions',
  mode: 'read',
  text: `UNWIND $ids AS id
MATCH (x:Region {id: id})
WITH DISTINCT x
CALL { WITH x MATCH (x)<-[e:NAMES]-(n:Name) WHERE e.source <> $source RETURN collect(DISTINCT n.key) AS names }
RETURN x.id AS id, properties(x) AS properties, names
ORDER BY id`,
  params: ['ids', 'source'],
  columns: ['id', 'properties', 'names'],
};

/** What ties agencies to others: the tables say so, no text. */
export const loadRelationsOfAgencies: Query<
  {readonly ids: readonly string[]},
  {readonly kind: string, readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: unknown}}
> = {
  name: 'load/relations-of-agencies',
  mode: 'read',
  text: `UNWIND $ids AS id
MATCH (a:Agency {id: id})-[e:SUCCEEDS|MEMBER_OF|SUBORDINATE_TO|MAY_BE]-(b:Agency)
RETURN DISTINCT type(e) AS kind, startNode(e).id AS from, endNode(e).id AS to, properties(e) AS properties
ORDER BY kind, from, to`,
  params: ['ids'],
  columns: ['kind', 'from', 'to', 'properties'],
};

/** Subject nodes by id, with the keys of the names that other sources than the given one use for them. */
export const loadSubjects: Query<
  {readonly ids: readonly string[], readonly source: string},
  {readonly id: string, readonly properties: {readonly [name: string]: unknown}, readonly names: readonly string[]}
> = {
  name: 'load/subjects',
  mode: 'read',
  text: `UNWIND $ids AS id
MATCH (x:Subject {id: id})
WITH DISTINCT x
CALL { WITH x MATCH (x)<-[e:NAMES]-(n:Name) WHERE e.source <> $source RETURN collect(DISTINCT n.key) AS names }
RETURN x.id AS id, properties(x) AS properties, names
ORDER BY id`,
  params: ['ids', 'source'],
  columns: ['id', 'properties', 'names'],
};

/** Takes the one lock of all writers; it is held until the transaction ends. */
export const loadTakeLock: Query<
  {readonly token: string},
  {}
> = {
  name: 'load/take-lock',
  mode: 'write',
  text: `MERGE (l:Lock {id: 'lock:write'})
SET l.token = $token`,
  params: ['token'],
  columns: [],
};

/** The texts of policies. */
export const loadTextsOf: Query<
  {readonly ids: readonly string[]},
  {readonly policy: string, readonly properties: {readonly [name: string]: unknown}}
> = {
  name: 'load/texts-of',
  mode: 'read',
  text: `UNWIND $ids AS id
MATCH (p:Policy {id: id})<-[:TEXT_OF]-(t:Text)
RETURN p.id AS policy, properties(t) AS properties
ORDER BY properties.id`,
  params: ['ids'],
  columns: ['policy', 'properties'],
};

/** Text nodes by id. */
export const loadTexts: Query<
  {readonly ids: readonly string[]},
  {readonly id: string, readonly properties: {readonly [name: string]: unknown}}
> = {
  name: 'load/texts',
  mode: 'read',
  text: `UNWIND $ids AS id
MATCH (n:Text {id: id})
RETURN n.id AS id, properties(n) AS properties
ORDER BY id`,
  params: ['ids'],
  columns: ['id', 'properties'],
};

/** Every use of names for policies: which source uses them for which policy, through which text or reference. */
export const loadUses: Query<
  {readonly names: readonly string[]},
  {readonly name: string, readonly via: string, readonly target: string, readonly source: string}
> = {
  name: 'load/uses',
  mode: 'read',
  text: `UNWIND $names AS id
MATCH (n:Name {id: id})-[e:NAMES]->(x:Policy)
RETURN n.id AS name, e.via AS via, x.id AS target, e.source AS source
ORDER BY name, via, target, source`,
  params: ['names'],
  columns: ['name', 'via', 'target', 'source'],
};

/** Agencies of a region, those with tasks in most measures first. */
export const questionAgenciesOfRegion: Query<
  {readonly region: string, readonly limit: number},
  {readonly id: string, readonly tasks: number}
> = {
  name: 'question/agencies-of-region',
  mode: 'read',
  text: `MATCH (r:Region {id: $region})
WITH r
MATCH (r)<-[:BELONGS_TO]-(a:Agency)
CALL { WITH a MATCH (a)<-[:ASSIGNS_TO]-(m:Measure) RETURN count(DISTINCT m) AS tasks }
RETURN a.id AS id, tasks
ORDER BY tasks DESC, id
LIMIT $limit`,
  params: ['region', 'limit'],
  columns: ['id', 'tasks'],
};

/** Agencies by id, with the region each belongs to. */
export const questionAgencies: Query<
  {readonly ids: readonly string[]},
  {readonly id: string, readonly name: string, readonly names: readonly string[] | null, readonly forms: readonly string[] | null, readonly history: string | null, readonly region: string | null, readonly level: string | null, readonly group: boolean | null}
> = {
  name: 'question/agencies',
  mode: 'read',
  text: `UNWIND $ids AS wanted
MATCH (a:Agency {id: wanted})
RETURN a.id AS id, a.name AS name, a.names AS names, a.forms AS forms, a.history AS history, a.region AS region, a.level AS level, a.group AS group
ORDER BY id`,
  params: ['ids'],
  columns: ['id', 'name', 'names', 'forms', 'history', 'region', 'level', 'group'],
};

/** How many tasks in shown texts an agency has, and how many policies it issued. */
export const questionAgencyCounts: Query<
  {readonly ids: readonly string[]},
  {readonly id: string, readonly tasks: number, readonly issued: number}
> = {
  name: 'question/agency-counts',
  mode: 'read',
  text: `UNWIND $ids AS wanted
MATCH (a:Agency {id: wanted})
WITH DISTINCT a
CALL { WITH a MATCH (a)<-[:ISSUED_BY]-(p:Policy) RETURN count(DISTINCT p) AS issued }
CALL { WITH a MATCH (a)<-[r:ASSIGNS_TO]-(m:Measure) RETURN count(r) AS everywhere }
CALL {
  WITH a
  MATCH (a)<-[r:ASSIGNS_TO]-(m:Measure)
  WITH r, m
  MATCH (hidden:Text {id: m.text, shown: false})
  RETURN count(r) AS elsewhere
}
RETURN a.id AS id, everywhere - elsewhere AS tasks, issued
ORDER BY id`,
  params: ['ids'],
  columns: ['id', 'tasks', 'issued'],
};

/** What agencies took over from, what groups they are of and whose branches they are. */
export const questionAgencyLinksFrom: Query<
  {readonly ids: readonly string[], readonly limit: number},
  {readonly agency: string, readonly kind: string, readonly other: string, readonly otherName: string, readonly day: string | null, readonly change: string | null, readonly duties: string | null, readonly document: string | null, readonly possible: boolean | null, readonly reason: string | null}
> = {
  name: 'question/agency-links-from',
  mode: 'read',
  text: `UNWIND $ids AS wanted
MATCH (a:Agency {id: wanted})
WITH a
MATCH (a)-[e:SUCCEEDS|MEMBER_OF|SUBORDINATE_TO]->(b:Agency)
RETURN a.id AS agency, type(e) AS kind, b.id AS other, b.name AS otherName, e.day AS day, e.kind AS change,
  e.duties AS duties, e.document AS document, e.possible AS possible, e.reason AS reason
ORDER BY agency, kind, other, change, possible
LIMIT $limit`,
  params: ['ids', 'limit'],
  columns: ['agency', 'kind', 'other', 'otherName', 'day', 'change', 'duties', 'document', 'possible', 'reason'],
};

/** Who took over from agencies, who is of them or under them, and what may be them. */
export const questionAgencyLinksTo: Query<
  {readonly ids: readonly string[], readonly limit: number},
  {readonly agency: string, readonly kind: string, readonly other: string, readonly otherName: string, readonly day: string | null, readonly change: string | null, readonly duties: string | null, readonly document: string | null, readonly possible: boolean | null, readonly reason: string | null}
> = {
  name: 'question/agency-links-to',
  mode: 'read',
  text: `UNWIND $ids AS wanted
MATCH (a:Agency {id: wanted})
WITH a
MATCH (a)<-[e:SUCCEEDS|MEMBER_OF|SUBORDINATE_TO|MAY_BE]-(b:Agency)
RETURN a.id AS agency, type(e) AS kind, b.id AS other, b.name AS otherName, e.day AS day, e.kind AS change,
  e.duties AS duties, e.document AS document, e.possible AS possible, e.reason AS reason
ORDER BY agency, kind, other, change, possible
LIMIT $limit`,
  params: ['ids', 'limit'],
  columns: ['agency', 'kind', 'other', 'otherName', 'day', 'change', 'duties', 'document', 'possible', 'reason'],
};

/** What texts and their measures want by when: deadlines and targets as their nodes keep them. */
export const questionAims: Query<
  {readonly texts: readonly string[]},
  {readonly text: string, readonly source: string, readonly node: string, readonly ordinal: number, readonly deadline: string | null, readonly targets: string | null}
> = {
  name: 'question/aims',
  mode: 'read',
  text: `UNWIND $texts AS wanted
MATCH (t:Text {id: wanted})-[:CONTAINS*0..16]->(n)
WHERE n.deadline IS NOT NULL OR n.targets IS NOT NULL
RETURN DISTINCT t.id AS text, t.source AS source, n.id AS node, coalesce(n.ordinal, -1) AS ordinal, n.deadline AS deadline, n.targets AS targets
ORDER BY text, ordinal, node`,
  params: ['texts'],
  columns: ['text', 'source', 'node', 'ordinal', 'deadline', 'targets'],
};

/** The parts of several sources' texts that reach into spans; each part once. */
export const questionChunksOfPlaces: Query<
  {readonly places: readonly {readonly source: string, readonly spanStart: number, readonly spanEnd: number}[]},
  {readonly source: string, readonly spanStart: number, readonly line: number, readonly text: string}
> = {
  name: 'question/chunks-of-places',
  mode: 'read',
  text: `UNWIND $places AS place
MATCH (s:Source {id: place.source})
WITH s, place
MATCH (s)-[:HAS_CHUNK]->(c:Chunk)
WHERE c.spanEnd > place.spanStart AND c.spanStart < place.spanEnd
RETURN DISTINCT s.id AS source, c.spanStart AS spanStart, c.line AS line, c.text AS text
ORDER BY source, spanStart`,
  params: ['places'],
  columns: ['source', 'spanStart', 'line', 'text'],
};

/** The parts of a source's text that reach into a span. */
export const questionChunks: Query<
  {readonly source: string, readonly spanStart: number, readonly spanEnd: number},
  {readonly spanStart: number, readonly spanEnd: number, readonly text: string}
> = {
  name: 'question/chunks',
  mode: 'read',
  text: `MATCH (s:Source {id: $source})
WITH s
MATCH (s)-[:HAS_CHUNK]->(c:Chunk)
WHERE c.spanEnd > $spanStart AND c.spanStart < $spanEnd
RETURN c.spanStart AS spanStart, c.spanEnd AS spanEnd, c.text AS text
ORDER BY spanStart`,
  params: ['source', 'spanStart', 'spanEnd'],
  columns: ['spanStart', 'spanEnd', 'text'],
};

/** Which policies some policies cite, without the words. */
export const questionCitationPairs: Query<
  {readonly ids: readonly string[], readonly limit: number},
  {readonly id: string, readonly kind: string, readonly fromId: string, readonly toId: string}
> = {
  name: 'question/citation-pairs',
  mode: 'read',
  text: `UNWIND $ids AS wanted
MATCH (p:Policy {id: wanted})
WITH p
MATCH (p)-[c:CITES|SUPERSEDES|AMENDS]->(q:Policy)
WHERE p <> q
RETURN c.id AS id, type(c) AS kind, p.id AS fromId, q.id AS toId
ORDER BY id, fromId, toId
LIMIT $limit`,
  params: ['ids', 'limit'],
  columns: ['id', 'kind', 'fromId', 'toId'],
};

/** Citations out of policies: what they rest on. */
export const questionCited: Query<
  {readonly ids: readonly string[], readonly roles: readonly string[], readonly limit: number},
  {readonly id: string, readonly kind: string, readonly role: string, readonly fromId: string, readonly toId: string, readonly measure: string | null, readonly title: string | null, readonly number: string | null, readonly places: string | null, readonly source: string, readonly spanStart: number, readonly spanEnd: number, readonly line: number, readonly quote: string, readonly rule: string | null}
> = {
  name: 'question/cited',
  mode: 'read',
  text: `UNWIND $ids AS wanted
MATCH (p:Policy {id: wanted})
WITH p
MATCH (p)-[c:CITES|SUPERSEDES|AMENDS]->(q:Policy)
WHERE c.role IN $roles AND p <> q
RETURN c.id AS id, type(c) AS kind, c.role AS role, p.id AS fromId, q.id AS toId, c.measure AS measure, c.title AS title,
  c.number AS number, c.places AS places, c.source AS source, c.spanStart AS spanStart, c.spanEnd AS spanEnd, c.line AS line, c.quote AS quote, c.rule AS rule
ORDER BY id, fromId, toId
LIMIT $limit`,
  params: ['ids', 'roles', 'limit'],
  columns: ['id', 'kind', 'role', 'fromId', 'toId', 'measure', 'title', 'number', 'places', 'source', 'spanStart', 'spanEnd', 'line', 'quote', 'rule'],
};

/** Citations into policies: what rests on them. */
export const questionCiting: Query<
  {readonly ids: readonly string[], readonly roles: readonly string[], readonly limit: number},
  {readonly id: string, readonly kind: string, readonly role: string, readonly fromId: string, readonly toId: string, readonly measure: string | null, readonly title: string | null, readonly number: string | null, readonly places: string | null, readonly source: string, readonly spanStart: number, readonly spanEnd: number, readonly line: number, readonly quote: string, readonly rule: string | null}
> = {
  name: 'question/citing',
  mode: 'read',
  text: `UNWIND $ids AS wanted
MATCH (q:Policy {id: wanted})
WITH q
MATCH (q)<-[c:CITES|SUPERSEDES|AMENDS]-(p:Policy)
WHERE c.role IN $roles AND p <> q
RETURN c.id AS id, type(c) AS kind, c.role AS role, p.id AS fromId, q.id AS toId, c.measure AS measure, c.title AS title,
  c.number AS number, c.places AS places, c.source AS source, c.spanStart AS spanStart, c.spanEnd AS spanEnd, c.line AS line, c.quote AS quote, c.rule AS rule
ORDER BY id, fromId, toId
LIMIT $limit`,
  params: ['ids', 'roles', 'limit'],
  columns: ['id', 'kind', 'role', 'fromId', 'toId', 'measure', 'title', 'number', 'places', 'source', 'spanStart', 'spanEnd', 'line', 'quote', 'rule'],
};

/** How many citations there are; one that stands in several sources counts once. */
export const questionCountCitations: Query<
  {},
  {readonly citations: number}
> = {
  name: 'question/count-citations',
  mode: 'read',
  text: `MATCH (p:Policy)-[c:CITES|SUPERSEDES|AMENDS]->(q:Policy)
WITH DISTINCT p, q, type(c) AS kind
RETURN count(*) AS citations`,
  params: [],
  columns: ['citations'],
};

/** How many measures stand in shown texts. */
export const questionCountMeasures: Query<
  {},
  {readonly measures: number}
> = {
  name: 'question/count-measures',
  mode: 'read',
  text: `MATCH (m:Measure)
WITH count(m) AS everywhere
CALL { MATCH (t:Text {shown: false})-[:CONTAINS*1..16]->(hidden:Measure) RETURN count(DISTINCT hidden) AS elsewhere }
RETURN everywhere - elsewhere AS measures`,
  params: [],
  columns: ['measures'],
};

/** How many nodes of each kind there are; of agencies those that issue or are assigned to. */
export const questionCountNodes: Query<
  {},
  {readonly sources: number, readonly policies: number, readonly fullPolicies: number, readonly agencies: number, readonly regions: number, readonly parks: number, readonly industries: number}
> = {
  name: 'question/count-nodes',
  mode: 'read',
  text: `RETURN COUNT { MATCH (s:Source) WHERE NOT s.name STARTS WITH 'knowledge:' } AS sources,
  COUNT { MATCH (p:Policy) } AS policies,
  COUNT { MATCH (p:Policy) WHERE p.form = 'full' } AS fullPolicies,
  COUNT { MATCH (a:Agency) WHERE a:Issuer OR a:ResponsibleUnit } AS agencies,
  COUNT { MATCH (r:Region) } AS regions,
  COUNT { MATCH (k:Park) } AS parks,
  COUNT { MATCH (i:Industry) } AS industries`,
  params: [],
  columns: ['sources', 'policies', 'fullPolicies', 'agencies', 'regions', 'parks', 'industries'],
};

/** How many assignments stand in shown texts. */
export const questionCountTasks: Query<
  {},
  {readonly tasks: number}
> = {
  name: 'question/count-tasks',
  mode: 'read',
  text: `MATCH ()-[r:ASSIGNS_TO]->()
WITH count(r) AS everywhere
CALL {
  MATCH (t:Text {shown: false})-[:CONTAINS*1..16]->(m:Measure)-[hidden:ASSIGNS_TO]->(a:Agency)
  RETURN count(DISTINCT hidden) AS elsewhere
}
RETURN everywhere - elsewhere AS tasks`,
  params: [],
  columns: ['tasks'],
};

/** How many neighbours a node has by kind of relationship and its direction. */
export const questionEdgeCounts: Query<
  {readonly ids: readonly string[], readonly kinds: readonly string[]},
  {readonly kind: string, readonly out: boolean, readonly neighbours: number}
> = {
  name: 'question/edge-counts',
  mode: 'read',
  text: `CALL {
  UNWIND [id IN $ids WHERE id STARTS WITH 'policy:'] AS wanted MATCH (n:Policy {id: wanted}) RETURN n
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'measure:'] AS wanted MATCH (n:Measure {id: wanted}) RETURN n
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'agency:'] AS wanted MATCH (n:Agency {id: wanted}) RETURN n
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'region:'] AS wanted MATCH (n:Region {id: wanted}) RETURN n
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'park:'] AS wanted MATCH (n:Park {id: wanted}) RETURN n
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'industry:'] AS wanted MATCH (n:Industry {id: wanted}) RETURN n
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'subject:'] AS wanted MATCH (n:Subject {id: wanted}) RETURN n
}
MATCH (n)-[r:CITES|SUPERSEDES|AMENDS|ISSUED_BY|ASSIGNS_TO|APPLIES_TO|ABOUT|NAMES_PARK|EDITION_OF|LOCATED_IN|OPERATED_BY|FOCUSES_ON|BELONGS_TO|SUBORDINATE_TO|MEMBER_OF|SUCCEEDS|PART_OF|MAY_BE]-(x)
WHERE type(r) IN $kinds AND NOT EXISTS { MATCH (hidden:Text {id: x.text, shown: false}) }
RETURN type(r) AS kind, startNode(r).id = n.id AS out, count(DISTINCT x) AS neighbours
ORDER BY kind, out`,
  params: ['ids', 'kinds'],
  columns: ['kind', 'out', 'neighbours'],
};

/** Visible relationships of nodes with their words, of some kinds, to any node or to some, both ways or one. */
export const questionEdges: Query<
  {readonly ids: readonly string[], readonly kinds: readonly string[], readonly others: readonly string[] | null, readonly out: boolean | null, readonly limit: number},
  {readonly id: string | null, readonly kind: string, readonly fromId: string, readonly toId: string, readonly role: string | null, readonly unit: string | null, readonly name: string | null, readonly reason: string | null, readonly day: string | null, readonly change: string | null, readonly duties: string | null, readonly document: string | null, readonly possible: boolean | null, readonly places: string | null, readonly source: string | null, readonly spanStart: number | null, readonly spanEnd: number | null, readonly line: number | null, readonly quote: string | null, readonly rule: string | null}
> = {
  name: 'question/edges',
  mode: 'read',
  text: `CALL {
  UNWIND [id IN $ids WHERE id STARTS WITH 'policy:'] AS wanted MATCH (n:Policy {id: wanted}) RETURN n
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'measure:'] AS wanted MATCH (n:Measure {id: wanted}) RETURN n
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'agency:'] AS wanted MATCH (n:Agency {id: wanted}) RETURN n
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'region:'] AS wanted MATCH (n:Region {id: wanted}) RETURN n
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'park:'] AS wanted MATCH (n:Park {id: wanted}) RETURN n
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'industry:'] AS wanted MATCH (n:Industry {id: wanted}) RETURN n
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'subject:'] AS wanted MATCH (n:Subject {id: wanted}) RETURN n
}
MATCH (n)-[r:CITES|SUPERSEDES|AMENDS|ISSUED_BY|ASSIGNS_TO|APPLIES_TO|ABOUT|NAMES_PARK|EDITION_OF|LOCATED_IN|OPERATED_BY|FOCUSES_ON|BELONGS_TO|SUBORDINATE_TO|MEMBER_OF|SUCCEEDS|PART_OF|MAY_BE]-(x)
WHERE type(r) IN $kinds AND ($out IS NULL OR (startNode(r).id = n.id) = $out) AND ($others IS NULL OR x.id IN $others) AND NOT EXISTS { MATCH (hidden:Text {id: x.text, shown: false}) }
RETURN DISTINCT r.id AS id, type(r) AS kind, startNode(r).id AS fromId, endNode(r).id AS toId, r.role AS role, r.unit AS unit,
  r.name AS name, r.reason AS reason, r.day AS day, r.kind AS change, r.duties AS duties, r.document AS document, r.possible AS possible, r.places AS places, r.source AS source, r.spanStart AS spanStart, r.spanEnd AS spanEnd, r.line AS line, r.quote AS quote, r.rule AS rule
ORDER BY kind, fromId, toId, id
LIMIT $limit`,
  params: ['ids', 'kinds', 'others', 'out', 'limit'],
  columns: ['id', 'kind', 'fromId', 'toId', 'role', 'unit', 'name', 'reason', 'day', 'change', 'duties', 'document', 'possible', 'places', 'source', 'spanStart', 'spanEnd', 'line', 'quote', 'rule'],
};

/** The editions before and after policies. */
export const questionEditions: Query<
  {readonly ids: readonly string[]},
  {readonly policy: string, readonly edition: string}
> = {
  name: 'question/editions',
  mode: 'read',
  text: `UNWIND $ids AS wanted
MATCH (p:Policy {id: wanted})-[:EDITION_OF]-(q:Policy)
RETURN DISTINCT p.id AS policy, q.id AS edition
ORDER BY policy, edition`,
  params: ['ids'],
  columns: ['policy', 'edition'],
};

/** The neighbours of a node over one kind of relationship in one direction, with what they are grouped by; a measure has its policy's. */
export const questionFacets: Query<
  {readonly ids: readonly string[], readonly kinds: readonly string[], readonly out: boolean, readonly limit: number},
  {readonly id: string, readonly region: string | null, readonly issued: string | null, readonly issuers: readonly string[] | null}
> = {
  name: 'question/facets',
  mode: 'read',
  text: `CALL {
  UNWIND [id IN $ids WHERE id STARTS WITH 'policy:'] AS wanted MATCH (n:Policy {id: wanted}) RETURN n
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'measure:'] AS wanted MATCH (n:Measure {id: wanted}) RETURN n
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'agency:'] AS wanted MATCH (n:Agency {id: wanted}) RETURN n
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'region:'] AS wanted MATCH (n:Region {id: wanted}) RETURN n
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'park:'] AS wanted MATCH (n:Park {id: wanted}) RETURN n
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'industry:'] AS wanted MATCH (n:Industry {id: wanted}) RETURN n
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'subject:'] AS wanted MATCH (n:Subject {id: wanted}) RETURN n
}
MATCH (n)-[r:CITES|SUPERSEDES|AMENDS|ISSUED_BY|ASSIGNS_TO|APPLIES_TO|ABOUT|NAMES_PARK|EDITION_OF|LOCATED_IN|OPERATED_BY|FOCUSES_ON|BELONGS_TO|SUBORDINATE_TO|MEMBER_OF|SUCCEEDS|PART_OF|MAY_BE]-(x)
WHERE type(r) IN $kinds AND (startNode(r).id = n.id) = $out AND NOT EXISTS { MATCH (hidden:Text {id: x.text, shown: false}) }
WITH DISTINCT x
CALL {
  WITH x
  MATCH (t:Text {id: x.text})-[:TEXT_OF]->(p:Policy)
  RETURN min(p.region) AS region, min(p.issued) AS issued, head(collect(p.issuers)) AS issuers
}
RETURN x.id AS id, coalesce(region, x.region) AS region, coalesce(issued, x.issued) AS issued,
  coalesce(issuers, x.issuers) AS issuers
ORDER BY id
LIMIT $limit`,
  params: ['ids', 'kinds', 'out', 'limit'],
  columns: ['id', 'region', 'issued', 'issuers'],
};

/** Which policies names of former ids lead to. */
export const questionFormers: Query<
  {readonly names: readonly string[]},
  {readonly key: string, readonly policy: string}
> = {
  name: 'question/formers',
  mode: 'read',
  text: `UNWIND $names AS wanted
MATCH (n:Name {id: wanted, kind: 'former'})
WITH n
MATCH (n)-[:NAMES]->(p:Policy)
RETURN DISTINCT n.key AS key, p.id AS policy
ORDER BY key, policy`,
  params: ['names'],
  columns: ['key', 'policy'],
};

/** What a graph shows of nodes of any visible kind; degree counts their visible relationships. */
export const questionHeads: Query<
  {readonly ids: readonly string[]},
  {readonly id: string, readonly title: string | null, readonly heading: string | null, readonly name: string | null, readonly number: string | null, readonly path: string | readonly string[] | null, readonly region: string | null, readonly level: string | null, readonly issued: string | null, readonly form: string | null, readonly status: string | null, readonly degree: number}
> = {
  name: 'question/heads',
  mode: 'read',
  text: `CALL {
  UNWIND [id IN $ids WHERE id STARTS WITH 'policy:'] AS wanted MATCH (n:Policy {id: wanted}) RETURN n
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'measure:'] AS wanted MATCH (n:Measure {id: wanted}) RETURN n
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'agency:'] AS wanted MATCH (n:Agency {id: wanted}) RETURN n
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'region:'] AS wanted MATCH (n:Region {id: wanted}) RETURN n
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'park:'] AS wanted MATCH (n:Park {id: wanted}) RETURN n
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'industry:'] AS wanted MATCH (n:Industry {id: wanted}) RETURN n
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'subject:'] AS wanted MATCH (n:Subject {id: wanted}) RETURN n
}
RETURN n.id AS id, n.title AS title, n.heading AS heading, n.name AS name, n.number AS number, n.path AS path,
  n.region AS region, n.level AS level, n.issued AS issued, n.form AS form, n.status AS status,
  COUNT { (n)-[:CITES|SUPERSEDES|AMENDS|ISSUED_BY|ASSIGNS_TO|APPLIES_TO|ABOUT|NAMES_PARK|EDITION_OF|LOCATED_IN|OPERATED_BY|FOCUSES_ON|BELONGS_TO|SUBORDINATE_TO|MEMBER_OF|SUCCEEDS|PART_OF|MAY_BE]-() } AS degree
ORDER BY id`,
  params: ['ids'],
  columns: ['id', 'title', 'heading', 'name', 'number', 'path', 'region', 'level', 'issued', 'form', 'status', 'degree'],
};

/** Which nodes paths do not pass through: those of these names and those with more relationships than the limit. */
export const questionHubs: Query<
  {readonly ids: readonly string[], readonly names: readonly string[], readonly most: number},
  {readonly id: string}
> = {
  name: 'question/hubs',
  mode: 'read',
  text: `CALL {
  UNWIND [id IN $ids WHERE id STARTS WITH 'policy:'] AS wanted MATCH (n:Policy {id: wanted}) RETURN n
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'measure:'] AS wanted MATCH (n:Measure {id: wanted}) RETURN n
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'agency:'] AS wanted MATCH (n:Agency {id: wanted}) RETURN n
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'region:'] AS wanted MATCH (n:Region {id: wanted}) RETURN n
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'park:'] AS wanted MATCH (n:Park {id: wanted}) RETURN n
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'industry:'] AS wanted MATCH (n:Industry {id: wanted}) RETURN n
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'subject:'] AS wanted MATCH (n:Subject {id: wanted}) RETURN n
}
WITH n
WHERE n.name IN $names OR COUNT { (n)-[:CITES|SUPERSEDES|AMENDS|ISSUED_BY|ASSIGNS_TO|APPLIES_TO|ABOUT|NAMES_PARK|EDITION_OF|LOCATED_IN|OPERATED_BY|FOCUSES_ON|BELONGS_TO|SUBORDINATE_TO|MEMBER_OF|SUCCEEDS|PART_OF|MAY_BE]-() } > $most
RETURN n.id AS id
ORDER BY id`,
  params: ['ids', 'names', 'most'],
  columns: ['id'],
};

/** When sources were imported, by id. */
export const questionImportTimes: Query<
  {readonly ids: readonly string[]},
  {readonly id: string, readonly imported: string}
> = {
  name: 'question/import-times',
  mode: 'read',
  text: `UNWIND $ids AS wanted
MATCH (s:Source {id: wanted})
RETURN s.id AS id, s.imported AS imported
ORDER BY id`,
  params: ['ids'],
  columns: ['id', 'imported'],
};

/** Industries by the number of policies about them, their narrower ones or for them. */
export const questionIndustriesByPolicies: Query<
  {readonly skip: number, readonly limit: number},
  {readonly id: string, readonly name: string, readonly policies: number}
> = {
  name: 'question/industries-by-policies',
  mode: 'read',
  text: `MATCH (i:Industry)
CALL { WITH i MATCH (i)<-[:PART_OF*0..5]-(n:Industry)<-[:ABOUT|APPLIES_TO]-(p:Policy) RETURN count(DISTINCT p) AS policies }
RETURN i.id AS id, i.name AS name, policies
ORDER BY policies DESC, id
SKIP $skip
LIMIT $limit`,
  params: ['skip', 'limit'],
  columns: ['id', 'name', 'policies'],
};

/** The industries that policies and measures are about or for, each with the broader ones that it is part of. */
export const questionIndustriesOf: Query<
  {readonly policies: readonly string[], readonly measures: readonly string[]},
  {readonly node: string, readonly industry: string, readonly name: string}
> = {
  name: 'question/industries-of',
  mode: 'read',
  text: `CALL {
  UNWIND $policies AS wanted
  MATCH (p:Policy {id: wanted})
  WITH p
  MATCH (p)-[:ABOUT|APPLIES_TO]->(i:Industry)
  RETURN p.id AS node, i
  UNION ALL
  UNWIND $measures AS wanted
  MATCH (m:Measure {id: wanted})
  WITH m
  MATCH (m)-[:APPLIES_TO]->(i:Industry)
  RETURN m.id AS node, i
}
WITH DISTINCT node, i
MATCH (i)-[:PART_OF*0..5]->(b:Industry)
RETURN DISTINCT node, b.id AS industry, b.name AS name
ORDER BY node, industry`,
  params: ['policies', 'measures'],
  columns: ['node', 'industry', 'name'],
};

/** Industries by id, with the words that name each and the broader one. */
export const questionIndustries: Query<
  {readonly ids: readonly string[]},
  {readonly id: string, readonly name: string, readonly names: readonly string[], readonly parent: string | null}
> = {
  name: 'question/industries',
  mode: 'read',
  text: `UNWIND $ids AS wanted
MATCH (i:Industry {id: wanted})
WITH DISTINCT i
CALL { WITH i MATCH (i)-[:PART_OF]->(broad:Industry) RETURN min(broad.id) AS parent }
RETURN i.id AS id, i.name AS name, coalesce(i.names, [i.name]) AS names, parent
ORDER BY id`,
  params: ['ids'],
  columns: ['id', 'name', 'names', 'parent'],
};

/** How many policies are about an industry, a narrower one or for it. */
export const questionIndustryCounts: Query<
  {readonly ids: readonly string[]},
  {readonly id: string, readonly policies: number}
> = {
  name: 'question/industry-counts',
  mode: 'read',
  text: `UNWIND $ids AS wanted
MATCH (i:Industry {id: wanted})
WITH DISTINCT i
CALL { WITH i MATCH (i)<-[:PART_OF*0..5]-(n:Industry)<-[:ABOUT|APPLIES_TO]-(p:Policy) RETURN count(DISTINCT p) AS policies }
RETURN i.id AS id, policies
ORDER BY id`,
  params: ['ids'],
  columns: ['id', 'policies'],
};

/** Of policies what tells when, where and by whom they were issued. */
export const questionIssueFacts: Query<
  {readonly ids: readonly string[]},
  {readonly id: string, readonly form: string, readonly status: string | null, readonly level: string | null, readonly issued: string | null, readonly region: string | null}
> = {
  name: 'question/issue-facts',
  mode: 'read',
  text: `UNWIND $ids AS wanted
MATCH (p:Policy {id: wanted})
RETURN p.id AS id, p.form AS form, p.status AS status, p.level AS level, p.issued AS issued, p.region AS region
ORDER BY id`,
  params: ['ids'],
  columns: ['id', 'form', 'status', 'level', 'issued', 'region'],
};

/** Policies an agency issued, newest first. */
export const questionIssuedBy: Query<
  {readonly agency: string, readonly skip: number, readonly limit: number},
  {readonly id: string, readonly day: string}
> = {
  name: 'question/issued-by',
  mode: 'read',
  text: `MATCH (a:Agency {id: $agency})
WITH a
MATCH (a)<-[:ISSUED_BY]-(p:Policy)
RETURN DISTINCT p.id AS id, coalesce(p.issued, '') AS day
ORDER BY day DESC, id
SKIP $skip
LIMIT $limit`,
  params: ['agency', 'skip', 'limit'],
  columns: ['id', 'day'],
};

/** Who issued policies, in signing order. */
export const questionIssuers: Query<
  {readonly ids: readonly string[]},
  {readonly policy: string, readonly agency: string, readonly place: number}
> = {
  name: 'question/issuers',
  mode: 'read',
  text: `UNWIND $ids AS wanted
MATCH (p:Policy {id: wanted})
WITH p
MATCH (p)-[r:ISSUED_BY]->(a:Agency)
RETURN p.id AS policy, a.id AS agency, min(coalesce(r.order, 0)) AS place
ORDER BY policy, place, agency`,
  params: ['ids'],
  columns: ['policy', 'agency', 'place'],
};

/** Which nodes stand beside which, over visible relationships. */
export const questionLinks: Query<
  {readonly ids: readonly string[], readonly limit: number},
  {readonly node: string, readonly other: string}
> = {
  name: 'question/links',
  mode: 'read',
  text: `CALL {
  UNWIND [id IN $ids WHERE id STARTS WITH 'policy:'] AS wanted MATCH (n:Policy {id: wanted}) RETURN n
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'measure:'] AS wanted MATCH (n:Measure {id: wanted}) RETURN n
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'agency:'] AS wanted MATCH (n:Agency {id: wanted}) RETURN n
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'region:'] AS wanted MATCH (n:Region {id: wanted}) RETURN n
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'park:'] AS wanted MATCH (n:Park {id: wanted}) RETURN n
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'industry:'] AS wanted MATCH (n:Industry {id: wanted}) RETURN n
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'subject:'] AS wanted MATCH (n:Subject {id: wanted}) RETURN n
}
MATCH (n)-[:CITES|SUPERSEDES|AMENDS|ISSUED_BY|ASSIGNS_TO|APPLIES_TO|ABOUT|NAMES_PARK|EDITION_OF|LOCATED_IN|OPERATED_BY|FOCUSES_ON|BELONGS_TO|SUBORDINATE_TO|MEMBER_OF|SUCCEEDS|PART_OF|MAY_BE]-(x)
WHERE NOT EXISTS { MATCH (hidden:Text {id: x.text, shown: false}) }
RETURN DISTINCT n.id AS node, x.id AS other
ORDER BY node, other
LIMIT $limit`,
  params: ['ids', 'limit'],
  columns: ['node', 'other'],
};

/** What a text proves of its measures: units and scopes. */
export const questionMarksOfMeasures: Query<
  {readonly text: string, readonly limit: number},
  {readonly id: string, readonly kind: string, readonly node: string, readonly caption: string, readonly role: string | null, readonly spanStart: number, readonly spanEnd: number}
> = {
  name: 'question/marks-of-measures',
  mode: 'read',
  text: `MATCH (t:Text {id: $text})
WITH t
MATCH (t)-[:CONTAINS*1..16]->(m:Measure)-[r:ASSIGNS_TO|APPLIES_TO]->(x)
RETURN DISTINCT r.id AS id, type(r) AS kind, x.id AS node, x.name AS caption, r.role AS role, r.spanStart AS spanStart,
  r.spanEnd AS spanEnd
ORDER BY spanStart, id, node
LIMIT $limit`,
  params: ['text', 'limit'],
  columns: ['id', 'kind', 'node', 'caption', 'role', 'spanStart', 'spanEnd'],
};

/** What a text proves of the parks it names: place, operator, industries. */
export const questionMarksOfParks: Query<
  {readonly text: string, readonly limit: number},
  {readonly id: string, readonly kind: string, readonly node: string, readonly caption: string, readonly spanStart: number, readonly spanEnd: number}
> = {
  name: 'question/marks-of-parks',
  mode: 'read',
  text: `MATCH (t:Text {id: $text})
WITH t
MATCH (t)-[:TEXT_OF]->(p:Policy)-[:NAMES_PARK]->(k:Park)-[r:LOCATED_IN|OPERATED_BY|FOCUSES_ON]->(x)
WHERE r.text = $text
RETURN DISTINCT r.id AS id, type(r) AS kind, x.id AS node, x.name AS caption, r.spanStart AS spanStart, r.spanEnd AS spanEnd
ORDER BY spanStart, id, node
LIMIT $limit`,
  params: ['text', 'limit'],
  columns: ['id', 'kind', 'node', 'caption', 'spanStart', 'spanEnd'],
};

/** What a text proves of its policy: citations, issuers, parks, scopes. */
export const questionMarksOfPolicy: Query<
  {readonly text: string, readonly limit: number},
  {readonly id: string, readonly kind: string, readonly node: string, readonly caption: string, readonly role: string | null, readonly places: string | null, readonly spanStart: number, readonly spanEnd: number}
> = {
  name: 'question/marks-of-policy',
  mode: 'read',
  text: `MATCH (t:Text {id: $text})
WITH t
MATCH (t)-[:TEXT_OF]->(p:Policy)-[r:CITES|SUPERSEDES|AMENDS|ISSUED_BY|APPLIES_TO|ABOUT|NAMES_PARK]->(x)
WHERE r.text = $text
RETURN r.id AS id, type(r) AS kind, x.id AS node, coalesce(x.title, x.name) AS caption, r.role AS role, r.places AS places,
  r.spanStart AS spanStart, r.spanEnd AS spanEnd
ORDER BY spanStart, id, node
LIMIT $limit`,
  params: ['text', 'limit'],
  columns: ['id', 'kind', 'node', 'caption', 'role', 'places', 'spanStart', 'spanEnd'],
};

/** How many measures the shown texts of policies have; policies without any are absent. */
export const questionMeasureCounts: Query<
  {readonly ids: readonly string[]},
  {readonly policy: string, readonly measures: number}
> = {
  name: 'question/measure-counts',
  mode: 'read',
  text: `UNWIND $ids AS wanted
MATCH (p:Policy {id: wanted})
WITH p
MATCH (p)<-[:TEXT_OF]-(t:Text {shown: true})-[:CONTAINS*1..16]->(m:Measure)
RETURN p.id AS policy, count(DISTINCT m) AS measures
ORDER BY policy`,
  params: ['ids'],
  columns: ['policy', 'measures'],
};

/** The measures of the shown texts of policies. */
export const questionMeasureLinks: Query<
  {readonly ids: readonly string[], readonly limit: number},
  {readonly policy: string, readonly measure: string}
> = {
  name: 'question/measure-links',
  mode: 'read',
  text: `UNWIND $ids AS wanted
MATCH (p:Policy {id: wanted})
WITH p
MATCH (p)<-[:TEXT_OF]-(t:Text {shown: true})-[:CONTAINS*1..16]->(m:Measure)
RETURN DISTINCT p.id AS policy, m.id AS measure
ORDER BY policy, measure
LIMIT $limit`,
  params: ['ids', 'limit'],
  columns: ['policy', 'measure'],
};

/** The measures of the shown texts of policies that stand below the same headings. */
export const questionMeasuresByChain: Query<
  {readonly policies: readonly string[], readonly chains: readonly string[]},
  {readonly policy: string, readonly chain: string, readonly measure: string, readonly ordinal: number | null}
> = {
  name: 'question/measures-by-chain',
  mode: 'read',
  text: `UNWIND $policies AS wanted
MATCH (p:Policy {id: wanted})
WITH p
MATCH (p)<-[:TEXT_OF]-(t:Text {shown: true})-[:CONTAINS*1..16]->(m:Measure)
WHERE m.chain IN $chains
RETURN DISTINCT p.id AS policy, m.chain AS chain, m.id AS measure, m.ordinal AS ordinal
ORDER BY policy, ordinal, measure`,
  params: ['policies', 'chains'],
  columns: ['policy', 'chain', 'measure', 'ordinal'],
};

/** The outlines of the shown texts of policies, each in reading order. */
export const questionMeasuresOfPolicies: Query<
  {readonly ids: readonly string[], readonly limit: number},
  {readonly policy: string, readonly source: string, readonly id: string, readonly text: string, readonly place: string | null, readonly heading: string, readonly path: readonly string[] | null, readonly chain: string | null, readonly depth: number | null, readonly ordinal: number | null, readonly spanStart: number, readonly spanEnd: number, readonly line: number}
> = {
  name: 'question/measures-of-policies',
  mode: 'read',
  text: `UNWIND $ids AS wanted
MATCH (p:Policy {id: wanted})
WITH p
MATCH (p)<-[:TEXT_OF]-(t:Text {shown: true})-[:CONTAINS*1..16]->(m:Measure)
RETURN DISTINCT p.id AS policy, t.source AS source, m.id AS id, m.text AS text, m.place AS place, m.heading AS heading, m.path AS path,
  m.chain AS chain, m.depth AS depth, m.ordinal AS ordinal, m.spanStart AS spanStart, m.spanEnd AS spanEnd, m.line AS line
ORDER BY policy, ordinal, id
LIMIT $limit`,
  params: ['ids', 'limit'],
  columns: ['policy', 'source', 'id', 'text', 'place', 'heading', 'path', 'chain', 'depth', 'ordinal', 'spanStart', 'spanEnd', 'line'],
};

/** The outline of a text in reading order. */
export const questionMeasuresOfText: Query<
  {readonly text: string, readonly limit: number},
  {readonly id: string, readonly text: string, readonly place: string | null, readonly heading: string, readonly path: readonly string[] | null, readonly chain: string | null, readonly depth: number | null, readonly ordinal: number | null, readonly spanStart: number, readonly spanEnd: number, readonly line: number}
> = {
  name: 'question/measures-of-text',
  mode: 'read',
  text: `MATCH (t:Text {id: $text})
WITH t
MATCH (t)-[:CONTAINS*1..16]->(m:Measure)
RETURN DISTINCT m.id AS id, m.text AS text, m.place AS place, m.heading AS heading, m.path AS path, m.chain AS chain, m.depth AS depth,
  m.ordinal AS ordinal, m.spanStart AS spanStart, m.spanEnd AS spanEnd, m.line AS line
ORDER BY ordinal, id
LIMIT $limit`,
  params: ['text', 'limit'],
  columns: ['id', 'text', 'place', 'heading', 'path', 'chain', 'depth', 'ordinal', 'spanStart', 'spanEnd', 'line'],
};

/** Measures by id. */
export const questionMeasures: Query<
  {readonly ids: readonly string[]},
  {readonly id: string, readonly text: string, readonly place: string | null, readonly heading: string, readonly path: readonly string[] | null, readonly chain: string | null, readonly depth: number | null, readonly ordinal: number | null, readonly spanStart: number, readonly spanEnd: number, readonly line: number}
> = {
  name: 'question/measures',
  mode: 'read',
  text: `UNWIND $ids AS wanted
MATCH (m:Measure {id: wanted})
RETURN m.id AS id, m.text AS text, m.place AS place, m.heading AS heading, m.path AS path, m.chain AS chain, m.depth AS depth,
  m.ordinal AS ordinal, m.spanStart AS spanStart, m.spanEnd AS spanEnd, m.line AS line
ORDER BY id`,
  params: ['ids'],
  columns: ['id', 'text', 'place', 'heading', 'path', 'chain', 'depth', 'ordinal', 'spanStart', 'spanEnd', 'line'],
};

/** The industry on which most regions have issued dated policies; what central organs issue is the country's, wherever it applies. */
export const questionMostAdopted: Query<
  {},
  {readonly id: string, readonly regions: number}
> = {
  name: 'question/most-adopted',
  mode: 'read',
  text: `MATCH (i:Industry)<-[:ABOUT|APPLIES_TO]-(p:Policy)
WHERE p.status = 'issued' AND size(p.issued) = 10 AND p.region IS NOT NULL
WITH i.id AS id, CASE WHEN p.level = 'state' OR p.level = 'ministry' THEN '全国' ELSE p.region END AS region
RETURN id, count(DISTINCT region) AS regions
ORDER BY regions DESC, id
LIMIT 1`,
  params: [],
  columns: ['id', 'regions'],
};

/** The policies with most policies resting on them, those known by their text first. */
export const questionMostDerived: Query<
  {readonly limit: number},
  {readonly id: string, readonly citing: number}
> = {
  name: 'question/most-derived',
  mode: 'read',
  text: `MATCH (p:Policy)<-[c:CITES]-(q:Policy)
WHERE c.role IN ['basis', 'implements']
WITH p, count(DISTINCT q) AS citing
RETURN p.id AS id, citing
ORDER BY p.form, citing DESC, id
LIMIT $limit`,
  params: ['limit'],
  columns: ['id', 'citing'],
};

/** The agency, groups apart, with tasks in most measures. */
export const questionMostTasked: Query<
  {},
  {readonly id: string, readonly tasks: number}
> = {
  name: 'question/most-tasked',
  mode: 'read',
  text: `MATCH (a:Agency)<-[:ASSIGNS_TO]-(m:Measure)
WHERE NOT coalesce(a.group, false)
RETURN a.id AS id, count(DISTINCT m) AS tasks
ORDER BY tasks DESC, id
LIMIT 1`,
  params: [],
  columns: ['id', 'tasks'],
};

/** The names under which nodes of the searched kinds are found, the one that is shown first. */
export const questionNamesFound: Query<
  {readonly ids: readonly string[]},
  {readonly id: string, readonly form: string | null, readonly names: readonly (string | null)[]}
> = {
  name: 'question/names-found',
  mode: 'read',
  text: `CALL {
  UNWIND [id IN $ids WHERE id STARTS WITH 'policy:'] AS wanted MATCH (n:Policy {id: wanted})
  RETURN n.id AS id, n.form AS form, [n.title, n.noticeTitle, n.number] + coalesce(n.aliases, []) AS names
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'measure:'] AS wanted MATCH (n:Measure {id: wanted})
  RETURN n.id AS id, null AS form, [n.heading] AS names
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'agency:'] AS wanted MATCH (n:Agency {id: wanted})
  RETURN n.id AS id, null AS form, [n.name] + coalesce(n.names, []) + coalesce(n.forms, []) AS names
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'region:'] AS wanted MATCH (n:Region {id: wanted})
  RETURN n.id AS id, null AS form, [n.name] + coalesce(n.names, []) + coalesce(n.formerNames, []) AS names
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'park:'] AS wanted MATCH (n:Park {id: wanted})
  RETURN n.id AS id, null AS form, [n.name] + coalesce(n.names, []) AS names
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'industry:'] AS wanted MATCH (n:Industry {id: wanted})
  RETURN n.id AS id, null AS form, [n.name] + coalesce(n.names, []) AS names
}
RETURN id, form, names
ORDER BY id`,
  params: ['ids'],
  columns: ['id', 'form', 'names'],
};

/** Ids of the industries that are part of one of the given ones, one step down. */
export const questionNarrowerIndustries: Query<
  {readonly ids: readonly string[]},
  {readonly id: string}
> = {
  name: 'question/narrower-industries',
  mode: 'read',
  text: `UNWIND $ids AS wanted
MATCH (broad:Industry {id: wanted})<-[:PART_OF]-(narrow:Industry)
RETURN DISTINCT narrow.id AS id
ORDER BY id`,
  params: ['ids'],
  columns: ['id'],
};

/** Policies that name a park or are for it. */
export const questionParkPolicies: Query<
  {readonly park: string, readonly limit: number},
  {readonly id: string, readonly day: string}
> = {
  name: 'question/park-policies',
  mode: 'read',
  text: `MATCH (k:Park {id: $park})
WITH k
MATCH (k)<-[:NAMES_PARK|APPLIES_TO]-(p:Policy)
RETURN DISTINCT p.id AS id, coalesce(p.issued, '') AS day
ORDER BY day DESC, id
LIMIT $limit`,
  params: ['park', 'limit'],
  columns: ['id', 'day'],
};

/** Parks that policies name. */
export const questionParksOfPolicies: Query<
  {readonly ids: readonly string[], readonly limit: number},
  {readonly policy: string, readonly id: string, readonly park: string, readonly source: string, readonly spanStart: number, readonly spanEnd: number, readonly line: number, readonly quote: string, readonly rule: string | null}
> = {
  name: 'question/parks-of-policies',
  mode: 'read',
  text: `UNWIND $ids AS wanted
MATCH (p:Policy {id: wanted})
WITH p
MATCH (p)-[r:NAMES_PARK]->(k:Park)
RETURN p.id AS policy, r.id AS id, k.id AS park, r.source AS source, r.spanStart AS spanStart, r.spanEnd AS spanEnd, r.line AS line, r.quote AS quote, r.rule AS rule
ORDER BY policy, spanStart, id
LIMIT $limit`,
  params: ['ids', 'limit'],
  columns: ['policy', 'id', 'park', 'source', 'spanStart', 'spanEnd', 'line', 'quote', 'rule'],
};

/** Parks in a region or in those below it, by name. */
export const questionParksOfRegion: Query<
  {readonly region: string, readonly limit: number},
  {readonly id: string, readonly name: string}
> = {
  name: 'question/parks-of-region',
  mode: 'read',
  text: `MATCH (r:Region {id: $region})
WITH r
MATCH (r)<-[:PART_OF*0..4]-(below:Region)<-[:LOCATED_IN]-(k:Park)
RETURN DISTINCT k.id AS id, k.name AS name
ORDER BY name, id
LIMIT $limit`,
  params: ['region', 'limit'],
  columns: ['id', 'name'],
};

/** Parks by id, with their place and operator. */
export const questionParks: Query<
  {readonly ids: readonly string[]},
  {readonly id: string, readonly name: string, readonly names: readonly string[], readonly region: string | null, readonly operator: string | null, readonly industries: readonly string[]}
> = {
  name: 'question/parks',
  mode: 'read',
  text: `UNWIND $ids AS wanted
MATCH (k:Park {id: wanted})
WITH DISTINCT k
CALL { WITH k MATCH (k)-[:LOCATED_IN]->(r:Region) RETURN min(r.id) AS region }
CALL { WITH k MATCH (k)-[:OPERATED_BY]->(a:Agency) RETURN min(a.id) AS operator }
CALL { WITH k MATCH (k)-[:FOCUSES_ON]->(i:Industry) RETURN collect(DISTINCT i.id) AS industries }
RETURN k.id AS id, k.name AS name, coalesce(k.names, [k.name]) AS names, region, operator, industries
ORDER BY id`,
  params: ['ids'],
  columns: ['id', 'name', 'names', 'region', 'operator', 'industries'],
};

/** Ids of the policies with a 文号 as stored. */
export const questionPoliciesByNumber: Query<
  {readonly number: string},
  {readonly id: string}
> = {
  name: 'question/policies-by-number',
  mode: 'read',
  text: `MATCH (p:Policy {number: $number})
RETURN p.id AS id
ORDER BY id`,
  params: ['number'],
  columns: ['id'],
};

/** Policies for a region or issued by its agencies, newest first. */
export const questionPoliciesOfRegion: Query<
  {readonly region: string, readonly limit: number},
  {readonly id: string, readonly day: string}
> = {
  name: 'question/policies-of-region',
  mode: 'read',
  text: `CALL {
  MATCH (r:Region {id: $region})
  WITH r
  MATCH (r)<-[:APPLIES_TO]-(p:Policy) RETURN p
  UNION
  MATCH (r:Region {id: $region})
  WITH r
  MATCH (r)<-[:BELONGS_TO]-(a:Agency)<-[:ISSUED_BY]-(p:Policy) RETURN p
}
RETURN DISTINCT p.id AS id, coalesce(p.issued, '') AS day
ORDER BY day DESC, id
LIMIT $limit`,
  params: ['region', 'limit'],
  columns: ['id', 'day'],
};

/** Policies for regions or issued by their agencies, with what a list of them is narrowed by. */
export const questionPoliciesOfRegions: Query<
  {readonly regions: readonly string[], readonly limit: number},
  {readonly id: string, readonly region: string | null, readonly level: string | null, readonly industries: readonly string[] | null, readonly issued: string | null}
> = {
  name: 'question/policies-of-regions',
  mode: 'read',
  text: `CALL {
  UNWIND $regions AS wanted
  MATCH (r:Region {id: wanted})
  WITH r
  MATCH (r)<-[:APPLIES_TO]-(p:Policy) RETURN p
  UNION
  UNWIND $regions AS wanted
  MATCH (r:Region {id: wanted})
  WITH r
  MATCH (r)<-[:BELONGS_TO]-(a:Agency)<-[:ISSUED_BY]-(p:Policy) RETURN p
}
RETURN DISTINCT p.id AS id, p.region AS region, p.level AS level, p.industries AS industries, p.issued AS issued
ORDER BY id
LIMIT $limit`,
  params: ['regions', 'limit'],
  columns: ['id', 'region', 'level', 'industries', 'issued'],
};

/** Policies about one of the industries or for it, by themselves or in a measure of a shown text. */
export const questionPoliciesOnIndustry: Query<
  {readonly industries: readonly string[], readonly limit: number},
  {readonly policy: string, readonly id: string, readonly source: string, readonly spanStart: number, readonly spanEnd: number, readonly line: number, readonly quote: string, readonly rule: string | null}
> = {
  name: 'question/policies-on-industry',
  mode: 'read',
  text: `CALL {
  UNWIND $industries AS wanted
  MATCH (i:Industry {id: wanted})
  WITH i
  MATCH (i)<-[r:ABOUT|APPLIES_TO]-(p:Policy) RETURN p, r
  UNION ALL
  UNWIND $industries AS wanted
  MATCH (i:Industry {id: wanted})
  WITH i
  MATCH (i)<-[r:APPLIES_TO]-(m:Measure)
  WITH r, m
  MATCH (t:Text {id: m.text, shown: true})
  WITH r, t
  MATCH (t)-[:TEXT_OF]->(p:Policy) RETURN p, r
}
RETURN p.id AS policy, r.id AS id, r.source AS source, r.spanStart AS spanStart, r.spanEnd AS spanEnd, r.line AS line, r.quote AS quote, r.rule AS rule
ORDER BY policy, id
LIMIT $limit`,
  params: ['industries', 'limit'],
  columns: ['policy', 'id', 'source', 'spanStart', 'spanEnd', 'line', 'quote', 'rule'],
};

/** Policies by id, with all that is known of them. */
export const questionPolicies: Query<
  {readonly ids: readonly string[]},
  {readonly id: string, readonly title: string, readonly noticeTitle: string | null, readonly number: string | null, readonly form: string, readonly status: string | null, readonly docType: string | null, readonly level: string | null, readonly issued: string | null, readonly effective: string | null, readonly expires: string | null, readonly region: string | null, readonly issuers: readonly string[] | null, readonly industries: readonly string[] | null, readonly aliases: readonly string[] | null, readonly text: string | null, readonly facts: string | null}
> = {
  name: 'question/policies',
  mode: 'read',
  text: `UNWIND $ids AS wanted
MATCH (p:Policy {id: wanted})
RETURN p.id AS id, p.title AS title, p.noticeTitle AS noticeTitle, p.number AS number, p.form AS form, p.status AS status,
  p.docType AS docType, p.level AS level, p.issued AS issued, p.effective AS effective, p.expires AS expires,
  p.region AS region, p.issuers AS issuers, p.industries AS industries, p.aliases AS aliases, p.text AS text, p.facts AS facts
ORDER BY id`,
  params: ['ids'],
  columns: ['id', 'title', 'noticeTitle', 'number', 'form', 'status', 'docType', 'level', 'issued', 'effective', 'expires', 'region', 'issuers', 'industries', 'aliases', 'text', 'facts'],
};

/** What a list shows of policies, by id. */
export const questionPolicyLines: Query<
  {readonly ids: readonly string[]},
  {readonly id: string, readonly title: string, readonly number: string | null, readonly status: string | null, readonly issued: string | null, readonly region: string | null}
> = {
  name: 'question/policy-lines',
  mode: 'read',
  text: `UNWIND $ids AS wanted
MATCH (p:Policy {id: wanted})
RETURN p.id AS id, p.title AS title, p.number AS number, p.status AS status, p.issued AS issued, p.region AS region
ORDER BY id`,
  params: ['ids'],
  columns: ['id', 'title', 'number', 'status', 'issued', 'region'],
};

/** The editions that policies may be which are cited without one. */
export const questionPossibleEditions: Query<
  {readonly ids: readonly string[]},
  {readonly policy: string, readonly edition: string}
> = {
  name: 'question/possible-editions',
  mode: 'read',
  text: `UNWIND $ids AS wanted
MATCH (p:Policy {id: wanted})-[e:MAY_BE]->(q:Policy)
WHERE e.reason = 'edition'
RETURN DISTINCT p.id AS policy, q.id AS edition
ORDER BY policy, edition`,
  params: ['ids'],
  columns: ['policy', 'edition'],
};

/** Citations into ambiguous policies that may be these ones: what rests on them only possibly. */
export const questionPossiblyCiting: Query<
  {readonly ids: readonly string[], readonly roles: readonly string[], readonly limit: number},
  {readonly id: string, readonly kind: string, readonly role: string, readonly fromId: string, readonly toId: string, readonly measure: string | null, readonly title: string | null, readonly number: string | null, readonly places: string | null, readonly source: string, readonly spanStart: number, readonly spanEnd: number, readonly line: number, readonly quote: string, readonly rule: string | null}
> = {
  name: 'question/possibly-citing',
  mode: 'read',
  text: `UNWIND $ids AS wanted
MATCH (q:Policy {id: wanted})
WITH q
MATCH (q)<-[:MAY_BE]-(a:Policy)
WITH DISTINCT q, a
MATCH (a)<-[c:CITES|SUPERSEDES|AMENDS]-(p:Policy)
WHERE c.role IN $roles AND p <> q AND p <> a
RETURN c.id AS id, type(c) AS kind, c.role AS role, p.id AS fromId, a.id AS toId, c.measure AS measure, c.title AS title,
  c.number AS number, c.places AS places, c.source AS source, c.spanStart AS spanStart, c.spanEnd AS spanEnd, c.line AS line, c.quote AS quote, c.rule AS rule
ORDER BY id, fromId, toId
LIMIT $limit`,
  params: ['ids', 'roles', 'limit'],
  columns: ['id', 'kind', 'role', 'fromId', 'toId', 'measure', 'title', 'number', 'places', 'source', 'spanStart', 'spanEnd', 'line', 'quote', 'rule'],
};

/** The policies that one step of derivation downwards reaches, each with those from which it does. */
export const questionReachedDown: Query<
  {readonly ids: readonly string[], readonly roles: readonly string[], readonly limit: number},
  {readonly far: string, readonly near: readonly string[]}
> = {
  name: 'question/reached-down',
  mode: 'read',
  text: `UNWIND $ids AS wanted
MATCH (q:Policy {id: wanted})
WITH q
MATCH (q)<-[c:CITES|SUPERSEDES|AMENDS]-(p:Policy)
WHERE c.role IN $roles AND p <> q
WITH DISTINCT p.id AS far, q.id AS other
ORDER BY far, other
LIMIT $limit
RETURN far, collect(other) AS near
ORDER BY far`,
  params: ['ids', 'roles', 'limit'],
  columns: ['far', 'near'],
};

/** The policies that one step of derivation upwards reaches, each with those from which it does. */
export const questionReachedUp: Query<
  {readonly ids: readonly string[], readonly roles: readonly string[], readonly limit: number},
  {readonly far: string, readonly near: readonly string[]}
> = {
  name: 'question/reached-up',
  mode: 'read',
  text: `UNWIND $ids AS wanted
MATCH (q:Policy {id: wanted})
WITH q
MATCH (q)-[c:CITES|SUPERSEDES|AMENDS]->(p:Policy)
WHERE c.role IN $roles AND p <> q
WITH DISTINCT p.id AS far, q.id AS other
ORDER BY far, other
LIMIT $limit
RETURN far, collect(other) AS near
ORDER BY far`,
  params: ['ids', 'roles', 'limit'],
  columns: ['far', 'near'],
};

/** The regions that lie directly in a region, by code. */
export const questionRegionsBelow: Query<
  {readonly region: string},
  {readonly id: string, readonly code: string}
> = {
  name: 'question/regions-below',
  mode: 'read',
  text: `MATCH (r:Region {id: $region})
WITH r
MATCH (r)<-[:PART_OF]-(below:Region)
RETURN below.id AS id, coalesce(below.code, '') AS code
ORDER BY code, id
LIMIT 1000`,
  params: ['region'],
  columns: ['id', 'code'],
};

/** Ids of the regions with these paths. */
export const questionRegionsByPath: Query<
  {readonly paths: readonly string[]},
  {readonly id: string, readonly path: string}
> = {
  name: 'question/regions-by-path',
  mode: 'read',
  text: `UNWIND $paths AS wanted
MATCH (r:Region {path: wanted})
RETURN r.id AS id, r.path AS path
ORDER BY id`,
  params: ['paths'],
  columns: ['id', 'path'],
};

/** Ids of the regions that go by a name (上海, 沪) or took the place of the division with that path or name (湖北省/襄樊市, 襄樊市). */
export const questionRegionsNamed: Query<
  {readonly name: string, readonly ending: string},
  {readonly id: string}
> = {
  name: 'question/regions-named',
  mode: 'read',
  text: `MATCH (r:Region)
WHERE $name IN coalesce(r.names, []) OR any(former IN coalesce(r.formerNames, []) WHERE former = $name OR former ENDS WITH $ending)
RETURN r.id AS id
ORDER BY id`,
  params: ['name', 'ending'],
  columns: ['id'],
};

/** Regions by id, each with the one above it, the names it goes by and those of the divisions whose place it took. */
export const questionRegions: Query<
  {readonly ids: readonly string[]},
  {readonly id: string, readonly code: string | null, readonly name: string, readonly path: string, readonly level: string | null, readonly parent: string | null, readonly names: readonly string[], readonly formerNames: readonly string[], readonly formerUntil: readonly string[], readonly formerSources: readonly string[]}
> = {
  name: 'question/regions',
  mode: 'read',
  text: `UNWIND $ids AS wanted
MATCH (r:Region {id: wanted})
WITH DISTINCT r
CALL { WITH r MATCH (r)-[:PART_OF]->(above:Region) RETURN min(above.id) AS parent }
RETURN r.id AS id, r.code AS code, r.name AS name, r.path AS path, r.level AS level, parent,
  coalesce(r.names, []) AS names, coalesce(r.formerNames, []) AS formerNames,
  coalesce(r.formerUntil, []) AS formerUntil, coalesce(r.formerSources, []) AS formerSources
ORDER BY id`,
  params: ['ids'],
  columns: ['id', 'code', 'name', 'path', 'level', 'parent', 'names', 'formerNames', 'formerUntil', 'formerSources'],
};

/** What policies are for or about. */
export const questionScopesOfPolicies: Query<
  {readonly ids: readonly string[], readonly limit: number},
  {readonly policy: string, readonly kind: string, readonly id: string, readonly node: string, readonly name: string, readonly source: string, readonly spanStart: number, readonly spanEnd: number, readonly line: number, readonly quote: string, readonly rule: string | null}
> = {
  name: 'question/scopes-of-policies',
  mode: 'read',
  text: `UNWIND $ids AS wanted
MATCH (p:Policy {id: wanted})
WITH p
MATCH (p)-[r:APPLIES_TO|ABOUT]->(x)
RETURN p.id AS policy, type(r) AS kind, r.id AS id, x.id AS node, x.name AS name, r.source AS source, r.spanStart AS spanStart, r.spanEnd AS spanEnd, r.line AS line, r.quote AS quote, r.rule AS rule
ORDER BY policy, kind, node, id
LIMIT $limit`,
  params: ['ids', 'limit'],
  columns: ['policy', 'kind', 'id', 'node', 'name', 'source', 'spanStart', 'spanEnd', 'line', 'quote', 'rule'],
};

/** The imported sources by name; the project's own data files are left out. */
export const questionSourceList: Query<
  {readonly skip: number, readonly limit: number},
  {readonly id: string, readonly name: string}
> = {
  name: 'question/source-list',
  mode: 'read',
  text: `MATCH (s:Source)
WHERE NOT s.name STARTS WITH 'knowledge:'
RETURN s.id AS id, s.name AS name
ORDER BY name, id
SKIP $skip
LIMIT $limit`,
  params: ['skip', 'limit'],
  columns: ['id', 'name'],
};

/** Sources by id. */
export const questionSources: Query<
  {readonly ids: readonly string[]},
  {readonly id: string, readonly name: string, readonly format: string, readonly sha256: string, readonly imported: string, readonly chars: number, readonly policies: number, readonly measures: number, readonly citations: number, readonly tasks: number, readonly warnings: string | null}
> = {
  name: 'question/sources',
  mode: 'read',
  text: `UNWIND $ids AS wanted
MATCH (s:Source {id: wanted})
RETURN s.id AS id, s.name AS name, s.format AS format, s.sha256 AS sha256, s.imported AS imported, s.chars AS chars,
  s.policies AS policies, s.measures AS measures, s.citations AS citations, s.tasks AS tasks, s.warnings AS warnings
ORDER BY id`,
  params: ['ids'],
  columns: ['id', 'name', 'format', 'sha256', 'imported', 'chars', 'policies', 'measures', 'citations', 'tasks', 'warnings'],
};

/** The citations into policies, with their words. */
export const questionStepsDown: Query<
  {readonly ids: readonly string[], readonly roles: readonly string[], readonly limit: number},
  {readonly id: string, readonly kind: string, readonly role: string, readonly fromId: string, readonly toId: string, readonly measure: string | null, readonly places: string | null, readonly source: string, readonly spanStart: number, readonly spanEnd: number, readonly line: number, readonly quote: string, readonly rule: string | null}
> = {
  name: 'question/steps-down',
  mode: 'read',
  text: `UNWIND $ids AS wanted
MATCH (q:Policy {id: wanted})
WITH q
MATCH (q)<-[c:CITES|SUPERSEDES|AMENDS]-(p:Policy)
WHERE c.role IN $roles AND p <> q
RETURN c.id AS id, type(c) AS kind, c.role AS role, p.id AS fromId, q.id AS toId, c.measure AS measure, c.places AS places,
  c.source AS source, c.spanStart AS spanStart, c.spanEnd AS spanEnd, c.line AS line, c.quote AS quote, c.rule AS rule
ORDER BY id, fromId, toId
LIMIT $limit`,
  params: ['ids', 'roles', 'limit'],
  columns: ['id', 'kind', 'role', 'fromId', 'toId', 'measure', 'places', 'source', 'spanStart', 'spanEnd', 'line', 'quote', 'rule'],
};

/** One step of derivation upwards: the citations out of policies. */
export const questionStepsUp: Query<
  {readonly ids: readonly string[], readonly roles: readonly string[], readonly limit: number},
  {readonly id: string, readonly kind: string, readonly role: string, readonly fromId: string, readonly toId: string, readonly measure: string | null, readonly places: string | null, readonly source: string, readonly spanStart: number, readonly spanEnd: number, readonly line: number, readonly quote: string, readonly rule: string | null}
> = {
  name: 'question/steps-up',
  mode: 'read',
  text: `UNWIND $ids AS wanted
MATCH (p:Policy {id: wanted})
WITH p
MATCH (p)-[c:CITES|SUPERSEDES|AMENDS]->(q:Policy)
WHERE c.role IN $roles AND p <> q
RETURN c.id AS id, type(c) AS kind, c.role AS role, p.id AS fromId, q.id AS toId, c.measure AS measure, c.places AS places,
  c.source AS source, c.spanStart AS spanStart, c.spanEnd AS spanEnd, c.line AS line, c.quote AS quote, c.rule AS rule
ORDER BY id, fromId, toId
LIMIT $limit`,
  params: ['ids', 'roles', 'limit'],
  columns: ['id', 'kind', 'role', 'fromId', 'toId', 'measure', 'places', 'source', 'spanStart', 'spanEnd', 'line', 'quote', 'rule'],
};

/** Subjects by id. */
export const questionSubjects: Query<
  {readonly ids: readonly string[]},
  {readonly id: string, readonly name: string}
> = {
  name: 'question/subjects',
  mode: 'read',
  text: `UNWIND $ids AS wanted
MATCH (s:Subject {id: wanted})
RETURN s.id AS id, s.name AS name
ORDER BY id`,
  params: ['ids'],
  columns: ['id', 'name'],
};

/** What replaces or changes policies, and what they replace or change, with the words that say so. */
export const questionSuccessions: Query<
  {readonly ids: readonly string[], readonly limit: number},
  {readonly id: string, readonly kind: string, readonly laterId: string, readonly earlierId: string, readonly laterTitle: string, readonly laterNotice: string | null, readonly laterStatus: string | null, readonly laterIssued: string | null, readonly laterEffective: string | null, readonly places: string | null, readonly source: string, readonly spanStart: number, readonly spanEnd: number, readonly line: number, readonly quote: string, readonly rule: string | null}
> = {
  name: 'question/successions',
  mode: 'read',
  text: `UNWIND $ids AS wanted
MATCH (p:Policy {id: wanted})
WITH p
MATCH (p)-[e:SUPERSEDES|AMENDS]-(q:Policy)
WHERE p <> q
RETURN DISTINCT e.id AS id, type(e) AS kind, startNode(e).id AS laterId, endNode(e).id AS earlierId,
  startNode(e).title AS laterTitle, startNode(e).noticeTitle AS laterNotice, startNode(e).status AS laterStatus,
  startNode(e).issued AS laterIssued, startNode(e).effective AS laterEffective, e.places AS places, e.source AS source,
  e.spanStart AS spanStart, e.spanEnd AS spanEnd, e.line AS line, e.quote AS quote, e.rule AS rule
ORDER BY id, laterId, earlierId
LIMIT $limit`,
  params: ['ids', 'limit'],
  columns: ['id', 'kind', 'laterId', 'earlierId', 'laterTitle', 'laterNotice', 'laterStatus', 'laterIssued', 'laterEffective', 'places', 'source', 'spanStart', 'spanEnd', 'line', 'quote', 'rule'],
};

/** Every assignment to agencies, in all texts. */
export const questionTasksOfAgency: Query<
  {readonly agencies: readonly string[], readonly limit: number},
  {readonly id: string, readonly role: string, readonly unit: string, readonly canonical: string | null, readonly agency: string, readonly agencyName: string, readonly measure: string, readonly text: string, readonly heading: string, readonly path: readonly string[] | null, readonly chain: string | null, readonly ordinal: number | null, readonly deadline: string | null, readonly source: string, readonly spanStart: number, readonly spanEnd: number, readonly line: number, readonly quote: string, readonly rule: string | null}
> = {
  name: 'question/tasks-of-agency',
  mode: 'read',
  text: `UNWIND $agencies AS wanted
MATCH (a:Agency {id: wanted})
WITH a
MATCH (a)<-[r:ASSIGNS_TO]-(m:Measure)
RETURN r.id AS id, r.role AS role, r.unit AS unit, r.canonical AS canonical, a.id AS agency, a.name AS agencyName, m.id AS measure,
  m.text AS text, m.heading AS heading, m.path AS path, m.chain AS chain, m.ordinal AS ordinal, m.deadline AS deadline, r.source AS source, r.spanStart AS spanStart, r.spanEnd AS spanEnd, r.line AS line, r.quote AS quote, r.rule AS rule
ORDER BY id
LIMIT $limit`,
  params: ['agencies', 'limit'],
  columns: ['id', 'role', 'unit', 'canonical', 'agency', 'agencyName', 'measure', 'text', 'heading', 'path', 'chain', 'ordinal', 'deadline', 'source', 'spanStart', 'spanEnd', 'line', 'quote', 'rule'],
};

/** Every assignment in the texts of a policy. */
export const questionTasksOfPolicy: Query<
  {readonly policy: string, readonly limit: number},
  {readonly id: string, readonly role: string, readonly unit: string, readonly canonical: string | null, readonly agency: string, readonly agencyName: string, readonly measure: string, readonly text: string, readonly heading: string, readonly path: readonly string[] | null, readonly chain: string | null, readonly ordinal: number | null, readonly deadline: string | null, readonly source: string, readonly spanStart: number, readonly spanEnd: number, readonly line: number, readonly quote: string, readonly rule: string | null}
> = {
  name: 'question/tasks-of-policy',
  mode: 'read',
  text: `MATCH (p:Policy {id: $policy})
WITH p
MATCH (p)<-[:TEXT_OF]-(t:Text)-[:CONTAINS*1..16]->(m:Measure)-[r:ASSIGNS_TO]->(a:Agency)
RETURN DISTINCT r.id AS id, r.role AS role, r.unit AS unit, r.canonical AS canonical, a.id AS agency, a.name AS agencyName, m.id AS measure,
  m.text AS text, m.heading AS heading, m.path AS path, m.chain AS chain, m.ordinal AS ordinal, m.deadline AS deadline, r.source AS source, r.spanStart AS spanStart, r.spanEnd AS spanEnd, r.line AS line, r.quote AS quote, r.rule AS rule
ORDER BY id, text
LIMIT $limit`,
  params: ['policy', 'limit'],
  columns: ['id', 'role', 'unit', 'canonical', 'agency', 'agencyName', 'measure', 'text', 'heading', 'path', 'chain', 'ordinal', 'deadline', 'source', 'spanStart', 'spanEnd', 'line', 'quote', 'rule'],
};

/** The texts of policies, the shown one first. */
export const questionTextsOfPolicies: Query<
  {readonly ids: readonly string[]},
  {readonly id: string, readonly source: string, readonly policy: string, readonly shown: boolean, readonly title: string, readonly spanStart: number, readonly spanEnd: number, readonly line: number}
> = {
  name: 'question/texts-of-policies',
  mode: 'read',
  text: `UNWIND $ids AS wanted
MATCH (p:Policy {id: wanted})
WITH p
MATCH (p)<-[:TEXT_OF]-(t:Text)
RETURN t.id AS id, t.source AS source, t.policy AS policy, t.shown AS shown, t.title AS title, t.spanStart AS spanStart,
  t.spanEnd AS spanEnd, t.line AS line
ORDER BY policy, shown DESC, id`,
  params: ['ids'],
  columns: ['id', 'source', 'policy', 'shown', 'title', 'spanStart', 'spanEnd', 'line'],
};

/** The texts a source holds, in its own order. */
export const questionTextsOfSource: Query<
  {readonly source: string, readonly limit: number},
  {readonly id: string, readonly source: string, readonly policy: string, readonly shown: boolean, readonly title: string, readonly spanStart: number, readonly spanEnd: number, readonly line: number}
> = {
  name: 'question/texts-of-source',
  mode: 'read',
  text: `MATCH (s:Source {id: $source})
WITH s
MATCH (s)-[:HOLDS]->(t:Text)
RETURN t.id AS id, t.source AS source, t.policy AS policy, t.shown AS shown, t.title AS title, t.spanStart AS spanStart,
  t.spanEnd AS spanEnd, t.line AS line
ORDER BY spanStart, id
LIMIT $limit`,
  params: ['source', 'limit'],
  columns: ['id', 'source', 'policy', 'shown', 'title', 'spanStart', 'spanEnd', 'line'],
};

/** Texts by id. */
export const questionTexts: Query<
  {readonly ids: readonly string[]},
  {readonly id: string, readonly source: string, readonly policy: string, readonly shown: boolean, readonly title: string, readonly spanStart: number, readonly spanEnd: number, readonly line: number}
> = {
  name: 'question/texts',
  mode: 'read',
  text: `UNWIND $ids AS wanted
MATCH (t:Text {id: wanted})
RETURN t.id AS id, t.source AS source, t.policy AS policy, t.shown AS shown, t.title AS title, t.spanStart AS spanStart,
  t.spanEnd AS spanEnd, t.line AS line
ORDER BY id`,
  params: ['ids'],
  columns: ['id', 'source', 'policy', 'shown', 'title', 'spanStart', 'spanEnd', 'line'],
};

/** Who is assigned beside an agency in these measures, most often first. */
export const questionTogether: Query<
  {readonly measures: readonly string[], readonly agency: string, readonly limit: number},
  {readonly agency: string, readonly name: string, readonly measures: number}
> = {
  name: 'question/together',
  mode: 'read',
  text: `UNWIND $measures AS wanted
MATCH (m:Measure {id: wanted})
WITH m
MATCH (m)-[:ASSIGNS_TO]->(b:Agency)
WITH m, b
WHERE b.id <> $agency
RETURN b.id AS agency, b.name AS name, count(DISTINCT m) AS measures
ORDER BY measures DESC, agency
LIMIT $limit`,
  params: ['measures', 'agency', 'limit'],
  columns: ['agency', 'name', 'measures'],
};

/** What decides whether policies are in force: their days, and what stands in their place, with its words. */
export const questionValidity: Query<
  {readonly ids: readonly string[]},
  {readonly policy: string, readonly status: string | null, readonly issued: string | null, readonly effective: string | null, readonly expires: string | null, readonly laterId: string | null, readonly laterTitle: string | null, readonly laterNotice: string | null, readonly laterStatus: string | null, readonly laterIssued: string | null, readonly laterEffective: string | null, readonly source: string | null, readonly spanStart: number | null, readonly spanEnd: number | null, readonly line: number | null, readonly quote: string | null, readonly rule: string | null}
> = {
  name: 'question/validity',
  mode: 'read',
  text: `CALL {
  UNWIND $ids AS wanted
  MATCH (p:Policy {id: wanted})
  WHERE NOT EXISTS { MATCH (p)<-[:SUPERSEDES]-(:Policy) }
  RETURN p, null AS e, null AS later
  UNION ALL
  UNWIND $ids AS wanted
  MATCH (p:Policy {id: wanted})
  WITH p
  MATCH (p)<-[e:SUPERSEDES]-(later:Policy)
  RETURN p, e, later
}
RETURN DISTINCT p.id AS policy, p.status AS status, p.issued AS issued, p.effective AS effective, p.expires AS expires,
  later.id AS laterId, later.title AS laterTitle, later.noticeTitle AS laterNotice, later.status AS laterStatus,
  later.issued AS laterIssued, later.effective AS laterEffective, e.source AS source, e.spanStart AS spanStart,
  e.spanEnd AS spanEnd, e.line AS line, e.quote AS quote, e.rule AS rule
ORDER BY policy, laterId, source, spanStart`,
  params: ['ids'],
  columns: ['policy', 'status', 'issued', 'effective', 'expires', 'laterId', 'laterTitle', 'laterNotice', 'laterStatus', 'laterIssued', 'laterEffective', 'source', 'spanStart', 'spanEnd', 'line', 'quote', 'rule'],
};

/** Which of some pieces of text the words of measures and of those below them hold. */
export const questionWordsHeld: Query<
  {readonly ids: readonly string[], readonly pieces: readonly string[]},
  {readonly id: string, readonly held: readonly string[]}
> = {
  name: 'question/words-held',
  mode: 'read',
  text: `UNWIND $ids AS wanted
MATCH (m:Measure {id: wanted})-[:CONTAINS*0..16]->(n:Measure)
WITH m, collect(n.words) AS words
RETURN m.id AS id, [piece IN $pieces WHERE any(each IN words WHERE each CONTAINS piece)] AS held
ORDER BY id`,
  params: ['ids', 'pieces'],
  columns: ['id', 'held'],
};

/** Deletes agencies with all their edges. */
export const removeDropAgencies: Query<
  {readonly ids: readonly string[]},
  {}
> = {
  name: 'remove/drop-agencies',
  mode: 'write',
  text: `UNWIND $ids AS id
MATCH (n:Agency {id: id})
DETACH DELETE n`,
  params: ['ids'],
  columns: [],
};

/** Deletes chunks with all their edges. */
export const removeDropChunks: Query<
  {readonly ids: readonly string[]},
  {}
> = {
  name: 'remove/drop-chunks',
  mode: 'write',
  text: `UNWIND $ids AS id
MATCH (n:Chunk {id: id})
DETACH DELETE n`,
  params: ['ids'],
  columns: [],
};

/** Deletes claims with all their edges. */
export const removeDropClaims: Query<
  {readonly ids: readonly string[]},
  {}
> = {
  name: 'remove/drop-claims',
  mode: 'write',
  text: `UNWIND $ids AS id
MATCH (n:Claim {id: id})
DETACH DELETE n`,
  params: ['ids'],
  columns: [],
};

/** Deletes industries with all their edges. */
export const removeDropIndustries: Query<
  {readonly ids: readonly string[]},
  {}
> = {
  name: 'remove/drop-industries',
  mode: 'write',
  text: `UNWIND $ids AS id
MATCH (n:Industry {id: id})
DETACH DELETE n`,
  params: ['ids'],
  columns: [],
};

/** Deletes measures with all their edges. */
export const removeDropMeasures: Query<
  {readonly ids: readonly string[]},
  {}
> = {
  name: 'remove/drop-measures',
  mode: 'write',
  text: `UNWIND $ids AS id
MATCH (n:Measure {id: id})
DETACH DELETE n`,
  params: ['ids'],
  columns: [],
};

/** Deletes names with all their edges. */
export const removeDropNames: Query<
  {readonly ids: readonly string[]},
  {}
> = {
  name: 'remove/drop-names',
  mode: 'write',
  text: `UNWIND $ids AS id
MATCH (n:Name {id: id})
DETACH DELETE n`,
  params: ['ids'],
  columns: [],
};

/** Deletes parks with all their edges. */
export const removeDropParks: Query<
  {readonly ids: readonly string[]},
  {}
> = {
  name: 'remove/drop-parks',
  mode: 'write',
  text: `UNWIND $ids AS id
MATCH (n:Park {id: id})
DETACH DELETE n`,
  params: ['ids'],
  columns: [],
};

/** Deletes policies with all their edges. */
export const removeDropPolicies: Query<
  {readonly ids: readonly string[]},
  {}
> = {
  name: 'remove/drop-policies',
  mode: 'write',
  text: `UNWIND $ids AS id
MATCH (n:Policy {id: id})
DETACH DELETE n`,
  params: ['ids'],
  columns: [],
};

/** Deletes regions with all their edges. */
export const removeDropRegions: Query<
  {readonly ids: readonly string[]},
  {}
> = {
  name: 'remove/drop-regions',
  mode: 'write',
  text: `UNWIND $ids AS id
MATCH (n:Region {id: id})
DETACH DELETE n`,
  params: ['ids'],
  columns: [],
};

/** Deletes sources with all their edges. */
export const removeDropSources: Query<
  {readonly ids: readonly string[]},
  {}
> = {
  name: 'remove/drop-sources',
  mode: 'write',
  text: `UNWIND $ids AS id
MATCH (n:Source {id: id})
DETACH DELETE n`,
  params: ['ids'],
  columns: [],
};

/** Deletes subjects with all their edges. */
export const removeDropSubjects: Query<
  {readonly ids: readonly string[]},
  {}
> = {
  name: 'remove/drop-subjects',
  mode: 'write',
  text: `UNWIND $ids AS id
MATCH (n:Subject {id: id})
DETACH DELETE n`,
  params: ['ids'],
  columns: [],
};

/** Deletes texts with all their edges. */
export const removeDropTexts: Query<
  {readonly ids: readonly string[]},
  {}
> = {
  name: 'remove/drop-texts',
  mode: 'write',
  text: `UNWIND $ids AS id
MATCH (n:Text {id: id})
DETACH DELETE n`,
  params: ['ids'],
  columns: [],
};

/** Takes the label of issuers from agencies that no policy is issued by any more. */
export const removeUnlabelIssuers: Query<
  {readonly ids: readonly string[]},
  {}
> = {
  name: 'remove/unlabel-issuers',
  mode: 'write',
  text: `UNWIND $ids AS id
MATCH (a:Agency {id: id})
WHERE NOT EXISTS { MATCH (a)<-[:ISSUED_BY]-(:Policy) }
REMOVE a:Issuer`,
  params: ['ids'],
  columns: [],
};

/** Takes the label of responsible units from agencies to which no measure is assigned any more. */
export const removeUnlabelResponsibleUnits: Query<
  {readonly ids: readonly string[]},
  {}
> = {
  name: 'remove/unlabel-responsible-units',
  mode: 'write',
  text: `UNWIND $ids AS id
MATCH (a:Agency {id: id})
WHERE NOT EXISTS { MATCH (a)<-[:ASSIGNS_TO]-(:Measure) }
REMOVE a:ResponsibleUnit`,
  params: ['ids'],
  columns: [],
};

/** Takes agencies out of their regions. */
export const removeUnlinkBelongsTo: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string}[]},
  {}
> = {
  name: 'remove/unlink-belongs-to',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Agency {id: row.from})-[e:BELONGS_TO]->(b:Region)
WHERE b.id = row.to
DELETE e`,
  params: ['rows'],
  columns: [],
};

/** Takes measures from the text or measure above them. */
export const removeUnlinkContains: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string}[]},
  {}
> = {
  name: 'remove/unlink-contains',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (m:Measure {id: row.to})<-[e:CONTAINS]-(a)
WHERE a.id = row.from
DELETE e`,
  params: ['rows'],
  columns: [],
};

/** Takes the editions before them from policies. */
export const removeUnlinkEditionOf: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string}[]},
  {}
> = {
  name: 'remove/unlink-edition-of',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Policy {id: row.from})-[e:EDITION_OF]->(b:Policy)
WHERE b.id = row.to
DELETE e`,
  params: ['rows'],
  columns: [],
};

/** Deletes edges that a text or list asserts, each found by its id from the Measure at its start. */
export const removeUnlinkFromMeasures: Query<
  {readonly rows: readonly {readonly from: string, readonly id: string}[]},
  {}
> = {
  name: 'remove/unlink-from-measures',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Measure {id: row.from})-[e]->()
WHERE e.id = row.id
DELETE e`,
  params: ['rows'],
  columns: [],
};

/** Deletes edges that a text or list asserts, each found by its id from the Park at its start. */
export const removeUnlinkFromParks: Query<
  {readonly rows: readonly {readonly from: string, readonly id: string}[]},
  {}
> = {
  name: 'remove/unlink-from-parks',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Park {id: row.from})-[e]->()
WHERE e.id = row.id
DELETE e`,
  params: ['rows'],
  columns: [],
};

/** Deletes edges that a text or list asserts, each found by its id from the Policy at its start. */
export const removeUnlinkFromPolicies: Query<
  {readonly rows: readonly {readonly from: string, readonly id: string}[]},
  {}
> = {
  name: 'remove/unlink-from-policies',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Policy {id: row.from})-[e]->()
WHERE e.id = row.id
DELETE e`,
  params: ['rows'],
  columns: [],
};

/** Deletes edges that a text or list asserts, each found by its id from the Source at its start. */
export const removeUnlinkFromSources: Query<
  {readonly rows: readonly {readonly from: string, readonly id: string}[]},
  {}
> = {
  name: 'remove/unlink-from-sources',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Source {id: row.from})-[e]->()
WHERE e.id = row.id
DELETE e`,
  params: ['rows'],
  columns: [],
};

/** Takes candidates from policies that may be several. */
export const removeUnlinkMayBe: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string}[]},
  {}
> = {
  name: 'remove/unlink-may-be',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Policy {id: row.from})-[e:MAY_BE]->(b:Policy)
WHERE b.id = row.to
DELETE e`,
  params: ['rows'],
  columns: [],
};

/** Deletes uses of names: the edge from a name to a node that one text or reference of a source makes. */
export const removeUnlinkNames: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly source: string, readonly via: string}[]},
  {}
> = {
  name: 'remove/unlink-names',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (n:Name {id: row.from})-[e:NAMES]->(x)
WHERE e.source = row.source AND e.via = row.via AND x.id = row.to
DELETE e`,
  params: ['rows'],
  columns: [],
};

/** Takes industries out of the broader ones. */
export const removeUnlinkPartOfIndustries: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string}[]},
  {}
> = {
  name: 'remove/unlink-part-of-industries',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Industry {id: row.from})-[e:PART_OF]->(b:Industry)
WHERE b.id = row.to
DELETE e`,
  params: ['rows'],
  columns: [],
};

/** Takes regions out of the regions in which they lie. */
export const removeUnlinkPartOfRegions: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string}[]},
  {}
> = {
  name: 'remove/unlink-part-of-regions',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Region {id: row.from})-[e:PART_OF]->(b:Region)
WHERE b.id = row.to
DELETE e`,
  params: ['rows'],
  columns: [],
};

/** Takes what ties agencies to others. */
export const removeUnlinkRelations: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string, readonly kind: string}[]},
  {}
> = {
  name: 'remove/unlink-relations',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (a:Agency {id: row.from})-[e:SUCCEEDS|MEMBER_OF|SUBORDINATE_TO|MAY_BE]->(b:Agency)
WHERE b.id = row.to AND type(e) = row.kind
DELETE e`,
  params: ['rows'],
  columns: [],
};

/** Takes texts from their policies. */
export const removeUnlinkTextOf: Query<
  {readonly rows: readonly {readonly from: string, readonly to: string}[]},
  {}
> = {
  name: 'remove/unlink-text-of',
  mode: 'write',
  text: `UNWIND $rows AS row
MATCH (t:Text {id: row.from})-[e:TEXT_OF]->(p:Policy)
WHERE p.id = row.to
DELETE e`,
  params: ['rows'],
  columns: [],
};

/** Every imported source with its counts, by name; our own data files are left out. */
export const sourceAll: Query<
  {},
  {readonly id: string, readonly name: string, readonly format: string, readonly sha256: string, readonly imported: string, readonly chars: number, readonly policies: number, readonly measures: number, readonly citations: number, readonly tasks: number, readonly warnings: string}
> = {
  name: 'source/all',
  mode: 'read',
  text: `MATCH (s:Source)
WHERE NOT s.id STARTS WITH 'source:knowledge:'
RETURN s.id AS id, s.name AS name, s.format AS format, s.sha256 AS sha256, s.imported AS imported, s.chars AS chars,
  s.policies AS policies, s.measures AS measures, s.citations AS citations, s.tasks AS tasks, s.warnings AS warnings
ORDER BY name, id`,
  params: [],
  columns: ['id', 'name', 'format', 'sha256', 'imported', 'chars', 'policies', 'measures', 'citations', 'tasks', 'warnings'],
};

/** The assignments of measures. */
export const sourceAssignments: Query<
  {readonly measures: readonly string[]},
  {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: unknown}}
> = {
  name: 'source/assignments',
  mode: 'read',
  text: `UNWIND $measures AS id
MATCH (m:Measure {id: id})-[e:ASSIGNS_TO]->(a:Agency)
RETURN m.id AS from, a.id AS to, properties(e) AS properties
ORDER BY properties.id`,
  params: ['measures'],
  columns: ['from', 'to', 'properties'],
};

/** The pieces of a source's text. */
export const sourceChunks: Query<
  {readonly id: string},
  {readonly properties: {readonly [name: string]: unknown}}
> = {
  name: 'source/chunks',
  mode: 'read',
  text: `MATCH (s:Source {id: $id})-[:HAS_CHUNK]->(c:Chunk)
RETURN properties(c) AS properties
ORDER BY properties.id`,
  params: ['id'],
  columns: ['properties'],
};

/** What a source asserts without a text. */
export const sourceClaims: Query<
  {readonly id: string},
  {readonly properties: {readonly [name: string]: unknown}}
> = {
  name: 'source/claims',
  mode: 'read',
  text: `MATCH (s:Source {id: $id})-[:ASSERTS]->(c:Claim)
RETURN properties(c) AS properties
ORDER BY properties.id`,
  params: ['id'],
  columns: ['properties'],
};

/** The sources that are data files of ours. */
export const sourceKnowledge: Query<
  {},
  {readonly id: string}
> = {
  name: 'source/knowledge',
  mode: 'read',
  text: `MATCH (s:Source)
WHERE s.id STARTS WITH 'source:knowledge:'
RETURN s.id AS id
ORDER BY id`,
  params: [],
  columns: ['id'],
};

/** The list rows of a source. */
export const sourceListings: Query<
  {readonly id: string},
  {readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: unknown}}
> = {
  name: 'source/listings',
  mode: 'read',
  text: `MATCH (s:Source {id: $id})-[e:LISTS]->(p:Policy)
RETURN s.id AS from, p.id AS to, properties(e) AS properties
ORDER BY properties.id`,
  params: ['id'],
  columns: ['from', 'to', 'properties'],
};

/** The measures of texts, each with the text or measure above it. */
export const sourceMeasures: Query<
  {readonly texts: readonly string[]},
  {readonly parent: string, readonly properties: {readonly [name: string]: unknown}}
> = {
  name: 'source/measures',
  mode: 'read',
  text: `UNWIND $texts AS id
MATCH (t:Text {id: id})-[:CONTAINS*0..24]->(a)-[:CONTAINS]->(m:Measure)
RETURN a.id AS parent, properties(m) AS properties
ORDER BY properties.id`,
  params: ['texts'],
  columns: ['parent', 'properties'],
};

/** A source by id. */
export const sourceOne: Query<
  {readonly id: string},
  {readonly properties: {readonly [name: string]: unknown}}
> = {
  name: 'source/one',
  mode: 'read',
  text: `MATCH (s:Source {id: $id})
RETURN properties(s) AS properties
ORDER BY s.id`,
  params: ['id'],
  columns: ['properties'],
};

/** One source of a user other than the given one, if there is any. */
export const sourceOthers: Query<
  {readonly id: string},
  {readonly id: string}
> = {
  name: 'source/others',
  mode: 'read',
  text: `MATCH (s:Source)
WHERE s.id <> $id AND NOT s.id STARTS WITH 'source:knowledge:'
RETURN s.id AS id
ORDER BY id
LIMIT 1`,
  params: ['id'],
  columns: ['id'],
};

/** What a source says of parks. */
export const sourceParks: Query<
  {readonly parks: readonly string[], readonly source: string},
  {readonly kind: string, readonly from: string, readonly to: string, readonly properties: {readonly [name: string]: unknown}}
> = {
  name: 'source/parks',
  mode: 'read',
  text: `UNWIND $parks AS id
MATCH (k:Park {id: id})-[e:LOCATED_IN|OPERATED_BY|FOCUSES_ON]->(x)
WHERE e.source = $source
RETURN type(e) AS kind, k.id AS from, x.id AS to, properties(e) AS properties
ORDER BY properties.id`,
  params: ['parks', 'source'],
  columns: ['kind', 'from', 'to', 'properties'],
};

/** The sources of users that were loaded by another program or other tables than those of this stamp. */
export const sourceStale: Query<
  {readonly loader: string},
  {readonly id: string}
> = {
  name: 'source/stale',
  mode: 'read',
  text: `MATCH (s:Source)
WHERE NOT s.id STARTS WITH 'source:knowledge:' AND (s.loader IS NULL OR s.loader <> $loader)
RETURN s.id AS id
ORDER BY id`,
  params: ['loader'],
  columns: ['id'],
};

/** The texts of a source. */
export const sourceTexts: Query<
  {readonly id: string},
  {readonly properties: {readonly [name: string]: unknown}}
> = {
  name: 'source/texts',
  mode: 'read',
  text: `MATCH (s:Source {id: $id})-[:HOLDS]->(t:Text)
RETURN properties(t) AS properties
ORDER BY properties.id`,
  params: ['id'],
  columns: ['properties'],
};
