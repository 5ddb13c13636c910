// The citations of policies.
// @params {ids: string[]}
// @row {kind: string, from: string, to: string, properties: {readonly [name: string]: unknown}}
// @mode read
UNWIND $ids AS id
MATCH (p:Policy {id: id})<-[e:CITES|SUPERSEDES|AMENDS]-(q:Policy)
RETURN type(e) AS kind, q.id AS from, p.id AS to, properties(e) AS properties
ORDER BY properties.id
