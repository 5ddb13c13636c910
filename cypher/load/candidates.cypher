// Which policies ambiguous ones may be.
// @params {ids: string[]}
// @row {from: string, to: string}
// @mode read
UNWIND $ids AS id
MATCH (p:Policy {id: id})-[:MAY_BE]->(q:Policy)
RETURN p.id AS from, q.id AS to
ORDER BY from, to
