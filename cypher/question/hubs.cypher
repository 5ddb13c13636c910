// Which nodes paths do not pass through: those of these names and those with more relationships than the limit.
// @params {ids: string[], names: string[], most: number}
// @row {id: string}
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
WITH n
WHERE n.name IN $names OR COUNT { (n)-[:CITES|SUPERSEDES|AMENDS|ISSUED_BY|ASSIGNS_TO|APPLIES_TO|ABOUT|NAMES_PARK|EDITION_OF|LOCATED_IN|OPERATED_BY|FOCUSES_ON|BELONGS_TO|SUBORDINATE_TO|MEMBER_OF|SUCCEEDS|PART_OF|MAY_BE]-() } > $most
RETURN n.id AS id
ORDER BY id
