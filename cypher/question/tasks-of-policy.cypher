// Every assignment in the texts of a policy.
// @params {policy: string, limit: number}
// @row {id: string, role: string, unit: string, canonical: string | null, agency: string, agencyName: string,
//   measure: string, text: string, heading: string, path: string[] | null, chain: string | null, ordinal: number |
//   null, deadline: string | null, source: string, spanStart: number, spanEnd: number, line: number, quote: string, rule: string | null}
// @mode read
MATCH (p:Policy {id: $policy})
WITH p
MATCH (p)<-[:TEXT_OF]-(t:Text)-[:CONTAINS*1..16]->(m:Measure)-[r:ASSIGNS_TO]->(a:Agency)
RETURN DISTINCT r.id AS id, r.role AS role, r.unit AS unit, r.canonical AS canonical, a.id AS agency, a.name AS agencyName, m.id AS measure,
  m.text AS text, m.heading AS heading, m.path AS path, m.chain AS chain, m.ordinal AS ordinal, m.deadline AS deadline, r.source AS source, r.spanStart AS spanStart, r.spanEnd AS spanEnd, r.line AS line, r.quote AS quote, r.rule AS rule
ORDER BY id, text
LIMIT $limit
