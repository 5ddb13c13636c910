// Which policies ambiguous ones may be, and by what.
// @params {ids: string[]}
// @row {from: string, to: string, reason: string}
// @mode read
UNWIND $ids AS id
MATCH (p:Policy {id: id})-[e:MAY_BE]->(q:Policy)
RETURN p.id AS from, q.id AS to, e.reason AS reason
ORDER BY from, to
