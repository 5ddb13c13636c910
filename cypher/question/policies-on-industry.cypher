// Policies about one of the industries or for it, by themselves or in a measure of a shown text.
// @params {industries: string[], limit: number}
// @row {policy: string, id: string, source: string, spanStart: number, spanEnd: number, line: number, quote: string,
//   rule: string | null}
// @mode read
CALL {
  UNWIND $industries AS wanted
  MATCH (i:Industry {id: wanted})
  WITH i
  MATCH (i)<-[r:ABOUT|APPLIES_TO]-(p:Policy) RETURN p, r
  UNION ALL
  UNWIND $industries AS wanted
  MATCH (i:Industry {id: wanted})
  WITH i
  MATCH (i)<-[r:APPLIES_TO]-(m:Measure)
  WITH r, m
  MATCH (t:Text {id: m.text, shown: true})
  WITH r, t
  MATCH (t)-[:TEXT_OF]->(p:Policy) RETURN p, r
}
RETURN p.id AS policy, r.id AS id, r.source AS source, r.spanStart AS spanStart, r.spanEnd AS spanEnd, r.line AS line, r.quote AS quote, r.rule AS rule
ORDER BY policy, id
LIMIT $limit
