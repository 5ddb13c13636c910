// Parks that policies name.
// @params {ids: string[], limit: number}
// @row {policy: string, id: string, park: string, source: string, spanStart: number, spanEnd: number, line: number,
//   quote: string, rule: string | null}
// @mode read
UNWIND $ids AS wanted
MATCH (p:Policy {id: wanted})
WITH p
MATCH (p)-[r:NAMES_PARK]->(k:Park)
RETURN p.id AS policy, r.id AS id, k.id AS park, r.source AS source, r.spanStart AS spanStart, r.spanEnd AS spanEnd, r.line AS line, r.quote AS quote, r.rule AS rule
ORDER BY policy, spanStart, id
LIMIT $limit
