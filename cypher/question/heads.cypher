// What a graph shows of nodes of any visible kind; degree counts their visible relationships.
// @params {ids: string[]}
// @row {id: string, title: string | null, heading: string | null, name: string | null, number: string | null, path:
//   string | string[] | null, region: string | null, level: string | null, issued: string | null, form: string |
//   null, status: string | null, degree: number}
// @mode read
CALL {
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
ORDER BY id
