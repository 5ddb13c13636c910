// What decides whether policies are in force: their days, and what stands in their place, with its words.
// @params {ids: string[]}
// @row {policy: string, status: string | null, issued: string | null, effective: string | null, expires: string |
//   null, laterId: string | null, laterTitle: string | null, laterNotice: string | null, laterStatus: string | null,
//   laterIssued: string | null, laterEffective: string | null, source: string | null, spanStart: number | null,
//   spanEnd: number | null, line: number | null, quote: string | null, rule: string | null}
// @mode read
CALL {
  UNWIND $ids AS wanted
  MATCH (p:Policy {id: wanted})
  WHERE NOT EXISTS { MATCH (p)<-[:SUPERSEDES]-(:Policy) }
  RETURN p, null AS e, null AS later
  UNION ALL
  UNWIND $ids AS wanted
  MATCH (p:Policy {id: wanted})
  WITH p
  MATCH (p)<-[e:SUPERSEDES]-(later:Policy)
  RETURN p, e, later
}
RETURN DISTINCT p.id AS policy, p.status AS status, p.issued AS issued, p.effective AS effective, p.expires AS expires,
  later.id AS laterId, later.title AS laterTitle, later.noticeTitle AS laterNotice, later.status AS laterStatus,
  later.issued AS laterIssued, later.effective AS laterEffective, e.source AS source, e.spanStart AS spanStart,
  e.spanEnd AS spanEnd, e.line AS line, e.quote AS quote, e.rule AS rule
ORDER BY policy, laterId, source, spanStart
