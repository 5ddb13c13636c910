// Citations into ambiguous policies that may be these ones: what rests on them only possibly.
// @params {ids: string[], roles: string[], limit: number}
// @row {id: string, kind: string, role: string, fromId: string, toId: string, measure: string | null, title: string |
//   null, number: string | null, places: string | null, source: string, spanStart: number, spanEnd: number, line:
//   number, quote: string, rule: string | null}
// @mode read
UNWIND $ids AS wanted
MATCH (q:Policy {id: wanted})
WITH q
MATCH (q)<-[:MAY_BE]-(a:Policy)
WITH DISTINCT q, a
MATCH (a)<-[c:CITES|SUPERSEDES|AMENDS]-(p:Policy)
WHERE c.role IN $roles AND p <> q AND p <> a
RETURN c.id AS id, type(c) AS kind, c.role AS role, p.id AS fromId, a.id AS toId, c.measure AS measure, c.title AS title,
  c.number AS number, c.places AS places, c.source AS source, c.spanStart AS spanStart, c.spanEnd AS spanEnd, c.line AS line, c.quote AS quote, c.rule AS rule
ORDER BY id, fromId, toId
LIMIT $limit
