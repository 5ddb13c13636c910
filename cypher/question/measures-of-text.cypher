// The outline of a text in reading order.
// @params {text: string, limit: number}
// @row {id: string, text: string, place: string | null, heading: string, path: string[] | null, chain: string | null,
//   depth: number | null, ordinal: number | null, spanStart: number, spanEnd: number, line: number}
// @mode read
MATCH (t:Text {id: $text})
WITH t
MATCH (t)-[:CONTAINS*1..16]->(m:Measure)
RETURN DISTINCT m.id AS id, m.text AS text, m.place AS place, m.heading AS heading, m.path AS path, m.chain AS chain, m.depth AS depth,
  m.ordinal AS ordinal, m.spanStart AS spanStart, m.spanEnd AS spanEnd, m.line AS line
ORDER BY ordinal, id
LIMIT $limit
