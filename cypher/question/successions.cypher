// What replaces or changes policies, and what they replace or change, with the words that say so.
// @params {ids: string[], limit: number}
// @row {id: string, kind: string, laterId: string, earlierId: string, laterTitle: string, laterNotice: string | null,
//   laterStatus: string | null, laterIssued: string | null, laterEffective: string | null, places: string | null,
//   source: string, spanStart: number, spanEnd: number, line: number, quote: string, rule: string | null}
// @mode read
UNWIND $ids AS wanted
MATCH (p:Policy {id: wanted})
WITH p
MATCH (p)-[e:SUPERSEDES|AMENDS]-(q:Policy)
WHERE p <> q
RETURN DISTINCT e.id AS id, type(e) AS kind, startNode(e).id AS laterId, endNode(e).id AS earlierId,
  startNode(e).title AS laterTitle, startNode(e).noticeTitle AS laterNotice, startNode(e).status AS laterStatus,
  startNode(e).issued AS laterIssued, startNode(e).effective AS laterEffective, e.places AS places, e.source AS source,
  e.spanStart AS spanStart, e.spanEnd AS spanEnd, e.line AS line, e.quote AS quote, e.rule AS rule
ORDER BY id, laterId, earlierId
LIMIT $limit
