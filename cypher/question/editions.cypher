// The editions before and after policies.
// @params {ids: string[]}
// @row {policy: string, edition: string}
// @mode read
UNWIND $ids AS wanted
MATCH (p:Policy {id: wanted})-[:EDITION_OF]-(q:Policy)
RETURN DISTINCT p.id AS policy, q.id AS edition
ORDER BY policy, edition
