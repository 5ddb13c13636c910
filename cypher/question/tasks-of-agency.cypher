// Every assignment to agencies, in all texts.
// @params {agencies: string[], limit: number}
// @row {id: string, role: string, unit: string, canonical: string | null, agency: string, agencyName: string,
//   measure: string, text: string, heading: string, path: string[] | null, chain: string | null, ordinal: number |
//   null, deadline: string | null, source: string, spanStart: number, spanEnd: number, line: number, quote: string, rule: string | null}
// @mode read
UNWIND $agencies AS wanted
MATCH (a:Agency {id: wanted})
WITH a
MATCH (a)<-[r:ASSIGNS_TO]-(m:Measure)
RETURN r.id AS id, r.role AS role, r.unit AS unit, r.canonical AS canonical, a.id AS agency, a.name AS agencyName, m.id AS measure,
  m.text AS text, m.heading AS heading, m.path AS path, m.chain AS chain, m.ordinal AS ordinal, m.deadline AS deadline, r.source AS source, r.spanStart AS spanStart, r.spanEnd AS spanEnd, r.line AS line, r.quote AS quote, r.rule AS rule
ORDER BY id
LIMIT $limit
