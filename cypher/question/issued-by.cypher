// Policies an agency issued, newest first.
// @params {agency: string, skip: number, limit: number}
// @row {id: string, day: string}
// @mode read
MATCH (a:Agency {id: $agency})
WITH a
MATCH (a)<-[:ISSUED_BY]-(p:Policy)
RETURN DISTINCT p.id AS id, coalesce(p.issued, '') AS day
ORDER BY day DESC, id
SKIP $skip
LIMIT $limit
