// Measures by id.
// @params {ids: string[]}
// @row {id: string, text: string, place: string | null, heading: string, path: string[] | null, chain: string | null,
//   depth: number | null, ordinal: number | null, spanStart: number, spanEnd: number, line: number}
// @mode read
UNWIND $ids AS wanted
MATCH (m:Measure {id: wanted})
RETURN m.id AS id, m.text AS text, m.place AS place, m.heading AS heading, m.path AS path, m.chain AS chain, m.depth AS depth,
  m.ordinal AS ordinal, m.spanStart AS spanStart, m.spanEnd AS spanEnd, m.line AS line
ORDER BY id
