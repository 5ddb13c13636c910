// Visible relationships of nodes with their words, of some kinds, to any node or to some, both ways or one.
// @params {ids: string[], kinds: string[], others: string[] | null, out: boolean | null, limit: number}
// @row {id: string | null, kind: string, fromId: string, toId: string, role: string | null, unit: string | null,
//   name: string | null, reason: string | null, day: string | null, change: string | null, duties: string | null,
//   document: string | null, possible: boolean | null, places: string | null, source: string | null, spanStart: number |
//   null, spanEnd: number | null, line: number | null, quote: string | null, rule: string | null}
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
WHERE type(r) IN $kinds AND ($out IS NULL OR (startNode(r).id = n.id) = $out) AND ($others IS NULL OR x.id IN $others) AND NOT EXISTS { MATCH (hidden:Text {id: x.text, shown: false}) }
RETURN DISTINCT r.id AS id, type(r) AS kind, startNode(r).id AS fromId, endNode(r).id AS toId, r.role AS role, r.unit AS unit,
  r.name AS name, r.reason AS reason, r.day AS day, r.kind AS change, r.duties AS duties, r.document AS document, r.possible AS possible, r.places AS places, r.source AS source, r.spanStart AS spanStart, r.spanEnd AS spanEnd, r.line AS line, r.quote AS quote, r.rule AS rule
ORDER BY kind, fromId, toId, id
LIMIT $limit
