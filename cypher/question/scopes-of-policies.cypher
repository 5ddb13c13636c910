// What policies are for or about.
// @params {ids: string[], limit: number}
// @row {policy: string, kind: string, id: string, node: string, name: string, source: string, spanStart: number,
//   spanEnd: number, line: number, quote: string, rule: string | null}
// @mode read
UNWIND $ids AS wanted
MATCH (p:Policy {id: wanted})
WITH p
MATCH (p)-[r:APPLIES_TO|ABOUT]->(x)
RETURN p.id AS policy, type(r) AS kind, r.id AS id, x.id AS node, x.name AS name, r.source AS source, r.spanStart AS spanStart, r.spanEnd AS spanEnd, r.line AS line, r.quote AS quote, r.rule AS rule
ORDER BY policy, kind, node, id
LIMIT $limit
