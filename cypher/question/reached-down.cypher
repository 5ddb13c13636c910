// The policies that one step of derivation downwards reaches, each with those from which it does.
// @params {ids: string[], roles: string[], limit: number}
// @row {far: string, near: string[]}
// @mode read
UNWIND $ids AS wanted
MATCH (q:Policy {id: wanted})
WITH q
MATCH (q)<-[c:CITES|SUPERSEDES|AMENDS]-(p:Policy)
WHERE c.role IN $roles AND p <> q
WITH DISTINCT p.id AS far, q.id AS other
ORDER BY far, other
LIMIT $limit
RETURN far, collect(other) AS near
ORDER BY far
