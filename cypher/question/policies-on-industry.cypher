// Policies about an industry or for it, by themselves or in a measure of a shown text.
// @params {industry: string, limit: number}
// @row {policy: string, id: string, source: string, spanStart: number, spanEnd: number, line: number, quote: string,
//   rule: string | null}
// @mode read
CALL {
  MATCH (i:Industry {id: $industry})
  WITH i
  MATCH (i)<-[r:ABOUT|APPLIES_TO]-(p:Policy) RETURN p, r
  UNION ALL
  MATCH (i:Industry {id: $industry})
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
