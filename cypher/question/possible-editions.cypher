// The editions that policies may be which are cited without one.
// @params {ids: string[]}
// @row {policy: string, edition: string}
// @mode read
UNWIND $ids AS wanted
MATCH (p:Policy {id: wanted})-[e:MAY_BE]->(q:Policy)
WHERE e.reason = 'edition'
RETURN DISTINCT p.id AS policy, q.id AS edition
ORDER BY policy, edition
