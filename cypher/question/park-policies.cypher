// Policies that name a park or are for it.
// @params {park: string, limit: number}
// @row {id: string, day: string}
// @mode read
MATCH (k:Park {id: $park})
WITH k
MATCH (k)<-[:NAMES_PARK|APPLIES_TO]-(p:Policy)
RETURN DISTINCT p.id AS id, coalesce(p.issued, '') AS day
ORDER BY day DESC, id
LIMIT $limit
