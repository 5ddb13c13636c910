// Who issued policies, in signing order.
// @params {ids: string[]}
// @row {policy: string, agency: string, place: number}
// @mode read
UNWIND $ids AS wanted
MATCH (p:Policy {id: wanted})
WITH p
MATCH (p)-[r:ISSUED_BY]->(a:Agency)
RETURN p.id AS policy, a.id AS agency, min(coalesce(r.order, 0)) AS place
ORDER BY policy, place, agency
