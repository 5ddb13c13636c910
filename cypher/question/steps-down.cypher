// The citations into policies, with their words.
// @params {ids: string[], roles: string[], limit: number}
// @row {id: string, kind: string, role: string, fromId: string, toId: string, measure: string | null, places: string | null,
//   source: string, spanStart: number, spanEnd: number, line: number, quote: string, rule: string | null}
// @mode read
UNWIND $ids AS wanted
MATCH (q:Policy {id: wanted})
WITH q
MATCH (q)<-[c:CITES|SUPERSEDES|AMENDS]-(p:Policy)
WHERE c.role IN $roles AND p <> q
RETURN c.id AS id, type(c) AS kind, c.role AS role, p.id AS fromId, q.id AS toId, c.measure AS measure, c.places AS places,
  c.source AS source, c.spanStart AS spanStart, c.spanEnd AS spanEnd, c.line AS line, c.quote AS quote, c.rule AS rule
ORDER BY id, fromId, toId
LIMIT $limit
