// The neighbours of a node over one kind of relationship in one direction, with what they are grouped by; a measure has its policy's.
// @params {ids: string[], kinds: string[], out: boolean, limit: number}
// @row {id: string, region: string | null, issued: string | null, issuers: string[] | null}
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
LIMIT $limit
