// The outlines of the shown texts of policies, each in reading order.
// @params {ids: string[], limit: number}
// @row {policy: string, source: string, id: string, text: string, place: string | null, heading: string, path: string[] | null,
//   chain: string | null, depth: number | null, ordinal: number | null, spanStart: number, spanEnd: number, line: number}
// @mode read
UNWIND $ids AS wanted
MATCH (p:Policy {id: wanted})
WITH p
MATCH (p)<-[:TEXT_OF]-(t:Text {shown: true})-[:CONTAINS*1..16]->(m:Measure)
RETURN DISTINCT p.id AS policy, t.source AS source, m.id AS id, m.text AS text, m.place AS place, m.heading AS heading, m.path AS path,
  m.chain AS chain, m.depth AS depth, m.ordinal AS ordinal, m.spanStart AS spanStart, m.spanEnd AS spanEnd, m.line AS line
ORDER BY policy, ordinal, id
LIMIT $limit
