// The texts a source holds, in its own order.
// @params {source: string, limit: number}
// @row {id: string, source: string, policy: string, shown: boolean, title: string, spanStart: number, spanEnd:
//   number, line: number}
// @mode read
MATCH (s:Source {id: $source})
WITH s
MATCH (s)-[:HOLDS]->(t:Text)
RETURN t.id AS id, t.source AS source, t.policy AS policy, t.shown AS shown, t.title AS title, t.spanStart AS spanStart,
  t.spanEnd AS spanEnd, t.line AS line
ORDER BY spanStart, id
LIMIT $limit
